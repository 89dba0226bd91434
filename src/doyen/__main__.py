"""The command `doyen`; `--version` is answered before anything heavy is imported."""

import sys

from doyen.version import __version__


def main() -> None:
    """Runs the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"doyen {__version__}")  # noqa: T201  # a face
        return
    # Imported here so that `--version` costs no more than the interpreter.
    from doyen.faces.guard import run

    sys.exit(run())


if __name__ == "__main__":
    main()
