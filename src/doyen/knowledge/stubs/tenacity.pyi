"""tenacity: retries for functions and coroutine functions (checked with 9.2)."""

# module: tenacity
from tenacity.after import after_log as after_log
from tenacity.after import after_nothing as after_nothing
from tenacity.asyncio import AsyncRetrying as AsyncRetrying
from tenacity.before import before_log as before_log
from tenacity.before import before_nothing as before_nothing
from tenacity.before_sleep import before_sleep_log as before_sleep_log
from tenacity.before_sleep import before_sleep_nothing as before_sleep_nothing
from tenacity.nap import sleep as sleep
from tenacity.nap import sleep_using_event as sleep_using_event
from tenacity.retry import retry_base as retry_base
from tenacity.retry import retry_all as retry_all
from tenacity.retry import retry_any as retry_any
from tenacity.retry import retry_if_exception as retry_if_exception
from tenacity.retry import retry_if_exception_cause_type as retry_if_exception_cause_type
from tenacity.retry import retry_if_exception_message as retry_if_exception_message
from tenacity.retry import retry_if_exception_type as retry_if_exception_type
from tenacity.retry import retry_if_not_exception_message as retry_if_not_exception_message
from tenacity.retry import retry_if_not_exception_type as retry_if_not_exception_type
from tenacity.retry import retry_if_not_result as retry_if_not_result
from tenacity.retry import retry_if_result as retry_if_result
from tenacity.retry import retry_unless_exception_type as retry_unless_exception_type
from tenacity.retry import retry_always as retry_always
from tenacity.retry import retry_never as retry_never
from tenacity.stop import stop_base as stop_base
from tenacity.stop import stop_after_attempt as stop_after_attempt
from tenacity.stop import stop_after_delay as stop_after_delay
from tenacity.stop import stop_all as stop_all
from tenacity.stop import stop_any as stop_any
from tenacity.stop import stop_before_delay as stop_before_delay
from tenacity.stop import stop_when_event_set as stop_when_event_set
from tenacity.stop import stop_never as stop_never
from tenacity.wait import wait_base as wait_base
from tenacity.wait import wait_chain as wait_chain
from tenacity.wait import wait_combine as wait_combine
from tenacity.wait import wait_exponential as wait_exponential
from tenacity.wait import wait_exponential_jitter as wait_exponential_jitter
from tenacity.wait import wait_fixed as wait_fixed
from tenacity.wait import wait_full_jitter as wait_full_jitter
from tenacity.wait import wait_incrementing as wait_incrementing
from tenacity.wait import wait_none as wait_none
from tenacity.wait import wait_random as wait_random
from tenacity.wait import wait_random_exponential as wait_random_exponential

@keeps_signature
def retry(*dargs: Any, **dkw: Any) -> Any: ...

class TryAgain(Exception): ...

class RetryError(Exception):
    last_attempt: Any
    def reraise(self) -> Any: ...

class AttemptManager:
    retry_state: RetryCallState
    def __enter__(self) -> None: ...
    def __exit__(self, *args: Any) -> bool | None: ...
    async def __aenter__(self) -> None: ...
    async def __aexit__(self, *args: Any) -> bool | None: ...

class RetryCallState:
    attempt_number: int
    outcome: Any
    fn: Any
    args: Any
    kwargs: Any
    idle_for: float
    next_action: Any
    start_time: float
    seconds_since_start: float | None
    def get_fn_name(self) -> str: ...

class BaseRetrying:
    statistics: dict[str, Any]
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    def copy(self, *args: Any, **kwargs: Any) -> Self: ...
    @keeps_signature
    def wraps(self, f: Callable[..., Any]) -> Any: ...

@async_twin("tenacity.AsyncRetrying")
class Retrying(BaseRetrying):
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __iter__(self) -> Iterator[AttemptManager]: ...
    @calls("fn")
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __call__[R](self, fn: Callable[..., R], *args: Any, **kwargs: Any) -> R: ...

Future = Any

# module: tenacity.asyncio
from tenacity import AttemptManager
from tenacity import BaseRetrying

class AsyncRetrying(BaseRetrying):
    def __aiter__(self) -> AsyncRetrying: ...
    async def __anext__(self) -> AttemptManager: ...
    @calls("fn")
    async def __call__(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...

# module: tenacity.nap
@blocks("sleep", instead="asyncio.sleep")
def sleep(seconds: float) -> None: ...

class sleep_using_event:
    def __init__(self, event: Any) -> None: ...
    @blocks("sleep", instead="asyncio.sleep")
    def __call__(self, timeout: float | None) -> None: ...

# module: tenacity.after
def after_log(*args: Any, **kwargs: Any) -> Any: ...
def after_nothing(*args: Any, **kwargs: Any) -> Any: ...

# module: tenacity.before
def before_log(*args: Any, **kwargs: Any) -> Any: ...
def before_nothing(*args: Any, **kwargs: Any) -> Any: ...

# module: tenacity.before_sleep
def before_sleep_log(*args: Any, **kwargs: Any) -> Any: ...
def before_sleep_nothing(*args: Any, **kwargs: Any) -> Any: ...

# module: tenacity.retry
class retry_base:
    def __call__(self, retry_state: Any) -> Any: ...
    def __and__(self, other: Any) -> retry_base: ...
    def __or__(self, other: Any) -> retry_base: ...
    def __add__(self, other: Any) -> retry_base: ...
    def __radd__(self, other: Any) -> retry_base: ...

class retry_all(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_any(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_exception(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_exception_cause_type(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_exception_message(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_exception_type(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_not_exception_message(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_not_exception_type(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_not_result(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_if_result(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class retry_unless_exception_type(retry_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

retry_always: Any
retry_never: Any

# module: tenacity.stop
class stop_base:
    def __call__(self, retry_state: Any) -> Any: ...
    def __and__(self, other: Any) -> stop_base: ...
    def __or__(self, other: Any) -> stop_base: ...
    def __add__(self, other: Any) -> stop_base: ...
    def __radd__(self, other: Any) -> stop_base: ...

class stop_after_attempt(stop_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class stop_after_delay(stop_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class stop_all(stop_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class stop_any(stop_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class stop_before_delay(stop_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class stop_when_event_set(stop_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

stop_never: Any

# module: tenacity.wait
class wait_base:
    def __call__(self, retry_state: Any) -> Any: ...
    def __and__(self, other: Any) -> wait_base: ...
    def __or__(self, other: Any) -> wait_base: ...
    def __add__(self, other: Any) -> wait_base: ...
    def __radd__(self, other: Any) -> wait_base: ...

class wait_chain(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_combine(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_exponential(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_exponential_jitter(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_fixed(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_full_jitter(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_incrementing(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_none(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_random(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class wait_random_exponential(wait_base):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
