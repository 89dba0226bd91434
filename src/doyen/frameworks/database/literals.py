"""Works out what an expression of a declaration is, where that can be told without running anything.

Names of tables and columns are put together of constants, class names, string methods and small helper functions, also
of a regular expression that turns `UserAccount` into `user_account`. What is not of these forms is not known.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

import msgspec

from doyen.facts import tree
from doyen.facts.model import ParameterKind
from doyen.frameworks.definitions import Definitions, Scope, Written, given_for
from doyen.program.annotations import symbol
from doyen.program.classes import ancestors
from doyen.program.symbols import Class
from doyen.program.values import ExternalObject, FunctionObject
from doyen.program.world import World

_DEEPEST = 30
_LONGEST = 300
_LONGEST_PATTERN = 80
_MOST_REPEATS = 4
_PLAIN = frozenset({"str", "int", "float", "bool", "NoneType"})
# A quantifier behind a group may try exponentially many ways.
_REPEATED_GROUP = re.compile(r"\)[*+{]|\\[1-9]")
_NO_NAMES: Mapping[str, object] = MappingProxyType({})


class Unclear:
    """The type of `UNCLEAR`: a value that cannot be told."""


UNCLEAR = Unclear()


class Reading(msgspec.Struct, frozen=True):
    """How declarations are read: where names lead to, and the class whose mapping is read, if it is one."""

    definitions: Definitions
    owner: Class | None = None

    @property
    def world(self) -> World:
        """The linked program."""
        return self.definitions.world


def in_class(klass: Class, node: tree.Expr, line: int = 0) -> Written:
    """An expression that stands in the body of a class."""
    return Written(node, Scope(klass.module, klass.parent, klass), line)


def text(reading: Reading, written: Written | None) -> str:
    """A string, empty where an expression is none or cannot be told."""
    found = constant(reading, written) if written is not None else UNCLEAR
    return found if type(found) is str else ""


def flag(reading: Reading, written: Written | None) -> bool | None:
    """A boolean, None where an expression is none or cannot be told."""
    found = constant(reading, written) if written is not None else UNCLEAR
    return found if type(found) is bool else None


def constant(reading: Reading, written: Written) -> object:
    """The constant, or tuple of constants, that an expression is; `UNCLEAR` where that cannot be told."""
    return _value(_Turn(reading, _NO_NAMES, 0), written)


class _Turn(msgspec.Struct, frozen=True):
    """One step of the evaluation: `names` are the variables of the comprehensions around it."""

    reading: Reading
    names: Mapping[str, object]
    depth: int

    def deeper(self, names: Mapping[str, object] | None = None) -> "_Turn":
        return _Turn(self.reading, self.names if names is None else names, self.depth + 1)


def _value(turn: _Turn, written: Written) -> object:
    if turn.depth > _DEEPEST:
        return UNCLEAR
    definitions, deeper = turn.reading.definitions, turn.deeper()
    match written.expr:
        case tree.Const(type=kind, value=value):
            return value if kind in _PLAIN else UNCLEAR
        case tree.Name(id=name) if name in turn.names:
            return turn.names[name]
        case tree.Name() if (given := given_for(written)) is not None and given is not written:
            return _value(turn.deeper(_NO_NAMES), given)
        case tree.Attr(value=tree.Name(id=name), attr=attr) if _is_own_class(written, name):
            return _of_class(turn, attr)
        case tree.Seq(items=items):
            return _all(deeper, [definitions.beside(written, item) for item in items])
        case tree.Opaque(type="str", children=children):
            return _joined(deeper, written, children)
        case tree.Comp(generators=(generator,), value=None):
            return _comprehended(deeper, written, generator)
        case tree.IfExp(test=test, body=body, orelse=orelse):
            chosen = _value(deeper, definitions.beside(written, test))
            if type(chosen) is bool:
                return _value(deeper, definitions.beside(written, body if chosen else orelse))
            return UNCLEAR
        case tree.Call() as call:
            return _called(deeper, written, call)
    ends = [end for end in definitions.ends(written) if type(end) is Written and end.expr is not written.expr]
    return _value(turn.deeper(_NO_NAMES), ends[0]) if len(ends) == 1 else UNCLEAR


def _is_own_class(written: Written, name: str) -> bool:
    """Whether a name is the first parameter of the method the expression stands in."""
    function = written.scope.function
    return (
        function is not None
        and function.owner is not None
        and bool(function.facts.parameters)
        and function.facts.parameters[0].name == name
        and function.facts.parameters[0].kind is not ParameterKind.VARIADIC
    )


def _of_class(turn: _Turn, attr: str) -> object:
    owner = turn.reading.owner
    if owner is None or attr in ("__name__", "__qualname__"):
        return UNCLEAR if owner is None else owner.name
    for base in ancestors(turn.reading.world, owner):
        for position in base.fields.get(attr, ()):
            field = base.facts.fields[position]
            if field.value is not None:
                return _value(turn.deeper(_NO_NAMES), in_class(base, field.value, field.line))
        if attr in base.methods:
            return UNCLEAR
    return UNCLEAR


def _all(turn: _Turn, items: list[Written]) -> object:
    found = [UNCLEAR if type(item.expr) is tree.Star else _value(turn, item) for item in items[:_LONGEST]]
    return UNCLEAR if UNCLEAR in found else tuple(found)


def _joined(turn: _Turn, written: Written, children: tuple[tree.Expr, ...]) -> object:
    """A formatted string or a sum of strings; other operations on strings keep none of their constants."""
    if not any(type(child) is tree.Const for child in children):
        return UNCLEAR
    found = [_value(turn, turn.reading.definitions.beside(written, child)) for child in children]
    if UNCLEAR in found or any(type(part) not in (str, int) for part in found):
        return UNCLEAR
    return _bounded("".join(map(str, found)))


def _bounded(found: object) -> object:
    return found if not isinstance(found, (str, tuple, list)) or len(found) <= _LONGEST else UNCLEAR


def _comprehended(turn: _Turn, written: Written, generator: tree.Generator) -> object:
    definitions, node = turn.reading.definitions, written.expr
    assert type(node) is tree.Comp, "the caller looked"
    items = _value(turn, definitions.beside(written, generator.iter))
    if not isinstance(items, (str, tuple)) or type(generator.target) is not tree.Name:
        return UNCLEAR
    found: list[object] = []
    for item in items:
        inner = turn.deeper({**turn.names, generator.target.id: item})
        if all(_value(inner, definitions.beside(written, test)) for test in generator.ifs):
            found.append(_value(inner, definitions.beside(written, node.element)))
    return UNCLEAR if UNCLEAR in found else tuple(found)


# -- calls ---------------------------------------------------------------------------------------------------------

_METHODS = frozenset(
    {
        "capitalize", "casefold", "isdigit", "islower", "isupper", "join", "lower", "lstrip", "removeprefix",
        "removesuffix", "replace", "rstrip", "split", "strip", "swapcase", "title", "upper",
    }
)  # fmt: skip


def _called(turn: _Turn, written: Written, call: tree.Call) -> object:
    definitions = turn.reading.definitions
    arguments = _all(turn, [definitions.beside(written, argument) for argument in call.args])
    library = _library_name(turn, written, call.func)
    if library.startswith("re.") and not call.keywords and isinstance(arguments, tuple):
        return _matched(library.removeprefix("re."), arguments)
    if type(call.func) is tree.Attr and not call.keywords and isinstance(arguments, tuple):
        receiver = definitions.beside(written, call.func.value)
        if call.func.attr in _METHODS:
            owner = _value(turn, receiver)
            if type(owner) is str:
                return _method(owner, call.func.attr, arguments)
        elif call.func.attr in ("sub", "split", "findall"):
            pattern = _compiled(turn, receiver)
            return _matched(call.func.attr, (pattern, *arguments)) if pattern else UNCLEAR
    found = [
        _value(turn.deeper(_NO_NAMES), Written(returned.value, Scope(function.module, function), returned.line, given))
        for value in definitions.called(written)
        if type(value) is FunctionObject and not (function := value.function).is_stub
        for given in [definitions.passed(function, written, call)]
        for returned in definitions.bindings(function.module, function).returns
        if returned.value is not None
    ]
    return found[0] if len(found) == 1 else UNCLEAR


def _library_name(turn: _Turn, written: Written, func: tree.Expr) -> str:
    if type(func) not in (tree.Name, tree.Attr):
        return ""
    match symbol(turn.reading.world, func, written.scope.module, written.scope.function or written.scope.klass):
        case FunctionObject(function=function) if function.is_stub:
            return function.qualname
        case ExternalObject(name=name):
            return name
    return ""


def _compiled(turn: _Turn, receiver: Written) -> str:
    for end in turn.reading.definitions.ends(receiver):
        if type(end) is not Written or type(end.expr) is not tree.Call or not end.expr.args:
            continue
        if _library_name(turn, end, end.expr.func) == "re.compile":
            pattern = _value(turn, turn.reading.definitions.beside(end, end.expr.args[0]))
            return pattern if type(pattern) is str else ""
    return ""


def _method(owner: str, name: str, arguments: tuple[object, ...]) -> object:
    method: Callable[..., object] = getattr(owner, name)
    try:
        found = method(*arguments)
    except (TypeError, ValueError):
        return UNCLEAR
    return _bounded(tuple(found) if isinstance(found, list) else found)


def _matched(name: str, arguments: tuple[object, ...]) -> object:
    """What `re.sub`, `re.split` or `re.findall` gives, for a pattern that cannot take long."""
    words = [argument for argument in arguments if type(argument) is str]
    if len(words) != len(arguments) or len(words) != (3 if name == "sub" else 2) or not _is_tame(words[0]):
        return UNCLEAR
    try:
        pattern = re.compile(words[0])
        if name == "sub":
            return _bounded(pattern.sub(words[1], words[2]))
        found = pattern.split(words[1]) if name == "split" else pattern.findall(words[1])
    except (re.error, IndexError):
        return UNCLEAR
    return _bounded(tuple(found))


def _is_tame(pattern: str) -> bool:
    repeats = sum(pattern.count(character) for character in "*+{")
    return len(pattern) <= _LONGEST_PATTERN and repeats <= _MOST_REPEATS and not _REPEATED_GROUP.search(pattern)
