"""litestar: ASGI web framework with controllers and layers (checked with 2.25)."""
# module: litestar
from litestar.app import Litestar as Litestar
from litestar.connection.request import Request as Request
from litestar.connection.websocket import WebSocket as WebSocket
from litestar.controller import Controller as Controller
from litestar.enums import HttpMethod as HttpMethod
from litestar.enums import MediaType as MediaType
from litestar.handlers.asgi_handlers import asgi as asgi
from litestar.handlers.http_handlers.base import route as route
from litestar.handlers.http_handlers.decorators import delete as delete
from litestar.handlers.http_handlers.decorators import get as get
from litestar.handlers.http_handlers.decorators import head as head
from litestar.handlers.http_handlers.decorators import patch as patch
from litestar.handlers.http_handlers.decorators import post as post
from litestar.handlers.http_handlers.decorators import put as put
from litestar.handlers.websocket_handlers.listener import websocket_listener as websocket_listener
from litestar.handlers.websocket_handlers.route_handler import websocket as websocket
from litestar.response.base import Response as Response
from litestar.router import Router as Router

# module: litestar.app
from litestar.datastructures.state import State
from litestar.router import Router

@application
class Litestar(Router):
    state: State
    debug: bool
    def __init__(self, route_handlers: Any = None, *, after_exception: Any = None, after_request: Any = None,
                 after_response: Any = None, before_request: Any = None, before_send: Any = None,
                 dependencies: Any = None, exception_handlers: Any = None, lifespan: Any = None, listeners: Any = None,
                 middleware: Any = None, on_shutdown: Any = None, on_startup: Any = None, **kwargs: Any) -> None: ...
    def emit(self, event_id: str, *args: Any, **kwargs: Any) -> None: ...
    def route_reverse(self, name: Any, **path_parameters: Any) -> str: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

# module: litestar.router
@router
class Router:
    path: str
    routes: list[Any]
    def __init__(self, path: str, *, route_handlers: Any, dependencies: Any = None, **kwargs: Any) -> None: ...
    @includes("value")
    def register(self, value: Any) -> Any: ...

# module: litestar.controller
@router
class Controller:
    path: str
    dependencies: Any
    owner: Any
    def __init__(self, owner: Any) -> None: ...

# module: litestar.handlers
from litestar.handlers.asgi_handlers import asgi as asgi
from litestar.handlers.http_handlers.base import route as route
from litestar.handlers.http_handlers.decorators import delete as delete
from litestar.handlers.http_handlers.decorators import get as get
from litestar.handlers.http_handlers.decorators import head as head
from litestar.handlers.http_handlers.decorators import patch as patch
from litestar.handlers.http_handlers.decorators import post as post
from litestar.handlers.http_handlers.decorators import put as put
from litestar.handlers.websocket_handlers.listener import WebsocketListener as WebsocketListener
from litestar.handlers.websocket_handlers.listener import websocket_listener as websocket_listener
from litestar.handlers.websocket_handlers.route_handler import websocket as websocket

# module: litestar.handlers.asgi_handlers
@keeps_signature
def asgi[F](path: Any = None, **kwargs: Any) -> Callable[[F], F]: ...

# module: litestar.handlers.http_handlers.base
@route(path="path")
def route[F](path: Any = None, *, http_method: Any = None, dependencies: Any = None,
             **kwargs: Any) -> Callable[[F], F]: ...

# module: litestar.handlers.http_handlers.decorators
@route("DELETE")
def delete[F](path: Any = None, *, dependencies: Any = None, **kwargs: Any) -> Callable[[F], F]: ...
@route("GET")
def get[F](path: Any = None, *, dependencies: Any = None, **kwargs: Any) -> Callable[[F], F]: ...
@route("HEAD")
def head[F](path: Any = None, *, dependencies: Any = None, **kwargs: Any) -> Callable[[F], F]: ...
@route("PATCH")
def patch[F](path: Any = None, *, dependencies: Any = None, **kwargs: Any) -> Callable[[F], F]: ...
@route("POST")
def post[F](path: Any = None, *, dependencies: Any = None, **kwargs: Any) -> Callable[[F], F]: ...
@route("PUT")
def put[F](path: Any = None, *, dependencies: Any = None, **kwargs: Any) -> Callable[[F], F]: ...

