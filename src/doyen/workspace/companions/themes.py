"""What a companion's codes are about, how much they hurt and how sure they are: tables, read by the longest prefix."""

from collections.abc import Mapping

from doyen.rule import Severity, Tier

RUFF_THEMES = {
    "A": "structure",
    "AIR": "structure",
    "ANN": "typing",
    "ARG": "structure",
    "ASYNC": "concurrency",
    "B": "structure",
    "B012": "errors",
    "B013": "errors",
    "B014": "errors",
    "B016": "errors",
    "B017": "testing",
    "B019": "performance",
    "B022": "errors",
    "B025": "errors",
    "B029": "errors",
    "B030": "errors",
    "B904": "errors",
    "BLE": "errors",
    "C4": "modern",
    "C90": "structure",
    "COM": "structure",
    "CPY": "packaging",
    "D": "structure",
    "DJ": "database",
    "DOC": "structure",
    "DTZ": "modern",
    "E": "structure",
    "E722": "errors",
    "EM": "errors",
    "ERA": "structure",
    "EXE": "packaging",
    "F": "structure",
    "F50": "modern",
    "F52": "modern",
    "F54": "modern",
    "F707": "errors",
    "F722": "typing",
    "F901": "errors",
    "FA": "typing",
    "FAST": "routes",
    "FBT": "structure",
    "FIX": "structure",
    "FLY": "modern",
    "FURB": "modern",
    "G": "logging",
    "I": "structure",
    "ICN": "structure",
    "INP": "packaging",
    "INT": "structure",
    "ISC": "structure",
    "LOG": "logging",
    "N": "structure",
    "NPY": "modern",
    "PD": "modern",
    "PERF": "performance",
    "PGH": "structure",
    "PGH003": "typing",
    "PGH005": "testing",
    "PIE": "modern",
    "PLC": "structure",
    "PLE": "structure",
    "PLE0704": "errors",
    "PLE1142": "concurrency",
    "PLE12": "logging",
    "PLR": "structure",
    "PLW": "structure",
    "PLW0133": "errors",
    "PLW0711": "errors",
    "PLW150": "settings",
    "PT": "testing",
    "PTH": "modern",
    "PYI": "typing",
    "Q": "structure",
    "RET": "structure",
    "RSE": "errors",
    "RUF": "structure",
    "RUF006": "concurrency",
    "RUF013": "typing",
    "RUF015": "performance",
    "RUF017": "performance",
    "RUF029": "concurrency",
    "RUF043": "testing",
    "RUF061": "testing",
    "RUF065": "logging",
    "RUF200": "packaging",
    "S": "security",
    "S101": "testing",
    "S110": "errors",
    "S112": "errors",
    "SIM": "modern",
    "SIM105": "errors",
    "SIM107": "errors",
    "SIM112": "settings",
    "SLF": "structure",
    "SLOT": "performance",
    "T10": "structure",
    "T20": "logging",
    "TC": "typing",
    "TD": "structure",
    "TID": "structure",
    "TRY": "errors",
    "TRY400": "logging",
    "TRY401": "logging",
    "UP": "modern",
    "W": "structure",
    "YTT": "modern",
    "invalid-syntax": "structure",
}
"""The folder of our rules a code of ruff belongs to."""

OTHER_THEME = "structure"
"""Where a code of ruff goes that is newer than the table."""

RUFF_ERRORS = frozenset(
    {
        "invalid-syntax",
        "E9",  # cannot be read
        "F502", "F503", "F505", "F506", "F507", "F508", "F509", "F521", "F524", "F525",  # formatting raises
        "F621", "F622", "F633", "F7",  # does not compile, or raises where it stands
        "F821", "F823",  # NameError
        "F901", "B016", "B029", "B030", "PLE0704",  # raising or catching what cannot be raised or caught
        "PLE0100", "PLE0115", "PLE0117", "PLE0118", "PLE1142", "PLE1700",  # does not compile
        "T100",  # stops for a debugger nobody sits at
    }
)  # fmt: skip
"""Codes of ruff whose code fails when it runs; F722 is only about an annotation."""

RUFF_ERRORS_EXCEPT = frozenset({"F722"})

RUFF_INFOS = frozenset(
    {"COM", "CPY", "D", "DOC", "E1", "E2", "E3", "E5", "EM", "ERA", "FIX", "I", "ICN", "ISC001", "ISC002", "ISC003",
     "N", "Q", "TD", "W1", "W2", "W3", "W5"}
)  # fmt: skip
"""Families of ruff about layout, order, names and comments: worth knowing, cost nothing."""

RUFF_UNSURE = frozenset(
    {"ASYNC1", "B023", "PERF", "PGH", "PT011", "RUF012", "RUF043", "S", "SLF", "TRY"}
)  # fmt: skip
"""Codes of ruff that judge by the spelling of one line and are often wrong about a program."""

CHECKER_ERRORS = frozenset(
    {
        "mypy:syntax", "mypy:name-defined", "mypy:used-before-def", "mypy:unused-coroutine",
        "pyright:syntax", "pyright:reportUndefinedVariable", "pyright:reportUnusedCoroutine",
        "ty:invalid-syntax", "ty:unresolved-reference", "ty:unused-awaitable",
        "pyrefly:parse-error", "pyrefly:unknown-name", "pyrefly:unused-coroutine",
    }
)  # fmt: skip
"""Codes of type checkers whose code fails, or does not run at all, whatever the types are."""


def family(rule: str) -> str:
    """The name under which tables know a rule: basedpyright has the codes of pyright."""
    return f"pyright:{rule.removeprefix('basedpyright:')}" if rule.startswith("basedpyright:") else rule


def theme_of(tool: str, code: str) -> str:
    """The folder of our rules that a code belongs to."""
    if tool == "ruff":
        return _longest(RUFF_THEMES, code) or OTHER_THEME
    return "packaging" if tool == "uv" else "typing"


def tier_of(tool: str, code: str) -> Tier:
    """How sure a code is on real code."""
    return Tier.WARNING if tool == "ruff" and _starts(code, RUFF_UNSURE) else Tier.DEFAULT


def ruff_severity(code: str) -> Severity:
    """How much a code of ruff hurts."""
    if _starts(code, RUFF_ERRORS) and code not in RUFF_ERRORS_EXCEPT:
        return Severity.ERROR
    return Severity.INFO if _starts(code, RUFF_INFOS) else Severity.WARNING


def checker_severity(rule: str, said: str) -> Severity:
    """How much a finding of a type checker hurts, by its rule and by what the checker itself says.

    A wrong type is a warning: whether it takes a backend down is not told.
    """
    if family(rule) in CHECKER_ERRORS:
        return Severity.ERROR
    return Severity.WARNING if said in {"error", "critical", "major", "blocker"} else Severity.INFO


def _longest(table: Mapping[str, str], code: str) -> str:
    """What a table says of the longest prefix of a code; letters of a code belong together."""
    for end in range(len(code), 0, -1):
        if code[:end] in table and _is_prefix(code[:end], code):
            return table[code[:end]]
    return ""


def _starts(code: str, prefixes: frozenset[str]) -> bool:
    return any(code[:end] in prefixes and _is_prefix(code[:end], code) for end in range(len(code), 0, -1))


def _is_prefix(prefix: str, code: str) -> bool:
    """Whether a prefix stands for a code as ruff selects: `E` for `E722` but not for `ERA001`."""
    return code.startswith(prefix) and not code[len(prefix) : len(prefix) + 1].isalpha()
