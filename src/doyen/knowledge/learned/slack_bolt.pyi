"""Learned from slack_bolt 1.30.0 by reading its source; a line written by hand wins over one here."""

# module: slack_bolt
from slack_bolt.app.app import App as App
from slack_bolt.context.assistant.thread_context_store.file import (
    FileAssistantThreadContextStore as FileAssistantThreadContextStore,
)
from slack_bolt.context.complete.complete import Complete as Complete
from slack_bolt.context.context import BoltContext as BoltContext
from slack_bolt.context.fail.fail import Fail as Fail
from slack_bolt.context.respond.respond import Respond as Respond
from slack_bolt.context.say.say import Say as Say
from slack_bolt.context.say_stream.say_stream import SayStream as SayStream
from slack_bolt.context.set_status.set_status import SetStatus as SetStatus
from slack_bolt.context.set_suggested_prompts.set_suggested_prompts import SetSuggestedPrompts as SetSuggestedPrompts
from slack_bolt.context.set_title.set_title import SetTitle as SetTitle
from slack_bolt.kwargs_injection.args import Args as Args
from slack_bolt.request.request import BoltRequest as BoltRequest

# module: slack_bolt.adapter

# module: slack_bolt.adapter.aiohttp
from aiohttp.web_response import Response
from slack_bolt.request.async_request import AsyncBoltRequest as AsyncBoltRequest
from slack_bolt.request.async_request import AsyncBoltRequest as _AsyncBoltRequest
async def to_aiohttp_response(*args: Any, **kwargs: Any) -> Response: ...
async def to_bolt_request(*args: Any, **kwargs: Any) -> _AsyncBoltRequest: ...

# module: slack_bolt.adapter.asgi
from slack_bolt.adapter.asgi.builtin import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.asgi.aiohttp
from slack_bolt.adapter.asgi.builtin import SlackRequestHandler as SlackRequestHandler
from slack_bolt.adapter.asgi.builtin import SlackRequestHandler as _SlackRequestHandler
from slack_bolt.adapter.asgi.http_request import AsgiHttpRequest as AsgiHttpRequest
from slack_bolt.app.async_app import AsyncApp as AsyncApp
from slack_bolt.app.async_app import AsyncApp as _AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest as AsyncBoltRequest

