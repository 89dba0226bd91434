"""What one file says: its imports, classes, functions and their bodies.

A fact depends on one file's bytes, the tool's version and the Python version, and on nothing else; not even on the
file's path. Bodies stay encoded until they are asked for.
"""

from enum import StrEnum

import msgspec

from doyen.facts.tree import Expr, ImportName, Stmt


class ParameterKind(StrEnum):
    """How a parameter is passed."""

    POSITIONAL_ONLY = "/"
    PLAIN = ""
    VARIADIC = "*"
    KEYWORD_ONLY = "k"
    KEYWORDS = "**"


class Parameter(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One parameter of a function."""

    name: str
    kind: ParameterKind
    annotation: Expr | None
    default: Expr | None


class FunctionFacts(msgspec.Struct, frozen=True, array_like=True):
    """A function, method or lambda.

    `parent` is the index of the enclosing function (or -1), `owner` that of the class whose body holds it (or -1).
    The place is that of `def` or `async` (not of a decorator); `discarded` has the last names of the calls that stand
    alone as statements, `body` holds encoded statements.
    """

    name: str
    qualname: str
    line: int
    column: int
    end_line: int
    parent: int
    owner: int
    is_async: bool
    is_generator: bool
    is_lambda: bool
    has_await: bool
    type_parameters: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    returns: Expr | None
    decorators: tuple[Expr, ...]
    discarded: tuple[str, ...]
    body: msgspec.Raw


class Field(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A name bound in a class body, with its annotation and value."""

    name: str
    annotation: Expr | None
    value: Expr | None
    line: int


class ClassFacts(msgspec.Struct, frozen=True, array_like=True):
    """A class: `methods` are pairs of name and function index in order, `stores` pairs of attribute and method index.

    `stores` lists which methods assign `self.attribute`.
    """

    name: str
    qualname: str
    line: int
    end_line: int
    parent: int
    owner: int
    type_parameters: tuple[str, ...]
    bases: tuple[Expr, ...]
    keywords: tuple[tuple[str, Expr], ...]
    decorators: tuple[Expr, ...]
    fields: tuple[Field, ...]
    methods: tuple[tuple[str, int], ...]
    stores: tuple[tuple[str, int], ...]


class BindingKind(StrEnum):
    """What a module-level name is bound to."""

    FUNCTION = "f"
    CLASS = "c"
    IMPORT = "i"
    VALUE = "v"


class Binding(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One binding of a module-level name: an index into functions, classes or imports; values live in the body."""

    kind: BindingKind
    index: int


class Directive(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A `# doyen: ignore[...] reason until date` comment.

    `line` to `end_line` are the lines it speaks about, `comment_line` the one it stands on. `until` is what stands
    there as a date, which may be none. `odd` is the text of a comment that means to be a directive and is none.
    """

    line: int
    end_line: int
    comment_line: int
    column: int
    end_column: int
    rules: tuple[str, ...]
    reason: str
    until: str = ""
    odd: str = ""


class SourceProblem(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Something in one file that could not be read."""

    line: int
    kind: str
    message: str


class FileFacts(msgspec.Struct, frozen=True, array_like=True):
    """Everything one file says."""

    lines: int
    imports: tuple[ImportName, ...]
    stars: tuple[ImportName, ...]
    exports: tuple[str, ...] | None
    names: dict[str, tuple[Binding, ...]]
    functions: tuple[FunctionFacts, ...]
    classes: tuple[ClassFacts, ...]
    globals: tuple[tuple[str, int], ...]
    body: msgspec.Raw
    has_main: bool
    directives: tuple[Directive, ...]
    problems: tuple[SourceProblem, ...]


_BODY = msgspec.msgpack.Decoder(tuple[Stmt, ...])
_FILE = msgspec.msgpack.Decoder(FileFacts)
_ENCODER = msgspec.msgpack.Encoder()


def encode_body(body: tuple[Stmt, ...]) -> msgspec.Raw:
    """Packs the statements of a body."""
    return msgspec.Raw(_ENCODER.encode(body))


def decode_body(body: msgspec.Raw) -> tuple[Stmt, ...]:
    """Unpacks the statements of a body."""
    return _BODY.decode(body)


def encode_facts(facts: FileFacts) -> bytes:
    """Packs the facts of a file for the store."""
    return _ENCODER.encode(facts)


def decode_facts(data: bytes) -> FileFacts:
    """Unpacks the facts of a file; bodies stay packed. Raises `msgspec.DecodeError` on foreign bytes."""
    return _FILE.decode(data)


EMPTY_BODY = encode_body(())
