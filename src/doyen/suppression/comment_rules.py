"""What the review itself reports about comments, with the page of each."""

import msgspec

from doyen.rule import Severity, Tier


class CommentRule(msgspec.Struct, frozen=True):
    """Something that can be wrong with a comment; selected, ignored and explained like a rule."""

    name: str
    title: str
    text: str
    category: str = "suppression"
    severity: Severity = Severity.WARNING
    tier: Tier = Tier.DEFAULT
    cwe: int | None = None

    @property
    def page(self) -> str:
        """The page as Markdown, in the form of a rule's."""
        facts = f"`{self.name}` · category `{self.category}` · {self.severity.value} · tier `{self.tier.value}`"
        return f"# {self.title}\n\n{facts}\n\n{self.text}"


UNUSED = CommentRule(
    "unused-ignore",
    "Comment that ignores nothing",
    """\
The rule it names finds nothing here, neither on this line nor on a path that leads through it. The code was repaired,
or the comment stands on the wrong line. A comment that stays behind silences the next, real finding of that rule.

A name is judged only when its rule ran for the file; a rule that was not selected may still need the comment.

## Bad

```python
await client.get(url)  # doyen: ignore[blocking-call-on-loop] fast enough
```

## Fixed

```python
await client.get(url)
```

The fix takes out the names that are not needed, or the whole comment. What other tools read on the line stays.
""",
)
UNKNOWN = CommentRule(
    "unknown-rule-in-ignore",
    "Comment that ignores a rule that does not exist",
    """\
No rule has this name, so the comment silences nothing: a slip of the pen, or a rule that was renamed. `doyen explain`
lists the names. A comment without any name is reported as well: one that ignored everything would hide what is new.

## Bad

```python
requests.get(url)  # doyen: ignore[blocking-cal-on-loop] runs before the server listens
```

## Fixed

```python
requests.get(url)  # doyen: ignore[blocking-call-on-loop] runs before the server listens
```

The fix is offered where exactly one name is near.
""",
)
MALFORMED = CommentRule(
    "malformed-ignore",
    "Comment that means to ignore and does not",
    """\
The comment speaks to doyen in a form that is not read, so it silences nothing. The form is
`# doyen: ignore[rule, rule] reason until 2027-01-31`; reason and date may be left out.

Reported are a missing colon or bracket, other tools' words (`noqa`, `disable=`), and a date that is none. A comment
with such a date still silences: nobody knows when it ends. Prose that mentions doyen is not reported.

## Bad

```python
requests.get(url)  # doyen ignore[blocking-call-on-loop] runs before the server listens
```

## Fixed

```python
requests.get(url)  # doyen: ignore[blocking-call-on-loop] runs before the server listens
```

The fix is offered where all names are names of rules and nothing else can be meant.
""",
)
EXPIRED = CommentRule(
    "expired-ignore",
    "Comment whose time is over",
    """\
The comment ignores a finding `until` a day that has passed. It silences nothing any more, and what it hid is reported
again. The day itself still counts: `until 2027-01-31` holds through the whole of January.

Repair the code and remove the comment, or write a new date and mean it.

## Bad

```python
requests.get(url)  # doyen: ignore[blocking-call-on-loop] old client until 2020-01-31
```

## Fixed

```python
requests.get(url)
```
""",
)
UNREASONED = CommentRule(
    "ignore-without-reason",
    "Comment that does not say why",
    """\
The settings say `require-reason = true`, and this comment gives no reason. Nobody who meets it later can tell whether
it is still right. Write the reason after the bracket.

## Bad

```python
requests.get(url)  # doyen: ignore[blocking-call-on-loop]
```

## Good

```python
requests.get(url)  # doyen: ignore[blocking-call-on-loop] runs before the server listens
```
""",
)
COMMENT_RULES = (UNUSED, UNKNOWN, MALFORMED, EXPIRED, UNREASONED)
