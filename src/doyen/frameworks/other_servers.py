"""Servers of the usual shape: Quart, Flask, Falcon and Django use threads, Sanic runs everything on the loop."""

from doyen.frameworks.backend import Recognised
from doyen.frameworks.routing import Routing, merged, recognised_by
from doyen.frameworks.surroundings import surrounding_roots
from doyen.frameworks.survey import Survey

THREADED = frozenset({"quart", "flask", "falcon", "django"})
ON_LOOP = frozenset({"sanic"})


def recognise(survey: Survey) -> Recognised:
    """Finds the parts of these servers."""
    threaded = Routing(survey, THREADED, sync_on_loop=False)
    on_loop = Routing(survey, ON_LOOP, sync_on_loop=True)
    return merged(recognised_by(routing, surrounding_roots(routing)) for routing in (threaded, on_loop))
