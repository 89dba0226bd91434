"""The command line: one function a command.

Heavy layers are imported inside the commands that need them, so that help and completion stay quick.
"""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from doyen.errors import UsageError
from doyen.faces import options
from doyen.reports.forms.registry import ReportFormat
from doyen.reports.view import View
from doyen.version import __version__

_CHECK_HELP = """Review a whole backend and show the path that makes each finding true.

All files of the project are read, also when only some paths are asked for: findings are limited to those paths, the
evidence may lie anywhere.

[bold]Examples[/bold]

  doyen check                                the project here
  doyen check src/app/routes.py              findings in one file
  doyen check --select concurrency           one theme
  doyen check --output-format sarif -o r.sarif
                                             a report for tools

[bold]Exit codes[/bold]

  0 no finding · 1 findings · 2 wrong call, missing path or unknown rule
"""
_FIX_HELP = """Apply the safe fixes, and report what is left.

A fix is kept only when the changed files parse and a new review has lost that finding and gained none. All files are
written at the end, or none. `doyen fix` is `doyen check --fix`.

[bold]Examples[/bold]

  doyen fix                                  the safe fixes of the project here
  doyen fix --diff                           a patch of them, nothing is written
  doyen fix 3f9a0c21                         exactly this finding, by its fingerprint
  doyen fix --unsafe-fixes --verify 'uv run pytest -q'
                                             all fixes with which the tests pass
  doyen fix --commit                         one commit for each rule

[bold]Exit codes[/bold]

  0 nothing is left · 1 findings are left, or --diff shows a patch · 2 wrong call
"""
_TEST_HELP = """Run the pages of your own rules as tests.

Bad must find its marks, Good nothing, Fixed must be what the fix makes of Bad.

The code in PATH is run: whoever names it here allows that.

[bold]Examples[/bold]

  doyen test-rules doyen_rules               every rule of a folder
  doyen test-rules doyen_rules/late_invoice.py
                                             one rule

[bold]Exit codes[/bold]

  0 every page is true · 1 some are not · 2 wrong call, a file that cannot be loaded
"""
_EPILOG = "Start with `doyen check`. No account, no network, no telemetry. Exit codes: `doyen explain exit-codes`."

app = typer.Typer(
    name="doyen",
    help="A senior Python backend engineer in a command: reviews a whole backend and shows the path to each finding.",
    epilog=_EPILOG,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class TableFormat(StrEnum):
    """Forms of the answers of `routes` and `trace`."""

    TABLE = "table"
    JSON = "json"


def _print_version(*, asked: bool) -> None:
    if asked:
        typer.echo(f"doyen {__version__}")
        raise typer.Exit


@app.callback()
def root(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", "-V", help="Print the version and leave.", is_eager=True),
    ] = False,
) -> None:
    """A senior Python backend engineer in a command."""
    _print_version(asked=version)


OutputFormat = Annotated[
    ReportFormat | None,
    typer.Option(
        envvar="DOYEN_OUTPUT_FORMAT",
        help="Form of the report; by default agent for coding agents, github in a workflow, else text.",
        rich_help_panel="Output",
    ),
]
Limit = Annotated[
    int | None,
    typer.Option(min=0, help="Most findings in the agent form; 0 for all.", rich_help_panel="Output"),
]


