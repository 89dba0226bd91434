"""fastapi: web framework on Starlette and Pydantic (checked with 0.165)."""
# module: fastapi
from fastapi.applications import FastAPI as FastAPI
from fastapi.background import BackgroundTasks as BackgroundTasks
from fastapi.datastructures import UploadFile as UploadFile
from fastapi.exceptions import HTTPException as HTTPException
from fastapi.exceptions import WebSocketException as WebSocketException
from fastapi.param_functions import Body as Body
from fastapi.param_functions import Cookie as Cookie
from fastapi.param_functions import Depends as Depends
from fastapi.param_functions import File as File
from fastapi.param_functions import Form as Form
from fastapi.param_functions import Header as Header
from fastapi.param_functions import Path as Path
from fastapi.param_functions import Query as Query
from fastapi.param_functions import Security as Security
from fastapi.routing import APIRouter as APIRouter
from starlette import status as status
from starlette.requests import Request as Request
from starlette.responses import Response as Response
from starlette.websockets import WebSocket as WebSocket
from starlette.websockets import WebSocketDisconnect as WebSocketDisconnect

# module: fastapi.applications
from fastapi.routing import APIRouter
from starlette.applications import Starlette
from starlette.datastructures import State

@application
class FastAPI(Starlette):
    title: str
    version: str
    state: State
    router: APIRouter
    webhooks: APIRouter
    dependency_overrides: dict[Callable[..., Any], Callable[..., Any]]
    openapi_schema: dict[str, Any] | None
    def __init__(self, *, debug: bool = False, routes: Any = None, title: str = "FastAPI",
                 dependencies: Sequence[Any] | None = None, default_response_class: Any = ..., middleware: Any = None,
                 exception_handlers: Any = None, on_startup: Any = None, on_shutdown: Any = None,
                 lifespan: Any = None, **extra: Any) -> None: ...
    @route(handler="endpoint")
    def add_api_route(self, path: str, endpoint: Callable[..., Any], *, response_model: Any = None,
                      dependencies: Sequence[Any] | None = None, methods: Any = None, **kwargs: Any) -> None: ...
    @websocket_route(handler="endpoint")
    def add_api_websocket_route(self, path: str, endpoint: Callable[..., Any], name: str | None = None, *,
                                dependencies: Sequence[Any] | None = None) -> None: ...
    @route
    def api_route[F](self, path: str, *, response_model: Any = None, dependencies: Sequence[Any] | None = None,
                     methods: list[str] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @includes("router", prefix="prefix")
    def include_router(self, router: Any, *, prefix: str = "", tags: Any = None,
                       dependencies: Sequence[Any] | None = None, **kwargs: Any) -> None: ...
    @lifecycle
    def on_event[F](self, event_type: str) -> Callable[[F], F]: ...
    @websocket_route
    def websocket[F](self, path: str, name: str | None = None, *,
                     dependencies: Sequence[Any] | None = None) -> Callable[[F], F]: ...
    @websocket_route
    def websocket_route[F](self, path: str, name: str | None = None) -> Callable[[F], F]: ...
    @exception_handler
    def exception_handler[F](self, exc_class_or_status_code: Any) -> Callable[[F], F]: ...
    @middleware
    def middleware[F](self, middleware_type: str) -> Callable[[F], F]: ...
    def openapi(self) -> dict[str, Any]: ...
    def setup(self) -> None: ...
    @route("DELETE")
    def delete[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
               dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("GET")
    def get[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
            dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("HEAD")
    def head[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
             dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("OPTIONS")
    def options[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
                dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("PATCH")
    def patch[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
              dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("POST")
    def post[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
             dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("PUT")
    def put[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
            dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("TRACE")
    def trace[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
              dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...

# module: fastapi.routing
from starlette.routing import Mount as Mount
from starlette.routing import Route
from starlette.routing import Router
from starlette.routing import WebSocketRoute

class APIRoute(Route):
    response_model: Any
    status_code: int | None
    tags: list[Any]
    dependencies: Sequence[Any]
    @route(handler="endpoint")
    def __init__(self, path: str, endpoint: Callable[..., Any], *, methods: Any = None, **kwargs: Any) -> None: ...
    def get_route_handler(self) -> Callable[[Any], Awaitable[Any]]: ...

class APIWebSocketRoute(WebSocketRoute):
    @websocket_route(handler="endpoint")
    def __init__(self, path: str, endpoint: Callable[..., Any], *, name: str | None = None,
                 **kwargs: Any) -> None: ...

@router
class APIRouter(Router):
    prefix: str
    tags: list[Any]
    dependencies: list[Any]
    def __init__(self, *, prefix: str = "", tags: Any = None, dependencies: Sequence[Any] | None = None,
                 default_response_class: Any = ..., route_class: Any = ..., on_startup: Any = None,
                 on_shutdown: Any = None, lifespan: Any = None, **kwargs: Any) -> None: ...
    @route(handler="endpoint")
    def add_api_route(self, path: str, endpoint: Callable[..., Any], *, response_model: Any = None,
                      dependencies: Sequence[Any] | None = None, methods: Any = None, **kwargs: Any) -> None: ...
    @websocket_route(handler="endpoint")
    def add_api_websocket_route(self, path: str, endpoint: Callable[..., Any], name: str | None = None, *,
                                dependencies: Sequence[Any] | None = None) -> None: ...
    @route
    def api_route[F](self, path: str, *, response_model: Any = None, dependencies: Sequence[Any] | None = None,
                     methods: list[str] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @includes("router", prefix="prefix")
    def include_router(self, router: Any, *, prefix: str = "", tags: Any = None,
                       dependencies: Sequence[Any] | None = None, **kwargs: Any) -> None: ...
    @lifecycle
    def on_event[F](self, event_type: str) -> Callable[[F], F]: ...
    @websocket_route
    def websocket[F](self, path: str, name: str | None = None, *,
                     dependencies: Sequence[Any] | None = None) -> Callable[[F], F]: ...
    @websocket_route
    def websocket_route[F](self, path: str, name: str | None = None) -> Callable[[F], F]: ...
    @route("DELETE")
    def delete[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
               dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("GET")
    def get[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
            dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("HEAD")
    def head[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
             dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("OPTIONS")
    def options[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
                dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("PATCH")
    def patch[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
              dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("POST")
    def post[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
             dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("PUT")
    def put[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
            dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...
    @route("TRACE")
    def trace[F](self, path: str, *, response_model: Any = None, status_code: int | None = None,
              dependencies: Sequence[Any] | None = None, **kwargs: Any) -> Callable[[F], F]: ...

# module: fastapi.param_functions
@dependency("dependency")
def Depends(dependency: Callable[..., Any] | None = None, *, use_cache: bool = True, **kwargs: Any) -> Any: ...
@dependency("dependency")
def Security(dependency: Callable[..., Any] | None = None, *, scopes: Sequence[str] | None = None,
             use_cache: bool = True) -> Any: ...
def Body(default: Any = ..., **kwargs: Any) -> Any: ...
def Cookie(default: Any = ..., **kwargs: Any) -> Any: ...
def File(default: Any = ..., **kwargs: Any) -> Any: ...
def Form(default: Any = ..., **kwargs: Any) -> Any: ...
def Header(default: Any = ..., **kwargs: Any) -> Any: ...
def Path(default: Any = ..., **kwargs: Any) -> Any: ...
def Query(default: Any = ..., **kwargs: Any) -> Any: ...

# module: fastapi.params
@dependency("dependency")
class Depends:
    dependency: Callable[..., Any] | None
    use_cache: bool
    def __init__(self, dependency: Callable[..., Any] | None = None, use_cache: bool = True, *args: Any,
                 **kwargs: Any) -> None: ...

@dependency("dependency")
class Security(Depends):
    scopes: Sequence[str] | None
    def __init__(self, dependency: Callable[..., Any] | None = None, use_cache: bool = True, *args: Any,
                 **kwargs: Any) -> None: ...

class Param:
    def __init__(self, default: Any = ..., **kwargs: Any) -> None: ...
class Cookie(Param): ...
class Header(Param): ...
class Path(Param): ...
class Query(Param): ...
class Body:
    def __init__(self, default: Any = ..., **kwargs: Any) -> None: ...
class Form(Body): ...
class File(Form): ...

# module: fastapi.background
from starlette.background import BackgroundTasks as StarletteBackgroundTasks

class BackgroundTasks(StarletteBackgroundTasks):
    @background("func")
    def add_task(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None: ...

# module: fastapi.datastructures
from starlette.datastructures import URL as URL
from starlette.datastructures import Address as Address
from starlette.datastructures import FormData as FormData
from starlette.datastructures import Headers as Headers
from starlette.datastructures import QueryParams as QueryParams
from starlette.datastructures import State as State
from starlette.datastructures import UploadFile as StarletteUploadFile

class UploadFile(StarletteUploadFile):
    file: IO[bytes]
    filename: str | None
    size: int | None
    headers: Headers
    content_type: str | None
    async def close(self) -> None: ...
    async def read(self, size: int = -1) -> bytes: ...
    async def seek(self, offset: int) -> None: ...
    async def write(self, data: bytes) -> None: ...

# module: fastapi.concurrency
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from contextlib import asynccontextmanager as asynccontextmanager
from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool
from starlette.concurrency import run_in_threadpool as run_in_threadpool
from starlette.concurrency import run_until_first_complete as run_until_first_complete

def contextmanager_in_threadpool[T](cm: AbstractContextManager[T]) -> AbstractAsyncContextManager[T]: ...

# module: fastapi.encoders
def jsonable_encoder(obj: Any, include: Any = None, exclude: Any = None, by_alias: bool = True, *args: Any,
                     **kwargs: Any) -> Any: ...

# module: fastapi.exceptions
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.exceptions import WebSocketException as StarletteWebSocketException

class HTTPException(StarletteHTTPException):
    def __init__(self, status_code: int, detail: Any = None, headers: Any = None) -> None: ...

class WebSocketException(StarletteWebSocketException):
    def __init__(self, code: int, reason: str | None = None) -> None: ...

class FastAPIError(RuntimeError): ...
class DependencyScopeError(FastAPIError): ...

class ValidationException(Exception):
    def __init__(self, errors: Any, **kwargs: Any) -> None: ...
    def errors(self) -> Sequence[Any]: ...

class RequestValidationError(ValidationException):
    body: Any
    def __init__(self, errors: Any, *, body: Any = None, **kwargs: Any) -> None: ...

class WebSocketRequestValidationError(ValidationException): ...

class ResponseValidationError(ValidationException):
    body: Any
    def __init__(self, errors: Any, *, body: Any = None, **kwargs: Any) -> None: ...

# module: fastapi.exception_handlers
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

async def http_exception_handler(request: Request, exc: Any) -> Response: ...
async def request_validation_exception_handler(request: Request, exc: Any) -> JSONResponse: ...
async def websocket_request_validation_exception_handler(websocket: Any, exc: Any) -> None: ...

# module: fastapi.requests
from starlette.requests import HTTPConnection as HTTPConnection
from starlette.requests import Request as Request

# module: fastapi.websockets
from starlette.websockets import WebSocket as WebSocket
from starlette.websockets import WebSocketDisconnect as WebSocketDisconnect
from starlette.websockets import WebSocketState as WebSocketState

# module: fastapi.responses
from fastapi.sse import EventSourceResponse as EventSourceResponse
from starlette.responses import FileResponse as FileResponse
from starlette.responses import HTMLResponse as HTMLResponse
from starlette.responses import JSONResponse as JSONResponse
from starlette.responses import PlainTextResponse as PlainTextResponse
from starlette.responses import RedirectResponse as RedirectResponse
from starlette.responses import Response as Response
from starlette.responses import StreamingResponse as StreamingResponse

class ORJSONResponse(JSONResponse): ...
class UJSONResponse(JSONResponse): ...

# module: fastapi.sse
from starlette.responses import StreamingResponse

class EventSourceResponse(StreamingResponse): ...

# module: fastapi.staticfiles
from starlette.staticfiles import StaticFiles as StaticFiles

# module: fastapi.templating
from starlette.templating import Jinja2Templates as Jinja2Templates

# module: fastapi.testclient
from starlette.testclient import TestClient as TestClient

# module: fastapi.middleware
from starlette.middleware import Middleware as Middleware

# module: fastapi.middleware.cors
from starlette.middleware.cors import CORSMiddleware as CORSMiddleware

# module: fastapi.middleware.gzip
from starlette.middleware.gzip import GZipMiddleware as GZipMiddleware

# module: fastapi.middleware.httpsredirect
from starlette.middleware.httpsredirect import HTTPSRedirectMiddleware as HTTPSRedirectMiddleware

# module: fastapi.middleware.trustedhost
from starlette.middleware.trustedhost import TrustedHostMiddleware as TrustedHostMiddleware

# module: fastapi.middleware.wsgi
from starlette.middleware.wsgi import WSGIMiddleware as WSGIMiddleware

# module: fastapi.utils
def generate_unique_id(route: Any) -> str: ...

# module: fastapi.openapi.utils
def get_openapi(*, title: str, version: str, routes: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: fastapi.openapi.docs
from starlette.responses import HTMLResponse

def get_redoc_html(*, openapi_url: str, title: str, **kwargs: Any) -> HTMLResponse: ...
def get_swagger_ui_html(*, openapi_url: str, title: str, **kwargs: Any) -> HTMLResponse: ...
def get_swagger_ui_oauth2_redirect_html() -> HTMLResponse: ...

# module: fastapi.security
from fastapi.security.api_key import APIKeyCookie as APIKeyCookie
from fastapi.security.api_key import APIKeyHeader as APIKeyHeader
from fastapi.security.api_key import APIKeyQuery as APIKeyQuery
from fastapi.security.http import HTTPAuthorizationCredentials as HTTPAuthorizationCredentials
from fastapi.security.http import HTTPBasic as HTTPBasic
from fastapi.security.http import HTTPBasicCredentials as HTTPBasicCredentials
from fastapi.security.http import HTTPBearer as HTTPBearer
from fastapi.security.http import HTTPDigest as HTTPDigest
from fastapi.security.oauth2 import OAuth2 as OAuth2
from fastapi.security.oauth2 import OAuth2AuthorizationCodeBearer as OAuth2AuthorizationCodeBearer
from fastapi.security.oauth2 import OAuth2PasswordBearer as OAuth2PasswordBearer
from fastapi.security.oauth2 import OAuth2PasswordRequestForm as OAuth2PasswordRequestForm
from fastapi.security.oauth2 import OAuth2PasswordRequestFormStrict as OAuth2PasswordRequestFormStrict
from fastapi.security.oauth2 import SecurityScopes as SecurityScopes
from fastapi.security.open_id_connect_url import OpenIdConnect as OpenIdConnect

# module: fastapi.security.base
class SecurityBase:
    scheme_name: str

# module: fastapi.security.utils
def get_authorization_scheme_param(authorization_header_value: str | None) -> tuple[str, str]: ...

# module: fastapi.security.api_key
from fastapi.security.base import SecurityBase

class APIKeyBase(SecurityBase):
    auto_error: bool

class APIKeyCookie(APIKeyBase):
    def __init__(self, *, name: str, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...

class APIKeyHeader(APIKeyBase):
    def __init__(self, *, name: str, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...

class APIKeyQuery(APIKeyBase):
    def __init__(self, *, name: str, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...

# module: fastapi.security.http
from fastapi.security.base import SecurityBase

class HTTPAuthorizationCredentials:
    scheme: str
    credentials: str
    def __init__(self, *, scheme: str, credentials: str) -> None: ...

class HTTPBasicCredentials:
    username: str
    password: str
    def __init__(self, *, username: str, password: str) -> None: ...

class HTTPBase(SecurityBase):
    auto_error: bool
    def __init__(self, *, scheme: str, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> HTTPAuthorizationCredentials | None: ...

class HTTPBasic(HTTPBase):
    def __init__(self, *, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> HTTPBasicCredentials | None: ...

class HTTPBearer(HTTPBase):
    def __init__(self, *, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> HTTPAuthorizationCredentials | None: ...

class HTTPDigest(HTTPBase):
    def __init__(self, *, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> HTTPAuthorizationCredentials | None: ...

# module: fastapi.security.oauth2
from fastapi.security.base import SecurityBase

class OAuth2PasswordRequestForm:
    grant_type: str | None
    username: str
    password: str
    scopes: list[str]
    client_id: str | None
    client_secret: str | None
    def __init__(self, *, username: str, password: str, grant_type: str | None = None, scope: str = "",
                 client_id: str | None = None, client_secret: str | None = None) -> None: ...

class OAuth2PasswordRequestFormStrict(OAuth2PasswordRequestForm): ...

class OAuth2(SecurityBase):
    auto_error: bool
    def __init__(self, *, flows: Any = ..., auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...

class OAuth2PasswordBearer(OAuth2):
    def __init__(self, tokenUrl: str, scheme_name: str | None = None, scopes: Any = None,
                 description: str | None = None, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...

class OAuth2AuthorizationCodeBearer(OAuth2):
    def __init__(self, authorizationUrl: str, tokenUrl: str, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...

class SecurityScopes:
    scopes: list[str]
    scope_str: str
    def __init__(self, scopes: list[str] | None = None) -> None: ...

# module: fastapi.security.open_id_connect_url
from fastapi.security.base import SecurityBase

class OpenIdConnect(SecurityBase):
    auto_error: bool
    def __init__(self, *, openIdConnectUrl: str, auto_error: bool = True, **kwargs: Any) -> None: ...
    async def __call__(self, request: Any) -> str | None: ...
