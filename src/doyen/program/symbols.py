"""Functions and classes as objects that know their module, and the marks they carry."""

from functools import cached_property

from doyen.facts import tree
from doyen.facts.model import ClassFacts, FunctionFacts, decode_body
from doyen.knowledge.vocabulary import MARKS
from doyen.program.modules import Module


class Mark:
    """One mark of a stub: its name, its positional words and its keywords, all constants."""

    __slots__ = ("keywords", "name", "words")

    def __init__(self, name: str, words: tuple[str, ...], keywords: dict[str, str | int | float | bool | None]) -> None:
        self.name = name
        self.words = words
        self.keywords = keywords

    def __repr__(self) -> str:
        return f"@{self.name}{self.words}"


def read_marks(module: Module, decorators: tuple[tree.Expr, ...]) -> dict[str, Mark]:
    """The marks among decorators; only stubs have any."""
    if not module.is_stub or not decorators:
        return {}
    found = {}
    for decorator in decorators:
        match decorator:
            case tree.Name(id=name) if name in MARKS:
                found[name] = Mark(name, (), {})
            case tree.Call(func=tree.Name(id=name)) if name in MARKS:
                words = tuple(str(word.value) for word in decorator.args if type(word) is tree.Const)
                keywords = {key: value.value for key, value in decorator.keywords if type(value) is tree.Const}
                found[name] = Mark(name, words, keywords)
    return found


class Function:
    """A function, method or lambda of the program or of a stub; compared by identity."""

    __slots__ = ("__dict__", "facts", "module", "owner", "parent")

    def __init__(self, module: Module, facts: FunctionFacts, owner: "Class | None", parent: "Function | None") -> None:
        self.module = module
        self.facts = facts
        self.owner = owner
        self.parent = parent

    @cached_property
    def marks(self) -> dict[str, Mark]:
        """The marks of the stub, by name."""
        return read_marks(self.module, self.facts.decorators)

    @cached_property
    def body(self) -> tuple[tree.Stmt, ...]:
        """The statements of the function."""
        return decode_body(self.facts.body)

    @property
    def name(self) -> str:
        """The name as it is written."""
        return self.facts.name

    @property
    def qualname(self) -> str:
        """The dotted name with its module."""
        return f"{self.module.name}.{self.facts.qualname}"

    @property
    def is_async(self) -> bool:
        """Whether `def` is written `async def`."""
        return self.facts.is_async

    @property
    def is_stub(self) -> bool:
        """Whether a knowledge stub defines it."""
        return self.module.is_stub

    @cached_property
    def decorator_names(self) -> frozenset[str]:
        """The last name of each decorator; what it means is asked of the linked program."""
        return frozenset(_last_name(decorator) for decorator in self.facts.decorators)

    @property
    def order(self) -> tuple[str, int, int]:
        """A key that orders functions by their place."""
        return (self.module.path, self.facts.line, self.facts.column)

    def __repr__(self) -> str:
        return f"<function {self.qualname}>"


def _last_name(expression: tree.Expr) -> str:
    match expression:
        case tree.Call():
            return _last_name(expression.func)
        case tree.Attr():
            return expression.attr
        case tree.Name():
            return expression.id
    return ""


class Class:
    """A class of the program or of a stub; compared by identity."""

    __slots__ = ("__dict__", "facts", "module", "owner", "parent")

    def __init__(self, module: Module, facts: ClassFacts, owner: "Class | None", parent: Function | None) -> None:
        self.module = module
        self.facts = facts
        self.owner = owner
        self.parent = parent

    @cached_property
    def marks(self) -> dict[str, Mark]:
        """The marks of the stub, by name."""
        return read_marks(self.module, self.facts.decorators)

    @cached_property
    def methods(self) -> dict[str, list[int]]:
        """Indices of the functions in the class body, by name."""
        found: dict[str, list[int]] = {}
        for name, index in self.facts.methods:
            found.setdefault(name, []).append(index)
        return found

    @cached_property
    def fields(self) -> dict[str, list[int]]:
        """Positions of the fields, by name."""
        found: dict[str, list[int]] = {}
        for position, field in enumerate(self.facts.fields):
            found.setdefault(field.name, []).append(position)
        return found

    @cached_property
    def stores(self) -> dict[str, list[int]]:
        """Indices of the methods that assign an attribute of the instance, by attribute."""
        found: dict[str, list[int]] = {}
        for name, index in self.facts.stores:
            found.setdefault(name, []).append(index)
        return found

    @property
    def name(self) -> str:
        """The name as it is written."""
        return self.facts.name

    @property
    def qualname(self) -> str:
        """The dotted name with its module."""
        return f"{self.module.name}.{self.facts.qualname}"

    @property
    def is_stub(self) -> bool:
        """Whether a knowledge stub defines it."""
        return self.module.is_stub

    def __repr__(self) -> str:
        return f"<class {self.qualname}>"
