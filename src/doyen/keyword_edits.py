"""Adds a keyword to a call that declares a part of a schema."""

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.schema import Declared
from doyen.text.edit import Edit
from doyen.text.span import Span


def keyword_edit(backend: Backend, declared: Declared, keyword: str) -> Edit | None:
    """The edit that adds `name=value` behind the last argument of the declaring call, where the project writes one."""
    call = declared.call
    if call is None or declared.module.is_stub:
        return None
    source = backend.text(declared.module.path)
    end = source.offset(call.end_line, call.end_column) - 1
    start = source.offset(call.line, call.column)
    before = source.text[start:end].rstrip()
    if source.text[end] != ")" or "#" in before.rpartition("\n")[2]:
        return None
    at = start + len(before)
    line, column = source.place(at)
    indent = source.line(line)[: len(source.line(line)) - len(source.line(line).lstrip())]
    if before.endswith(","):
        text = f"\n{indent}{keyword}," if "\n" in before else f" {keyword}"
    else:
        text = keyword if before.endswith("(") else f", {keyword}"
    return Edit(declared.module.path, Span(line, column, line, column), text)
