"""I03 self-centred."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import HINT, TASTE, Match
from tactful.rule import bad, good, rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_FEWEST = 4
_TIMES = 3
_SHORTEST = 12


@rule(
    code="I03",
    name="self-centred",
    severity=HINT,
    basis=TASTE,
    since="1.0",
    purposes=("request", "message"),
    covers=False,
    waits=True,
    message="It says *I*, *me* or *my* {mine} times and *you* or *your* {yours}: the reader hardly comes into it.",
    what="At least four words for the sender, and at least three times as many as for the reader.",
    why="A reader looks for themselves in a note: why it came to them and not to somebody else.",
    instead="Turn one sentence round, so that it begins with something of theirs.",
    examples=(
        bad(
            "⟦⟧Hi Lindiwe, I opened my bakery school in Kigali in 2019. I wrote a book on sourdough and I won a medal in May. Which flour mill is in your photo? Thanks, Ama",
            purpose="message",
        ),
        bad(
            "⟦⟧Hi Gerda, I weave in Bergen. I made my first belt in March, I sold it in April and I want to make more. May I follow your loom notes? Thanks, Mona"
        ),
        good(
            "Hi Gerda, I weave in Bergen. Your band-loom guide got me to my first belt; may I follow your next one? Thanks, Mona"
        ),
        good("Hi Gerda, I said I'd bring my loom; I did! Mona", purpose="message", relation="met"),
        good(
            "Hi Ana, I met you at the Cork fair, I bought your blue bowl and I broke it. May I order another of yours? Thanks, Jo"
        ),
    ),
)
def self_centred(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when the first person outweighs the second."""
    if draft.word_count < _SHORTEST:
        return
    first, second = lexicon.words("first-person"), lexicon.words("second-person")
    mine = sum(1 for word in draft.words if word in first)
    if mine < _FEWEST:
        return
    yours = sum(1 for word in draft.words if word in second)
    if mine >= _TIMES * yours:
        yield Match(0, 0, place="whole", fields={"mine": mine, "yours": yours or "never"})
