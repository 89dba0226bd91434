"""An installed package is learned from its source: the stub says what a caller needs, and a project profits from it."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from doyen.errors import UsageError
from doyen.frameworks.backend import Backend
from doyen.frameworks.recognise import recognised
from doyen.knowledge.load import load, stub_file
from doyen.program.link import link
from doyen.workspace.learning import Lesson, learn
from doyen.workspace.project import LEARNED_FOLDER, find_project
from doyen.workspace.reading import read_project, take_inventory
from doyen.workspace.store import without_store

CLIENT = """
import asyncio
import time
from contextlib import contextmanager
from functools import cached_property

import httpx
import requests


class Transport:
    def __init__(self, key):
        self.session = requests.Session()

    def send(self, method, path, dry=False):
        if dry:
            return {"dry": True}
        for attempt in range(3):
            try:
                response = self.session.request(method, path)
                return response.json()
            except ConnectionError:
                time.sleep(1)
        raise RuntimeError


class Orders:
    def __init__(self, transport: Transport):
        self._transport = transport
        self._known = {}

    def fetch(self, number):
        return self._transport.send("GET", f"/orders/{number}")

    def fetch_all(self, numbers):
        if not numbers:
            return []
        return [self.fetch(number) for number in numbers]

    def kept(self, number):
        if number not in self._known:
            self._known[number] = self.fetch(number)
        return self._known[number]

    def later(self, numbers):
        for number in numbers:
            yield self.fetch(number)

    @property
    def newest(self):
        return self.fetch("newest")

    def dry(self):
        return self._transport.send("GET", "/", dry=True)

    def label(self, number):
        return f"order {number}"

    async def fetch_async(self, number):
        return await asyncio.to_thread(self.fetch, number)


class Shop:
    def __init__(self, key: str):
        self._transport = Transport(key)
        self.orders = Orders(self._transport)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    @contextmanager
    def basket(self):
        self._transport.send("POST", "/basket")
        yield self.orders


class Connected(Shop):
    def __init__(self, key: str):
        super().__init__(key)
        self._transport.send("GET", "/hello")


class AsyncOrders:
    async def fetch(self, number):
        async with httpx.AsyncClient() as client:
            return await client.get(f"/orders/{number}")


class AsyncShop:
    def __init__(self, key: str):
        self.orders = AsyncOrders()


class Receipt:
    def total(self):
        return 1


def connect(key: str) -> Shop:
    return Shop(key)
