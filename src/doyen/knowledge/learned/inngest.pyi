"""Learned from inngest 0.5.19 by reading its source; a line written by hand wins over one here."""

# module: inngest
from inngest._internal.client_lib.client import Inngest as Inngest
from inngest._internal.execution_lib.models import Context as Context
from inngest._internal.function import Function as Function
from inngest._internal.middleware_lib.middleware import Middleware as Middleware
from inngest._internal.middleware_lib.middleware import MiddlewareSync as MiddlewareSync
from inngest._internal.step_lib.step_async import Step as Step

# module: inngest._internal

# module: inngest._internal.client_lib

# module: inngest._internal.client_lib.client

@sync_client
class Inngest:
    async def send(self, *args: Any, **kwargs: Any) -> list[str]: ...
    # httpx.Client.send
    @blocks("network")
    def send_sync(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: inngest._internal.execution_lib

# module: inngest._internal.execution_lib.context_var
from inngest._internal.step_lib.step_async import Step
def get_step_context(*args: Any, **kwargs: Any) -> Step: ...

# module: inngest._internal.execution_lib.models
from inngest._internal.step_lib.group import Group
from inngest._internal.step_lib.step_async import Step

class Context:
    group: Group
    step: Step

# module: inngest._internal.function

class Function:
    async def call(self, *args: Any, **kwargs: Any) -> Any: ...

# module: inngest._internal.middleware_lib

# module: inngest._internal.middleware_lib.middleware
from inngest._internal.client_lib.client import Inngest

class Middleware:
    client: Inngest
    async def after_execution(self, *args: Any, **kwargs: Any) -> Any: ...
    async def after_send_events(self, *args: Any, **kwargs: Any) -> Any: ...
    async def before_execution(self, *args: Any, **kwargs: Any) -> Any: ...
    async def before_response(self, *args: Any, **kwargs: Any) -> Any: ...
    async def before_send_events(self, *args: Any, **kwargs: Any) -> Any: ...
    async def transform_input(self, *args: Any, **kwargs: Any) -> Any: ...
    async def transform_output(self, *args: Any, **kwargs: Any) -> Any: ...

class MiddlewareSync:
    client: Inngest

# module: inngest._internal.step_lib

# module: inngest._internal.step_lib.group

class Group:
    async def parallel(self, *args: Any, **kwargs: Any) -> tuple: ...

# module: inngest._internal.step_lib.step_async

class Step:
    ai: AI
    async def invoke(self, *args: Any, **kwargs: Any) -> Any: ...
    async def invoke_by_id(self, *args: Any, **kwargs: Any) -> object: ...
    async def run(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send_event(self, *args: Any, **kwargs: Any) -> list[str]: ...
    async def sleep(self, *args: Any, **kwargs: Any) -> Any: ...
    async def sleep_until(self, *args: Any, **kwargs: Any) -> Any: ...
    async def wait_for_event(self, *args: Any, **kwargs: Any) -> Any: ...

class AI:
    async def infer(self, *args: Any, **kwargs: Any) -> dict[str, object]: ...

# module: inngest.connect
from inngest.connect._internal.connect import connect as connect

# module: inngest.connect._internal

# module: inngest.connect._internal.connect
from inngest.connect._internal.connection import WorkerConnection
def connect(*args: Any, **kwargs: Any) -> WorkerConnection: ...

# module: inngest.connect._internal.connection

class WorkerConnection:
    async def close(self, *args: Any, **kwargs: Any) -> Any: ...
    async def closed(self, *args: Any, **kwargs: Any) -> Any: ...
    async def start(self, *args: Any, **kwargs: Any) -> Any: ...
    async def wait_for_state(self, *args: Any, **kwargs: Any) -> Any: ...

# module: inngest.experimental
from inngest._internal.execution_lib.context_var import get_step_context as get_step_context

# module: inngest.experimental.mocked
from inngest.experimental.mocked.client import Inngest as Inngest

# module: inngest.experimental.mocked.client
from inngest._internal.client_lib.client import Inngest as _Inngest

class Inngest(_Inngest):
    async def send(self, *args: Any, **kwargs: Any) -> list[str]: ...
    def send_sync(self, *args: Any, **kwargs: Any) -> list[str]: ...

# module: inngest.experimental.mocked.trigger_test
from inngest._internal.client_lib.client import Inngest
from inngest.experimental.mocked.client import Inngest as _Inngest
client: Inngest
client_mock: _Inngest

# module: inngest.experimental.realtime
from inngest.experimental.realtime.publish import publish as publish
from inngest.experimental.realtime.publish import publish_sync as publish_sync
from inngest.experimental.realtime.subscription_tokens import get_subscription_token as get_subscription_token
from inngest.experimental.realtime.subscription_tokens import get_subscription_token_sync as get_subscription_token_sync

# module: inngest.experimental.realtime.publish
async def publish(*args: Any, **kwargs: Any) -> Any: ...
# post_sync -> fetch_with_auth_fallback_sync -> httpx.Client.send
@blocks("network")
def publish_sync(*args: Any, **kwargs: Any) -> Any: ...

# module: inngest.experimental.realtime.subscription_tokens
async def get_subscription_token(*args: Any, **kwargs: Any) -> Mapping[str, object]: ...
# post_sync -> fetch_with_auth_fallback_sync -> httpx.Client.send
@blocks("network")
def get_subscription_token_sync(*args: Any, **kwargs: Any) -> Mapping[str, object]: ...

# module: inngest.experimental.remote_state_middleware
from inngest.experimental.remote_state_middleware.middleware import RemoteStateMiddleware as RemoteStateMiddleware

# module: inngest.experimental.remote_state_middleware.middleware
from inngest._internal.middleware_lib.middleware import MiddlewareSync

class RemoteStateMiddleware(MiddlewareSync):
    ...

# module: inngest.experimental.sentry_middleware
from inngest._internal.middleware_lib.middleware import MiddlewareSync

@sync_client
class SentryMiddleware(MiddlewareSync):
    # sentry_sdk.flush
    @blocks("network")
    def before_response(self, *args: Any, **kwargs: Any) -> Any: ...
