"""Facts to confirm: what a draft claims and a checker cannot know."""

from __future__ import annotations

from typing import NamedTuple

from tactful.reading.introduction import introduction
from tactful.reading.research import research

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span


class Claim(NamedTuple):
    """Words that state a fact the sender should re-read before sending."""

    span: Span
    """Where, in code points."""
    utf16: Span
    """Where, in UTF-16 units."""
    claim: str
    """What to confirm, as a question."""


def claims(draft: Draft, context: Context) -> tuple[Claim, ...]:
    """Return the facts to confirm, in the order of the draft; never findings."""
    found: dict[Span, str] = {}
    if draft.greeting is not None and draft.greeting.name:
        from tactful.finding import Span

        found[Span(draft.greeting.name_start, draft.greeting.name_end)] = "Is this how they spell their name?"
    for span in research(draft, context).spans:
        found.setdefault(span, "Is this theirs, and is it right?")
    for span in introduction(draft, context).spans:
        found.setdefault(span, "Is this true, and would they remember it so?")
    return tuple(Claim(span, draft.utf16(*span), found[span]) for span in sorted(found))
