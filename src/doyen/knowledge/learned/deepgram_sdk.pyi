"""Learned from deepgram-sdk 7.17.0 by reading its source; a line written by hand wins over one here."""

# module: deepgram
from deepgram._default_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from deepgram.client import AsyncDeepgramClient as AsyncDeepgramClient
from deepgram.client import DeepgramClient as DeepgramClient

# module: deepgram._default_clients
from httpx import AsyncClient

class DefaultAsyncHttpxClient(AsyncClient):
    ...

# module: deepgram.agent

# module: deepgram.agent.client
from deepgram.agent.v1.client import AsyncV1Client
from deepgram.agent.v1.client import V1Client

class AgentClient:
    @property
    def v1(self) -> V1Client: ...

class AsyncAgentClient:
    @property
    def v1(self) -> AsyncV1Client: ...

# module: deepgram.agent.v1

# module: deepgram.agent.v1.client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from deepgram.agent.v1.settings.client import AsyncSettingsClient
from deepgram.agent.v1.settings.client import SettingsClient
from deepgram.agent.v1.socket_client import AsyncV1SocketClient
from deepgram.agent.v1.socket_client import V1SocketClient

@sync_client
class V1Client:
    # websockets.connect
    @blocks("network")
    def connect(self, *args: Any, **kwargs: Any) -> AbstractContextManager[V1SocketClient]: ...
    @property
    def settings(self) -> SettingsClient: ...

