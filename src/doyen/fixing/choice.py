"""Which fixes are wanted: by trust, by rule, or by the identity of the finding."""

import msgspec

from doyen.fix import Trust
from doyen.report import ReportedFinding, ReportedFix


class FixChoice(msgspec.Struct, frozen=True):
    """The user's wishes about fixes; which rules may fix at all is said by the settings.

    `fingerprints` are identities, or beginnings of them: when there are any, exactly those findings are fixed, and by
    an unsafe fix where there is no safe one. `only` narrows the choice to some findings, by rule and fingerprint.
    """

    unsafe: bool = False
    fingerprints: tuple[str, ...] = ()
    only: frozenset[tuple[str, str]] | None = None


def wanted_fix(finding: ReportedFinding, choice: FixChoice) -> ReportedFix | None:
    """The first fix of a finding that may be applied; None when there is none or it is not wanted."""
    if choice.only is not None and (finding.rule, finding.fingerprint) not in choice.only:
        return None
    if choice.fingerprints and not finding.fingerprint.startswith(choice.fingerprints):
        return None
    trusted = {Trust.SAFE, Trust.UNSAFE} if choice.unsafe or choice.fingerprints else {Trust.SAFE}
    fitting = [fix for fix in finding.fixes if fix.trust in trusted]
    return min(fitting, key=lambda fix: fix.trust is not Trust.SAFE, default=None)
