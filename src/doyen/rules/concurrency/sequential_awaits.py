"""Independent waits one after the other

Two requests that need nothing of each other take the sum of their times when they are awaited in turn, and the longer
of the two when they run together. In a loop the times of all items add up.

## Bad

```python
import httpx

client = httpx.AsyncClient()


async def load_user(number: int) -> str:
    response = await client.get(f"https://users.example/{number}")
    return response.text


async def load_orders(number: int) -> str:
    return (await client.get(f"https://orders.example/{number}")).text


async def page(number: int) -> str:
    user = await load_user(number)  # finding: `load_user` and `load_orders`
    orders = await load_orders(number)
    return user + orders
```

## Good

```python
import httpx
from sqlalchemy.ext.asyncio import AsyncSession

client = httpx.AsyncClient()


async def load_user(number: int) -> str:
    response = await client.get(f"https://users.example/{number}")
    return response.text


async def load_orders(user: str) -> str:
    response = await client.get(f"https://orders.example/{user}")
    return response.text


async def page(number: int) -> str:
    user = await load_user(number)
    return await load_orders(user)  # needs the user


async def rows(session: AsyncSession) -> list[object]:
    return [await session.get(object, 1), await session.get(object, 2)]  # one session
```

## Notes

Reported are calls that only wait for the network and whose results are kept. What writes or shares a session is not.

Precision: 10 read on 16 backends, 7 true, hence opt in. Known false alarms: calls tied together through the database.
"""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import ends, inside, names_read
from doyen.frameworks.backend import Backend
from doyen.program.body import CallSite
from doyen.program.evaluator import written
from doyen.program.symbols import Function
from doyen.program.waiting import is_independent, may_overlap, waits_of_call
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.INFO
TIER = Tier.AUDIT


class Fetch(msgspec.Struct, frozen=True):
    """A statement that keeps what an awaited call gives: the call, and the names it binds."""

    site: CallSite
    call: tree.Call
    binds: frozenset[str]


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each row of independent waits, and for each loop over one."""
    for function in backend.functions:
        if function.facts.has_await:
            sites = {id(site.node): site for site in backend.body(function).calls if site.is_awaited}
            yield from _rows(backend, function, function.body, sites)


def _rows(
    backend: Backend, function: Function, statements: tuple[tree.Stmt, ...], sites: dict[int, CallSite]
) -> Iterator[Finding]:
    """Findings among statements and inside them."""
    row: list[Fetch] = []
    for statement in statements:
        fetch = _fetch(statement, sites)
        if fetch is not None and not is_independent(backend.world, function, fetch.site):
            fetch = None
        if fetch is not None and row and not _needs(row, fetch) and may_overlap([one.site for one in row], fetch.site):
            row.append(fetch)
            continue
        if len(row) > 1:
            yield _row_finding(backend, function, row)
        row = [] if fetch is None else [fetch]
        if type(statement) is tree.For and not statement.is_async:
            yield from _loop(backend, function, statement, sites)
        for block in tree.blocks(statement):
            yield from _rows(backend, function, block, sites)
    if len(row) > 1:
        yield _row_finding(backend, function, row)


def _fetch(statement: tree.Stmt, sites: dict[int, CallSite]) -> Fetch | None:
    """A statement of the form `name = await call(...)`."""
    match statement:
        case tree.Assign(targets=(target,), value=tree.Await(value=tree.Call() as call)):
            pass
        case tree.AnnAssign(target=target, value=tree.Await(value=tree.Call() as call)):
            pass
        case _:
            return None
    if id(call) not in sites or type(target) not in (tree.Name, tree.Seq):
        return None
    return Fetch(sites[id(call)], call, frozenset(names_read(target)))


def _needs(row: list[Fetch], fetch: Fetch) -> bool:
    """Whether a call reads, or binds again, what an earlier one of the row binds."""
    bound = frozenset().union(*(one.binds for one in row))
    return bool(bound & (names_read(fetch.call) | fetch.binds))


def _loop(backend: Backend, function: Function, node: tree.For, sites: dict[int, CallSite]) -> Iterator[Finding]:
    """A loop that does nothing but wait once for each item, without needing what came before."""
    awaits = [inner for inner in inside(*node.body) if type(inner) is tree.Await]
    stops = any(type(inner) is tree.Yield for inner in inside(*node.body)) or ends(node.body) - {
        "end",
        "continue",
        "raise",
    }
    if len(awaits) != 1 or stops or any(type(inner) is tree.Jump and inner.is_break for inner in inside(*node.body)):
        return
    fetch = next((one for one in (_fetch(statement, sites) for statement in node.body) if one is not None), None)
    if fetch is None or fetch.call is not awaits[0].value:
        return
    items = names_read(node.target)
    assigned = {name for inner in inside(*node.body) for name in _assigned(inner)}
    reads = names_read(fetch.call)
    if not reads & items or reads & (assigned - items) or not is_independent(backend.world, function, fetch.site):
        return
    name = written(node.iter)
    yield Finding(
        place=backend.place(function, fetch.site.span),
        message=f"`{fetch.site.target}` waits for the network for each item of `{name}` in turn; run them together, "
        "limited by a semaphore",
        scope=function.qualname,
        anchor=f"for {fetch.site.target}",
        trace=_way(backend, function, fetch.site),
    )


def _assigned(node: tree.Node) -> set[str]:
    match node:
        case tree.Assign(targets=targets):
            return names_read(*targets)
        case tree.AnnAssign(target=target):
            return names_read(target)
        case tree.Walrus(name=name):
            return {name}
    return set()


def _row_finding(backend: Backend, function: Function, row: list[Fetch]) -> Finding:
    first = row[0].site
    names = [f"`{fetch.site.target}`" for fetch in row]
    return Finding(
        place=backend.place(function, first.span),
        message=f"{', '.join(names[:-1])} and {names[-1]} wait for the network in turn and need nothing of each other; "
        "run them together in a `TaskGroup`",
        scope=function.qualname,
        anchor=" ".join(fetch.site.target for fetch in row),
        trace=tuple(step for fetch in row for step in _way(backend, function, fetch.site)),
    )


def _way(backend: Backend, function: Function, site: CallSite) -> tuple[Step, ...]:
    """The calls from one place to the library that waits."""
    nearest = waits_of_call(backend.world, site)[0]
    steps = [Step(backend.place(function, site.span), f"`{function.name}` waits for `{site.target}`")]
    steps += [
        Step(backend.place(one, call.span), f"`{one.name}` waits for `{call.target}`") for one, call in nearest.way
    ]
    return tuple(steps)
