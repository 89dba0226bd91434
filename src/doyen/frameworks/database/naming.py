"""The names of tables: written out, made of the class name, or changed when a class is made."""

from collections.abc import Iterable

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.declarations import field_value
from doyen.frameworks.database.literals import UNCLEAR, Reading, constant
from doyen.frameworks.definitions import Scope, Written
from doyen.program.classes import own_method
from doyen.program.symbols import Class, Function


class TableName(msgspec.Struct, frozen=True):
    """A table name, empty where it cannot be told; `is_computed` where code makes it for each class."""

    text: str
    is_computed: bool = False


def table_name_of(reading: Reading, line: Iterable[Class]) -> TableName | None:
    """The name of the table of the owner of a reading, `line` being its bases in order; None where nothing names it."""
    line = tuple(line)
    found: TableName | None = None
    for base in line:
        value = field_value(base, "__tablename__")
        if value is not None:
            name = constant(reading, value)
            found = TableName(name) if type(name) is str else None if name is None else TableName("")
            break
        method = own_method(reading.world, base, "__tablename__")
        if method is not None:
            found = TableName(_computed(reading, method), is_computed=True)
            break
    return TableName("") if found is not None and any(_renames(reading, base) for base in line[1:]) else found


def _computed(reading: Reading, method: Function) -> str:
    """What a method gives for a class: the one name among what it returns."""
    scope = Scope(method.module, method)
    returned = reading.definitions.bindings(method.module, method).returns
    values = [
        constant(reading, Written(one.value, scope, one.line)) for one in returned if one.value is not None
    ]  # fmt: skip
    names = {value for value in values if type(value) is str}
    return names.pop() if len(names) == 1 and UNCLEAR not in values else ""


def _renames(reading: Reading, base: Class) -> bool:
    """Whether a class gives every class made from it another table name than the one written."""
    hook = own_method(reading.world, base, "__init_subclass__")
    if hook is None or base.is_stub or not hook.facts.parameters:
        return False
    receiver = hook.facts.parameters[0].name
    for statement in hook.body:
        match statement:
            case tree.Assign(targets=(tree.Attr(value=tree.Name(id=name), attr="__tablename__"),)) if name == receiver:
                return True
    return False
