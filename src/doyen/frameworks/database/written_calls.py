"""What calls write out: their keywords, and constant strings."""

from doyen.facts import tree


def keyword(call: tree.Call, name: str) -> tree.Expr | None:
    """What a call passes by a keyword."""
    return next((value for key, value in call.keywords if key == name), None)


def text(node: tree.Expr | None) -> str:
    """A constant string, empty for anything else."""
    return node.value if type(node) is tree.Const and type(node.value) is str else ""
