"""Each recogniser finds in a small annotated application what its comments say, and nothing else.

A line may say `# route: METHOD PATH loop; dependencies`, `# root: LABEL (CONTEXT, thread)` or `# app: NAME`;
several things on one line are parted by `|`. The root of a route's handler is not written again.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from doyen.facts.collect import collect
from doyen.frameworks.backend import Recognised
from doyen.frameworks.recognise import recognised
from doyen.frameworks.routing import provider_name
from doyen.knowledge.load import load_stubs, stub_files
from doyen.program.link import Program, link
from doyen.syntax.parse import parse

APPS = Path(__file__).parent / "frameworks"
NOTE = re.compile(r"# (route|root|app): (.*)$")


def program(folder: Path) -> Program:
    """Links the files of an application with the stubs of what they import."""
    files = []
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent if (folder / "__init__.py").exists() else folder).as_posix()
        files.append((name, collect(parse(path.read_bytes()))))
    names = {imported.module.partition(".")[0] for _, facts in files for imported in facts.imports}
    return link(files, load_stubs(stub_files(), names))


def expected(folder: Path) -> Iterator[tuple[str, int, str]]:
    """What the comments of an application say."""
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent if (folder / "__init__.py").exists() else folder).as_posix()
        for number, line in enumerate(path.read_text().splitlines(), 1):
            note = NOTE.search(line)
            if note is not None:
                for text in note[2].split(" | "):
                    yield name, number, f"{note[1]}: {text.strip()}"


def actual(found: tuple[Recognised, ...]) -> Iterator[tuple[str, int, str]]:
    """What the recognisers say."""
    for one in found:
        handlers = {route.handler for route in one.routes}
        for route in one.routes:
            needs = ", ".join(provider_name(dependency.function) for dependency in route.dependencies)
            thread = "loop" if route.on_loop else "thread"
            text = f"route: {route.method} {route.path} {thread}"
            yield route.place.path, route.place.span.line, f"{text}; {needs}" if needs else text
        for root in one.roots:
            if root.function not in handlers:
                thread = "loop" if root.on_loop else "thread"
                facts = root.function.facts
                yield root.function.module.path, facts.line, f"root: {root.label} ({root.context}, {thread})"
        for application in one.applications:
            yield application.place.path, application.place.span.line, f"app: {application.name}"


@pytest.mark.parametrize("name", sorted(path.name for path in APPS.iterdir() if path.is_dir()))
def test_application_is_recognised_as_annotated(name: str) -> None:
    found = sorted(actual(recognised(program(APPS / name))))
    wanted = sorted(expected(APPS / name))
    missed = [one for one in wanted if one not in found]
    invented = [one for one in found if one not in wanted]
    assert (missed, invented) == ([], [])
    assert found == wanted


def test_order_of_files_does_not_change_what_is_found() -> None:
    folder = APPS / "fastapi_app"
    files = [
        (path.relative_to(APPS).as_posix(), collect(parse(path.read_bytes()))) for path in sorted(folder.rglob("*.py"))
    ]
    stubs = load_stubs(stub_files(), {"fastapi", "starlette"})
    first, second = (list(actual(recognised(link(order, stubs)))) for order in (files, files[::-1]))
    assert first == second
