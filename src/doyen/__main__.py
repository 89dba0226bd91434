"""The command `doyen`; `--version` is answered before anything heavy is imported."""

import contextlib
import gc
import os
import sys

from doyen.version import __version__


def main() -> None:
    """Runs the command line and leaves without taking the linked program apart, which would take longer than it."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(f"doyen {__version__}")  # noqa: T201  # a face
        return
    gc.disable()
    # Imported here so that `--version` costs no more than the interpreter.
    from doyen.faces.guard import run

    code = run()
    with contextlib.suppress(BrokenPipeError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    if not sys.flags.safe_path:
        # `python -m doyen` puts the folder one stands in before all others: nothing may be imported from there.
        del sys.path[0]
    main()
