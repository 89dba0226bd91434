"""Who is who: names to symbols, through every form of import and re-export."""

from doyen.facts import tree
from doyen.facts.model import Binding, BindingKind
from doyen.program.modules import Module
from doyen.program.values import (
    UNKNOWN,
    ClassObject,
    ExternalObject,
    FunctionObject,
    ModuleObject,
    Value,
    join,
)
from doyen.program.world import World

# Modules whose names a stub may use without importing them.
_STUB_PRELUDE = ("builtins", "typing", "collections.abc", "collections")

_TYPING_FORMS = frozenset(
    (
        "Annotated", "Any", "ClassVar", "Concatenate", "Final", "Generic", "InitVar", "Literal", "LiteralString",
        "Never", "NoReturn", "NotRequired", "Optional", "Protocol", "ReadOnly", "Required", "Self", "Tuple",
        "TypeAlias", "TypeGuard", "TypeIs", "Union", "Unpack",
    )
)  # fmt: skip


def member(world: World, module: Module, name: str) -> Value:
    """What a name of a module is, seen from outside: bindings, imports, star imports, submodules."""
    key = (module, name)
    found = world.members.get(key)
    if found is None:
        world.members[key] = UNKNOWN
        found = world.members[key] = _member(world, module, name)
    return found


def _member(world: World, module: Module, name: str) -> Value:
    if name in _TYPING_FORMS and module.name in ("typing", "typing_extensions"):
        return ExternalObject(f"typing.{name}")
    bindings = module.facts.names.get(name)
    if bindings:
        found = [_bound(world, module, name, binding) for binding in _effective(world, module, bindings)]
        value = join(*found)
        if value != UNKNOWN or not module.is_package:
            return value
    for star in reversed(module.facts.stars):  # the later one wins
        source = imported_module(world, module, star)
        if source is not None and _offers(source, name):
            return member(world, source, name)
    submodule = world.index.submodule(module, name)
    if submodule is not None:
        return ModuleObject(submodule)
    return UNKNOWN


def _effective(world: World, module: Module, bindings: tuple[Binding, ...]) -> list[Binding]:
    """The bindings that count: implementations rather than overloads, and a name imported or defined over `= None`."""
    functions = world.functions(module)
    kept = [
        binding
        for binding in bindings
        if binding.kind != BindingKind.FUNCTION or "overload" not in functions[binding.index].decorator_names
    ]
    return kept or [bindings[0]]


def _offers(module: Module, name: str) -> bool:
    """Whether `from module import *` binds a name."""
    if module.facts.exports is not None:
        return name in module.facts.exports
    return not name.startswith("_") and (name in module.facts.names or bool(module.facts.stars))


def _bound(world: World, module: Module, name: str, binding: Binding) -> Value:
    match binding.kind:
        case BindingKind.FUNCTION:
            return FunctionObject(world.functions(module)[binding.index])
        case BindingKind.CLASS:
            return ClassObject(world.classes(module)[binding.index])
        case BindingKind.IMPORT:
            return imported(world, module, module.facts.imports[binding.index])
    return variable(world, module, name)


def variable(world: World, module: Module, name: str) -> Value:
    """The value of a module-level variable: what the module body leaves in it, and what functions assign globally."""
    if module.is_stub:
        return _stub_variable(world, module, name)
    found = world.module_body(module).names.get(name, UNKNOWN)
    for global_name, index in module.facts.globals:
        if global_name == name and index >= 0:
            body = world.body(world.functions(module)[index])
            values = [store.value for store in body.stores if store.owner is None and store.name == name]
            found = join(found, *values)
    return found


def _stub_variable(world: World, module: Module, name: str) -> Value:
    for statement in module.body:
        match statement:
            case tree.AnnAssign(target=tree.Name(id=target), annotation=annotation) if target == name:
                return world.annotate(annotation, module)
            case tree.Assign(targets=(tree.Name(id=target),), value=value) if target == name:
                return world.evaluate(value, module)
    return UNKNOWN


def imported_module(world: World, module: Module, name: tree.ImportName) -> Module | None:
    """The module an import statement names."""
    if name.level:
        return world.index.relative(name.level, name.module, module)
    return world.index.find(name.module, module)


def imported(world: World, module: Module, name: tree.ImportName) -> Value:
    """What an imported name is."""
    source = imported_module(world, module, name)
    if not name.attr:
        if source is not None:
            return ModuleObject(source)
        return ExternalObject(name.module)
    if source is None:
        submodule = _namespace_member(world, module, name)
        if submodule is not None:
            return ModuleObject(submodule)
        return ExternalObject(f"{name.module}.{name.attr}" if not name.level else f".{name.module}.{name.attr}")
    found = member(world, source, name.attr) if source is not module else UNKNOWN
    if found == UNKNOWN:
        submodule = world.index.submodule(source, name.attr)
        if submodule is not None:
            return ModuleObject(submodule)
        if source.is_stub:
            return ExternalObject(f"{source.name}.{name.attr}")
    return found


def _namespace_member(world: World, module: Module, name: tree.ImportName) -> Module | None:
    """`from a import b` where `a` is a folder without `__init__.py`."""
    if not name.level:
        return world.index.find(f"{name.module}.{name.attr}", module)
    return world.index.relative(name.level, f"{name.module}.{name.attr}" if name.module else name.attr, module)


def global_name(world: World, module: Module, name: str) -> Value:
    """What a name means at module level: the module's own names, then builtins (and the prelude inside stubs)."""
    if name in module.facts.names:
        return member(world, module, name)
    if module.facts.stars:
        found = member(world, module, name)
        if found != UNKNOWN:
            return found
    if module.is_stub and name in _TYPING_FORMS:
        return ExternalObject(f"typing.{name}")
    for prelude in _STUB_PRELUDE if module.is_stub else _STUB_PRELUDE[:1]:
        stub = world.index.stubs.get(prelude)
        if stub is not None and stub is not module and name in stub.facts.names:
            return member(world, stub, name)
    return UNKNOWN
