"""Text of the reviewed project made fit for a form: encodable, on one line, not too long."""

import msgspec

from doyen.reports.lines import safe

LONGEST = 500
"""The most characters of one message in forms that are read line by line."""


def encodable(text: str) -> str:
    """The text with what UTF-8 cannot hold spelled out: halves of pairs, which stand for undecodable file names."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def json_text(value: object, *, indent: int = 2) -> str:
    """The value as JSON on several lines, or on one where `indent` is negative."""
    try:
        data = msgspec.json.encode(value)
    except UnicodeEncodeError:
        data = msgspec.json.encode(encodable_builtins(msgspec.to_builtins(value)))
    return (data if indent < 0 else msgspec.json.format(data, indent=indent)).decode() + "\n"


def encodable_builtins(value: object) -> object:
    """The same lists and dictionaries with every string encodable."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, dict):
        return {encodable_builtins(key): encodable_builtins(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [encodable_builtins(item) for item in value]
    return value


def cut(text: str, most: int = LONGEST) -> str:
    """The text, or its beginning and three dots."""
    return text if len(text) <= most else f"{text[: most - 3]}..."


def one_line(text: str, most: int = LONGEST) -> str:
    """The text with control characters and line ends spelled out, and not too long."""
    return cut(safe(encodable(text)), most)


def ascii_line(text: str, most: int = LONGEST) -> str:
    """The text on one line of printable ASCII; everything else is spelled out."""
    return cut(safe(text).encode("ascii", "backslashreplace").decode("ascii"), most)
