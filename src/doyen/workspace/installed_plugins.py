"""Plugins among the packages installed in doyen's own environment: whoever installed them has allowed them to run.

Nothing is imported here: entry points are read as metadata, and the package is found where an import would find it.
"""

import importlib.util
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, EntryPoint, distributions
from pathlib import Path

from doyen.errors import PluginError
from doyen.workspace.plugins import ENTRY_GROUP, Plugin, environment_folders, plugin_files


def installed_plugins() -> tuple[Plugin, ...]:
    """The installed plugins, by name; raises `PluginError` for an entry point that leads to no package."""
    found = [_plugin(entry, version) for entry, version in _entries()]
    return tuple(sorted(found, key=lambda plugin: (plugin.name, plugin.package)))


def _entries() -> Iterator[tuple[EntryPoint, str]]:
    """The entry points of each distribution, of two with one name the first, with its name and version."""
    seen: set[str] = set()
    for distribution in distributions(path=environment_folders()):
        name = re.sub(r"[-_.]+", "-", _name(distribution)).lower()
        if name not in seen:
            seen.add(name)
            for entry in distribution.entry_points:
                if entry.group == ENTRY_GROUP:
                    yield entry, f"{name} {distribution.version}"


def _name(distribution: Distribution) -> str:
    return distribution.metadata["Name"] or ""


def _plugin(entry: EntryPoint, version: str) -> Plugin:
    folder = _folder(entry.value)
    if folder is None:
        message = f"the plugin `{entry.name}` of {version}: its entry point `{entry.value}` leads to no package"
        raise PluginError(message)
    files = plugin_files(folder, str(folder))
    return Plugin(entry.name, entry.name, str(folder), str(folder), files, entry.value, version)


def _folder(value: str) -> Path | None:
    """The folder of a package by its dotted name."""
    top, *rest = value.split(".")
    spec = importlib.util.find_spec(top) if all(part.isidentifier() for part in (top, *rest)) else None
    places = (spec.submodule_search_locations or ()) if spec is not None else ()
    folders = (Path(place, *rest) for place in places)
    return next((folder for folder in folders if folder.is_dir()), None)
