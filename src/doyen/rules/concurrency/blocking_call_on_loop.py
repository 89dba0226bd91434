"""Blocking call on the event loop

A call that waits for a network, a database, a process, a lock or a clock holds its thread. On the thread of an event
loop that stops every request, task and timer of the worker until the call returns. The call need not be written in the
coroutine: doyen follows helpers, methods, properties, constructors, context managers and callables, through any number
of files, and shows the way.

## Bad

```python
# file: app/prices.py
import requests


def latest_price(symbol: str) -> float:
    return requests.get(f"https://prices.example/{symbol}").json()["price"]
```

```python
# file: app/routes.py
from fastapi import FastAPI

from app.prices import latest_price

app = FastAPI()


@app.get("/price/{symbol}")
async def read_price(symbol: str) -> float:
    price = latest_price(symbol)  # finding: through `requests
    await audit(symbol)
    return price


async def audit(symbol: str) -> None: ...
```

## Fixed

```python
# file: app/prices.py
import requests


def latest_price(symbol: str) -> float:
    return requests.get(f"https://prices.example/{symbol}").json()["price"]
```

```python
# file: app/routes.py
import asyncio

from fastapi import FastAPI

from app.prices import latest_price

app = FastAPI()


@app.get("/price/{symbol}")
async def read_price(symbol: str) -> float:
    price = await asyncio.to_thread(latest_price, symbol)
    await audit(symbol)
    return price


async def audit(symbol: str) -> None: ...
```

## Good

```python
import asyncio
import time

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/price/{symbol}")
async def read_price(symbol: str) -> float:
    async with httpx.AsyncClient() as client:
        response = await client.get(f"https://prices.example/{symbol}")
    return response.json()["price"]


@app.get("/slow")
def slow() -> None:
    time.sleep(1)  # a `def` route runs in the thread pool


@app.get("/offloaded")
async def offloaded() -> None:
    await asyncio.to_thread(slow)
```

## Notes

Severity follows how long the call may block and where it runs: an error on the path of a request, a warning in a
background task or where the caller is not known, information at start-up and in commands. Tests are not reviewed.

One cause is one finding: the gravest call on the loop is its place, the others are listed. The fix moves the call to
a thread, or makes a route that awaits nothing a plain `def`; check first that what moves is safe in a thread.

ruff's ASYNC rules report the direct calls of a few libraries.

Precision: 213 findings read on 16 real backends, 95 to 98 % true. Known false alarms: a coroutine that runs on a
private loop in a thread of its own, an object whose class hangs on a flag tested at the call, a condition hidden in
`**kwargs`.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.loop_hazards import findings
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each cause."""
    yield from findings(backend, ("network", "database", "process", "terminal", "lock", "sleep"))
