"""Comments that silence findings: what they silence, what is wrong with them, and writing them."""

from doyen.suppression.applying import Suppressions
from doyen.suppression.comment_rules import COMMENT_RULES, CommentRule

__all__ = ["COMMENT_RULES", "CommentRule", "Suppressions"]
