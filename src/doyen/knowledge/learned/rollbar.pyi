"""Learned from rollbar 1.5.0 by reading its source; a line written by hand wins over one here."""

# module: rollbar
from starlette.requests import Request
def get_request(*args: Any, **kwargs: Any) -> Request: ...
# _get_api -> get -> requests.Session.get
@blocks("network")
def search_items(*args: Any, **kwargs: Any) -> list | PagedResult: ...
# queue.Queue.join
@blocks("lock")
def wait(*args: Any, **kwargs: Any) -> Any: ...

@sync_client
class PagedResult:
    # _get_api -> get -> requests.Session.get
    @blocks("network")
    def next_page(self, *args: Any, **kwargs: Any) -> PagedResult: ...
    def prev_page(self, *args: Any, **kwargs: Any) -> PagedResult: ...

# module: rollbar.contrib

# module: rollbar.contrib.asgi
from rollbar.contrib.asgi.middleware import ReporterMiddleware as ReporterMiddleware

# module: rollbar.contrib.asgi.middleware

class ReporterMiddleware:
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: rollbar.contrib.fastapi
from rollbar.contrib.fastapi.logger import LoggerMiddleware as LoggerMiddleware
from rollbar.contrib.fastapi.middleware import ReporterMiddleware as ReporterMiddleware
from rollbar.contrib.fastapi.routing import add_to as add_to
from rollbar.contrib.starlette.requests import get_current_request as get_current_request

# module: rollbar.contrib.fastapi.logger
from rollbar.contrib.starlette.logger import LoggerMiddleware as _LoggerMiddleware

class LoggerMiddleware(_LoggerMiddleware):
    ...

# module: rollbar.contrib.fastapi.middleware
from rollbar.contrib.starlette.middleware import ReporterMiddleware as _ReporterMiddleware

class ReporterMiddleware(_ReporterMiddleware):
    ...

# module: rollbar.contrib.fastapi.routing
from fastapi.routing import APIRoute
def add_to(*args: Any, **kwargs: Any) -> type[APIRoute]: ...

class RollbarLoggingRoute(APIRoute):
    ...

# module: rollbar.contrib.starlette
from rollbar.contrib.starlette.logger import LoggerMiddleware as LoggerMiddleware
from rollbar.contrib.starlette.middleware import ReporterMiddleware as ReporterMiddleware
from rollbar.contrib.starlette.requests import get_current_request as get_current_request

# module: rollbar.contrib.starlette.logger
from rollbar.contrib.asgi.middleware import ReporterMiddleware

class LoggerMiddleware(ReporterMiddleware):
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: rollbar.contrib.starlette.middleware
from rollbar.contrib.asgi.middleware import ReporterMiddleware as _ReporterMiddleware

class ReporterMiddleware(_ReporterMiddleware):
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: rollbar.contrib.starlette.requests
from starlette.requests import Request
def get_current_request(*args: Any, **kwargs: Any) -> Request: ...
def store_current_request(*args: Any, **kwargs: Any) -> Request: ...

# module: rollbar.lib

# module: rollbar.lib.transport
# requests.Session.get
@blocks("network")
def get(*args: Any, **kwargs: Any) -> Any: ...
# requests.Session.post
@blocks("network")
def post(*args: Any, **kwargs: Any) -> Any: ...
