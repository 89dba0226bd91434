"""Files as modules: their dotted names and which file an import means.

Source roots are not configured. An import `a.b` means a file whose path ends in `a/b.py` or `a/b/__init__.py` and
that stands outside any regular package there; of several the one nearest to the importing file. That one rule covers
`src/` layouts, namespace packages, scripts, and several applications in one repository.
"""

from collections.abc import Iterable
from functools import cached_property

from doyen.facts.model import FileFacts, decode_body
from doyen.facts.tree import Stmt


class Module:
    """One file of the project, or one module of a knowledge stub."""

    __slots__ = ("__dict__", "facts", "is_package", "is_stub", "is_test", "name", "path")

    def __init__(self, path: str, name: str, facts: FileFacts, *, is_package: bool, is_stub: bool) -> None:
        self.path = path
        self.name = name
        self.facts = facts
        self.is_package = is_package
        self.is_stub = is_stub
        self.is_test = not is_stub and is_test_path(path)

    @cached_property
    def body(self) -> tuple[Stmt, ...]:
        """The statements of the module."""
        return decode_body(self.facts.body)

    def __repr__(self) -> str:
        return f"<module {self.name} {self.path}>"


def is_test_path(path: str) -> bool:
    """Whether a file holds tests, by the conventions of pytest and unittest."""
    folders, _, base = path.rpartition("/")
    if (
        base == "conftest.py"
        or base.startswith("test_")
        or base.endswith(("_test.py", "_tests.py"))
        or base == "tests.py"
    ):
        return True
    return any(folder in ("tests", "test", "testing") for folder in folders.split("/"))


class ModuleIndex:
    """Finds the module an import means."""

    def __init__(self, files: Iterable[tuple[str, FileFacts]], stubs: Iterable[tuple[str, str, FileFacts]]) -> None:
        files = list(files)
        self._packages = {path[: -len("/__init__.py")] for path, _ in files if path.endswith("/__init__.py")}
        self.modules = [self._module(path, facts) for path, facts in files]
        self.stubs = {name: Module(path, name, facts, is_package=True, is_stub=True) for path, name, facts in stubs}
        self.stub_roots = {name.partition(".")[0] for name in self.stubs}
        self.by_path = {module.path: module for module in self.modules}
        self._by_last: dict[str, list[tuple[tuple[str, ...], Module]]] = {}
        for module in self.modules:
            parts = _parts(module.path)
            if parts:
                self._by_last.setdefault(parts[-1], []).append((parts, module))
        self._found: dict[tuple[str, str], Module | None] = {}

    def _module(self, path: str, facts: FileFacts) -> Module:
        parts = _parts(path)
        start = len(parts) - 1 if not path.endswith("__init__.py") else len(parts)
        folders = path.split("/")[:-1]
        top = len(folders)
        while top and "/".join(folders[:top]) in self._packages:
            top -= 1
        name = ".".join(parts[min(top, start) :]) or (parts[-1] if parts else "__init__")
        return Module(path, name, facts, is_package=path.endswith("__init__.py"), is_stub=False)

    def find(self, name: str, importer: Module) -> Module | None:
        """The module with an absolute dotted name, seen from the importing module."""
        if importer.is_stub:
            return self.stubs.get(name)
        folder = importer.path.rpartition("/")[0]
        key = (folder, name)
        if key not in self._found:
            self._found[key] = self._search(name, folder)
        return self._found[key]

    def _search(self, name: str, folder: str) -> Module | None:
        parts = tuple(name.split("."))
        here = folder.split("/") if folder else []
        known = parts[0] in self.stub_roots
        best: tuple[int, int, str] | None = None
        chosen: Module | None = None
        for path_parts, module in self._by_last.get(parts[-1], ()):
            if path_parts[-len(parts) :] != parts:
                continue
            root = path_parts[: len(path_parts) - len(parts)]
            prefix = "/".join(root)
            if prefix in self._packages or (known and not _is_root(root)):
                continue
            shared = _shared(root, here)
            rank = (-shared, len(root), module.path)
            if best is None or rank < best:
                best, chosen = rank, module
        return chosen if chosen is not None else self.stubs.get(name)

    def relative(self, level: int, name: str, importer: Module) -> Module | None:
        """The module of a relative import: `level` dots and a name."""
        if importer.is_stub:
            return None
        folders = importer.path.split("/")[:-1]
        if level - 1 > len(folders):
            return None
        base = folders[: len(folders) - (level - 1)]
        return self.at([*base, *(name.split(".") if name else [])])

    def at(self, parts: list[str]) -> Module | None:
        """The module at a path given by its folders and name."""
        path = "/".join(parts)
        return self.by_path.get(f"{path}.py") or self.by_path.get(f"{path}/__init__.py" if path else "__init__.py")

    def submodule(self, package: Module, name: str) -> Module | None:
        """A module inside a package."""
        if package.is_stub:
            return self.stubs.get(f"{package.name}.{name}")
        if not package.is_package:
            return None
        return self.at([*package.path.split("/")[:-1], name])


def _parts(path: str) -> tuple[str, ...]:
    parts = path.removesuffix(".py").removesuffix(".pyi").split("/")
    return tuple(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_root(folders: tuple[str, ...]) -> bool:
    return not folders or folders[-1] == "src"


def _shared(root: tuple[str, ...], here: list[str]) -> int:
    """How many leading folders two paths have in common."""
    count = 0
    for left, right in zip(root, here, strict=False):
        if left != right:
            break
        count += 1
    return count
