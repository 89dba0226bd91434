"""A small package of rules, written to disk and loaded like the real one."""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from doyen.rule_loader import Rule, load_rules

NAMED_BAD = '''\
"""Function that is named bad

Bad names are bad.

## Bad

```python
# file: app/one.py
def bad() -> None: ...  # finding: `bad`
```

### nested

```python
def good() -> None:
    def bad_too(
        number: int,
    ) -> None: ...  # finding
```

## Fixed

```python
# file: app/one.py
def fine() -> None: ...
```

## Good

```python
def good() -> None: ...
```
"""

from collections.abc import Iterator

from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.edit import Edit
from doyen.text.span import Place, Span

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT
CWE = 710


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each function whose name begins with `bad`."""
    found = [function for function in backend.functions if function.name.startswith("bad")]
    for function in found:
        facts = function.facts
        name = Span(facts.line, facts.column + 4, facts.line, facts.column + 4 + len(facts.name))
        fixes = (Fix("rename it", Trust.SAFE, (Edit(function.module.path, name, "fine"),)),)
        yield Finding(
            Place(function.module.path, Span(facts.line, facts.column, facts.end_line, 80)),
            f"`{function.name}` is badly named; rename it",
            scope=function.qualname,
            anchor="bad",
            trace=tuple(Step(backend.header(other), f"`{other.name}`") for other in found[:1]),
            fixes=fixes if function.name == "bad" else (),
        )
'''

CRASHING = '''\
"""Rule that crashes

## Bad

```python
x = 1  # finding
```

## Good

```python
x = 1
```
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.INFO
TIER = Tier.AUDIT


def check(backend: Backend) -> Iterator[Finding]:
    """Raises."""
    raise KeyError("no such thing")
    yield
'''

FILES = {"naming/named_bad.py": NAMED_BAD, "naming/always_crashing.py": CRASHING}


@contextmanager
def toy_package(folder: Path, files: dict[str, str]) -> Iterator[str]:
    """Writes a package of rules into a folder and makes it importable; yields its name."""
    name = f"toy_{abs(hash(str(folder)))}"
    for path, text in files.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        (file.parent / "__init__.py").touch()
        file.write_text(text, encoding="utf-8")
    (folder / name / "__init__.py").touch()
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield name
    finally:
        sys.path.remove(str(folder))
        for module in [module for module in sys.modules if module.split(".")[0] == name]:
            del sys.modules[module]


def toy_rules(folder: Path) -> dict[str, Rule]:
    """The two toy rules by name."""
    with toy_package(folder, FILES) as name:
        return {rule.name: rule for rule in load_rules(name)}
