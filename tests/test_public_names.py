"""Every public object says what it is, and what the package exports exists once."""

import ast

import doyen
from source_tree import Source, sources


def undocumented(source: Source) -> list[str]:
    """Public modules, classes, functions and methods without a docstring."""
    found = [source.name] if not ast.get_docstring(source.tree) else []
    hidden = [name for name, _ in source.functions()]
    for name, node in (*source.classes(), *source.functions()):
        parts = name.partition(":")[2].split(".")
        is_nested = any(name.startswith(f"{outer}.") for outer in hidden)
        is_private = any(part.startswith("_") for part in parts)
        if not is_private and not is_nested and not ast.get_docstring(node):
            found.append(name)
    return found


def test_every_public_object_is_documented() -> None:
    assert [name for source in sources() for name in undocumented(source)] == []


def test_first_lines_of_docstrings_are_sentences() -> None:
    first = [(one.name, (ast.get_docstring(one.tree) or ".").partition("\n\n")[0]) for one in sources()]
    assert [name for name, line in first if "/rules/" not in name and line[-1] not in ".:;`*_)"] == []


def test_exported_names_exist_once_and_are_documented() -> None:
    exported = [name for name in vars(doyen) if not name.startswith("_")]
    objects = [getattr(doyen, name) for name in exported]
    public = [one for one in objects if not isinstance(one, type(ast))]
    assert len(public) == len({id(one) for one in public})
    assert all(one.__doc__ for one in public)
