"""P01 default-text."""

from __future__ import annotations

from tactful.finding import ERROR, EVIDENCE, Match
from tactful.phrases import Phrases
from tactful.reading.research import research
from tactful.reading.topics import Topics
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_INVITATIONS
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


_WISH = "i [would|will|shall|am] [really|just|also|very] [be|want|wish|hope] [very|so] [like|love|want|pleased|glad|happy|delighted|honoured|honored|grateful|proud|hoping|looking] [to]"
_CIRCLE = "network|contacts|connections|contact|connection|circle|friends|list"
_KIND = "[linkedin|xing|facebook|professional|personal|business|online|social|growing|extended] [linkedin|professional|business]"
_HINT = frozenset((*_CIRCLE.split("|"), "connect", "colleague", "link"))
_STOCK = Phrases(
    f"{_WISH} add|include|have|invite|welcome|count|get|see|number you to|in|into|among|amongst|within|on|as my|our {_KIND} {_CIRCLE} [of] [contacts|professionals|friends|connections] [here] [on] [@platform-names]",
    f"{_WISH} invite|ask you to join|enter my|our {_KIND} {_CIRCLE} [here] [on] [@platform-names]",
    f"{_WISH} join|enter your {_KIND} {_CIRCLE} [here] [on] [@platform-names]",
    f"{_WISH} be|become [a] [part|member] of|in|among|to your {_KIND} {_CIRCLE} [of] [contacts|professionals] [here] [on] [@platform-names]",
    f"{_WISH} if you joined|join|would|could [join] my {_KIND} {_CIRCLE} [here] [on] [@platform-names]",
    f"{_WISH} connect|link [up] with you [here] [on] [@platform-names] $",
    f"{_WISH} connect|link [up] [here] on @platform-names $",
    f"{_WISH} add you as [a|an|one] [of] [my] {_KIND} friend|contact|connection|colleague|contacts|connections|friends [here] [on] [@platform-names]",
    "i would like to be your friend on facebook",
    f"please|kindly add|accept me|my to|as|in|invitation|request [to] [your] {_KIND} network|contacts|connections|connect [here] [on] [@platform-names]",
    f"since you are a person i trust i wanted to invite you to join my {_KIND} network [on] [@platform-names]",
)


@rule(
    code="P01",
    name="default-text",
    severity=ERROR,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request",),
    step="research",
    absorbs=("no-intent", "no-personal-detail", "my-network"),
    message="“{found}” is the platform's own sentence; it tells them that you wrote nothing.",
    what="The stock sentence of an invitation, or a close variant, with nothing personal around it.",
    why="People know the sentence by heart. It says that you pressed the button, and no more; "
    "a bare request says the same without pretending to be a note.",
    instead="Name one thing of theirs that you know, or send the request without a note.",
    examples=(
        bad(
            "Hi, ⟦I'd like to add you to my professional network on LinkedIn⟧.",
            also="nameless-greeting no-introduction no-closing",
        ),
        bad("Hello Tomas, ⟦I would like to join your LinkedIn network⟧. Thanks!", also="no-introduction"),
        good(
            "Hi Priya, I'd like to add you to my network: your talk on flood maps in Leeds helped my pupils. I teach geography. Thanks!",
            also="my-network",
        ),
        good(
            "Hi Tom, I'd like to connect: we share the 7.40 from Leeds and you lent me your rail atlas. I teach maps to year nine. Thanks, Jo"
        ),
        good(
            "Hello Ana, your rye post saved my starter. I bake in Cork and would like to join your Thursday bread group. Thanks!"
        ),
        good(
            "Hello Tomas, I'd like to connect with you on LinkedIn to hear how the paper tests at your print shop go. I bind books in Ghent. Thanks!"
        ),
        good(
            "Dear Ana, please add me to the list for your Porto bell-ringing class. I ring in Leeds and would like to learn your method. Thanks!"
        ),
    ),
    sources=(LINKEDIN_INVITATIONS,),
)
def default_text(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the stock sentence unless something personal stands beside it."""
    if draft.vocabulary.isdisjoint(_HINT) or research(draft, context).status is Status.MET:
        return
    found = _STOCK.first(draft)
    if found and not _says_more(draft, *found):
        yield Match(*draft.span(*found))


def _says_more(draft: Draft, first: int, last: int) -> bool:
    """Whether two words or more tell something of the sender or the reason; names do not."""
    topics = Topics(draft)
    said = (at for at in range(len(draft.words)) if not first <= at < last)
    return (
        sum(1 for at in said if topics.weighty(at, wide=True) and (topics.lower or not topics.named(at))) > 1
    )
