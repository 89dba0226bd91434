"""Heavy computation on the event loop

Password hashing, key derivation, image work, data frames and compression keep the processor busy for tens to thousands
of milliseconds. In a coroutine, or in anything it calls, nothing else of the worker runs meanwhile.

## Bad

```python
# file: app/passwords.py
import bcrypt


def verify(password: str, hashed: bytes) -> bool:
    return bcrypt.checkpw(password.encode(), hashed)
```

```python
# file: app/login.py
from fastapi import FastAPI

from app.passwords import verify

app = FastAPI()


@app.post("/login")
async def login(password: str) -> bool:
    hashed = await stored_hash()
    return verify(password, hashed)  # finding: bcrypt


async def stored_hash() -> bytes:
    return b""
```

## Fixed

```python
# file: app/passwords.py
import bcrypt


def verify(password: str, hashed: bytes) -> bool:
    return bcrypt.checkpw(password.encode(), hashed)
```

```python
# file: app/login.py
import asyncio

from fastapi import FastAPI

from app.passwords import verify

app = FastAPI()


@app.post("/login")
async def login(password: str) -> bool:
    hashed = await stored_hash()
    return await asyncio.to_thread(verify, password, hashed)


async def stored_hash() -> bytes:
    return b""
```

## Good

```python
# file: app/passwords.py
import asyncio

import bcrypt


def verify(password: str, hashed: bytes) -> bool:
    return bcrypt.checkpw(password.encode(), hashed)


async def verify_in_thread(password: str, hashed: bytes) -> bool:
    return await asyncio.to_thread(verify, password, hashed)
```

```python
# file: app/login.py
from fastapi import FastAPI

from app.passwords import verify_in_thread

app = FastAPI()


@app.post("/login")
async def login(password: str) -> bool:
    return await verify_in_thread(password, b"")
```

## Notes

A thread is enough for libraries that release the interpreter lock while they work (bcrypt, argon2, hashlib, Pillow,
numpy, zlib do); pure Python work needs a process pool.

Precision: 83 findings read on 16 real backends, 94 to 98 % true. Known false alarms: work on input that is always
small, key derivation with few rounds.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.loop_hazards import findings
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each cause."""
    yield from findings(backend, ("cpu",))
