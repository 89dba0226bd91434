# The daily commands; CI calls the same ones.

set shell := ["bash", "-euo", "pipefail", "-c"]

# Inside `uv run`, the variable UV names the very uv that runs.
uv := env("UV", "uv")

# List the commands.
default:
    @just --list

# Everything, as CI runs it: format, lint, types, contracts, tests, our own review of ourselves.
check: lint types contracts test self

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
