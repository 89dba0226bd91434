"""Imports a project's modules, lets SQLAlchemy configure its mappers, and prints as JSON what they report.

    python mapper_probe.py TREE FOLDER[:FOLDER...] [--newer] [--absent MODULE]... MODULE...

Runs under the project's own Python and needs nothing but SQLAlchemy. `FOLDER` are the import roots inside `TREE`;
`package.**` names all modules of a package. `--newer` reads files as Python 3.14 does where this one is older. A
library that is not installed, and a module after `--absent` (one that a build makes), is replaced by an object that
accepts everything; each is listed in the answer, so that a reader can tell what was not real.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import importlib.abc
import importlib.machinery
import json
import os
import re
import sys
import types
import warnings
from pathlib import Path
from typing import Any

NEW_GROUP = re.compile(r"^(\s*except) ([\w.]+(?:, [\w.]+)+):", re.MULTILINE)
FUTURE = 0x1000000  # the compiler flag of `from __future__ import annotations`


class Base:
    """What stands for a base class of a library that is not installed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Takes whatever the real one takes."""


class Anything:
    """What stands for a name of a library that is not installed: calls, attributes and bases of it all work."""

    def __init__(self, name: str) -> None:
        self.__dict__["__name__"] = self.__dict__["__qualname__"] = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "_sa_instance_state":
            raise AttributeError(name)
        return Anything(name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return args[0] if len(args) == 1 and not kwargs and isinstance(args[0], (type, types.FunctionType)) else self

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        return () if any(isinstance(base, type) for base in bases) else (Base,)

    def __getitem__(self, key: Any) -> Any:
        return self

    def __or__(self, other: Any) -> Any:
        return self

    __ror__ = __or__

    def __setitem__(self, key: Any, value: Any) -> None:
        """Keeps nothing."""

    def __iter__(self) -> Any:
        return iter(())

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *error: object) -> None:
        """Lets exceptions through."""

    def __lt__(self, other: Any) -> bool:
        return False

    __gt__ = __le__ = __ge__ = __lt__

    def __get_pydantic_core_schema__(self, *rest: Any) -> Any:
        return {"type": "any"}


class Absent(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds what nobody else finds and a file of the project imports; a library's optional imports fail as ever."""

    def __init__(self, own: set[str], tree: str, forced: set[str]) -> None:
        self.own = own
        self.tree = tree
        self.forced = forced
        self.used: set[str] = set()

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG002
        top = name.partition(".")[0]
        if name in self.forced:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        if top in self.own or top in sys.stdlib_module_names:
            return None
        if top not in self.used and not self.importer().startswith(self.tree):
            return None
        self.used.add(top)
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    @staticmethod
    def importer() -> str:
        """The file whose import statement is being run."""
        frame = sys._getframe(2)  # noqa: SLF001
        while frame.f_back is not None and frame.f_code.co_filename.startswith("<frozen importlib"):
            frame = frame.f_back
        return frame.f_code.co_filename

    def create_module(self, spec: Any) -> Any:
        module = types.ModuleType(spec.name)
        module.__path__ = []
        module.__getattr__ = self.member(module)  # type: ignore[method-assign]
        return module

    def exec_module(self, module: Any) -> None:
        """Nothing is in it."""

    @staticmethod
    def member(module: Any) -> Any:
        def find(name: str) -> Any:
            if name.startswith("__") and not name.startswith(("__version", "__build", "__git", "__dirty")):
                raise AttributeError(name)
            made: Any = "0" if name.startswith("__") else Anything(name)
            setattr(module, name, made)
            return made

        return find


class Newer(importlib.machinery.SourceFileLoader):
    """Reads a project's files as Python 3.14 does: `except A, B:`, and annotations that are not evaluated."""

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> Any:  # type: ignore[override]
        text = data.decode() if isinstance(data, bytes) else data
        try:
            return compile(text, path, "exec", dont_inherit=True, flags=FUTURE, optimize=_optimize)
        except SyntaxError:
            text = NEW_GROUP.sub(r"\1 (\2):", text)
            return compile(text, path, "exec", dont_inherit=True, flags=FUTURE, optimize=_optimize)

    def get_code(self, fullname: str) -> Any:
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


def read_as_newer(folders: list[str]) -> None:
    """Makes the files below some folders be read as a newer Python reads them, where this one is older."""
    if sys.version_info >= (3, 14):
        return
    hook = importlib.machinery.FileFinder.path_hook((Newer, [".py"]))
    plain = sys.path_hooks[:]

    def choose(path: str) -> Any:
        if any(Path(path).is_relative_to(folder) for folder in folders):
            return hook(path)
        raise ImportError(path)

    sys.path_hooks[:] = [choose, *plain]
    sys.path_importer_cache.clear()


