"""Learned from writer-sdk 3.0.0 by reading its source; a line written by hand wins over one here."""

# module: writerai
from writerai._base_client import _DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from writerai._base_client import _DefaultHttpxClient as DefaultHttpxClient
from writerai._client import AsyncWriter as AsyncClient
from writerai._client import AsyncWriter as AsyncWriter
from writerai._client import Writer as Client
from writerai._client import Writer as Writer
from writerai._exceptions import APIConnectionError as APIConnectionError
from writerai._exceptions import APIError as APIError
from writerai._exceptions import APIResponseValidationError as APIResponseValidationError
from writerai._exceptions import APIStatusError as APIStatusError
from writerai._exceptions import APITimeoutError as APITimeoutError
from writerai._exceptions import AuthenticationError as AuthenticationError
from writerai._exceptions import BadRequestError as BadRequestError
from writerai._exceptions import ConflictError as ConflictError
from writerai._exceptions import InternalServerError as InternalServerError
from writerai._exceptions import NotFoundError as NotFoundError
from writerai._exceptions import PermissionDeniedError as PermissionDeniedError
from writerai._exceptions import RateLimitError as RateLimitError
from writerai._exceptions import UnprocessableEntityError as UnprocessableEntityError
from writerai._response import APIResponse as APIResponse
from writerai._response import AsyncAPIResponse as AsyncAPIResponse
from writerai._streaming import AsyncStream as AsyncStream
from writerai._streaming import Stream as Stream
from writerai._utils._utils import file_from_path as file_from_path

# module: writerai._base_client
from httpx import AsyncClient
from httpx import Auth
from httpx import Client
from writerai._streaming import AsyncStream
from writerai._streaming import Stream

@sync_client
class BaseSyncPage[_T]:
    # iter_pages -> get_next_page -> _request_api_list -> request -> httpx.Client.send
    @blocks("network")
    def __iter__(self) -> Iterator[_T]: ...
    def iter_pages(self, *args: Any, **kwargs: Any) -> Iterator[Self]: ...
    @blocks("network")
    def get_next_page(self, *args: Any, **kwargs: Any) -> Self: ...

class BaseAsyncPage[_T]:
    def iter_pages(self, *args: Any, **kwargs: Any) -> AsyncIterator[Self]: ...
    async def get_next_page(self, *args: Any, **kwargs: Any) -> Self: ...

class BaseClient[_HttpxClientT, _DefaultStreamT]:
    @property
    def custom_auth(self) -> Auth: ...

class _DefaultHttpxClient(Client):
    ...

@sync_client
@async_twin("writerai._base_client.AsyncAPIClient")
class SyncAPIClient(BaseClient[Client, Stream]):
    def __enter__(self) -> Self: ...
    # httpx.Client.send
    @blocks("network", instead="writerai._base_client.AsyncAPIClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> httpx.Client.send
    @blocks("network", instead="writerai._base_client.AsyncAPIClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai._base_client.AsyncAPIClient.post")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai._base_client.AsyncAPIClient.patch")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai._base_client.AsyncAPIClient.put")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai._base_client.AsyncAPIClient.delete")
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

# module: writerai._client
from writerai._base_client import AsyncAPIClient
from writerai._base_client import SyncAPIClient
from writerai.resources.applications.applications import ApplicationsResource
from writerai.resources.applications.applications import AsyncApplicationsResource
from writerai.resources.chat import AsyncChatResource
from writerai.resources.chat import ChatResource
from writerai.resources.completions import AsyncCompletionsResource
from writerai.resources.completions import CompletionsResource
from writerai.resources.files import AsyncFilesResource
from writerai.resources.files import FilesResource
from writerai.resources.graphs import AsyncGraphsResource
from writerai.resources.graphs import GraphsResource
from writerai.resources.models import AsyncModelsResource
from writerai.resources.models import ModelsResource
from writerai.resources.tools import AsyncToolsResource
from writerai.resources.tools import ToolsResource
from writerai.resources.translation import AsyncTranslationResource
from writerai.resources.translation import TranslationResource
from writerai.resources.vision import AsyncVisionResource
from writerai.resources.vision import VisionResource

class Writer(SyncAPIClient):
    @property
    def applications(self) -> ApplicationsResource: ...
    @property
    def chat(self) -> ChatResource: ...
    @property
    def completions(self) -> CompletionsResource: ...
    @property
    def models(self) -> ModelsResource: ...
    @property
    def graphs(self) -> GraphsResource: ...
    @property
    def files(self) -> FilesResource: ...
    @property
    def tools(self) -> ToolsResource: ...
    @property
    def translation(self) -> TranslationResource: ...
    @property
    def vision(self) -> VisionResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

