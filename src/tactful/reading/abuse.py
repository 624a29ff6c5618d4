"""Insults, blame, accusation and sarcasm."""

from __future__ import annotations

from tactful.draft import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span


@once
def abuse(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that insult, blame or mock, in order."""
    return ()
