"""B03 filler."""

from __future__ import annotations

from tactful.edits import deletion
from tactful.finding import CONVENTION, HINT, Fix, Match
from tactful.reading.openers import EMPTY_WISHES, LEADERS, OPENERS, PLANS, empty_opening
from tactful.rule import bad, good, rule
from tactful.sources import PLAIN_ENGLISH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_KEEP_VERB = frozenset("to regarding concerning reference connection relation regard regards".split())


@rule(
    code="B03",
    name="filler",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "thanks", "message", "decline"),
    step="brevity",
    message="“{found}” says nothing yet; the reader's first glance is spent on it.",
    what="Throat-clearing: sentences that announce that you write, or wish well to nobody in particular.",
    why="A preview shows the first few words. When they could open any message, it is read as any message.",
    instead="Begin with the thing itself: *Your article on soil changed how I teach it.*",
    examples=(
        bad(
            "Hi Priya, ⟦I hope this message finds you well⟧. Your article on flood maps changed how I teach geography in Leeds. "
            "May I follow your work? Thanks, Ana",
            "Hi Priya, your article on flood maps changed how I teach geography in Leeds. May I follow your work? Thanks, Ana",
        ),
        bad(
            "Hi Priya, ⟦I just wanted to reach out because⟧ your article on flood maps changed how I teach geography in Leeds. "
            "May I follow your work? Thanks, Ana",
            "Hi Priya, your article on flood maps changed how I teach geography in Leeds. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, I hope the move to Lisbon went well. I teach geography in Leeds and still use your article on flood "
            "maps. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, I wanted you to have this first: your flood map of Leeds now hangs in our school. I teach geography "
            "there and would like to follow your work. Thanks, Ana",
        ),
        good(
            "Hi Priya, thanks for reaching out to the schools after the flood. I teach geography in Leeds and your map of the "
            "Aire is on our wall. May I follow your work? Best, Ana",
        ),
    ),
    sources=(PLAIN_ENGLISH,),
)  # fmt: skip
def filler(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield words that announce the message, each with the draft without them."""
    words = draft.words
    opening, opened = empty_opening(draft), False
    for phrases in (EMPTY_WISHES, OPENERS):
        for first, last in phrases.ranges(draft):
            if phrases is EMPTY_WISHES and not _ends(draft, last):
                continue
            # “I'd like to reach out to the families” is a plan, not a beginning.
            planned = (
                words[first] in PLANS
                and words[last - 1] in ("to", "with", "on")
                and "this" not in words[first:last]
            )
            if planned and last < draft.sentence(first).last:
                continue
            floor = max(draft.sentence(first).first, draft.greeting.last if draft.greeting else 0)
            while first > floor and words[first - 1] in LEADERS:
                first -= 1
            opened = opened or (opening is not None and first < opening[1])
            yield Match(*draft.span(first, last), fixes=_fixes(draft, first, last))
    if opening is not None and not opened:
        yield Match(*draft.span(*opening), fixes=_fixes(draft, *opening))


def _ends(draft: Draft, last: int) -> bool:
    """Whether a clause ends before word `last`: by a mark, or by “and I”, “but”."""
    words, sentence = draft.words, draft.sentence(last - 1)
    if last >= sentence.last or words[last] in ("but", "because"):
        return True
    gap = draft.shadow[draft.ends[last - 1] : draft.starts[last]]
    return gap.strip() != "" or (words[last] == "and" and words[last + 1 : last + 2] == ["i"])


def _fixes(draft: Draft, first: int, last: int) -> tuple[Fix, ...]:
    sentence = draft.sentence(first)
    after = draft.words[last - 1]
    # “to ask whether …” cannot stand without what leads to it; before a mark or “because” it can.
    if last < sentence.last and after in _KEEP_VERB:
        return ()
    if (
        last < sentence.last
        and after not in ("because", "as", "since", "that", "ado", "know")
        and not _ends(draft, last)
    ):
        return ()
    edit = deletion(draft, *draft.span(first, last))
    return (Fix("Leave it out", "suggested", (edit,)),) if edit else ()
