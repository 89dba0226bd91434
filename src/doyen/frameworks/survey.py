"""What all recognisers share: the reviewed code, and what is registered with frameworks in it."""

from functools import cached_property

from doyen.frameworks.groups import Groups
from doyen.frameworks.injection import Injection
from doyen.frameworks.registrations import Registration, read_registrations
from doyen.frameworks.reviewed_code import ReviewedCode
from doyen.program.link import Program


class Survey:
    """A program and what was found in it; guards the memo of what is shared."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.world = program.world
        self.code = ReviewedCode(program)
        self.definitions = self.code.definitions
        self.injection = Injection(self.definitions)

    @cached_property
    def registrations(self) -> tuple[Registration, ...]:
        """Everything registered outside tests, in order of place."""
        return read_registrations(self.code)

    @cached_property
    def groups(self) -> Groups:
        """The applications and routers, and how they are nested."""
        return Groups(self.code, self.registrations)
