"""Loads knowledge stubs: which file speaks of which library, and the facts of its modules.

A stub file holds one or more *sections*, each begun by a line `# module: dotted.name`. A section is collected like a
file of a project; blank lines stand in for what precedes it, so that its line numbers are those of the stub file.
"""

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from doyen.errors import KnowledgeError
from doyen.facts import tree
from doyen.facts.collect import collect
from doyen.facts.model import ClassFacts, FileFacts, FunctionFacts, Parameter, ParameterKind
from doyen.knowledge.vocabulary import MARKS, Cost, MarkShape
from doyen.syntax.parse import parse

ALWAYS = (
    "abc",
    "asyncio",
    "builtins",
    "collections",
    "contextlib",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "types",
    "typing",
    "typing_extensions",
)
"""Top-level names whose stubs are loaded for every project: the language itself leads to them."""

_STUBS = Path(__file__).with_name("stubs")
_LEARNED = Path(__file__).with_name("learned")
_LEARNED_MARK = b'"""Learned from '
_HEADER = re.compile(rb"^# module:[ \t]*([^\s#]*)[ \t]*\r?$", re.MULTILINE)
_IMPORT = re.compile(rb"^[ \t]*(?:from[ \t]+(\w+)|import[ \t]+(\w+))", re.MULTILINE)
_DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_PYTHON_MARKS = frozenset(
    {
        "abstractmethod",
        "cached_property",
        "classmethod",
        "dataclass",
        "dataclass_transform",
        "deprecated",
        "final",
        "overload",
        "override",
        "property",
        "runtime_checkable",
        "staticmethod",
    }
)
_ACCESSORS = frozenset({"deleter", "getter", "setter"})
_NAMING_KEYWORDS = frozenset({"timeout", "path", "handler", "prefix"})


class StubFile(msgspec.Struct, frozen=True):
    """One stub file: its path, its bytes, and the top-level names of the modules in it."""

    path: str
    data: bytes
    provides: frozenset[str]

    @property
    def is_learned(self) -> bool:
        """Whether the file was written by `doyen learn`."""
        return self.data.startswith(_LEARNED_MARK)

    def imports(self) -> set[str]:
        """The top-level names it imports, found without parsing."""
        return {(match[1] or match[2]).decode("utf-8", "replace") for match in _IMPORT.finditer(self.data)}


class StubSection(msgspec.Struct, frozen=True):
    """One module of a stub file; `data` is padded with blank lines up to where the section begins."""

    path: str
    module: str
    line: int
    data: bytes


type StubModule = tuple[str, str, FileFacts]
"""The path of a stub file, the dotted name of one of its modules, and what that module says."""


def stub_files(added: Iterable[tuple[str, bytes]] = ()) -> list[StubFile]:
    """Lists stub files so that later ones win: learned ones, then those written by hand, each time the user's last.

    `added` are the user's files: path below their folder, and bytes.
    """
    own = [
        stub_file(f"{folder.name}/{path.name}", path.read_bytes())
        for folder in (_LEARNED, _STUBS)
        for path in sorted(folder.glob("*.pyi"))
    ]
    found = own + [stub_file(path, data) for path, data in added]
    return [file for file in found if file.is_learned] + [file for file in found if not file.is_learned]


def stub_file(path: str, data: bytes) -> StubFile:
    """Looks through a stub file for what it provides, without parsing it."""
    names = [match.group(1).decode("utf-8", "replace") for match in _HEADER.finditer(data)] or [_module_name(path)]
    return StubFile(path, data, frozenset(name.partition(".")[0] for name in names))


def index(files: Iterable[StubFile]) -> dict[str, list[StubFile]]:
    """The stub files that provide each top-level import name."""
    found: dict[str, list[StubFile]] = {}
    for file in files:
        for name in file.provides:
            found.setdefault(name, []).append(file)
    return found


def needed(files: Sequence[StubFile], names: Iterable[str]) -> list[StubFile]:
    """The stub files that speak of the imported top-level names, and those that these import, in their order."""
    by_name = index(files)
    pending = [*ALWAYS, *names]
    reached: set[str] = set()
    chosen: set[str] = set()
    while pending:
        name = pending.pop()
        if name in reached:
            continue
        reached.add(name)
        for file in by_name.get(name, ()):
            if file.path not in chosen:
                chosen.add(file.path)
                pending += file.imports()
    return [file for file in files if file.path in chosen]


def sections(file: StubFile) -> list[StubSection]:
    """Divides a stub file into its modules; a file without a header is the one module its name says."""
    headers = list(_HEADER.finditer(file.data))
    if not headers:
        return [StubSection(file.path, _module_name(file.path), 1, file.data)]
    ends = [*(header.start() for header in headers[1:]), len(file.data)]
    found = []
    line, counted = 1, 0
    for header, end in zip(headers, ends, strict=True):
        line += file.data.count(b"\n", counted, header.start())
        counted = header.start()
        name = header.group(1).decode("utf-8", "replace")
        if not _DOTTED.fullmatch(name):
            raise _error(file.path, line, f"`{name}` is no module name", "a dotted name after `# module:`")
        found.append(StubSection(file.path, name, line, b"\n" * (line - 1) + file.data[header.start() : end]))
    return found


def load(file: StubFile) -> list[tuple[str, FileFacts]]:
    """Collects and checks the modules of a stub file; raises `KnowledgeError` where one is not well formed."""
    return [(section.module, _loaded(section)) for section in sections(file)]


