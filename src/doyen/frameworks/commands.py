"""Where a process begins: commands of command lines, scripts, and what a module runs when it is imported."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Recognised, functions_in
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.injection import runs_on_loop
from doyen.frameworks.survey import Survey
from doyen.program.body import Body, CallSite
from doyen.program.decorations import decoration
from doyen.program.modules import Module
from doyen.program.symbols import Function


def recognise(survey: Survey) -> Recognised:
    """Finds commands, scripts and import-time calls."""
    roots: dict[Root, None] = {}
    for function, _ in survey.code.marked("command"):
        on_loop = runs_on_loop(decoration(survey.world, function), function)
        roots[Root(function, Context.COMMAND, f"command {function.name}", on_loop)] = None
    for module in survey.program.modules:
        if not module.is_test:
            roots.update(dict.fromkeys(_module_roots(survey, module)))
    return Recognised(roots=tuple(roots))


def _module_roots(survey: Survey, module: Module) -> Iterator[Root]:
    """The functions a module runs itself: under `if __name__ == "__main__"` as a script, else at import."""
    body = survey.program.module_body(module)
    for site in body.calls:
        if site.is_dead:
            continue
        is_script = module.facts.has_main and _is_script(body, site)
        for callee in site.callees:
            if not callee.function.is_stub and not callee.function.facts.is_lambda:
                yield _root(callee.function, module, is_script=is_script)
    for handover in body.handovers:
        is_script = module.facts.has_main and _is_script(body, body.calls[handover.call])
        for function in functions_in(handover.value):
            if not function.is_stub:
                yield _root(function, module, is_script=is_script)


def _root(function: Function, module: Module, *, is_script: bool) -> Root:
    if is_script:
        return Root(function, Context.COMMAND, f"command {function.name}", function.is_async)
    return Root(function, Context.STARTUP, f"import of {module.name}", function.is_async)


def _is_script(body: Body, site: CallSite) -> bool:
    return any(type(block.node) is tree.If and is_main_test(block.node.test) for block in body.enclosing(site.block))


def is_main_test(test: tree.Expr) -> bool:
    """Whether a condition asks whether the module runs as a script."""
    match test:
        case tree.Compare(left=tree.Name(id="__name__"), rights=(tree.Const(value="__main__"),)):
            return True
        case tree.Compare(left=tree.Const(value="__main__"), rights=(tree.Name(id="__name__"),)):
            return True
    return False
