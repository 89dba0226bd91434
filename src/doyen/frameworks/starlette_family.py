"""FastAPI, Starlette and what is built on them; sync handlers and dependencies run in the thread pool."""

from doyen.frameworks.backend import Recognised
from doyen.frameworks.routing import Routing, recognised_by
from doyen.frameworks.surroundings import surrounding_roots
from doyen.frameworks.survey import Survey

LIBRARIES = frozenset({"fastapi", "starlette"})


def recognise(survey: Survey) -> Recognised:
    """Finds the backend's FastAPI and Starlette parts."""
    routing = Routing(survey, LIBRARIES, sync_on_loop=False)
    return recognised_by(routing, surrounding_roots(routing))
