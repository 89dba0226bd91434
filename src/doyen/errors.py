"""Every exception of doyen.

    DoyenError
    ├── UsageError          the command line or a path is wrong; exit code 2
    ├── FixError            a fix cannot be applied to a file; it is left out and told
    ├── KnowledgeError      a stub uses a mark wrongly
    ├── PluginError         a plugin cannot be loaded, or its recogniser fails; exit code 2
    └── RuleError           a rule file breaks the form of a rule

An *error* is about how doyen was called or built. What is wrong in the reviewed program is a *finding*; what could
not be read or resolved there is a *problem*. The three are never mixed.
"""


class DoyenError(Exception):
    """The root of every error doyen raises on purpose; its text is a whole sentence for the user."""


class UsageError(DoyenError):
    """The call cannot be carried out: a missing path, an unknown rule, a contradiction of options."""


class FixError(DoyenError):
    """A fix cannot be applied: it does not fit the file, or what it makes of the file does not hold."""


class KnowledgeError(DoyenError):
    """A knowledge stub cannot be loaded: it does not parse or uses a mark outside the vocabulary."""


class RuleError(DoyenError):
    """A rule file breaks the form of a rule: no page, no examples, a subject that is neither Module nor Backend."""


class PluginError(DoyenError):
    """A plugin cannot be used: it cannot be imported, a name is taken, a file lies in a wrong place, it crashes."""