def load_stubs(files: Sequence[StubFile], names: Iterable[str]) -> list[StubModule]:
    """Loads all stubs needed for the imported top-level names; of two modules with one name the later one holds."""
    found: dict[str, StubModule] = {}
    for file in needed(files, names):
        for module, facts in load(file):
            found[module] = (file.path, module, facts)
    return list(found.values())


def check_marks(path: str, facts: FileFacts) -> None:
    """Raises `KnowledgeError` for the first decorator of a stub that the vocabulary does not allow."""
    for function in facts.functions:
        for decorator in function.decorators:
            _check(_Marked(path, function.line, "function", function.name, _signature(function)), decorator)
    for klass in facts.classes:
        names = _class_names(facts, klass) if klass.decorators else None
        for decorator in klass.decorators:
            _check(_Marked(path, klass.line, "class", klass.name, names), decorator)


class _Marked(msgspec.Struct, frozen=True):
    """What bears a mark: its place, kind and name, and the parameters a mark may name (None: any)."""

    path: str
    line: int
    target: str
    name: str
    parameters: frozenset[str] | None

    def error(self, found: str, allowed: str) -> KnowledgeError:
        return _error(self.path, self.line, f"{found} on `{self.name}`", allowed)


def _error(path: str, line: int, found: str, allowed: str) -> KnowledgeError:
    return KnowledgeError(f"{path}:{line}: {found}; allowed: {allowed}")


def _loaded(section: StubSection) -> FileFacts:
    facts = collect(parse(section.data))
    for problem in facts.problems:
        raise _error(section.path, problem.line, problem.message, "what Python parses")
    check_marks(section.path, facts)
    return facts


def _module_name(path: str) -> str:
    name = path.replace("\\", "/").removesuffix(".pyi").removesuffix("/__init__").replace("/", ".")
    return name if _DOTTED.fullmatch(name) else name.rpartition(".")[2]


def _signature(function: FunctionFacts) -> frozenset[str] | None:
    return _names(function.parameters)


def _names(parameters: Iterable[Parameter]) -> frozenset[str] | None:
    """The names of parameters; None where there are `*args` or `**kwargs` that may hold any."""
    listed = list(parameters)
    if any(parameter.kind in (ParameterKind.VARIADIC, ParameterKind.KEYWORDS) for parameter in listed):
        return None
    return frozenset(parameter.name for parameter in listed)


def _class_names(facts: FileFacts, klass: ClassFacts) -> frozenset[str] | None:
    """The parameters of a class: those of its `__init__`, else its fields; None where a base may add more."""
    for name, index_ in klass.methods:
        if name == "__init__":
            return _signature(facts.functions[index_])
    return None if klass.bases else frozenset(field.name for field in klass.fields)


def _check(marked: _Marked, decorator: tree.Expr) -> None:
    """Checks one decorator of a stub."""
    call = decorator if type(decorator) is tree.Call else None
    target = decorator if call is None else call.func
    if type(target) is tree.Attr:
        if target.attr not in _PYTHON_MARKS | _ACCESSORS:
            raise marked.error(f"`@{target.attr}`", "the marks of the vocabulary, without a module before them")
        return
    name = target.id if type(target) is tree.Name else ""
    if name in _PYTHON_MARKS:
        return
    shape = MARKS.get(name)
    if shape is None:
        near = difflib.get_close_matches(name, MARKS, 3) or sorted(MARKS)
        raise marked.error(f"unknown mark `@{name}`", ", ".join(near))
    if shape.target not in ("any", marked.target):
        raise marked.error(f"`@{name}` marks a {marked.target}", f"a {shape.target}")
    if call is not None:
        _check_words(marked, name, shape, call)
        _check_keywords(marked, name, shape, dict(call.keywords))
    elif not shape.bare:
        raise marked.error(f"`@{name}` without arguments", _usage(name, shape))


def _check_words(marked: _Marked, name: str, shape: MarkShape, call: tree.Call) -> None:
    words = [word.value if type(word) is tree.Const else None for word in call.args]
    if not words and not shape.bare:
        raise marked.error(f"`@{name}` without a word", _usage(name, shape))
    for word in words:
        if type(word) is not str:
            raise marked.error(f"a word of `@{name}` is not a plain string", _usage(name, shape))
        if shape.words and word not in shape.words:
            raise marked.error(f"`@{name}` with `{word}`", ", ".join(sorted(shape.words)))
        if shape.parameter:
            _check_parameter(marked, name, word)


def _check_keywords(marked: _Marked, name: str, shape: MarkShape, keywords: Mapping[str, tree.Expr]) -> None:
    for keyword, value in keywords.items():
        if keyword not in shape.keywords:
            raise marked.error(f"`@{name}` with keyword `{keyword}`", _listed(shape.keywords))
        if type(value) is not tree.Const:
            raise marked.error(f"`{keyword}` of `@{name}` is not a constant", "a string, a number, True, False or None")
        if keyword == "cost" and value.value not in {cost.value for cost in Cost}:
            raise marked.error(f"`@{name}` with cost `{value.value}`", ", ".join(Cost))
        if keyword in _NAMING_KEYWORDS and type(value.value) is str:
            _check_parameter(marked, name, value.value)


def _check_parameter(marked: _Marked, name: str, parameter: str) -> None:
    if marked.parameters is not None and parameter not in marked.parameters:
        raise marked.error(f"`@{name}` names `{parameter}`, which is no parameter", _listed(marked.parameters))


def _usage(name: str, shape: MarkShape) -> str:
    if shape.words:
        return f"`@{name}(WORD)` with WORD one of {_listed(shape.words)}"
    return f'`@{name}("PARAMETER")`' if shape.parameter else f'`@{name}("TEXT")`'


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
