"""falcon: WSGI and ASGI web framework; handlers are `on_get`, `on_post`, ... of resources (checked with 4.4)."""
# module: falcon
from falcon import asgi as asgi
from falcon.app import API as API
from falcon.app import App as App
from falcon.errors import HTTPBadRequest as HTTPBadRequest
from falcon.errors import HTTPForbidden as HTTPForbidden
from falcon.errors import HTTPInternalServerError as HTTPInternalServerError
from falcon.errors import HTTPNotFound as HTTPNotFound
from falcon.errors import HTTPUnauthorized as HTTPUnauthorized
from falcon.http_error import HTTPError as HTTPError
from falcon.request import Request as Request
from falcon.response import Response as Response

# module: falcon.app
@application
class App:
    req_options: Any
    resp_options: Any
    def __init__(self, media_type: Any = ..., *args: Any, middleware: Any = None, **kwargs: Any) -> None: ...
    @exception_handler
    def add_error_handler(self, exception: Any, handler: Any = None) -> None: ...
    @middleware
    def add_middleware(self, middleware: Any) -> None: ...
    @route(handler="resource")
    def add_route(self, uri_template: str, resource: Any, **kwargs: Any) -> None: ...
    def add_sink(self, sink: Any, prefix: Any = "/") -> None: ...
    def add_static_route(self, prefix: str, directory: Any, *args: Any, **kwargs: Any) -> None: ...
    def __call__(self, env: Any, start_response: Any) -> Any: ...

API = App

# module: falcon.asgi
from falcon.asgi.app import App as App
from falcon.asgi.request import Request as Request
from falcon.asgi.response import Response as Response
from falcon.asgi.ws import WebSocket as WebSocket

# module: falcon.asgi.app
from falcon.app import App as _WsgiApp

@application
class App(_WsgiApp):
    @exception_handler
    def add_error_handler(self, exception: Any, handler: Any = None) -> None: ...
    @middleware
    def add_middleware(self, middleware: Any) -> None: ...
    @route(handler="resource")
    def add_route(self, uri_template: str, resource: Any, **kwargs: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

# module: falcon.asgi.request
from falcon.request import Request as _WsgiRequest

class Request(_WsgiRequest):
    media: Awaitable[Any]
    stream: Any
    async def get_media(self, default_when_empty: Any = ...) -> Any: ...

# module: falcon.asgi.response
from falcon.response import Response as _WsgiResponse

class Response(_WsgiResponse):
    sse: Any
    async def render_body(self) -> bytes | None: ...
    @background("callback")
    def schedule(self, callback: Callable[..., Any]) -> None: ...
    @background("callback")
    def schedule_sync(self, callback: Callable[..., Any]) -> None: ...

# module: falcon.asgi.ws
class WebSocket:
    closed: bool
    ready: bool
    async def accept(self, subprotocol: str | None = None, headers: Any = None) -> None: ...
    async def close(self, code: int | None = None, reason: str | None = None) -> None: ...
    async def receive_data(self) -> bytes: ...
    async def receive_media(self) -> Any: ...
    async def receive_text(self) -> str: ...
    async def send_data(self, payload: Any) -> None: ...
    async def send_media(self, media: Any, payload_type: Any = ...) -> None: ...
    async def send_text(self, payload: str) -> None: ...

# module: falcon.errors
from falcon.http_error import HTTPError

class HTTPBadRequest(HTTPError):
    def __init__(self, *, title: str | None = None, description: str | None = None, **kwargs: Any) -> None: ...
class HTTPForbidden(HTTPError):
    def __init__(self, *, title: str | None = None, description: str | None = None, **kwargs: Any) -> None: ...
class HTTPInternalServerError(HTTPError):
    def __init__(self, *, title: str | None = None, description: str | None = None, **kwargs: Any) -> None: ...
class HTTPNotFound(HTTPError):
    def __init__(self, *, title: str | None = None, description: str | None = None, **kwargs: Any) -> None: ...
class HTTPUnauthorized(HTTPError):
    def __init__(self, *, title: str | None = None, description: str | None = None, **kwargs: Any) -> None: ...

# module: falcon.http_error
class HTTPError(Exception):
    status: Any
    title: str | None
    description: str | None
    def __init__(self, status: Any, *, title: str | None = None, description: str | None = None,
                 **kwargs: Any) -> None: ...

# module: falcon.request
class Request:
    bounded_stream: Any
    content_length: int | None
    content_type: str | None
    context: Any
    cookies: Mapping[str, str]
    headers: Mapping[str, str]
    host: str
    media: Any
    method: str
    params: Mapping[str, Any]
    path: str
    query_string: str
    remote_addr: str
    stream: Any
    uri: str
    url: str
    def get_header(self, name: str, *args: Any, **kwargs: Any) -> str | None: ...
    def get_media(self, default_when_empty: Any = ...) -> Any: ...
    def get_param(self, name: str, *args: Any, **kwargs: Any) -> str | None: ...
    def get_param_as_bool(self, name: str, *args: Any, **kwargs: Any) -> bool | None: ...
    def get_param_as_float(self, name: str, *args: Any, **kwargs: Any) -> float | None: ...
    def get_param_as_int(self, name: str, *args: Any, **kwargs: Any) -> int | None: ...
    def get_param_as_json(self, name: str, *args: Any, **kwargs: Any) -> Any | None: ...
    def get_param_as_list(self, name: str, *args: Any, **kwargs: Any) -> list[Any] | None: ...
    def get_param_as_uuid(self, name: str, *args: Any, **kwargs: Any) -> Any | None: ...

# module: falcon.response
class Response:
    content_type: str | None
    context: Any
    data: bytes | None
    media: Any
    status: Any
    stream: Any
    text: str | None
    def append_header(self, name: str, value: str) -> None: ...
    def get_header(self, name: str, default: str | None = None) -> str | None: ...
    def set_cookie(self, name: str, value: str, *args: Any, **kwargs: Any) -> None: ...
    def set_header(self, name: str, value: str) -> None: ...
    def set_headers(self, headers: Any) -> None: ...
    def unset_cookie(self, name: str, *args: Any, **kwargs: Any) -> None: ...
