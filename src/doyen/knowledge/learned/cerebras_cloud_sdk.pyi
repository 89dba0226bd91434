"""Learned from cerebras_cloud_sdk 1.91.0 by reading its source; a line written by hand wins over one here."""

# module: cerebras.cloud

# module: cerebras.cloud.sdk
from cerebras.cloud.sdk._base_client import _DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from cerebras.cloud.sdk._base_client import _DefaultHttpxClient as DefaultHttpxClient
from cerebras.cloud.sdk._client import AsyncCerebras as AsyncCerebras
from cerebras.cloud.sdk._client import AsyncCerebras as AsyncClient
from cerebras.cloud.sdk._client import Cerebras as Cerebras
from cerebras.cloud.sdk._client import Cerebras as Client
from cerebras.cloud.sdk._exceptions import APIConnectionError as APIConnectionError
from cerebras.cloud.sdk._exceptions import APIError as APIError
from cerebras.cloud.sdk._exceptions import APIResponseValidationError as APIResponseValidationError
from cerebras.cloud.sdk._exceptions import APIStatusError as APIStatusError
from cerebras.cloud.sdk._exceptions import APITimeoutError as APITimeoutError
from cerebras.cloud.sdk._exceptions import AuthenticationError as AuthenticationError
from cerebras.cloud.sdk._exceptions import BadRequestError as BadRequestError
from cerebras.cloud.sdk._exceptions import ConflictError as ConflictError
from cerebras.cloud.sdk._exceptions import InternalServerError as InternalServerError
from cerebras.cloud.sdk._exceptions import NotFoundError as NotFoundError
from cerebras.cloud.sdk._exceptions import PermissionDeniedError as PermissionDeniedError
from cerebras.cloud.sdk._exceptions import RateLimitError as RateLimitError
from cerebras.cloud.sdk._exceptions import UnprocessableEntityError as UnprocessableEntityError
from cerebras.cloud.sdk._response import APIResponse as APIResponse
from cerebras.cloud.sdk._response import AsyncAPIResponse as AsyncAPIResponse
from cerebras.cloud.sdk._streaming import AsyncStream as AsyncStream
from cerebras.cloud.sdk._streaming import Stream as Stream
from cerebras.cloud.sdk._utils._utils import file_from_path as file_from_path

# module: cerebras.cloud.sdk._base_client
from cerebras.cloud.sdk._streaming import AsyncStream
from cerebras.cloud.sdk._streaming import Stream
from httpx import AsyncClient
from httpx import Auth
from httpx import Client

class BaseClient[_HttpxClientT, _DefaultStreamT]:
    @property
    def custom_auth(self) -> Auth: ...

class _DefaultHttpxClient(Client):
    ...

