"""Which Python a program needs at least, told by what it imports and how it is written."""

from types import MappingProxyType

from doyen.facts import tree
from doyen.program.link import Program

type Version = tuple[int, int]

_OLDEST: Version = (3, 8)
_SINCE: MappingProxyType[tuple[str, str], Version] = MappingProxyType(
    {
        ("tomllib", ""): (3, 11),
        ("asyncio", "TaskGroup"): (3, 11),
        ("asyncio", "timeout"): (3, 11),
        ("datetime", "UTC"): (3, 11),
        ("enum", "StrEnum"): (3, 11),
        ("typing", "Self"): (3, 11),
        ("typing", "LiteralString"): (3, 11),
        ("typing", "assert_never"): (3, 11),
        ("typing", "override"): (3, 12),
        ("itertools", "batched"): (3, 12),
        ("warnings", "deprecated"): (3, 13),
    }
)


def oldest_python(program: Program) -> Version:
    """The oldest Python that can import every module of a program; an import under a condition tells nothing."""
    found = _OLDEST
    for module in program.modules:
        facts = module.facts
        if any(one.type_parameters for one in facts.functions) or any(one.type_parameters for one in facts.classes):
            found = max(found, (3, 12))
        for name in facts.imports:
            since = _SINCE.get((name.module, name.attr))
            if since is not None and since > found and _is_unconditional(module.body, name):
                found = since
    return found


def _is_unconditional(body: tuple[tree.Stmt, ...], name: tree.ImportName) -> bool:
    imports = (statement for statement in body if type(statement) is tree.Import)
    return any(one.line == name.line for statement in imports for one in statement.names)
