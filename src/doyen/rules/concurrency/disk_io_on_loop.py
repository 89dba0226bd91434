"""File work on the event loop

Reading or writing a file holds the thread. A small local file costs a millisecond, a large one or a network drive
costs seconds, and on an event loop all requests of the worker pay.

## Bad

```python
# file: app/exports.py
from pathlib import Path


def load_template(name: str) -> str:
    return Path("templates", name).read_text()
```

```python
# file: app/routes.py
from fastapi import FastAPI

from app.exports import load_template

app = FastAPI()


@app.get("/export")
async def export() -> str:
    return load_template("export.html")  # finding: read_text
```

## Fixed

```python
# file: app/exports.py
from pathlib import Path


def load_template(name: str) -> str:
    return Path("templates", name).read_text()
```

```python
# file: app/routes.py
from fastapi import FastAPI

from app.exports import load_template

app = FastAPI()


@app.get("/export")
def export() -> str:
    return load_template("export.html")
```

## Good

```python
import asyncio
from pathlib import Path

from fastapi import FastAPI, UploadFile
from fastapi.responses import FileResponse

app = FastAPI()


@app.post("/upload")
async def upload(file: UploadFile) -> None:
    content = await file.read()
    await asyncio.to_thread(Path("/data/upload").write_bytes, content)


@app.get("/export")
async def export() -> FileResponse:
    if not Path("/data/export.csv").exists():  # less than a millisecond
        raise LookupError
    return FileResponse("/data/export.csv")
```

## Notes

Calls of less than a millisecond (`exists`, `stat`, `mkdir`, `unlink`) are not reported. At start-up and in commands the
finding is information only.

Precision: 174 findings read on 16 real backends, 93 to 100 % true. Known false alarms: a result cached by key in a
dict, a stream in memory that a field holds, a branch that the value passed can never take.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.loop_hazards import findings
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each cause."""
    yield from findings(backend, ("disk",))
