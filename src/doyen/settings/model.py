"""Settings as they hold: for one file, and for all files of a project."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

import msgspec

from doyen.rule import Severity, Tier
from doyen.settings.source import Source

ALL = "ALL"
"""The selector that stands for every rule."""

type Version = tuple[int, int]


class Preset(StrEnum):
    """The names of sets of settings."""

    DEFAULT = "default"
    STRICT = "strict"
    AGENT = "agent"
    AUDIT = "audit"


class TypeChecker(StrEnum):
    """Which type checker runs beside doyen: one by name, the one the project configures, or none."""

    AUTO = "auto"
    OFF = "off"
    MYPY = "mypy"
    PYRIGHT = "pyright"
    BASEDPYRIGHT = "basedpyright"
    TY = "ty"
    PYREFLY = "pyrefly"


COMPANIONS = ("ruff", "uv", *(name for name in TypeChecker if name not in (TypeChecker.AUTO, TypeChecker.OFF)))
"""The tools whose findings have rules of their own, such as `ruff:S608`."""


class Companions(msgspec.Struct, frozen=True):
    """Which tools run beside doyen."""

    ruff: bool = True
    types: TypeChecker = TypeChecker.AUTO
    uv: bool = True


class Selection(msgspec.Struct, frozen=True):
    """Which rules run; each selector is a rule's name, a category, a tier or `ALL`.

    `select` replaces the rules that run by default (those of the tiers `default` and `warning`), `extend_select` adds
    to them, `ignore` takes away. Where they disagree about a rule the most specific selector decides: name before
    category before tier before `ALL`, and `ignore` between equals.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()


class Anchor(msgspec.Struct, frozen=True):
    """Where patterns stand: in a folder of the project, or above it where `prefix` leads down to the root."""

    folder: str = ""
    prefix: str = ""

    def relative(self, path: str) -> str | None:
        """A path of the project as the patterns see it; None for one that does not lie below them."""
        if not self.folder:
            return self.prefix + path
        start = f"{self.folder}/"
        return path[len(start) :] if path.startswith(start) else None


class Settings(Selection, frozen=True):
    """Everything that holds for a file.

    `given` is what the command line selects; it is asked first. `barred` are selectors of rules that never speak
    about this very file, whatever else selects them. `fixable` and `unfixable` select rules whose fixes may be applied.
    """

    given: Selection = Selection()
    barred: tuple[str, ...] = ()
    fixable: tuple[str, ...] = (ALL,)
    unfixable: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    severity: Mapping[str, Severity] = {}
    rules: Mapping[str, Mapping[str, object]] = {}
    exclude: tuple[str, ...] = ()
    target_version: Version | None = None
    knowledge: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()
    companions: Companions = Companions()
    require_reason: bool = False
    baseline: str = ""
    anchor: Anchor = Anchor()


class Area(msgspec.Struct, frozen=True):
    """The settings of a folder and what they were made of, weakest first."""

    settings: Settings
    sources: tuple[Source, ...] = ()


class AbsentRule(msgspec.Struct, frozen=True):
    """A rule that exists and is not loaded: settings and comments may name it, and it finds nothing."""

    name: str
    category: str
    tier: Tier = Tier.DEFAULT


class Configuration(msgspec.Struct, frozen=True):
    """The settings of all files of a project, by folder below the root (the root is the empty path).

    A folder that is not listed has the settings of the nearest one above it. `today` is the day of the review: it
    decides which comments have expired, and none has when it is None. `absent` are rules of plugins that do not run.
    """

    areas: Mapping[str, Area]
    today: date | None = None
    absent: tuple[AbsentRule, ...] = ()

    def area(self, path: str) -> Area:
        """The area a file or folder lies in."""
        folder = path
        while folder:
            if folder in self.areas:
                return self.areas[folder]
            folder = folder.rpartition("/")[0]
        return self.areas[""]

    def under(self, given: Selection) -> "Configuration":
        """The same with what the command line selects."""
        areas = {
            folder: msgspec.structs.replace(area, settings=msgspec.structs.replace(area.settings, given=given))
            for folder, area in self.areas.items()
        }
        return msgspec.structs.replace(self, areas=areas)

    def barring(self, selectors: Callable[[Settings], tuple[str, ...]]) -> "Configuration":
        """The same where some rules never speak about the files of some areas."""
        areas = {}
        for folder, area in self.areas.items():
            barred = (*area.settings.barred, *selectors(area.settings))
            areas[folder] = msgspec.structs.replace(
                area, settings=msgspec.structs.replace(area.settings, barred=barred)
            )
        return msgspec.structs.replace(self, areas=areas)

    def encoded(self) -> bytes:
        """All that holds, without the day and without where it comes from: what a report depends on."""
        held = {folder: area.settings for folder, area in self.areas.items()}
        return msgspec.json.encode((held, self.absent), order="deterministic")


def everywhere(settings: Settings, today: date | None = None) -> Configuration:
    """The same settings for all files."""
    return Configuration({"": Area(settings)}, today)
