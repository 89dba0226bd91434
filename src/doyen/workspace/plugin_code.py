"""The code of plugins: their rules and recognisers, imported.

This is the one place where code that is not doyen's runs. It is reached with plugins that may run, and no others.
"""

import contextlib
import importlib
import sys
import traceback
from collections.abc import Iterator, Sequence
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, ModuleType

import msgspec

from doyen.errors import DoyenError, PluginError
from doyen.frameworks.backend import Recognised
from doyen.frameworks.entities import Application, Dependency, Root, Route
from doyen.frameworks.recognise import Recogniser
from doyen.frameworks.survey import Survey
from doyen.rule_loader import Rule, load_rules, rule_of, rule_order
from doyen.settings.selection import Selectable
from doyen.suppression.comment_rules import COMMENT_RULES
from doyen.workspace.plugins import Plugin, PluginFile, Plugins

_PACKAGE = "doyen_plugin_"
_KINDS = {"routes": Route, "roots": Root, "dependencies": Dependency, "applications": Application}


class LoadedCode(msgspec.Struct, frozen=True):
    """What runs in a review: all rules, by category and name, and the recognisers of plugins."""

    rules: tuple[Rule, ...]
    recognisers: tuple[Recogniser, ...] = ()


def load_code(plugins: Plugins) -> LoadedCode:
    """Loads doyen's rules and the code of the plugins that run.

    Raises `PluginError` or `RuleError`, with file and line where there is one, for code that cannot be imported, does
    not have the form of a rule, or takes a name that is taken.
    """
    own = load_rules()
    if not plugins.running:
        return LoadedCode(own)
    _check_names(own, plugins.running)
    rules: list[Rule] = [*own]
    recognisers: list[Recogniser] = []
    for plugin in plugins.running:
        modules = _Modules(plugin)
        rules += modules.rules()
        recognisers += modules.recognisers()
    return LoadedCode(tuple(sorted(rules, key=rule_order)), tuple(recognisers))


def _check_names(own: Sequence[Rule], plugins: Sequence[Plugin]) -> None:
    """Refuses a name that two rules have, or a rule and a category: selectors could not tell them apart."""
    selectable: tuple[Selectable, ...] = (*own, *COMMENT_RULES)
    taken = {rule.name: "doyen itself has a rule of this name" for rule in selectable}
    categories = {rule.category for rule in selectable}
    categories.update(rule.category for plugin in plugins for rule in plugin.rules)
    for plugin in plugins:
        for file in plugin.files:
            if not file.is_rule:
                continue
            rule, place = plugin.rule_in(file), plugin.place(file)
            name = rule.name
            if rule.category in taken:
                message = f"{place}: a rule is named `{rule.category}`, so no category can be; rename the folder"
                raise PluginError(message)
            if name in taken:
                message = f"{place}: the rule cannot be named `{name}`: {taken[name]}; rename the file"
                raise PluginError(message)
            if name in categories:
                message = f"{place}: the rule cannot be named `{name}`: a category has this name; rename the file"
                raise PluginError(message)
            taken[name] = f"the plugin `{plugin.name}` has one, in {place}"


