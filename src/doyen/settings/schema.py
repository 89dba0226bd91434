"""The JSON schema of `[tool.doyen]`, in the draft that editors read best; `docs/settings.schema.json` publishes it."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from doyen.rule import Tier
from doyen.rule_loader import Rule
from doyen.settings.keys import Keys
from doyen.settings.model import ALL
from doyen.settings.rule_options import option_fields
from doyen.settings.selection import Selectable

type Schema = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_ADDRESS = "https://json.schemastore.org/doyen.json"
_OTHERS = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(:\S+)?$"
"""What a rule or category of a plugin may be named, and how a companion's rules are."""
_TEMPLATE = "#/definitions/{name}"


def render_settings_schema(rules: Sequence[Rule], others: Iterable[Selectable]) -> str:
    """Returns the schema as indented JSON; `others` are what can be selected besides rules."""
    _, definitions = msgspec.json.schema_components([Keys], ref_template=_TEMPLATE)
    keys = definitions.pop("Keys")
    definitions["Selector"] = _selector([*rules, *others])
    definitions["Rules"] = _rules(rules, definitions)
    keys["properties"]["rules"] |= {"$ref": _TEMPLATE.format(name="Rules")}
    for name in ("extend", "target-version", "baseline"):
        del keys["properties"][name]["default"]
    keys.pop("required")
    keys["title"] = "doyen"
    schema = _for_editors({**keys, "definitions": dict(sorted(definitions.items()))})
    whole = {"$schema": _DRAFT, "$id": _ADDRESS, **schema}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def _selector(choices: Sequence[Selectable]) -> Schema:
    names = sorted({choice.name for choice in choices})
    categories = sorted({choice.category for choice in choices})
    return {
        "title": "Selector",
        "description": "A rule, a category, a tier, or `ALL` for every rule; also of a plugin or companion.",
        "anyOf": [
            {"enum": [ALL, *(tier.value for tier in Tier), *categories, *names]},
            {"type": "string", "pattern": _OTHERS},
        ],
    }


def _rules(rules: Sequence[Rule], definitions: Schema) -> Schema:
    """The tables of all rules with options; the definitions their options need are added.

    Tables of other names may be those of a plugin's rules, which are not known here.
    """
    tables: Schema = {}
    for rule in rules:
        if rule.options is not None:
            (_,), found = msgspec.json.schema_components([rule.options], ref_template=_TEMPLATE)
            own = found.pop(rule.options.__name__)
            definitions.update(found)
            names = {field.name: name for name, field in option_fields(rule).items()}
            properties = {names[key]: value for key, value in own.get("properties", {}).items()}
            tables[rule.name] = {
                "title": rule.title,
                "description": f"Options of the rule {rule.name}.",
                "type": "object",
                "properties": properties,
                "additionalProperties": False,
            }
    return {"type": "object", "properties": tables, "additionalProperties": {"type": "object"}}


def _for_editors(schema: Any) -> Any:
    """The same schema in an older draft, in which nothing counts beside a reference."""
    if isinstance(schema, list):
        return [_for_editors(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made: Schema = {}
    for key, value in schema.items():
        inner = _for_editors(value) if key != "default" else value
        if key == "$ref" and isinstance(value, str):
            inner = value.replace("#/$defs/", "#/definitions/")
        made[key] = inner
    if "$ref" in made and len(made) > 1:
        reference = made.pop("$ref")
        beside = {key: value for key, value in made.items() if key not in ("type", "additionalProperties")}
        return {**beside, "allOf": [{"$ref": reference}]} if beside else {"$ref": reference}
    return made
