"""The commands `baseline create` and `baseline update`."""

from doyen.faces.checking import CheckRequest, CompanionWish, Gate, run_check
from doyen.faces.gating import create_baseline, update_baseline
from doyen.faces.opening import Request, opened
from doyen.settings import Settings


def accept_all(wanted: Request, wish: CompanionWish, *, force: bool) -> str:
    """Accepts all findings of a project; returns a sentence about it."""
    request = _request(wanted, wish)
    with opened(request.project) as project:
        return create_baseline(run_check(request).report, project, force=force)


def drop_fixed(wanted: Request, wish: CompanionWish, *, accept_new: bool) -> str:
    """Drops entries of the baseline that nothing answers to; returns a sentence about it."""
    request = _request(wanted, wish)
    with opened(request.project) as project:
        return update_baseline(run_check(request).report, project, accept_new=accept_new)


def _request(wanted: Request, wish: CompanionWish) -> CheckRequest:
    return CheckRequest(wanted, Settings(), companions=wish, gate=Gate(baseline=False))
