"""B03 filler."""

from __future__ import annotations

from tactful.edits import deletion
from tactful.finding import CONVENTION, HINT, Fix, Match
from tactful.phrases import Phrases
from tactful.rule import bad, good, rule
from tactful.sources import PLAIN_ENGLISH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_WELL = "well|fine|good|great|okay|ok|fantastic|wonderful|amazing"
_NOTE = "line|note|message|hello|word|email|mail|dm"
# Wishes that go to everybody: filler only where they end there, so that “well in Lisbon” stays.
_WISH = Phrases(
    f"hope|hoping|trust|trusting you are [all] [doing|keeping|feeling] [very|really|so] {_WELL}",
    "hope you are|have having|had|enjoying a|an|your [very] @fine|amazing day|week|weekend|month|year|time",
    f"hope|trust all|everything|life|things is|are [going] {_WELL} [with|at|for|on] [you|your] [end|side|family]",
    f"hope|hoping|trust|trusting [that] this|my [{_NOTE}|text|request|invitation|letter] finds|find|reaches you [all] [very] "
    f"[{_WELL}|in] [good|best|high|of] [health|spirits|and] [spirits|health]",
)  # fmt: skip
_LEADERS = frozenset("i do really just sincerely we".split())
_OPEN = "[just|only|simply|really|also]"
# Beginnings that announce the message instead of being it.
_THROAT = Phrases(
    f"i {_OPEN} {{wanted to|want to|would like to|thought i would|figured i would|decided to|wish to|am going to}} {_OPEN} "
    "{reach out|get in touch|get in contact|touch base|contact you|write to you|message you|drop by|drop in|pop in|"
    "introduce myself|connect} [to|with] [you] [here|on] [linkedin|xing] [because|as|since|regarding]",
    f"i {_OPEN} {{wanted to|want to|would like to|thought i would|decided to|am going to}} {_OPEN} "
    f"{{send|drop|write|leave}} [you] [over] [a|an] [quick|short|brief|little|small|friendly] {_NOTE} [to|and] [say|introduce] "
    "[hello|hi|myself] [because|as]",
    f"i am {_OPEN} writing|reaching|contacting|messaging|dropping|getting [to|out|you|in|this] [to|you|a|touch] [with|you|line|note] "
    "{because|regarding|concerning|in order to|with regard to|with regards to|in regard to|with reference to|in connection with|in relation to}",
    "i am reaching out [to] [you] [today|here] [to|because|regarding]",
    "^ reaching out because|regarding|to",
    "allow|permit|let me [to] {take this opportunity to|take a moment to|introduce myself|start by saying|begin by saying|first introduce myself} "
    "[write|introduce|say|thank] [to|myself] [you]",
    "please allow|permit|let me [to] introduce myself",
    "i would like|want|wish to {take this opportunity to|take a moment to|start by saying|begin by saying}",
    "the reason|purpose|aim|point {for|of|why} {my message|this message|my note|this note|my writing|i am writing|my mail|this mail|my request} "
    "[to] [you] is [that|to|because]",
    "{i am writing this|this message is|this is just|this is} {to inform you that|to let you know that|to say that}",
    "{it goes without saying that|needless to say|without further ado|first of all i would like to say that|as you may already know}",
    "just a quick note|line|message {to introduce myself|to reach out|to let you know that|to say hello|to say hi}",
)
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
    instead="Begin with the thing itself: `Your article on soil changed how I teach it.`",
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
    for phrases in (_WISH, _THROAT):
        for first, last in phrases.ranges(draft):
            if phrases is _WISH and not _ends(draft, last):
                continue
            while (
                phrases is _WISH
                and first > draft.sentence(first).first
                and draft.words[first - 1] in _LEADERS
            ):
                first -= 1
            yield Match(*draft.span(first, last), fixes=_fixes(draft, first, last))


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
