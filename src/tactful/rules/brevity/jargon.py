"""B05 jargon."""

from __future__ import annotations

from tactful.edits import replacement
from tactful.finding import CONVENTION, HINT, Fix, Match
from tactful.phrases import Phrases
from tactful.reading.plain_words import PLAIN, plain_words
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import PLAIN_ENGLISH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_WORDS = Phrases(*PLAIN)
_LEVERAGE = Phrases("leverage|leverages|leveraged|leveraging")
_SYNERGY = Phrases("synergy|synergies")
_BANDWIDTH = Phrases(
    "have|has|had|got [the|any|enough|some|more|no] bandwidth [to|for|this|next|right|now|at]"
)
_ACTION = Phrases("to action [some|the|this|these|those|it|our|your]")
_LEVERS = {"leverage": "use", "leverages": "uses", "leveraged": "used", "leveraging": "using"}
_DETERMINERS = frozenset(
    "the a an your our my their his her its this that these those each every all both what any some more".split()
)
_TRADE = frozenset(
    "ratio ratios buyout buyouts effect effects point points loan loans fund funds risk finance limits cap".split()
)
# Words before “synergy” that leave it corporate; a trade word (“soil and water synergies”) makes it plain.
_BEFORE = frozenset(
    "explore exploring find finding see seeing create creating build building discuss discussing unlock unlocking leverage "
    "leveraging potential possible some any many massive huge great real clear strong natural obvious mutual our the more such "
    "for of in on and a an big true good amazing interesting business corporate strategic cross-team team that what no future "
    "identify identifying exploit exploiting use using realise realize have has with are is potentially several enormous".split()
)


@rule(
    code="B05",
    name="jargon",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    step="brevity",
    message="“{found}” sounds like a slide; “{plain}” sounds like a person.",
    what="Corporate jargon where a plain word does. The same word in its trade sense, such as a *leverage ratio*, is left alone.",
    why="The reader has seen these words in a hundred pitches, and reads the next hundred the same way.",
    instead="Say it as you would across a table: *use*, *talk*, *come back to you*.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and would like to ⟦leverage⟧ your flood maps in class. May I ask how you "
            "drew the Aire? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds and would like to use your flood maps in class. May I ask how you "
            "drew the Aire? Thanks, Ana",
        ),
        bad(
            "Hi Priya, I teach geography in Leeds. May I ⟦circle back⟧ in May and tell you how the class used your flood map "
            "of the Aire? Thanks, Ana",
            "Hi Priya, I teach geography in Leeds. May I come back in May and tell you how the class used your flood map "
            "of the Aire? Thanks, Ana",
        ),
        good(
            "Hi Priya, I teach banking in Leeds and your article on the leverage ratio is on my reading list. May I ask which "
            "edition you used? Thanks, Ana",
        ),
        good(
            "Hi Priya, I teach physics in Leeds. Your video on the lever made my class build a catapult. May I send you a "
            "picture? Thanks, Ana",
        ),
        good(
            "Hi Priya, I study pharmacy in Leeds and read your paper on drug synergy in malaria. May I follow your work? Thanks, Ana",
        ),
    ),
    sources=(PLAIN_ENGLISH,),
)
def jargon(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each piece of jargon with a plain word for it."""
    words = draft.words
    for first, last in _WORDS.ranges(draft):
        yield _match(draft, first, last, plain_words(" ".join(words[first:last])))
    for first, last in _LEVERAGE.ranges(draft):
        following = words[last] if last < len(words) else ""
        if (following in _DETERMINERS or following.endswith("'s")) and following not in _TRADE:
            yield _match(draft, first, last, _LEVERS[words[first]])
    for first, last in _SYNERGY.ranges(draft):
        if draft.shadow[draft.starts[first]].isupper() and draft.sentence(first).first != first:
            continue  # the name of a boat, a firm
        if first == 0 or words[first - 1] in _BEFORE or draft.sentence(first).first == first:
            yield _match(
                draft, first, last, "common ground" if words[first] == "synergy" else "shared interests"
            )
    for first, last in _BANDWIDTH.ranges(draft):
        at = words.index("bandwidth", first, last)
        yield _match(draft, at, at + 1, "time")
    for first, _ in _ACTION.ranges(draft):
        if words[first + 2 : first + 3] and words[first + 2] in _DETERMINERS | {"it"}:
            yield _match(draft, first + 1, first + 2, "do")


def _match(draft: Draft, first: int, last: int, plain: str) -> Match:
    start, end = draft.span(first, last)
    edits = [replacement(draft, start, end, plain)]
    # “a thought leader” becomes “an expert”.
    before = draft.words[first - 1] if first else ""
    article = "an" if plain[0] in "aeio" else "a"
    if before in ("a", "an") and before != article:
        edits.insert(0, replacement(draft, *draft.span(first - 1, first), article))
    fix = Fix(f"Write “{plain}”", "suggested", tuple(edits))
    return Match(start, end, fixes=(fix,), fields={"plain": plain})