@app.command(help=_CHECK_HELP)
def check(  # typer reads the options from the signature
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files and folders to report on; the current folder by default.")
    ] = None,
    *,
    select: options.Select = None,
    ignore: options.Ignore = None,
    extend_select: options.ExtendSelect = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    plugins: options.Plugins = None,
    fix: Annotated[bool, typer.Option("--fix", help="Apply safe fixes.", rich_help_panel="Fixes")] = False,
    unsafe_fixes: options.UnsafeFixes = False,
    diff: options.Diff = False,
    fix_only: options.FixOnly = False,
    show_fixes: options.ShowFixes = False,
    fixable: options.Fixable = None,
    unfixable: options.Unfixable = None,
    add_ignore: options.AddIgnore = None,
    output_format: OutputFormat = None,
    output_file: options.OutputFile = None,
    limit: Limit = None,
    statistics: options.Statistics = False,
    unresolved: options.Unresolved = False,
    verbose: options.Verbose = False,
    quiet: options.Quiet = False,
    exit_zero: options.ExitZero = False,
    no_cache: options.NoCache = False,
    jobs: options.Jobs = None,
    changed: options.Changed = None,
    staged: options.Staged = False,
    no_baseline: options.NoBaseline = False,
    show_baselined: options.ShowBaselined = False,
    strict: options.Strict = False,
    companions: options.Companions = True,
    types: options.Types = None,
    watch: options.Watch = False,
) -> None:
    """Reviews a project, writes the report, and leaves with the exit code that tells the outcome."""
    from doyen.faces.checking import (
        CheckRequest,
        CompanionWish,
        Gate,
        Output,
        chosen_form,
        deliver,
        repeated_command,
        run_check,
    )

    if verbose and quiet:
        message = "--verbose and --quiet contradict each other"
        raise UsageError(message)
    chosen = options.Chosen(
        paths or (), select, ignore, extend_select, config, isolated, fixable, unfixable, no_cache, jobs, plugins
    )
    if watch:
        from doyen.faces.watching import watch_project

        watch_project(chosen.request, [word for word in sys.argv[1:] if word not in ("--watch", "-w")])
    form = chosen_form(output_format, output_file)
    if limit is not None and form is not ReportFormat.AGENT:
        message = f"--limit belongs to the agent form, and this report is {form.value}; add --output-format agent"
        raise UsageError(message)
    request = CheckRequest(
        project=chosen.request,
        settings=chosen.selection,
        statistics=statistics,
        unresolved=unresolved,
        silent=quiet or form is not ReportFormat.TEXT,
        draws=form is ReportFormat.HTML,
        companions=CompanionWish(companions, types),
        gate=Gate(changed, staged, not no_baseline, show_baselined),
    )
    view = View(verbose=verbose, quiet=quiet, statistics=statistics, infos=select is not None)
    output = Output(form, output_file, view, repeated_command(request, output_format), limit)
    if add_ignore is not None or fix or diff or fix_only:
        request = msgspec.structs.replace(request, companions=CompanionWish(run=False), gate=Gate(baseline=False))
    if add_ignore is not None:
        from doyen.faces.silencing import add_ignores

        typer.echo(add_ignores(request, add_ignore).summary)
        return
    if fix or diff or fix_only:
        from doyen.faces.fixing import FixRequest, Told, fix_and_tell
        from doyen.fixing.choice import FixChoice

        told = Told(output, show_fixes, fix_only)
        fixing = FixRequest(request, FixChoice(unsafe_fixes), dry=diff)
        raise typer.Exit(fix_and_tell(fixing, told) and not exit_zero)
    result = run_check(request)
    deliver(result, output)
    failing = any(finding.baseline_state != "unchanged" for finding in result.report.findings)
    if (failing or (strict and result.report.statistics.stale)) and not exit_zero:
        raise typer.Exit(1)


@app.command(name="fix", help=_FIX_HELP)
def fix_command(  # typer reads the options from the signature
    targets: Annotated[
        list[str] | None,
        typer.Argument(help="Files, folders or fingerprints of findings; the current folder by default."),
    ] = None,
    *,
    select: options.Select = None,
    ignore: options.Ignore = None,
    extend_select: options.ExtendSelect = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    plugins: options.Plugins = None,
    unsafe_fixes: options.UnsafeFixes = False,
    diff: options.Diff = False,
    fix_only: options.FixOnly = False,
    show_fixes: options.ShowFixes = False,
    fixable: options.Fixable = None,
    unfixable: options.Unfixable = None,
    verify: options.Verify = "",
    commit: options.Commit = False,
    output_format: OutputFormat = None,
    output_file: options.OutputFile = None,
    verbose: options.Verbose = False,
    quiet: options.Quiet = False,
    exit_zero: options.ExitZero = False,
    no_cache: options.NoCache = False,
    jobs: options.Jobs = None,
) -> None:
    """Fixes findings and reports what is left."""
    from doyen.faces.checking import CheckRequest, Output, chosen_form, repeated_command
    from doyen.faces.fixing import FixRequest, Told, fix_and_tell, told_apart
    from doyen.fixing.choice import FixChoice

    paths, fingerprints = told_apart(targets or [])
    chosen = options.Chosen(
        paths, select, ignore, extend_select, config, isolated, fixable, unfixable, no_cache, jobs, plugins
    )
    form = chosen_form(output_format, output_file)
    silent = quiet or form is not ReportFormat.TEXT
    request = CheckRequest(project=chosen.request, settings=chosen.selection, silent=silent)
    view = View(verbose=verbose, quiet=quiet, infos=select is not None)
    output = Output(form, output_file, view, repeated_command(request, output_format))
    fixing = FixRequest(request, FixChoice(unsafe_fixes, fingerprints), diff, verify, commit)
    raise typer.Exit(fix_and_tell(fixing, Told(output, show_fixes, fix_only)) and not exit_zero)


@app.command(name="config")
def config_command(
    path: Annotated[Path, typer.Argument(help="A file or folder.")] = Path(),
    *,
    rules: Annotated[bool, typer.Option("--rules", help="List the rules that run for it.")] = False,
    select: options.Select = None,
    ignore: options.Ignore = None,
    extend_select: options.ExtendSelect = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    plugins: options.Plugins = None,
    output_format: Annotated[TableFormat, typer.Option(help="Form of the answer.")] = TableFormat.TABLE,
) -> None:
    """Show every setting that holds for a file, and where it comes from."""
    from doyen.faces.configuring import ConfigRequest, show_config

    chosen = options.Chosen((path,), select, ignore, extend_select, config, isolated)
    request = ConfigRequest(path, chosen.selection, chosen.overrides, plugins)
    show_config(request, as_json=output_format is TableFormat.JSON, rules=rules)


