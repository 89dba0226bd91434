"""Learned from e2b-code-interpreter 2.11.5 by reading its source; a line written by hand wins over one here."""

# module: e2b_code_interpreter
from e2b_code_interpreter.code_interpreter_async import AsyncSandbox as AsyncSandbox
from e2b_code_interpreter.code_interpreter_sync import Sandbox as Sandbox

# module: e2b_code_interpreter.code_interpreter_async
from e2b.sandbox_async.main import AsyncSandbox as _AsyncSandbox

class AsyncSandbox(_AsyncSandbox):
    async def run_code(self, *args: Any, **kwargs: Any) -> Any: ...
    async def create_code_context(self, *args: Any, **kwargs: Any) -> Any: ...
    async def remove_code_context(self, *args: Any, **kwargs: Any) -> Any: ...
    async def list_code_contexts(self, *args: Any, **kwargs: Any) -> list: ...
    async def restart_code_context(self, *args: Any, **kwargs: Any) -> Any: ...

# module: e2b_code_interpreter.code_interpreter_sync
from e2b.sandbox_sync.main import Sandbox as _Sandbox

@sync_client
@async_twin("e2b_code_interpreter.AsyncSandbox")
class Sandbox(_Sandbox):
    # httpx.Client.stream
    @blocks("network", instead="e2b_code_interpreter.AsyncSandbox.run_code")
    def run_code(self, *args: Any, **kwargs: Any) -> Any: ...
    # httpx.Client.post
    @blocks("network", instead="e2b_code_interpreter.AsyncSandbox.create_code_context")
    def create_code_context(self, *args: Any, **kwargs: Any) -> Any: ...
    # httpx.Client.delete
    @blocks("network", instead="e2b_code_interpreter.AsyncSandbox.remove_code_context")
    def remove_code_context(self, *args: Any, **kwargs: Any) -> Any: ...
    # httpx.Client.get
    @blocks("network", instead="e2b_code_interpreter.AsyncSandbox.list_code_contexts")
    def list_code_contexts(self, *args: Any, **kwargs: Any) -> list: ...
    # httpx.Client.post
    @blocks("network", instead="e2b_code_interpreter.AsyncSandbox.restart_code_context")
    def restart_code_context(self, *args: Any, **kwargs: Any) -> Any: ...

# module: e2b_code_interpreter.models
async def aextract_exception(*args: Any, **kwargs: Any) -> Any: ...
async def async_parse_output(*args: Any, **kwargs: Any) -> Any: ...
