'''Event loop started inside a running one

`asyncio.run` and `run_until_complete` raise RuntimeError when a loop already runs in the thread. Behind a helper that is
called from a coroutine they fail on the production path only: a script or a test without a loop calls the same helper
and succeeds.

## Bad

```python
# file: app/reports.py
import asyncio


async def render() -> str:
    return "report"


def render_now() -> str:
    return asyncio.run(render())
```

```python
# file: app/routes.py
from fastapi import FastAPI

from app.reports import render_now

app = FastAPI()


@app.get("/report")
async def report() -> str:
    return render_now()  # finding: starts an event loop
```

## Good

```python
import asyncio

from fastapi import FastAPI

app = FastAPI()


async def render() -> str:
    return "report"


def render_anywhere() -> str:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(render())
    raise LookupError("await render() instead")


@app.get("/report")
async def report() -> str:
    if await render():
        return await asyncio.to_thread(render_now)
    return render_anywhere()


def render_now() -> str:
    return asyncio.run(render())
```

## Notes

A loop in another thread is allowed; so is `asyncio.run` where a test around it shows that no loop runs.
'''

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.loop_hazards import places
from doyen.program.effects import LOOP
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each place where a loop is started."""
    yield from places(backend, (LOOP,), "await the coroutine instead")
