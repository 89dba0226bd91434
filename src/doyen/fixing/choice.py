"""Which fixes are wanted: by trust, by rule, or by the identity of the finding."""

import msgspec

from doyen.fix import Trust
from doyen.report import ReportedFinding, ReportedFix
from doyen.rule import Tier
from doyen.settings import ALL, Settings, is_selected


class FixChoice(msgspec.Struct, frozen=True):
    """The user's wishes about fixes.

    `fixable` and `unfixable` are selectors as in `Settings`. `fingerprints` are identities, or beginnings of them:
    when there are any, exactly those findings are fixed, and by an unsafe fix where there is no safe one. `only`
    narrows the choice to some findings, by rule and fingerprint.
    """

    unsafe: bool = False
    fixable: tuple[str, ...] = (ALL,)
    unfixable: tuple[str, ...] = ()
    fingerprints: tuple[str, ...] = ()
    only: frozenset[tuple[str, str]] | None = None


class _Named(msgspec.Struct, frozen=True):
    """A finding as something that can be selected."""

    name: str
    category: str
    tier: Tier


def wanted_fix(finding: ReportedFinding, choice: FixChoice) -> ReportedFix | None:
    """The first fix of a finding that may be applied; None when there is none or it is not wanted."""
    if choice.only is not None and (finding.rule, finding.fingerprint) not in choice.only:
        return None
    if choice.fingerprints:
        if not finding.fingerprint.startswith(choice.fingerprints):
            return None
    else:
        named = _Named(finding.rule, finding.category, finding.tier)
        if not is_selected(Settings(select=choice.fixable, ignore=choice.unfixable), named):
            return None
    trusted = {Trust.SAFE, Trust.UNSAFE} if choice.unsafe or choice.fingerprints else {Trust.SAFE}
    fitting = [fix for fix in finding.fixes if fix.trust in trusted]
    return min(fitting, key=lambda fix: fix.trust is not Trust.SAFE, default=None)
