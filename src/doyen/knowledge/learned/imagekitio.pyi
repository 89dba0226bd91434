"""Learned from imagekitio 5.11.0 by reading its source; a line written by hand wins over one here."""

# module: imagekitio
from imagekitio._base_client import _DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from imagekitio._base_client import _DefaultHttpxClient as DefaultHttpxClient
from imagekitio._client import AsyncImageKit as AsyncClient
from imagekitio._client import AsyncImageKit as AsyncImageKit
from imagekitio._client import ImageKit as Client
from imagekitio._client import ImageKit as ImageKit
from imagekitio._exceptions import APIConnectionError as APIConnectionError
from imagekitio._exceptions import APIError as APIError
from imagekitio._exceptions import APIResponseValidationError as APIResponseValidationError
from imagekitio._exceptions import APIStatusError as APIStatusError
from imagekitio._exceptions import APITimeoutError as APITimeoutError
from imagekitio._exceptions import APIWebhookValidationError as APIWebhookValidationError
from imagekitio._exceptions import AuthenticationError as AuthenticationError
from imagekitio._exceptions import BadRequestError as BadRequestError
from imagekitio._exceptions import ConflictError as ConflictError
from imagekitio._exceptions import InternalServerError as InternalServerError
from imagekitio._exceptions import NotFoundError as NotFoundError
from imagekitio._exceptions import PermissionDeniedError as PermissionDeniedError
from imagekitio._exceptions import RateLimitError as RateLimitError
from imagekitio._exceptions import UnprocessableEntityError as UnprocessableEntityError
from imagekitio._response import APIResponse as APIResponse
from imagekitio._response import AsyncAPIResponse as AsyncAPIResponse
from imagekitio._streaming import AsyncStream as AsyncStream
from imagekitio._streaming import Stream as Stream
from imagekitio._utils._utils import file_from_path as file_from_path

# module: imagekitio._base_client
from httpx import AsyncClient
from httpx import Auth
from httpx import Client
from imagekitio._streaming import AsyncStream
from imagekitio._streaming import Stream

class BaseClient[_HttpxClientT, _DefaultStreamT]:
    @property
    def custom_auth(self) -> Auth: ...

class _DefaultHttpxClient(Client):
    ...

