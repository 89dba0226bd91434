"""Runs the command that a user trusts to tell whether the project works."""

import subprocess
from pathlib import Path

import msgspec

_LONGEST_TAIL = 4000


class Trial(msgspec.Struct, frozen=True):
    """The exit code of a command and the end of what it wrote."""

    code: int
    tail: str

    @property
    def passed(self) -> bool:
        """Whether the command reported success."""
        return self.code == 0


def run_trial(command: str, folder: Path) -> Trial:
    """Runs a shell command in a folder and waits for its end."""
    done = subprocess.run(  # noqa: S602  # the user wrote the command
        command, shell=True, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        check=False,
    )  # fmt: skip
    return Trial(done.returncode, done.stdout[-_LONGEST_TAIL:].decode("utf-8", "replace"))
