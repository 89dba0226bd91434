"""Applies edits to the bytes of a file, keeping its encoding, byte order mark and line ends."""

from collections.abc import Iterable

import msgspec

from doyen.errors import FixError
from doyen.syntax.parse import compile_problem
from doyen.text.edit import Edit, apply
from doyen.text.source import decode, encoding_of, line_end


def rewritten(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Returns the bytes of a file with edits done.

    Raises `FixError` where the edits do not fit the file, its encoding cannot hold the new text, or the result does
    not parse although the file did.
    """
    text = decode(data)
    end = line_end(text)
    try:
        changed = apply(text, [_with_line_ends(edit, end) for edit in edits])
        result = changed.encode(encoding_of(data))
    except UnicodeEncodeError as error:
        message = f"the file's encoding, {error.encoding}, cannot hold the new text"
        raise FixError(message) from error
    except (ValueError, IndexError) as error:
        message = f"its edits do not fit the file: {error}"
        raise FixError(message) from error
    problem = compile_problem(result)
    if problem is not None and compile_problem(data) is None:
        message = f"the result does not parse: {problem.message}, line {problem.line}"
        raise FixError(message)
    return result


def _with_line_ends(edit: Edit, end: str) -> Edit:
    if end == "\n" or "\n" not in edit.text:
        return edit
    return msgspec.structs.replace(edit, text=edit.text.replace("\r\n", "\n").replace("\n", end))
