"""A place in a file, with a start and an end."""

import msgspec


class Span(msgspec.Struct, frozen=True, order=True, array_like=True):
    """A stretch of text: lines and columns count from 1, columns count characters, the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    def encloses(self, other: "Span") -> bool:
        """Whether the other stretch lies within this one."""
        return (self.line, self.column) <= (other.line, other.column) and (other.end_line, other.end_column) <= (
            self.end_line,
            self.end_column,
        )


class Place(msgspec.Struct, frozen=True, order=True, array_like=True):
    """A span in a named file; the path is relative to the project and uses forward slashes."""

    path: str
    span: Span
