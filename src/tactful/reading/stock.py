"""The platform's own sentences of invitation, and whether anything of the sender's stands beside them."""

from __future__ import annotations

from tactful.phrases import Phrases
from tactful.reading.topics import Topics

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

_WISH = "i [would|will|shall|am] [really|just|also|very] [be|want|wish|hope] [very|so] [like|love|want|pleased|glad|happy|delighted|honoured|honored|grateful|proud|hoping|looking] [to]"
_CIRCLE = "network|contacts|connections|contact|connection|circle|friends|list"
_KIND = "[linkedin|xing|facebook|professional|personal|business|online|social|growing|extended] [linkedin|professional|business]"
_LIST = "[list|circle|network|group] [of] [my|your]"
_INTO = "[be|become|join|a|one|to|in|into|among|amongst|within|on|part|as] [in|to|into|a|an|among|amongst|part|member|one|of] [of|part] [of|in]"
_HINT = frozenset(
    (*_CIRCLE.split("|"), "connect", "connected", "connecting", "colleague", "link", "linked", "linking")
)
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
    f"add|adding|added|include|including|have|having|welcome|welcoming|see|seeing|get|getting|count|counting|keep|keeping [someone|somebody|people|person|professional|persons] [like|as] you|me|u {_INTO} my|your|our|the {_LIST} {_KIND} {_CIRCLE} [of] [contacts|professionals|friends|connections] [here] [on] [here|@platform-names]",
    f"join|joining|enter|entering|joined my|your|our {_LIST} {_KIND} {_CIRCLE} [of] [contacts|professionals|friends|connections] [here] [on] [here|@platform-names]",
    f"be|become|becoming {_INTO} my|your|our {_LIST} {_KIND} {_CIRCLE} [of] [contacts|professionals|friends|connections] [here] [on] [here|@platform-names]",
    "connect|connected|connecting|link|linked|linking [up] with|to you|u on|through|via|over @platform-names",
    f"added|accepted|included|admitted|welcomed [to|in|into|among|as] [part|a|one|member] [of] my|your|our {_LIST} {_KIND} {_CIRCLE}",
    "be|become|get|getting|being connected|linked|connections [up|together|here] [here] on|via|through @platform-names",
    "let us [be|get|become|all] connect|connected|link|linked [up] [together|here] on @platform-names $",
)


def stock(draft: Draft) -> tuple[int, int] | None:
    """Return the word range of the stock sentence when hardly anything else is said, or None."""
    if draft.vocabulary.isdisjoint(_HINT):
        return None
    found = _STOCK.first(draft)
    return found if found and not _says_more(draft, *found) else None


def _says_more(draft: Draft, first: int, last: int) -> bool:
    """Whether two words or more tell something of the sender or the reason; names do not."""
    topics = Topics(draft)
    said = (at for at in range(len(draft.words)) if not first <= at < last)
    return (
        sum(1 for at in said if topics.weighty(at, wide=True) and (topics.lower or not topics.named(at))) > 1
    )
