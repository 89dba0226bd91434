"""What all recognisers share: the reviewed code, and one pass over it for what is registered with frameworks."""

from functools import cached_property

from doyen.frameworks.registrations import Registration, read_registrations
from doyen.frameworks.reviewed_code import ReviewedCode
from doyen.program.link import Program


class Survey:
    """A program and what was found in it; guards the memo of the pass."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.world = program.world
        self.code = ReviewedCode(program)
        self.definitions = self.code.definitions

    @cached_property
    def registrations(self) -> tuple[Registration, ...]:
        """Everything registered outside tests, in order of place."""
        return read_registrations(self.code)