@sync_client
@async_twin("cerebras.cloud.sdk._base_client.AsyncAPIClient")
class SyncAPIClient(BaseClient[Client, Stream]):
    def __enter__(self) -> Self: ...
    # httpx.Client.send
    @blocks("network", instead="cerebras.cloud.sdk._base_client.AsyncAPIClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> httpx.Client.send
    @blocks("network", instead="cerebras.cloud.sdk._base_client.AsyncAPIClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="cerebras.cloud.sdk._base_client.AsyncAPIClient.post")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="cerebras.cloud.sdk._base_client.AsyncAPIClient.patch")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="cerebras.cloud.sdk._base_client.AsyncAPIClient.put")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="cerebras.cloud.sdk._base_client.AsyncAPIClient.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def get_api_list(self, *args: Any, **kwargs: Any) -> Any: ...

class _DefaultAsyncHttpxClient(AsyncClient):
    ...

class AsyncAPIClient(BaseClient[AsyncClient, AsyncStream]):
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...
    async def request(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def post(self, *args: Any, **kwargs: Any) -> Any: ...
    async def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def put(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: cerebras.cloud.sdk._client
from cerebras.cloud.sdk._base_client import AsyncAPIClient
from cerebras.cloud.sdk._base_client import SyncAPIClient
from cerebras.cloud.sdk.resources.chat.chat import AsyncChatResource
from cerebras.cloud.sdk.resources.chat.chat import ChatResource
from cerebras.cloud.sdk.resources.completions import AsyncCompletionsResource
from cerebras.cloud.sdk.resources.completions import CompletionsResource
from cerebras.cloud.sdk.resources.models import AsyncModelsResource
from cerebras.cloud.sdk.resources.models import ModelsResource

class Cerebras(SyncAPIClient):
    @property
    def chat(self) -> ChatResource: ...
    @property
    def completions(self) -> CompletionsResource: ...
    @property
    def models(self) -> ModelsResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

class AsyncCerebras(AsyncAPIClient):
    @property
    def chat(self) -> AsyncChatResource: ...
    @property
    def completions(self) -> AsyncCompletionsResource: ...
    @property
    def models(self) -> AsyncModelsResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

# module: cerebras.cloud.sdk._exceptions
from httpx import Request
from httpx import Response

class APIError:
    request: Request

class APIResponseValidationError(APIError):
    response: Response

class APIStatusError(APIError):
    response: Response

class APIConnectionError(APIError):
    ...

class APITimeoutError(APIConnectionError):
    ...

class BadRequestError(APIStatusError):
    ...

class AuthenticationError(APIStatusError):
    ...

class PermissionDeniedError(APIStatusError):
    ...

class NotFoundError(APIStatusError):
    ...

class ConflictError(APIStatusError):
    ...

class UnprocessableEntityError(APIStatusError):
    ...

class RateLimitError(APIStatusError):
    ...

class InternalServerError(APIStatusError):
    ...

# module: cerebras.cloud.sdk._response
from httpx import Request
from httpx import Response

class BaseAPIResponse[R]:
    http_response: Response
    @property
    def http_request(self) -> Request: ...

class APIResponse[R](BaseAPIResponse[R]):
    ...

class AsyncAPIResponse[R](BaseAPIResponse[R]):
    async def parse(self, *args: Any, **kwargs: Any) -> R: ...
    async def read(self, *args: Any, **kwargs: Any) -> bytes: ...
    async def text(self, *args: Any, **kwargs: Any) -> str: ...
    async def json(self, *args: Any, **kwargs: Any) -> object: ...
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: cerebras.cloud.sdk._streaming
from httpx import Response

class Stream[_T]:
    response: Response
    def __enter__(self) -> Self: ...

class AsyncStream[_T]:
    response: Response
    async def __anext__(self) -> _T: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...

# module: cerebras.cloud.sdk._utils

# module: cerebras.cloud.sdk._utils._utils
# pathlib.Path.read_bytes
@blocks("disk")
def file_from_path(*args: Any, **kwargs: Any) -> Any: ...

# module: cerebras.cloud.sdk.resources
from cerebras.cloud.sdk.resources.chat.chat import AsyncChatResource as AsyncChatResource
from cerebras.cloud.sdk.resources.chat.chat import ChatResource as ChatResource
from cerebras.cloud.sdk.resources.completions import AsyncCompletionsResource as AsyncCompletionsResource
from cerebras.cloud.sdk.resources.completions import CompletionsResource as CompletionsResource
from cerebras.cloud.sdk.resources.models import AsyncModelsResource as AsyncModelsResource
from cerebras.cloud.sdk.resources.models import ModelsResource as ModelsResource

# module: cerebras.cloud.sdk.resources.chat
from cerebras.cloud.sdk.resources.chat.chat import AsyncChatResource as AsyncChatResource
from cerebras.cloud.sdk.resources.chat.chat import ChatResource as ChatResource
from cerebras.cloud.sdk.resources.chat.completions import AsyncCompletionsResource as AsyncCompletionsResource
from cerebras.cloud.sdk.resources.chat.completions import CompletionsResource as CompletionsResource

# module: cerebras.cloud.sdk.resources.chat.chat
from cerebras.cloud.sdk.resources.chat.completions import AsyncCompletionsResource
from cerebras.cloud.sdk.resources.chat.completions import CompletionsResource

class ChatResource:
    @property
    def completions(self) -> CompletionsResource: ...

class AsyncChatResource:
    @property
    def completions(self) -> AsyncCompletionsResource: ...

# module: cerebras.cloud.sdk.resources.chat.completions
from cerebras.cloud.sdk._streaming import AsyncStream
from cerebras.cloud.sdk._streaming import Stream

@sync_client
@async_twin("cerebras.cloud.sdk.resources.chat.AsyncCompletionsResource")
class CompletionsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="cerebras.cloud.sdk.resources.chat.AsyncCompletionsResource.create")
    def create(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncCompletionsResource:
    async def create(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: cerebras.cloud.sdk.resources.completions
from cerebras.cloud.sdk._streaming import AsyncStream
from cerebras.cloud.sdk._streaming import Stream

@sync_client
@async_twin("cerebras.cloud.sdk.resources.AsyncCompletionsResource")
class CompletionsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="cerebras.cloud.sdk.resources.AsyncCompletionsResource.create")
    def create(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncCompletionsResource:
    async def create(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: cerebras.cloud.sdk.resources.models

@sync_client
@async_twin("cerebras.cloud.sdk.resources.AsyncModelsResource")
class ModelsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="cerebras.cloud.sdk.resources.AsyncModelsResource.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="cerebras.cloud.sdk.resources.AsyncModelsResource.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncModelsResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
