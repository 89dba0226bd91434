"""Handlers of the company's message bus: the bus runs `handle` of each class derived from `acme_bus.Handler`."""

from collections.abc import Iterator

from doyen.frameworks.backend import Recognised
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.survey import Survey
from doyen.program.classes import own_method, subclasses


def recognise(survey: Survey) -> Recognised:
    """Finds the handlers: roots that run in the background, on the event loop where they are coroutines."""
    return Recognised(roots=tuple(_handlers(survey)))


def _handlers(survey: Survey) -> Iterator[Root]:
    base = survey.world.stub_class("acme_bus", "Handler")
    for klass in subclasses(survey.world, base) if base is not None else ():
        handle = own_method(survey.world, klass, "handle")
        if handle is not None and not klass.module.is_stub:
            yield Root(handle, Context.BACKGROUND, f"message handler {klass.name}", handle.is_async)
