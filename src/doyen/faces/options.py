"""The options that commands share, as typer reads them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from doyen.faces.opening import Request
from doyen.settings import Settings
from doyen.workspace.configuration import Overrides

_RULES = "Rules"
_OUTPUT = "Output"
_RUN = "Run"
_FIXES = "Fixes"
_GATES = "Gates"

type Words = list[str] | None
"""An option that may be repeated and may hold several words separated by commas."""

Select = Annotated[
    list[str] | None,
    typer.Option(help="Run only these rules, categories or tiers; ALL for all.", rich_help_panel=_RULES),
]
Ignore = Annotated[
    list[str] | None, typer.Option(help="Leave these rules, categories or tiers out.", rich_help_panel=_RULES)
]
Config = Annotated[
    list[str] | None,
    typer.Option(
        "--config", metavar="KEY=VALUE|FILE", help="Settings that win over the project's.", rich_help_panel=_RULES
    ),
]
Isolated = Annotated[
    bool, typer.Option("--isolated", help="Read no settings from the project.", rich_help_panel=_RULES)
]
ExtendSelect = Annotated[
    list[str] | None, typer.Option(help="Run these as well as the default ones.", rich_help_panel=_RULES)
]
OutputFile = Annotated[
    Path | None, typer.Option("--output-file", "-o", help="Write the report here.", rich_help_panel=_OUTPUT)
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Tell sizes, time and resolved calls.", rich_help_panel=_OUTPUT)
]
Unresolved = Annotated[
    bool, typer.Option("--unresolved", help="List the calls that lead to nothing known.", rich_help_panel=_OUTPUT)
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show every finding in full.", rich_help_panel=_OUTPUT)]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show findings and nothing else.", rich_help_panel=_OUTPUT)]
ExitZero = Annotated[
    bool, typer.Option("--exit-zero", help="Exit with 0 even if there are findings.", rich_help_panel=_RUN)
]
NoCache = Annotated[
    bool, typer.Option("--no-cache", "-n", help="Neither read nor write the store.", rich_help_panel=_RUN)
]
Jobs = Annotated[int | None, typer.Option("--jobs", "-j", min=1, help="Worker processes.", rich_help_panel=_RUN)]

Changed = Annotated[
    str | None,
    typer.Option(
        metavar="[=REF]",
        help="Report what a change touches or causes, since REF or the default branch.",
        rich_help_panel=_GATES,
    ),
]
Staged = Annotated[
    bool, typer.Option("--staged", help="Report what the staged change touches or causes.", rich_help_panel=_GATES)
]
NoBaseline = Annotated[
    bool, typer.Option("--no-baseline", help="Report what the baseline accepts, too.", rich_help_panel=_GATES)
]
ShowBaselined = Annotated[
    bool,
    typer.Option("--show-baselined", help="Show what the baseline accepts, and its state.", rich_help_panel=_GATES),
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Fail when the baseline has entries that are gone.", rich_help_panel=_GATES)
]
Companions = Annotated[
    bool,
    typer.Option(
        "--companions/--no-companions",
        envvar="DOYEN_COMPANIONS",
        help="Run ruff, the type checker and uv, too.",
        rich_help_panel=_RUN,
    ),
]
Types = Annotated[
    str | None,
    typer.Option(
        metavar="NAME|off", help="The type checker to run; by default the one configured.", rich_help_panel=_RUN
    ),
]
Watch = Annotated[
    bool, typer.Option("--watch", "-w", help="Review again whenever a file changes.", rich_help_panel=_RUN)
]

AddIgnore = Annotated[
    str | None,
    typer.Option(
        "--add-ignore", metavar="[=REASON]", help="Silence what is found by comments.", rich_help_panel=_FIXES
    ),
]
VALUE_OPTIONAL = frozenset({"--add-ignore", "--changed"})
"""Options whose value may be left out; one that is given stands behind `=`."""

UnsafeFixes = Annotated[
    bool,
    typer.Option("--unsafe-fixes", help="Apply fixes that may change behaviour, too.", rich_help_panel=_FIXES),
]
Diff = Annotated[bool, typer.Option("--diff", help="Print one patch and write nothing.", rich_help_panel=_FIXES)]
FixOnly = Annotated[bool, typer.Option("--fix-only", help="Do not report what is left.", rich_help_panel=_FIXES)]
ShowFixes = Annotated[bool, typer.Option("--show-fixes", help="List what was fixed.", rich_help_panel=_FIXES)]
Fixable = Annotated[
    list[str] | None,
    typer.Option(help="Fix findings of these rules, categories or tiers only.", rich_help_panel=_FIXES),
]
Unfixable = Annotated[
    list[str] | None,
    typer.Option(help="Never fix findings of these rules, categories or tiers.", rich_help_panel=_FIXES),
]
Verify = Annotated[
    str,
    typer.Option(
        metavar="COMMAND",
        help="Keep only fixes after which this command succeeds, for example 'uv run pytest -q'.",
        rich_help_panel=_FIXES,
    ),
]
Commit = Annotated[bool, typer.Option("--commit", help="Make one commit for each rule.", rich_help_panel=_FIXES)]


Plugins = Annotated[
    bool | None,
    typer.Option(
        "--allow-plugins/--no-plugins",
        help="Run the code of plugin folders that settings name, or of no plugin.",
        rich_help_panel=_RULES,
    ),
]


class Chosen(msgspec.Struct, frozen=True):
    """What `check` and `fix` have in common, as it was given."""

    paths: Sequence[Path]
    select: Words
    ignore: Words
    extend_select: Words
    config: Words
    isolated: bool
    fixable: Words = None
    unfixable: Words = None
    no_cache: bool = False
    jobs: int | None = None
    plugins: bool | None = None

    @property
    def overrides(self) -> Overrides:
        """What the command line says about configuration."""
        fixes = {"fixable": words(self.fixable), "unfixable": words(self.unfixable)}
        given = [f"{key}={json.dumps(list(values))}" for key, values in fixes.items() if values]
        return Overrides((*(self.config or ()), *given), self.isolated)

    @property
    def selection(self) -> Settings:
        """What the command line selects."""
        return Settings(words(self.select) or None, words(self.ignore), words(self.extend_select))

    @property
    def request(self) -> Request:
        """What to read."""
        return Request(
            tuple(self.paths) or (Path(),), self.jobs or 0, not self.no_cache, self.overrides, plugins=self.plugins
        )


def words(values: Words) -> tuple[str, ...]:
    """The words of an option in order."""
    return tuple(word.strip() for value in values or () for word in value.split(",") if word.strip())
