"""The last line of defence: turns errors into one clear line and an exit code."""

import os
import sys
import traceback

from doyen.errors import DoyenError
from doyen.faces.cli import app
from doyen.faces.options import VALUE_OPTIONAL

USAGE = 2
"""The exit code for a wrong call, a missing path, and a failure of doyen itself; as ruff's."""
_INTERRUPTED = 130


def run() -> int:
    """Runs the command line and returns its exit code."""
    try:
        app([f"{word}=" if word in VALUE_OPTIONAL else word for word in sys.argv[1:]], standalone_mode=True)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    except DoyenError as error:
        sys.stderr.write(f"doyen: {error}\n")
        return USAGE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001  # the last line of defence
        return _crashed(error)
    return 0


def _crashed(error: Exception) -> int:
    """Asks for a bug report in one line; the traceback is shown when `DOYEN_DEBUG` is set."""
    if os.environ.get("DOYEN_DEBUG"):
        traceback.print_exception(error)
        return USAGE
    text = f"{type(error).__name__}: {error}".split("\n")[0]
    sys.stderr.write(
        f"doyen: internal error, {text}\nThis is a bug of doyen: please report it with the traceback that "
        "DOYEN_DEBUG=1 prints.\n"
    )
    return USAGE
