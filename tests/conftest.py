"""The tests' own environment: who reads the reports of this machine has no say in them."""

import os

from doyen.reports.forms.automatic import READ_VARIABLES

for _name in (*READ_VARIABLES, "DOYEN_OUTPUT_FORMAT"):
    os.environ.pop(_name, None)

# Companions are run by their own tests: what the installed ruff says is no part of what others look at.
os.environ["DOYEN_COMPANIONS"] = "0"
