"""Compares the schema that doyen reads with what SQLAlchemy's mappers report: the share equal, and each difference.

    uv run python bench/mappers.py FOLDER [NAME...] [--anew] [--differences 20]

`FOLDER` holds the unpacked projects of `mappers.toml` by name. Their environments are made beside them where they are
missing (`env-<environment>`), and what their mappers report is kept there (`<name>.json`) until `--anew` asks again.
A column or relationship counts as equal only when all that is compared of it is.
"""

import argparse
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from doyen.faces.engine import analyse
from doyen.faces.opening import Request, opened
from doyen.frameworks.database.schema import Column, Model, Relationship, Schema
from doyen.program.symbols import Class
from doyen.workspace.extraction import with_deep_stack

HERE = Path(__file__).parent
COLUMN = ("name", "nullable", "primary", "keys", "indexed", "unique")
RELATION = ("target", "list", "lazy", "secondary", "viewonly", "inverse")


class Environment(msgspec.Struct, frozen=True):
    """The Python and the libraries that importing some projects needs."""

    python: str
    packages: tuple[str, ...]


class Project(msgspec.Struct, frozen=True):
    """A project: its import roots, the modules to import, and what its settings want to hear."""

    repository: str
    modules: tuple[str, ...]
    environment: str = "common"
    folders: tuple[str, ...] = (".",)
    absent: tuple[str, ...] = ()
    is_newer: bool = False
    settings: dict[str, str] = {}


class Plan(msgspec.Struct, frozen=True):
    """All projects and environments."""

    environments: dict[str, Environment]
    projects: dict[str, Project]


