"""What settings say about rules by name: that those rules exist, and their options."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields
from typing import Any

import msgspec

from doyen.errors import UsageError
from doyen.frameworks.backend import Backend
from doyen.rule import Finding
from doyen.rule_loader import Rule
from doyen.settings.keys import dotted
from doyen.settings.model import Configuration, Settings
from doyen.settings.selection import Selectable, check_selectors, is_selected, nearest, selectors_of
from doyen.settings.source import KeyPath, Source, located

_SELECTOR_LISTS = ("select", "ignore", "extend-select", "fixable", "unfixable")

type Options = Mapping[str, object]


class Variant(msgspec.Struct, frozen=True):
    """A rule with some options, ready to run without any."""

    rule: Rule
    options: Options


def check_rules(configuration: Configuration, rules: Sequence[Rule], others: Sequence[Selectable]) -> None:
    """Raises `UsageError` where settings name a rule, category or tier that nothing has, or break a rule's options.

    `others` are what can be selected besides rules. Of rules that are absent the names are known, the options are not.
    """
    known = selectors_of((*rules, *others, *configuration.absent))
    by_name: dict[str, Rule | None] = dict.fromkeys(rule.name for rule in configuration.absent)
    by_name |= {rule.name: rule for rule in rules}
    seen: set[int] = set()
    for area in configuration.areas.values():
        for source in area.sources:
            if id(source) not in seen:
                seen.add(id(source))
                _check_source(source, known, by_name)
        given = area.settings.given
        selectors = (*(given.select or ()), *given.ignore, *given.extend_select)
        check_selectors((*selectors, *_own_selectors(area.settings)), known)


def _own_selectors(settings: Settings) -> Iterator[str]:
    """Selectors of settings, whoever made them."""
    yield from settings.select or ()
    yield from settings.ignore
    yield from settings.extend_select


def _check_source(source: Source, known: frozenset[str], rules: Mapping[str, Rule | None]) -> None:
    for path, selectors in _selectors(source.table):
        check_selectors(selectors, known, f"{located(source, *path)}: ")
    options = source.table.get("rules")
    for name, table in options.items() if isinstance(options, dict) else ():
        if name not in rules:
            message = f"{located(source, 'rules', name)}: no rule is named `{name}`{nearest(name, rules)}"
            raise UsageError(message)
        if (rule := rules[name]) is not None:
            _check_options(source, rule, table)


def _selectors(table: Mapping[str, object]) -> Iterator[tuple[KeyPath, list[str]]]:
    for key in _SELECTOR_LISTS:
        value = table.get(key)
        if isinstance(value, list):
            yield (key,), value
    severity = table.get("severity")
    for selector in severity if isinstance(severity, dict) else ():
        yield ("severity", selector), [selector]
    ignores = table.get("per-file-ignores")
    for pattern, selectors in ignores.items() if isinstance(ignores, dict) else ():
        yield ("per-file-ignores", pattern), selectors


def option_fields(rule: Rule) -> Mapping[str, Field[Any]]:
    """The options of a rule under the names the user writes."""
    if rule.options is None:
        return {}
    declared: Any = rule.options
    return {field.name.replace("_", "-"): field for field in fields(declared)}


def option_defaults(rule: Rule) -> Mapping[str, object]:
    """The default values of a rule's options."""
    found: dict[str, object] = {}
    for name, field in option_fields(rule).items():
        if field.default is not MISSING:
            found[name] = msgspec.to_builtins(field.default)
        elif field.default_factory is not MISSING:
            found[name] = msgspec.to_builtins(field.default_factory())
    return found


def _check_options(source: Source, rule: Rule, table: Mapping[str, object]) -> None:
    known = option_fields(rule)
    for key, value in table.items():
        path = ("rules", rule.name, key)
        where = located(source, *path)
        if not known:
            message = f"{where}: the rule `{rule.name}` has no options"
            raise UsageError(message)
        if key not in known:
            message = f"{where}: the rule `{rule.name}` has no option `{key}`{nearest(key, known)}"
            raise UsageError(message)
        try:
            msgspec.convert({known[key].name: value}, rule.options)
        except msgspec.ValidationError as error:
            text = str(error).partition(" - at ")[0]
            message = f"{where}: `{dotted(path)}`: {text[:1].lower()}{text[1:]}"
            raise UsageError(message) from error


def variants(configuration: Configuration, rules: Sequence[Rule]) -> tuple[Variant, ...]:
    """The rules that some file selects, once for each set of options that files want them with."""
    found: list[Variant] = []
    for rule in rules:
        wanted: dict[bytes, Options] = {}
        for area in configuration.areas.values():
            if is_selected(area.settings, rule):
                options = options_of(area.settings, rule)
                wanted.setdefault(msgspec.json.encode(options, order="deterministic"), options)
        found += (Variant(_bound(rule, options), options) for options in wanted.values())
    return tuple(found)


def options_of(settings: Settings, rule: Rule) -> Options:
    """What settings say about the options of a rule; empty for the defaults."""
    return settings.rules.get(rule.name, {})


def _bound(rule: Rule, options: Options) -> Rule:
    if rule.options is None or not options:
        return rule
    made: object = msgspec.convert({name.replace("-", "_"): value for name, value in options.items()}, rule.options)
    return msgspec.structs.replace(rule, check=functools.partial(_checked, rule, made), options=None)


def _checked(rule: Rule, options: object, backend: Backend) -> Iterator[Finding]:
    return rule.check(backend, options)
