"""The published schema of the settings is fresh, and says the same of a table as doyen itself does."""

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

import jsonschema
import msgspec
import pytest

from doyen.errors import UsageError
from doyen.rule_loader import load_rules
from doyen.settings.keys import KEYS, check_keys
from doyen.settings.model import Area, Configuration, Preset
from doyen.settings.presets import PRESETS
from doyen.settings.resolving import held, resolved
from doyen.settings.rule_options import check_rules
from doyen.settings.schema import render_settings_schema
from doyen.settings.source import Source
from doyen.suppression import COMMENT_RULES

PUBLISHED = Path(__file__).parents[2] / "docs" / "settings.schema.json"


def test_published_schema_is_the_generated_one() -> None:
    generated = render_settings_schema(load_rules(), COMMENT_RULES)
    assert PUBLISHED.read_text(encoding="utf-8") == generated, "run `just docs`"


def test_schema_is_well_formed_and_every_key_is_explained() -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert set(schema["properties"]) == set(KEYS)
    for name, key in schema["properties"].items():
        assert key["title"], name
        assert key["description"], name


GOOD = [
    "",
    "extend = '../pyproject.toml'\npreset = 'agent'\n",
    "select = ['concurrency', 'audit', 'ALL', 'task-not-kept']\nignore = ['unused-ignore']\n",
    "[per-file-ignores]\n'tests/**' = ['ALL']\n[severity]\nconcurrency = 'info'\ndefault = 'error'\n",
    "exclude = ['a/']\nextend-exclude = []\ntarget-version = 'py312'\nknowledge = []\n",
    "companions = {ruff = false, types = 'basedpyright', uv = true}\nrequire-reason = true\nbaseline = 'b.json'\n",
    "plugins = []\nignore = ['ruff:S608']\n",
    "fixable = ['ALL']\nunfixable = ['concurrency']\nextend-select = ['audit']\nrules = {}\n",
]
BAD = [
    "selct = []\n",
    "select = 'ALL'\n",
    "preset = 'harsh'\n",
    "severity = {concurrency = 'fatal'}\n",
    "per-file-ignores = {'a.py' = ['AL']}\n",
    "target-version = '2.7'\n",
    "companions = {types = 'pyrite'}\n",
    "companions = {black = true}\n",
    "require-reason = 'yes'\n",
]


MAYBE = [
    "select = ['concurency']\n",
    "severity = {concurency = 'info'}\n",
    "rules = {no-such-rule = {}}\n",
    "rules = {task-not-kept = {limit = 1}}\n",
]
"""What may speak of a plugin's rule as far as the schema can tell."""


def refusal(text: str) -> str:
    """What doyen says about a table; empty when it takes it."""
    source = Source("doyen.toml", tomllib.loads(text), text)
    try:
        check_keys(source)
        area = Area(resolved(held((source,))), (source,))
        check_rules(Configuration({"": area}), load_rules(), COMMENT_RULES)
    except UsageError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(("text", "is_good"), [*((text, True) for text in GOOD), *((text, False) for text in BAD)])
def test_schema_and_doyen_agree(text: str, is_good: bool) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    assert jsonschema.Draft7Validator(schema).is_valid(tomllib.loads(text)) is is_good
    assert (not refusal(text)) is is_good


@pytest.mark.parametrize("text", MAYBE)
def test_schema_leaves_room_for_plugins_and_doyen_knows_them(text: str) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    assert jsonschema.Draft7Validator(schema).is_valid(tomllib.loads(text))
    assert refusal(text)


@pytest.mark.parametrize("preset", list(Preset))
def test_presets_are_tables_a_user_could_write(preset: Preset) -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    assert "preset" not in PRESETS[preset]
    jsonschema.Draft7Validator(schema).validate(PRESETS[preset])
    check_keys(Source(preset.value, PRESETS[preset]))


@dataclass(frozen=True)
class Options:
    """Options of a rule that the schema is asked about."""

    most_calls: int = 3
    names: tuple[str, ...] = ("a",)


def test_options_of_rules_are_in_the_schema() -> None:
    rule = msgspec.structs.replace(load_rules()[0], name="many-calls", options=Options)
    schema = json.loads(render_settings_schema([rule], ()))
    validator = jsonschema.Draft7Validator(schema)
    assert validator.is_valid({"rules": {"many-calls": {"most-calls": 4, "names": ["b"]}}})
    for options in ({"most_calls": 4}, {"most-calls": "4"}, {"names": "b"}):
        assert not validator.is_valid({"rules": {"many-calls": options}})
