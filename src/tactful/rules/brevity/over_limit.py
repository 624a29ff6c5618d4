"""B01 over-limit."""

from __future__ import annotations

from tactful.finding import ERROR, HINT, LIMIT, WARNING, Match
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import BLUESKY_LEXICONS, INSTAGRAM_API, LINKEDIN_NOTE_LENGTH, X_COUNTING
from tactful.units import UNITS, byte_length, count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_CEILING = {"high": ERROR, "medium": WARNING, "low": HINT}


@rule(
    code="B01",
    name="over-limit",
    severity=ERROR,
    basis=LIMIT,
    since="1.0",
    purposes=EVERY,
    step="brevity",
    absorbs=("too-long",),
    covers=False,
    any_language=True,
    message="{used} {unit}, and {place} takes {limit}: the marked end would not get through.",
    what="A draft that is longer than the channel's documented limit, in the unit in which the channel counts. "
    "Where the limit is not well documented, this is a warning or a hint.",
    why="The platform cuts it off or refuses it, and the end, where the question and the thanks stand, "
    "is what goes missing.",
    instead="Keep how you know each other and the one thing you hope for; let the rest wait for the first reply.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and used your flood maps with two classes this spring; they coloured every "
            "street that they live in. I'd like to follow what you publish on the Aire valley this au⟦tumn. Many thanks, Ana⟧",
            channel="linkedin/note",
        ),
        bad(
            "I tried the sourdough with a cup of cooked rye, as you said, and it rose in a cold kitchen by the morning. The "
            "children ate half of it before school, the neighbours took the rest, and I am told that there will be trouble if "
            "the next loaf is not ready by Sunday. Does it keep with ⟦barley as well as with rye?⟧",
            purpose="comment",
            channel="x/reply",
            also="long-sentence",
        ),
        good(
            "Hi Priya, I teach geography in Leeds and used your flood maps with two classes this spring; they coloured every "
            "street that they live in. I'd like to follow what you publish on the Aire valley this autumn. Many thanks, Ana",
            channel="linkedin/note",
            tier="premium",
        ),
        good(
            "Hi Priya, I teach geography in Leeds. Your flood maps of the Aire valley got my class out of doors. "
            "May I follow your work? Thanks, Ana",
            channel="linkedin/note",
        ),
        good(
            "I tried the sourdough with a cup of cooked rye, as you said, and it rose in a cold kitchen by the morning. "
            "Does it keep with barley as well?",
            purpose="comment",
            channel="x/reply",
        ),
    ),
    sources=(LINKEDIN_NOTE_LENGTH, X_COUNTING, INSTAGRAM_API, BLUESKY_LEXICONS),
)
def over_limit(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield what stands past the limit, from its first code point to the end."""
    limits, text = context.limits, draft.text

    def measure(part: str) -> int:
        return count(part, limits.unit, limits.weighting)

    measures: list[tuple[Callable[[str], int], int | None, str]] = [
        (measure, limits.limit, UNITS[limits.unit]),
        (byte_length, limits.byte_limit, UNITS["bytes"]),
    ]
    for length, limit, unit in measures:
        # No unit counts a code point as more than four, so most drafts need no counting.
        if limit is None or len(text) * 4 <= limit or (used := length(text)) <= limit:
            continue
        place = context.channel.title if context.channel else "this place"
        article = "" if place.startswith("this ") else "an " if place[0].lower() in "aeiou" else "a "
        fields = {"used": used, "unit": unit, "limit": limit, "place": article + place}
        yield Match(
            _fitting(text, length, limit),
            len(text),
            fields=fields,
            severity=_CEILING[limits.confidence],
        )
        return


def _fitting(text: str, length: Callable[[str], int], limit: int) -> int:
    """Return how many code points fit, by halving: the longest beginning within the limit."""
    low, high = 0, len(text)
    while high - low > 1:
        middle = (low + high) // 2
        if length(text[:middle]) <= limit:
            low = middle
        else:
            high = middle
    return low
