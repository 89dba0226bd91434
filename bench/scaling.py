"""Measures the cost of a cold review per line, over trees of different sizes, beside that of a bare parse.

    uv run python bench/scaling.py TREE...

Each row is one tree, or all trees together as the last one. What stays flat is good: cost per line against parse per
line of the same tree, so that the density of the code does not count.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from measure import PARSE, Cost, doyen, median, run


def copied(trees: list[Path], target: Path) -> int:
    """Copies the Python files of trees side by side; returns how many lines they have."""
    lines = 0
    for number, tree in enumerate(trees):
        for file in tree.rglob("*.py"):
            if file.is_file():
                place = target / f"tree{number}" / file.relative_to(tree)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place)
                lines += file.read_bytes().count(b"\n")
    return lines


def row(trees: list[Path]) -> tuple[int, Cost, Cost]:
    """Lines, the cost of parsing and that of a cold review."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        lines = copied(trees, folder)
        (folder / "pyproject.toml").write_text("", encoding="utf-8")
        parse = median([run([sys.executable, "-c", PARSE, "."], folder) for _ in range(3)])
        check = doyen(
            "check", ".", "--exit-zero", "--no-cache", "--no-companions", "--jobs", "2", "--output-format", "json"
        )
        return lines, parse, median([run(check, folder) for _ in range(3)])


def main() -> None:
    """Prints one row for each tree and one for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trees", type=Path, nargs="+")
    trees: list[Path] = parser.parse_args().trees
    print("| lines | wall, x parse | processor, x parse | processor per line, x the first | peak MB |")
    print("|---|---|---|---|---|")
    first = 0.0
    for some in [*([tree] for tree in trees), trees]:
        lines, parse, cost = row(some)
        first = first or cost.processor / lines
        share = cost.processor / lines / first
        print(
            f"| {lines:,} | {cost.wall / parse.wall:.2f} | {cost.processor / parse.processor:.2f} | {share:.2f} | "
            f"{cost.memory:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
