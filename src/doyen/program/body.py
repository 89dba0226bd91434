"""What one function does, as records: its calls, what it returns, stores and yields, and the blocks around them."""

from enum import StrEnum

import msgspec

from doyen.facts import tree
from doyen.program.symbols import Class, Function
from doyen.program.values import UNKNOWN, Value
from doyen.text.span import Span


class CallKind(StrEnum):
    """Why a callee runs."""

    CALL = "call"
    CONSTRUCT = "construct"
    PROPERTY = "property"
    ENTER = "enter"
    ITERATE = "iterate"
    PASSED = "passed"


class Usage(StrEnum):
    """What becomes of the value of a call."""

    AWAITED = "awaited"
    DISCARDED = "discarded"
    ASSIGNED = "assigned"
    RETURNED = "returned"
    YIELDED = "yielded"
    ARGUMENT = "argument"
    STORED = "stored"
    TESTED = "tested"
    COMPARED = "compared"
    READ = "attribute"
    INDEXED = "indexed"
    ITERATED = "iterated"
    UNPACKED = "unpacked"
    ENTERED = "entered"
    FORMATTED = "formatted"
    OTHER = "other"


class Handling(StrEnum):
    """Where a callable or coroutine that is handed over runs."""

    OFFLOADS = "offloads"
    CALLS = "calls"
    CALLS_LATER = "calls_later"
    SCHEDULES = "schedules"
    BACKGROUND = "background"
    RUNS_LOOP = "runs_loop"
    BRIDGES = "bridges"


class Guard(msgspec.Struct, frozen=True):
    """A condition on a parameter under which a call is reached.

    `operator` is `true`, `false`, `==`, `!=`, `passes` or `fails`; the parameter is named; `value` is the constant
    compared with, or the predicate of the project that is asked about the parameter alone.
    """

    parameter: str
    operator: str
    value: str | int | float | bool | None = None


class Callee(msgspec.Struct, frozen=True):
    """One function a call may reach, with the receiver it is bound to; `is_override` when only a subclass has it."""

    function: Function
    receiver: Value | None = None
    is_override: bool = False
    given: tuple[Value, ...] = ()
    given_names: tuple[tuple[str, Value], ...] = ()


class BlockShape(StrEnum):
    """Kinds of compound statements that matter to the calls inside."""

    WITH = "with"
    ASYNC_WITH = "async with"
    LOOP = "loop"
    TRY = "try"
    HANDLER = "except"
    FINALLY = "finally"
    COMPREHENSION = "comprehension"
    NO_LOOP = "no loop"
    ONCE = "once"
    BRANCH = "branch"


class Block(msgspec.Struct):
    """A compound statement around calls; `values` are the context managers of a `with`, `node` the statement.

    `awaits` counts the suspension points inside.
    """

    shape: BlockShape
    parent: int
    line: int
    column: int
    values: tuple[Value, ...] = ()
    node: tree.Stmt | tree.Handler | tree.Comp | None = None
    awaits: list[tuple[int, int]] = msgspec.field(default_factory=list)


class CallSite(msgspec.Struct):
    """One place where something is called, or runs as if it were.

    `target` is the callee as written (`self.client.get`), `arguments` and `keywords` are the values passed,
    `receiver` the object a method is called on, `block` the innermost block around it, `guards` what must hold of the
    parameters, `usages` what became of its value.
    """

    number: int
    span: Span
    target: str
    kind: CallKind
    callees: tuple[Callee, ...]
    function: Value
    arguments: tuple[Value, ...]
    keywords: tuple[tuple[str, Value], ...]
    guards: tuple[Guard, ...]
    block: int
    node: tree.Call | None = None
    receiver: Value = UNKNOWN
    result: Value = UNKNOWN
    is_awaited: bool = False
    usages: list[tuple[Usage, int]] = msgspec.field(default_factory=list)
    names: list[str] = msgspec.field(default_factory=list)
    is_dead: bool = False


class Handover(msgspec.Struct, frozen=True):
    """A callable or coroutine handed to something that runs it."""

    call: int
    handling: Handling
    value: Value
    argument: tree.Expr | None
    keeps: bool
    arguments: tuple[Value, ...] = ()


class ParameterCall(msgspec.Struct, frozen=True):
    """A call whose callee is a parameter, or an attribute of one: the caller decides what runs."""

    call: int
    owner: Function
    parameter: str
    path: tuple[str, ...]
    handling: Handling
    is_awaited: bool = False


class Store(msgspec.Struct, frozen=True):
    """A value kept beyond the call: an attribute of an object or a global name."""

    owner: Class | None
    name: str
    value: Value
    line: int


class Body(msgspec.Struct):
    """The summary of one function or module body."""

    function: Function | None
    calls: list[CallSite] = msgspec.field(default_factory=list)
    blocks: list[Block] = msgspec.field(default_factory=list)
    handovers: list[Handover] = msgspec.field(default_factory=list)
    parameter_calls: list[ParameterCall] = msgspec.field(default_factory=list)
    stores: list[Store] = msgspec.field(default_factory=list)
    names: dict[str, Value] = msgspec.field(default_factory=dict)
    returns: Value = UNKNOWN
    yields: Value = UNKNOWN
    awaits: list[tuple[int, int, int]] = msgspec.field(default_factory=list)
    reads: dict[str, int] = msgspec.field(default_factory=dict)
    bindings: dict[str, int] = msgspec.field(default_factory=dict)
    is_finished: bool = False

    def is_sole(self, site: CallSite) -> bool:
        """Whether what a call gives is all that one local name ever holds: no None stands in, nothing replaces it."""
        parameters = {parameter.name for parameter in self.function.facts.parameters} if self.function else set()
        return [self.bindings.get(name) for name in site.names if name not in parameters] == [1]

    def enclosing(self, block: int) -> list[Block]:
        """The blocks around a place, innermost first."""
        found = []
        while block >= 0:
            found.append(self.blocks[block])
            block = self.blocks[block].parent
        return found