def named(names: list[str], folders: list[str]) -> list[str]:
    """The modules that names stand for."""
    found = []
    for name in names:
        if not name.endswith(".**"):
            found.append(name)
            continue
        package = name.removesuffix(".**")
        for folder in folders:
            root = Path(folder, *package.split("."))
            for path in sorted(root.rglob("*.py")):
                parts = path.relative_to(folder).with_suffix("").parts
                found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def import_all(names: list[str]) -> dict[str, str]:
    """Imports modules; returns why those that failed did."""
    failed = {}
    for name in names:
        try:
            importlib.import_module(name)
        except BaseException as error:  # noqa: BLE001 - a project's module may do anything, even exit
            failed[name] = f"{type(error).__name__}: {str(error)[:300]}"
    return failed


def place(owner: Any, tree: str) -> str:
    """The file of a class, relative to the tree; empty for one of a library."""
    module = sys.modules.get(owner.__module__)
    path = getattr(module, "__file__", None) or ""
    return Path(path).relative_to(tree).as_posix() if path and Path(path).is_relative_to(tree) else ""


def column_row(attribute: str, column: Any) -> dict[str, Any]:
    keys = []
    for key in column.foreign_keys:
        table, _, name = key.target_fullname.rpartition(".")
        keys.append([table.rpartition(".")[2], name, (key.ondelete or "").upper()])
    return {
        "attribute": attribute,
        "name": column.name,
        "nullable": bool(column.nullable),
        "primary": bool(column.primary_key),
        "keys": sorted(keys),
        "indexed": bool(column.index),
        "unique": bool(column.unique),
        "type": type(column.type).__name__,
    }


def relation_row(relation: Any, tree: str) -> dict[str, Any]:
    lazy = {True: "select", False: "joined", None: "noload"}.get(relation.lazy, relation.lazy)
    target = relation.mapper.class_
    return {
        "name": relation.key,
        "target": [place(target, tree), target.__qualname__],
        "list": bool(relation.uselist),
        "lazy": str(lazy),
        "secondary": relation.secondary is not None,
        "viewonly": bool(relation.viewonly),
        "inverse": relation.back_populates or "",
    }


def model_row(mapper: Any, tree: str) -> dict[str, Any]:
    from sqlalchemy import Column  # noqa: PLC0415 - after the project, whose copy of it counts

    columns, expressions = [], []
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        if isinstance(column, Column):
            columns.append(column_row(attribute.key, column))
        else:
            expressions.append(attribute.key)
    extra: dict[str, list[str]] = {}
    for key, descriptor in mapper.all_orm_descriptors.items():
        kind = getattr(descriptor, "extension_type", None)
        extra.setdefault(str(getattr(kind, "value", kind)), []).append(key)
    parent = mapper.inherits
    return {
        "path": place(mapper.class_, tree),
        "name": mapper.class_.__qualname__,
        "table": getattr(mapper.local_table, "name", ""),
        "parent": [place(parent.class_, tree), parent.class_.__qualname__] if parent is not None else None,
        "columns": columns,
        "expressions": sorted(expressions),
        "relationships": [relation_row(one, tree) for one in mapper.relationships],
        "extra": extra,
    }


def main() -> None:
    """Prints the models and tables of the named modules."""
    parser = argparse.ArgumentParser()
    parser.add_argument("tree")
    parser.add_argument("folders")
    parser.add_argument("--newer", action="store_true")
    parser.add_argument("--absent", action="append", default=[])
    parser.add_argument("modules", nargs="+")
    options = parser.parse_args()
    tree = str(Path(options.tree).resolve())
    roots = [str(Path(tree, folder).resolve()) for folder in options.folders.split(":")]
    warnings.simplefilter("ignore")
    os.chdir(roots[0])
    sys.path[:0] = roots
    if options.newer:
        read_as_newer(roots)
    absent = Absent({child.stem for root in roots for child in Path(root).iterdir()}, tree, set(options.absent))
    sys.meta_path.append(absent)
    output = os.dup(1)
    os.dup2(2, 1)  # what a project prints while it is imported is no part of the answer

    failed = import_all(named(options.modules, roots))
    from sqlalchemy import MetaData  # noqa: PLC0415
    from sqlalchemy.orm import Mapper, configure_mappers  # noqa: PLC0415

    problem = ""
    try:
        configure_mappers()
    except Exception as error:  # noqa: BLE001
        problem = f"{type(error).__name__}: {error}"
    everything = gc.get_objects()
    mappers = [] if problem else [one for one in everything if type(one) is Mapper]
    models = [row for one in mappers if (row := model_row(one, tree))["path"]]
    tables = {
        table.name: [column_row(column.key, column) for column in table.columns]
        for one in everything
        if type(one) is MetaData
        for table in one.tables.values()
    }
    imported = [
        Path(path).relative_to(tree).as_posix()
        for one in list(sys.modules.values())
        if (path := getattr(one, "__file__", None)) and Path(path).is_relative_to(tree)
    ]
    answer = {
        "models": models,
        "tables": tables,
        "imported": sorted(imported),
        "absent": sorted(absent.used | absent.forced),
        "failed": failed,
        "problem": problem,
    }
    os.write(output, json.dumps(answer, default=str).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
