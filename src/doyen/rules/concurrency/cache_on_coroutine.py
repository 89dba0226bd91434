'''Cache decorator on a coroutine function

`lru_cache` and `cache` keep what the function returns. An `async def` returns a coroutine, which can be awaited once: the
second caller gets the used one back and fails with RuntimeError.

## Bad

```python
from functools import lru_cache


@lru_cache(maxsize=32)
async def exchange_rate(currency: str) -> float:  # finding: lru_cache
    return 1.0
```

## Good

```python
from functools import lru_cache


@lru_cache(maxsize=32)
def precision(currency: str) -> int:
    return 2


async def exchange_rate(currency: str) -> float:
    return round(1.0, precision(currency))
```

## Notes

Cache the awaited value: keep a dict of results, or use an async cache.
'''

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each coroutine function whose calls are cached."""
    for function in backend.functions:
        decoration = backend.decoration(function)
        if function.is_async and not function.facts.is_generator and decoration.is_cached and decoration.is_async:
            yield _finding(backend, function)


def _finding(backend: Backend, function: Function) -> Finding:
    names = sorted(function.decorator_names)
    written = next((name for name in names if "cache" in name), names[0])
    return Finding(
        place=backend.header(function),
        message=f"`{written}` keeps the coroutine of `{function.name}`, which can be awaited once; cache its result",
        scope=function.qualname,
        anchor=written,
    )
