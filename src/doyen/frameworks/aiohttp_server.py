"""aiohttp's server: handlers by method calls, route tables and lists, views and sub-applications, all on the loop."""

from doyen.frameworks.backend import Recognised
from doyen.frameworks.routing import Routing, recognised_by
from doyen.frameworks.surroundings import surrounding_roots
from doyen.frameworks.survey import Survey

LIBRARIES = frozenset({"aiohttp"})


def recognise(survey: Survey) -> Recognised:
    """Finds the backend's aiohttp parts."""
    routing = Routing(survey, LIBRARIES, sync_on_loop=True)
    return recognised_by(routing, surrounding_roots(routing))
