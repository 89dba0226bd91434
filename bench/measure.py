"""Measures doyen beside a bare parse and beside other tools, on one tree, in one run; prints ratios of medians.

    uv run python bench/measure.py TREE [--peers FOLDER] [--runs 3] [--write bench/results.md]

`TREE` is a folder with a backend; `FOLDER` holds the programs of other tools (`hydroid`, `bandit`, `pylint`, `mypy`).
Children run with byte code written and caches of their own. A peer is stopped after 12 times the cold run of doyen; its
figures then are lower bounds. Compare ratios, never seconds.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

PARSE = """
import ast, pathlib, sys, warnings
warnings.simplefilter("ignore")
for path in pathlib.Path(sys.argv[1]).rglob("*.py"):
    try:
        ast.parse(path.read_bytes())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
"""

PEERS = {
    "hydroid, cold": ("hydroid", "--no-cache", "--format", "json", "."),
    "hydroid, warm": ("hydroid", "--format", "json", "."),
    "bandit": ("bandit", "-q", "-r", "."),
    "mypy, cold": ("mypy", "--config-file=", "--ignore-missing-imports", "--cache-dir", os.devnull, "{package}"),
    "pylint": ("pylint", "--recursive=y", "--exit-zero", "{package}"),
}
PATIENCE = 12
"""Cold runs of doyen after which a peer is stopped."""


class Cost(msgspec.Struct, frozen=True):
    """What one run cost: seconds on the clock, seconds of processor, peak memory in megabytes."""

    wall: float
    processor: float
    memory: float
    is_whole: bool = True


def run(command: Sequence[str], folder: Path, limit: float | None = None) -> Cost:
    """Runs a command once in a folder, at most for a limit in seconds, and measures it with all its children."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    is_whole = True
    while True:
        ended, _, used = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        if is_whole and limit is not None and time.perf_counter() - start > limit:
            is_whole = False
            process.kill()
        time.sleep(0.001)
    wall = time.perf_counter() - start
    process.returncode = 0
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, is_whole)


def median(costs: Sequence[Cost]) -> Cost:
    """The middle of several runs, figure by figure."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.processor for cost in costs),
        max(cost.memory for cost in costs),
        all(cost.is_whole for cost in costs),
    )


def doyen(*arguments: str) -> list[str]:
    """The command line of the doyen under measurement."""
    return [sys.executable, "-m", "doyen", *arguments]


def measured(tree: Path, peers: Path | None, package: str, runs: int) -> Iterator[tuple[str, Cost]]:
    """Names what is measured and gives its cost, the bare parse first."""
    yield "bare `ast.parse`, one thread", median([run([sys.executable, "-c", PARSE, "."], tree) for _ in range(runs)])
    together = doyen("check", ".", "--exit-zero", "--jobs", "2", "--output-format", "json")
    check = [*together, "--no-companions"]
    run(check, tree)
    cold = []
    for _ in range(runs):
        shutil.rmtree(tree / ".doyen_cache", ignore_errors=True)
        cold.append(run(check, tree))
    yield "doyen, cold, two processes", median(cold)
    limit = PATIENCE * median(cold).wall
    cold = []
    for _ in range(runs):
        shutil.rmtree(tree / ".doyen_cache", ignore_errors=True)
        cold.append(run(together, tree))
    yield "doyen, cold, with ruff beside it", median(cold)
    yield "doyen, warm, nothing changed", median([run(check, tree) for _ in range(runs)])
    yield "doyen, one file changed", median([_changed(tree, check, number) for number in range(runs)])
    for name, (program, *arguments) in PEERS.items():
        if peers is not None and (peers / program).exists():
            command = [str(peers / program), *(word.format(package=package) for word in arguments)]
            first = run(command, tree, limit)
            again = [run(command, tree, limit) for _ in range(runs - 1)] if first.is_whole and runs > 1 else []
            yield name, median([*(again or [first])])
    yield "`python -c pass`", median([run([sys.executable, "-c", "pass"], tree) for _ in range(9)])
    yield "`doyen --version`", median([run(doyen("--version"), tree) for _ in range(9)])


def _changed(tree: Path, check: Sequence[str], number: int) -> Cost:
    """Runs after an edit in the largest file of the tree."""
    largest = max(tree.rglob("*.py"), key=lambda path: path.stat().st_size)
    with largest.open("a", encoding="utf-8") as file:
        file.write(f"\nCHANGED_{number} = {number}\n")
    return run(check, tree)


def table(rows: Sequence[tuple[str, Cost]]) -> str:
    """The rows as a Markdown table of ratios to the first one."""
    first = rows[0][1]
    lines = ["| what | wall, x parse | processor, x parse | peak MB |", "|---|---|---|---|"]
    for name, cost in rows:
        bound = "" if cost.is_whole else "over "
        wall, processor = cost.wall / first.wall, cost.processor / first.processor
        lines.append(f"| {name} | {bound}{wall:.3f} | {bound}{processor:.3f} | {cost.memory:.0f} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measures a copy of the tree and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--package", default=".", help="what mypy and pylint are given, relative to the tree")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "tree"
        shutil.copytree(options.tree, copy, ignore=shutil.ignore_patterns(".doyen_cache", ".git"))
        text = table(list(measured(copy, options.peers, options.package, options.runs)))
    print(text)
    if options.write is not None:
        options.write.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
