"""Finds rules by walking a package: one module is one rule, and there is no list of them.

The name of a rule is its file's name in kebab case, its category the folder, its page the docstring.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import is_dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from doyen.errors import RuleError
from doyen.frameworks.backend import Backend
from doyen.rule import MISNAMED, Finding, Severity, Tier, rule_name
from doyen.rule_page import RulePage, parse_page
from doyen.syntax.parse import parse_expression

RULES_PACKAGE = "doyen.rules"
_DOCSTRING = re.compile(r'\s*[rR]?("""|\'\'\').*?\1', re.DOTALL)

_QUOTES = re.compile(r"(\"\"\"|''')\s*")
"""The beginning of a docstring, and what of it is cut away."""


class Rule(msgspec.Struct, frozen=True):
    """One loaded rule; `options` is the class of its options, `file` the path its code was compiled under.

    `plugin` names the plugin it comes from; it is empty for a rule of doyen itself.
    """

    name: str
    category: str
    page: RulePage
    severity: Severity
    tier: Tier
    cwe: int | None
    check: Callable[..., Iterator[Finding]]
    options: type | None
    file: str
    plugin: str = ""

    @property
    def title(self) -> str:
        """The first line of the page."""
        return self.page.title

    @property
    def can_fix(self) -> bool:
        """Whether the rule offers a fix; derived from the page's `## Fixed`."""
        return self.page.can_fix

    def find(self, backend: Backend) -> Iterator[Finding]:
        """Yields what the rule finds, with its default options."""
        return self.check(backend) if self.options is None else self.check(backend, self.options())


def load_rules(package: str = RULES_PACKAGE) -> tuple[Rule, ...]:
    """Loads every rule below a package, ordered by category and name; raises `RuleError` for one without the form."""
    rules = sorted((_load(name) for name in _modules(package)), key=rule_order)
    names: dict[str, Rule] = {}
    for rule in rules:
        if (other := names.setdefault(rule.name, rule)) is not rule:
            message = f"{rule.file}: a rule of this name exists in {other.file}"
            raise RuleError(message)
    return tuple(rules)


def rule_order(rule: Rule) -> tuple[str, str]:
    """The key that puts rules in the order of their themes and names."""
    return rule.category, rule.name


def _modules(package: str) -> Iterable[str]:
    """The dotted names of rule modules: those inside the category packages."""
    root = importlib.import_module(package)
    for category in pkgutil.iter_modules(root.__path__):
        if not category.ispkg:
            message = f"{package}.{category.name}: a rule lives in the folder of its category"
            raise RuleError(message)
        folder = importlib.import_module(f"{package}.{category.name}")
        for found in pkgutil.iter_modules(folder.__path__):
            yield f"{package}.{category.name}.{found.name}"


def _load(name: str) -> Rule:
    module = importlib.import_module(name)
    _, category, stem = name.rsplit(".", 2)
    return rule_of(module, stem, category.replace("_", "-"), module.__file__ or name)


def rule_of(module: ModuleType, stem: str, category: str, file: str) -> Rule:
    """The rule that a module is; `file` is what its code was compiled under. Raises `RuleError` for a wrong form."""
    name = rule_name(stem)
    if not name:
        raise _refusal(file, MISNAMED)
    options = _options(module, file)
    return Rule(
        name=name,
        category=category,
        page=parse_page(page_text(module), file, _first_line(module)),
        severity=_constant(module, "SEVERITY", Severity, file),
        tier=_constant(module, "TIER", Tier, file),
        cwe=_cwe(module, file),
        check=_check(module, options, file),
        options=options,
        file=file,
    )


def page_text(module: ModuleType) -> str:
    """The docstring of a module; read from its source where the interpreter drops docstrings (`-OO`)."""
    if module.__doc__ is not None:
        return inspect.cleandoc(module.__doc__)
    source = Path(module.__file__).read_text(encoding="utf-8") if module.__file__ else ""
    found = _DOCSTRING.match(source)
    value = getattr(parse_expression(found[0]), "value", None) if found else None
    return inspect.cleandoc(value) if isinstance(value, str) else ""


def _first_line(module: ModuleType) -> int:
    """The line of a module's file in which its page begins."""
    if module.__doc__ is None or not module.__file__:
        return 1
    source = Path(module.__file__).read_text(encoding="utf-8", errors="replace")
    quotes = _QUOTES.search(source)
    return source.count("\n", 0, quotes.end()) + 1 if quotes else 1


def _constant[Choice: (Severity, Tier)](module: ModuleType, name: str, kind: type[Choice], file: str) -> Choice:
    value = getattr(module, name, None)
    if not isinstance(value, kind):
        raise _refusal(file, f"`{name}` must be a member of {kind.__name__}")
    return value


def _cwe(module: ModuleType, file: str) -> int | None:
    value = getattr(module, "CWE", None)
    if value is not None and (type(value) is not int or value < 1):
        raise _refusal(file, "`CWE` must be the number of a weakness, or left out")
    return value


def _options(module: ModuleType, file: str) -> type | None:
    found = getattr(module, "Options", None)
    if found is None:
        return None
    settings: Any = getattr(found, "__dataclass_params__", None)
    if not isinstance(found, type) or not is_dataclass(found) or not settings.frozen:
        raise _refusal(file, "`Options` must be a frozen dataclass")
    try:
        msgspec.json.schema(found)
        msgspec.json.encode(msgspec.convert({}, found))
    except (msgspec.ValidationError, TypeError, NameError) as error:
        reason = str(error).split("\n")[-1]
        raise _refusal(file, f"each field of `Options` must have a default and a type of TOML: {reason}") from error
    return found


def _check(module: ModuleType, options: type | None, file: str) -> Callable[..., Iterator[Finding]]:
    """The check function, after a look at its signature."""
    check = getattr(module, "check", None)
    if not inspect.isfunction(check):
        raise _refusal(file, "there is no function `check`")
    try:
        parameters = list(inspect.signature(check, eval_str=True).parameters.values())
    except (NameError, SyntaxError, AttributeError) as error:
        raise _refusal(file, f"an annotation of `check` cannot be evaluated: {error}") from error
    subjects = [parameter.annotation for parameter in parameters]
    expected: list[object] = [Backend] if options is None else [Backend, options]
    if subjects != expected:
        words = ", ".join(getattr(kind, "__name__", str(kind)) for kind in expected)
        raise _refusal(file, f"`check` must take exactly ({words}), each annotated")
    return check


def _refusal(file: str, reason: str) -> RuleError:
    return RuleError(f"{file}: {reason}")