"""
PACKAGE = {
    "shopkit/__init__.py": "from ._client import AsyncOrders, AsyncShop, Connected, Orders, Receipt, Shop, connect\n",
    "shopkit/_client.py": CLIENT,
    "shopkit/tests/test_client.py": "def test_it(): ...\n",
}


def installed(environment: Path, name: str, files: Mapping[str, str], *, version: str = "1.2") -> Path:
    """Lays a package out as an installer does, and returns the environment."""
    folder = environment / "lib" / "python3.12" / "site-packages"
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    info.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n\nText.\n")
    info.joinpath("RECORD").write_text("".join(f"{path},sha256=x,1\n" for path in files))
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return environment


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    project = tmp_path_factory.mktemp("project")
    installed(project / ".venv", "shop-kit", PACKAGE)
    return learn("shop-kit", project)


def marks(text: str) -> dict[str, str]:
    """The line before each callable and class, by its dotted name."""
    found, owner, previous = {}, "", ""
    for line in text.splitlines():
        words = line.split()
        if line.startswith("class "):
            owner = words[1].partition("(")[0].rstrip(":")
            found[owner] = previous
        elif "def" in words[:2]:
            name = words[words.index("def") + 1].partition("(")[0]
            found[f"{owner}.{name}" if line.startswith(" ") else name] = f"{previous} {line}".strip()
        previous = line.strip()
    return found


def test_stub_says_what_it_was_learned_from(lesson: Lesson) -> None:
    assert lesson.path.as_posix().endswith(f"{LEARNED_FOLDER}/shop_kit.pyi")
    assert lesson.path.read_text() == lesson.stub.text
    first = lesson.stub.text.splitlines()[0]
    assert "shop-kit 1.2" in first
    assert "by hand wins" in first


def test_sure_calls_bear_marks_and_others_none(lesson: Lesson) -> None:
    found = marks(lesson.stub.text)
    for name in ("Orders.fetch", "Orders.fetch_all", "Orders.newest", "Connected.__init__", "Shop.basket"):
        assert '@blocks("network"' in found[name], name
    assert "async def" in found["Orders.fetch_async"]
    assert "async def" in found["AsyncOrders.fetch"]
    assert not {"Orders.kept", "Orders.dry", "Orders.label", "Shop.__init__", "Receipt"} & set(found)
    assert "blocks" not in found.get("Orders.later", "")


def test_mark_names_its_way_and_its_async_twin(lesson: Lesson) -> None:
    assert "# send -> requests.Session.request" in lesson.stub.text
    assert '@blocks("network", instead="shopkit.Orders.fetch_async")' in marks(lesson.stub.text)["Orders.fetch"]


def test_private_module_is_reached_through_public_names(lesson: Lesson) -> None:
    assert "from shopkit._client import Shop as Shop" in lesson.stub.text
    assert "    orders: Orders\n" in lesson.stub.text
    assert "def connect(*args: Any, **kwargs: Any) -> Shop: ..." in lesson.stub.text
    assert "tests" not in lesson.stub.text


def test_learned_stub_loads(lesson: Lesson) -> None:
    modules = load(stub_file("shopkit.pyi", lesson.path.read_bytes()))
    assert [name for name, _ in modules] == ["shopkit", "shopkit._client"]


def test_project_is_shown_the_path_into_a_learned_package(lesson: Lesson, tmp_path: Path) -> None:
    tmp_path.joinpath("pyproject.toml").touch()
    tmp_path.joinpath("app.py").write_text(
        "from shopkit import connect\n\n\ndef load(number):\n    with connect('k') as shop:\n"
        "        return shop.orders.fetch(number)\n\n\nasync def show(number):\n    return load(number)\n"
    )
    project = find_project([tmp_path])
    with without_store() as store:
        inventory = take_inventory(project, store, stub_folders=[lesson.path.parent])
        reading = read_project(project, store, inventory=inventory)
    program = link(reading.files.items(), reading.stubs)
    backend = Backend(program, recognised(program), reading.text)
    (blocking,) = backend.blocking
    assert blocking.witness.cause.library.qualname == "shopkit._client.Orders.fetch"
    assert [function.name for function, _ in backend.path(blocking)] == ["show", "load"]


def test_same_package_gives_the_same_stub(lesson: Lesson, tmp_path: Path) -> None:
    environment = installed(tmp_path / "other", "shop-kit", PACKAGE)
    again = learn("shopkit", tmp_path, python=environment, output=tmp_path / "out.pyi")
    assert again.stub.text == lesson.stub.text


def test_interpreter_names_its_environment(tmp_path: Path) -> None:
    environment = installed(tmp_path / "env", "shop-kit", PACKAGE)
    python = environment / "bin" / "python"
    python.parent.mkdir()
    python.touch()
    assert learn("shopkit", tmp_path, python=python, output=tmp_path / "out.pyi").name == "shop-kit"


def test_editable_installation_is_followed(tmp_path: Path) -> None:
    source = tmp_path / "work"
    source.joinpath("house").mkdir(parents=True)
    source.joinpath("house", "__init__.py").write_text("import time\n\ndef rest():\n    time.sleep(3)\n")
    installed(tmp_path / ".venv", "house-sdk", {"house_sdk.pth": f"{source}\n"})
    assert '@blocks("sleep")\ndef rest(' in learn("house-sdk", tmp_path).stub.text


def test_absent_package_is_a_clear_error(tmp_path: Path) -> None:
    installed(tmp_path / ".venv", "shop-kit", PACKAGE)
    with pytest.raises(UsageError, match=r"`nothing-here` is not installed in .*install it or name another"):
        learn("nothing-here", tmp_path, python=tmp_path / ".venv")


def test_native_package_is_a_clear_error(tmp_path: Path) -> None:
    installed(tmp_path / ".venv", "fastbits", {"fastbits.cpython-312-x86_64-linux-gnu.so": ""})
    with pytest.raises(UsageError, match="`fastbits` has only compiled modules"):
        learn("fastbits", tmp_path)


def test_place_without_packages_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no installed packages were found beside"):
        learn("shopkit", tmp_path, python=tmp_path / "nowhere")


def learned(tmp_path: Path, source: str) -> str:
    """The stub of a package of one module."""
    installed(tmp_path / ".venv", "onefile", {"onefile.py": source})
    return learn("onefile", tmp_path).stub.text


def test_protocol_stands_for_the_library_class_it_was_made_for(tmp_path: Path) -> None:
    text = learned(
        tmp_path,
        "import httpx\nfrom typing import Protocol\n\n"
        "class Http(Protocol):\n    def send(self, request) -> httpx.Response: ...\n    def close(self): ...\n\n"
        "class Api:\n    http: Http\n    def call(self):\n        return self.http.send(None)\n",
    )
    assert '@blocks("network")' in marks(text)["Api.call"]


def test_callable_that_is_surely_called_counts(tmp_path: Path) -> None:
    text = learned(
        tmp_path,
        "import requests\nfrom typing import Callable\n\n"
        "class Api:\n"
        "    def surely(self, method: Callable, path):\n"
        "        if path:\n            return method(path)\n        else:\n            return method('/')\n"
        "    def perhaps(self, method: Callable):\n        if self.online:\n            method('/')\n"
        "    def get(self):\n        return self.surely(requests.get, '/')\n"
        "    def ping(self):\n        return self.perhaps(requests.get)\n",
    )
    assert '@blocks("network")' in marks(text)["Api.get"]
    assert "Api.ping" not in marks(text)


def test_builder_methods_give_back_their_object(tmp_path: Path) -> None:
    text = learned(
        tmp_path,
        "import requests\nfrom typing import TypeVar\n\nQ = TypeVar('Q', bound='Query')\n\n"
        "class Query:\n    def where(self: Q, field) -> Q:\n        return self\n"
        "    def run(self):\n        return requests.get('/')\n",
    )
    assert "def where(self, *args: Any, **kwargs: Any) -> Self: ..." in text


def test_class_remade_by_a_metaclass_is_left_out(tmp_path: Path) -> None:
    text = learned(
        tmp_path,
        "class Synced(type):\n    pass\n\nclass Api:\n    async def get(self):\n        return 1\n\n"
        "class SyncApi(Api, metaclass=Synced):\n    pass\n",
    )
    assert "async def" in marks(text)["Api.get"]
    assert "SyncApi" not in text


def test_waits_between_retries_and_lookups_are_not_claimed(tmp_path: Path) -> None:
    text = learned(
        tmp_path,
        "import importlib.metadata\nimport tenacity\n\n"
        "class Api:\n    def version(self):\n        return importlib.metadata.version('x')\n"
        "    def call(self, work):\n        for attempt in tenacity.Retrying():\n            work()\n"
        "    async def get(self):\n        return 1\n",
    )
    assert set(marks(text)) == {"Api", "Api.get"}