# module: litestar.handlers.websocket_handlers.route_handler
@websocket_route
def websocket[F](path: Any = None, **kwargs: Any) -> Callable[[F], F]: ...

# module: litestar.handlers.websocket_handlers.listener
@websocket_route
def websocket_listener[F](path: Any = None, **kwargs: Any) -> Callable[[F], F]: ...

class WebsocketListener:
    path: Any
    def __init__(self, owner: Any) -> None: ...

# module: litestar.di
@dependency("dependency")
class Provide:
    dependency: Any
    use_cache: bool
    sync_to_thread: bool
    def __init__(self, dependency: Callable[..., Any], use_cache: bool = False,
                 sync_to_thread: bool | None = None) -> None: ...

# module: litestar.concurrency
@offloads("fn")
async def sync_to_thread[T](fn: Callable[..., T], *args: Any, **kwargs: Any) -> T: ...

# module: litestar.connection
from litestar.connection.base import ASGIConnection as ASGIConnection
from litestar.connection.request import Request as Request
from litestar.connection.websocket import WebSocket as WebSocket

# module: litestar.connection.base
from litestar.datastructures.state import State

class ASGIConnection[H, U, A, S]:
    scope: Any
    app: Any
    auth: A
    base_url: Any
    client: Any
    cookies: dict[str, str]
    headers: Mapping[str, str]
    logger: Any
    path_params: dict[str, Any]
    query_params: Any
    route_handler: H
    session: dict[str, Any]
    state: State
    url: Any
    user: U
    def __init__(self, scope: Any, receive: Any = ..., send: Any = ...) -> None: ...
    def clear_session(self) -> None: ...
    def set_session(self, value: Any) -> None: ...
    def url_for(self, name: Any, **path_parameters: Any) -> str: ...

# module: litestar.connection.request
from litestar.connection.base import ASGIConnection

class Request[U, A, S](ASGIConnection[Any, U, A, S]):
    accept: Any
    content_length: int | None
    content_type: tuple[str, dict[str, str]]
    method: str
    async def body(self) -> bytes: ...
    async def form(self) -> Any: ...
    async def json(self) -> Any: ...
    async def msgpack(self) -> Any: ...
    async def send_push_promise(self, path: str, raise_if_unavailable: bool = False) -> None: ...
    def stream(self) -> AsyncGenerator[bytes, None]: ...

# module: litestar.connection.websocket
from litestar.connection.base import ASGIConnection

class WebSocket[U, A, S](ASGIConnection[Any, U, A, S]):
    async def accept(self, subprotocols: str | None = None, headers: Any = None) -> None: ...
    async def close(self, code: int = 1000, reason: str | None = None) -> None: ...
    def iter_data(self, mode: str = "text") -> AsyncGenerator[Any, None]: ...
    def iter_json(self, mode: str = "text") -> AsyncGenerator[Any, None]: ...
    async def receive_bytes(self) -> bytes: ...
    async def receive_data(self, mode: str) -> Any: ...
    async def receive_json(self, mode: str = "text") -> Any: ...
    async def receive_text(self) -> str: ...
    async def send_bytes(self, data: Any, encoding: str = "utf-8") -> None: ...
    async def send_data(self, data: Any, mode: str = "text", encoding: str = "utf-8") -> None: ...
    async def send_json(self, data: Any, mode: str = "text", encoding: str = "utf-8", **kwargs: Any) -> None: ...
    async def send_text(self, data: Any, encoding: str = "utf-8") -> None: ...

# module: litestar.datastructures
from litestar.datastructures.state import State as State
from litestar.datastructures.upload_file import UploadFile as UploadFile

# module: litestar.datastructures.state
class ImmutableState(Mapping[str, Any]):
    def dict(self) -> dict[str, Any]: ...
    def __getattr__(self, name: str) -> Any: ...

class State(ImmutableState, MutableMapping[str, Any]):
    def __getattr__(self, name: str) -> Any: ...

# module: litestar.datastructures.upload_file
class UploadFile:
    file: IO[bytes]
    filename: str
    content_type: str
    headers: dict[str, str]
    def __init__(self, content_type: str, filename: str, *args: Any, **kwargs: Any) -> None: ...
    async def close(self) -> None: ...
    async def read(self, size: int = -1) -> bytes: ...
    async def seek(self, offset: int) -> int: ...
    async def write(self, data: bytes) -> int: ...

