"""The keys of `[tool.doyen]`: their types, what they mean, and what is wrong with a table that breaks them."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from doyen.errors import UsageError
from doyen.rule import Severity
from doyen.settings.model import Preset, TypeChecker
from doyen.settings.selection import nearest
from doyen.settings.source import KeyPath, Source, located

_Selector = Annotated[str, Meta(extra_json_schema={"$ref": "#/$defs/Selector"})]
_Selectors = tuple[_Selector, ...]


class CompanionKeys(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """Which tools run beside doyen and share its report."""

    ruff: Annotated[bool, Meta(title="Run ruff", description="Whether ruff runs beside doyen.")] = True
    types: Annotated[
        TypeChecker,
        Meta(title="Type checker", description="A type checker by name, `auto` for the one the project configures."),
    ] = TypeChecker.AUTO
    uv: Annotated[bool, Meta(title="Check the lock file", description="Whether `uv lock --check` runs.")] = True


class Keys(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """Settings of doyen, in `[tool.doyen]` of pyproject.toml or at the top of doyen.toml."""

    extend: Annotated[
        str,
        Meta(
            title="Base file",
            description="A pyproject.toml or doyen.toml whose settings hold where this file says nothing; relative to "
            "this file. Lists replace, `extend-` lists add, tables are merged key by key.",
            examples=["../pyproject.toml"],
        ),
    ] = ""
    preset: Annotated[
        Preset,
        Meta(title="Preset", description="A set of the other keys to begin with; what is written explicitly wins."),
    ] = Preset.DEFAULT
    select: Annotated[
        _Selectors,
        Meta(
            title="Rules that run",
            description="Rules, categories, tiers or `ALL`, in place of those that run by default (the tiers `default` "
            "and `warning`). The most specific selector decides: name, category, tier, `ALL`.",
            examples=[["concurrency"]],
        ),
    ] = ("default", "warning")
    ignore: Annotated[
        _Selectors,
        Meta(title="Rules that do not run", description="Rules, categories, tiers or `ALL` to leave out."),
    ] = ()
    extend_select: Annotated[
        _Selectors,
        Meta(
            title="More rules that run",
            description="Rules, categories or tiers that run as well as those selected otherwise.",
            examples=[["audit"]],
        ),
    ] = ()
    fixable: Annotated[_Selectors, Meta(title="Rules that may fix", description="Rules whose fixes are applied.")] = (
        "ALL",
    )
    unfixable: Annotated[
        _Selectors,
        Meta(title="Rules that never fix", description="Rules whose fixes are shown as suggestions only."),
    ] = ()
    per_file_ignores: Annotated[
        dict[str, _Selectors],
        Meta(
            title="Rules ignored in some files",
            description="From a pattern, as in .gitignore and relative to the folder of the deciding file, to rules "
            "that say nothing about the files it matches; `!` before a pattern means all other files.",
            examples=[{"tests/**": ["concurrency"]}],
        ),
    ] = {}
    severity: Annotated[
        dict[str, Severity],
        Meta(
            title="Severity",
            description="From a rule, category, tier or `ALL` to the severity of its findings.",
            examples=[{"disk-io-on-loop": "info"}],
            extra_json_schema={"propertyNames": {"$ref": "#/$defs/Selector"}},
        ),
    ] = {}
    rules: Annotated[
        dict[str, dict[str, Any]],
        Meta(title="Options of rules", description="One table for each rule that has options."),
    ] = {}
    exclude: Annotated[
        tuple[str, ...],
        Meta(
            title="Files left out",
            description="Patterns of files and folders that are not read, as in .gitignore and relative to the folder "
            "of the deciding file; what .gitignore leaves out is not read either.",
            examples=[["legacy/", "*_pb2.py"]],
        ),
    ] = ()
    extend_exclude: Annotated[
        tuple[str, ...], Meta(title="More files left out", description="Patterns added to those of `exclude`.")
    ] = ()
    target_version: Annotated[
        str,
        Meta(
            title="Oldest Python",
            description="The oldest Python the code runs on; the lower bound of `requires-python` by default.",
            pattern=r"^(3\.[0-9]{1,2}|py3[0-9]{1,2})$",
            examples=["3.12"],
        ),
    ] = ""
    knowledge: Annotated[
        tuple[str, ...],
        Meta(
            title="Folders of stubs",
            description="Folders of stubs that say what libraries do, relative to this file.",
            examples=[["stubs"]],
        ),
    ] = ()
    plugins: Annotated[
        tuple[str, ...],
        Meta(
            title="Folders of rules",
            description="Folders of rules, stubs and recognisers of your own, relative to this file. Their code runs "
            "only where the command line allows it.",
            examples=[["./doyen_rules"]],
        ),
    ] = ()
    companions: Annotated[CompanionKeys, Meta(title="Companions", description="Which tools run beside doyen.")] = (
        CompanionKeys()
    )
    require_reason: Annotated[
        bool, Meta(title="Require reasons", description="Report comments that ignore a finding and do not say why.")
    ] = False
    baseline: Annotated[
        str, Meta(title="Baseline", description="The file of accepted findings, relative to this file.")
    ] = ""


KEYS: Mapping[str, msgspec.structs.FieldInfo] = {field.encode_name: field for field in msgspec.structs.fields(Keys)}
"""What is known of each key, by the name the user writes."""
_CHOICES: Mapping[str, type[StrEnum]] = {"severity": Severity, "preset": Preset, "companions": TypeChecker}
_MESSAGE = re.compile(r"(?P<what>.*?)(?: - at `(?P<where>[^`]*)`)?$", re.DOTALL)


def check_keys(source: Source) -> None:
    """Raises `UsageError` for an unknown key or a value of a wrong type, naming its place and the nearest key."""
    for key, value in source.table.items():
        if key not in KEYS:
            raise _refusal(source, (key,), f"unknown setting `{key}`{nearest(key, KEYS)}")
        try:
            msgspec.convert({key: value}, Keys)
        except msgspec.ValidationError as error:
            path = _culprit(key, value)
            raise _refusal(source, path, _reason(path, value, str(error))) from error


def _culprit(key: str, value: object) -> KeyPath:
    """The key that is wrong: one of an inner table where it is wrong by itself."""
    if isinstance(value, dict):
        for inner, content in value.items():
            try:
                msgspec.convert({key: {inner: content}}, Keys)
            except msgspec.ValidationError:
                return (key, str(inner))
    return (key,)


def _reason(path: KeyPath, value: object, error: str) -> str:
    if path[0] == "companions" and len(path) == 2 and path[1] not in CompanionKeys.__struct_encode_fields__:
        return f"unknown setting `{dotted(path)}`{nearest(path[1], CompanionKeys.__struct_encode_fields__)}"
    match = _MESSAGE.match(error)
    what = match["what"] if match else error
    if what.startswith("Invalid enum value"):
        word = value[path[1]] if isinstance(value, dict) and len(path) == 2 else value
        choices = [choice.value for choice in _CHOICES[path[0]]]
        return f"`{dotted(path)}` is `{word}` and must be {_listed(choices)}{nearest(str(word), choices)}"
    if path[0] == "target-version" and isinstance(value, str):
        return f'`target-version` is `{value}` and must be a version such as "3.12"'
    return f"`{dotted(path)}`: {what[:1].lower()}{what[1:]}"


def _listed(choices: Iterable[str]) -> str:
    *most, last = (f"`{choice}`" for choice in choices)
    return f"{', '.join(most)} or {last}"


def dotted(path: KeyPath) -> str:
    """A path of keys as TOML writes it."""
    return ".".join(part if re.fullmatch(r"[\w-]+", part, re.ASCII) else f'"{part}"' for part in path)


def _refusal(source: Source, path: KeyPath, reason: str) -> UsageError:
    return UsageError(f"{located(source, *path)}: {reason}")
