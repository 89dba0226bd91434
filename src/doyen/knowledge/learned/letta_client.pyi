"""Learned from letta-client 1.12.1 by reading its source; a line written by hand wins over one here."""

# module: letta_client
from letta_client._base_client import _DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from letta_client._base_client import _DefaultHttpxClient as DefaultHttpxClient
from letta_client._client import AsyncLetta as AsyncClient
from letta_client._client import AsyncLetta as AsyncLetta
from letta_client._client import Letta as Client
from letta_client._client import Letta as Letta
from letta_client._exceptions import APIConnectionError as APIConnectionError
from letta_client._exceptions import APIError as APIError
from letta_client._exceptions import APIResponseValidationError as APIResponseValidationError
from letta_client._exceptions import APIStatusError as APIStatusError
from letta_client._exceptions import APITimeoutError as APITimeoutError
from letta_client._exceptions import AuthenticationError as AuthenticationError
from letta_client._exceptions import BadRequestError as BadRequestError
from letta_client._exceptions import ConflictError as ConflictError
from letta_client._exceptions import InternalServerError as InternalServerError
from letta_client._exceptions import NotFoundError as NotFoundError
from letta_client._exceptions import PermissionDeniedError as PermissionDeniedError
from letta_client._exceptions import RateLimitError as RateLimitError
from letta_client._exceptions import UnprocessableEntityError as UnprocessableEntityError
from letta_client._response import APIResponse as APIResponse
from letta_client._response import AsyncAPIResponse as AsyncAPIResponse
from letta_client._streaming import AsyncStream as AsyncStream
from letta_client._streaming import Stream as Stream
from letta_client._utils._utils import file_from_path as file_from_path

# module: letta_client._base_client
from httpx import AsyncClient
from httpx import Auth
from httpx import Client
from letta_client._streaming import AsyncStream
from letta_client._streaming import Stream

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
@async_twin("letta_client._base_client.AsyncAPIClient")
class SyncAPIClient(BaseClient[Client, Stream]):
    def __enter__(self) -> Self: ...
    # httpx.Client.send
    @blocks("network", instead="letta_client._base_client.AsyncAPIClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> httpx.Client.send
    @blocks("network", instead="letta_client._base_client.AsyncAPIClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client._base_client.AsyncAPIClient.post")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client._base_client.AsyncAPIClient.patch")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client._base_client.AsyncAPIClient.put")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client._base_client.AsyncAPIClient.delete")
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

# module: letta_client._client
from letta_client._base_client import AsyncAPIClient
from letta_client._base_client import SyncAPIClient
from letta_client.resources.access_tokens import AccessTokensResource
from letta_client.resources.access_tokens import AsyncAccessTokensResource
from letta_client.resources.agents.agents import AgentsResource
from letta_client.resources.agents.agents import AsyncAgentsResource
from letta_client.resources.archives.archives import ArchivesResource
from letta_client.resources.archives.archives import AsyncArchivesResource
from letta_client.resources.blocks.blocks import AsyncBlocksResource
from letta_client.resources.blocks.blocks import BlocksResource
from letta_client.resources.conversations.conversations import AsyncConversationsResource
from letta_client.resources.conversations.conversations import ConversationsResource
from letta_client.resources.environments import AsyncEnvironmentsResource
from letta_client.resources.environments import EnvironmentsResource
from letta_client.resources.folders.folders import AsyncFoldersResource
from letta_client.resources.folders.folders import FoldersResource
from letta_client.resources.mcp_servers.mcp_servers import AsyncMcpServersResource
from letta_client.resources.mcp_servers.mcp_servers import McpServersResource
from letta_client.resources.messages import AsyncMessagesResource
from letta_client.resources.messages import MessagesResource
from letta_client.resources.models.models import AsyncModelsResource
from letta_client.resources.models.models import ModelsResource
from letta_client.resources.passages import AsyncPassagesResource
from letta_client.resources.passages import PassagesResource
from letta_client.resources.runs.runs import AsyncRunsResource
from letta_client.resources.runs.runs import RunsResource
from letta_client.resources.steps.steps import AsyncStepsResource
from letta_client.resources.steps.steps import StepsResource
from letta_client.resources.tags import AsyncTagsResource
from letta_client.resources.tags import TagsResource
from letta_client.resources.templates.templates import AsyncTemplatesResource
from letta_client.resources.templates.templates import TemplatesResource
from letta_client.resources.tools import AsyncToolsResource
from letta_client.resources.tools import ToolsResource

