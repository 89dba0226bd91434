"""Learned from browserbase 1.22.0 by reading its source; a line written by hand wins over one here."""

# module: browserbase
from browserbase._base_client import _DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from browserbase._base_client import _DefaultHttpxClient as DefaultHttpxClient
from browserbase._client import AsyncBrowserbase as AsyncBrowserbase
from browserbase._client import AsyncBrowserbase as AsyncClient
from browserbase._client import Browserbase as Browserbase
from browserbase._client import Browserbase as Client
from browserbase._exceptions import APIConnectionError as APIConnectionError
from browserbase._exceptions import APIError as APIError
from browserbase._exceptions import APIResponseValidationError as APIResponseValidationError
from browserbase._exceptions import APIStatusError as APIStatusError
from browserbase._exceptions import APITimeoutError as APITimeoutError
from browserbase._exceptions import AuthenticationError as AuthenticationError
from browserbase._exceptions import BadRequestError as BadRequestError
from browserbase._exceptions import ConflictError as ConflictError
from browserbase._exceptions import InternalServerError as InternalServerError
from browserbase._exceptions import NotFoundError as NotFoundError
from browserbase._exceptions import PermissionDeniedError as PermissionDeniedError
from browserbase._exceptions import RateLimitError as RateLimitError
from browserbase._exceptions import UnprocessableEntityError as UnprocessableEntityError
from browserbase._response import APIResponse as APIResponse
from browserbase._response import AsyncAPIResponse as AsyncAPIResponse
from browserbase._streaming import AsyncStream as AsyncStream
from browserbase._streaming import Stream as Stream
from browserbase._utils._utils import file_from_path as file_from_path

# module: browserbase._base_client
from browserbase._streaming import AsyncStream
from browserbase._streaming import Stream
from httpx import AsyncClient
from httpx import Auth
from httpx import Client

class BaseClient[_HttpxClientT, _DefaultStreamT]:
    @property
    def custom_auth(self) -> Auth: ...

class _DefaultHttpxClient(Client):
    ...

@sync_client
@async_twin("browserbase._base_client.AsyncAPIClient")
class SyncAPIClient(BaseClient[Client, Stream]):
    def __enter__(self) -> Self: ...
    # httpx.Client.send
    @blocks("network", instead="browserbase._base_client.AsyncAPIClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> httpx.Client.send
    @blocks("network", instead="browserbase._base_client.AsyncAPIClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase._base_client.AsyncAPIClient.post")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase._base_client.AsyncAPIClient.patch")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase._base_client.AsyncAPIClient.put")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase._base_client.AsyncAPIClient.delete")
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

# module: browserbase._client
from browserbase._base_client import AsyncAPIClient
from browserbase._base_client import SyncAPIClient
from browserbase.resources.agents.agents import AgentsResource
from browserbase.resources.agents.agents import AsyncAgentsResource
from browserbase.resources.certificates import AsyncCertificatesResource
from browserbase.resources.certificates import CertificatesResource
from browserbase.resources.contexts import AsyncContextsResource
from browserbase.resources.contexts import ContextsResource
from browserbase.resources.extensions import AsyncExtensionsResource
from browserbase.resources.extensions import ExtensionsResource
from browserbase.resources.fetch_api import AsyncFetchAPIResource
from browserbase.resources.fetch_api import FetchAPIResource
from browserbase.resources.functions.functions import AsyncFunctionsResource
from browserbase.resources.functions.functions import FunctionsResource
from browserbase.resources.projects import AsyncProjectsResource
from browserbase.resources.projects import ProjectsResource
from browserbase.resources.search import AsyncSearchResource
from browserbase.resources.search import SearchResource
from browserbase.resources.secrets import AsyncSecretsResource
from browserbase.resources.secrets import SecretsResource
from browserbase.resources.sessions.sessions import AsyncSessionsResource
from browserbase.resources.sessions.sessions import SessionsResource
from browserbase.resources.webhooks import AsyncWebhooksResource
from browserbase.resources.webhooks import WebhooksResource

