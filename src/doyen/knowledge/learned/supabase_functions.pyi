"""Learned from supabase-functions 2.34.1 by reading its source; a line written by hand wins over one here."""

# module: supabase_functions
from supabase_functions._async.functions_client import AsyncFunctionsClient as AsyncFunctionsClient
from supabase_functions._async.functions_client import AsyncFunctionsClient as _AsyncFunctionsClient
from supabase_functions._sync.functions_client import SyncFunctionsClient as SyncFunctionsClient
from supabase_functions._sync.functions_client import SyncFunctionsClient as _SyncFunctionsClient
def create_client(*args: Any, **kwargs: Any) -> _AsyncFunctionsClient | _SyncFunctionsClient: ...

# module: supabase_functions._async

# module: supabase_functions._async.functions_client

class AsyncFunctionsClient:
    async def invoke(self, *args: Any, **kwargs: Any) -> dict | bytes: ...

# module: supabase_functions._sync

# module: supabase_functions._sync.functions_client

@sync_client
@async_twin("supabase_functions.AsyncFunctionsClient")
class SyncFunctionsClient:
    # _request -> httpx.Client.request
    @blocks("network", instead="supabase_functions.AsyncFunctionsClient.invoke")
    def invoke(self, *args: Any, **kwargs: Any) -> dict | bytes: ...
