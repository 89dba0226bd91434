"""Engine or connection pool made while serving

An engine is a pool of connections. One that is made for each request or job opens its own connections, shares none, and leaves
them to the garbage collector: under load the database refuses new ones, and every request pays for a handshake.

## Bad

```python
from fastapi import Depends, FastAPI
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

app = FastAPI()


def get_engine():
    return create_engine("postgresql://db/app")  # finding: `create_engine`


def get_session():
    with Session(get_engine()) as session:
        yield session


@app.get("/users")
def count_users(session: Session = Depends(get_session)) -> int | None:
    return session.scalar(text("SELECT count(*) FROM users"))
```

## Good

```python
from functools import lru_cache

from fastapi import Depends, FastAPI
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

app = FastAPI()
engine = create_engine("postgresql://db/app")
_replica: Engine | None = None
_engines: dict[str, Engine] = {}


@lru_cache
def get_archive() -> Engine:
    return create_engine("postgresql://db/archive")


def get_replica() -> Engine:
    global _replica
    if _replica is None:
        _replica = create_engine("postgresql://replica/app")
    return _replica


def get_tenant(name: str) -> Engine:
    if name not in _engines:
        _engines[name] = create_engine(f"postgresql://db/{name}")
    return _engines[name]


def get_session():
    with Session(engine) as session:
        yield session


@app.get("/users")
def count_users(session: Session = Depends(get_session)) -> int | None:
    with Session(get_archive()) as archive, Session(get_replica()) as replica, Session(get_tenant("one")):
        archive.scalar(text("SELECT 1"))
        replica.scalar(text("SELECT 1"))
    return session.scalar(text("SELECT count(*) FROM users"))


@app.get("/probe")
def probe(url: str) -> None:
    probed = create_engine(url, poolclass=NullPool)
    probed.dispose()
```

## Notes

Make the engine once, when the module is imported or the application starts, and dispose of it at the end. An engine that keeps no
connections (`NullPool`), one that the same function disposes of, and one for an address that comes with the request are
left out.

Precision: 1 finding on 20 real backends and 1 on an older version: too few for a claim. Known false alarms: an engine
made by a rare administrative request.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside, names_read
from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Context
from doyen.program.body import BlockShape, CallSite
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.ERROR
TIER = Tier.WARNING

_SERVING = frozenset({Context.REQUEST, Context.BACKGROUND})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each pool that is made on the way of a request or job."""
    for function in backend.functions:
        sites = [site for site in backend.body(function).calls if _makes_pool(site)]
        if not sites or function not in backend.arrivals or backend.context(function) not in _SERVING:
            continue
        steps = backend.way(function)
        if any(_is_kept(backend, caller, site) for caller, site in steps):
            continue
        for site in sites:
            if not _is_kept(backend, function, site) and not _is_passing(function, site):
                yield _finding(backend, function, site)


def _makes_pool(site: CallSite) -> bool:
    return not site.is_dead and any("connection_pool" in callee.function.marks for callee in site.callees)


def _is_kept(backend: Backend, function: Function, site: CallSite) -> bool:
    """Whether what is made here is made once: a kept result, a guard, an item or attribute that lives on."""
    if backend.decoration(function).is_cached:
        return True
    body = backend.body(function)
    blocks = body.enclosing(site.block)
    if any(block.shape is BlockShape.ONCE for block in blocks):
        return True
    kept = [
        node.value
        for node in inside(*function.body)
        if type(node) is tree.Assign and any(_lives_on(target) for target in node.targets)
    ]
    return any(inner is site.node for inner in inside(*kept)) or bool(set(site.names) & names_read(*kept))


def _lives_on(target: tree.Expr) -> bool:
    return type(target) is tree.Sub or type(target) is tree.Attr


def _is_passing(function: Function, site: CallSite) -> bool:
    """Whether a pool holds nothing, is disposed of here, or is for an address that the caller brings."""
    if any(name == "poolclass" for name, _ in site.keywords):
        return True
    names = {f"{name}.{verb}" for name in site.names for verb in ("dispose", "close")}
    for node in inside(*function.body):
        match node:
            case tree.Attr(value=tree.Name(id=name), attr=attr) if f"{name}.{attr}" in names:
                return True
    first = site.node.args[0] if site.node is not None and site.node.args else None
    return first is not None and bool(_given(function) & names_read(first))


def _given(function: Function) -> set[str]:
    """The parameters of a function and the names that are made of them."""
    found = {parameter.name for parameter in function.facts.parameters}
    for _ in range(3):
        for node in inside(*function.body):
            if type(node) is tree.Assign and found & names_read(node.value):
                found |= names_read(*node.targets)
    return found


def _finding(backend: Backend, function: Function, site: CallSite) -> Finding:
    place = backend.place(function, site.span)
    arrival = backend.arrivals[function]
    steps = backend.way(function)
    first = steps[0][0] if steps else function
    trace = [Step(backend.header(first), f"`{arrival.root.label}` starts here")]
    trace += [Step(backend.place(caller, one.span), f"`{caller.name}` reaches `{one.target}`") for caller, one in steps]
    trace.append(Step(place, f"`{function.name}` makes a pool each time"))
    return Finding(
        place=place,
        message=f"`{site.target}` makes a pool of connections for each request or job; make it once, for the process",
        scope=function.qualname,
        anchor=site.target,
        trace=tuple(trace),
    )