class Browserbase(SyncAPIClient):
    @property
    def certificates(self) -> CertificatesResource: ...
    @property
    def contexts(self) -> ContextsResource: ...
    @property
    def extensions(self) -> ExtensionsResource: ...
    @property
    def fetch_api(self) -> FetchAPIResource: ...
    @property
    def functions(self) -> FunctionsResource: ...
    @property
    def projects(self) -> ProjectsResource: ...
    @property
    def search(self) -> SearchResource: ...
    @property
    def secrets(self) -> SecretsResource: ...
    @property
    def sessions(self) -> SessionsResource: ...
    @property
    def agents(self) -> AgentsResource: ...
    @property
    def webhooks(self) -> WebhooksResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

class AsyncBrowserbase(AsyncAPIClient):
    @property
    def certificates(self) -> AsyncCertificatesResource: ...
    @property
    def contexts(self) -> AsyncContextsResource: ...
    @property
    def extensions(self) -> AsyncExtensionsResource: ...
    @property
    def fetch_api(self) -> AsyncFetchAPIResource: ...
    @property
    def functions(self) -> AsyncFunctionsResource: ...
    @property
    def projects(self) -> AsyncProjectsResource: ...
    @property
    def search(self) -> AsyncSearchResource: ...
    @property
    def secrets(self) -> AsyncSecretsResource: ...
    @property
    def sessions(self) -> AsyncSessionsResource: ...
    @property
    def agents(self) -> AsyncAgentsResource: ...
    @property
    def webhooks(self) -> AsyncWebhooksResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

# module: browserbase._exceptions
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

# module: browserbase._response
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

# module: browserbase._streaming
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

# module: browserbase._utils