@sync_client
@async_twin("imagekitio._base_client.AsyncAPIClient")
class SyncAPIClient(BaseClient[Client, Stream]):
    def __enter__(self) -> Self: ...
    # httpx.Client.send
    @blocks("network", instead="imagekitio._base_client.AsyncAPIClient.request")
    def request(self, *args: Any, **kwargs: Any) -> Any: ...
    # request -> httpx.Client.send
    @blocks("network", instead="imagekitio._base_client.AsyncAPIClient.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio._base_client.AsyncAPIClient.post")
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio._base_client.AsyncAPIClient.patch")
    def patch(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio._base_client.AsyncAPIClient.put")
    def put(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio._base_client.AsyncAPIClient.delete")
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

# module: imagekitio._client
from imagekitio._base_client import AsyncAPIClient
from imagekitio._base_client import SyncAPIClient
from imagekitio.lib.helper import AsyncHelperResource
from imagekitio.resources.accounts.accounts import AccountsResource
from imagekitio.resources.accounts.accounts import AsyncAccountsResource
from imagekitio.resources.assets import AssetsResource
from imagekitio.resources.assets import AsyncAssetsResource
from imagekitio.resources.beta.beta import AsyncBetaResource
from imagekitio.resources.beta.beta import BetaResource
from imagekitio.resources.cache.cache import AsyncCacheResource
from imagekitio.resources.cache.cache import CacheResource
from imagekitio.resources.custom_metadata_fields import AsyncCustomMetadataFieldsResource
from imagekitio.resources.custom_metadata_fields import CustomMetadataFieldsResource
from imagekitio.resources.dummy import AsyncDummyResource
from imagekitio.resources.dummy import DummyResource
from imagekitio.resources.files.files import AsyncFilesResource
from imagekitio.resources.files.files import FilesResource
from imagekitio.resources.folders.folders import AsyncFoldersResource
from imagekitio.resources.folders.folders import FoldersResource
from imagekitio.resources.named_transformations import AsyncNamedTransformationsResource
from imagekitio.resources.named_transformations import NamedTransformationsResource
from imagekitio.resources.saved_extensions import AsyncSavedExtensionsResource
from imagekitio.resources.saved_extensions import SavedExtensionsResource

class ImageKit(SyncAPIClient):
    @property
    def dummy(self) -> DummyResource: ...
    @property
    def custom_metadata_fields(self) -> CustomMetadataFieldsResource: ...
    @property
    def files(self) -> FilesResource: ...
    @property
    def saved_extensions(self) -> SavedExtensionsResource: ...
    @property
    def named_transformations(self) -> NamedTransformationsResource: ...
    @property
    def assets(self) -> AssetsResource: ...
    @property
    def cache(self) -> CacheResource: ...
    @property
    def folders(self) -> FoldersResource: ...
    @property
    def accounts(self) -> AccountsResource: ...
    @property
    def beta(self) -> BetaResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

class AsyncImageKit(AsyncAPIClient):
    @property
    def dummy(self) -> AsyncDummyResource: ...
    @property
    def custom_metadata_fields(self) -> AsyncCustomMetadataFieldsResource: ...
    @property
    def files(self) -> AsyncFilesResource: ...
    @property
    def saved_extensions(self) -> AsyncSavedExtensionsResource: ...
    @property
    def named_transformations(self) -> AsyncNamedTransformationsResource: ...
    @property
    def assets(self) -> AsyncAssetsResource: ...
    @property
    def cache(self) -> AsyncCacheResource: ...
    @property
    def folders(self) -> AsyncFoldersResource: ...
    @property
    def accounts(self) -> AsyncAccountsResource: ...
    @property
    def beta(self) -> AsyncBetaResource: ...
    @property
    def helper(self) -> AsyncHelperResource: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...

# module: imagekitio._exceptions
from httpx import Request
from httpx import Response

class APIError:
    request: Request

class APIResponseValidationError(APIError):
    response: Response

class APIWebhookValidationError(APIError):
    ...

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

# module: imagekitio._response
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

# module: imagekitio._streaming
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

# module: imagekitio._utils

# module: imagekitio._utils._utils
# pathlib.Path.read_bytes
@blocks("disk")
def file_from_path(*args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.lib
from imagekitio.lib.helper import AsyncHelperResource as AsyncHelperResource

# module: imagekitio.lib.helper

class AsyncHelperResource:
    async def build_url(self, *args: Any, **kwargs: Any) -> str: ...
    async def get_authentication_parameters(self, *args: Any, **kwargs: Any) -> dict[str, Any]: ...
    async def build_transformation_string(self, *args: Any, **kwargs: Any) -> str: ...

# module: imagekitio.resources
from imagekitio.lib.helper import AsyncHelperResource as AsyncHelperResource
from imagekitio.resources.accounts.accounts import AccountsResource as AccountsResource
from imagekitio.resources.accounts.accounts import AsyncAccountsResource as AsyncAccountsResource
from imagekitio.resources.assets import AssetsResource as AssetsResource
from imagekitio.resources.assets import AsyncAssetsResource as AsyncAssetsResource
from imagekitio.resources.beta.beta import AsyncBetaResource as AsyncBetaResource
from imagekitio.resources.beta.beta import BetaResource as BetaResource
from imagekitio.resources.cache.cache import AsyncCacheResource as AsyncCacheResource
from imagekitio.resources.cache.cache import CacheResource as CacheResource
from imagekitio.resources.custom_metadata_fields import (
    AsyncCustomMetadataFieldsResource as AsyncCustomMetadataFieldsResource,
)
from imagekitio.resources.custom_metadata_fields import CustomMetadataFieldsResource as CustomMetadataFieldsResource
from imagekitio.resources.dummy import AsyncDummyResource as AsyncDummyResource
from imagekitio.resources.dummy import DummyResource as DummyResource
from imagekitio.resources.files.files import AsyncFilesResource as AsyncFilesResource
from imagekitio.resources.files.files import FilesResource as FilesResource
from imagekitio.resources.folders.folders import AsyncFoldersResource as AsyncFoldersResource
from imagekitio.resources.folders.folders import FoldersResource as FoldersResource
from imagekitio.resources.named_transformations import (
    AsyncNamedTransformationsResource as AsyncNamedTransformationsResource,
)
from imagekitio.resources.named_transformations import NamedTransformationsResource as NamedTransformationsResource
from imagekitio.resources.saved_extensions import AsyncSavedExtensionsResource as AsyncSavedExtensionsResource
from imagekitio.resources.saved_extensions import SavedExtensionsResource as SavedExtensionsResource

# module: imagekitio.resources.accounts
from imagekitio.resources.accounts.accounts import AccountsResource as AccountsResource
from imagekitio.resources.accounts.accounts import AsyncAccountsResource as AsyncAccountsResource
from imagekitio.resources.accounts.origins import AsyncOriginsResource as AsyncOriginsResource
from imagekitio.resources.accounts.origins import OriginsResource as OriginsResource
from imagekitio.resources.accounts.url_endpoints import AsyncURLEndpointsResource as AsyncURLEndpointsResource
from imagekitio.resources.accounts.url_endpoints import URLEndpointsResource as URLEndpointsResource
from imagekitio.resources.accounts.usage import AsyncUsageResource as AsyncUsageResource
from imagekitio.resources.accounts.usage import UsageResource as UsageResource
from imagekitio.resources.accounts.usage_analytics import AsyncUsageAnalyticsResource as AsyncUsageAnalyticsResource
from imagekitio.resources.accounts.usage_analytics import UsageAnalyticsResource as UsageAnalyticsResource
from imagekitio.resources.accounts.webhooks import AsyncWebhooksResource as AsyncWebhooksResource
from imagekitio.resources.accounts.webhooks import WebhooksResource as WebhooksResource

# module: imagekitio.resources.accounts.accounts
from imagekitio.resources.accounts.origins import AsyncOriginsResource
from imagekitio.resources.accounts.origins import OriginsResource
from imagekitio.resources.accounts.url_endpoints import AsyncURLEndpointsResource
from imagekitio.resources.accounts.url_endpoints import URLEndpointsResource
from imagekitio.resources.accounts.usage import AsyncUsageResource
from imagekitio.resources.accounts.usage import UsageResource
from imagekitio.resources.accounts.usage_analytics import AsyncUsageAnalyticsResource
from imagekitio.resources.accounts.usage_analytics import UsageAnalyticsResource
from imagekitio.resources.accounts.webhooks import AsyncWebhooksResource
from imagekitio.resources.accounts.webhooks import WebhooksResource

class AccountsResource:
    @property
    def usage(self) -> UsageResource: ...
    @property
    def usage_analytics(self) -> UsageAnalyticsResource: ...
    @property
    def origins(self) -> OriginsResource: ...
    @property
    def url_endpoints(self) -> URLEndpointsResource: ...
    @property
    def webhooks(self) -> WebhooksResource: ...

class AsyncAccountsResource:
    @property
    def usage(self) -> AsyncUsageResource: ...
    @property
    def usage_analytics(self) -> AsyncUsageAnalyticsResource: ...
    @property
    def origins(self) -> AsyncOriginsResource: ...
    @property
    def url_endpoints(self) -> AsyncURLEndpointsResource: ...
    @property
    def webhooks(self) -> AsyncWebhooksResource: ...

# module: imagekitio.resources.accounts.origins

@sync_client
@async_twin("imagekitio.AsyncClient.accounts.origins")
class OriginsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.accounts.origins.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.origins.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.origins.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.origins.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.origins.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncOriginsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.accounts.url_endpoints

@sync_client
@async_twin("imagekitio.AsyncClient.accounts.url_endpoints")
class URLEndpointsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.accounts.url_endpoints.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.url_endpoints.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.url_endpoints.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.url_endpoints.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.url_endpoints.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncURLEndpointsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.accounts.usage

@sync_client
@async_twin("imagekitio.AsyncClient.accounts.usage")
class UsageResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.accounts.usage.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsageResource:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.accounts.usage_analytics

@sync_client
@async_twin("imagekitio.AsyncClient.accounts.usage_analytics")
class UsageAnalyticsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.accounts.usage_analytics.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncUsageAnalyticsResource:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.accounts.webhooks

@sync_client
@async_twin("imagekitio.AsyncClient.accounts.webhooks")
class WebhooksResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.accounts.webhooks.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.webhooks.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.webhooks.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.webhooks.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.accounts.webhooks.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncWebhooksResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.assets

@sync_client
@async_twin("imagekitio.AsyncClient.assets")
class AssetsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.assets.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...

class AsyncAssetsResource:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...

# module: imagekitio.resources.beta
from imagekitio.resources.beta.beta import AsyncBetaResource as AsyncBetaResource
from imagekitio.resources.beta.beta import BetaResource as BetaResource
from imagekitio.resources.beta.v2.v2 import AsyncV2Resource as AsyncV2Resource
from imagekitio.resources.beta.v2.v2 import V2Resource as V2Resource

# module: imagekitio.resources.beta.beta
from imagekitio.resources.beta.v2.v2 import AsyncV2Resource
from imagekitio.resources.beta.v2.v2 import V2Resource

class BetaResource:
    @property
    def v2(self) -> V2Resource: ...

class AsyncBetaResource:
    @property
    def v2(self) -> AsyncV2Resource: ...

# module: imagekitio.resources.beta.v2
from imagekitio.resources.beta.v2.files import AsyncFilesResource as AsyncFilesResource
from imagekitio.resources.beta.v2.files import FilesResource as FilesResource
from imagekitio.resources.beta.v2.v2 import AsyncV2Resource as AsyncV2Resource
from imagekitio.resources.beta.v2.v2 import V2Resource as V2Resource

# module: imagekitio.resources.beta.v2.files

@sync_client
@async_twin("imagekitio.AsyncClient.beta.v2.files")
class FilesResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.beta.v2.files.upload")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFilesResource:
    async def upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.beta.v2.v2
from imagekitio.resources.beta.v2.files import AsyncFilesResource
from imagekitio.resources.beta.v2.files import FilesResource

class V2Resource:
    @property
    def files(self) -> FilesResource: ...

class AsyncV2Resource:
    @property
    def files(self) -> AsyncFilesResource: ...

# module: imagekitio.resources.cache
from imagekitio.resources.cache.cache import AsyncCacheResource as AsyncCacheResource
from imagekitio.resources.cache.cache import CacheResource as CacheResource
from imagekitio.resources.cache.invalidation import AsyncInvalidationResource as AsyncInvalidationResource
from imagekitio.resources.cache.invalidation import InvalidationResource as InvalidationResource

# module: imagekitio.resources.cache.cache
from imagekitio.resources.cache.invalidation import AsyncInvalidationResource
from imagekitio.resources.cache.invalidation import InvalidationResource

class CacheResource:
    @property
    def invalidation(self) -> InvalidationResource: ...

class AsyncCacheResource:
    @property
    def invalidation(self) -> AsyncInvalidationResource: ...

# module: imagekitio.resources.cache.invalidation

@sync_client
@async_twin("imagekitio.AsyncClient.cache.invalidation")
class InvalidationResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.cache.invalidation.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.cache.invalidation.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncInvalidationResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.custom_metadata_fields

@sync_client
@async_twin("imagekitio.AsyncClient.custom_metadata_fields")
class CustomMetadataFieldsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.custom_metadata_fields.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.custom_metadata_fields.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.custom_metadata_fields.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.custom_metadata_fields.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncCustomMetadataFieldsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.dummy

@sync_client
@async_twin("imagekitio.AsyncClient.dummy")
class DummyResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.dummy.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncDummyResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.files
from imagekitio.resources.files.bulk import AsyncBulkResource as AsyncBulkResource
from imagekitio.resources.files.bulk import BulkResource as BulkResource
from imagekitio.resources.files.files import AsyncFilesResource as AsyncFilesResource
from imagekitio.resources.files.files import FilesResource as FilesResource
from imagekitio.resources.files.metadata import AsyncMetadataResource as AsyncMetadataResource
from imagekitio.resources.files.metadata import MetadataResource as MetadataResource
from imagekitio.resources.files.versions import AsyncVersionsResource as AsyncVersionsResource
from imagekitio.resources.files.versions import VersionsResource as VersionsResource

# module: imagekitio.resources.files.bulk

@sync_client
@async_twin("imagekitio.AsyncClient.files.bulk")
class BulkResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.files.bulk.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.bulk.add_tags")
    def add_tags(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.bulk.remove_ai_tags")
    def remove_ai_tags(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.bulk.remove_tags")
    def remove_tags(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncBulkResource:
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def add_tags(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove_ai_tags(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove_tags(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.files.files
from imagekitio.resources.files.bulk import AsyncBulkResource
from imagekitio.resources.files.bulk import BulkResource
from imagekitio.resources.files.metadata import AsyncMetadataResource
from imagekitio.resources.files.metadata import MetadataResource
from imagekitio.resources.files.versions import AsyncVersionsResource
from imagekitio.resources.files.versions import VersionsResource

@sync_client
@async_twin("imagekitio.AsyncClient.files")
class FilesResource:
    @property
    def bulk(self) -> BulkResource: ...
    @property
    def versions(self) -> VersionsResource: ...
    @property
    def metadata(self) -> MetadataResource: ...
    # patch -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.files.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.copy")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.move")
    def move(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.rename")
    def rename(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.upload")
    def upload(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFilesResource:
    @property
    def bulk(self) -> AsyncBulkResource: ...
    @property
    def versions(self) -> AsyncVersionsResource: ...
    @property
    def metadata(self) -> AsyncMetadataResource: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def copy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def move(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rename(self, *args: Any, **kwargs: Any) -> Any: ...
    async def upload(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.files.metadata

@sync_client
@async_twin("imagekitio.AsyncClient.files.metadata")
class MetadataResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.files.metadata.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.metadata.get_from_url")
    def get_from_url(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncMetadataResource:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get_from_url(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.files.versions

@sync_client
@async_twin("imagekitio.AsyncClient.files.versions")
class VersionsResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.files.versions.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.versions.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.versions.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.files.versions.restore")
    def restore(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncVersionsResource:
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
    async def restore(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.folders
from imagekitio.resources.folders.folders import AsyncFoldersResource as AsyncFoldersResource
from imagekitio.resources.folders.folders import FoldersResource as FoldersResource
from imagekitio.resources.folders.job import AsyncJobResource as AsyncJobResource
from imagekitio.resources.folders.job import JobResource as JobResource

# module: imagekitio.resources.folders.folders
from imagekitio.resources.folders.job import AsyncJobResource
from imagekitio.resources.folders.job import JobResource

@sync_client
@async_twin("imagekitio.AsyncClient.folders")
class FoldersResource:
    @property
    def job(self) -> JobResource: ...
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.folders.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.folders.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.folders.copy")
    def copy(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.folders.move")
    def move(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.folders.rename")
    def rename(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncFoldersResource:
    @property
    def job(self) -> AsyncJobResource: ...
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def copy(self, *args: Any, **kwargs: Any) -> Any: ...
    async def move(self, *args: Any, **kwargs: Any) -> Any: ...
    async def rename(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.folders.job

@sync_client
@async_twin("imagekitio.AsyncClient.folders.job")
class JobResource:
    # get -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.folders.job.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncJobResource:
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.named_transformations

@sync_client
@async_twin("imagekitio.AsyncClient.named_transformations")
class NamedTransformationsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.named_transformations.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.named_transformations.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.named_transformations.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.named_transformations.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.named_transformations.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncNamedTransformationsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...

# module: imagekitio.resources.saved_extensions

@sync_client
@async_twin("imagekitio.AsyncClient.saved_extensions")
class SavedExtensionsResource:
    # post -> request -> httpx.Client.send
    @blocks("network", instead="imagekitio.AsyncClient.saved_extensions.create")
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.saved_extensions.update")
    def update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.saved_extensions.list")
    def list(self, *args: Any, **kwargs: Any) -> list: ...
    @blocks("network", instead="imagekitio.AsyncClient.saved_extensions.delete")
    def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocks("network", instead="imagekitio.AsyncClient.saved_extensions.get")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...

class AsyncSavedExtensionsResource:
    async def create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list(self, *args: Any, **kwargs: Any) -> list: ...
    async def delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def get(self, *args: Any, **kwargs: Any) -> Any: ...
