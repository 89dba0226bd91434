# The daily commands; CI calls the same ones.

set shell := ["bash", "-euo", "pipefail", "-c"]

# Inside `uv run`, the variable UV names the very uv that runs.
uv := env("UV", "uv")

# List the commands.
default:
    @just --list

# Everything, as CI runs it: format, lint, types, contracts, tests, our own review of ourselves.
check: lint types contracts browser test self

# Formatting and lint.
lint:
    {{uv}} run ruff format --check .
    {{uv}} run ruff check .

# Strict types over everything.
types:
    {{uv}} run mypy

# The layers, checked.
contracts:
    {{uv}} run lint-imports

# All tests: pages of rules, cases, frameworks, engine, faces.
test *ARGS:
    {{uv}} run pytest {{ARGS}}

# The browser that the tests of the HTML report look through; without one they are skipped.
browser:
    #!/usr/bin/env bash
    for name in chromium chromium-browser google-chrome; do command -v "$name" >/dev/null && exit 0; done
    command -v apt-get >/dev/null || { echo "no Chromium: the tests of the HTML report are skipped"; exit 0; }
    as_root=""; [ "$(id -u)" = 0 ] || as_root="sudo -n"
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 \
        || echo "Chromium could not be installed: the tests of the HTML report are skipped"

# doyen reviews doyen.
self:
    {{uv}} run doyen check src tests bench

# Repair what can be repaired.
fix:
    {{uv}} run ruff check --fix .
    {{uv}} run ruff format .

# Regenerate what is generated: the schema of the report and the index of rules.
docs:
    {{uv}} run python -m tests.regenerate

# Measure side by side with other tools; see bench/README.md.
bench *ARGS:
    {{uv}} run python bench/measure.py {{ARGS}}

# Start a rule: just new-rule concurrency/task_not_kept.
new-rule NAME:
    {{uv}} run python -m tests.new_rule {{NAME}}
