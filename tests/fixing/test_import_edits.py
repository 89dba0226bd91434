"""An added import stands where ruff's isort rules want it; ruff itself is the judge."""

import subprocess
import sys

import pytest

from doyen.facts.collect import collect
from doyen.import_edits import import_edit
from doyen.syntax.parse import parse
from doyen.text.edit import apply
from page_runner import backend_of

HEADS = {
    "empty": "",
    "docstring": '"""What it is."""\n\nNAME = 1\n',
    "long docstring": '"""What it is.\n\nAnd why.\n"""\n\n\ndef run() -> None: ...\n',
    "code": "NAME = 1\n",
    "function": "def run() -> None: ...\n",
    "comment": "#!/usr/bin/env python\n# a comment\n\nNAME = 1\n",
    "future": "from __future__ import annotations\n\nNAME = 1\n",
    "future and other": "from __future__ import annotations\n\nimport httpx\n\nNAME = 1\n",
    "other": "from fastapi import FastAPI\n\napp = FastAPI()\n",
    "standard before": "import abc\nfrom json import dumps\n\nfrom fastapi import FastAPI\n\napp = FastAPI()\n",
    "standard after": "import uuid\nfrom json import dumps\n\nfrom fastapi import FastAPI\n\napp = FastAPI()\n",
    "from only": "from json import dumps\n\nfrom fastapi import FastAPI\n\napp = FastAPI()\n",
    "plain only": "import abc\n\nNAME = 1\n",
    "wrapped": "import abc\nfrom json import (\n    dumps,  # a comment (\n    loads,\n)\n\nimport httpx\n\nNAME = 1\n",
    "wrapped last": "import abc\n\nfrom fastapi import (\n    APIRouter,\n    Depends,\n)\n\nNAME = 1\n",
    "relative": "from . import sibling\nfrom .other import name\n\nNAME = 1\n",
    "guarded": "import abc\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import uuid\n\nNAME = 1\n",
}


def added(text: str, name: str) -> str:
    """The text with an import added."""
    backend = backend_of({"main.py": text})
    return apply(text, import_edit(backend, backend.program.modules[0], name))


def ruff_says(text: str) -> str:
    """What ruff has to say about the order of imports, unused ones being needed here."""
    command = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--isolated",
        "--select",
        "I,E3",
        "--preview",
        "--output-format",
        "concise",
        "-",
    ]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS)
def test_ruff_agrees(text: str) -> None:
    assert "I001" not in ruff_says(text)
    result = added(text, "asyncio")
    assert "import asyncio\n" in result
    assert "I001" not in ruff_says(result), result
    assert collect(parse(result.encode())).problems == ()


@pytest.mark.parametrize("text", ["import asyncio\n", "import asyncio as other\nasyncio = other\n"])
def test_a_bound_name_is_not_imported_again(text: str) -> None:
    assert added(text, "asyncio") == text