@app.command()
def explain(
    name: Annotated[str | None, typer.Argument(metavar="[RULE|TOPIC]", help="A rule or a topic.")] = None,
    *,
    plugins: options.Plugins = None,
) -> None:
    """Show the page of a rule or topic; without a name list all rules."""
    from doyen.faces.explaining import explain_all, explain_one

    if name is None:
        explain_all(allowed=plugins)
    else:
        explain_one(name, allowed=plugins)


@app.command()
def routes(
    path: Annotated[Path, typer.Argument(help="A file or folder of the project.")] = Path(),
    output_format: Annotated[TableFormat, typer.Option(help="Form of the table.")] = TableFormat.TABLE,
    *,
    plugins: options.Plugins = None,
) -> None:
    """Print the route table: method, full path, handler, dependencies, and what blocks."""
    from doyen.faces.asking import show_routes
    from doyen.faces.opening import Request

    show_routes(Request((path,), plugins=plugins), as_json=output_format is TableFormat.JSON)


@app.command()
def trace(
    symbol: Annotated[str, typer.Argument(help="A function: `name`, `Class.name` or `package.module.name`.")],
    path: Annotated[Path, typer.Argument(help="A file or folder of the project.")] = Path(),
    output_format: Annotated[TableFormat, typer.Option(help="Form of the answer.")] = TableFormat.TABLE,
    *,
    plugins: options.Plugins = None,
) -> None:
    """Show who reaches a function, what it reaches, and what it blocks on, with the path."""
    from doyen.faces.asking import show_trace
    from doyen.faces.opening import Request

    show_trace(symbol, Request((path,), plugins=plugins), as_json=output_format is TableFormat.JSON)


baseline = typer.Typer(
    help="Accept what is found today, so that only what is new counts.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(baseline, name="baseline")
BaselinePath = Annotated[Path, typer.Argument(help="A folder of the project.")]


@baseline.command(name="create")
def create_command(
    path: BaselinePath = Path(),
    *,
    force: Annotated[bool, typer.Option("--force", help="Make an existing baseline anew.")] = False,
    companions: options.Companions = True,
    types: options.Types = None,
    plugins: options.Plugins = None,
) -> None:
    """Accept all findings: `check` reports what comes after them."""
    from doyen.faces.baselining import accept_all
    from doyen.faces.checking import CompanionWish
    from doyen.faces.opening import Request

    typer.echo(accept_all(Request((path,), plugins=plugins), CompanionWish(companions, types), force=force))


@baseline.command(name="update")
def update_command(
    path: BaselinePath = Path(),
    *,
    accept_new: Annotated[bool, typer.Option("--accept-new", help="Accept new findings, too.")] = False,
    companions: options.Companions = True,
    types: options.Types = None,
    plugins: options.Plugins = None,
) -> None:
    """Drop what is fixed from the baseline; new findings stay new unless they are accepted."""
    from doyen.faces.baselining import drop_fixed
    from doyen.faces.checking import CompanionWish
    from doyen.faces.opening import Request

    wish = CompanionWish(companions, types)
    typer.echo(drop_fixed(Request((path,), plugins=plugins), wish, accept_new=accept_new))


@app.command()
def score(
    path: Annotated[Path, typer.Argument(help="A folder of the project.")] = Path(),
    *,
    why: Annotated[bool, typer.Option("--why", help="Tell how the number came about.")] = False,
    output_format: Annotated[TableFormat, typer.Option(help="Form of the answer.")] = TableFormat.TABLE,
    badge: Annotated[Path | None, typer.Option(help="Write a badge, an SVG file, here.")] = None,
    plugins: options.Plugins = None,
) -> None:
    """Print one number for the backend, from 0 to 100: computed here, explained by --why."""
    from doyen.faces.checking import CheckRequest
    from doyen.faces.opening import Request
    from doyen.faces.scoring import show_score
    from doyen.settings import Settings

    request = CheckRequest(Request((path,), plugins=plugins), Settings())
    show_score(request, why=why, as_json=output_format is TableFormat.JSON, badge=badge)


@app.command(name="test-rules", help=_TEST_HELP)
def test_rules_command(
    path: Annotated[Path, typer.Argument(help="A folder of rules, or the file of one rule.")],
) -> None:
    """Runs the examples of rules as tests and leaves with the exit code that tells the outcome."""
    from doyen.faces.testing import test_rules

    raise typer.Exit(0 if test_rules(path) else 1)


@app.command()
def learn(
    package: Annotated[str, typer.Argument(help="An installed package, as it is installed or imported.")],
    python: Annotated[
        Path | None, typer.Option(help="An interpreter or environment to look in; the project's own by default.")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write the stub here.")] = None,
) -> None:
    """Read the source of an installed package and write down which of its functions block."""
    from doyen.faces.storing import learn_package

    learn_package(package, python, output)


@app.command()
def clean() -> None:
    """Delete the store of facts and reports."""
    from doyen.faces.storing import clean_store

    clean_store()
