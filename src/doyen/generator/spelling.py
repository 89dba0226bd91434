"""Values as annotations: the name a type has in a stub, and the imports that name needs."""

from collections.abc import Callable, Iterator

from doyen.program.modules import Module
from doyen.program.symbols import Class
from doyen.program.values import (
    ClassObject,
    Constant,
    CoroutineObject,
    DictObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    TupleObject,
    TypeVariable,
    UnionObject,
    Value,
)

ANY = "Any"
_PRELUDE = frozenset({"builtins", "typing", "collections.abc", "collections"})
_DEEPEST = 4
_WIDEST = 4


def module_name(module: Module) -> str:
    """The name a module is imported by; that of a learned file follows from its path below the environment."""
    if module.is_stub:
        return module.name
    return module.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def classes_in(value: Value) -> Iterator[Class]:
    """The classes a value mentions."""
    match value:
        case Instance(klass=klass, args=args) | ClassObject(klass=klass, args=args):
            yield klass
            for argument in args:
                yield from classes_in(argument)
        case UnionObject(options=inner) | TupleObject(items=inner):
            for item in inner:
                yield from classes_in(item)
        case CoroutineObject(result=one) | GeneratorObject(item=one) | ManagerObject(entered=one):
            yield from classes_in(one)
        case DictObject(items=pairs):
            for _, item in pairs:
                yield from classes_in(item)


class Speller:
    """Spells the types of one section; guards that each name in it means one thing."""

    def __init__(self, module: str, is_kept: Callable[[Class], bool], taken: set[str]) -> None:
        self.module = module
        self.imports: dict[tuple[str, str], str] = {}
        self._is_kept = is_kept
        self._taken = taken

    def lines(self) -> list[str]:
        """The import statements of what was spelled, sorted."""
        return sorted(
            f"from {module} import {name}" + (f" as {used}" if used != name else "")
            for (module, name), used in self.imports.items()
        )

    def name(self, klass: Class) -> str:
        """The name of a class here, importing it when it is defined elsewhere."""
        module = module_name(klass.module)
        if module == self.module or module in _PRELUDE:
            return klass.name
        used = self.imports.get((module, klass.name))
        if used is None:
            used = klass.name
            while used in self._taken:
                used = f"_{used}"
            self._taken.add(used)
            self.imports[module, klass.name] = used
        return used

    def type(self, value: Value, variables: tuple[str, ...] = (), depth: int = 0) -> str:
        """How a value is annotated; `Any` where there is no name for it."""
        if depth > _DEEPEST:
            return ANY
        match value:
            case Instance(klass=klass, args=args):
                return self._instance(klass, args, variables, depth)
            case Constant(type=name):
                return name if name in _CONSTANTS else ANY
            case TypeVariable(name=name):
                return name if name == "Self" or name in variables else ANY
            case UnionObject(options=choices):
                return self._union(choices, variables, depth)
            case TupleObject(items=items):
                return f"tuple[{', '.join(self.type(item, variables, depth + 1) for item in items) or '()'}]"
            case DictObject():
                return "dict[str, Any]"
            case ClassObject(klass=klass) if self._is_kept(klass):
                return f"type[{self.name(klass)}]"
            case GeneratorObject(item=item, is_async=is_async):
                return f"{'AsyncIterator' if is_async else 'Iterator'}[{self.type(item, variables, depth + 1)}]"
            case CoroutineObject(result=result):
                return f"Awaitable[{self.type(result, variables, depth + 1)}]"
        return ANY

    def _instance(self, klass: Class, args: tuple[Value, ...], variables: tuple[str, ...], depth: int) -> str:
        is_basic = klass.is_stub and klass.module.name in _PRELUDE
        if klass.owner is not None or not (is_basic or self._is_kept(klass)):
            return ANY
        name = self.name(klass)
        if not args:
            return name
        spelled = [self.type(argument, variables, depth + 1) for argument in args]
        return name if set(spelled) == {ANY} else f"{name}[{', '.join(spelled)}]"

    def _union(self, choices: tuple[Value, ...], variables: tuple[str, ...], depth: int) -> str:
        if any(type(choice) is CoroutineObject for choice in choices):
            return ANY
        spelled = dict.fromkeys(self.type(choice, variables, depth + 1) for choice in choices)
        spelled.pop(ANY, None)
        return " | ".join(spelled) if 0 < len(spelled) <= _WIDEST else ANY


_CONSTANTS = frozenset({"str", "int", "float", "bool", "bytes"})
