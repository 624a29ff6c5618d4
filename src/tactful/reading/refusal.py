"""Whether a draft says no, and whether a maybe takes it back."""

from __future__ import annotations

from typing import NamedTuple

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_ACCEPT = (
    "connect|connecting|accept|accepting|add|adding|link|linking|link-up|approve|friend|follow|take|admit|allow|let|answer|reply|respond|"
    "use|using|keep|keeping|reserve|know|have|network|talk|chat|deal|work|confirm|include|want|invite|do|entertain"
)
_CIRCLE = (
    "people|folk|folks|persons|colleagues|coworkers|clients|patients|students|pupils|parents|family|friends|relatives|members|neighbours|"
    "neighbors|customers|traders|those|strangers|recruiters|vendors|suppliers|bidders|candidates|applicants|requests|invitations|outsiders|"
    "parties|anyone|anybody|everyone|users|followers|journalists|students|alumni|readers|sellers|agents|agencies|salespeople|contractors|men|women"
)
_PLACE = "account|profile|page|network|contacts|list|circle|connections|platform|linkedin|facebook|xing|instagram|site|feed|mastodon|bluesky|wall|timeline|friends"
_BODY = (
    "firm|company|employer|school|hospital|clinic|court|ministry|agency|office|bank|university|department|ministry|union|council|church|"
    "practice|management|manager|boss|organisation|organization|institute|regulator|chamber|bar|rules|policy|contract|guidelines|code|law|compliance|we"
)
# What the sender does with every request, as a rule.
POLICY = Phrases(
    f"i|we|one [do|will|can|always|generally|usually|normally|have|tend|now|really|personally|am|to] [to|made|only] only|solely|exclusively|just|strictly|never|always|rarely|seldom [ever|to] {_ACCEPT}",
    f"i|we [usually|generally|normally|always|tend] [to] {_ACCEPT} [with|up|to] [invitations|requests|people|connections|this|my|those] [from|account|profile|page] only|solely|exclusively|strictly|nobody|none",
    f"i|we {_ACCEPT} ... only|solely|exclusively|strictly",
    f"i|we am|are|do|can|will|would [generally|usually|normally|really|simply] not|never [generally|usually|normally|ever|really] {_ACCEPT} "
    "[with|to|from|up|any|requests|invitations] [with|from|any|invitations|requests] "
    "strangers|people|persons|anyone|anybody|those|unknown|someone|somebody|recruiters|salespeople|contacts|invitations|requests|members|folk|profiles|accounts|users|individuals",
    "my|our|the [own|personal|firm|usual|general|standard|strict|one|company|house] [own|personal|firm] rule|policy|principle|criterion|criteria|guideline|rules [here|on|for|with] [this|linkedin|facebook|xing|is|are|here|about] ...",
    "my|our [own|personal|firm|usual|general|standard|long|normal] practice|approach|custom|habit|line|way {is|has|to|of|here|on|with|for|not}",
    "make|made|making it a|my point|rule|habit|principle|policy to|of|not|never",
    # Whom the account is for, and whom those who set its rules let in.
    f"i|we [am|are] keep|keeping|kept|reserve|hold|use|using|have|run|limit|restrict|confine|treat [my|this|the|our|all|{_PLACE}] [own|private|personal|professional] {_PLACE} [here|strictly|purely|only|just|very|mostly|mainly] for|to|within|among|as|small|private|{_CIRCLE}",
    f"this|my|our|the|here|me [own|private|personal|professional|{_PLACE}] {_PLACE} is|are|stays|has|have [_] [_] for|reserved|limited|restricted|strictly|just|only|purely|all|kept|closed|meant|made|{_CIRCLE}|to|small",
    f"{_BODY}|{_PLACE} [_] [_] do|does|will|would|rules|policy not|never [really] allow|permit|let|want|like|approve|wish us|me|staff|it|that|this|employees|its|to|any|our|of|linking|connecting|contact|contacts ...",
    f"{_BODY} ... {{forbid|forbids|prohibits|prohibit|bans|ban|insists|requires|expects|rules out|says no|tells us not|asks us not|asks us to|asks me to|asks me not}} ...",
    f"i|we|staff|employees|officers|nurses|doctors|judges|lawyers|teachers|{_CIRCLE} [_] [_] [_] [_] are|am not [really] permitted|allowed|supposed|meant|free|at to|liberty ...",
    f"{_CIRCLE}|staff|nurses|doctors|judges|lawyers|employees|teachers [_] [_] [_] may|must|can|should|shall not {_ACCEPT} ...",
    "because|as|since|being|working i|we|for|a|an|the|in ... {i|we} {cannot|can not|may not|must not|do not|am not|are not|can only|may only|never}",
    f"i|we [_] can|may|must|do|shall not {_ACCEPT}|make|do [_] [_] [any] {_CIRCLE}|connections|contact ...",
    f"i|we [have] [_] decided|stopped|resolved|quit|chosen|vowed|sworn|ceased|limited [not] [to] [_] {_ACCEPT}|accepting|adding|connecting|growing|myself ...",
    f"^ no {_CIRCLE}",
    f"{_CIRCLE} are|is not|nothing|no something|people|who|whom|what|for|my ...",
    f"only|just|solely {_CIRCLE} [_] [_] [_] [_] {_ACCEPT}|can|may|are|get|belong|go|come",
    f"{_ACCEPT} someone|somebody|anyone|anybody|{_CIRCLE} only|once|after|when|if|unless|until|before ...",
    "i|we have|keep|follow|apply|stick [to] [a|my|one|the] [strict|firm|simple|personal|clear|standing] rule|policy|principle|rules",
    "as a matter of principle|policy|rule|course",
    "as a rule",
    "on principle",
    "by|under|per our|my|company rule|policy|rules",
    "it is my|our [strict|firm|personal] rule|policy|principle|custom|practice [to|not|that]",
    "i|we keep|reserve|hold|use|have|run|limit|restrict|confine this|my|the|these|our [linkedin|facebook|instagram|xing|private|personal|own|professional] account|profile|page|network|contacts|list|circle|connections|platform|site [to|for|only|just|strictly|purely]",
    "this|my|our|the [linkedin|facebook|instagram|xing|private|personal|own] account|profile|page|network|contacts|list|circle|connections|platform|feed is|are [only|just|strictly|purely|reserved|restricted|limited|kept|for|private|meant|closed] for|to|only|private|family|closed|just|strictly|reserved",
    "people|persons|anyone|those|everybody|everyone|members|strangers|contacts ... {must|have to|need to|are not accepted|will be ignored|will not be accepted|do not get}",
    "only people|persons|clients|colleagues|friends|family|members|those|former ... {may|can|are|get|will}",
    "nobody|no-one|none {gets|is|can|will|may|joins} ...",
    "requests|invitations [from|without|by] ... {are|will be} not|never|ignored|declined|refused|deleted|rejected",
    "strangers are|get|do|will|must",
)  # fmt: skip
# A no that nothing softens into a maybe.
_NO = Phrases(
    "nope|nah",
    "no from|to me|us|my|this|that|both|everybody|everyone|all|you|your",
    "no for|thank|thanks|though|again|i|and|but|sadly|on",
    "a|the|my|plain|clear|firm|polite|friendly|kind|say|saying|said|says|is|stays|remains|so|therefore|hence [plain|clear|firm|polite|respectful|friendly|kind] no",
    "decline|declining|declined|refuse|refusing",
    "turn|turning you|it|this|that|your|the [offer|invitation|request|kind] down",
    "pass|passing on this|that|it|your|the|here",
    "pass $",
    "not for me|us",
    "not a fit|match",
    "not interested",
    "unable to accept|join|connect|add|take|help|say|do|attend",
    "afraid|sadly|alas|rather|sooner|prefer|better not",
    "not this time|year",
    "leave it|this|things there|at|here|be|alone",
    "count|leave me out",
    "opt|opting|bow|bowing|sit|sitting|back|backing [this|it|of] [one] out",
    "have|has to disappoint",
    "take me off",
    "staying where|put",
    "decided against",
    "am|are out $",
)  # fmt: skip
_VERBS = frozenset(
    "accept accepting add adding connect connecting join joining take taking do doing help helping link linking follow "
    "following approve approving confirm confirming mix mixing be attend commit offer give fit looking open seeking use using "
    "possible work working meet met contribute participate speak serve sign bring expand expanding extend friend available "
    "suitable going part invest answer comfortable right grow let lend sell buy well enough each come coming keep keeping make "
    "making sit write chat want wish need have time room see".split()
)
_AUXILIARIES = frozenset("can will could would did do must should".split())
_ABLE = frozenset("can could will would must may".split())
# “I can't wait”, “I can't thank you enough” refuse nothing.
_NO_DEED = frozenset(
    "wait thank believe help stress imagine deny complain emphasise emphasize resist even be".split()
)
# “I don't know”, “I can't say yet” leave the door ajar.
_AJAR = frozenset(
    "know sure say decide decided promise certain think mind worry remember mean rule exclude forget".split()
)
_SOFT_NO = Phrases(
    "i|we have stopped|given|left|closed|quit|retired",
    "no [more|new|longer|further|free|spare] contacts|connections|room|space|places|capacity|time|longer|vacancies|openings|placements|slots",
    "rather|prefer|sooner [to] keep|stay|stick|leave|save",
    "stay|stick|staying|sticking with|to|among",
    "off the market|grid",
    "already taken|full|closed|filled|gone",
    "already [_] have|has|got|use|uses|work|works|found|hired|covered|settled|chosen|chose|bought|supplied|insured|booked|promised",
    "have|has|got [_] [already|one|a|an|all|our|my] [already|supplier|agency|one|all] already|supplier|provider|agency|vendor|accountant",
)
_THINK = "think|consider|sleep|mull|ponder|reflect|reconsider|decide|weigh|chew"
_LATER = "later|after|afterwards|someday|sometime|soon|next|future|when|once|spring|summer|autumn|winter|another|time|again"
_MAYBE = Phrases(
    f"perhaps|maybe|possibly ... {_LATER}",
    "later|again|sometime|someday|easter|christmas|january|spring|summer|autumn|winter|year|time|day perhaps|maybe|possibly",
    f"let|give me [some|a|have] [bit|little|more|day|few] [of] [time|think|days] [to] [{_THINK}|see|check|get|come]",
    f"i|we will|shall|would|must|need|have|want|am|are|might|may|could [still|first|seriously|have|need|like] [to] [first|still] {_THINK}|thinking|considering|undecided|mulling|pondering",
    "need|want|take|give [me|us] [some|more|a] [bit|little|few|while] [of|more] time|days [to] [think|consider]",
    "i|we will|may|might|could|can|shall|would [then|well|surely|certainly] get|come|circle|report back [to|in|on]",
    "i|we will|shall be in touch",
    "i|we will let you know",
    "i|we|it|that|this|they may|might [well|still|possibly] accept|add|connect|reconsider|say|get|come|change|join|take|find|look|be|work|suit|happen|have",
    "we|i will|shall|must see",
    "let us|me see",
    "wait and see",
    "will see if|what|whether|how|when|about",
    "see what comes|happens",
    "see if|whether there|i|we|it [is|can|have] ...",
    "ask|try|write|contact|message|remind|ping|check|knock [to] [me|us|with|in|back] [me|back] again|later|after",
    "never say never",
    "could be $",
    "could be that|some|another",
    "not [quite|yet|really|at|all] sure|certain|decided yet|if|whether|about",
    "have not [yet] decided|made",
    "undecided|unsure",
    "cannot|can not say|decide|promise|tell yet|now|anything|either|right|if|whether",
    "keep|leave|hold|put you|it|this|that|your|the|things [invitation|request|name|note|message|door|offer] in|open|pending|on [mind|hold|file|ice]",
    "keep you in mind",
    "at a later date|time|point|stage",
    "some|another other time|day|season|year",
    "another time|day|year",
    "when things|life|work|it [has|have|is|are|get|gets] calm|calmer|calms|settle|settles|settled|slow|slows|quiet|quieter|quietens|less|easier",
    "when|once|if [there|i|we|it] [is|have|get|find] [more|some|a|time|free] time|room|space|moment|slot|place|capacity",
    "watch this space",
    "stay tuned",
    "^ who knows",
    "who knows $",
    "but|and|or|then|well who knows",
    "it|that depends",
    "on the fence",
)  # fmt: skip
_MARKS = ".!,;:–—-\n"


