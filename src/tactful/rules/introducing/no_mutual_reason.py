"""T02 no-mutual-reason."""

from __future__ import annotations

from tactful import lexicon, names
from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.people import people
from tactful.rule import bad, good, rule
from tactful.sources import DOUBLE_OPT_IN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# What an introduction says whatever it is about.
_EMPTY = frozenset(
    "said say says saying call calls coffee lunch diary tomorrow tonight dm email mail asap ages ideal hit synergy synergies synergistic massive "
    "chemistry match brilliant clever smart favourite favorite folk fellow lads mates pals kindred spirits click magic "
    "happen happens bet lives live number numbers excuses excuse overdue promised promising refuse answer knowing "
    "handsome fabulous fab intro introduction introductions sister brother friend swimming person persons "
    "guys ladies gentlemen enjoy fun luck kind regards best warm cheers thanks bye go ahead went agreed yes happy asked "
    "told permission ok pressure rush hurry obligation either neither busy snowed timing decline ignore rather offence "
    "soon week month year since chance pleasure finally eventually wherever anyway ciao greetings hugs "
    "honestly seriously alike loads tons heaps explore possibilities leverage connects connected introduce "
    "blessed bless everyone touch base forward backward two".split()
)
_TOGETHER = frozenset(
    "both each either share shares shared sharing swap swaps compare comparing exchange trade teach teaches learn learns help helps "
    "need needs want wants looking seeks seek looks searches wondered asked could can should lacks lack short offers offer "
    "same too another common between together because since while who only who's needed wanted lend spare save stuck".split()
)
_ENOUGH = 6


@rule(
    code="T02",
    name="no-mutual-reason",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("introduction",),
    waits=True,
    message="It does not say what the two could do for each other or share.",
    what="An introduction that tells two people to meet without telling them why.",
    why="Both have to guess what to write, and neither wants to begin. What each could gain is what gets the first answer sent.",
    instead="Give one line for each, or the one thing they share: what she has, what he needs, what both are working on.",
    examples=(
        bad(
            "⟦⟧Hi Ana, hi Tom, you two simply have to know each other! You both said yes, so over to you. Best, Jo"
        ),
        bad(
            "⟦⟧Rita, meet Noel. Noel, meet Rita. Great people should know great people, and you each agreed. Take it from here! Best, Ana"
        ),
        good(
            "Kit, Oluwaseun – you asked me separately who else prints zines in Ghent, so with your consent: each other! Happy inking, Harriet"
        ),
        good("Hi Ana, hi Tom, you both said yes. You both write about rail freight. All the best, Al"),
        good(
            "Dear Ana, dear Tom, as you both agreed: Ana needs the leaflet in Spanish and Tom needs a place to test it. Over to you. Warmly, Leila"
        ),
    ),
    sources=(DOUBLE_OPT_IN,),
)
def no_mutual_reason(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when, names and small talk aside, hardly anything is left to talk about."""
    if not draft.words:
        return
    empty = lexicon.words("function-words") | lexicon.words("small-talk") | _EMPTY
    named = {part for person in people(draft, context) for part in names.parts(person.name)}
    named.update(part for name in (*context.to, context.sender or "") for part in names.parts(name))
    first, last = draft.body()
    topics = set()
    for index in range(first, last):
        word = draft.words[index].removesuffix("'s")
        if (
            len(word) < 3
            or word[0] == "<"
            or word in empty
            or names.folded(word) in named
            or _slot(draft, index)
        ):
            continue
        topics.add(word)
    # One shared topic is enough where the words join the two; without such words it takes two descriptions.
    joined = not draft.vocabulary.isdisjoint(_TOGETHER)
    if len(topics) < (1 if joined and _both_do(draft, topics) else 2 if joined else _ENOUGH):
        yield Match(0, 0, place="whole")


def _both_do(draft: Draft, topics: set[str]) -> bool:
    """Whether “both”, “each”, “share” or “same” stands in a sentence that has a topic."""
    for sentence in draft.sentences:
        words = set(draft.words[sentence.first : sentence.last])
        if words & topics and words & {
            "both",
            "each",
            "share",
            "shared",
            "same",
            "too",
            "only",
            "need",
            "needs",
        }:
            return True
    return False


def _slot(draft: Draft, index: int) -> bool:
    """Whether a word stands in a template's brackets."""
    if "[" not in draft.shadow and "{" not in draft.shadow:
        return False
    start = draft.starts[index]
    before = draft.shadow[max(0, start - 60) : start]
    return max(before.rfind("["), before.rfind("{")) > max(before.rfind("]"), before.rfind("}"))
