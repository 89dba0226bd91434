"""backoff: retry decorators for functions and coroutine functions (checked with 2.2)."""

# module: backoff
from backoff._decorator import on_exception as on_exception
from backoff._decorator import on_predicate as on_predicate
from backoff._jitter import full_jitter as full_jitter
from backoff._jitter import random_jitter as random_jitter
from backoff._wait_gen import constant as constant
from backoff._wait_gen import expo as expo
from backoff._wait_gen import fibo as fibo
from backoff._wait_gen import runtime as runtime

# module: backoff._decorator
@keeps_signature
def on_exception(wait_gen: Any, exception: Any, *args: Any, **kwargs: Any) -> Callable[[Any], Any]: ...
@keeps_signature
def on_predicate(wait_gen: Any, predicate: Any = ..., *args: Any, **kwargs: Any) -> Callable[[Any], Any]: ...

# module: backoff._jitter
def full_jitter(value: float) -> float: ...
def random_jitter(value: float) -> float: ...

# module: backoff._wait_gen
def constant(*args: Any, **kwargs: Any) -> Generator[float, Any, None]: ...
def expo(*args: Any, **kwargs: Any) -> Generator[float, Any, None]: ...
def fibo(*args: Any, **kwargs: Any) -> Generator[float, Any, None]: ...
def runtime(*args: Any, **kwargs: Any) -> Generator[float, Any, None]: ...
