"""What guards the writes of a function: row locks, version columns, unique columns."""

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.schema import Column, Model
from doyen.program.symbols import Function
from doyen.program.values import Instance, options
from doyen.program.world import World

_NUMBERS = frozenset({"int", "float", "Decimal"})
_NUMBER_TYPES = frozenset({"Integer", "BigInteger", "SmallInteger", "Numeric", "Float", "Double"})
_LOCKS = frozenset({"with_for_update", "with_lockmode"})
_VERSIONED = "version_id_col"


def counts(model: Model, attr: str) -> bool:
    """Whether an attribute is a column of numbers of a model without a version column."""
    column: Column | None = model.columns.get(attr)
    if column is None or column.is_primary or (model.table.declared.klass and _has_version(model)):
        return False
    python = {one.klass.name for one in options(column.python_type) if type(one) is Instance}
    return bool(python & _NUMBERS) or (column.sql_type is not None and column.sql_type.name in _NUMBER_TYPES)


def _has_version(model: Model) -> bool:
    return any(
        type(key) is tree.Const and key.value == _VERSIONED
        for field in model.klass.facts.fields
        for node in inside(field.value)
        if type(node) is tree.Map
        for key in node.keys
    )


def locks_rows(world: World, function: Function) -> bool:
    """Whether a function, or one that it calls, locks what it reads, or a lock is held around it."""
    near = [function, *(one.function for site in world.body(function).calls for one in site.callees)]
    if any(type(node) is tree.Attr and node.attr in _LOCKS for one in near for node in inside(*one.body)):
        return True
    return any(
        type(keyword) is tree.Call and any(key == "with_for_update" for key, _ in keyword.keywords)
        for one in near
        for keyword in inside(*one.body)
    )
