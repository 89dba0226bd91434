"""Learning an installed package: its source is read and linked, and what its calls do is written as a stub."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.facts.model import FileFacts, decode_facts
from doyen.generator.stub_writer import Learned, stub_of
from doyen.knowledge.load import StubModule, load_stubs, stub_files
from doyen.program.link import link
from doyen.workspace.collector import paused_collector
from doyen.workspace.environments import Installed, find_package, package_folders
from doyen.workspace.extraction import encoded_facts, with_deep_stack
from doyen.workspace.project import LEARNED_FOLDER


class Lesson(msgspec.Struct, frozen=True):
    """What learning a package gave: where the stub was written, of what, and what it holds."""

    path: Path
    name: str
    version: str
    files: int
    stub: Learned


def learn(package: str, project: Path, *, python: Path | None = None, output: Path | None = None) -> Lesson:
    """Learns an installed package, named as it is installed or imported, and writes its stub.

    `python` is an interpreter or an environment to look in, `output` the file to write instead of the project's own
    folder of stubs. Raises `UsageError` when the package is not there, has no source, or the stub cannot be written.
    """
    installed = find_package(package, package_folders(project, python))
    if not installed.sources:
        raise UsageError(_without_source(package, installed))
    stub = stub_text(installed)
    path = output or project / LEARNED_FOLDER / f"{installed.stem}.pyi"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(stub.text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"the stub `{path}` cannot be written: {error.strerror or error}") from error
    return Lesson(path, installed.name, installed.version, len(installed.sources), stub)


def stub_text(installed: Installed, added: tuple[tuple[str, bytes], ...] = ()) -> Learned:
    """The stub of an installed package; `added` are further stubs (path and bytes) of what it is built on."""
    return with_deep_stack(lambda: _learned(installed, added))


def _without_source(package: str, installed: Installed) -> str:
    if installed.natives:
        kind = f"only compiled modules (`{installed.natives[0]}`), and what native code does cannot be read"
    else:
        kind = "no Python files"
    return f"`{package}` has {kind}; write its stub by hand"


def _learned(installed: Installed, added: tuple[tuple[str, bytes], ...]) -> Learned:
    with paused_collector():
        files = list(_read(installed))
        own = set(installed.sources)
        names = {name for _, facts in files for name in _imported(facts)}
        stubs = [stub for stub in load_stubs(stub_files(added), names) if not _is_own(stub, own)]
        return stub_of(link(files, stubs), installed.name, installed.version)


def _is_own(stub: StubModule, sources: set[str]) -> bool:
    """Whether a stub module speaks of one of the files that are read: those speak for themselves."""
    path = stub[1].replace(".", "/")
    return f"{path}.py" in sources or f"{path}/__init__.py" in sources


def _read(installed: Installed) -> Iterator[tuple[str, FileFacts]]:
    for path in installed.sources:
        try:
            data = (installed.root / path).read_bytes()
        except OSError:
            continue
        yield path, decode_facts(encoded_facts(data))


def _imported(facts: FileFacts) -> Iterator[str]:
    """The top-level names a file imports."""
    for name in facts.imports:
        if not name.level:
            yield (name.loads or name.module).partition(".")[0]
