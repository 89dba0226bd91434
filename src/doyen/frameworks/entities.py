"""The nouns of a backend: applications, routes, dependencies, and the places where code starts to run."""

from enum import StrEnum

import msgspec

from doyen.program.symbols import Function
from doyen.text.span import Place


class Context(StrEnum):
    """Where code runs, from what hurts most to what hurts least."""

    REQUEST = "request"
    BACKGROUND = "background"
    UNKNOWN = "unknown"
    STARTUP = "start-up"
    COMMAND = "command"
    TEST = "test"


class Root(msgspec.Struct, frozen=True):
    """A function that a framework (or the interpreter) calls: where a path begins.

    `on_loop` tells whether it runs on an event loop's thread; `label` names it for people (`GET /users/{id}`).
    """

    function: Function
    context: Context
    label: str
    on_loop: bool


class Dependency(msgspec.Struct, frozen=True):
    """A function whose result a route or another dependency receives."""

    function: Function
    on_loop: bool
    is_generator: bool


class Route(msgspec.Struct, frozen=True):
    """A handler registered under a path; `dependencies` in the order they run, router- and app-level ones first.

    `method` is an HTTP method, `WEBSOCKET`, or `*`.
    """

    method: str
    path: str
    handler: Function
    place: Place
    framework: str
    on_loop: bool
    dependencies: tuple[Dependency, ...] = ()


class Application(msgspec.Struct, frozen=True):
    """A web application object and where it is made."""

    framework: str
    name: str
    place: Place
