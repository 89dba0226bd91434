"""What a form of the report needs besides the report: texts, pages of rules, and where the reader stands."""

from collections.abc import Callable, Mapping
from urllib.parse import quote

import msgspec

from doyen.reports.backend_map import BackendMap
from doyen.reports.view import Texts, View
from doyen.rule import Severity, Tier

type RuleTexts = Callable[[], Mapping[str, RuleText]]


class RuleText(msgspec.Struct, frozen=True):
    """What a form may tell about a rule: its first paragraph, its whole page as Markdown, and its constants."""

    name: str
    category: str
    title: str
    summary: str
    page: str
    severity: Severity
    tier: Tier
    cwe: int | None = None


def _no_bytes(_path: str) -> bytes:
    return b""


def _no_rules() -> Mapping[str, RuleText]:
    return {}


def _unchanged(path: str) -> str:
    return path


def relative_link(path: str, line: int) -> str:
    """A link to a line of a file, relative to the page that holds it."""
    return f"{quoted_path(path)}#L{line}" if line else quoted_path(path)


def quoted_path(path: str) -> str:
    """A relative path as a URI; bytes that are no text are kept as they are."""
    uri = quote(path, safe="/-._~@+!$&'()*,;=", errors="surrogateescape")
    return f"./{uri}" if ":" in path.split("/", 1)[0] else uri


class Context(msgspec.Struct, frozen=True):
    """Everything but the report itself.

    `texts` and `data` look files up by the report's own paths. `folder_path` and `checkout_path` turn such a path into
    one relative to the reader's folder and to the root of the checkout, which the report's root may lie below.
    `command` repeats the check. `limit` is the most findings shown, 0 all, None as many as the form thinks fit.
    `project` is the name of the project, `map` the backend as it is drawn.
    """

    texts: Texts
    data: Callable[[str], bytes] = _no_bytes
    rules: RuleTexts = _no_rules
    view: View = View()
    folder_path: Callable[[str], str] = _unchanged
    checkout_path: Callable[[str], str] = _unchanged
    link: Callable[[str, int], str] = relative_link
    command: tuple[str, ...] = ("doyen", "check")
    limit: int | None = None
    project: str = ""
    map: BackendMap = BackendMap()
