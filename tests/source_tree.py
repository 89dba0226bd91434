"""The product's own source, parsed, for tests about its form."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import doyen

ROOT = Path(doyen.__file__).parent


class Source:
    """One module of the product: its path from `src`, its text and its tree."""

    def __init__(self, file: Path) -> None:
        self.name = file.relative_to(ROOT.parent).as_posix()
        self.folder = file.relative_to(ROOT).parts[0]
        self.text = file.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)

    def functions(self) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
        """Every function with its dotted name, nested ones included."""
        for name, node in _named(self.tree, ""):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{self.name}:{name}", node

    def classes(self) -> Iterator[tuple[str, ast.ClassDef]]:
        """Every class with its dotted name."""
        for name, node in _named(self.tree, ""):
            if isinstance(node, ast.ClassDef):
                yield f"{self.name}:{name}", node


type Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def _named(node: ast.AST, prefix: str) -> Iterator[tuple[str, Named]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield f"{prefix}{child.name}", child
            yield from _named(child, f"{prefix}{child.name}.")
        else:
            yield from _named(child, prefix)


@functools.cache
def sources() -> tuple[Source, ...]:
    """All modules of the product."""
    return tuple(Source(file) for file in sorted(ROOT.rglob("*.py")))
