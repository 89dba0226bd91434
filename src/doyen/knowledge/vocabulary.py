"""The closed list of marks a knowledge stub may use, and what each one says.

A stub is a `.pyi` file in which ordinary Python says the types and *marks*, written as decorators, say what a
signature cannot. Every mark that may occur is a row of `MARKS`; `check_marks` refuses anything else.

Parameters of a callable are named by strings: `@offloads("func")` says that the argument bound to `func` runs off
the event loop.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec


class BlockKind(StrEnum):
    """What a blocking call waits for."""

    NETWORK = "network"
    DISK = "disk"
    SLEEP = "sleep"
    PROCESS = "process"
    LOCK = "lock"
    DATABASE = "database"
    CPU = "cpu"
    TERMINAL = "terminal"


class Cost(StrEnum):
    """How long a blocking call may hold its thread.

    `brief` is below a millisecond (a `stat`), `short` is milliseconds (one local file), `long` is anything that can
    reach a human's patience: networks, processes, key derivation.
    """

    BRIEF = "brief"
    SHORT = "short"
    LONG = "long"


class MarkShape(msgspec.Struct, frozen=True):
    """What one mark accepts: its target, its positional words and its keywords.

    `target` is `function`, `class` or `any`; `words` are the allowed first arguments (empty: any string), `parameter`
    says that the positional arguments name parameters of the marked callable.
    """

    target: str
    meaning: str
    words: frozenset[str] = frozenset()
    parameter: bool = False
    keywords: frozenset[str] = frozenset()
    bare: bool = False


SCHEMA_PARTS = frozenset(
    {
        "attribute", "backref", "base", "base maker", "column", "column property", "composite", "dataclass",
        "declared", "deferred", "dynamic relation", "expression", "field", "foreign key", "foreign keys", "hybrid",
        "imperative", "index", "made index", "mapped", "optional base", "primary key", "proxy", "relation", "synonym",
        "table", "type", "unique",
    }
)  # fmt: skip
LOADERS = frozenset(
    {
        "awaited", "contains", "default", "defer", "immediate", "joined", "lazy", "none", "only", "raise", "selectin",
        "subquery", "undefer",
    }
)  # fmt: skip
CLAUSES = frozenset(
    {
        "any", "columns", "condition", "from", "join", "limit", "lock", "offset", "options", "order", "select",
        "where", "write",
    }
)  # fmt: skip
STEPS = frozenset(
    {
        "add", "begin", "close", "commit", "delete", "execute", "expire", "expire all", "expunge", "expunge all",
        "flush", "get", "merge", "refresh", "rollback", "run sync", "savepoint",
    }
)  # fmt: skip
HELD = frozenset({"choice", "document", "float", "moment", "number", "text"})
_KINDS = frozenset(kind.value for kind in BlockKind)

MARKS: Mapping[str, MarkShape] = MappingProxyType(
    {
        # -- what a call does -------------------------------------------------------------------------------------
        "blocks": MarkShape(
            "function",
            "holds its thread: kind, how long (`cost`), and the name to use instead on an event loop",
            words=_KINDS,
            keywords=frozenset({"cost", "instead"}),
        ),
        "awaits": MarkShape(
            "function",
            "an async call that waits for the outside; `timeout` names the parameter that bounds it, `default` tells "
            "whether there is a bound without it",
            words=_KINDS,
            keywords=frozenset({"timeout", "default"}),
        ),
        "varies": MarkShape("function", "gives something else at each call: by the clock, or by chance", bare=True),
        "moment": MarkShape(
            "function",
            "gives a point in time: naive, aware, or by what is passed as `zone`, else naive or as before",
            words=frozenset({"naive", "aware", "by zone", "as before"}),
            keywords=frozenset({"zone"}),
        ),
        "quick": MarkShape(
            "any", "a peer beside the application that answers within milliseconds: a cache, a broker", bare=True
        ),
        "pure": MarkShape("any", "neither blocks nor calls back: safe anywhere on a loop", bare=True),
        # -- where an argument runs -------------------------------------------------------------------------------
        "offloads": MarkShape("function", "runs the callable arguments in another thread or process", parameter=True),
        "calls": MarkShape(
            "function", "calls the callable arguments before it returns, on the same thread", parameter=True
        ),
        "calls_later": MarkShape(
            "function", "the event loop calls the (sync) callable arguments later, on the loop", parameter=True
        ),
        "schedules": MarkShape(
            "function",
            "turns the coroutine arguments into tasks on the running loop; `keeps` tells that somebody owns the task",
            parameter=True,
            keywords=frozenset({"keeps"}),
        ),
        "background": MarkShape(
            "function",
            "runs the callable arguments after the response: coroutine functions on the loop, functions in a thread",
            parameter=True,
        ),
        "runs_loop": MarkShape(
            "function", "starts an event loop and runs the coroutine arguments to their end", parameter=True
        ),
        "bridges": MarkShape(
            "function", "returns a sync callable that runs the coroutine function on a loop", parameter=True
        ),
        "wraps": MarkShape("function", "returns a callable with the behaviour of the argument", parameter=True),
        # -- event loop facts -------------------------------------------------------------------------------------
        "requires_loop": MarkShape("function", "raises RuntimeError when no event loop runs in this thread", bare=True),
        "tests_loop": MarkShape("function", "true when an event loop runs in this thread", bare=True),
        "gathers": MarkShape(
            "function",
            "waits for all awaitable arguments; exceptions may come back as values",
            keywords=frozenset({"exceptions"}),
            bare=True,
        ),
        "tests_awaitable": MarkShape(
            "function", "a predicate that asks whether its argument is awaitable or async", bare=True
        ),
        # -- decorators with a meaning ----------------------------------------------------------------------------
        "context_manager": MarkShape(
            "function", "decorator: makes a sync context manager of a generator function", bare=True
        ),
        "async_context_manager": MarkShape(
            "function", "decorator: makes an async context manager of an async generator function", bare=True
        ),
        "caches_result": MarkShape(
            "function",
            "decorator: keeps the returned object and hands it out again; `expires` tells that it may be made anew",
            bare=True,
            keywords=frozenset({"expires"}),
        ),
        "keeps_signature": MarkShape("function", "decorator: the result behaves as the decorated callable", bare=True),
        # -- what a class is --------------------------------------------------------------------------------------
        "thread_unsafe": MarkShape("class", "one object must not be used by two threads", bare=True),
        "changes": MarkShape("function", "changes the object it is called on, in place", bare=True),
        "in_memory": MarkShape(
            "class", "a stream that lives in memory: what reads or writes it touches no file", bare=True
        ),
        "swallows": MarkShape("class", "leaving its `with` block by an exception may go on after it", bare=True),
        "thread_lock": MarkShape("class", "a lock of threads: held across an `await` it stops the loop", bare=True),
        "loop_bound": MarkShape(
            "class", "an object that belongs to the event loop it was made or first used on", bare=True
        ),
        "limits": MarkShape(
            "class", "an async lock or semaphore: it lets a bounded number of coroutines in at a time", bare=True
        ),
        "deadline": MarkShape("class", "a context manager that bounds the time its body may take", bare=True),
        "task_group": MarkShape("class", "an async context manager that raises only exception groups", bare=True),
        "async_twin": MarkShape("any", "the async class or function that does the same"),
        "sync_client": MarkShape("class", "a client whose calls wait for the network", bare=True),
        # -- the nouns of a backend -------------------------------------------------------------------------------
        "application": MarkShape("class", "a web application: routes are registered on it", bare=True),
        "router": MarkShape("class", "a group of routes, to be included elsewhere", bare=True),
        "route": MarkShape(
            "function",
            "registers a handler under a path; words are the HTTP methods, none means that "
            "a `methods` argument says it",
            bare=True,
            keywords=frozenset({"path", "handler"}),
        ),
        "websocket_route": MarkShape(
            "function", "registers a WebSocket handler", bare=True, keywords=frozenset({"path", "handler"})
        ),
        "includes": MarkShape(
            "function",
            "adds the routes of the named argument under a prefix",
            parameter=True,
            keywords=frozenset({"prefix"}),
        ),
        "mounts": MarkShape(
            "function", "puts another application under a path", parameter=True, keywords=frozenset({"path"})
        ),
        "dependency": MarkShape("any", "declares that the argument provides the value", parameter=True),
        "lifecycle": MarkShape("function", "registers a callable for start-up or shut-down", bare=True),
        "middleware": MarkShape("function", "registers a callable or class around every request", bare=True),
        "middleware_base": MarkShape("class", "a class whose `dispatch` runs around every request", bare=True),
        "exception_handler": MarkShape("function", "registers a handler for an exception", bare=True),
        "endpoint_base": MarkShape("class", "a class whose methods named after HTTP methods are handlers", bare=True),
        "queue_task": MarkShape("function", "decorator: makes a function a job run by a worker process", bare=True),
        "command": MarkShape("function", "decorator: makes a function a command of a command line program", bare=True),
        "session": MarkShape("class", "a database session or connection: a unit of work of one task", bare=True),
        # -- databases --------------------------------------------------------------------------------------------
        "maps": MarkShape("any", "a part of a mapped schema", words=SCHEMA_PARTS),
        "holds": MarkShape("class", "a column type: what its values are", words=HELD),
        "tracks": MarkShape(
            "function",
            "makes the session see changes inside a value: of a wrapped column type, of all columns of a type, of one "
            "entity that is passed",
            words=frozenset({"type", "types", "entity"}),
        ),
        "fetches": MarkShape(
            "function",
            "takes rows of a result: all into a list, or how many there are",
            words=frozenset({"all", "count"}),
        ),
        "loads": MarkShape("function", "says how relationships or columns are loaded", words=LOADERS),
        "statement": MarkShape("any", "makes a statement, or adds a clause to one", words=CLAUSES),
        "session_step": MarkShape("function", "what a session does with its entities and its transaction", words=STEPS),
        "reads_attributes": MarkShape(
            "function",
            "a class method: reads the fields of its class from the attributes of the argument",
            parameter=True,
        ),
        "session_factory": MarkShape("class", "makes sessions", words=frozenset({"async", "sync"})),
        "connection_pool": MarkShape(
            "function", "makes a pool of connections, to be kept for the life of the process", bare=True
        ),
        "steps_iterator": MarkShape("function", "takes one item of an iterator and leaves the rest", bare=True),
        "fixture": MarkShape("function", "decorator: makes a function a fixture of the tests", bare=True),
    }
)
