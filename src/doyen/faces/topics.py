"""Pages of `doyen explain` that are not about one rule."""

from collections.abc import Mapping
from types import MappingProxyType

TOPICS: Mapping[str, str] = MappingProxyType(
    {
        "suppression": """\
# Suppression

Write `# doyen: ignore[rule-name] why` at the end of a line, or alone on the line above it. Several rules are
separated by commas.

```python
token = fetch_token()  # doyen: ignore[blocking-call-on-loop] runs once, before the server listens
```

The comment silences a finding whose own line or any of whose hops it stands on: on a shared helper it silences every
path through that helper. On a line listed under *also reached from* it takes only that place out of the finding.
Behind a string over several lines, or a line joined by backslashes, it speaks about all of those lines.

`until 2027-01-31` at the end of the reason lets it expire: after that day it silences nothing and is reported. The
setting `require-reason = true` asks every comment for a reason.

What is wrong with a comment is reported like any finding: `unused-ignore`, `unknown-rule-in-ignore`,
`malformed-ignore`, `expired-ignore`, `ignore-without-reason`; `doyen explain` has a page for each. Fixes touch only
doyen's own part of a comment.
""",
        "settings": """\
# Settings

In `[tool.doyen]` of pyproject.toml, or at the top of doyen.toml. The nearest file above each file decides for it; one
without the table decides nothing.

```toml
[tool.doyen]
preset = "strict"
ignore = ["disk-io-on-loop"]
severity = { concurrency = "error" }
per-file-ignores = { "scripts/**" = ["ALL"] }
```

`doyen config PATH` prints every key that holds for a file and where it was written, `doyen config --rules PATH` the
rules that run for it. All keys are in docs/settings.md, their schema in docs/settings.schema.json.
""",
        "plugins": """\
# Plugins

A file is a rule, of the same form as doyen's own: its docstring is its page, its page is its test, `check(backend)`
yields findings. A folder of such files is named in the settings:

```toml
[tool.doyen]
plugins = ["./doyen_rules"]
```

Their code is code of the project, and a review runs none of it by itself: `--allow-plugins` does, or the variable
`DOYEN_ALLOW_PLUGINS` with absolute paths of folders around it, separated as in `PATH`. `--no-plugins` goes without
them. Stubs below `knowledge` always count, they are data; files below `recognisers` tell where frameworks call code.

An installed package is a plugin by an entry point in the group `doyen`; it runs unasked.

`doyen test-rules doyen_rules` runs the pages as tests. docs/plugins.md has a worked example.
""",
        "severity": """\
# Severity, tier, confidence

*Severity* says how much a finding hurts: `error` takes a backend down, `warning` costs, `info` is worth knowing.

*Tier* says how sure a rule is on real code. `default` and `warning` rules run by default; `audit` rules run when they
are selected by name, by category, with `--extend-select audit` or with `--select ALL`.

*Confidence* says how sure one finding is: `high` is a resolved path, `medium` passes an override or an assumption.
""",
        "fixes": """\
# Fixes

- `[*]` safe: keeps behaviour.
- `[!]` unsafe: an exact edit that may change behaviour; read it first.
- `[?]` suggest: a patch for a person to judge.
""",
        "exit-codes": """\
# Exit codes

- `0`: no finding (or `--exit-zero`).
- `1`: findings.
- `2`: a wrong call, an unknown rule, a path that does not exist, or a failure of doyen itself.
""",
        "json": """\
# JSON report

`doyen check --output-format json` writes one object with `schema_version`, `tool`, `findings`, `problems` and
`statistics`. Lines and columns count from 1, columns count characters, ends are exclusive, paths are relative to the
project root. `fingerprint` identifies a finding across moved lines. The schema is `docs/report.schema.json`.
""",
    }
)