class AsyncV1Client:
    def connect(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[AsyncV1SocketClient]: ...
    @property
    def settings(self) -> AsyncSettingsClient: ...

# module: deepgram.agent.v1.settings

# module: deepgram.agent.v1.settings.client
from deepgram.agent.v1.settings.think.client import AsyncThinkClient
from deepgram.agent.v1.settings.think.client import ThinkClient

class SettingsClient:
    @property
    def think(self) -> ThinkClient: ...

class AsyncSettingsClient:
    @property
    def think(self) -> AsyncThinkClient: ...

# module: deepgram.agent.v1.settings.think

# module: deepgram.agent.v1.settings.think.client
from deepgram.agent.v1.settings.think.models.client import AsyncModelsClient
from deepgram.agent.v1.settings.think.models.client import ModelsClient

class ThinkClient:
    @property
    def models(self) -> ModelsClient: ...

class AsyncThinkClient:
    @property
    def models(self) -> AsyncModelsClient: ...

# module: deepgram.agent.v1.settings.think.models

# module: deepgram.agent.v1.settings.think.models.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.agent.v1.settings.think.models")
class ModelsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.agent.v1.settings.think.models.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncModelsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.agent.v1.socket_client

class AsyncV1SocketClient:
    async def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_update_listen(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_update_think(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_update_think_live(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_update_speak(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_inject_user_message(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_inject_agent_message(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_inject_dynamic_agent_message(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_function_call_response(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_keep_alive(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_update_prompt(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_force_end_turn(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_custom_to_think_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_raw(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_media(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recv(self, *args: Any, **kwargs: Any) -> bytes | int | bool: ...

@sync_client
@async_twin("deepgram.agent.v1.socket_client.AsyncV1SocketClient")
class V1SocketClient:
    # websockets.Connection.__iter__
    @blocks("network")
    def __iter__(self) -> Iterator[bytes | int | bool]: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.start_listening")
    def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    # _send_model -> _send -> websockets.Connection.send
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_settings")
    def send_settings(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_update_listen")
    def send_update_listen(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_update_think")
    def send_update_think(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_update_think_live")
    def send_update_think_live(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_update_speak")
    def send_update_speak(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_inject_user_message")
    def send_inject_user_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_inject_agent_message")
    def send_inject_agent_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_inject_dynamic_agent_message")
    def send_inject_dynamic_agent_message(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_function_call_response")
    def send_function_call_response(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_keep_alive")
    def send_keep_alive(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_update_prompt")
    def send_update_prompt(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_force_end_turn")
    def send_force_end_turn(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_custom_to_think_provider")
    def send_custom_to_think_provider(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_raw")
    def send_raw(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.send_media")
    def send_media(self, *args: Any, **kwargs: Any) -> Any: ...
    # websockets.Connection.recv
    @blocks("network", instead="deepgram.agent.v1.socket_client.AsyncV1SocketClient.recv")
    def recv(self, *args: Any, **kwargs: Any) -> bytes | int | bool: ...

# module: deepgram.auth

# module: deepgram.auth.client
from deepgram.auth.v1.client import AsyncV1Client
from deepgram.auth.v1.client import V1Client

class AuthClient:
    @property
    def v1(self) -> V1Client: ...

class AsyncAuthClient:
    @property
    def v1(self) -> AsyncV1Client: ...

# module: deepgram.auth.v1

# module: deepgram.auth.v1.client
from deepgram.auth.v1.tokens.client import AsyncTokensClient
from deepgram.auth.v1.tokens.client import TokensClient

class V1Client:
    @property
    def tokens(self) -> TokensClient: ...

class AsyncV1Client:
    @property
    def tokens(self) -> AsyncTokensClient: ...

# module: deepgram.auth.v1.tokens

# module: deepgram.auth.v1.tokens.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.auth.v1.tokens")
class TokensClient:
    # grant -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.auth.v1.tokens.grant")
    def grant(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTokensClient:
    async def grant(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.base_client
from deepgram.agent.client import AgentClient
from deepgram.agent.client import AsyncAgentClient
from deepgram.auth.client import AsyncAuthClient
from deepgram.auth.client import AuthClient
from deepgram.listen.client import AsyncListenClient
from deepgram.listen.client import ListenClient
from deepgram.manage.client import AsyncManageClient
from deepgram.manage.client import ManageClient
from deepgram.read.client import AsyncReadClient
from deepgram.read.client import ReadClient
from deepgram.self_hosted.client import AsyncSelfHostedClient
from deepgram.self_hosted.client import SelfHostedClient
from deepgram.speak.client import AsyncSpeakClient
from deepgram.speak.client import SpeakClient
from deepgram.voice_agent.client import AsyncVoiceAgentClient
from deepgram.voice_agent.client import VoiceAgentClient

class BaseClient:
    @property
    def agent(self) -> AgentClient: ...
    @property
    def auth(self) -> AuthClient: ...
    @property
    def listen(self) -> ListenClient: ...
    @property
    def manage(self) -> ManageClient: ...
    @property
    def read(self) -> ReadClient: ...
    @property
    def self_hosted(self) -> SelfHostedClient: ...
    @property
    def speak(self) -> SpeakClient: ...
    @property
    def voice_agent(self) -> VoiceAgentClient: ...

class AsyncBaseClient:
    @property
    def agent(self) -> AsyncAgentClient: ...
    @property
    def auth(self) -> AsyncAuthClient: ...
    @property
    def listen(self) -> AsyncListenClient: ...
    @property
    def manage(self) -> AsyncManageClient: ...
    @property
    def read(self) -> AsyncReadClient: ...
    @property
    def self_hosted(self) -> AsyncSelfHostedClient: ...
    @property
    def speak(self) -> AsyncSpeakClient: ...
    @property
    def voice_agent(self) -> AsyncVoiceAgentClient: ...

# module: deepgram.client
from deepgram.base_client import AsyncBaseClient
from deepgram.base_client import BaseClient

class DeepgramClient(BaseClient):
    ...

class AsyncDeepgramClient(AsyncBaseClient):
    ...

# module: deepgram.core
from deepgram.core.client_wrapper import AsyncClientWrapper as AsyncClientWrapper
from deepgram.core.client_wrapper import SyncClientWrapper as SyncClientWrapper
from deepgram.core.http_client import AsyncHttpClient as AsyncHttpClient
from deepgram.core.http_client import HttpClient as HttpClient
from deepgram.core.http_response import AsyncHttpResponse as AsyncHttpResponse

# module: deepgram.core.client_wrapper
from deepgram.core.http_client import AsyncHttpClient
from deepgram.core.http_client import HttpClient

class SyncClientWrapper:
    httpx_client: HttpClient

class AsyncClientWrapper:
    httpx_client: AsyncHttpClient
    async def async_get_headers(self, *args: Any, **kwargs: Any) -> dict[str, str]: ...

# module: deepgram.core.http_client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from httpx import AsyncClient
from httpx import Client
from httpx import Response

@sync_client
@async_twin("deepgram.core.AsyncHttpClient")
class HttpClient:
    httpx_client: Client
    # httpx.Client.request
    @blocks("network", instead="deepgram.core.AsyncHttpClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Response: ...
    # httpx.Client.stream
    @blocks("network")
    def stream(self, *args: Any, **kwargs: Any) -> AbstractContextManager[Response]: ...

class AsyncHttpClient:
    httpx_client: AsyncClient
    async def request(self, *args: Any, **kwargs: Any) -> Response: ...
    def stream(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[Response]: ...

# module: deepgram.core.http_response

class AsyncHttpResponse[T]:
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.core.http_sse
from deepgram.core.http_sse._api import EventSource as EventSource
from deepgram.core.http_sse._api import aconnect_sse as aconnect_sse
from deepgram.core.http_sse._api import connect_sse as connect_sse

# module: deepgram.core.http_sse._api
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from httpx import Response
def aconnect_sse(*args: Any, **kwargs: Any) -> AbstractAsyncContextManager[EventSource]: ...
# httpx.Client.stream
@blocks("network")
def connect_sse(*args: Any, **kwargs: Any) -> AbstractContextManager[EventSource]: ...

class EventSource:
    @property
    def response(self) -> Response: ...

# module: deepgram.listen

# module: deepgram.listen.client
from deepgram.listen.v1.client import AsyncV1Client
from deepgram.listen.v1.client import V1Client
from deepgram.listen.v2.client import AsyncV2Client
from deepgram.listen.v2.client import V2Client

class ListenClient:
    @property
    def v1(self) -> V1Client: ...
    @property
    def v2(self) -> V2Client: ...

class AsyncListenClient:
    @property
    def v1(self) -> AsyncV1Client: ...
    @property
    def v2(self) -> AsyncV2Client: ...

# module: deepgram.listen.v1

# module: deepgram.listen.v1.client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from deepgram.listen.v1.media.client import AsyncMediaClient
from deepgram.listen.v1.media.client import MediaClient
from deepgram.listen.v1.socket_client import AsyncV1SocketClient
from deepgram.listen.v1.socket_client import V1SocketClient

@sync_client
class V1Client:
    # websockets.connect
    @blocks("network")
    def connect(self, *args: Any, **kwargs: Any) -> AbstractContextManager[V1SocketClient]: ...
    @property
    def media(self) -> MediaClient: ...

class AsyncV1Client:
    def connect(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[AsyncV1SocketClient]: ...
    @property
    def media(self) -> AsyncMediaClient: ...

# module: deepgram.listen.v1.media

# module: deepgram.listen.v1.media.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.listen.v1.media")
class MediaClient:
    # transcribe_url -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.listen.v1.media.transcribe_url")
    def transcribe_url(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.listen.v1.media.transcribe_file")
    def transcribe_file(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMediaClient:
    async def transcribe_url(self, *args: Any, **kwargs: Any) -> Any: ...
    async def transcribe_file(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.listen.v1.socket_client

class AsyncV1SocketClient:
    async def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_media(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_finalize(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_close_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_keep_alive(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_configure(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recv(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("deepgram.listen.v1.socket_client.AsyncV1SocketClient")
class V1SocketClient:
    # websockets.Connection.__iter__
    @blocks("network")
    def __iter__(self) -> Iterator[bytes | int | bool]: ...
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.start_listening")
    def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    # _send -> websockets.Connection.send
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.send_media")
    def send_media(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.send_finalize")
    def send_finalize(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.send_close_stream")
    def send_close_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.send_keep_alive")
    def send_keep_alive(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.send_configure")
    def send_configure(self, *args: Any, **kwargs: Any) -> Any: ...
    # websockets.Connection.recv
    @blocks("network", instead="deepgram.listen.v1.socket_client.AsyncV1SocketClient.recv")
    def recv(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.listen.v2

# module: deepgram.listen.v2.client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from deepgram.listen.v2.socket_client import AsyncV2SocketClient
from deepgram.listen.v2.socket_client import V2SocketClient

@sync_client
class V2Client:
    # websockets.connect
    @blocks("network")
    def connect(self, *args: Any, **kwargs: Any) -> AbstractContextManager[V2SocketClient]: ...

class AsyncV2Client:
    def connect(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[AsyncV2SocketClient]: ...

# module: deepgram.listen.v2.socket_client

class AsyncV2SocketClient:
    async def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_media(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_close_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_force_end_turn(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_configure(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recv(self, *args: Any, **kwargs: Any) -> Any: ...

@sync_client
@async_twin("deepgram.listen.v2.socket_client.AsyncV2SocketClient")
class V2SocketClient:
    # websockets.Connection.__iter__
    @blocks("network")
    def __iter__(self) -> Iterator[bytes | int | bool]: ...
    @blocks("network", instead="deepgram.listen.v2.socket_client.AsyncV2SocketClient.start_listening")
    def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    # _send -> websockets.Connection.send
    @blocks("network", instead="deepgram.listen.v2.socket_client.AsyncV2SocketClient.send_media")
    def send_media(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v2.socket_client.AsyncV2SocketClient.send_close_stream")
    def send_close_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v2.socket_client.AsyncV2SocketClient.send_force_end_turn")
    def send_force_end_turn(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.listen.v2.socket_client.AsyncV2SocketClient.send_configure")
    def send_configure(self, *args: Any, **kwargs: Any) -> Any: ...
    # websockets.Connection.recv
    @blocks("network", instead="deepgram.listen.v2.socket_client.AsyncV2SocketClient.recv")
    def recv(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage

# module: deepgram.manage.client
from deepgram.manage.v1.client import AsyncV1Client
from deepgram.manage.v1.client import V1Client

class ManageClient:
    @property
    def v1(self) -> V1Client: ...

class AsyncManageClient:
    @property
    def v1(self) -> AsyncV1Client: ...

# module: deepgram.manage.v1

# module: deepgram.manage.v1.client
from deepgram.manage.v1.models.client import AsyncModelsClient
from deepgram.manage.v1.models.client import ModelsClient
from deepgram.manage.v1.projects.client import AsyncProjectsClient
from deepgram.manage.v1.projects.client import ProjectsClient

class V1Client:
    @property
    def models(self) -> ModelsClient: ...
    @property
    def projects(self) -> ProjectsClient: ...

class AsyncV1Client:
    @property
    def models(self) -> AsyncModelsClient: ...
    @property
    def projects(self) -> AsyncProjectsClient: ...

# module: deepgram.manage.v1.models

# module: deepgram.manage.v1.models.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.models")
class ModelsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.models.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.models.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncModelsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects

# module: deepgram.manage.v1.projects.billing

# module: deepgram.manage.v1.projects.billing.balances

# module: deepgram.manage.v1.projects.billing.balances.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.billing.balances")
class BalancesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.billing.balances.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.billing.balances.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBalancesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.billing.breakdown

# module: deepgram.manage.v1.projects.billing.breakdown.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.billing.breakdown")
class BreakdownClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.billing.breakdown.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBreakdownClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.billing.client
from deepgram.manage.v1.projects.billing.balances.client import AsyncBalancesClient
from deepgram.manage.v1.projects.billing.balances.client import BalancesClient
from deepgram.manage.v1.projects.billing.breakdown.client import AsyncBreakdownClient
from deepgram.manage.v1.projects.billing.breakdown.client import BreakdownClient
from deepgram.manage.v1.projects.billing.fields.client import AsyncFieldsClient
from deepgram.manage.v1.projects.billing.fields.client import FieldsClient
from deepgram.manage.v1.projects.billing.purchases.client import AsyncPurchasesClient
from deepgram.manage.v1.projects.billing.purchases.client import PurchasesClient

class BillingClient:
    @property
    def balances(self) -> BalancesClient: ...
    @property
    def breakdown(self) -> BreakdownClient: ...
    @property
    def fields(self) -> FieldsClient: ...
    @property
    def purchases(self) -> PurchasesClient: ...

class AsyncBillingClient:
    @property
    def balances(self) -> AsyncBalancesClient: ...
    @property
    def breakdown(self) -> AsyncBreakdownClient: ...
    @property
    def fields(self) -> AsyncFieldsClient: ...
    @property
    def purchases(self) -> AsyncPurchasesClient: ...

# module: deepgram.manage.v1.projects.billing.fields

# module: deepgram.manage.v1.projects.billing.fields.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.billing.fields")
class FieldsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.billing.fields.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFieldsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.billing.purchases

# module: deepgram.manage.v1.projects.billing.purchases.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.billing.purchases")
class PurchasesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.billing.purchases.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPurchasesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.client
from deepgram.manage.v1.projects.billing.client import AsyncBillingClient
from deepgram.manage.v1.projects.billing.client import BillingClient
from deepgram.manage.v1.projects.keys.client import AsyncKeysClient
from deepgram.manage.v1.projects.keys.client import KeysClient
from deepgram.manage.v1.projects.members.client import AsyncMembersClient
from deepgram.manage.v1.projects.members.client import MembersClient
from deepgram.manage.v1.projects.models.client import AsyncModelsClient
from deepgram.manage.v1.projects.models.client import ModelsClient
from deepgram.manage.v1.projects.requests.client import AsyncRequestsClient
from deepgram.manage.v1.projects.requests.client import RequestsClient
from deepgram.manage.v1.projects.usage.client import AsyncUsageClient
from deepgram.manage.v1.projects.usage.client import UsageClient

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects")
class ProjectsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.leave")
    def leave(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def keys(self) -> KeysClient: ...
    @property
    def members(self) -> MembersClient: ...
    @property
    def models(self) -> ModelsClient: ...
    @property
    def requests(self) -> RequestsClient: ...
    @property
    def usage(self) -> UsageClient: ...
    @property
    def billing(self) -> BillingClient: ...

class AsyncProjectsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def leave(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def keys(self) -> AsyncKeysClient: ...
    @property
    def members(self) -> AsyncMembersClient: ...
    @property
    def models(self) -> AsyncModelsClient: ...
    @property
    def requests(self) -> AsyncRequestsClient: ...
    @property
    def usage(self) -> AsyncUsageClient: ...
    @property
    def billing(self) -> AsyncBillingClient: ...

# module: deepgram.manage.v1.projects.keys

# module: deepgram.manage.v1.projects.keys.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.keys")
class KeysClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.keys.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.keys.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.keys.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.keys.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncKeysClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.members

# module: deepgram.manage.v1.projects.members.client
from deepgram.manage.v1.projects.members.invites.client import AsyncInvitesClient
from deepgram.manage.v1.projects.members.invites.client import InvitesClient
from deepgram.manage.v1.projects.members.scopes.client import AsyncScopesClient
from deepgram.manage.v1.projects.members.scopes.client import ScopesClient

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.members")
class MembersClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def invites(self) -> InvitesClient: ...
    @property
    def scopes(self) -> ScopesClient: ...

class AsyncMembersClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def invites(self) -> AsyncInvitesClient: ...
    @property
    def scopes(self) -> AsyncScopesClient: ...

# module: deepgram.manage.v1.projects.members.invites

# module: deepgram.manage.v1.projects.members.invites.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.members.invites")
class InvitesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.invites.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.invites.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.invites.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncInvitesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.members.scopes

# module: deepgram.manage.v1.projects.members.scopes.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.members.scopes")
class ScopesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.scopes.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.members.scopes.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncScopesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.models

# module: deepgram.manage.v1.projects.models.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.models")
class ModelsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.models.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.models.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncModelsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.requests

# module: deepgram.manage.v1.projects.requests.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.requests")
class RequestsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.requests.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.requests.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRequestsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.usage

# module: deepgram.manage.v1.projects.usage.breakdown

# module: deepgram.manage.v1.projects.usage.breakdown.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.usage.breakdown")
class BreakdownClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.usage.breakdown.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBreakdownClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.manage.v1.projects.usage.client
from deepgram.manage.v1.projects.usage.breakdown.client import AsyncBreakdownClient
from deepgram.manage.v1.projects.usage.breakdown.client import BreakdownClient
from deepgram.manage.v1.projects.usage.fields.client import AsyncFieldsClient
from deepgram.manage.v1.projects.usage.fields.client import FieldsClient

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.usage")
class UsageClient:
    # get -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.usage.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def breakdown(self) -> BreakdownClient: ...
    @property
    def fields(self) -> FieldsClient: ...

class AsyncUsageClient:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def breakdown(self) -> AsyncBreakdownClient: ...
    @property
    def fields(self) -> AsyncFieldsClient: ...

# module: deepgram.manage.v1.projects.usage.fields

# module: deepgram.manage.v1.projects.usage.fields.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.manage.v1.projects.usage.fields")
class FieldsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.manage.v1.projects.usage.fields.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFieldsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.read

# module: deepgram.read.client
from deepgram.read.v1.client import AsyncV1Client
from deepgram.read.v1.client import V1Client

class ReadClient:
    @property
    def v1(self) -> V1Client: ...

class AsyncReadClient:
    @property
    def v1(self) -> AsyncV1Client: ...

# module: deepgram.read.v1

# module: deepgram.read.v1.client
from deepgram.read.v1.text.client import AsyncTextClient
from deepgram.read.v1.text.client import TextClient

class V1Client:
    @property
    def text(self) -> TextClient: ...

class AsyncV1Client:
    @property
    def text(self) -> AsyncTextClient: ...

# module: deepgram.read.v1.text

# module: deepgram.read.v1.text.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.read.v1.text")
class TextClient:
    # analyze -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.read.v1.text.analyze")
    def analyze(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTextClient:
    async def analyze(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.self_hosted

# module: deepgram.self_hosted.client
from deepgram.self_hosted.v1.client import AsyncV1Client
from deepgram.self_hosted.v1.client import V1Client

class SelfHostedClient:
    @property
    def v1(self) -> V1Client: ...

class AsyncSelfHostedClient:
    @property
    def v1(self) -> AsyncV1Client: ...

# module: deepgram.self_hosted.v1

# module: deepgram.self_hosted.v1.client
from deepgram.self_hosted.v1.distribution_credentials.client import AsyncDistributionCredentialsClient
from deepgram.self_hosted.v1.distribution_credentials.client import DistributionCredentialsClient

class V1Client:
    @property
    def distribution_credentials(self) -> DistributionCredentialsClient: ...

class AsyncV1Client:
    @property
    def distribution_credentials(self) -> AsyncDistributionCredentialsClient: ...

# module: deepgram.self_hosted.v1.distribution_credentials

# module: deepgram.self_hosted.v1.distribution_credentials.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.self_hosted.v1.distribution_credentials")
class DistributionCredentialsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.self_hosted.v1.distribution_credentials.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.self_hosted.v1.distribution_credentials.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.self_hosted.v1.distribution_credentials.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.self_hosted.v1.distribution_credentials.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDistributionCredentialsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.speak

# module: deepgram.speak.client
from deepgram.speak.v1.client import AsyncV1Client
from deepgram.speak.v1.client import V1Client
from deepgram.speak.v2.client import AsyncV2Client
from deepgram.speak.v2.client import V2Client

class SpeakClient:
    @property
    def v1(self) -> V1Client: ...
    @property
    def v2(self) -> V2Client: ...

class AsyncSpeakClient:
    @property
    def v1(self) -> AsyncV1Client: ...
    @property
    def v2(self) -> AsyncV2Client: ...

# module: deepgram.speak.v1

# module: deepgram.speak.v1.client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from deepgram.speak.v1.socket_client import AsyncV1SocketClient
from deepgram.speak.v1.socket_client import V1SocketClient

@sync_client
class V1Client:
    # websockets.connect
    @blocks("network")
    def connect(self, *args: Any, **kwargs: Any) -> AbstractContextManager[V1SocketClient]: ...

class AsyncV1Client:
    def connect(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[AsyncV1SocketClient]: ...

# module: deepgram.speak.v1.socket_client

class AsyncV1SocketClient:
    async def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_text(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_flush(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_clear(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recv(self, *args: Any, **kwargs: Any) -> bytes: ...

@sync_client
@async_twin("deepgram.speak.v1.socket_client.AsyncV1SocketClient")
class V1SocketClient:
    # websockets.Connection.__iter__
    @blocks("network")
    def __iter__(self) -> Iterator[bytes | int | bool]: ...
    @blocks("network", instead="deepgram.speak.v1.socket_client.AsyncV1SocketClient.start_listening")
    def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    # _send_model -> _send -> websockets.Connection.send
    @blocks("network", instead="deepgram.speak.v1.socket_client.AsyncV1SocketClient.send_text")
    def send_text(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v1.socket_client.AsyncV1SocketClient.send_flush")
    def send_flush(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v1.socket_client.AsyncV1SocketClient.send_clear")
    def send_clear(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v1.socket_client.AsyncV1SocketClient.send_close")
    def send_close(self, *args: Any, **kwargs: Any) -> Any: ...
    # websockets.Connection.recv
    @blocks("network", instead="deepgram.speak.v1.socket_client.AsyncV1SocketClient.recv")
    def recv(self, *args: Any, **kwargs: Any) -> bytes: ...

# module: deepgram.speak.v2

# module: deepgram.speak.v2.client
from contextlib import AbstractAsyncContextManager
from contextlib import AbstractContextManager
from deepgram.speak.v2.socket_client import AsyncV2SocketClient
from deepgram.speak.v2.socket_client import V2SocketClient

@sync_client
class V2Client:
    # websockets.connect
    @blocks("network")
    def connect(self, *args: Any, **kwargs: Any) -> AbstractContextManager[V2SocketClient]: ...

class AsyncV2Client:
    def connect(self, *args: Any, **kwargs: Any) -> AbstractAsyncContextManager[AsyncV2SocketClient]: ...

# module: deepgram.speak.v2.socket_client

class AsyncV2SocketClient:
    async def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_speak(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_flush(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_interrupt(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_configure(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recv(self, *args: Any, **kwargs: Any) -> bytes: ...

@sync_client
@async_twin("deepgram.speak.v2.socket_client.AsyncV2SocketClient")
class V2SocketClient:
    # websockets.Connection.__iter__
    @blocks("network")
    def __iter__(self) -> Iterator[bytes | int | bool]: ...
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.start_listening")
    def start_listening(self, *args: Any, **kwargs: Any) -> Any: ...
    # _send_model -> _send -> websockets.Connection.send
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.send_speak")
    def send_speak(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.send_flush")
    def send_flush(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.send_interrupt")
    def send_interrupt(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.send_configure")
    def send_configure(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.send_close")
    def send_close(self, *args: Any, **kwargs: Any) -> Any: ...
    # websockets.Connection.recv
    @blocks("network", instead="deepgram.speak.v2.socket_client.AsyncV2SocketClient.recv")
    def recv(self, *args: Any, **kwargs: Any) -> bytes: ...

# module: deepgram.transport
from deepgram.transport_interface import AsyncTransport as AsyncTransport

# module: deepgram.transport_interface

class AsyncTransport:
    async def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recv(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: deepgram.voice_agent

# module: deepgram.voice_agent.client
from deepgram.voice_agent.configurations.client import AsyncConfigurationsClient
from deepgram.voice_agent.configurations.client import ConfigurationsClient
from deepgram.voice_agent.variables.client import AsyncVariablesClient
from deepgram.voice_agent.variables.client import VariablesClient

class VoiceAgentClient:
    @property
    def configurations(self) -> ConfigurationsClient: ...
    @property
    def variables(self) -> VariablesClient: ...

class AsyncVoiceAgentClient:
    @property
    def configurations(self) -> AsyncConfigurationsClient: ...
    @property
    def variables(self) -> AsyncVariablesClient: ...

# module: deepgram.voice_agent.configurations

# module: deepgram.voice_agent.configurations.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.voice_agent.configurations")
class ConfigurationsClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.configurations.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.configurations.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.configurations.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.configurations.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.configurations.delete")
    def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

class AsyncConfigurationsClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...

# module: deepgram.voice_agent.variables

# module: deepgram.voice_agent.variables.client

@sync_client
@async_twin("deepgram.AsyncDeepgramClient.voice_agent.variables")
class VariablesClient:
    # list -> request -> httpx.Client.request
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.variables.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.variables.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.variables.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.variables.delete")
    def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    @blocks("network", instead="deepgram.AsyncDeepgramClient.voice_agent.variables.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVariablesClient:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
