"""Learned from supabase 2.34.1 by reading its source; a line written by hand wins over one here."""

# module: supabase
from supabase._async.auth_client import AsyncSupabaseAuthClient as ASupabaseAuthClient
from supabase._async.client import AsyncClient as AClient
from supabase._async.client import AsyncClient as AsyncClient
from supabase._async.client import create_client as acreate_client
from supabase._async.client import create_client as create_async_client
from supabase._sync.auth_client import SyncSupabaseAuthClient as SupabaseAuthClient
from supabase._sync.client import Client as Client
from supabase._sync.client import create_client as create_client
from supabase.lib.client_options import AsyncClientOptions as AClientOptions
from supabase.lib.client_options import AsyncClientOptions as AsyncClientOptions
from supabase.lib.client_options import SyncClientOptions as ClientOptions

# module: supabase._async

# module: supabase._async.auth_client
from supabase_auth._async.gotrue_client import AsyncGoTrueClient

class AsyncSupabaseAuthClient(AsyncGoTrueClient):
    ...

# module: supabase._async.client
from postgrest._async.client import AsyncPostgrestClient
from postgrest._async.request_builder import AsyncRPCFilterRequestBuilder
from postgrest._async.request_builder import AsyncRequestBuilder
from storage3._async.client import AsyncStorageClient
from supabase._async.auth_client import AsyncSupabaseAuthClient
from supabase_functions._async.functions_client import AsyncFunctionsClient
async def create_client(*args: Any, **kwargs: Any) -> AsyncClient: ...

class AsyncClient:
    auth: AsyncSupabaseAuthClient
    @classmethod
    async def create(cls, *args: Any, **kwargs: Any) -> AsyncClient: ...
    def table(self, *args: Any, **kwargs: Any) -> AsyncRequestBuilder: ...
    def schema(self, *args: Any, **kwargs: Any) -> AsyncPostgrestClient: ...
    def from_(self, *args: Any, **kwargs: Any) -> AsyncRequestBuilder: ...
    def rpc(self, *args: Any, **kwargs: Any) -> AsyncRPCFilterRequestBuilder: ...
    @property
    def postgrest(self) -> AsyncPostgrestClient: ...
    @property
    def storage(self) -> AsyncStorageClient: ...
    @property
    def functions(self) -> AsyncFunctionsClient: ...
    async def remove_channel(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove_all_channels(self, *args: Any, **kwargs: Any) -> Any: ...

# module: supabase._sync

# module: supabase._sync.auth_client
from supabase_auth._sync.gotrue_client import SyncGoTrueClient

class SyncSupabaseAuthClient(SyncGoTrueClient):
    ...

# module: supabase._sync.client
from postgrest._sync.client import SyncPostgrestClient
from postgrest._sync.request_builder import SyncRPCFilterRequestBuilder
from postgrest._sync.request_builder import SyncRequestBuilder
from storage3._sync.client import SyncStorageClient
from supabase._sync.auth_client import SyncSupabaseAuthClient
from supabase_functions._sync.functions_client import SyncFunctionsClient
def create_client(*args: Any, **kwargs: Any) -> Client: ...

class Client:
    auth: SyncSupabaseAuthClient
    @classmethod
    def create(cls, *args: Any, **kwargs: Any) -> Client: ...
    def table(self, *args: Any, **kwargs: Any) -> SyncRequestBuilder: ...
    def schema(self, *args: Any, **kwargs: Any) -> SyncPostgrestClient: ...
    def from_(self, *args: Any, **kwargs: Any) -> SyncRequestBuilder: ...
    def rpc(self, *args: Any, **kwargs: Any) -> SyncRPCFilterRequestBuilder: ...
    @property
    def postgrest(self) -> SyncPostgrestClient: ...
    @property
    def storage(self) -> SyncStorageClient: ...
    @property
    def functions(self) -> SyncFunctionsClient: ...

# module: supabase.client
from supabase._async.auth_client import AsyncSupabaseAuthClient as AsyncSupabaseAuthClient

# module: supabase.lib

# module: supabase.lib.client_options
from httpx import AsyncClient
from httpx import Client
from supabase_auth._async.storage import AsyncSupportedStorage

class AsyncClientOptions:
    storage: AsyncSupportedStorage
    httpx_client: AsyncClient
    def replace(self, *args: Any, **kwargs: Any) -> AsyncClientOptions: ...

class SyncClientOptions:
    httpx_client: Client
    def replace(self, *args: Any, **kwargs: Any) -> SyncClientOptions: ...
