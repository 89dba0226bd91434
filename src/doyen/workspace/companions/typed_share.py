"""How much of a project is annotated, and whether a checker is asked to be strict about it."""

from collections.abc import Iterable

import msgspec

from doyen.facts.model import FileFacts, FunctionFacts, ParameterKind
from doyen.facts.tree import Attr, Expr, Name
from doyen.workspace.companions.checkers import Strictness

_BY_PLACE = (ParameterKind.POSITIONAL_ONLY, ParameterKind.PLAIN)


class TypedShare(msgspec.Struct, frozen=True):
    """How many parameters and returns there are, how many are annotated, and what checks them (empty: nothing)."""

    annotated: int = 0
    total: int = 0
    checker: str = ""
    strictness: Strictness = Strictness.PARTLY

    @property
    def share(self) -> float:
        """The part that is annotated, from 0 to 1."""
        return self.annotated / self.total if self.total else 1.0

    @property
    def sentence(self) -> str:
        """One sentence for the summary."""
        checked = f"{self.checker} is {self.strictness.value}" if self.checker else "no type checker is configured"
        if not self.total:
            return f"No function to annotate; {checked}."
        # A share that is not whole is never rounded up to the whole.
        percent = int(self.share * 1000) / 10
        return f"{percent:g}% of {self.total:,} parameters and returns are annotated; {checked}."


def typed_share(
    files: Iterable[FileFacts], checker: str = "", strictness: Strictness = Strictness.PARTLY
) -> TypedShare:
    """Counts the annotations of some files; lambdas, receivers of methods and the return of `__init__` do not count."""
    annotated = total = 0
    for facts in files:
        for function in facts.functions:
            if not function.is_lambda:
                places = _places(function)
                annotated += sum(place is not None for place in places)
                total += len(places)
    return TypedShare(annotated, total, checker, strictness)


def _places(function: FunctionFacts) -> list[Expr | None]:
    """The annotation of everything in a signature that wants one."""
    parameters = function.parameters[_receivers(function) :]
    found = [parameter.annotation for parameter in parameters]
    return found if function.owner >= 0 and function.name == "__init__" else [*found, function.returns]


def _receivers(function: FunctionFacts) -> int:
    """How many of the first parameters stand for the object or class."""
    if function.owner < 0 or not function.parameters or function.parameters[0].kind not in _BY_PLACE:
        return 0
    return int(not any(_last_name(decorator) == "staticmethod" for decorator in function.decorators))


def _last_name(decorator: Expr) -> str:
    match decorator:
        case Name(id=name) | Attr(attr=name):
            return name
    return ""
