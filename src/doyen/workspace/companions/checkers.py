"""Type checkers: which one a project configures, how each is called, and what its ends mean."""

import os
import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.report import Problem
from doyen.settings import nearest
from doyen.workspace.companions.checker_outputs import (
    OutputReader,
    read_mypy,
    read_pyrefly,
    read_pyright,
    read_ty,
)
from doyen.workspace.companions.configuration import Configuration, Place, Table, read_section, read_toml
from doyen.workspace.companions.outcomes import MISSING, Reading, complaint, failed, unfinished
from doyen.workspace.companions.processes import Call, Ended
from doyen.workspace.companions.programs import find_environment

OFF = "off"
"""The choice that runs no type checker."""


class Strictness(StrEnum):
    """How much a project asks of its checker."""

    STRICT = "strict"
    PARTLY = "not strict"


class Checker(msgspec.Struct, frozen=True):
    """A type checker: its files of configuration, its arguments, the reader of its output and its normal ends."""

    name: str
    files: tuple[str, ...]
    arguments: tuple[str, ...]
    reader: OutputReader
    section: str = ""

    @property
    def table(self) -> str:
        """The table of `pyproject.toml` it reads."""
        return f"[tool.{self.name}]"

    def is_configured(self, place: Place) -> bool:
        """Whether a folder configures it."""
        if place.tool(self.name) is not None or any(name in place.names for name in self.files):
            return True
        return bool(self.section) and "setup.cfg" in place.names and _setup_section(place, self.section) is not None


_MYPY_ARGUMENTS = ("--output", "json", "--show-error-end", "--no-error-summary", "--no-pretty", "--no-color-output")
CHECKERS = (
    Checker("mypy", ("mypy.ini", ".mypy.ini"), _MYPY_ARGUMENTS, read_mypy, section="mypy"),
    Checker("basedpyright", (), ("--outputjson",), read_pyright),
    Checker("pyright", ("pyrightconfig.json",), ("--outputjson",), read_pyright),
    Checker("ty", ("ty.toml",), ("check", "--output-format", "gitlab", "--no-progress"), read_ty),
    Checker("pyrefly", ("pyrefly.toml",), ("check", "--output-format", "json"), read_pyrefly),
)
"""Of several that a project configures, the first one that is installed is run."""

_BY_NAME = {checker.name: checker for checker in CHECKERS}
_FINDING_STATUSES = frozenset({0, 1})
_MODE = re.compile(r'"typeCheckingMode"\s*:\s*"(\w+)"')


class Chosen(msgspec.Struct, frozen=True):
    """The checker to run and its calls, one for each folder that configures it by itself."""

    checker: Checker | None = None
    calls: tuple[Call, ...] = ()
    problems: tuple[Problem, ...] = ()


def choose_checker(configuration: Configuration, choice: str | None) -> Chosen:
    """The checker of the project, the named one, or none; a problem where it is not installed.

    Raises `UsageError` for a name that is no checker.
    """
    if choice == OFF:
        return Chosen()
    if choice is not None:
        return _named(configuration, choice)
    configured = [checker for checker in CHECKERS if configuration.governed(checker.is_configured)]
    if configured and not _is_installed(configuration):
        problem = Problem("", 0, MISSING, _UNINSTALLED.format(configured[0].name))
        return Chosen(configured[0], problems=(problem,))
    tried = [_called(configuration, checker) for checker in configured]
    return next((found for found in tried if found.calls), tried[0] if tried else Chosen())


_UNINSTALLED = (
    "{0} is configured, but most of what the project depends on is not installed; types were not checked: "
    "make its environment, such as by `uv sync`, or say `--types {0}`"
)


def _is_installed(configuration: Configuration) -> bool:
    """Whether there is an environment with most of what the project declares."""
    root = configuration.root
    declared = root.project.get("dependencies")
    requirements = [text for text in declared if isinstance(text, str)] if isinstance(declared, list) else []
    return find_environment(root.folder, root.folder).has_most(requirements)


def _named(configuration: Configuration, choice: str) -> Chosen:
    if choice not in _BY_NAME:
        known = [*_BY_NAME, OFF]
        message = f"`{choice}` is no type checker doyen can run{nearest(choice, known)}; choose {', '.join(known)}"
        raise UsageError(message)
    return _called(configuration, _BY_NAME[choice])


def _called(configuration: Configuration, checker: Checker) -> Chosen:
    root = configuration.root.folder
    calls: list[Call] = []
    problems: list[Problem] = []
    for place in configuration.governed(checker.is_configured) or (configuration.root,):
        environment = find_environment(place.folder, root)
        program = environment.find(checker.name)
        if program is None:
            problems.append(_missing(checker, configuration))
            continue
        arguments = [str(program), *checker.arguments]
        if checker.name == "mypy":
            own = None if environment.holds(program) else environment.python
            arguments += _mypy_arguments(configuration, place, own)
        calls.append(Call(checker.name, tuple(arguments), str(place.folder), environment.activation))
    return Chosen(checker, tuple(calls), tuple(dict.fromkeys(problems)))


