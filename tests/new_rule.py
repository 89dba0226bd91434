"""Starts a rule: `python -m tests.new_rule concurrency/name_of_the_defect`."""

import sys
from pathlib import Path

RULES = Path(__file__).parents[1] / "src" / "doyen" / "rules"

TEMPLATE = """'''Title that names the defect

What it is and why it hurts in production.

## Bad

```python
def broken() -> None: ...  # finding
```

## Good

```python
def sound() -> None: ...
```

## Notes

When to ignore it; what other tools cover.

Precision: not read on real code yet. Known false alarms: none known.
'''

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT


def check(backend: Backend) -> Iterator[Finding]:
    \"\"\"Yields one finding for each defect.\"\"\"
    yield from ()
"""


def main() -> int:
    """Writes the file of a new rule; refuses to overwrite one."""
    category, _, name = sys.argv[1].removesuffix(".py").replace("-", "_").partition("/")
    folder = RULES / category
    target = folder / f"{name}.py"
    if not folder.is_dir() or not name.isidentifier() or "_" not in name:
        print(f"expected CATEGORY/NAME_OF_TWO_WORDS with a category of {sorted(p.name for p in RULES.iterdir())}")
        return 2
    if target.exists():
        print(f"{target} exists already")
        return 2
    target.write_text(TEMPLATE, encoding="utf-8")
    print(f"wrote {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