class _Modules:
    """The modules of a plugin; guards that each is imported under one name and fails with its place."""

    def __init__(self, plugin: Plugin) -> None:
        self._plugin = plugin
        self._places = frozenset(plugin.place(file) for file in plugin.files)
        self._package = plugin.package or _importable(plugin)

    def rules(self) -> Iterator[Rule]:
        """The rules of the plugin."""
        for file in self._plugin.files:
            if file.is_rule:
                category = self._plugin.rule_in(file).category
                rule = rule_of(self._module(file), file.parts[-1], category, self._plugin.place(file))
                yield msgspec.structs.replace(rule, plugin=self._plugin.name)

    def recognisers(self) -> Iterator[Recogniser]:
        """The recognisers of the plugin."""
        for file in self._plugin.files:
            if file.is_recogniser:
                found = getattr(self._module(file), "recognise", None)
                if not callable(found):
                    message = f"{self._plugin.place(file)}: there is no function `recognise`"
                    raise PluginError(message)
                yield self._guarded(file, found)

    def _module(self, file: PluginFile) -> ModuleType:
        try:
            # What a module prints would stand in the middle of a report.
            with contextlib.redirect_stdout(sys.stderr):
                return importlib.import_module(".".join((self._package, *file.parts)))
        except (Exception, SystemExit) as error:
            message = f"{self._failure(file, error)}; the plugin `{self._plugin.name}` cannot be imported"
            raise PluginError(message) from error

    def _guarded(self, file: PluginFile, recogniser: Recogniser) -> Recogniser:
        """A recogniser whose failure names its place, and whose answer is one."""

        def recognise(survey: Survey) -> Recognised:
            try:
                found = recogniser(survey)
                _check_recognised(found)
            except DoyenError:
                raise
            except (Exception, SystemExit) as error:
                message = f"{self._failure(file, error)}; the recogniser of the plugin `{self._plugin.name}` crashed"
                raise PluginError(message) from error
            return found

        return recognise

    def _failure(self, file: PluginFile, error: BaseException) -> str:
        """What went wrong, at the last line of the plugin that was at work."""
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in self._places]
        place, line = (frames[-1].filename, frames[-1].lineno) if frames else (self._plugin.place(file), None)
        text = f"{type(error).__name__}: {error}"
        if isinstance(error, SyntaxError) and error.filename in self._places:
            place, line, text = error.filename, error.lineno, f"{type(error).__name__}: {error.msg}"
        first = text.rstrip(": ").split("\n")[0]
        return f"{place}: {first}" if line is None else f"{place}:{line}: {first}"


def _check_recognised(found: object) -> None:
    if not isinstance(found, Recognised):
        message = f"`recognise` gives {type(found).__name__}, not Recognised"
        raise TypeError(message)
    for name, kind in _KINDS.items():
        for one in getattr(found, name):
            if not isinstance(one, kind):
                message = f"`{name}` of what `recognise` gives holds {type(one).__name__}, not {kind.__name__}"
                raise TypeError(message)


def _importable(plugin: Plugin) -> str:
    """Makes the files of a folder importable and returns the package they are in: a new one when a byte of them is."""
    package = f"{_PACKAGE}{plugin.digest.hex()}"
    if not any(isinstance(finder, _FolderCode) and finder.package == package for finder in sys.meta_path):
        sys.meta_path.append(_FolderCode(plugin, package))
    return package


class _FolderCode(MetaPathFinder, InspectLoader):
    """Imports the files of a folder from memory; guards that what runs is what was read and has its digest.

    Nothing else of the project can be imported through it: it knows the files of its folder and no others.
    """

    def __init__(self, plugin: Plugin, package: str) -> None:
        self.package = package
        self._sources: dict[str, tuple[str, str, bytes]] = {}
        self._packages = {package}
        for file in plugin.files:
            if file.path.endswith(".py"):
                parts = (package, *file.parts)
                self._packages.update(".".join(parts[:count]) for count in range(2, len(parts)))
                name = ".".join(parts).removesuffix(".__init__")
                self._sources[name] = (plugin.place(file), str(Path(plugin.folder, file.path)), file.data)

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """Where a module is; None for one that is not of this folder."""
        if fullname not in self._sources and fullname not in self._packages:
            return None
        location = self._sources.get(fullname, ("", "", b""))[1]
        spec = spec_from_loader(fullname, self, origin=location or None, is_package=fullname in self._packages)
        if spec is not None and location:
            spec.has_location = True
        return spec

    def is_package(self, fullname: str) -> bool:
        """Whether a module is a folder."""
        return fullname in self._packages

    def get_source(self, fullname: str) -> str | None:
        """The text of a module, decoded as Python would."""
        _, _, data = self._sources.get(fullname, ("", "", b""))
        return data.decode("utf-8", "replace")

    def get_code(self, fullname: str) -> CodeType:
        """A module compiled under the name by which messages call its file."""
        place, _, data = self._sources.get(fullname, (fullname, "", b""))
        return compile(data, place, "exec", dont_inherit=True)