class Share(msgspec.Struct, frozen=True):
    """How many of one kind of thing were compared, and what was different."""

    kind: str
    total: int
    differences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The share in per cent and in numbers."""
        equal = self.total - len(self.differences)
        return f"{100 * equal / self.total:6.2f} % of {self.total:5,}" if self.total else "-"


# -- what SQLAlchemy says ------------------------------------------------------------------------------------------


def interpreter(folder: Path, name: str, environment: Environment) -> Path:
    """The Python of an environment, which is made where it is missing."""
    place = folder / f"env-{name}"
    if not place.exists():
        subprocess.run(["uv", "venv", "-q", "--python", environment.python, str(place)], check=True)
        command = ["uv", "pip", "install", "-q", *environment.packages]
        subprocess.run(command, check=True, env={**os.environ, "VIRTUAL_ENV": str(place)})
    return place / "bin" / "python"


def reported(folder: Path, name: str, plan: Plan, *, anew: bool) -> dict[str, Any]:
    """What the mappers of a project report."""
    project = plan.projects[name]
    kept = folder / f"{name}.json"
    if anew or not kept.exists() or not kept.stat().st_size:
        python = interpreter(folder, project.environment, plan.environments[project.environment])
        command = [str(python), str(HERE / "mapper_probe.py"), str(folder / name), ":".join(project.folders)]
        command += ["--newer"] if project.is_newer else []
        command += [word for one in project.absent for word in ("--absent", one)]
        settings = {key: value.format(folder=folder) for key, value in project.settings.items()}
        run = subprocess.run(
            [*command, *project.modules], env={**os.environ, **settings}, capture_output=True, check=False, timeout=600
        )
        if run.returncode or not run.stdout:
            sys.exit(f"{name} could not be imported: {run.stderr.decode()[-600:]}")
        kept.write_bytes(run.stdout)
    answer: dict[str, Any] = json.loads(kept.read_bytes())
    return answer


# -- what doyen says -----------------------------------------------------------------------------------------------


def schema_of(tree: Path) -> Schema:
    """The schema doyen reads."""
    with opened(Request((tree,))) as project:
        analysed = analyse(project.inventory, project.store, 0, lambda _: None)
        return with_deep_stack(lambda: analysed.backend.schema)


def key_of(klass: Class) -> tuple[str, str]:
    """A class by its file and name."""
    return klass.module.path, klass.facts.qualname


def column_row(column: Column, tables: dict[tuple[str, str], str]) -> dict[str, Any]:
    """A column as the probe writes one; a key to a class counts as one to the table the class really has."""
    keys = [
        [(key.table or tables.get(key_of(key.target), "") if key.target is not None else key.table).rpartition(".")[2],
         key.column, key.ondelete]
        for key in column.foreign_keys
    ]  # fmt: skip
    return {
        "name": column.name,
        "nullable": column.is_nullable,
        "primary": column.is_primary,
        "keys": sorted(keys),
        "indexed": column.is_indexed,
        "unique": column.is_unique,
        "type": column.sql_type.name if column.sql_type is not None else None,
    }


def relation_row(relation: Relationship) -> dict[str, Any]:
    """A relationship as the probe writes one."""
    return {
        "target": list(key_of(relation.target)) if relation.target is not None else None,
        "list": relation.is_list,
        "lazy": relation.loading.value,
        "secondary": relation.has_secondary,
        "viewonly": relation.is_viewonly,
        "inverse": relation.inverse,
    }


# -- comparing -----------------------------------------------------------------------------------------------------


def compared(truth: dict[str, Any], schema: Schema) -> list[Share]:
    """The shares of all kinds of things."""
    # A class inside a function is mapped when that function runs, which importing does not do.
    ours = {key_of(klass): model for klass, model in schema.models.items() if klass.parent is None}
    imported = set(truth["imported"])
    theirs = {(row["path"], row["name"]): row for row in truth["models"]}
    pairs = [(key, row, ours.get(key)) for key, row in theirs.items()]
    invented = [key for key in ours if key not in theirs and key[0] in imported]
    models = [f"{'.'.join(key)}: missed" for key, _, model in pairs if model is None]
    models += [f"{'.'.join(key)}: invented" for key in invented]
    tables = [
        f"{'.'.join(key)}: {row['table']!r}, not {model.table.name!r}"
        for key, row, model in pairs
        if model is not None and model.table.name != row["table"]
    ]
    names = {key: row["table"] for key, row in theirs.items()}
    columns = [difference for key, row, model in pairs for difference in column_differences(key, row, model, names)]
    relations = [difference for key, row, model in pairs for difference in relation_differences(key, row, model)]
    types = [difference for key, row, model in pairs for difference in type_differences(key, row, model)]
    known = sum(1 for model in ours.values() for column in model.columns.values() if column.sql_type is not None)
    return [
        Share("models", len(theirs) + len(invented), tuple(models)),
        Share("tables", len(theirs), tuple(tables)),
        Share("columns", sum(len(row["columns"]) for row in theirs.values()), tuple(columns)),
        Share("relationships", sum(len(row["relationships"]) for row in theirs.values()), tuple(relations)),
        Share("types", known, tuple(types)),
    ]


def column_differences(
    key: tuple[str, str], row: dict[str, Any], model: Model | None, tables: dict[tuple[str, str], str]
) -> Iterator[str]:
    found = {name: column_row(column, tables) for name, column in model.columns.items()} if model is not None else {}
    wanted = {one["attribute"]: one for one in row["columns"]}
    yield from differences(f"{'.'.join(key)}", wanted, found, COLUMN, set(row["expressions"]))


def relation_differences(key: tuple[str, str], row: dict[str, Any], model: Model | None) -> Iterator[str]:
    found = {name: relation_row(one) for name, one in model.relationships.items()} if model is not None else {}
    wanted = {one["name"]: one for one in row["relationships"]}
    yield from differences(f"{'.'.join(key)}", wanted, found, RELATION, set())


def type_differences(key: tuple[str, str], row: dict[str, Any], model: Model | None) -> Iterator[str]:
    for one in row["columns"]:
        column = model.columns.get(one["attribute"]) if model is not None else None
        if column is not None and column.sql_type is not None and column.sql_type.name != one["type"]:
            yield f"{'.'.join(key)}.{one['attribute']}: type is {one['type']}, not {column.sql_type.name}"


def differences(
    where: str, wanted: dict[str, Any], found: dict[str, Any], fields: tuple[str, ...], allowed: set[str]
) -> Iterator[str]:
    """One line for each thing that is missed, invented or different."""
    for name, one in wanted.items():
        if name not in found:
            yield f"{where}.{name}: missed"
            continue
        wrong = [f"{field} is {one[field]!r}, not {found[name][field]!r}" for field in fields
                 if one[field] != found[name][field]]  # fmt: skip
        if wrong:
            yield f"{where}.{name}: {'; '.join(wrong)}"
    for name in found.keys() - wanted.keys() - allowed:
        yield f"{where}.{name}: invented"


def main() -> None:
    """Prints one row a project, and the first differences of each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--anew", action="store_true", help="import the projects again")
    parser.add_argument("--differences", type=int, default=20, help="most differences to show of each kind")
    options = parser.parse_args()
    plan = msgspec.convert(tomllib.loads((HERE / "mappers.toml").read_text()), Plan)
    sums: dict[str, list[int]] = {}
    rows = []
    for name in options.names or plan.projects:
        truth = reported(options.folder.resolve(), name, plan, anew=options.anew)
        if truth["problem"]:
            print(f"{name}: mappers cannot be configured: {truth['problem']}")
        shares = compared(truth, schema_of(options.folder / name))
        rows.append(f"| {name} | {' | '.join(share.text for share in shares)} |")
        for share in shares:
            entry = sums.setdefault(share.kind, [0, 0])
            entry[0] += share.total
            entry[1] += len(share.differences)
            for difference in share.differences[: options.differences]:
                print(f"{name} {share.kind}: {difference}")
    print(f"| project | {' | '.join(sums)} |", "|---" * (len(sums) + 1) + "|", *rows, sep="\n")
    print("| all |", " | ".join(f"{100 * (a - b) / a:6.2f} % of {a:5,}" for a, b in sums.values() if a), "|")


if __name__ == "__main__":
    main()
