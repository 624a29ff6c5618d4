"""Whether the two already know each other, by the context or by the draft's own words."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

_TOGETHER = Phrases(
    "we [both] [once|briefly|first|last|recently|already|finally] met|spoke|talked|chatted|sat|shared|danced|sang|sailed|travelled",
    "we [once|both] {worked together|studied together|were colleagues|were classmates|were neighbours|were neighbors|used to work}",
    "we {were on the same|were in the same|shared a|sat next|trained together|volunteered together|went to school together}",
    "we have [already|once|briefly] met|spoken|talked|worked",
    "nice|great|good|lovely|wonderful|glad|happy|pleased|delight|delightful [to] [have] meet|meeting|met|see|seeing|talk|talking|speak|speaking|chatting|chat "
    "[with] [to] you {at|in|on|again|yesterday|last|after|over|during|the other|earlier|today|this}",
    "great|good|lovely catching up",
    "meeting|met|seeing|saw|sat|worked|studied|spoke|talked|chatted [next] [briefly] [with] [to] you [briefly] "
    "{at|in|on|yesterday|last|after|over|during|before|the other|for} _",
    "our {chat|talk|conversation|coffee|lunch|meeting|phone call|train ride|class|course|old} {at|in|on|about|yesterday|last|after|over|during|with|days|team|school|firm}",
    "as we discussed|agreed|said",
    "as promised|discussed|agreed",
    "you [kindly|once|also] {told me|said to me|invited me|promised me|asked me|lent me|gave me|offered to|advised me|taught me|trained me|"
    "helped me [with] [at|in|on]|interviewed me|hired me|supervised me|said i|said you would|mentioned to me|introduced me}",
    "remember|recall {me from|us from|our|we met|i was your|i am the one|you from}",
    "long time no see",
    "it has been {years|ages|a while|a long|too long|# years}",
    "i was|am [once] your|a|an former|old {colleague|student|pupil|trainee|neighbour|neighbor|classmate|flatmate|intern|patient|tenant}",
    "i was|am [once] your {colleague|student|pupil|trainee|neighbour|neighbor|classmate|flatmate|intern|patient|tenant}",
    "i was|am [once] a|an {colleague|student|pupil|trainee|neighbour|neighbor|classmate|flatmate|intern|patient|tenant} of yours|you",
    "i was|am [once] a|an {colleague|student|pupil|trainee|neighbour|neighbor|classmate|flatmate|intern|patient|tenant} in|on|at|under you|your",
    "your {former|old} {colleague|student|pupil|trainee|neighbour|neighbor|classmate|flatmate|intern}",
    "i worked {for|with|under|alongside} you",
    "my [former|old] {teacher|tutor|boss|manager|supervisor|professor|mentor|lecturer|coach|colleague|classmate}",
    "back in {our|touch}",
    "thank|thanks [you] [so|very] [much] [again] for the lift|ride|loan|help|hand|tea|coffee|coat|umbrella|key|keys|cake|chairs|letter|reference|advice|flowers|visit ... "
    "{on|at|last|yesterday|from|in|the other|when}",
    "my|our [late|old|own] [_] father|mother|brother|sister|grandfather|grandmother|uncle|aunt|husband|wife|son|daughter|family and your|yours",
    "our sons|daughters|kids|children|boys|girls|dogs|mothers|fathers share|shared|go|went|play|are|sit|were|swim|train|fight",
    "{it is|its|this is} _ [_] from|off|of|at the|our|your _ {shift|rota|desk|choir|team|club|class|course|branch|office|depot|corner|party|market|shop|hall|stairs|ward|crew}",
    "{it is|its|this is|from|love} [your] [old|dear] auntie|aunty|aunt|uncle|nan|nana|gran|granny|grandma|grandad|mum|dad|cousin|godmother|godfather",
    "i|who|one packed|sent|sold|drove|carried|fixed|mended|served|nursed|photographed|fed|delivered|built your",
)  # fmt: skip


@once
def acquaintance(draft: Draft, context: Context) -> Evidence:
    """Return met when context or draft says that they have met, worked or talked together, else missing."""
    spans = tuple(draft.span(*found) for found in _TOGETHER.ranges(draft))
    return Evidence(Status.MET if spans or context.acquainted else Status.MISSING, spans)