class AsyncWriter(AsyncAPIClient):
    @property
    def applications(self) -> AsyncApplicationsResource: ...
    @property
    def chat(self) -> AsyncChatResource: ...
    @property
    def completions(self) -> AsyncCompletionsResource: ...
    @property
    def models(self) -> AsyncModelsResource: ...
    @property
    def graphs(self) -> AsyncGraphsResource: ...
    @property
    def files(self) -> AsyncFilesResource: ...
    @property
    def tools(self) -> AsyncToolsResource: ...
    @property
    def translation(self) -> AsyncTranslationResource: ...
    @property
    def vision(self) -> AsyncVisionResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

# module: writerai._exceptions
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

# module: writerai._response
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

class BinaryAPIResponse(APIResponse[bytes]):
    # builtins.open
    @blocks("disk")
    def write_to_file(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    async def write_to_file(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai._streaming
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

# module: writerai._utils

# module: writerai._utils._utils
# pathlib.Path.read_bytes
@blocks("disk")
def file_from_path(*args: Any, **kwargs: Any) -> Any: ...

# module: writerai.lib

# module: writerai.lib.streaming

# module: writerai.lib.streaming.chat
from writerai.lib.streaming.chat._completions import AsyncChatCompletionStream as AsyncChatCompletionStream
from writerai.lib.streaming.chat._completions import (
    AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
)

# module: writerai.lib.streaming.chat._completions

class AsyncChatCompletionStream[ResponseFormatT]:
    async def __anext__(self) -> Any: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_final_completion(self, *args: Any, **kwargs: Any) -> Any: ...
    async def until_done(self, *args: Any, **kwargs: Any) -> Self: ...

class AsyncChatCompletionStreamManager[ResponseFormatT]:
    async def __aenter__(self) -> AsyncChatCompletionStream[ResponseFormatT]: ...
    async def __aexit__(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.pagination
from writerai._base_client import BaseAsyncPage
from writerai._base_client import BaseSyncPage

class SyncCursorPage[_T](BaseSyncPage[_T]):
    ...

class AsyncCursorPage[_T](BaseAsyncPage[_T]):
    ...

class SyncApplicationJobsOffset[_T](BaseSyncPage[_T]):
    ...

class AsyncApplicationJobsOffset[_T](BaseAsyncPage[_T]):
    ...

# module: writerai.resources
from writerai.resources.applications import ApplicationsResource as ApplicationsResource
from writerai.resources.applications import AsyncApplicationsResource as AsyncApplicationsResource
from writerai.resources.chat import AsyncChatResource as AsyncChatResource
from writerai.resources.chat import ChatResource as ChatResource
from writerai.resources.completions import AsyncCompletionsResource as AsyncCompletionsResource
from writerai.resources.completions import CompletionsResource as CompletionsResource
from writerai.resources.files import AsyncFilesResource as AsyncFilesResource
from writerai.resources.files import FilesResource as FilesResource
from writerai.resources.graphs import AsyncGraphsResource as AsyncGraphsResource
from writerai.resources.graphs import GraphsResource as GraphsResource
from writerai.resources.models import AsyncModelsResource as AsyncModelsResource
from writerai.resources.models import ModelsResource as ModelsResource
from writerai.resources.tools import AsyncToolsResource as AsyncToolsResource
from writerai.resources.tools import ToolsResource as ToolsResource
from writerai.resources.translation import AsyncTranslationResource as AsyncTranslationResource
from writerai.resources.translation import TranslationResource as TranslationResource
from writerai.resources.vision import AsyncVisionResource as AsyncVisionResource
from writerai.resources.vision import VisionResource as VisionResource

# module: writerai.resources.applications
from writerai.resources.applications.applications import ApplicationsResource as ApplicationsResource
from writerai.resources.applications.applications import AsyncApplicationsResource as AsyncApplicationsResource
from writerai.resources.applications.graphs import AsyncGraphsResource as AsyncGraphsResource
from writerai.resources.applications.graphs import GraphsResource as GraphsResource
from writerai.resources.applications.jobs import AsyncJobsResource as AsyncJobsResource
from writerai.resources.applications.jobs import JobsResource as JobsResource

@sync_client
@async_twin("writerai.resources.AsyncApplicationsResource")
class ApplicationsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.resources.AsyncApplicationsResource.generate_content")
    def generate_content(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncApplicationsResource:
    async def generate_content(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.applications.applications
from writerai._streaming import AsyncStream
from writerai._streaming import Stream
from writerai.pagination import SyncCursorPage
from writerai.resources.applications.graphs import AsyncGraphsResource
from writerai.resources.applications.graphs import GraphsResource
from writerai.resources.applications.jobs import AsyncJobsResource
from writerai.resources.applications.jobs import JobsResource

@sync_client
@async_twin("writerai.AsyncClient.applications")
class ApplicationsResource:
    @property
    def jobs(self) -> JobsResource: ...
    @property
    def graphs(self) -> GraphsResource: ...
    # get -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.applications.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncCursorPage: ...
    @blocks("network", instead="writerai.AsyncClient.applications.generate_content")
    def generate_content(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncApplicationsResource:
    @property
    def jobs(self) -> AsyncJobsResource: ...
    @property
    def graphs(self) -> AsyncGraphsResource: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def generate_content(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: writerai.resources.applications.graphs

@sync_client
@async_twin("writerai.AsyncClient.applications.graphs")
class GraphsResource:
    # put -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.applications.graphs.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.applications.graphs.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGraphsResource:
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.applications.jobs
from writerai.pagination import SyncApplicationJobsOffset

@sync_client
@async_twin("writerai.AsyncClient.applications.jobs")
class JobsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.applications.jobs.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.applications.jobs.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncApplicationJobsOffset: ...
    @blocks("network", instead="writerai.AsyncClient.applications.jobs.retry")
    def retry(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncJobsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retry(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.chat
from writerai._streaming import AsyncStream
from writerai._streaming import Stream
from writerai.lib.streaming.chat._completions import AsyncChatCompletionStreamManager

@sync_client
@async_twin("writerai.AsyncClient.chat")
class ChatResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.chat.chat")
    def chat(self, *args: Any, **kwargs: Any) -> Stream: ...
    @blocks("network", instead="writerai.AsyncClient.chat.parse")
    def parse(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncChatResource:
    async def chat(self, *args: Any, **kwargs: Any) -> AsyncStream: ...
    async def parse(self, *args: Any, **kwargs: Any) -> Any: ...
    def stream(self, *args: Any, **kwargs: Any) -> AsyncChatCompletionStreamManager: ...

# module: writerai.resources.completions
from writerai._streaming import AsyncStream
from writerai._streaming import Stream

@sync_client
@async_twin("writerai.AsyncClient.completions")
class CompletionsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.completions.create")
    def create(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncCompletionsResource:
    async def create(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: writerai.resources.files
from writerai._response import AsyncBinaryAPIResponse
from writerai._response import BinaryAPIResponse
from writerai.pagination import SyncCursorPage

@sync_client
@async_twin("writerai.AsyncClient.files")
class FilesResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.files.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncCursorPage: ...
    @blocks("network", instead="writerai.AsyncClient.files.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.files.download")
    def download(self, *args: Any, **kwargs: Any) -> BinaryAPIResponse: ...
    @blocks("network", instead="writerai.AsyncClient.files.retry")
    def retry(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.files.upload")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFilesResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def download(self, *args: Any, **kwargs: Any) -> AsyncBinaryAPIResponse: ...
    async def retry(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.graphs
from writerai._streaming import AsyncStream
from writerai._streaming import Stream
from writerai.pagination import SyncCursorPage

@sync_client
@async_twin("writerai.AsyncClient.graphs")
class GraphsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.graphs.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncCursorPage: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.add_file_to_graph")
    def add_file_to_graph(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.upload_and_add_file_to_graph")
    def upload_and_add_file_to_graph(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.question")
    def question(self, *args: Any, **kwargs: Any) -> Stream: ...
    @blocks("network", instead="writerai.AsyncClient.graphs.remove_file_from_graph")
    def remove_file_from_graph(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncGraphsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add_file_to_graph(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upload_and_add_file_to_graph(self, *args: Any, **kwargs: Any) -> Any: ...
    async def question(self, *args: Any, **kwargs: Any) -> AsyncStream: ...
    async def remove_file_from_graph(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.models

@sync_client
@async_twin("writerai.AsyncClient.models")
class ModelsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.models.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncModelsResource:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.tools

@sync_client
@async_twin("writerai.AsyncClient.tools")
class ToolsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.tools.parse_pdf")
    def parse_pdf(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="writerai.AsyncClient.tools.web_search")
    def web_search(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolsResource:
    async def parse_pdf(self, *args: Any, **kwargs: Any) -> Any: ...
    async def web_search(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.translation

@sync_client
@async_twin("writerai.AsyncClient.translation")
class TranslationResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.translation.translate")
    def translate(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTranslationResource:
    async def translate(self, *args: Any, **kwargs: Any) -> Any: ...

# module: writerai.resources.vision

@sync_client
@async_twin("writerai.AsyncClient.vision")
class VisionResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="writerai.AsyncClient.vision.analyze")
    def analyze(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVisionResource:
    async def analyze(self, *args: Any, **kwargs: Any) -> Any: ...
