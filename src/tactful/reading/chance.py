"""Words that give chance as the reason: the platform suggested somebody, or they looked at the sender's page."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_SITE = "linkedin|facebook|xing|instagram|insta|twitter|x|threads|bluesky|mastodon|algorithm|app|site|platform|feed|system|computer|application|engine|software|machine|phone|notification"
_PUTS = (
    "suggested|suggests|suggest|suggesting|recommended|recommends|recommending|recommend|proposed|proposes|proposing|propose|"
    "showed|shows|showing|show|matched|offered|offers|offering|put|puts|putting|throws|threw|throwing|pushes|pushed|pushing|"
    "served|serves|serving|brings|brought|flagged|listed|lists|presented|presents|presenting|tipped|nudged|nudges|gave|gives"
)
_TURNS_UP = (
    "{came up|come up|comes up|coming up|pop up|popped up|popping up|pops up|turned up|turn up|showed up|shows up|showing up|"
    "show up|appeared|appears|appear|appearing|cropped up|got suggested|got recommended|was suggested|was recommended|"
    "were suggested|were recommended|been suggested|been recommended|is suggested|are suggested}"
)
_LOOKED = "viewed|visited|viewing|visiting|looked|looking|look|peek|peeked|checked|opened|browsing|browsed|wandered|stopped|called"
_SUGGESTIONS = (
    "suggestion|suggestions|feed|recommendations|recommendation|timeline|list|screen|homepage|search|results"
)
_CHANCE = Phrases(
    "you|u [recently|just|kindly|have|had|also] [recently|just] {viewed|view|visited|visit|checked out|checked|looked at|look at|opened|"
    "were looking at|been looking at|were on|been on|stopped by|came by|dropped by|clicked on|searched for|peeked at|looked through} "
    "my {profile|page|account|name|photos}",
    "you [had|have|have|took|taken|were|been] [taken|taking|had|having] {a look|a peek|a glance|looking|peeking} at my [_] [profile|page|account]",
    "for|your viewing|visiting|checking|looking|view|visit|opening|stopping|dropping|swinging|coming|popping|passing [out|at|of|to|by|in|round|on] [at|on|to] my|our profile|page|account",
    "your [recent|kind] visit|view {to|of|on} my [profile|page]",
    "your profile|page|account view|visit|click|look|views|visits",
    "my feed [is|was|keeps|has|been] full|all|convinced|certain|shows|showing|showed|insists|thinks|says|brought|brings|gave|threw|throws [me|of|up|about|with|i|that|we] [need|should|want|know] you|your",
    "you {in|among} my {visitors|viewers|profile visitors|profile views|profile viewers|page visitors}",
    _SITE + " [been|just|has|have|keeps|kept|keep|always|also|here|often|had|kindly|again|today] [been|just|kindly|again] " + _PUTS
    + " [me|us|that|to] [to] [you|your|we|i|profile|name|face|connecting|u]",
    _SITE + " [apparently|seems|always] [to] {thinks|thought|think|believes|says|tells me|told me|reckons|decided|believe|insists} [that|on] "
    "{we|you|i|us|your} [_] [should|would|may|might|could|know]",
    "you|name|profile|account|face|picture|photo [just|keep|kept|keeps|always|has|have|had|recently|suddenly|also|first] [just|always] "
    + _TURNS_UP + " [as|in|on|under|among|to|at|from|by] [a|my|me|the|linkedin|your|people|possible|suggested] [linkedin|friend|contact|connection] "
    "[you|" + _SUGGESTIONS + "]",
    "people|person|someone|somebody [who|that|whom] {you may know|i may know|you might know|i might know|i could know|you could know|i should know}",
    "in|from|under|among|through|among my|the [linkedin|facebook|friend|connection|contact] [friend|connection|contact] suggestions|recommendations",
    "{suggested|recommended|proposed} {to me|for me|as a friend|as a contact|as a connection|as someone|by linkedin|by facebook|by the}",
    "suggestion|suggestions|recommendation|recommendations from|by|of " + _SITE,
    "you [recently|just|have] visited|checked me|us [out]",
    "suggested|recommended friend|connection|contact|friends|connections|contacts",
    # Somebody was seen to look.
    "somebody|someone|anybody|anyone|whoever|who|people|notice|notification|alert ... " + _LOOKED + " [at|on|out] [me|my] [profile|page|account]",
    "you|u|they|somebody|someone [had|have|has|just|recently|also|kindly] [been|had|just|taken|took] [a] " + _LOOKED + " [around|in|at|up|over|on|by] my profile|page|account|wall",
    "you|u [had|have|just|recently|also|must] [just] {looked me up|look me up|looking me up|googled me|clicked on me|were here|took a look around|searched me|found me first|passed by my|popped by my|swung by my|popped in|landed on my}",
    "{saw|see|noticed|spotted|found|got} [that] you|your [name|face|photo|picture] in|on|among|under [the|my|a] [list|number] [of] [my|the|recent|last|profile|page] visitors|viewers|views|visits|statistics|stats|guests|notifications",
    "my {statistics|stats|visitor list|viewer list|visitors|viewers|notifications} {show|showed|say|said|tell|told|list|listed|include|had}",
    # Accidents.
    "came across|stumbled|stumble|landed|ended|clicked|pressed|tapped|hit ... by|through {chance|accident|mistake|coincidence|luck}",
    "{landed|stumbled|ended up|came|clicked|tapped|was|am} {on|onto|upon|across|at} your|this profile|page|account|name by {accident|mistake|coincidence|chance}",
    "scrolling|browsing|clicking|surfing|swiping ... {there you were|there you are|you came up|you popped up|saw your name|found you|found your profile|saw your face|your profile}",
    "by {chance|accident|mistake|coincidence|pure chance|sheer chance} ... profile|page|account|button",
    "my {thumb|finger|cat|mouse} {slipped|pressed|clicked|hit|tapped|found|landed}",
)  # fmt: skip

_MACHINE = (frozenset(_SITE.split("|")) - frozenset("x machine engine phone feed".split())) | frozenset(
    "fb bot robot robots inbox digest newsletter sidebar screen alert ping email emails mail login log logged homepage start "
    "suggestions suggestion recommendations network".split()
)
"""Words for a platform and the places where it speaks."""
_SHOWS = frozenset(_PUTS.split("|")) | frozenset(
    "matching match deal dealt dealing keep keeps kept stop tell tells told say says said think thinks thought reckons "
    "convinced insists sure sent sends reminded reminds pops popped popping linked links paired pairs pairing shown decided "
    "nudging pestering bugging begging urging telling suggesting recommending proposing showing pushing "
    "decides nagging nags nag urges urged insisting appear appears appeared had top side".split()
)
"""Verbs, and a few other words, with which a platform puts somebody forward."""
_PERSON = frozenset("you u your yours ur our us we we'd yourself".split())
_MINE = frozenset("my me our".split())
_ME = _MINE | {"i"}
_ALERTS = frozenset(
    "ping pinged alert notice notification notifications message mail email linkedin xing app".split()
)
_COUNTS = frozenset("statistics stats analytics visitors viewers".split())
_PAGES = frozenset("profile page account wall experience".split())
_VISITS = frozenset(_LOOKED.split("|")) | frozenset(
    "visit visits view views been came come round around nosey nosy nose snoop snooping glance glanced peep clicked landed "
    "swung dropped passed twice seen read reading".split()
)
_BROWSES = frozenset(
    "scroll scrolled scrolling browse browsed browsing swipe swiped swiping surfing clicking".split()
)
_FINDS = frozenset("up came appeared popped found saw there landed spotted".split())
_SLIPS = frozenset("mistake accident accidentally mistakenly slipped misclicked".split())
_BUTTONS = frozenset("button profile page connect pressed clicked tapped hit invite invitation".split())
_NAMED = _PAGES | frozenset("name face photo you you're".split())
_LISTS = frozenset(
    "suggestions suggestion suggested recommendations recommended second-degree third-degree 2nd-degree degree "
    "viewers visitors viewed".split()
)
_YOURS = frozenset("you your yours u".split())
_KINDS = (
    (_MACHINE, _SHOWS, _PERSON),
    (_PAGES, _VISITS, _PERSON, _MINE),
    (_ALERTS, _VISITS, _PERSON, _ME),
    (_COUNTS, _PERSON, _MINE),
    (_BROWSES, _FINDS, _PERSON),
    (_SLIPS, _BUTTONS),
    (_LISTS, _NAMED, _YOURS),
)
"""Kinds of signs, the rarest first, that make chance out of a sentence where all stand together."""
_RARE = frozenset().union(*(kinds[0] for kinds in _KINDS))
_NEAR = 13
"""Within how many words the signs of one sentence stand together."""


def _together(draft: Draft) -> Iterator[tuple[int, int]]:
    """Yield where signs of different kinds make chance out of words that are harmless one by one."""
    vocabulary = draft.vocabulary
    if vocabulary.isdisjoint(_RARE):
        return
    kinds = [kinds for kinds in _KINDS if not any(map(vocabulary.isdisjoint, kinds))]
    for sentence in draft.sentences if kinds else ():
        words = draft.words[sentence.first : sentence.last]
        for wanted in kinds:
            places = [[at for at, word in enumerate(words) if word in kind] for kind in wanted]
            if not all(places):
                continue
            first = min(found[0] for found in places)
            last = max(found[0] for found in places)
            if last - first < _NEAR:
                yield sentence.first + first, sentence.first + last + 1


_OUTCOME = frozenset(
    "your yours about ask asking hear learn follow following read question offer help because why how which what send "
    "share tell find see compare try know".split()
)
"""Words with which a clause after “so” is more than the outcome of chance."""


def outcomes(draft: Draft, spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    """Return the clauses that chance alone leads to: “so I gave in”, “so here I am”."""
    found: list[tuple[int, int]] = []
    if not spans:
        return found
    words = draft.words
    for sentence in draft.sentences:
        if not any(sentence.start <= span.start < sentence.end for span in spans):
            continue
        for index in range(sentence.first, sentence.last - 1):
            if words[index] not in ("so", "hence", "thus", "deserves"):
                continue
            clause = words[index + 1 : sentence.last]
            if len(clause) < 8 and _OUTCOME.isdisjoint(clause):
                found.append((index, sentence.last))
                break
    return found


@once
def chance(draft: Draft, context: Context) -> Evidence:
    """Return met with the words that give chance as the reason, else missing."""
    spans = tuple(draft.span(*found) for found in _CHANCE.ranges(draft))
    return Evidence(Status.MET if spans else Status.MISSING, spans)


@once
def signs_of_chance(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return where weak signs add up to chance: enough where a draft gives no reason, too little to doubt one."""
    return tuple(draft.span(*found) for found in _together(draft))
