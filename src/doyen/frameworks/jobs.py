"""Work that runs apart from requests: tasks of queues, scheduled jobs, callables that run after a response."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Recognised, functions_in
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.injection import runs_on_loop
from doyen.frameworks.survey import Survey
from doyen.program.body import Handling
from doyen.program.decorations import decoration


def recognise(survey: Survey) -> Recognised:
    """Finds queue tasks and background tasks."""
    return Recognised(
        roots=tuple(dict.fromkeys((*_queue_tasks(survey), *_tasks_by_hand(survey), *_background_tasks(survey))))
    )


def _queue_tasks(survey: Survey) -> Iterator[Root]:
    for function, _ in survey.code.marked("queue_task"):
        on_loop = runs_on_loop(decoration(survey.world, function), function)
        yield Root(function, Context.BACKGROUND, f"task {function.name}", on_loop)


def _tasks_by_hand(survey: Survey) -> Iterator[Root]:
    """Functions handed to what makes tasks, directly or through a decorator of the project."""
    for scope, body in survey.code.bodies():
        for site in body.calls:
            if not any("queue_task" in callee.function.marks for callee in site.callees):
                continue
            found = [function for value in site.arguments for function in functions_in(value) if not function.is_stub]
            if scope.function is not None:
                for calling in survey.code.callers(scope.function):
                    if type(calling.expr) is tree.Call and calling.expr.args:
                        passed = survey.definitions.beside(calling, calling.expr.args[0])
                        found += survey.code.functions_of(passed)
            for function in found:
                on_loop = runs_on_loop(decoration(survey.world, function), function)
                yield Root(function, Context.BACKGROUND, f"task {function.name}", on_loop)


def _background_tasks(survey: Survey) -> Iterator[Root]:
    for _, body in survey.code.bodies():
        for handover in body.handovers:
            if handover.handling is Handling.BACKGROUND:
                for function in functions_in(handover.value):
                    if not function.is_stub:
                        on_loop = runs_on_loop(decoration(survey.world, function), function)
                        yield Root(function, Context.BACKGROUND, "background task", on_loop)
