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
from doyen.rule import Finding, Severity, Tier
from doyen.rule_page import RulePage, parse_page
from doyen.syntax.parse import parse_expression

RULES_PACKAGE = "doyen.rules"
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+$")
_DOCSTRING = re.compile(r'\s*[rR]?("""|\'\'\').*?\1', re.DOTALL)


class Rule(msgspec.Struct, frozen=True):
    """One loaded rule; `options` is the class of its options, `file` the path of its module."""

    name: str
    category: str
    page: RulePage
    severity: Severity
    tier: Tier
    cwe: int | None
    check: Callable[..., Iterator[Finding]]
    options: type | None
    file: str

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
    rules = sorted((_load(name) for name in _modules(package)), key=lambda rule: (rule.category, rule.name))
    names: dict[str, Rule] = {}
    for rule in rules:
        if (other := names.setdefault(rule.name, rule)) is not rule:
            message = f"{rule.file}: a rule of this name exists in {other.file}"
            raise RuleError(message)
    return tuple(rules)


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
    file = module.__file__ or name
    _, category, stem = name.rsplit(".", 2)
    if not _NAME.match(stem):
        raise _refusal(file, "a rule's file has at least two lower-case words joined by underscores")
    options = _options(module, file)
    return Rule(
        name=stem.replace("_", "-"),
        category=category.replace("_", "-"),
        page=parse_page(page_text(module), file),
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
    return found


def _check(module: ModuleType, options: type | None, file: str) -> Callable[..., Iterator[Finding]]:
    """The check function, after a look at its signature."""
    check = getattr(module, "check", None)
    if not inspect.isfunction(check):
        raise _refusal(file, "there is no function `check`")
    parameters = list(inspect.signature(check).parameters.values())
    subjects = [parameter.annotation for parameter in parameters]
    expected: list[object] = [Backend] if options is None else [Backend, options]
    if subjects != expected:
        words = ", ".join(getattr(kind, "__name__", str(kind)) for kind in expected)
        raise _refusal(file, f"`check` must take exactly ({words}), each annotated")
    return check


def _refusal(file: str, reason: str) -> RuleError:
    return RuleError(f"{file}: {reason}")
