"""Whom a draft greets."""

from __future__ import annotations

from tactful.draft import once
from tactful.finding import Span
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft


@once
def greeting(draft: Draft, context: Context) -> Evidence:
    """Return met for a greeting with a name or a bare name, partial for one without, else missing."""
    opening = draft.greeting
    if opening is None:
        return Evidence(Status.MISSING)
    status = Status.MET if opening.name else Status.PARTIAL
    return Evidence(status, (Span(opening.start, opening.end),))
