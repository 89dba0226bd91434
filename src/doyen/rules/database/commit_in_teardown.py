"""Commit after the response

The code after the `yield` of a dependency runs when the response is on its way. A commit there that fails (a constraint, a
serialisation failure, a lost connection) leaves the client with `200 OK` and the database without the data.

## Bad

```python
from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()
sessions = sessionmaker()


def get_session():
    session = sessions()
    try:
        yield session
        session.commit()  # finding: `session.commit`
    except Exception:
        session.rollback()
        raise
    finally:
        session.close()


def get_transaction():
    with sessions.begin() as session:  # finding: `sessions.begin`
        yield session


@app.post("/users")
def add_user(session: Session = Depends(get_session)) -> None: ...


@app.post("/teams")
def add_team(session: Session = Depends(get_transaction)) -> None: ...
```

## Good

```python
from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()
sessions = sessionmaker()


def get_session():
    with sessions() as session:
        yield session


def get_transaction():
    with sessions.begin() as session:
        yield session


@app.post("/users")
def add_user(session: Session = Depends(get_session)) -> None:
    session.commit()


@app.post("/teams")
def add_team(session: Session = Depends(get_transaction, scope="function")) -> None: ...
```

## Notes

Commit in the route or service, before the response is made, or declare the dependency with `scope="function"` (FastAPI
0.121 and later), which ends it before the response is sent; a streamed response then cannot use it. FastAPI 0.106 to
0.117 ended every dependency before the response.

Precision: 9 findings on 20 real backends, true, given a FastAPI outside of 0.106 to 0.117, which is not looked up.
Known false alarms: none met.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Route
from doyen.program.body import BlockShape, CallSite
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each dependency that commits when its route is over."""
    users: dict[Function, Route] = {}
    for route in backend.routes:
        for dependency in route.dependencies:
            if dependency.is_generator and not dependency.function.is_stub:
                users.setdefault(dependency.function, route)
    early = _early_ones(backend) if users else set()
    for function, route in users.items():
        if function.name not in early and not function.module.is_test:
            for site in _late_commits(backend, function):
                yield _finding(backend, function, site, route)
                break


def _early_ones(backend: Backend) -> set[str]:
    """The names of dependencies that some parameter declares to end before the response."""
    found: set[str] = set()
    for function in backend.functions:
        for parameter in function.facts.parameters:
            for node in inside(parameter.default, parameter.annotation):
                match node:
                    case tree.Call(args=(tree.Name(id=name), *_), keywords=keywords):
                        ends = [value for key, value in keywords if key == "scope"]
                        if any(type(value) is tree.Const and value.value == "function" for value in ends):
                            found.add(name)
    return found


def _late_commits(backend: Backend, function: Function) -> Iterator[CallSite]:
    """The calls that commit after the `yield` of a generator, and the transactions around it."""
    transactions = backend.transactions
    body = backend.body(function)
    yields = [node.line for node in inside(*function.body) if type(node) is tree.Yield]
    if len(yields) != 1:
        return
    for site in body.calls:
        is_failure = any(block.shape is BlockShape.HANDLER for block in body.enclosing(site.block))
        is_late = site.span.line > yields[0] and not is_failure and not site.is_dead
        if is_late and any(True for _ in transactions.commits(function, site)):
            yield site
    for node in inside(*function.body):
        if type(node) is tree.With and any(type(inner) is tree.Yield for inner in inside(*node.body)):
            for manager, _ in node.items:
                made = transactions.sessions.site(function, manager) if type(manager) is tree.Call else None
                if made is not None and any(
                    step.word == "begin" for step in transactions.sessions.steps(function, made)
                ):
                    yield made


def _finding(backend: Backend, function: Function, site: CallSite, route: Route) -> Finding:
    place = backend.place(function, site.span)
    return Finding(
        place=place,
        message=f"`{site.target}` commits after the response: if it fails, the client was told that all is well; "
        'commit in the route, or use `scope="function"`',
        scope=function.qualname,
        anchor=site.target,
        trace=(
            Step(route.place, f"`{route.method} {route.path}` depends on `{function.name}`"),
            Step(place, f"`{function.name}` commits when the route is over"),
        ),
    )
