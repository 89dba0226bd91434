"""Edits that rules share: moving a call to a thread, awaiting a call, adding an import."""

import re

from doyen.facts import tree
from doyen.facts.tree import Call
from doyen.facts.walk import ends, names_read
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.import_edits import definition_edit, import_edit
from doyen.program.body import BlockShape, CallKind, CallSite, Usage
from doyen.program.symbols import Function
from doyen.text.edit import Edit
from doyen.text.span import Span


def call_parts(backend: Backend, function: Function, site: CallSite) -> tuple[str, str] | None:
    """The callee and the arguments of a call as they are written; None where it is not a plain call of a name."""
    node = site.node
    if node is None or site.kind not in (CallKind.CALL, CallKind.CONSTRUCT):
        return None
    text = backend.text(function.module.path).slice(site.span)
    width = _callee_width(backend, function, node, text)
    if width is None or not text[width:].lstrip().startswith("(") or not text.endswith(")"):
        return None
    callee = text[:width]
    arguments = text[width:].strip()[1:-1]
    return (callee, arguments) if "await" not in callee else None


def _callee_width(backend: Backend, function: Function, node: Call, text: str) -> int | None:
    func = node.func
    if type(func) is tree.Name:
        return len(func.id)
    if type(func) is tree.Attr:
        source = backend.text(function.module.path)
        return source.offset(func.end_line, func.end_column) - source.offset(node.line, node.column)
    return None


def offload_fix(backend: Backend, function: Function, site: CallSite) -> Fix | None:
    """`f(x)` becomes `await asyncio.to_thread(f, x)` where that can stand; the import is added."""
    parts = call_parts(backend, function, site)
    if parts is None or not _may_await(backend, function, site) or Usage.ENTERED in {use for use, _ in site.usages}:
        return None
    callee, arguments = parts
    inner = arguments.strip().rstrip(",")
    if _is_generator_argument(inner) and "," not in inner:
        inner = f"({inner})"
    separator = ", " if inner else ""
    if "\n" in arguments:
        replacement = f"await asyncio.to_thread({callee},{arguments if arguments.strip() else ''})"
    else:
        replacement = f"await asyncio.to_thread({callee}{separator}{inner})"
    return _replaced(backend, function, site, replacement, "run it in a thread: `await asyncio.to_thread(...)`")


def _is_generator_argument(arguments: str) -> bool:
    return re.search(r"\bfor\b.+\bin\b", arguments) is not None and not arguments.startswith(("[", "{", "("))


def sleep_fix(backend: Backend, function: Function, site: CallSite) -> Fix | None:
    """`time.sleep(x)` becomes `await asyncio.sleep(x)`."""
    parts = call_parts(backend, function, site)
    if parts is None or not _may_await(backend, function, site):
        return None
    return _replaced(backend, function, site, f"await asyncio.sleep({parts[1]})", "wait on the loop: `asyncio.sleep`")


def _replaced(backend: Backend, function: Function, site: CallSite, replacement: str, title: str) -> Fix:
    source = backend.text(function.module.path)
    end = source.offset(site.span.end_line, site.span.end_column)
    if re.match(r"\s*[.\[(]|\s*\*\*", source.text[end : end + 40]):
        replacement = f"({replacement})"
    edit = Edit(function.module.path, site.span, replacement)
    return Fix(title, Trust.UNSAFE, (edit, *import_edit(backend, function.module, "asyncio")))


def await_fix(backend: Backend, function: Function, site: CallSite) -> Fix | None:
    """`f(x)` becomes `await f(x)` inside a coroutine function."""
    if site.node is None or not _may_await(backend, function, site):
        return None
    source = backend.text(function.module.path)
    end = source.offset(site.span.end_line, site.span.end_column)
    start = Span(site.span.line, site.span.column, site.span.line, site.span.column)
    path = function.module.path
    if re.match(r"\s*[.\[(]|\s*\*\*", source.text[end : end + 40]):
        stop = Span(site.span.end_line, site.span.end_column, site.span.end_line, site.span.end_column)
        return Fix("await it", Trust.UNSAFE, (Edit(path, start, "(await "), Edit(path, stop, ")")))
    return Fix("await it", Trust.UNSAFE, (Edit(path, start, "await "),))


