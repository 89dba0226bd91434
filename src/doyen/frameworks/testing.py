"""Tests and their fixtures, told by the conventions of pytest and unittest; their bodies are not read here."""

from collections.abc import Iterator

from doyen.frameworks.backend import Recognised
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.survey import Survey
from doyen.program.modules import Module
from doyen.program.symbols import Function
from doyen.program.world import World

_HOOKS = frozenset({"setUp", "tearDown", "setUpClass", "tearDownClass", "asyncSetUp", "asyncTearDown", "setup_method"})
# The only decorators looked at by name: what a test file imports is not followed.
_FIXTURES = frozenset({"fixture", "yield_fixture", "async_fixture"})


def recognise(survey: Survey) -> Recognised:
    """Finds tests and fixtures."""
    roots = [
        root for module in survey.program.modules if module.is_test for root in _module_roots(survey.world, module)
    ]
    return Recognised(roots=tuple(roots))


def _module_roots(world: World, module: Module) -> Iterator[Root]:
    for function in world.functions(module):
        if function.parent is None and _is_root(function):
            yield Root(function, Context.TEST, function.name, function.is_async)


def _is_root(function: Function) -> bool:
    if function.owner is None:
        return function.name.startswith("test_") or bool(function.decorator_names & _FIXTURES)
    return function.name.startswith("test") or function.name in _HOOKS or bool(function.decorator_names & _FIXTURES)