# module: litestar.background_tasks
class BackgroundTask:
    @background("fn")
    def __init__(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self) -> None: ...

class BackgroundTasks:
    def __init__(self, tasks: Iterable[BackgroundTask], run_in_task_group: bool = False) -> None: ...
    async def __call__(self) -> None: ...

# module: litestar.enums
class MediaType(str):
    HTML: MediaType
    JSON: MediaType
    TEXT: MediaType
    value: str

class HttpMethod(str):
    value: str

# module: litestar.response
from litestar.response.base import Response as Response
from litestar.response.file import File as File
from litestar.response.redirect import Redirect as Redirect
from litestar.response.sse import ServerSentEvent as ServerSentEvent
from litestar.response.streaming import Stream as Stream
from litestar.response.template import Template as Template

# module: litestar.response.base
class Response[T]:
    content: T
    status_code: int | None
    headers: dict[str, Any]
    background: Any
    def __init__(self, content: T, *, background: Any = None, status_code: int | None = None,
                 **kwargs: Any) -> None: ...
    def delete_cookie(self, key: str, path: str = "/", domain: str | None = None) -> None: ...
    def set_cookie(self, *args: Any, **kwargs: Any) -> None: ...
    def set_header(self, key: str, value: Any) -> None: ...

# module: litestar.response.file
from litestar.response.base import Response
class File(Response[Any]):
    def __init__(self, path: Any, *, filename: str | None = None, **kwargs: Any) -> None: ...

# module: litestar.response.redirect
from litestar.response.base import Response
class Redirect(Response[Any]):
    def __init__(self, path: str, **kwargs: Any) -> None: ...

# module: litestar.response.sse
from litestar.response.streaming import Stream
class ServerSentEvent(Stream):
    def __init__(self, content: Any, **kwargs: Any) -> None: ...

# module: litestar.response.streaming
from litestar.response.base import Response
class Stream(Response[Any]):
    def __init__(self, content: Any, **kwargs: Any) -> None: ...

# module: litestar.response.template
from litestar.response.base import Response
class Template(Response[Any]):
    def __init__(self, template_name: str | None = None, **kwargs: Any) -> None: ...

# module: litestar.middleware
from litestar.middleware.base import AbstractMiddleware as AbstractMiddleware
from litestar.middleware.base import ASGIMiddleware as ASGIMiddleware
from litestar.middleware.base import DefineMiddleware as DefineMiddleware

# module: litestar.middleware.base
class AbstractMiddleware:
    def __init__(self, app: Any, *args: Any, **kwargs: Any) -> None: ...
    async def __call__(self, scope: Any, receive: Any, send: Any) -> None: ...

class ASGIMiddleware:
    async def handle(self, scope: Any, receive: Any, send: Any, next_app: Any) -> None: ...

class DefineMiddleware:
    @middleware
    def __init__(self, middleware: Any, *args: Any, **kwargs: Any) -> None: ...

# module: litestar.exceptions
from litestar.exceptions.http_exceptions import HTTPException as HTTPException
from litestar.exceptions.http_exceptions import InternalServerException as InternalServerException
from litestar.exceptions.http_exceptions import NotAuthorizedException as NotAuthorizedException
from litestar.exceptions.http_exceptions import NotFoundException as NotFoundException
from litestar.exceptions.http_exceptions import PermissionDeniedException as PermissionDeniedException
from litestar.exceptions.http_exceptions import ValidationException as ValidationException

# module: litestar.exceptions.http_exceptions
class HTTPException(Exception):
    status_code: int
    detail: str
    extra: Any
    headers: dict[str, str] | None
    def __init__(self, *args: Any, detail: str = "", status_code: int | None = None, **kwargs: Any) -> None: ...

class ClientException(HTTPException): ...
class ValidationException(ClientException): ...
class NotAuthorizedException(ClientException): ...
class PermissionDeniedException(ClientException): ...
class NotFoundException(ClientException): ...
class InternalServerException(HTTPException): ...

# module: litestar.params
def Body(**kwargs: Any) -> Any: ...
def Dependency(*, default: Any = ..., skip_validation: bool = False) -> Any: ...
def Parameter(annotation: Any = ..., **kwargs: Any) -> Any: ...