def twin_fix(backend: Backend, function: Function, site: CallSite, name: str) -> Fix | None:
    """`o.f(x)` becomes `await o.name(x)` inside a coroutine function."""
    func = site.node.func if site.node is not None else None
    awaited = await_fix(backend, function, site)
    if type(func) is not tree.Attr or awaited is None:
        return None
    span = Span(func.end_line, func.end_column - len(func.attr), func.end_line, func.end_column)
    rename = Edit(function.module.path, span, name)
    return Fix(f"await `{name}` instead", Trust.UNSAFE, (*awaited.edits, rename))


def plain_route_fix(backend: Backend, function: Function) -> Fix | None:
    """`async def` becomes `def` for a handler that awaits nothing and whose framework runs functions in threads."""
    facts = function.facts
    routes = [route for route in backend.routes if route.handler is function]
    threaded = routes and all(route.framework in ("fastapi", "starlette") for route in routes)
    if not threaded or facts.has_await or facts.is_generator or any(route.method == "WEBSOCKET" for route in routes):
        return None
    line = backend.text(function.module.path).line(facts.line)
    match = re.match(r"\s*async\s+", line)
    if match is None or line[match.end() : match.end() + 3] != "def":
        return None
    span = Span(facts.line, facts.column, facts.line, match.end() + 1)
    edit = Edit(function.module.path, span, "")
    return Fix("let the framework run it in a thread: `def` instead of `async def`", Trust.UNSAFE, (edit,))


def _may_await(backend: Backend, function: Function, site: CallSite) -> bool:
    """Whether `await` may be written at a call: inside a coroutine function, not in a generator expression."""
    if not function.facts.is_async:
        return False
    for block in backend.body(function).enclosing(site.block):
        if block.shape is BlockShape.COMPREHENSION and type(block.node) is tree.Comp and block.node.type == "generator":
            return False
    return True


def raise_fix(backend: Backend, function: Function, handler: tree.Handler) -> Fix | None:
    """`raise` becomes the last line of the handler; a lone `pass` gives way to it."""
    if ends(handler.body) != {"end"} or handler.end_line == handler.line:
        return None
    text = backend.text(function.module.path)
    last = text.line(handler.end_line)
    first = next((text.line(n) for n in range(handler.line + 1, handler.end_line + 1) if text.line(n).strip()), last)
    indent = re.match(r"\s*", first)[0]  # type: ignore[index]
    if last.strip() == "pass":
        span = Span(handler.end_line, len(indent) + 1, handler.end_line, len(indent) + 5)
        return Fix("re-raise it", Trust.UNSAFE, (Edit(function.module.path, span, "raise"),))
    at = len(last.rstrip("\n")) + 1
    edit = Edit(function.module.path, Span(handler.end_line, at, handler.end_line, at), f"\n{indent}raise")
    return Fix("re-raise it", Trust.UNSAFE, (edit,))


_HOLDER = "running_tasks"


def keep_task_fix(backend: Backend, function: Function, site: CallSite) -> Fix | None:
    """The task goes into a set of the module until it is done."""
    source = backend.text(function.module.path)
    line = source.line(site.span.line)
    indent = line[: len(line) - len(line.lstrip())]
    first = source.slice(Span(site.span.line, 1, site.span.line, site.span.column)).strip()
    rest = source.line(site.span.end_line)[site.span.end_column - 1 :].strip()
    if (first and not site.names) or (rest and not rest.startswith("#")) or function.facts.is_lambda:
        return None
    used = names_read(function.body) | {parameter.name for parameter in function.facts.parameters}
    name = site.names[0] if site.names else next((one for one in ("task", "running") if one not in used), "")
    if not name or _HOLDER in used:
        return None
    path = function.module.path
    start = Span(site.span.line, site.span.column, site.span.line, site.span.column)
    end = Span(
        site.span.end_line,
        len(source.line(site.span.end_line)) + 1,
        site.span.end_line,
        len(source.line(site.span.end_line)) + 1,
    )
    lines = f"\n{indent}{_HOLDER}.add({name})\n{indent}{name}.add_done_callback({_HOLDER}.discard)"
    edits = [Edit(path, end, lines)]
    if not site.names:
        edits.insert(0, Edit(path, start, f"{name} = "))
    if _HOLDER not in function.module.facts.names:
        kind = ": set[asyncio.Task]" if "asyncio" in function.module.facts.names else ""
        edits.insert(0, definition_edit(backend, function.module, f"{_HOLDER}{kind} = set()"))
    return Fix(f"keep it in `{_HOLDER}` until it is done", Trust.SUGGEST, tuple(edits))