# module: browserbase._utils._utils
# pathlib.Path.read_bytes
@blocks("disk")
def file_from_path(*args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources
from browserbase.resources.agents.agents import AgentsResource as AgentsResource
from browserbase.resources.agents.agents import AsyncAgentsResource as AsyncAgentsResource
from browserbase.resources.certificates import AsyncCertificatesResource as AsyncCertificatesResource
from browserbase.resources.certificates import CertificatesResource as CertificatesResource
from browserbase.resources.contexts import AsyncContextsResource as AsyncContextsResource
from browserbase.resources.contexts import ContextsResource as ContextsResource
from browserbase.resources.extensions import AsyncExtensionsResource as AsyncExtensionsResource
from browserbase.resources.extensions import ExtensionsResource as ExtensionsResource
from browserbase.resources.fetch_api import AsyncFetchAPIResource as AsyncFetchAPIResource
from browserbase.resources.fetch_api import FetchAPIResource as FetchAPIResource
from browserbase.resources.functions.functions import AsyncFunctionsResource as AsyncFunctionsResource
from browserbase.resources.functions.functions import FunctionsResource as FunctionsResource
from browserbase.resources.projects import AsyncProjectsResource as AsyncProjectsResource
from browserbase.resources.projects import ProjectsResource as ProjectsResource
from browserbase.resources.search import AsyncSearchResource as AsyncSearchResource
from browserbase.resources.search import SearchResource as SearchResource
from browserbase.resources.secrets import AsyncSecretsResource as AsyncSecretsResource
from browserbase.resources.secrets import SecretsResource as SecretsResource
from browserbase.resources.sessions.sessions import AsyncSessionsResource as AsyncSessionsResource
from browserbase.resources.sessions.sessions import SessionsResource as SessionsResource
from browserbase.resources.webhooks import AsyncWebhooksResource as AsyncWebhooksResource
from browserbase.resources.webhooks import WebhooksResource as WebhooksResource

# module: browserbase.resources.agents
from browserbase.resources.agents.agents import AgentsResource as AgentsResource
from browserbase.resources.agents.agents import AsyncAgentsResource as AsyncAgentsResource
from browserbase.resources.agents.runs import AsyncRunsResource as AsyncRunsResource
from browserbase.resources.agents.runs import RunsResource as RunsResource

# module: browserbase.resources.agents.agents
from browserbase.resources.agents.runs import AsyncRunsResource
from browserbase.resources.agents.runs import RunsResource

@sync_client
@async_twin("browserbase.AsyncClient.agents")
class AgentsResource:
    @property
    def runs(self) -> RunsResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.agents.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncAgentsResource:
    @property
    def runs(self) -> AsyncRunsResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.agents.runs

@sync_client
@async_twin("browserbase.AsyncClient.agents.runs")
class RunsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.agents.runs.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.runs.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.runs.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.agents.runs.list_messages")
    def list_messages(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncRunsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_messages(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.certificates

@sync_client
@async_twin("browserbase.AsyncClient.certificates")
class CertificatesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.certificates.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.certificates.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.certificates.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="browserbase.AsyncClient.certificates.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCertificatesResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.contexts

@sync_client
@async_twin("browserbase.AsyncClient.contexts")
class ContextsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.contexts.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.contexts.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.contexts.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.contexts.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncContextsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.extensions

@sync_client
@async_twin("browserbase.AsyncClient.extensions")
class ExtensionsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.extensions.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.extensions.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.extensions.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncExtensionsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.fetch_api

@sync_client
@async_twin("browserbase.AsyncClient.fetch_api")
class FetchAPIResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.fetch_api.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFetchAPIResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.functions
from browserbase.resources.functions.functions import AsyncFunctionsResource as AsyncFunctionsResource
from browserbase.resources.functions.functions import FunctionsResource as FunctionsResource
from browserbase.resources.functions.secrets import AsyncSecretsResource as AsyncSecretsResource
from browserbase.resources.functions.secrets import SecretsResource as SecretsResource

# module: browserbase.resources.functions.functions
from browserbase.resources.functions.secrets import AsyncSecretsResource
from browserbase.resources.functions.secrets import SecretsResource

class FunctionsResource:
    @property
    def secrets(self) -> SecretsResource: ...

class AsyncFunctionsResource:
    @property
    def secrets(self) -> AsyncSecretsResource: ...

# module: browserbase.resources.functions.secrets

@sync_client
@async_twin("browserbase.AsyncClient.functions.secrets")
class SecretsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.functions.secrets.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.functions.secrets.attach")
    def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.functions.secrets.detach")
    def detach(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSecretsResource:
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def attach(self, *args: Any, **kwargs: Any) -> Any: ...
    async def detach(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.projects

@sync_client
@async_twin("browserbase.AsyncClient.projects")
class ProjectsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.projects.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.projects.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="browserbase.AsyncClient.projects.usage")
    def usage(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncProjectsResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def usage(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.search

@sync_client
@async_twin("browserbase.AsyncClient.search")
class SearchResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.search.web")
    def web(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSearchResource:
    async def web(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.secrets

@sync_client
@async_twin("browserbase.AsyncClient.secrets")
class SecretsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.secrets.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.secrets.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.secrets.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.secrets.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.secrets.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.secrets.get_public_key")
    def get_public_key(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSecretsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_public_key(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.sessions
from browserbase.resources.sessions.downloads import AsyncDownloadsResource as AsyncDownloadsResource
from browserbase.resources.sessions.downloads import DownloadsResource as DownloadsResource
from browserbase.resources.sessions.logs import AsyncLogsResource as AsyncLogsResource
from browserbase.resources.sessions.logs import LogsResource as LogsResource
from browserbase.resources.sessions.recording.recording import AsyncRecordingResource as AsyncRecordingResource
from browserbase.resources.sessions.recording.recording import RecordingResource as RecordingResource
from browserbase.resources.sessions.replays import AsyncReplaysResource as AsyncReplaysResource
from browserbase.resources.sessions.replays import ReplaysResource as ReplaysResource
from browserbase.resources.sessions.sessions import AsyncSessionsResource as AsyncSessionsResource
from browserbase.resources.sessions.sessions import SessionsResource as SessionsResource
from browserbase.resources.sessions.uploads import AsyncUploadsResource as AsyncUploadsResource
from browserbase.resources.sessions.uploads import UploadsResource as UploadsResource

# module: browserbase.resources.sessions.downloads
from browserbase._response import AsyncBinaryAPIResponse
from browserbase._response import BinaryAPIResponse

@sync_client
@async_twin("browserbase.AsyncClient.sessions.downloads")
class DownloadsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.downloads.list")
    def list(self, *args: Any, **kwargs: Any) -> BinaryAPIResponse: ...

class AsyncDownloadsResource:
    async def list(self, *args: Any, **kwargs: Any) -> AsyncBinaryAPIResponse: ...

# module: browserbase.resources.sessions.logs

@sync_client
@async_twin("browserbase.AsyncClient.sessions.logs")
class LogsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.logs.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncLogsResource:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...

# module: browserbase.resources.sessions.recording
from browserbase.resources.sessions.recording.downloads import AsyncDownloadsResource as AsyncDownloadsResource
from browserbase.resources.sessions.recording.downloads import DownloadsResource as DownloadsResource
from browserbase.resources.sessions.recording.recording import AsyncRecordingResource as AsyncRecordingResource
from browserbase.resources.sessions.recording.recording import RecordingResource as RecordingResource

# module: browserbase.resources.sessions.recording.downloads

@sync_client
@async_twin("browserbase.AsyncClient.sessions.recording.downloads")
class DownloadsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.recording.downloads.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.sessions.recording.downloads.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDownloadsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.sessions.recording.recording
from browserbase.resources.sessions.recording.downloads import AsyncDownloadsResource
from browserbase.resources.sessions.recording.downloads import DownloadsResource

@sync_client
@async_twin("browserbase.AsyncClient.sessions.recording")
class RecordingResource:
    @property
    def downloads(self) -> DownloadsResource: ...
    # get -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.recording.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncRecordingResource:
    @property
    def downloads(self) -> AsyncDownloadsResource: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> list: ...

# module: browserbase.resources.sessions.replays
from browserbase._response import AsyncBinaryAPIResponse
from browserbase._response import BinaryAPIResponse

@sync_client
@async_twin("browserbase.AsyncClient.sessions.replays")
class ReplaysResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.replays.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.sessions.replays.retrieve_page")
    def retrieve_page(self, *args: Any, **kwargs: Any) -> BinaryAPIResponse: ...

class AsyncReplaysResource:
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve_page(self, *args: Any, **kwargs: Any) -> AsyncBinaryAPIResponse: ...

# module: browserbase.resources.sessions.sessions
from browserbase.resources.sessions.downloads import AsyncDownloadsResource
from browserbase.resources.sessions.downloads import DownloadsResource
from browserbase.resources.sessions.logs import AsyncLogsResource
from browserbase.resources.sessions.logs import LogsResource
from browserbase.resources.sessions.recording.recording import AsyncRecordingResource
from browserbase.resources.sessions.recording.recording import RecordingResource
from browserbase.resources.sessions.replays import AsyncReplaysResource
from browserbase.resources.sessions.replays import ReplaysResource
from browserbase.resources.sessions.uploads import AsyncUploadsResource
from browserbase.resources.sessions.uploads import UploadsResource

@sync_client
@async_twin("browserbase.AsyncClient.sessions")
class SessionsResource:
    @property
    def downloads(self) -> DownloadsResource: ...
    @property
    def logs(self) -> LogsResource: ...
    @property
    def recording(self) -> RecordingResource: ...
    @property
    def uploads(self) -> UploadsResource: ...
    @property
    def replays(self) -> ReplaysResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.sessions.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.sessions.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.sessions.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="browserbase.AsyncClient.sessions.debug")
    def debug(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSessionsResource:
    @property
    def downloads(self) -> AsyncDownloadsResource: ...
    @property
    def logs(self) -> AsyncLogsResource: ...
    @property
    def recording(self) -> AsyncRecordingResource: ...
    @property
    def uploads(self) -> AsyncUploadsResource: ...
    @property
    def replays(self) -> AsyncReplaysResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def debug(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.sessions.uploads

@sync_client
@async_twin("browserbase.AsyncClient.sessions.uploads")
class UploadsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.sessions.uploads.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUploadsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: browserbase.resources.webhooks

@sync_client
@async_twin("browserbase.AsyncClient.webhooks")
class WebhooksResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="browserbase.AsyncClient.webhooks.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.webhooks.retrieve")
    def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.webhooks.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.webhooks.list")
    def list(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.webhooks.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="browserbase.AsyncClient.webhooks.rotate_secret")
    def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncWebhooksResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rotate_secret(self, *args: Any, **kwargs: Any) -> Any: ...
