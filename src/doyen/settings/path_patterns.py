"""Patterns that say which files something holds for."""

import functools

import msgspec
from pathspec import GitIgnoreSpec

from doyen.settings.model import Configuration, Settings


class SettingsByPath:
    """The settings of each file asked about; guards that every file is judged by one answer."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._found: dict[str, Settings] = {}

    def at(self, path: str) -> Settings:
        """What holds for a file by its relative path."""
        if path not in self._found:
            self._found[path] = settings_at(self._configuration, path)
        return self._found[path]


def settings_at(configuration: Configuration, path: str) -> Settings:
    """What holds for a file: the settings of its folder, without the rules that do not speak about this file."""
    settings = configuration.area(path).settings
    relative = settings.anchor.relative(path)
    if not settings.per_file_ignores or relative is None:
        return settings
    barred = [
        selector
        for pattern, selectors in settings.per_file_ignores.items()
        if fits(pattern, relative)
        for selector in selectors
    ]
    return msgspec.structs.replace(settings, barred=(*settings.barred, *barred)) if barred else settings


def fits(pattern: str, path: str) -> bool:
    """Whether a pattern speaks of a file; one that begins with `!` speaks of all files it does not match."""
    bare = pattern.removeprefix("!")
    return _spec(bare).match_file(path) is not (bare != pattern)


@functools.lru_cache(maxsize=1024)
def _spec(pattern: str) -> GitIgnoreSpec:
    return GitIgnoreSpec.from_lines([pattern])
