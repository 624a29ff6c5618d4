"""B06 hedging."""

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

_SORRY = "sorry|apologies|apologise|apologize|apologising|apology|forgive|pardon|excuse"
_INTRUDE = (
    "bother|bothering|bothered|disturb|disturbing|disturbance|intrude|intruding|intrusion|interrupt|interrupting|interruption|"
    "barge|barging|pester|pestering|impose|imposing|spam|spamming|invade|invading|trouble|troubling|inconvenience|boldness|"
    "forwardness|nuisance|burden|dare|daring|presume|uninvited|unannounced"
)
_WRITE = "write|writing|message|messaging|contact|contacting|reach|reaching|approach|approaching|dm|dming|text|texting|land|landing|pop|popping|slide|sliding|jump|jumping|drop|dropping|appear|appearing|come|coming"
_KNOW = "know|sure|realise|realize|understand|imagine|guess|appreciate|aware"
_HEDGES = Phrases(
    f"{_SORRY} ... {_INTRUDE}",
    f"{_SORRY} [me|please|for|to|if|that|the] [me|my|i|to|for|the|this] [to|for|just|am] {_WRITE} [out|to|in|into|up] "
    "{you|your|like|in your|out of|from nowhere|so|randomly|here|without|unannounced|uninvited} ...",
    f"{_SORRY} [for] [the|this|my] [random|unsolicited|sudden|cold|unexpected|strange] message|note|mail|dm|request|approach|contact",
    f"{_KNOW} [that] you are|must [be] [very|really|so|extremely|incredibly|super|probably|a|terribly|always] [very] busy|swamped|snowed|overwhelmed",
    f"{_KNOW} [that] you|your are|have|time is|a|very|so|an [very|so] [valuable|precious|busy|full|hectic] person|man|woman|schedule|inbox|valuable|precious|diary",
    f"{_KNOW} [that] you [probably|must|surely] get|receive|have lots|loads|tons|hundreds|plenty|many|a|thousands|so [lot|many] [of] these|such|messages|requests|notes|mails",
    f"{_KNOW} this|that|it is|may|might [seem|be|a] [very|bit|little|totally|completely|rather] out|random|strange|weird|cheeky [of] [the] [blue]",
    "this|it may|might|is|probably seem|be|seems|a|very|rather|somewhat [very|bit|little|rather|quite] random|weird|cheeky",
    "hope|hoping [that] you do|will|would not mind me|my|that|if [i] [am] writing|messaging|reaching|contacting|random|dropping|asking|unsolicited|approaching ...",
    "hope|hoping [that] i am|do not [not] bother|bothering|disturb|disturbing|intruding|intrude|interrupting|annoying [you]",
    "will|do|would|promise|hate not|to [want] [to] take|waste|bother|disturb|impose|trouble [up] [too] [much|more] [of] your|you|on time|any|longer|again|you",
    "will not|never [want] [to] take [up] [too] [much|more] [of] your time",
    "do|would|promise|hate [not] [want] to bother|disturb|impose|trouble|pester you|on",
    "last thing you need",
    "nobody important",
    "may be so bold [as] [to]",
)  # fmt: skip
_LEADERS = frozenset(
    "i am so very really please my do most again first sincere deepest many a thousand we are just to but with all this is the if sure know".split()
)


@rule(
    code="B06",
    name="hedging",
    severity=HINT,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="brevity",
    message="“{found}” makes the reader expect a nuisance before there is one.",
    what="An apology for writing at all, or for the reader's lack of time.",
    why="A short, particular note is no bother; an apology says that it will be one, and costs the line that "
    "could have shown the opposite.",
    instead="Leave the apology out and be brief. If there is something real to be sorry for, name that.",
    examples=(
        bad(
            "Hi Priya, ⟦sorry to bother you⟧, but your flood map of Leeds is on my classroom wall. I teach geography there. "
            "May I follow your work? Thanks, Ana",
            "Hi Priya, your flood map of Leeds is on my classroom wall. I teach geography there. May I follow your work? Thanks, Ana",
        ),
        bad(
            "Hi Priya, ⟦I know you're very busy⟧ but your flood map of Leeds is on my classroom wall. I teach geography there. "
            "May I follow your work? Thanks, Ana",
            "Hi Priya, your flood map of Leeds is on my classroom wall. I teach geography there. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, sorry for spilling tea on your flood map at the Leeds workshop! I teach geography there and owe you a "
            "print. May I follow your work? Thanks, Ana",
        ),
        good(
            "Hi Priya, I was sorry to hear that the Leeds flood archive closed. I teach geography there and have two boxes of "
            "your maps. Shall I send them? Thanks, Ana",
        ),
        good(
            "Hi Priya, Leeds is busy drawing drains since your flood map hung in our school. I teach geography there. May I "
            "follow your work? Thanks, Ana",
        ),
    ),
    sources=(PLAIN_ENGLISH,),
)  # fmt: skip
def hedging(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each apology for writing, up to the end of its clause."""
    words, shadow = draft.words, draft.shadow
    behind = 0
    for first, last in _HEDGES.ranges(draft):
        sentence = draft.sentence(first)
        floor = max(sentence.first, draft.greeting.last if draft.greeting else 0, behind)
        while (
            first > floor
            and words[first - 1] in _LEADERS
            and not shadow[draft.ends[first - 1] : draft.starts[first]].strip()
        ):
            first -= 1
        while last < sentence.last and last - first < 16:
            if shadow[draft.ends[last - 1] : draft.starts[last]].strip() or words[last] in (
                "but",
                "and",
                "because",
            ):
                break
            last += 1
        behind = last
        span = draft.span(first, last)
        edit = deletion(draft, *span)
        yield Match(*span, fixes=(Fix("Leave it out", "suggested", (edit,)),) if edit else ())
