"""The defaults that declarations of columns pass, and what of them is worked out once, at import."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.program.annotations import marks_of, symbol
from doyen.program.link import Program
from doyen.program.modules import Module
from doyen.program.symbols import Class, Function
from doyen.program.values import FunctionObject, options
from doyen.program.world import World

_KEYWORDS = frozenset({"default", "default_factory", "insert_default", "onupdate", "server_default", "server_onupdate"})
_DECLARING = frozenset({"column", "field"})
_MOST_HOPS = 3


class Default(msgspec.Struct, frozen=True):
    """A default: the keyword it is passed by, its expression, and the call that declares the column.

    `word` tells a column from a field of a class that may be a table.
    """

    word: str
    keyword: str
    value: tree.Expr
    call: tree.Call
    module: Module
    klass: Class | None

    @property
    def scope(self) -> str:
        """The qualified name of the class or module around it."""
        return self.klass.qualname if self.klass is not None else self.module.name


def defaults(program: Program) -> Iterator[Default]:
    """The defaults of all declarations outside tests, in order of their places."""
    for module in program.modules:
        if module.is_test:
            continue
        for node in inside(*module.body):
            if type(node) is tree.Call:
                yield from _passed(program.world, node, module, None)
        for klass in program.world.classes(module):
            values = [one for field in klass.facts.fields for one in (field.value, field.annotation)]
            for node in inside(*values):
                if type(node) is tree.Call:
                    yield from _passed(program.world, node, module, klass)


def _passed(world: World, call: tree.Call, module: Module, klass: Class | None) -> Iterator[Default]:
    given = [(key, value) for key, value in call.keywords if key in _KEYWORDS]
    mark = marks_of(symbol(world, call.func, module, klass)).get("maps") if given else None
    if mark is not None and mark.words[0] in _DECLARING:
        for key, value in given:
            yield Default(mark.words[0], key, value, call, module, klass)


def varying(world: World, default: Default) -> tree.Call | None:
    """The call in a default that would give something else each time and is made once, at import."""
    for node in inside(default.value):
        if type(node) is tree.Call:
            for option in options(world.evaluate(node.func, default.module)):
                if type(option) is FunctionObject and _varies(world, option.function, _MOST_HOPS):
                    return node
    return None


def _varies(world: World, function: Function, hops: int) -> bool:
    """Whether what a function gives hangs on the clock or on chance."""
    if "varies" in function.marks:
        return True
    if function.is_stub or function.is_async or not hops:
        return False
    returned = {id(one) for node in inside(*function.body) if type(node) is tree.Return for one in inside(node.value)}
    sites = (site for site in world.body(function).calls if id(site.node) in returned)
    return any(_varies(world, callee.function, hops - 1) for site in sites for callee in site.callees)
