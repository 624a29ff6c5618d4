"""V03 emoji-pile."""

from __future__ import annotations

from tactful.finding import HINT, TASTE, Match
from tactful.reading.emoji import emoji_runs
from tactful.rule import EVERY, bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="V03",
    name="emoji-pile",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=EVERY,
    any_language=True,
    covers=False,
    message="{count} emoji take the eye before the words do.",
    what="More than one emoji on LinkedIn or XING, two in a comment there, more than three elsewhere, or three in a row "
    "anywhere. A family, a flag or a keycap counts as one.",
    why="A screen reader speaks each of them aloud by name, and to a stranger a row of them looks like an advertisement.",
    instead="Keep the one that says something, and let words do the rest.",
    examples=(
        bad("Hi Priya, your flood map of the Aire hangs in our classroom in Leeds ⟦🌊🌊🌊⟧ I teach geography. May I follow your work? Thanks, Ana"),
        bad(
            "Hi Priya 👋 your flood map of the Aire hangs in our classroom in Leeds ⟦🌊⟧ I teach geography. May I follow your work? Thanks, Ana",
            channel="linkedin/note",
        ),
        good(
            "Hi Priya, your flood map of the Aire hangs in our classroom in Leeds 👩‍👩‍👧 I teach geography. May I follow your work? Thanks, Ana",
            channel="linkedin/note",
        ),
        good("Hi Priya 👋🏽 your flood map of the Aire hangs in our classroom in Leeds 🇬🇧 I teach geography. May I follow your work? Thanks, Ana 🌊"),
        good(
            "The second bend of the Aire is the one that floods first 🌊 We measured it with the class in May, knee-deep 😄",
            purpose="comment",
            channel="linkedin/comment",
        ),
    ),
)  # fmt: skip
def emoji_pile(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each run of three or more, else the first run past the allowance."""
    runs = emoji_runs(draft, context)
    if not runs:
        return
    total = sum(run.count for run in runs)
    piles = [run for run in runs if run.count >= 3]
    if not piles:
        allowed = 3 if not context.formal else 2 if context.purpose == "comment" else 1
        seen = 0
        for run in runs:
            seen += run.count
            if seen > allowed:
                piles = [run]
                break
    for run in piles:
        yield Match(run.start, run.end, fields={"count": total})
