"""Links the facts of all files into one program."""

from collections.abc import Iterable, Iterator

from doyen.facts.model import FileFacts
from doyen.program.annotations import annotate
from doyen.program.body import Body
from doyen.program.calls import Arguments, call, provided
from doyen.program.interpreter import evaluate, interpret
from doyen.program.modules import Module, ModuleIndex
from doyen.program.symbols import Class, Function
from doyen.program.values import UNKNOWN, Value
from doyen.program.world import Ports, World


def _outcome(world: World, value: Value) -> Value:
    return call(world, value).value


def _described(world: World, getter: Value, owner: Value) -> Value:
    return call(world, getter, Arguments((owner, UNKNOWN))).value


_PORTS = Ports(
    interpret=interpret, evaluate=evaluate, annotate=annotate, provide=provided, outcome=_outcome, described=_described
)


class Program:
    """The linked program: its modules, functions and classes, and what each function does."""

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    def modules(self) -> list[Module]:
        """The project's modules in order of their paths."""
        return self.world.index.modules

    def functions(self) -> Iterator[Function]:
        """The project's functions, lambdas included, in order of their places."""
        for module in self.modules:
            yield from self.world.functions(module)

    def classes(self) -> Iterator[Class]:
        """The project's classes in order of their places."""
        for module in self.modules:
            yield from self.world.classes(module)

    def body(self, function: Function) -> Body:
        """What a function does."""
        return self.world.body(function)

    def module_body(self, module: Module) -> Body:
        """What a module does when it is imported."""
        return self.world.module_body(module)


def link(files: Iterable[tuple[str, FileFacts]], stubs: Iterable[tuple[str, str, FileFacts]]) -> Program:
    """Returns the program made of files (path and facts) and stub modules (path, dotted name and facts).

    The order of the files does not matter: they are sorted by path first.
    """
    ordered = sorted(files, key=lambda item: item[0])
    return Program(World(ModuleIndex(ordered, stubs), _PORTS))
