"""Where functions run: what start-up schedules and what responses leave for later are the background."""

import pytest

from doyen.facts.collect import collect
from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Context
from doyen.frameworks.recognise import recognised
from doyen.knowledge.load import load_stubs, stub_files
from doyen.program.link import link
from doyen.syntax.parse import parse
from doyen.text.source import DecodedText, decode

APP = b"""
import asyncio
from contextlib import asynccontextmanager

from fastapi import BackgroundTasks, FastAPI


async def clean() -> None:
    await sweep()


async def sweep() -> None: ...


async def prepare() -> None: ...


async def mail() -> None: ...


async def unreached() -> None: ...


@asynccontextmanager
async def lifespan(app: FastAPI):
    await prepare()
    task = asyncio.create_task(clean())
    yield
    task.cancel()


app = FastAPI(lifespan=lifespan)


@app.post("/users")
async def create(tasks: BackgroundTasks) -> None:
    tasks.add_task(mail)
"""
TEST = b"""
from app import unreached


async def test_unreached() -> None:
    await unreached()
"""


@pytest.fixture(scope="module")
def contexts() -> dict[str, Context]:
    """The context of each function, by name."""
    files = [("app.py", collect(parse(APP))), ("tests/test_app.py", collect(parse(TEST)))]
    program = link(files, load_stubs(stub_files(), {"asyncio", "contextlib", "fastapi"}))
    backend = Backend(program, recognised(program), lambda path: DecodedText(decode(APP)))
    return {function.name: backend.context(function) for function in backend.functions}


@pytest.mark.parametrize(
    ("name", "context"),
    [
        ("create", Context.REQUEST),
        ("mail", Context.BACKGROUND),
        ("clean", Context.BACKGROUND),
        ("sweep", Context.BACKGROUND),
        ("prepare", Context.STARTUP),
        ("unreached", Context.UNKNOWN),
    ],
)
def test_context(contexts: dict[str, Context], name: str, context: Context) -> None:
    assert contexts[name] is context
