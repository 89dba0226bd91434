"""Makes settings of tables: the stronger ones win, and what holds still knows where it was written."""

import os
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from doyen.settings.keys import Keys, check_keys
from doyen.settings.model import Anchor, Preset, Settings, Version
from doyen.settings.presets import PRESETS
from doyen.settings.source import KeyPath, Source

_ADDING = {"extend-select": "extend-select", "extend-exclude": "exclude"}
"""Lists that are added to, and the setting they are part of."""

_TABLES = frozenset({"per-file-ignores", "severity", "companions"})
_PATHS = frozenset({"knowledge", "plugins", "baseline"})
_UNSHOWN = frozenset({"extend", "rules"})


class Held(msgspec.Struct, frozen=True):
    """The value of a key that somebody wrote, and who; several where lists were added up."""

    value: object
    origins: tuple[Source, ...]


type Holdings = Mapping[KeyPath, Held]


def parse_settings(table: Mapping[str, object], source: str) -> Settings:
    """Reads one table; raises `UsageError` for an unknown key or a wrong type."""
    one = Source(source, table)
    check_keys(one)
    return resolved(held((one,)))


def held(sources: Sequence[Source]) -> Holdings:
    """What holds of some tables, weakest first, whose keys were checked; a preset is weaker than all of them."""
    found: dict[KeyPath, Held] = {}
    for source in (*_preset(sources), *sources):
        for key, value in source.table.items():
            for path, inner in _flat(key, value):
                found[path] = _laid_over(found.get(path), path, Held(_placed(path, inner, source), (source,)))
    return found


def _preset(sources: Iterable[Source]) -> tuple[Source, ...]:
    names = [source.table["preset"] for source in sources if "preset" in source.table]
    if not names:
        return ()
    name = Preset(str(names[-1]))
    return (Source(f"preset {name.value}", PRESETS[name]),)


def _flat(key: str, value: object) -> Iterable[tuple[KeyPath, object]]:
    """The values of a key that hold by themselves: those of a table one by one."""
    if key == "rules" and isinstance(value, dict):
        return [((key, rule, option), inner) for rule, options in value.items() for option, inner in options.items()]
    if key in _TABLES and isinstance(value, dict):
        return [((key, name), inner) for name, inner in value.items()]
    return [((key,), value)]


def _laid_over(below: Held | None, path: KeyPath, above: Held) -> Held:
    if below is None or path[0] not in _ADDING:
        return above
    return Held([*_list(below.value), *_list(above.value)], (*below.origins, *above.origins))


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _placed(path: KeyPath, value: object, source: Source) -> object:
    """A value whose paths do not depend any more on the file they were written in."""
    if path[0] not in _PATHS or not source.folder:
        return value
    if isinstance(value, str):
        return os.path.normpath(os.path.join(source.folder, value))  # noqa: PTH118  # a path is text here
    return [os.path.normpath(os.path.join(source.folder, str(one))) for one in _list(value)]  # noqa: PTH118


def resolved(holdings: Holdings, anchor: Anchor | None = None) -> Settings:
    """The settings that some holdings amount to; `anchor` is where their patterns stand."""
    table: dict[str, object] = {}
    for path, one in holdings.items():
        if path[0] in _ADDING:
            continue
        inner = table
        for part in path[:-1]:
            inner = inner.setdefault(part, {})  # type: ignore[assignment]  # tables hold tables
        inner[path[-1]] = one.value
    for adding, target in _ADDING.items():
        if (adding,) in holdings:
            table[target] = [*_list(table.get(target)), *_list(holdings[adding,].value)]
    known = {field.replace("_", "-"): field for field in Settings.__struct_fields__}
    fields = {known[key]: value for key, value in table.items() if key in known}
    if "target_version" in fields:
        fields["target_version"] = version(str(fields["target_version"]))
    settings = msgspec.convert(fields, Settings)
    return settings if anchor is None else msgspec.structs.replace(settings, anchor=anchor)


def version(text: str) -> Version:
    """The number of a Python version written as `3.12` or `py312`."""
    digits = text.removeprefix("py")
    major, minor = digits.split(".") if "." in digits else (digits[:1], digits[1:])
    return int(major), int(minor)


def default_values() -> Mapping[KeyPath, object]:
    """What holds where nobody writes anything, in the order of the keys; options of rules are not among it."""
    found: dict[KeyPath, object] = {}
    for key, value in msgspec.to_builtins(Keys()).items():
        if key in _TABLES and value:
            found.update({(key, name): inner for name, inner in value.items()})
        elif key not in _UNSHOWN:
            found[key,] = list(value) if isinstance(value, tuple) else value
    return found