def _missing(checker: Checker, configuration: Configuration) -> Problem:
    why = "is configured" if configuration.governed(checker.is_configured) else "was asked for"
    message = f"{checker.name} {why} but is neither in the project's environment nor on PATH; types were not checked"
    return Problem(
        "", 0, MISSING, f"{message}: install it, such as by `uv add --dev {checker.name}`, or say `--types off`"
    )


def _mypy_arguments(configuration: Configuration, place: Place, python: Path | None) -> list[str]:
    """The interpreter whose packages count, if it is another, and what to check where the configuration is silent."""
    arguments = [] if python is None else ["--python-executable", str(python)]
    if not configuration.governed(_BY_NAME["mypy"].is_configured):
        arguments += ["--cache-dir", os.devnull]  # nothing is left in a project that does not use it
    settings = _mypy_settings(place)
    if not any(settings.get(key) for key in ("files", "packages", "modules")):
        arguments.append(".")
    return arguments


def _mypy_settings(place: Place) -> Table:
    """What mypy reads in a folder: the first of its files that has its section."""
    for name in ("mypy.ini", ".mypy.ini"):
        if name in place.names:
            return read_section(place.folder / name, "mypy") or {}
    return place.tool("mypy") or _setup_section(place, "mypy") or {}


def _setup_section(place: Place, section: str) -> Table | None:
    return read_section(place.folder / "setup.cfg", section) if "setup.cfg" in place.names else None


def read_checker(ended: Ended) -> Reading:
    """What a checker found; where it stopped early, what it found before is kept and the rest is a problem."""
    problem = unfinished(ended)
    if problem is not None:
        return Reading(problems=(problem,))
    name = ended.call.name
    try:
        remarks = tuple(_BY_NAME[name].reader(name, _spoken(ended)))
    except ValueError as error:
        said = complaint(ended)
        why = f"its output cannot be read ({error}): {said}" if ended.status in _FINDING_STATUSES else said
        return Reading(problems=(failed(name, why, _remedy(ended)),))
    if ended.status in _FINDING_STATUSES:
        return Reading(remarks)
    if remarks:
        first = remarks[0]
        why = f"it stopped at {first.path}:{first.line}: {first.message}"
        return Reading(remarks, (failed(name, why, "mend that first, the rest was not checked"),))
    return Reading(problems=(failed(name, complaint(ended), _remedy(ended)),))


def _spoken(ended: Ended) -> str:
    """The output of a checker, with what mypy says of an end before its time: it writes that to its errors."""
    if ended.call.name != "mypy":
        return ended.output
    return "\n".join([ended.output, *(line for line in ended.errors.splitlines() if line.startswith("{"))])


def _remedy(ended: Ended) -> str:
    folder = ended.call.folder
    return f"its findings are missing, run `{ended.call.name}` in {folder} to see why, or say `--types off`"


def strictness(configuration: Configuration, checker: Checker) -> Strictness:
    """Whether every folder that configures a checker asks it to be strict."""
    places = configuration.governed(checker.is_configured)
    asked = [_asked(configuration, place, checker) for place in places]
    return Strictness.STRICT if asked and all(asked) else Strictness.PARTLY


def _asked(configuration: Configuration, place: Place, checker: Checker) -> bool:
    """Whether the nearest configuration that holds for a folder is strict."""
    holding = next((one for one in (place, *configuration.above) if checker.is_configured(one)), place)
    if checker.name == "mypy":
        return str(_mypy_settings(holding).get("strict", "")).lower() in {"true", "1", "yes", "on"}
    settings = _settings(holding, checker)
    if checker.name == "ty":
        rules = settings.get("rules")
        return isinstance(rules, Mapping) and rules.get("all") == "error"
    if checker.name == "pyrefly":
        return settings.get("preset") == "strict"
    mode = settings.get("typeCheckingMode", "recommended" if checker.name == "basedpyright" else "standard")
    return mode in {"strict", "recommended", "all"}


def _settings(place: Place, checker: Checker) -> Table:
    for name in checker.files:
        if name in place.names:
            return _file_settings(place, name)
    return place.tool(checker.name) or {}


def _file_settings(place: Place, name: str) -> Table:
    try:
        if name.endswith(".json"):
            # The file may hold comments, so it is not parsed for one word.
            found = _MODE.search((place.folder / name).read_text(encoding="utf-8"))
            return {"typeCheckingMode": found[1]} if found else {}
        return read_toml(place.folder / name)
    except (ValueError, OSError):
        return {}  # the checker itself says what is wrong with it
