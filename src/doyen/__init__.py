"""doyen: a senior Python backend engineer in a command."""

from doyen.version import __version__ as __version__
