"""Sync classes and the async ones that do the same, told by their names and by what their methods are."""

from collections.abc import Iterator, Mapping

from doyen.generator.spelling import module_name
from doyen.generator.surface import Surface, is_property
from doyen.program.classes import ancestors
from doyen.program.symbols import Class
from doyen.program.values import ClassObject, Instance

_NETWORK = frozenset({"network", "database"})
_METHOD_FORMS = ("{}_async", "a{}", "async_{}", "{}_asynchronous")


class Twins:
    """The async counterparts in one package; guards the table of public names."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._public = _public_names(surface)
        by_name: dict[str, list[Class]] = {}
        for klass in surface.kept:
            by_name.setdefault(klass.name, []).append(klass)
        self._by_name: Mapping[str, list[Class]] = by_name
        self._known: dict[Class, Class | None] = {}

    def is_client(self, klass: Class) -> bool:
        """Whether a class waits for a network or a database in calls of its own."""
        sure = self._surface.sure
        members = self._surface.members(klass).callables.values()
        return any(sure[one.function].cause.kind in _NETWORK for one in members if one.function in sure)

    def of(self, klass: Class) -> Class | None:
        """The async class that does what a sync client does."""
        if klass not in self._known:
            self._known[klass] = self._found(klass) if self.is_client(klass) else None
        return self._known[klass]

    def name(self, klass: Class) -> str:
        """The shortest public name of a class."""
        return self._public.get(klass) or f"{module_name(klass.module)}.{klass.name}"

    def instead(self, klass: Class | None, method: str) -> str:
        """The async name to use in place of a method; empty when there is none."""
        if klass is None:
            return ""
        own = self._surface.members(klass).callables
        for form in _METHOD_FORMS:
            name = form.format(method)
            if name in own and own[name].is_async:
                return f"{self.name(klass)}.{name}"
        twin = self.of(klass)
        if twin is None:
            return ""
        described = self._surface.members(twin).callables.get(method)
        return f"{self.name(twin)}.{method}" if described is not None and described.is_async else ""

    def _found(self, klass: Class) -> Class | None:
        bare = klass.name.lstrip("_").removeprefix("Sync")
        mine = self._surface.members(klass).callables
        for name in (f"Async{bare}", f"_Async{bare}", f"{bare}Async", f"Aio{bare}", klass.name):
            near = sorted(self._by_name.get(name, ()), key=lambda one: _distance(klass, one))
            for candidate in near:
                others = self._surface.members(candidate).callables
                if candidate is not klass and any(
                    one.is_async and key in mine and mine[key].function in self._surface.sure
                    for key, one in others.items()
                ):
                    return candidate
        return None


def _distance(klass: Class, other: Class) -> tuple[int, str]:
    """How far apart two classes stand; the folder names `sync` and `async` do not part them."""
    mine, theirs = (module_name(one.module).replace("async", "sync").split(".") for one in (klass, other))
    same = sum(left == right for left, right in zip(mine, theirs, strict=False))
    return (-same, module_name(other.module))


def _public_names(surface: Surface) -> dict[Class, str]:
    """How users come to each class: imported by its shortest name, or through the attributes of such a class.

    The second is preferred where the first is a module deep inside (`shop.AsyncShop.orders`).
    """
    found: dict[Class, str] = {}
    for (module, name), value in surface.public.items():
        if type(value) is ClassObject:
            _offer(found, value.klass, f"{module}.{name}")
    pending = [klass for klass, name in found.items() if name.count(".") == 1]
    while pending:
        klass = pending.pop(0)
        for attribute, inner in _parts(surface, klass):
            if inner in surface.kept and _offer(found, inner, f"{found[klass]}.{attribute}"):
                pending.append(inner)
    return found


def _offer(found: dict[Class, str], klass: Class, name: str) -> bool:
    """Keeps the better of two names: the one with fewer parts, then the shorter one."""
    held = found.get(klass)
    if held is not None and (held.count("."), len(held), held) <= (name.count("."), len(name), name):
        return False
    found[klass] = name
    return True


def _parts(surface: Surface, klass: Class) -> Iterator[tuple[str, Class]]:
    """The attributes and properties of a class, inherited ones included, that are objects of one class."""
    for ancestor in ancestors(surface.world, klass):
        if ancestor.is_stub:
            continue
        members = surface.members(ancestor)
        read = {name: one.result for name, one in members.callables.items() if is_property(one)}
        for name, value in {**members.attributes, **read}.items():
            if isinstance(value, Instance):
                yield name, value.klass