class Refusal(NamedTuple):
    """How a draft answers a request."""

    plain: bool
    """Whether “no” stands as an answer, or a verb of refusal does."""
    soft: bool
    """Whether something is not done, is full, or is kept for others."""
    maybe: Span | None
    """The first words that leave it open, if any do."""


_PREMISES = frozenset(_PLACE.split("|")) | frozenset(
    "contact connection dm dms inbox messages requests invitations invites links follows followers social media".split()
)
_FOR_WHOM = frozenset(_CIRCLE.split("|")) | frozenset(
    "crew team kin cousins mates kids household faces acquaintances work home staff supplier strangers nobody people".split()
)
_LIMITS = frozenset(
    "only just solely exclusively strictly purely never unless apart separate separately nobody none else allowed permitted forbidden rule rules "
    "stop stops stay stays ends end limited reserved private unanswered unread bin always except delete ignore decline refuse block skip".split()
)
_TO_THEM = frozenset("you your".split())
_MEANT = frozenset("is are for with means".split())


def states_policy(draft: Draft, first: int, last: int) -> bool:
    """Whether some words say what the sender does with every request, rather than with this one.

    Where no set phrase does, two signs together do in words that do not turn to the reader: the place, and its limits
    or those for whom it is.
    """
    if POLICY.found(draft, first, last):
        return True
    words = draft.words[first:last]
    if _PREMISES.isdisjoint(words) or not _TO_THEM.isdisjoint(words):
        return "apart" in words and "keep" in words and _TO_THEM.isdisjoint(words)
    return not _LIMITS.isdisjoint(words) or not (_FOR_WHOM.isdisjoint(words) or _MEANT.isdisjoint(words))


