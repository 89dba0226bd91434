"""Asks every recogniser of this folder; a new one is found by being there."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence

import doyen.frameworks
from doyen.frameworks.backend import Recognised
from doyen.frameworks.survey import Survey
from doyen.program.link import Program

type Recogniser = Callable[[Survey], Recognised]


def recognisers() -> Iterator[tuple[str, Recogniser]]:
    """The modules of this folder that have a function `recognise`, by name."""
    for found in sorted(pkgutil.iter_modules(doyen.frameworks.__path__), key=lambda one: one.name):
        module = importlib.import_module(f"{doyen.frameworks.__name__}.{found.name}")
        recogniser = getattr(module, "recognise", None)
        if recogniser is not None:
            yield found.name, recogniser


def recognised(program: Program, added: Sequence[Recogniser] = ()) -> tuple[Recognised, ...]:
    """What all recognisers find in a program; `added` are asked after those of this folder."""
    survey = Survey(program)
    return tuple(recogniser(survey) for recogniser in (*(found for _, found in recognisers()), *added))