class AsyncSlackRequestHandler(_SlackRequestHandler):
    app: _AsyncApp
    async def dispatch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_installation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_callback(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.asgi.async_handler
from slack_bolt.adapter.asgi.aiohttp import AsyncSlackRequestHandler as AsyncSlackRequestHandler

# module: slack_bolt.adapter.asgi.base_handler
from slack_bolt.app.app import App

class BaseSlackRequestHandler:
    app: App
    async def dispatch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_installation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_callback(self, *args: Any, **kwargs: Any) -> Any: ...
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.asgi.builtin
from slack_bolt.adapter.asgi.base_handler import BaseSlackRequestHandler as BaseSlackRequestHandler
from slack_bolt.adapter.asgi.base_handler import BaseSlackRequestHandler as _BaseSlackRequestHandler
from slack_bolt.adapter.asgi.http_request import AsgiHttpRequest as AsgiHttpRequest
from slack_bolt.app.app import App as App
from slack_bolt.app.app import App as _App
from slack_bolt.request.request import BoltRequest as BoltRequest

class SlackRequestHandler(_BaseSlackRequestHandler):
    app: _App
    async def dispatch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_installation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_callback(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.asgi.http_request

class AsgiHttpRequest:
    async def get_raw_body(self, *args: Any, **kwargs: Any) -> str: ...

# module: slack_bolt.adapter.aws_lambda
from slack_bolt.adapter.aws_lambda.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.aws_lambda.chalice_handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class ChaliceSlackRequestHandler:
    app: App

# module: slack_bolt.adapter.aws_lambda.chalice_lazy_listener_runner
from botocore.client import BaseClient

class ChaliceLazyListenerRunner:
    lambda_client: BaseClient

# module: slack_bolt.adapter.aws_lambda.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.aws_lambda.lambda_s3_oauth_flow
from botocore.client import BaseClient
from slack_bolt.oauth.oauth_flow import OAuthFlow
from slack_sdk.web.client import WebClient

class LambdaS3OAuthFlow(OAuthFlow):
    s3_client: BaseClient
    @property
    def client(self) -> WebClient: ...

# module: slack_bolt.adapter.bottle
from slack_bolt.adapter.bottle.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.bottle.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.cherrypy
from slack_bolt.adapter.cherrypy.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.cherrypy.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def build_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.django
from slack_bolt.adapter.django.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.django.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.falcon
from slack_bolt.adapter.falcon.resource import SlackAppResource as SlackAppResource

# module: slack_bolt.adapter.falcon.async_resource
from slack_bolt.app.async_app import AsyncApp

class AsyncSlackAppResource:
    app: AsyncApp
    async def on_get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def on_post(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.falcon.resource
from slack_bolt.app.app import App

class SlackAppResource:
    app: App

# module: slack_bolt.adapter.fastapi
from slack_bolt.adapter.starlette.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.fastapi.async_handler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler as AsyncSlackRequestHandler

# module: slack_bolt.adapter.flask
from slack_bolt.adapter.flask.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.flask.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.google_cloud_functions
from slack_bolt.adapter.google_cloud_functions.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.google_cloud_functions.handler
from slack_bolt.app.app import App

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.pyramid
from slack_bolt.adapter.pyramid.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.pyramid.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackRequestHandler:
    app: App

# module: slack_bolt.adapter.sanic
from slack_bolt.adapter.sanic.async_handler import AsyncSlackRequestHandler as AsyncSlackRequestHandler

# module: slack_bolt.adapter.sanic.async_handler
from sanic.response.types import HTTPResponse
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
def to_async_bolt_request(*args: Any, **kwargs: Any) -> AsyncBoltRequest: ...
def to_sanic_response(*args: Any, **kwargs: Any) -> HTTPResponse: ...

class AsyncSlackRequestHandler:
    app: AsyncApp
    async def handle(self, *args: Any, **kwargs: Any) -> HTTPResponse: ...

# module: slack_bolt.adapter.socket_mode
from slack_bolt.adapter.socket_mode.builtin import SocketModeHandler as SocketModeHandler

# module: slack_bolt.adapter.socket_mode.aiohttp
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler as AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler as _AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app as run_async_bolt_app
from slack_bolt.adapter.socket_mode.async_internals import send_async_response as send_async_response
from slack_bolt.app.app import App as App
from slack_bolt.app.app import App as _App
from slack_bolt.app.async_app import AsyncApp as AsyncApp
from slack_bolt.app.async_app import AsyncApp as _AsyncApp

class SocketModeHandler(_AsyncBaseSocketModeHandler):
    app: _App
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSocketModeHandler(_AsyncBaseSocketModeHandler):
    app: _AsyncApp
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.socket_mode.async_base_handler

class AsyncBaseSocketModeHandler:
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...
    async def connect_async(self, *args: Any, **kwargs: Any) -> Any: ...
    async def disconnect_async(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close_async(self, *args: Any, **kwargs: Any) -> Any: ...
    async def start_async(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.socket_mode.async_handler
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler as AsyncSocketModeHandler

# module: slack_bolt.adapter.socket_mode.async_internals
async def run_async_bolt_app(*args: Any, **kwargs: Any) -> Any: ...
async def send_async_response(*args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.socket_mode.base_handler
from slack_bolt.app.app import App

class BaseSocketModeHandler:
    app: App
    # threading.Event.wait
    @blocks("lock")
    def start(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.socket_mode.builtin
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler as BaseSocketModeHandler
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler as _BaseSocketModeHandler
from slack_bolt.app.app import App as App
from slack_bolt.app.app import App as _App

class SocketModeHandler(_BaseSocketModeHandler):
    app: _App

# module: slack_bolt.adapter.socket_mode.websocket_client
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler as BaseSocketModeHandler
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler as _BaseSocketModeHandler
from slack_bolt.app.app import App as App
from slack_bolt.app.app import App as _App

class SocketModeHandler(_BaseSocketModeHandler):
    app: _App

# module: slack_bolt.adapter.socket_mode.websockets
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler as AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler as _AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app as run_async_bolt_app
from slack_bolt.adapter.socket_mode.async_internals import send_async_response as send_async_response
from slack_bolt.app.app import App as App
from slack_bolt.app.app import App as _App
from slack_bolt.app.async_app import AsyncApp as AsyncApp
from slack_bolt.app.async_app import AsyncApp as _AsyncApp

class SocketModeHandler(_AsyncBaseSocketModeHandler):
    app: _App
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSocketModeHandler(_AsyncBaseSocketModeHandler):
    app: _AsyncApp
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.starlette
from slack_bolt.adapter.starlette.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.starlette.async_handler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from starlette.responses import Response
def to_async_bolt_request(*args: Any, **kwargs: Any) -> AsyncBoltRequest: ...
def to_starlette_response(*args: Any, **kwargs: Any) -> Response: ...

class AsyncSlackRequestHandler:
    app: AsyncApp
    async def handle(self, *args: Any, **kwargs: Any) -> Response: ...

# module: slack_bolt.adapter.starlette.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
from starlette.responses import Response
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...
def to_starlette_response(*args: Any, **kwargs: Any) -> Response: ...

class SlackRequestHandler:
    app: App
    async def handle(self, *args: Any, **kwargs: Any) -> Response: ...

# module: slack_bolt.adapter.tornado
from slack_bolt.adapter.tornado.handler import SlackEventsHandler as SlackEventsHandler
from slack_bolt.adapter.tornado.handler import SlackOAuthHandler as SlackOAuthHandler

# module: slack_bolt.adapter.tornado.async_handler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
def to_async_bolt_request(*args: Any, **kwargs: Any) -> AsyncBoltRequest: ...

class AsyncSlackEventsHandler:
    app: AsyncApp
    async def post(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSlackOAuthHandler:
    app: AsyncApp
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.adapter.tornado.handler
from slack_bolt.app.app import App
from slack_bolt.request.request import BoltRequest
def to_bolt_request(*args: Any, **kwargs: Any) -> BoltRequest: ...

class SlackEventsHandler:
    app: App

class SlackOAuthHandler:
    app: App

# module: slack_bolt.adapter.wsgi
from slack_bolt.adapter.wsgi.handler import SlackRequestHandler as SlackRequestHandler

# module: slack_bolt.adapter.wsgi.handler
from slack_bolt.app.app import App

class SlackRequestHandler:
    app: App

# module: slack_bolt.app
from slack_bolt.app.app import App as App

# module: slack_bolt.app.app
from slack_bolt.oauth.oauth_flow import OAuthFlow
from slack_sdk.web.client import WebClient

@sync_client
class App:
    @property
    def oauth_flow(self) -> OAuthFlow: ...
    @property
    def client(self) -> WebClient: ...
    # start -> http.HTTPServer.serve_forever
    @blocks("network")
    def start(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
class SlackAppDevelopmentServer:
    # http.HTTPServer.serve_forever
    @blocks("network")
    def start(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.app.async_app
from aiohttp.web_app import Application
from slack_bolt.app.async_server import AsyncSlackAppServer
from slack_bolt.listener.asyncio_runner import AsyncioListenerRunner
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_sdk.web.async_client import AsyncWebClient

class AsyncApp:
    @property
    def oauth_flow(self) -> AsyncOAuthFlow: ...
    @property
    def client(self) -> AsyncWebClient: ...
    @property
    def listener_runner(self) -> AsyncioListenerRunner: ...
    def server(self, *args: Any, **kwargs: Any) -> AsyncSlackAppServer: ...
    def web_app(self, *args: Any, **kwargs: Any) -> Application: ...
    async def async_dispatch(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.app.async_server
from aiohttp.web_app import Application
from aiohttp.web_response import Response
from slack_bolt.app.async_app import AsyncApp

class AsyncSlackAppServer:
    bolt_app: AsyncApp
    web_app: Application
    async def handle_get_requests(self, *args: Any, **kwargs: Any) -> Response: ...
    async def handle_post_requests(self, *args: Any, **kwargs: Any) -> Response: ...

# module: slack_bolt.async_app
from slack_bolt.app.async_app import AsyncApp as AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck as AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext as AsyncBoltContext
from slack_bolt.context.get_thread_context.async_get_thread_context import (
    AsyncGetThreadContext as AsyncGetThreadContext,
)
from slack_bolt.context.respond.async_respond import AsyncRespond as AsyncRespond
from slack_bolt.context.save_thread_context.async_save_thread_context import (
    AsyncSaveThreadContext as AsyncSaveThreadContext,
)
from slack_bolt.context.say.async_say import AsyncSay as AsyncSay
from slack_bolt.context.say_stream.async_say_stream import AsyncSayStream as AsyncSayStream
from slack_bolt.context.set_status.async_set_status import AsyncSetStatus as AsyncSetStatus
from slack_bolt.context.set_suggested_prompts.async_set_suggested_prompts import (
    AsyncSetSuggestedPrompts as AsyncSetSuggestedPrompts,
)
from slack_bolt.context.set_title.async_set_title import AsyncSetTitle as AsyncSetTitle
from slack_bolt.listener.async_listener import AsyncListener as AsyncListener
from slack_bolt.listener_matcher.async_listener_matcher import AsyncCustomListenerMatcher as AsyncCustomListenerMatcher
from slack_bolt.middleware.assistant.async_assistant import AsyncAssistant as AsyncAssistant
from slack_bolt.request.async_request import AsyncBoltRequest as AsyncBoltRequest

# module: slack_bolt.authorization

# module: slack_bolt.authorization.async_authorize

class AsyncAuthorize:
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCallableAuthorize(AsyncAuthorize):
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncInstallationStoreAuthorize(AsyncAuthorize):
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.authorization.async_authorize_args
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

class AsyncAuthorizeArgs:
    context: AsyncBoltContext
    client: AsyncWebClient

# module: slack_bolt.authorization.authorize_args
from slack_bolt.context.context import BoltContext
from slack_sdk.web.client import WebClient

class AuthorizeArgs:
    context: BoltContext
    client: WebClient

# module: slack_bolt.context
from slack_bolt.context.context import BoltContext as BoltContext

# module: slack_bolt.context.ack

# module: slack_bolt.context.ack.async_ack

class AsyncAck:
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.assistant

# module: slack_bolt.context.assistant.assistant_utilities
from slack_bolt.context.say.say import Say
from slack_bolt.context.set_title.set_title import SetTitle
from slack_sdk.web.client import WebClient

class AssistantUtilities:
    client: WebClient
    @property
    def set_title(self) -> SetTitle: ...
    @property
    def say(self) -> Say: ...

# module: slack_bolt.context.assistant.async_assistant_utilities
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.context.get_thread_context.async_get_thread_context import AsyncGetThreadContext
from slack_bolt.context.save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from slack_bolt.context.say.async_say import AsyncSay
from slack_bolt.context.set_title.async_set_title import AsyncSetTitle
from slack_sdk.web.async_client import AsyncWebClient

class AsyncAssistantUtilities:
    client: AsyncWebClient
    thread_context_store: AsyncAssistantThreadContextStore
    @property
    def set_title(self) -> AsyncSetTitle: ...
    @property
    def say(self) -> AsyncSay: ...
    @property
    def get_thread_context(self) -> AsyncGetThreadContext: ...
    @property
    def save_thread_context(self) -> AsyncSaveThreadContext: ...

# module: slack_bolt.context.assistant.thread_context_store

# module: slack_bolt.context.assistant.thread_context_store.async_store

class AsyncAssistantThreadContextStore:
    async def save(self, *args: Any, **kwargs: Any) -> Any: ...
    async def find(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.assistant.thread_context_store.default_async_store
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

class DefaultAsyncAssistantThreadContextStore(AsyncAssistantThreadContextStore):
    client: AsyncWebClient
    context: AsyncBoltContext
    async def save(self, *args: Any, **kwargs: Any) -> Any: ...
    async def find(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.assistant.thread_context_store.default_store
from slack_bolt.context.context import BoltContext
from slack_sdk.web.client import WebClient

@sync_client
class DefaultAssistantThreadContextStore:
    client: WebClient
    context: BoltContext
    # _retrieve_first_bot_reply -> slack_sdk.WebClient.conversations_replies
    @blocks("network")
    def save(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.assistant.thread_context_store.file

class FileAssistantThreadContextStore:
    # builtins.open
    @blocks("disk")
    def save(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("disk")
    def find(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.async_context
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.complete.async_complete import AsyncComplete
from slack_bolt.context.fail.async_fail import AsyncFail
from slack_bolt.context.get_thread_context.async_get_thread_context import AsyncGetThreadContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.context.save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from slack_bolt.context.say.async_say import AsyncSay
from slack_bolt.context.say_stream.async_say_stream import AsyncSayStream
from slack_bolt.context.set_status.async_set_status import AsyncSetStatus
from slack_bolt.context.set_suggested_prompts.async_set_suggested_prompts import AsyncSetSuggestedPrompts
from slack_bolt.context.set_title.async_set_title import AsyncSetTitle
from slack_bolt.listener.asyncio_runner import AsyncioListenerRunner
from slack_sdk.web.async_client import AsyncWebClient

class AsyncBoltContext:
    def to_copyable(self, *args: Any, **kwargs: Any) -> AsyncBoltContext: ...
    @property
    def listener_runner(self) -> AsyncioListenerRunner: ...
    @property
    def client(self) -> AsyncWebClient: ...
    @property
    def ack(self) -> AsyncAck: ...
    @property
    def say(self) -> AsyncSay: ...
    @property
    def respond(self) -> AsyncRespond: ...
    @property
    def complete(self) -> AsyncComplete: ...
    @property
    def fail(self) -> AsyncFail: ...
    @property
    def set_title(self) -> AsyncSetTitle: ...
    @property
    def set_status(self) -> AsyncSetStatus: ...
    @property
    def set_suggested_prompts(self) -> AsyncSetSuggestedPrompts: ...
    @property
    def get_thread_context(self) -> AsyncGetThreadContext: ...
    @property
    def say_stream(self) -> AsyncSayStream: ...
    @property
    def save_thread_context(self) -> AsyncSaveThreadContext: ...

# module: slack_bolt.context.complete
from slack_bolt.context.complete.complete import Complete as Complete

# module: slack_bolt.context.complete.async_complete
from slack_sdk.web.async_client import AsyncWebClient

class AsyncComplete:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.complete.complete
from slack_sdk.web.client import WebClient
from slack_sdk.web.slack_response import SlackResponse

@sync_client
@async_twin("slack_bolt.context.complete.async_complete.AsyncComplete")
class Complete:
    client: WebClient
    # slack_sdk.WebClient.functions_completeSuccess
    @blocks("network", instead="slack_bolt.context.complete.async_complete.AsyncComplete.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> SlackResponse: ...

# module: slack_bolt.context.context
from slack_bolt.context.complete.complete import Complete
from slack_bolt.context.fail.fail import Fail
from slack_bolt.context.respond.respond import Respond
from slack_bolt.context.say.say import Say
from slack_bolt.context.say_stream.say_stream import SayStream
from slack_bolt.context.set_status.set_status import SetStatus
from slack_bolt.context.set_suggested_prompts.set_suggested_prompts import SetSuggestedPrompts
from slack_bolt.context.set_title.set_title import SetTitle
from slack_sdk.web.client import WebClient

class BoltContext:
    def to_copyable(self, *args: Any, **kwargs: Any) -> BoltContext: ...
    @property
    def client(self) -> WebClient: ...
    @property
    def say(self) -> Say: ...
    @property
    def respond(self) -> Respond: ...
    @property
    def complete(self) -> Complete: ...
    @property
    def fail(self) -> Fail: ...
    @property
    def set_title(self) -> SetTitle: ...
    @property
    def set_status(self) -> SetStatus: ...
    @property
    def set_suggested_prompts(self) -> SetSuggestedPrompts: ...
    @property
    def say_stream(self) -> SayStream: ...

# module: slack_bolt.context.fail
from slack_bolt.context.fail.fail import Fail as Fail

# module: slack_bolt.context.fail.async_fail
from slack_sdk.web.async_client import AsyncWebClient

class AsyncFail:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.fail.fail
from slack_sdk.web.client import WebClient
from slack_sdk.web.slack_response import SlackResponse

@sync_client
@async_twin("slack_bolt.context.fail.async_fail.AsyncFail")
class Fail:
    client: WebClient
    # slack_sdk.WebClient.functions_completeError
    @blocks("network", instead="slack_bolt.context.fail.async_fail.AsyncFail.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> SlackResponse: ...

# module: slack_bolt.context.get_thread_context

# module: slack_bolt.context.get_thread_context.async_get_thread_context
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore

class AsyncGetThreadContext:
    thread_context_store: AsyncAssistantThreadContextStore
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.respond
from slack_bolt.context.respond.respond import Respond as Respond

# module: slack_bolt.context.respond.async_respond

class AsyncRespond:
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.respond.respond

@sync_client
@async_twin("slack_bolt.async_app.AsyncRespond")
class Respond:
    # slack_sdk.WebhookClient.send_dict
    @blocks("network", instead="slack_bolt.async_app.AsyncRespond.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.save_thread_context

# module: slack_bolt.context.save_thread_context.async_save_thread_context
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore

class AsyncSaveThreadContext:
    thread_context_store: AsyncAssistantThreadContextStore
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.say
from slack_bolt.context.say.say import Say as Say

# module: slack_bolt.context.say.async_say
from slack_sdk.web.async_client import AsyncWebClient

class AsyncSay:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.say.say
from slack_sdk.web.client import WebClient
from slack_sdk.web.slack_response import SlackResponse

@sync_client
@async_twin("slack_bolt.async_app.AsyncSay")
class Say:
    client: WebClient
    # slack_sdk.WebClient.chat_postMessage
    @blocks("network", instead="slack_bolt.async_app.AsyncSay.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> SlackResponse: ...

# module: slack_bolt.context.say_stream
from slack_bolt.context.say_stream.say_stream import SayStream as SayStream

# module: slack_bolt.context.say_stream.async_say_stream
from slack_sdk.web.async_client import AsyncWebClient

class AsyncSayStream:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.say_stream.say_stream
from slack_sdk.web.client import WebClient

class SayStream:
    client: WebClient

# module: slack_bolt.context.set_status
from slack_bolt.context.set_status.set_status import SetStatus as SetStatus

# module: slack_bolt.context.set_status.async_set_status
from slack_sdk.web.async_client import AsyncWebClient

class AsyncSetStatus:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.set_status.set_status
from slack_sdk.web.client import WebClient
from slack_sdk.web.slack_response import SlackResponse

@sync_client
@async_twin("slack_bolt.async_app.AsyncSetStatus")
class SetStatus:
    client: WebClient
    # slack_sdk.WebClient.assistant_threads_setStatus
    @blocks("network", instead="slack_bolt.async_app.AsyncSetStatus.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> SlackResponse: ...

# module: slack_bolt.context.set_suggested_prompts
from slack_bolt.context.set_suggested_prompts.set_suggested_prompts import SetSuggestedPrompts as SetSuggestedPrompts

# module: slack_bolt.context.set_suggested_prompts.async_set_suggested_prompts
from slack_sdk.web.async_client import AsyncWebClient

class AsyncSetSuggestedPrompts:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.set_suggested_prompts.set_suggested_prompts
from slack_sdk.web.client import WebClient
from slack_sdk.web.slack_response import SlackResponse

@sync_client
@async_twin("slack_bolt.async_app.AsyncSetSuggestedPrompts")
class SetSuggestedPrompts:
    client: WebClient
    # slack_sdk.WebClient.assistant_threads_setSuggestedPrompts
    @blocks("network", instead="slack_bolt.async_app.AsyncSetSuggestedPrompts.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> SlackResponse: ...

# module: slack_bolt.context.set_title
from slack_bolt.context.set_title.set_title import SetTitle as SetTitle

# module: slack_bolt.context.set_title.async_set_title
from slack_sdk.web.async_client import AsyncWebClient

class AsyncSetTitle:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.context.set_title.set_title
from slack_sdk.web.client import WebClient
from slack_sdk.web.slack_response import SlackResponse

@sync_client
@async_twin("slack_bolt.async_app.AsyncSetTitle")
class SetTitle:
    client: WebClient
    # slack_sdk.WebClient.assistant_threads_setTitle
    @blocks("network", instead="slack_bolt.async_app.AsyncSetTitle.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> SlackResponse: ...

# module: slack_bolt.kwargs_injection
from slack_bolt.kwargs_injection.args import Args as Args

# module: slack_bolt.kwargs_injection.args
from slack_bolt.context.complete.complete import Complete
from slack_bolt.context.context import BoltContext
from slack_bolt.context.fail.fail import Fail
from slack_bolt.context.respond.respond import Respond
from slack_bolt.context.say.say import Say
from slack_bolt.context.say_stream.say_stream import SayStream
from slack_bolt.context.set_status.set_status import SetStatus
from slack_bolt.context.set_suggested_prompts.set_suggested_prompts import SetSuggestedPrompts
from slack_bolt.context.set_title.set_title import SetTitle
from slack_bolt.request.request import BoltRequest
from slack_sdk.web.client import WebClient

class Args:
    client: WebClient
    req: BoltRequest
    request: BoltRequest
    context: BoltContext
    say: Say
    respond: Respond
    complete: Complete
    fail: Fail
    set_status: SetStatus
    set_title: SetTitle
    set_suggested_prompts: SetSuggestedPrompts
    say_stream: SayStream

# module: slack_bolt.kwargs_injection.async_args
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.complete.async_complete import AsyncComplete
from slack_bolt.context.fail.async_fail import AsyncFail
from slack_bolt.context.get_thread_context.async_get_thread_context import AsyncGetThreadContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.context.save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from slack_bolt.context.say.async_say import AsyncSay
from slack_bolt.context.say_stream.async_say_stream import AsyncSayStream
from slack_bolt.context.set_status.async_set_status import AsyncSetStatus
from slack_bolt.context.set_suggested_prompts.async_set_suggested_prompts import AsyncSetSuggestedPrompts
from slack_bolt.context.set_title.async_set_title import AsyncSetTitle
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

class AsyncArgs:
    client: AsyncWebClient
    req: AsyncBoltRequest
    request: AsyncBoltRequest
    context: AsyncBoltContext
    ack: AsyncAck
    say: AsyncSay
    respond: AsyncRespond
    complete: AsyncComplete
    fail: AsyncFail
    set_status: AsyncSetStatus
    set_title: AsyncSetTitle
    set_suggested_prompts: AsyncSetSuggestedPrompts
    get_thread_context: AsyncGetThreadContext
    save_thread_context: AsyncSaveThreadContext
    say_stream: AsyncSayStream

# module: slack_bolt.lazy_listener

# module: slack_bolt.lazy_listener.async_internals
async def to_runnable_function(*args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.lazy_listener.async_runner

class AsyncLazyListenerRunner:
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.lazy_listener.asyncio_runner
from slack_bolt.lazy_listener.async_runner import AsyncLazyListenerRunner

class AsyncioLazyListenerRunner(AsyncLazyListenerRunner):
    ...

# module: slack_bolt.listener

# module: slack_bolt.listener.async_builtins

class AsyncTokenRevocationListeners:
    async def handle_tokens_revoked_events(self, *args: Any, **kwargs: Any) -> Any: ...
    async def handle_app_uninstalled_events(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.listener.async_listener
from slack_bolt.listener.async_listener import AsyncCustomListener as cls
from slack_bolt.listener_matcher.async_listener_matcher import AsyncListenerMatcher
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncListener:
    matchers: Sequence[AsyncListenerMatcher]
    middleware: Sequence[AsyncMiddleware]
    async def async_matches(self, *args: Any, **kwargs: Any) -> bool: ...
    async def run_async_middleware(self, *args: Any, **kwargs: Any) -> tuple[Any, bool]: ...
    async def run_ack_function(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomListener(AsyncListener):
    matchers: Sequence[AsyncListenerMatcher]
    middleware: Sequence[AsyncMiddleware]
    async def run_ack_function(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.listener.async_listener_completion_handler

class AsyncListenerCompletionHandler:
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomListenerCompletionHandler(AsyncListenerCompletionHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDefaultListenerCompletionHandler(AsyncListenerCompletionHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.listener.async_listener_error_handler

class AsyncListenerErrorHandler:
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomListenerErrorHandler(AsyncListenerErrorHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDefaultListenerErrorHandler(AsyncListenerErrorHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.listener.async_listener_start_handler

class AsyncListenerStartHandler:
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomListenerStartHandler(AsyncListenerStartHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDefaultListenerStartHandler(AsyncListenerStartHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.listener.asyncio_runner
from slack_bolt.lazy_listener.async_runner import AsyncLazyListenerRunner
from slack_bolt.listener.async_listener_completion_handler import AsyncListenerCompletionHandler
from slack_bolt.listener.async_listener_error_handler import AsyncListenerErrorHandler
from slack_bolt.listener.async_listener_start_handler import AsyncListenerStartHandler

class AsyncioListenerRunner:
    listener_error_handler: AsyncListenerErrorHandler
    listener_start_handler: AsyncListenerStartHandler
    listener_completion_handler: AsyncListenerCompletionHandler
    lazy_listener_runner: AsyncLazyListenerRunner
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.listener_matcher

# module: slack_bolt.listener_matcher.async_builtins
from slack_bolt.listener_matcher.async_listener_matcher import AsyncListenerMatcher

class AsyncBuiltinListenerMatcher(AsyncListenerMatcher):
    async def async_matches(self, *args: Any, **kwargs: Any) -> bool: ...

# module: slack_bolt.listener_matcher.async_listener_matcher
from slack_bolt.listener_matcher.async_listener_matcher import AsyncCustomListenerMatcher as cls

class AsyncListenerMatcher:
    async def async_matches(self, *args: Any, **kwargs: Any) -> bool: ...

class AsyncCustomListenerMatcher(AsyncListenerMatcher):
    async def async_matches(self, *args: Any, **kwargs: Any) -> bool: ...

# module: slack_bolt.middleware
from slack_bolt.middleware.authorization.single_team_authorization import (
    SingleTeamAuthorization as SingleTeamAuthorization,
)

# module: slack_bolt.middleware.assistant

# module: slack_bolt.middleware.assistant.async_assistant
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncAssistant(AsyncMiddleware):
    thread_context_store: AsyncAssistantThreadContextStore
    @staticmethod
    async def default_thread_context_changed(*args: Any, **kwargs: Any) -> Any: ...
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...
    def build_listener(self, *args: Any, **kwargs: Any) -> AsyncListener: ...

# module: slack_bolt.middleware.async_builtins
from slack_bolt.middleware.attaching_conversation_kwargs.async_attaching_conversation_kwargs import (
    AsyncAttachingConversationKwargs as AsyncAttachingConversationKwargs,
)
from slack_bolt.middleware.attaching_function_token.async_attaching_function_token import (
    AsyncAttachingFunctionToken as AsyncAttachingFunctionToken,
)
from slack_bolt.middleware.ignoring_self_events.async_ignoring_self_events import (
    AsyncIgnoringSelfEvents as AsyncIgnoringSelfEvents,
)
from slack_bolt.middleware.message_listener_matches.async_message_listener_matches import (
    AsyncMessageListenerMatches as AsyncMessageListenerMatches,
)
from slack_bolt.middleware.request_verification.async_request_verification import (
    AsyncRequestVerification as AsyncRequestVerification,
)
from slack_bolt.middleware.ssl_check.async_ssl_check import AsyncSslCheck as AsyncSslCheck
from slack_bolt.middleware.url_verification.async_url_verification import AsyncUrlVerification as AsyncUrlVerification

# module: slack_bolt.middleware.async_custom_middleware
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncCustomMiddleware(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.async_middleware

class AsyncMiddleware:
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.async_middleware_error_handler

class AsyncMiddlewareErrorHandler:
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomMiddlewareErrorHandler(AsyncMiddlewareErrorHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDefaultMiddlewareErrorHandler(AsyncMiddlewareErrorHandler):
    async def handle(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.attaching_conversation_kwargs

# module: slack_bolt.middleware.attaching_conversation_kwargs.async_attaching_conversation_kwargs
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncAttachingConversationKwargs(AsyncMiddleware):
    thread_context_store: AsyncAssistantThreadContextStore
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.attaching_function_token

# module: slack_bolt.middleware.attaching_function_token.async_attaching_function_token
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncAttachingFunctionToken(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.authorization
from slack_bolt.middleware.authorization.single_team_authorization import (
    SingleTeamAuthorization as SingleTeamAuthorization,
)

# module: slack_bolt.middleware.authorization.async_authorization
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncAuthorization(AsyncMiddleware):
    ...

# module: slack_bolt.middleware.authorization.async_multi_teams_authorization
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.middleware.authorization.async_authorization import AsyncAuthorization

class AsyncMultiTeamsAuthorization(AsyncAuthorization):
    authorize: AsyncAuthorize
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.authorization.async_single_team_authorization
from slack_bolt.middleware.authorization.async_authorization import AsyncAuthorization

class AsyncSingleTeamAuthorization(AsyncAuthorization):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.authorization.single_team_authorization
from slack_sdk.web.slack_response import SlackResponse

class SingleTeamAuthorization:
    auth_test_result: SlackResponse

# module: slack_bolt.middleware.ignoring_self_events

# module: slack_bolt.middleware.ignoring_self_events.async_ignoring_self_events
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncIgnoringSelfEvents(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.message_listener_matches

# module: slack_bolt.middleware.message_listener_matches.async_message_listener_matches
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncMessageListenerMatches(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.request_verification

# module: slack_bolt.middleware.request_verification.async_request_verification
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncRequestVerification(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.ssl_check

# module: slack_bolt.middleware.ssl_check.async_ssl_check
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncSslCheck(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.middleware.url_verification

# module: slack_bolt.middleware.url_verification.async_url_verification
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncUrlVerification(AsyncMiddleware):
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.oauth
from slack_bolt.oauth.oauth_flow import OAuthFlow as OAuthFlow

# module: slack_bolt.oauth.async_callback_options
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest

class AsyncSuccessArgs:
    request: AsyncBoltRequest
    settings: AsyncOAuthSettings

class AsyncFailureArgs:
    request: AsyncBoltRequest
    settings: AsyncOAuthSettings

# module: slack_bolt.oauth.async_oauth_flow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.web.async_client import AsyncWebClient

class AsyncOAuthFlow:
    settings: AsyncOAuthSettings
    @property
    def client(self) -> AsyncWebClient: ...
    @classmethod
    def sqlite3(cls, *args: Any, **kwargs: Any) -> AsyncOAuthFlow: ...
    async def handle_installation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def issue_new_state(self, *args: Any, **kwargs: Any) -> str: ...
    async def build_authorize_url(self, *args: Any, **kwargs: Any) -> str: ...
    async def build_install_page_html(self, *args: Any, **kwargs: Any) -> str: ...
    async def append_set_cookie_headers(self, *args: Any, **kwargs: Any) -> dict: ...
    async def handle_callback(self, *args: Any, **kwargs: Any) -> Any: ...
    async def run_installation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def store_installation(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.oauth.async_oauth_settings
from slack_bolt.authorization.async_authorize import AsyncAuthorize

class AsyncOAuthSettings:
    authorize: AsyncAuthorize

# module: slack_bolt.oauth.callback_options
from slack_bolt.request.request import BoltRequest

class SuccessArgs:
    request: BoltRequest

class FailureArgs:
    request: BoltRequest

# module: slack_bolt.oauth.oauth_flow
from slack_sdk.web.client import WebClient

@sync_client
@async_twin("slack_bolt.oauth.async_oauth_flow.AsyncOAuthFlow")
class OAuthFlow:
    @property
    def client(self) -> WebClient: ...
    @classmethod
    def sqlite3(cls, *args: Any, **kwargs: Any) -> OAuthFlow: ...
    # slack_sdk.WebClient.oauth_v2_access
    @blocks("network", instead="slack_bolt.oauth.async_oauth_flow.AsyncOAuthFlow.run_installation")
    def run_installation(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.request
from slack_bolt.request.request import BoltRequest as BoltRequest

# module: slack_bolt.request.async_internals
from slack_bolt.context.async_context import AsyncBoltContext
def build_async_context(*args: Any, **kwargs: Any) -> AsyncBoltContext: ...

# module: slack_bolt.request.async_request
from slack_bolt.context.async_context import AsyncBoltContext

class AsyncBoltRequest:
    context: AsyncBoltContext
    def to_copyable(self, *args: Any, **kwargs: Any) -> AsyncBoltRequest: ...

# module: slack_bolt.request.internals
from slack_bolt.context.context import BoltContext
def build_context(*args: Any, **kwargs: Any) -> BoltContext: ...

# module: slack_bolt.request.request
from slack_bolt.context.context import BoltContext

class BoltRequest:
    context: BoltContext
    def to_copyable(self, *args: Any, **kwargs: Any) -> BoltRequest: ...

# module: slack_bolt.util

# module: slack_bolt.util.async_utils
from slack_sdk.web.async_client import AsyncWebClient
def create_async_web_client(*args: Any, **kwargs: Any) -> AsyncWebClient: ...

# module: slack_bolt.util.utils
from slack_sdk.web.client import WebClient
def create_web_client(*args: Any, **kwargs: Any) -> WebClient: ...

# module: slack_bolt.workflows

# module: slack_bolt.workflows.step
from slack_bolt.workflows.step.utilities.complete import Complete as Complete
from slack_bolt.workflows.step.utilities.configure import Configure as Configure
from slack_bolt.workflows.step.utilities.fail import Fail as Fail
from slack_bolt.workflows.step.utilities.update import Update as Update

# module: slack_bolt.workflows.step.async_step
from slack_bolt.listener.async_listener import AsyncCustomListener
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.listener_matcher.async_listener_matcher import AsyncListenerMatcher
from slack_bolt.middleware.async_middleware import AsyncMiddleware

class AsyncWorkflowStepBuilder:
    def build(self, *args: Any, **kwargs: Any) -> AsyncWorkflowStep: ...
    @staticmethod
    def to_listener_matchers(*args: Any, **kwargs: Any) -> list[AsyncListenerMatcher]: ...
    @staticmethod
    def to_listener_middleware(*args: Any, **kwargs: Any) -> list[AsyncMiddleware]: ...

class AsyncWorkflowStep:
    edit: AsyncListener
    save: AsyncListener
    execute: AsyncListener
    @classmethod
    def builder(cls, *args: Any, **kwargs: Any) -> AsyncWorkflowStepBuilder: ...
    @classmethod
    def build_listener(cls, *args: Any, **kwargs: Any) -> AsyncListener | AsyncCustomListener: ...

# module: slack_bolt.workflows.step.async_step_middleware
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.workflows.step.async_step import AsyncWorkflowStep

class AsyncWorkflowStepMiddleware(AsyncMiddleware):
    step: AsyncWorkflowStep
    async def async_process(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities

# module: slack_bolt.workflows.step.utilities.async_complete
from slack_sdk.web.async_client import AsyncWebClient

class AsyncComplete:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.async_configure
from slack_sdk.web.async_client import AsyncWebClient

class AsyncConfigure:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.async_fail
from slack_sdk.web.async_client import AsyncWebClient

class AsyncFail:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.async_update
from slack_sdk.web.async_client import AsyncWebClient

class AsyncUpdate:
    client: AsyncWebClient
    async def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.complete
from slack_sdk.web.client import WebClient

@sync_client
@async_twin("slack_bolt.workflows.step.utilities.async_complete.AsyncComplete")
class Complete:
    client: WebClient
    # slack_sdk.WebClient.workflows_stepCompleted
    @blocks("network", instead="slack_bolt.workflows.step.utilities.async_complete.AsyncComplete.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.configure
from slack_sdk.web.client import WebClient

@sync_client
@async_twin("slack_bolt.workflows.step.utilities.async_configure.AsyncConfigure")
class Configure:
    client: WebClient
    # slack_sdk.WebClient.views_open
    @blocks("network", instead="slack_bolt.workflows.step.utilities.async_configure.AsyncConfigure.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.fail
from slack_sdk.web.client import WebClient

@sync_client
@async_twin("slack_bolt.workflows.step.utilities.async_fail.AsyncFail")
class Fail:
    client: WebClient
    # slack_sdk.WebClient.workflows_stepFailed
    @blocks("network", instead="slack_bolt.workflows.step.utilities.async_fail.AsyncFail.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: slack_bolt.workflows.step.utilities.update
from slack_sdk.web.client import WebClient

@sync_client
@async_twin("slack_bolt.workflows.step.utilities.async_update.AsyncUpdate")
class Update:
    client: WebClient
    # slack_sdk.WebClient.workflows_updateStep
    @blocks("network", instead="slack_bolt.workflows.step.utilities.async_update.AsyncUpdate.__call__")
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
