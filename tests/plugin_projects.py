"""Small projects with plugins, written to disk, and the command line run on them."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

NAMED_RULE = '''\
"""Function that is named {word}

Such names say nothing.

## Bad

```python
def {word}() -> None: ...  # finding: `{word}`
```

## Good

```python
def good() -> None: ...
```
"""

from collections.abc import Iterator
from dataclasses import dataclass

from doyen.frameworks.backend import Backend
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT


@dataclass(frozen=True)
class Options:
    """Options."""

    word_start: str = "{word}"


def check(backend: Backend, options: Options) -> Iterator[Finding]:
    """Yields one finding for each function whose name begins with the word."""
    for function in backend.functions:
        if function.name.startswith(options.word_start):
            yield Finding(backend.header(function), f"`{{function.name}}` is badly named", scope=function.qualname)
'''
NAMED_BAD = NAMED_RULE.format(word="bad")
NAMED_UGLY = NAMED_RULE.format(word="ugly")
SETTINGS = "[project]\nname = 'work'\n\n[tool.doyen]\nplugins = ['./team_rules']\n"
FILES = {
    "pyproject.toml": SETTINGS,
    "app/names.py": "def bad() -> None: ...\ndef ugly() -> None: ...\n",
    "team_rules/named_bad.py": NAMED_BAD,
}


def write_files(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes files below a folder and returns it."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def doyen(
    folder: Path, *arguments: str, python: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Runs the command in a folder, with a cache of its own."""
    removed = ("NO_COLOR", "FORCE_COLOR", "DOYEN_OUTPUT_FORMAT", "DOYEN_DEBUG", "DOYEN_ALLOW_PLUGINS", "PYTHONPATH")
    environment = {key: value for key, value in os.environ.items() if key not in removed}
    environment |= {"XDG_CACHE_HOME": str(folder.parent / "cache"), **variables}
    return subprocess.run(
        [python or sys.executable, "-m", "doyen", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
