"""Texts that are written in pieces: paths and prefixes, followed to their constants as far as they go."""

from doyen.facts import tree
from doyen.frameworks.definitions import Definitions, Written
from doyen.program.evaluator import written as spelled
from doyen.program.values import Constant


def text_of(definitions: Definitions, written: Written) -> str:
    """A text as far as it is known; what is not stands in braces."""
    found = _known(definitions, written)
    return f"{{{_shortest(written.expr)}}}" if found is None else found


def _known(definitions: Definitions, written: Written) -> str | None:
    match written.expr:
        case tree.Const(value=value):
            return str(value or "")
        case tree.Opaque(children=children):
            return "".join(text_of(definitions, definitions.beside(written, child)) for child in children)
        case tree.Call(func=tree.Attr(value=inner, attr="strip" | "rstrip" | "lstrip" as method), args=args):
            return _stripped(_known(definitions, definitions.beside(written, inner)), method, args)
    for end in definitions.ends(written):
        match end:
            case Written(expr=tree.Const(type="str", value=str(text))) | Constant(type="str", value=str(text)):
                return text
            case Written(expr=tree.Opaque()) if end != written:
                return text_of(definitions, end)
            case Written(expr=tree.Call(func=tree.Attr(attr="strip" | "rstrip" | "lstrip"))) if end != written:
                return _known(definitions, end)
            case Written(expr=tree.Call() as node):
                default = _default(node)
                if default is not None:
                    return default
    return None


def _stripped(text: str | None, method: str, args: tuple[tree.Expr, ...]) -> str | None:
    characters = args[0].value if args and type(args[0]) is tree.Const else None
    if text is None or (characters is not None and type(characters) is not str):
        return None
    return {"strip": text.strip, "rstrip": text.rstrip, "lstrip": text.lstrip}[method](characters)


def _default(node: tree.Call) -> str | None:
    """The text a setting has when nobody sets it: `Field(default=...)`, `environ.get(name, default)`."""
    match node:
        case tree.Call(func=tree.Attr(attr="get" | "getenv"), args=(_, tree.Const(value=str(text)))):
            return text
    for key, value in node.keywords:
        if key == "default" and type(value) is tree.Const and type(value.value) is str:
            return value.value
    return None


def _shortest(expr: tree.Expr) -> str:
    """The last name of an expression, for people."""
    words = spelled(expr).replace("()", "").split(".")
    return next((word for word in reversed(words) if word.isidentifier() and not hasattr(str, word)), "...")