@once
def refusal(draft: Draft, context: Context) -> Refusal:
    """Return how a draft says no."""
    maybe = _MAYBE.first(draft)
    return Refusal(
        plain=_plain_no(draft),
        soft=_SOFT_NO.found(draft) or _negated(draft) or POLICY.found(draft),
        maybe=draft.span(*maybe) if maybe else None,
    )


def _plain_no(draft: Draft) -> bool:
    """Whether “no” stands as an answer, or a verb of refusal does."""
    if _NO.found(draft):
        return True
    for index, word in enumerate(draft.words):
        if word in ("no", "pass"):
            gap = draft.shadow[draft.ends[index] : draft.ends[index] + 2].strip(" \"')")
            if not gap or gap[0] in _MARKS:
                return True
    return False


def _negated(draft: Draft) -> bool:
    """Whether something is not done, or will not be: “I won't be joining”, “your request does not fit”."""
    for index, word in enumerate(draft.words):
        if word in ("not", "never"):
            after = draft.words[index + 1 : min(index + 6, draft.sentence(index).last)]
            # “I'm afraid I can't.”
            if not after and index and draft.words[index - 1] in _AUXILIARIES:
                return True
            if (
                after
                and index > 1
                and draft.words[index - 1] in _ABLE
                and draft.words[index - 2] in ("i", "we")
                and after[0] not in _AJAR | _NO_DEED
            ):
                return True
            if (_AJAR.isdisjoint(after[:3]) or "each" in after) and not _VERBS.isdisjoint(after):
                return True
    return False