@sync_client
@async_twin("letta_client.AsyncLetta")
class Letta(SyncAPIClient):
    @property
    def agents(self) -> AgentsResource: ...
    @property
    def tools(self) -> ToolsResource: ...
    @property
    def blocks(self) -> BlocksResource: ...
    @property
    def archives(self) -> ArchivesResource: ...
    @property
    def folders(self) -> FoldersResource: ...
    @property
    def models(self) -> ModelsResource: ...
    @property
    def mcp_servers(self) -> McpServersResource: ...
    @property
    def runs(self) -> RunsResource: ...
    @property
    def steps(self) -> StepsResource: ...
    @property
    def templates(self) -> TemplatesResource: ...
    @property
    def tags(self) -> TagsResource: ...
    @property
    def messages(self) -> MessagesResource: ...
    @property
    def passages(self) -> PassagesResource: ...
    @property
    def conversations(self) -> ConversationsResource: ...
    @property
    def environments(self) -> EnvironmentsResource: ...
    @property
    def access_tokens(self) -> AccessTokensResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.health")
    def health(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncLetta(AsyncAPIClient):
    @property
    def agents(self) -> AsyncAgentsResource: ...
    @property
    def tools(self) -> AsyncToolsResource: ...
    @property
    def blocks(self) -> AsyncBlocksResource: ...
    @property
    def archives(self) -> AsyncArchivesResource: ...
    @property
    def folders(self) -> AsyncFoldersResource: ...
    @property
    def models(self) -> AsyncModelsResource: ...
    @property
    def mcp_servers(self) -> AsyncMcpServersResource: ...
    @property
    def runs(self) -> AsyncRunsResource: ...
    @property
    def steps(self) -> AsyncStepsResource: ...
    @property
    def templates(self) -> AsyncTemplatesResource: ...
    @property
    def tags(self) -> AsyncTagsResource: ...
    @property
    def messages(self) -> AsyncMessagesResource: ...
    @property
    def passages(self) -> AsyncPassagesResource: ...
    @property
    def conversations(self) -> AsyncConversationsResource: ...
    @property
    def environments(self) -> AsyncEnvironmentsResource: ...
    @property
    def access_tokens(self) -> AsyncAccessTokensResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...
    async def health(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client._exceptions
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

# module: letta_client._response
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

# module: letta_client._streaming
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

# module: letta_client._utils

# module: letta_client._utils._utils
# pathlib.Path.read_bytes
@blocks("disk")
def file_from_path(*args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.pagination
from letta_client._base_client import BaseAsyncPage
from letta_client._base_client import BaseSyncPage

class SyncArrayPage[_T](BaseSyncPage[_T]):
    @classmethod
    def build(cls, *args: Any, **kwargs: Any) -> Self: ...

class AsyncArrayPage[_T](BaseAsyncPage[_T]):
    @classmethod
    def build(cls, *args: Any, **kwargs: Any) -> Self: ...

class SyncObjectPage[_T](BaseSyncPage[_T]):
    ...

class AsyncObjectPage[_T](BaseAsyncPage[_T]):
    ...

class SyncNextFilesPage[_T](BaseSyncPage[_T]):
    ...

class AsyncNextFilesPage[_T](BaseAsyncPage[_T]):
    ...

# module: letta_client.resources
from letta_client.resources.access_tokens import AccessTokensResource as AccessTokensResource
from letta_client.resources.access_tokens import AsyncAccessTokensResource as AsyncAccessTokensResource
from letta_client.resources.agents.agents import AgentsResource as AgentsResource
from letta_client.resources.agents.agents import AsyncAgentsResource as AsyncAgentsResource
from letta_client.resources.archives.archives import ArchivesResource as ArchivesResource
from letta_client.resources.archives.archives import AsyncArchivesResource as AsyncArchivesResource
from letta_client.resources.blocks.blocks import AsyncBlocksResource as AsyncBlocksResource
from letta_client.resources.blocks.blocks import BlocksResource as BlocksResource
from letta_client.resources.conversations.conversations import AsyncConversationsResource as AsyncConversationsResource
from letta_client.resources.conversations.conversations import ConversationsResource as ConversationsResource
from letta_client.resources.environments import AsyncEnvironmentsResource as AsyncEnvironmentsResource
from letta_client.resources.environments import EnvironmentsResource as EnvironmentsResource
from letta_client.resources.folders.folders import AsyncFoldersResource as AsyncFoldersResource
from letta_client.resources.folders.folders import FoldersResource as FoldersResource
from letta_client.resources.mcp_servers.mcp_servers import AsyncMcpServersResource as AsyncMcpServersResource
from letta_client.resources.mcp_servers.mcp_servers import McpServersResource as McpServersResource
from letta_client.resources.messages import AsyncMessagesResource as AsyncMessagesResource
from letta_client.resources.messages import MessagesResource as MessagesResource
from letta_client.resources.models.models import AsyncModelsResource as AsyncModelsResource
from letta_client.resources.models.models import ModelsResource as ModelsResource
from letta_client.resources.passages import AsyncPassagesResource as AsyncPassagesResource
from letta_client.resources.passages import PassagesResource as PassagesResource
from letta_client.resources.runs.runs import AsyncRunsResource as AsyncRunsResource
from letta_client.resources.runs.runs import RunsResource as RunsResource
from letta_client.resources.steps.steps import AsyncStepsResource as AsyncStepsResource
from letta_client.resources.steps.steps import StepsResource as StepsResource
from letta_client.resources.tags import AsyncTagsResource as AsyncTagsResource
from letta_client.resources.tags import TagsResource as TagsResource
from letta_client.resources.templates.templates import AsyncTemplatesResource as AsyncTemplatesResource
from letta_client.resources.templates.templates import TemplatesResource as TemplatesResource
from letta_client.resources.tools import AsyncToolsResource as AsyncToolsResource
from letta_client.resources.tools import ToolsResource as ToolsResource

# module: letta_client.resources.access_tokens

@sync_client
@async_twin("letta_client.AsyncLetta.access_tokens")
class AccessTokensResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.access_tokens.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.access_tokens.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.access_tokens.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...

class AsyncAccessTokensResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...

# module: letta_client.resources.agents
from letta_client.resources.agents.agents import AgentsResource as AgentsResource
from letta_client.resources.agents.agents import AsyncAgentsResource as AsyncAgentsResource
from letta_client.resources.agents.archives import ArchivesResource as ArchivesResource
from letta_client.resources.agents.archives import AsyncArchivesResource as AsyncArchivesResource
from letta_client.resources.agents.blocks import AsyncBlocksResource as AsyncBlocksResource
from letta_client.resources.agents.blocks import BlocksResource as BlocksResource
from letta_client.resources.agents.files import AsyncFilesResource as AsyncFilesResource
from letta_client.resources.agents.files import FilesResource as FilesResource
from letta_client.resources.agents.folders import AsyncFoldersResource as AsyncFoldersResource
from letta_client.resources.agents.folders import FoldersResource as FoldersResource
from letta_client.resources.agents.identities import AsyncIdentitiesResource as AsyncIdentitiesResource
from letta_client.resources.agents.identities import IdentitiesResource as IdentitiesResource
from letta_client.resources.agents.messages import AsyncMessagesResource as AsyncMessagesResource
from letta_client.resources.agents.messages import MessagesResource as MessagesResource
from letta_client.resources.agents.passages import AsyncPassagesResource as AsyncPassagesResource
from letta_client.resources.agents.passages import PassagesResource as PassagesResource
from letta_client.resources.agents.schedule import AsyncScheduleResource as AsyncScheduleResource
from letta_client.resources.agents.schedule import ScheduleResource as ScheduleResource
from letta_client.resources.agents.tools import AsyncToolsResource as AsyncToolsResource
from letta_client.resources.agents.tools import ToolsResource as ToolsResource

# module: letta_client.resources.agents.agents
from letta_client.pagination import SyncArrayPage
from letta_client.resources.agents.archives import ArchivesResource
from letta_client.resources.agents.archives import AsyncArchivesResource
from letta_client.resources.agents.blocks import AsyncBlocksResource
from letta_client.resources.agents.blocks import BlocksResource
from letta_client.resources.agents.files import AsyncFilesResource
from letta_client.resources.agents.files import FilesResource
from letta_client.resources.agents.folders import AsyncFoldersResource
from letta_client.resources.agents.folders import FoldersResource
from letta_client.resources.agents.identities import AsyncIdentitiesResource
from letta_client.resources.agents.identities import IdentitiesResource
from letta_client.resources.agents.messages import AsyncMessagesResource
from letta_client.resources.agents.messages import MessagesResource
from letta_client.resources.agents.passages import AsyncPassagesResource
from letta_client.resources.agents.passages import PassagesResource
from letta_client.resources.agents.schedule import AsyncScheduleResource
from letta_client.resources.agents.schedule import ScheduleResource
from letta_client.resources.agents.tools import AsyncToolsResource
from letta_client.resources.agents.tools import ToolsResource

@sync_client
@async_twin("letta_client.AsyncLetta.agents")
class AgentsResource:
    @property
    def messages(self) -> MessagesResource: ...
    @property
    def schedule(self) -> ScheduleResource: ...
    @property
    def blocks(self) -> BlocksResource: ...
    @property
    def tools(self) -> ToolsResource: ...
    @property
    def folders(self) -> FoldersResource: ...
    @property
    def files(self) -> FilesResource: ...
    @property
    def archives(self) -> ArchivesResource: ...
    @property
    def passages(self) -> PassagesResource: ...
    @property
    def identities(self) -> IdentitiesResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.export_file")
    def export_file(self, *args: Any, **kwargs: Any) -> str: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.import_file")
    def import_file(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.recompile")
    def recompile(self, *args: Any, **kwargs: Any) -> str: ...

class AsyncAgentsResource:
    @property
    def messages(self) -> AsyncMessagesResource: ...
    @property
    def schedule(self) -> AsyncScheduleResource: ...
    @property
    def blocks(self) -> AsyncBlocksResource: ...
    @property
    def tools(self) -> AsyncToolsResource: ...
    @property
    def folders(self) -> AsyncFoldersResource: ...
    @property
    def files(self) -> AsyncFilesResource: ...
    @property
    def archives(self) -> AsyncArchivesResource: ...
    @property
    def passages(self) -> AsyncPassagesResource: ...
    @property
    def identities(self) -> AsyncIdentitiesResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...
    async def export_file(self, *args: Any, **kwargs: Any) -> str: ...
    async def import_file(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recompile(self, *args: Any, **kwargs: Any) -> str: ...

# module: letta_client.resources.agents.archives

@sync_client
@async_twin("letta_client.AsyncLetta.agents.archives")
class ArchivesResource:
    # patch -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.archives.attach")
    def attach(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.archives.detach")
    def detach(self, *args: Any, **kwargs: Any) -> object: ...

class AsyncArchivesResource:
    async def attach(self, *args: Any, **kwargs: Any) -> object: ...
    async def detach(self, *args: Any, **kwargs: Any) -> object: ...

# module: letta_client.resources.agents.blocks
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.agents.blocks")
class BlocksResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.blocks.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.blocks.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.blocks.attach")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.blocks.detach")
    def detach(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBlocksResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    async def detach(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.agents.files
from letta_client.pagination import SyncNextFilesPage

@sync_client
@async_twin("letta_client.AsyncLetta.agents.files")
class FilesResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncNextFilesPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.files.close")
    def close(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.files.close_all")
    def close_all(self, *args: Any, **kwargs: Any) -> list[str]: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.files.open")
    def open(self, *args: Any, **kwargs: Any) -> list[str]: ...

class AsyncFilesResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def close(self, *args: Any, **kwargs: Any) -> object: ...
    async def close_all(self, *args: Any, **kwargs: Any) -> list[str]: ...
    async def open(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: letta_client.resources.agents.folders
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.agents.folders")
class FoldersResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.folders.attach")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.folders.detach")
    def detach(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFoldersResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    async def detach(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.agents.identities

@sync_client
@async_twin("letta_client.AsyncLetta.agents.identities")
class IdentitiesResource:
    # patch -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.identities.attach")
    def attach(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.identities.detach")
    def detach(self, *args: Any, **kwargs: Any) -> object: ...

class AsyncIdentitiesResource:
    async def attach(self, *args: Any, **kwargs: Any) -> object: ...
    async def detach(self, *args: Any, **kwargs: Any) -> object: ...

# module: letta_client.resources.agents.messages
from letta_client._streaming import AsyncStream
from letta_client._streaming import Stream
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.agents.messages")
class MessagesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.messages.create")
    def create(self, *args: Any, **kwargs: Any) -> Stream: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.messages.cancel")
    def cancel(self, *args: Any, **kwargs: Any) -> dict[str, object]: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.messages.compact")
    def compact(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.messages.create_async")
    def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.messages.reset")
    def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.messages.stream")
    def stream(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncMessagesResource:
    async def create(self, *args: Any, **kwargs: Any) -> AsyncStream: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def cancel(self, *args: Any, **kwargs: Any) -> dict[str, object]: ...
    async def compact(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_async(self, *args: Any, **kwargs: Any) -> Any: ...
    async def reset(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stream(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: letta_client.resources.agents.passages

@sync_client
@async_twin("letta_client.AsyncLetta.agents.passages")
class PassagesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.passages.create")
    def create(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.passages.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.passages.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.passages.search")
    def search(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncPassagesResource:
    async def create(self, *args: Any, **kwargs: Any) -> list: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...
    async def search(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.agents.schedule

@sync_client
@async_twin("letta_client.AsyncLetta.agents.schedule")
class ScheduleResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.agents.schedule.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.schedule.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.schedule.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.schedule.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncScheduleResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.agents.tools
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.agents.tools")
class ToolsResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.tools.attach")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.tools.detach")
    def detach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.tools.run")
    def run(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.agents.tools.update_approval")
    def update_approval(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolsResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    async def detach(self, *args: Any, **kwargs: Any) -> Any: ...
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update_approval(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.archives
from letta_client.resources.archives.archives import ArchivesResource as ArchivesResource
from letta_client.resources.archives.archives import AsyncArchivesResource as AsyncArchivesResource
from letta_client.resources.archives.passages import AsyncPassagesResource as AsyncPassagesResource
from letta_client.resources.archives.passages import PassagesResource as PassagesResource

# module: letta_client.resources.archives.archives
from letta_client.pagination import SyncArrayPage
from letta_client.resources.archives.passages import AsyncPassagesResource
from letta_client.resources.archives.passages import PassagesResource

@sync_client
@async_twin("letta_client.AsyncLetta.archives")
class ArchivesResource:
    @property
    def passages(self) -> PassagesResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.archives.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.archives.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.archives.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.archives.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncArchivesResource:
    @property
    def passages(self) -> AsyncPassagesResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.archives.passages

@sync_client
@async_twin("letta_client.AsyncLetta.archives.passages")
class PassagesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.archives.passages.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.archives.passages.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.archives.passages.create_many")
    def create_many(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncPassagesResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_many(self, *args: Any, **kwargs: Any) -> list: ...

# module: letta_client.resources.blocks
from letta_client.resources.blocks.agents import AgentsResource as AgentsResource
from letta_client.resources.blocks.agents import AsyncAgentsResource as AsyncAgentsResource
from letta_client.resources.blocks.blocks import AsyncBlocksResource as AsyncBlocksResource
from letta_client.resources.blocks.blocks import BlocksResource as BlocksResource

# module: letta_client.resources.blocks.agents
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.folders.agents")
class AgentsResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.folders.agents.list")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...

class AsyncAgentsResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.blocks.blocks
from letta_client.pagination import SyncArrayPage
from letta_client.resources.blocks.agents import AgentsResource
from letta_client.resources.blocks.agents import AsyncAgentsResource

@sync_client
@async_twin("letta_client.AsyncLetta.blocks")
class BlocksResource:
    @property
    def agents(self) -> AgentsResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.blocks.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.blocks.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.blocks.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.blocks.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...

class AsyncBlocksResource:
    @property
    def agents(self) -> AsyncAgentsResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...

# module: letta_client.resources.conversations
from letta_client.resources.conversations.conversations import AsyncConversationsResource as AsyncConversationsResource
from letta_client.resources.conversations.conversations import ConversationsResource as ConversationsResource
from letta_client.resources.conversations.messages import AsyncMessagesResource as AsyncMessagesResource
from letta_client.resources.conversations.messages import MessagesResource as MessagesResource

# module: letta_client.resources.conversations.conversations
from letta_client.resources.conversations.messages import AsyncMessagesResource
from letta_client.resources.conversations.messages import MessagesResource

@sync_client
@async_twin("letta_client.AsyncLetta.conversations")
class ConversationsResource:
    @property
    def messages(self) -> MessagesResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.conversations.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.cancel")
    def cancel(self, *args: Any, **kwargs: Any) -> dict[str, object]: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.fork")
    def fork(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.recompile")
    def recompile(self, *args: Any, **kwargs: Any) -> str: ...

class AsyncConversationsResource:
    @property
    def messages(self) -> AsyncMessagesResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...
    async def cancel(self, *args: Any, **kwargs: Any) -> dict[str, object]: ...
    async def fork(self, *args: Any, **kwargs: Any) -> Any: ...
    async def recompile(self, *args: Any, **kwargs: Any) -> str: ...

# module: letta_client.resources.conversations.messages
from letta_client._streaming import AsyncStream
from letta_client._streaming import Stream
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.conversations.messages")
class MessagesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.conversations.messages.create")
    def create(self, *args: Any, **kwargs: Any) -> Stream: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.messages.compact")
    def compact(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.conversations.messages.stream")
    def stream(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncMessagesResource:
    async def create(self, *args: Any, **kwargs: Any) -> AsyncStream: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def compact(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stream(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: letta_client.resources.environments

@sync_client
@async_twin("letta_client.AsyncLetta.environments")
class EnvironmentsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.environments.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.environments.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.environments.send_message")
    def send_message(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncEnvironmentsResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_message(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.folders
from letta_client.resources.folders.agents import AgentsResource as AgentsResource
from letta_client.resources.folders.agents import AsyncAgentsResource as AsyncAgentsResource
from letta_client.resources.folders.files import AsyncFilesResource as AsyncFilesResource
from letta_client.resources.folders.files import FilesResource as FilesResource
from letta_client.resources.folders.folders import AsyncFoldersResource as AsyncFoldersResource
from letta_client.resources.folders.folders import FoldersResource as FoldersResource

# module: letta_client.resources.folders.agents

@sync_client
@async_twin("letta_client.AsyncLetta.folders.agents")
class AgentsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.folders.agents.list")
    def list(self, *args: Any, **kwargs: Any) -> list[str]: ...

class AsyncAgentsResource:
    async def list(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: letta_client.resources.folders.files
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.folders.files")
class FilesResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.folders.files.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.folders.files.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.folders.files.upload")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFilesResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.folders.folders
from letta_client.pagination import SyncArrayPage
from letta_client.resources.folders.agents import AgentsResource
from letta_client.resources.folders.agents import AsyncAgentsResource
from letta_client.resources.folders.files import AsyncFilesResource
from letta_client.resources.folders.files import FilesResource

@sync_client
@async_twin("letta_client.AsyncLetta.folders")
class FoldersResource:
    @property
    def files(self) -> FilesResource: ...
    @property
    def agents(self) -> AgentsResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.folders.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.folders.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.folders.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.folders.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...

class AsyncFoldersResource:
    @property
    def files(self) -> AsyncFilesResource: ...
    @property
    def agents(self) -> AsyncAgentsResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...

# module: letta_client.resources.mcp_servers
from letta_client.resources.mcp_servers.mcp_servers import AsyncMcpServersResource as AsyncMcpServersResource
from letta_client.resources.mcp_servers.mcp_servers import McpServersResource as McpServersResource
from letta_client.resources.mcp_servers.tools import AsyncToolsResource as AsyncToolsResource
from letta_client.resources.mcp_servers.tools import ToolsResource as ToolsResource

# module: letta_client.resources.mcp_servers.mcp_servers
from letta_client.resources.mcp_servers.tools import AsyncToolsResource
from letta_client.resources.mcp_servers.tools import ToolsResource

@sync_client
@async_twin("letta_client.AsyncLetta.mcp_servers")
class McpServersResource:
    @property
    def tools(self) -> ToolsResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.refresh")
    def refresh(self, *args: Any, **kwargs: Any) -> object: ...

class AsyncMcpServersResource:
    @property
    def tools(self) -> AsyncToolsResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def refresh(self, *args: Any, **kwargs: Any) -> object: ...

# module: letta_client.resources.mcp_servers.tools

@sync_client
@async_twin("letta_client.AsyncLetta.mcp_servers.tools")
class ToolsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.tools.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.tools.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.mcp_servers.tools.run")
    def run(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolsResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.messages

@sync_client
@async_twin("letta_client.AsyncLetta.messages")
class MessagesResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.messages.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.messages.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.messages.search")
    def search(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncMessagesResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> list: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def search(self, *args: Any, **kwargs: Any) -> list: ...

# module: letta_client.resources.models
from letta_client.resources.models.embeddings import AsyncEmbeddingsResource as AsyncEmbeddingsResource
from letta_client.resources.models.embeddings import EmbeddingsResource as EmbeddingsResource
from letta_client.resources.models.models import AsyncModelsResource as AsyncModelsResource
from letta_client.resources.models.models import ModelsResource as ModelsResource

# module: letta_client.resources.models.embeddings

@sync_client
@async_twin("letta_client.AsyncLetta.models.embeddings")
class EmbeddingsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.models.embeddings.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncEmbeddingsResource:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...

# module: letta_client.resources.models.models
from letta_client.resources.models.embeddings import AsyncEmbeddingsResource
from letta_client.resources.models.embeddings import EmbeddingsResource

@sync_client
@async_twin("letta_client.AsyncLetta.models")
class ModelsResource:
    @property
    def embeddings(self) -> EmbeddingsResource: ...
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.models.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncModelsResource:
    @property
    def embeddings(self) -> AsyncEmbeddingsResource: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...

# module: letta_client.resources.passages

@sync_client
@async_twin("letta_client.AsyncLetta.passages")
class PassagesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.passages.search")
    def search(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncPassagesResource:
    async def search(self, *args: Any, **kwargs: Any) -> list: ...

# module: letta_client.resources.runs
from letta_client.resources.runs.messages import AsyncMessagesResource as AsyncMessagesResource
from letta_client.resources.runs.messages import MessagesResource as MessagesResource
from letta_client.resources.runs.runs import AsyncRunsResource as AsyncRunsResource
from letta_client.resources.runs.runs import RunsResource as RunsResource
from letta_client.resources.runs.steps import AsyncStepsResource as AsyncStepsResource
from letta_client.resources.runs.steps import StepsResource as StepsResource
from letta_client.resources.runs.trace import AsyncTraceResource as AsyncTraceResource
from letta_client.resources.runs.trace import TraceResource as TraceResource
from letta_client.resources.runs.usage import AsyncUsageResource as AsyncUsageResource
from letta_client.resources.runs.usage import UsageResource as UsageResource

# module: letta_client.resources.runs.messages
from letta_client._streaming import AsyncStream
from letta_client._streaming import Stream
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.runs.messages")
class MessagesResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.runs.messages.stream")
    def stream(self, *args: Any, **kwargs: Any) -> Stream: ...

class AsyncMessagesResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def stream(self, *args: Any, **kwargs: Any) -> AsyncStream: ...

# module: letta_client.resources.runs.runs
from letta_client.pagination import SyncArrayPage
from letta_client.resources.runs.messages import AsyncMessagesResource
from letta_client.resources.runs.messages import MessagesResource
from letta_client.resources.runs.steps import AsyncStepsResource
from letta_client.resources.runs.steps import StepsResource
from letta_client.resources.runs.trace import AsyncTraceResource
from letta_client.resources.runs.trace import TraceResource
from letta_client.resources.runs.usage import AsyncUsageResource
from letta_client.resources.runs.usage import UsageResource

@sync_client
@async_twin("letta_client.AsyncLetta.runs")
class RunsResource:
    @property
    def messages(self) -> MessagesResource: ...
    @property
    def usage(self) -> UsageResource: ...
    @property
    def steps(self) -> StepsResource: ...
    @property
    def trace(self) -> TraceResource: ...
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.runs.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...

class AsyncRunsResource:
    @property
    def messages(self) -> AsyncMessagesResource: ...
    @property
    def usage(self) -> AsyncUsageResource: ...
    @property
    def steps(self) -> AsyncStepsResource: ...
    @property
    def trace(self) -> AsyncTraceResource: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.runs.steps
from letta_client.pagination import SyncArrayPage

@sync_client
class StepsResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...

class AsyncStepsResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.runs.trace

@sync_client
@async_twin("letta_client.AsyncLetta.runs.trace")
class TraceResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.runs.trace.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> list[dict[str, object]]: ...

class AsyncTraceResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> list[dict[str, object]]: ...

# module: letta_client.resources.runs.usage

@sync_client
@async_twin("letta_client.AsyncLetta.runs.usage")
class UsageResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.runs.usage.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsageResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.steps
from letta_client.resources.steps.feedback import AsyncFeedbackResource as AsyncFeedbackResource
from letta_client.resources.steps.feedback import FeedbackResource as FeedbackResource
from letta_client.resources.steps.messages import AsyncMessagesResource as AsyncMessagesResource
from letta_client.resources.steps.messages import MessagesResource as MessagesResource
from letta_client.resources.steps.metrics import AsyncMetricsResource as AsyncMetricsResource
from letta_client.resources.steps.metrics import MetricsResource as MetricsResource
from letta_client.resources.steps.steps import AsyncStepsResource as AsyncStepsResource
from letta_client.resources.steps.steps import StepsResource as StepsResource
from letta_client.resources.steps.trace import AsyncTraceResource as AsyncTraceResource
from letta_client.resources.steps.trace import TraceResource as TraceResource

# module: letta_client.resources.steps.feedback

@sync_client
@async_twin("letta_client.AsyncLetta.steps.feedback")
class FeedbackResource:
    # patch -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.steps.feedback.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFeedbackResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.steps.messages
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.messages")
class MessagesResource:
    # get_api_list -> _request_api_list -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.messages.list")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...

class AsyncMessagesResource:
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.steps.metrics

@sync_client
@async_twin("letta_client.AsyncLetta.steps.metrics")
class MetricsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.steps.metrics.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMetricsResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.steps.steps
from letta_client.pagination import SyncArrayPage
from letta_client.resources.steps.feedback import AsyncFeedbackResource
from letta_client.resources.steps.feedback import FeedbackResource
from letta_client.resources.steps.messages import AsyncMessagesResource
from letta_client.resources.steps.messages import MessagesResource
from letta_client.resources.steps.metrics import AsyncMetricsResource
from letta_client.resources.steps.metrics import MetricsResource
from letta_client.resources.steps.trace import AsyncTraceResource
from letta_client.resources.steps.trace import TraceResource

@sync_client
@async_twin("letta_client.AsyncLetta.steps")
class StepsResource:
    @property
    def metrics(self) -> MetricsResource: ...
    @property
    def trace(self) -> TraceResource: ...
    @property
    def feedback(self) -> FeedbackResource: ...
    @property
    def messages(self) -> MessagesResource: ...
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.steps.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...

class AsyncStepsResource:
    @property
    def metrics(self) -> AsyncMetricsResource: ...
    @property
    def trace(self) -> AsyncTraceResource: ...
    @property
    def feedback(self) -> AsyncFeedbackResource: ...
    @property
    def messages(self) -> AsyncMessagesResource: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.steps.trace

@sync_client
@async_twin("letta_client.AsyncLetta.steps.trace")
class TraceResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.steps.trace.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTraceResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.tags

@sync_client
@async_twin("letta_client.AsyncLetta.tags")
class TagsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.tags.list")
    def list(self, *args: Any, **kwargs: Any) -> list[str]: ...

class AsyncTagsResource:
    async def list(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: letta_client.resources.templates
from letta_client.resources.templates.agents import AgentsResource as AgentsResource
from letta_client.resources.templates.agents import AsyncAgentsResource as AsyncAgentsResource
from letta_client.resources.templates.templates import AsyncTemplatesResource as AsyncTemplatesResource
from letta_client.resources.templates.templates import TemplatesResource as TemplatesResource

# module: letta_client.resources.templates.agents

@sync_client
@async_twin("letta_client.AsyncLetta.templates.agents")
class AgentsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.templates.agents.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAgentsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.templates.templates
from letta_client.resources.templates.agents import AgentsResource
from letta_client.resources.templates.agents import AsyncAgentsResource

@sync_client
@async_twin("letta_client.AsyncLetta.templates")
class TemplatesResource:
    @property
    def agents(self) -> AgentsResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.templates.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.templates.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.templates.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.templates.rollback")
    def rollback(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.templates.save")
    def save(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncTemplatesResource:
    @property
    def agents(self) -> AsyncAgentsResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rollback(self, *args: Any, **kwargs: Any) -> Any: ...
    async def save(self, *args: Any, **kwargs: Any) -> Any: ...

# module: letta_client.resources.tools
from letta_client.pagination import SyncArrayPage

@sync_client
@async_twin("letta_client.AsyncLetta.tools")
class ToolsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="letta_client.AsyncLetta.tools.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.tools.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="letta_client.AsyncLetta.tools.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network")
    def list(self, *args: Any, **kwargs: Any) -> SyncArrayPage: ...
    @blocks("network", instead="letta_client.AsyncLetta.tools.delete")
    def delete(self, *args: Any, **kwargs: Any) -> object: ...
    @blocks("network", instead="letta_client.AsyncLetta.tools.search")
    def search(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="letta_client.AsyncLetta.tools.upsert")
    def upsert(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncToolsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> object: ...
    async def search(self, *args: Any, **kwargs: Any) -> list: ...
    async def upsert(self, *args: Any, **kwargs: Any) -> Any: ...
