"""The command line: `check`, `explain`, `routes`, `trace`, `learn`, `clean`.

Heavy layers are imported inside the commands that need them, so that help and completion stay quick.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from doyen.errors import UsageError
from doyen.reports.view import View
from doyen.version import __version__

_CHECK_HELP = """Review a whole backend and show the path that makes each finding true.

All files of the project are read, also when only some paths are asked for: findings are limited to those paths, the
evidence may lie anywhere.

[bold]Examples[/bold]

  doyen check                                the project here
  doyen check src/app/routes.py              findings in one file
  doyen check --select concurrency           one theme
  doyen check --output-format json -o r.json a report for tools

[bold]Exit codes[/bold]

  0 no finding · 1 findings · 2 wrong call, missing path or unknown rule
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


class ReportFormat(StrEnum):
    """Forms of the report of `check`."""

    TEXT = "text"
    JSON = "json"


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


_RULES = "Rules"
_OUTPUT = "Output"
_RUN = "Run"


@app.command(help=_CHECK_HELP)
def check(  # typer reads the options from the signature
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files and folders to report on; the current folder by default.")
    ] = None,
    *,
    select: Annotated[
        list[str] | None,
        typer.Option(help="Run only these rules, categories or tiers; ALL for all.", rich_help_panel=_RULES),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(help="Leave these rules, categories or tiers out.", rich_help_panel=_RULES)
    ] = None,
    extend_select: Annotated[
        list[str] | None, typer.Option(help="Run these as well as the default ones.", rich_help_panel=_RULES)
    ] = None,
    output_format: Annotated[
        ReportFormat,
        typer.Option(envvar="DOYEN_OUTPUT_FORMAT", help="Form of the report.", rich_help_panel=_OUTPUT),
    ] = ReportFormat.TEXT,
    output_file: Annotated[
        Path | None, typer.Option("--output-file", "-o", help="Write the report here.", rich_help_panel=_OUTPUT)
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Tell sizes, time and resolved calls.", rich_help_panel=_OUTPUT)
    ] = False,
    unresolved: Annotated[
        bool, typer.Option("--unresolved", help="List the calls that lead to nothing known.", rich_help_panel=_OUTPUT)
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show every finding in full.", rich_help_panel=_OUTPUT)
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Show findings and nothing else.", rich_help_panel=_OUTPUT)
    ] = False,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 even if there are findings.", rich_help_panel=_RUN)
    ] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", "-n", help="Neither read nor write the store.", rich_help_panel=_RUN)
    ] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", min=1, help="Worker processes.", rich_help_panel=_RUN)
    ] = None,
) -> None:
    """Reviews a project, writes the report, and leaves with the exit code that tells the outcome."""
    from doyen.faces.checking import CheckRequest, Output, deliver, run_check
    from doyen.faces.opening import Request
    from doyen.settings import Settings

    if verbose and quiet:
        message = "--verbose and --quiet contradict each other"
        raise UsageError(message)
    settings = Settings(_words(select) or None, _words(ignore), _words(extend_select))
    request = CheckRequest(
        project=Request(tuple(paths or [Path()]), jobs or 0, use_store=not no_cache),
        settings=settings,
        statistics=statistics,
        unresolved=unresolved,
        silent=quiet or output_format is ReportFormat.JSON,
    )
    result = run_check(request)
    view = View(verbose=verbose, quiet=quiet, statistics=statistics, infos=settings.select is not None)
    deliver(result, Output(output_format is ReportFormat.JSON, output_file, view))
    if result.report.findings and not exit_zero:
        raise typer.Exit(1)


def _words(values: list[str] | None) -> tuple[str, ...]:
    """Options may be repeated and may hold several words separated by commas."""
    return tuple(word.strip() for value in values or () for word in value.split(",") if word.strip())


@app.command()
def explain(
    name: Annotated[str | None, typer.Argument(metavar="[RULE|TOPIC]", help="A rule or a topic.")] = None,
) -> None:
    """Show the page of a rule or topic; without a name list all rules."""
    from doyen.faces.explaining import explain_all, explain_one

    if name is None:
        explain_all()
    else:
        explain_one(name)


@app.command()
def routes(
    path: Annotated[Path, typer.Argument(help="A file or folder of the project.")] = Path(),
    output_format: Annotated[TableFormat, typer.Option(help="Form of the table.")] = TableFormat.TABLE,
) -> None:
    """Print the route table: method, full path, handler, dependencies, and what blocks."""
    from doyen.faces.asking import show_routes

    show_routes(path, as_json=output_format is TableFormat.JSON)


@app.command()
def trace(
    symbol: Annotated[str, typer.Argument(help="A function: `name`, `Class.name` or `package.module.name`.")],
    path: Annotated[Path, typer.Argument(help="A file or folder of the project.")] = Path(),
    output_format: Annotated[TableFormat, typer.Option(help="Form of the answer.")] = TableFormat.TABLE,
) -> None:
    """Show who reaches a function, what it reaches, and what it blocks on, with the path."""
    from doyen.faces.asking import show_trace

    show_trace(symbol, path, as_json=output_format is TableFormat.JSON)


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
