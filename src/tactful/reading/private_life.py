"""Matters of somebody's private life: their kin, home, faith, health and holidays."""

from __future__ import annotations

from tactful import lexicon
from tactful.draft import once
from tactful.phrases import Phrases
from tactful.reading.acquaintance import acquaintance
from tactful.reading.nearness import compound
from tactful.reading.topics import Topics
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

# What follows makes the word a trade or a topic: “your children's books”, “your home page”.
_TRADE = (
    "[and] business|brand|company|shop|firm|law|book|books|post|posts|article|talk|paper|papers|page|clinic|practice|service|project|study|research|course|workshop|team|ward|"
    "office|insurance|policy|group|photography|photographer|planner|planning|cakes|cake|dresses|venue|bakery|farm|name|names|tree|history|album|recipe|recipes|charity|fund|video|videos|work|"
    "music|choir|club|class|classes|room|brewing|brew|cooking|care|education|school|app|startup|blog|podcast|piece|essay|series|training|programme|program|theatre|library|hospital|medicine|doctor|energy|"
    "improvement|automation|network|delivery|visits|visit|visiting|figures|data|records|archive|exhibition|collection|mediation|lawyer|therapy|nurse|nursing|scan|screening|map|maps|rules|rental|rentals|lets|cottage"
)
_TRADES = Phrases(
    f"family|families|children|children's|kids|kids'|kid's|childrens|baby|babies|wedding|holiday|home|house|divorce|health|church|mosque|cancer|pregnancy|marriage|son's|daughter's|wife's|husband's|parents|couples {_TRADE}",
)
_KIN = "wife|husband|spouse|fiancé|fiancée|fiance|fiancee|boyfriend|girlfriend|missus|hubby|kids|kid|children|child|son|sons|daughter|daughters|baby|babies|twins|toddler|newborn|grandchildren|grandson|granddaughter|family|stepson|stepdaughter"
_OWNER = "your|ur|her|his|their"
_LIFE = (
    "divorce|separation|marriage|wedding|pregnancy|miscarriage|bereavement|honeymoon|hysterectomy|diagnosis|illness|cancer|chemo|chemotherapy|depression|anxiety|"
    "surgery|operation|hip|stroke|disability|addiction|rehab|bankruptcy|debts|funeral|adhd|diabetes|weight"
)
_PLACES = frozenset("baby house home flat garden wedding holiday".split())
_HAVE = frozenset("has had have".split())
_CARES = frozenset(
    "teach taught teaching coach coached coaching tutor tutored train trained nurse nursed examine examined treat treated".split()
)
_OWN = frozenset("i we my our".split())
_NOUNS = _PLACES | frozenset(f"{_KIN}|family|{_LIFE}".split("|"))
_PRIVATE = Phrases(
    f"{_OWNER} wife's|husband's|son's|daughter's|kids|kids'|children's|baby's|family's|girlfriend's|boyfriend's photos|photo|pictures|birthday|wedding|school|illness|operation|surgery|accident|graduation|hospital",
    f"{_OWNER} cancer|breast|heart|hip|knee diagnosis|operation|surgery|attack",
    f"{_OWNER} mother|father|mum|dad|mom|parents|brother|sister [is|are|was|were|has|have] ... hospital|ill|sick|died|dying|passed|funeral|dementia|cancer",
    "fellow christian|muslim|catholic|jew|hindu|believer",
    f"{_OWNER} [lovely|beautiful|little|young|late|new|adorable|cute|two|three|dear|gorgeous|sweet|eldest|youngest|poor|ex|future] [little] {_KIN}|girl|boy|girls|boys [and] [{_KIN}]",
    f"{_OWNER} [recent|upcoming|painful|own|new|big] {_LIFE}",
    f"{_OWNER} [own|recent|lovely|beautiful|new|private|family|last|home|beach] [family|beach|summer] holiday|holidays|vacation|honeymoon|bikini|beach [photos|pictures|pics|snaps|photo|trip|in|with]",
    f"{_OWNER} [new|lovely|beautiful|big|own|family|old|private|home] home|house|flat|apartment|address|neighbourhood|neighborhood|bedroom|garden [is|was|looks|in|on|near|and|for|up] [up|for|in|on|near|sale]",
    f"{_OWNER} [own|private|new|deep|strong|christian|muslim|jewish|hindu|catholic] religion|faith|sexuality|orientation|health|medication|therapist|fertility|salary",
    f"{_OWNER} photos|pictures|pics|posts of|from|with your|ur|the|her [summer|family|own] holiday|holidays|vacation|honeymoon|kids|children|wedding|beach|wife|husband|family|baby|daughter|son",
    f"photos|pictures|pics|snaps of your [lovely|little|beautiful] {_KIN}|holiday|holidays|wedding|house|home|vacation|honeymoon",
    "heard|hear|read|saw|see|learned|gathered|understand|told|sorry|noticed|know [that] [about] [you] you|u [two] [are|were|have|had] [just|been|got|recently|both|now|finally] [been|got|getting|recently] "
    "divorced|divorcing|pregnant|expecting|widowed|ill|sick|separated|married|single|hospital|hospitalised|bankrupt|miscarried|sober|gay|lesbian",
    "{sorry about|sorry for|sorry to hear about|sorry to hear of|sorry to read about|heard about|heard of|read about|congratulations on|congrats on|saw} [the|that|your] [recent|painful|new|impending] divorce|separation|miscarriage|pregnancy|illness|cancer|operation|surgery|diagnosis|funeral|baby|twins",
    "{your|ur} operation|surgery|divorce|diagnosis|illness",
    f"{{you|she|he|they|and|has|who|just|have}} [has|have] [just|recently|sadly|so] [sadly] lost|buried|divorced|left|married your|her|his|their {_KIN}|mother|father|mum|dad",
    "{you|she|he|has|had|have} [has|have|had|having|got|just] [just|recently] [the|a|an|her|his] [heart|hip|knee|back|eye|minor|serious] operation|surgery|miscarriage|stroke|abortion|breakdown|chemo [on]",
    "{goes|go|belongs|belong} to the|your|my same church|mosque|synagogue|temple|parish",
    "you|she|he|u live|lives|living on|at|near|alone|with|behind [the|your|her|his] [parents|mother|boyfriend|girlfriend|own|#|street|road|corner|_] [street|road|avenue|lane|mother|parents]",
    "where you|she|he live|lives|sleep",
    "you|she|he are|is [a|now|recently|just|six|five|four|three] [newly|recently|months] pregnant|divorced|widowed|widow|widower|muslim|christian|catholic|jewish|hindu|atheist|gay|lesbian|infertile",
    "as a [single|working|busy|devoted|new|young|divorced] mother|mum|mom|father|dad yourself|like you",
)

_THEY = "you|u|she|he"
_AILMENT = (
    "chemo|chemotherapy|radiotherapy|ivf|pregnancy|rehab|migraines|migraine|depression|dialysis|divorce|arthritis|"
    "miscarriage|mastectomy|biopsy|cancer|burnout|affair|custody|separation|diagnosis|tumour|tumor|seizures"
)
_YOUR_AILMENT = "surgery|operation|knee|hip|back|treatment|recovery|illness|health|leg|heart|drinking|therapy|anxiety|diabetes|marriage|engagement"
_HOME = "flat|house|home|apartment|cottage|villa|bungalow|condo|place|semi|farmhouse|maisonette"
_ROOM = (
    "kitchen|house|home|garden|pool|bathroom|villa|flat|conservatory|terrace|balcony|lounge|bedroom|driveway"
)
_GRAND = "grand|lovely|nice|beautiful|big|huge|gorgeous|great|new|fancy|smart|pretty|splendid"
_HEARD = "hope|hoping|trust|how|pray|glad|heard|hear|sorry|told|tells|about|says|said|understand|gather|thinking|know|see|saw|congratulations"
# What somebody does, has or suffers outside work; silent beside what they wrote or said about it themselves.
_LIVED = Phrases(
    f"{_THEY} [have|has|just|recently] moved|move|live|shifted to|on|into [the] [_] [_] road|street|lane|avenue|close|drive|crescent|terrace|row|mews",
    f"{_THEY} [do|does] not|never|hardly drink|smoke|eat|touch [any] [meat|pork|alcohol|wine|beer|at|these|because|for|$]",
    "is that for|because religion|religious|health|medical|faith [of] [reasons]",
    f"{_THEY} [are|is|were] [still|back] on|off|taking the|those|your|some|these|her|his [_] pills|tablets|meds|medication|antidepressants|insulin|statins",
    "are you still|back on|taking those|the|your [_] pills|tablets|meds|medication|antidepressants",
    "your [new|big|lovely] car|house|home|window|windows|curtains|front|garden ... drive|driveway|door|street",
    f"{_THEY} [also|still|too|both|all|do] pray|prays|worship|worships [at|in|every|with|five|on]",
    f"{_THEY} [also|still|both|all|regularly] go|goes|attend|attends [to] [the|a] [_] [_] mosque|church|temple|synagogue|gurdwara|mass|chapel",
    f"{_THEY} [also|still|_] [_] in|at church|mass|mosque [on|every|each]",
    f"{_THEY} [also|still|do] keep|keeps|observe|observes|fast|fasts [for|during|a] lent|ramadan|shabbat|sabbath|kosher|halal",
    f"{_THEY} [are|is|have|has] [just|newly|recently|only|now|both] [newly] moved|shifted|moving|relocated [in|back|over|house] to|into [a|the|your|that|her|his] [new] [_] {_HOME}",
    f"{_THEY} [have|has] [just|recently|now] moved house|home",
    f"{_THEY} [have|has] [just|recently|now] moved in with",
    f"{_THEY} [have|has] [just|recently|now] bought|sold|mortgaged|inherited a|the|your|that|her|his [new|big|old] [_] {_HOME}",
    f"{_THEY} [are|is|were|was] [now|soon|finally|both] getting|got|get|gets married|engaged|divorced|separated",
    f"{_THEY} are|is [now|soon|both] [to] [be] engaged|remarried|estranged [to|$]",
    f"{_THEY} were|was|are|is|have|has [been|still|back|just] in hospital|rehab|recovery|therapy|remission",
    f"{_THEY} [were|was|are|is|have|has] [been] [so|very|quite|rather] ill|unwell|poorly|depressed|sectioned",
    "you are [a|the] [busy|proud|single|new|young|devoted] mum|mother|mom|dad|father|grandmother|grandfather|granny [of|to|too|yourself]",
 "you [both] holidayed|honeymooned|vacationed|sunbathed|wed|eloped|remarried|proposed",
    "you [were|are|was|went|came|got|have] [been|just|back] [back] on|from [your|a] [_] holiday|holidays|vacation|honeymoon",
    "you ... with|and the twins|wife|husband|missus|baby|in-laws|grandkids|grandchildren",
    f"is|are|has|have your|the [bad|poor|left|right] {_AILMENT}|back|knee|hip|shoulder [pain|surgery|op|trouble] [any|now|been|feeling|doing|getting|a] [bit] better|healed|healing|mending|worse|holding|gone|over",
       "you ... {split up|broken up|broke up} $",
    "sorry|sad|condolences|shocked ... about|for|on|of your [poor|dear|late|old] dad|mum|mom|father|mother|brother|sister|parents|gran|nan|dog|cat",
    "{how is|how are|hope} the|your [two|three|new|lovely|little] twins|kids|wife|husband|baby|missus|boys|girls|grandchildren|family",
    f"{_THEY} [are|is|were|came|have] [been|come] [now] off the drink|booze|wagon|bottle|pills|fags",
    "your [new|big|old] mortgage|overdraft|debts|debt|alimony|custody is|was|has|had|are|were|got",
    "your|the little|wee one|ones|boy|girl|lad [is|are|sleeps|sleep|has|have|must|was]",
    "man|woman|fella|someone|somebody|anyone|anybody|lady|guy|partner [special] in your life",
)  # fmt: skip
_HEALTH = (
    "ms|adhd|autism|cancer|diabetes|epilepsy|depression|anxiety|illness|disability|wheelchair|stroke|asthma|arthritis|migraines|"
    "pregnancy|rehab|dyslexia|bipolar|ptsd|hiv|chemo|limp|stammer|stutter|alzheimer's|parkinson's|dementia|lupus|infertility|addiction|drinking"
)
# Whom somebody has about them, what they suffer, where they live and what they believe, as a stranger would have gathered it.
_GATHERED = Phrases(
    f"{_THEY} [have|has|just|recently|finally] had|have|got|has|adopted|expecting|expect [a|your|her|another] [little|baby|beautiful|second|third|first|new|healthy] girl|boy|son|daughter|baby|twins|child",
    "live|lives|living|resides|neighbour|neighbours [_] [_] [_] opposite|from|near|beside|behind|below|above|to you $",
    "lives|resides [_] [_] [_] opposite|from|near|beside|behind|below|above|to you",
    "live|lives|living|resides [_] [_] [_] opposite|from|near|beside|behind|below|above|to you and|so|but|or|who|which|says",
    "past|by|outside|opposite|near|around your|ur house|home|flat|place|gate|door|street|apartment|villa|cottage [on|in|at|yesterday|today|last|every|and|$]",
    "your|ur|her|his mum|mom|dad|mother|father|gran|nan|grandma|grandpa|granny|grandfather|grandmother|parents|brother|sister|uncle|aunt [is|was|still|are|were|now|living|lives|has|had|be|been|who] ... care|hospice|surgery|hospital|nursing|funeral|ill|sick|dying|passed|died|cancer|stroke|dementia",
    "your|ur|her|his ex|estranged|ailing husband|wife|told|says|said|is|was|and|has|from|mentioned|partner|girlfriend|boyfriend|father|mother|brother|sister|son|daughter",
    "you|u [two] and ... split|broke|broken|breaking|separated|divorced|divorcing|married|engaged|reconciled|fell|parted [up|out|ways|$]",
    "how|enjoy|enjoyed|had|was ... with|without your|the boys|girls|kids|wife|husband|missus|children|grandchildren|little ...",
    "saw|seen|found|looked|watched|browsed|loved|liked|scrolled [at|through] [all|your|the|those|some] [of] [the|your] pool|beach|bikini|holiday|wedding|christening|baby|honeymoon|birthday|graduation|vacation|family pictures|photos|pics|snaps|video|videos|album|albums",
    "your|ur wedding|honeymoon|baby|family album|albums|snaps|registry|video|videos [online|on|is|was|and|$]",
    f"{_THEY} [are|is|were|was|have|had|has] [_] [been] recovering|recovered|suffering|suffer|suffered|diagnosed|battling|fighting|beat|beating|survived|surviving|living [from|with] [a|an|your|the] [heart|bad|serious|hip|back] attack|surgery|operation|{_HEALTH}",
    "your|ur|her|his time|stay|stint|years|months|spell|weeks in|at [the|a] rehab|hospital|prison|jail|therapy|clinic|court|psychiatry|asylum|care",
    "fellow jehovah~|witness|adventist|mormon|sikh|buddhist|protestant|orthodox|baptist|evangelical|pentecostal|anglican|quaker|atheist|survivor|alcoholic|widow|widower",
    "you|she|he [also] wear|wears|wearing [a|the|your] hijab|turban|cross|crucifix|kippah|veil|headscarf|niqab|dupatta",
    "you|u are|seem|look|must [be] [very|so|quite|a|also|deeply] religious|devout|practising|pious|observant",
    "brother|brothers|sister|sisters in faith|christ|islam|allah",
    "someone|somebody|friend|friends|priest|pastor|imam|people|they|folks at|from|in [the|your|our|my] parish|church|mosque|temple|congregation|synagogue told|tells|says|said|mentioned|say",
    "same|the stable|nursery|kindergarten|creche|playgroup|daycare|playground|dorm as|like|with your _",
    "name|names of your [_] kids|children|wife|husband|dog|daughter|son|baby",
    "you|she|he [_] vote|voted|votes for|labour|green|conservative|republican|democrat|left|right",
)  # fmt: skip
# “Greet your family”, “love to your wife”: a wish, not a remark.
_GREETED = Phrases(
    f"greet|regards|love|wishes|greetings|hello|hi|bless|blessings|salaam|salam|respects|best|kiss|hug|hugs|thank|thanks [to|you] [and|for] [all|both] [to] your|the [whole|lovely|dear] {_KIN}",
    f"you and [all] your [whole|lovely|dear] {_KIN}",
)
_HAVING = Phrases(
    f"{_GRAND} [{_GRAND}] {_ROOM} you|she|he have|has|own|bought [got|built|there]",
    f"{_GRAND} [{_GRAND}] {_ROOM} of yours|hers",
)
_SUFFERED = Phrases(
    f"given|despite|about|with|of|from your|ur|her|his {_HEALTH}",
    f"{_HEARD} [that|about|of|to|hear|me|is|are|was|with] [that|about|of|is|are|on] [that|about] the|your|her|his {_AILMENT}",
    f"{_HEARD} [that|about|of|to|hear|me|is|are|was|with] [that|about|of|is|are|on] [that|about] your|her|his [bad|poor|left|right|new] {_YOUR_AILMENT}",
)
# Kin who are the tie itself: “I was sorry to read about your father. He taught me drawing.”
_BETWEEN = Phrases(
    "he|she|they|father|mother|husband|wife|son|daughter|brother|sister|dad|mum|mom|who [once|also|first|both] taught|trained|nursed|coached|hired|raised|helped|tutored|mentored me|us|my [_] ...",
)
_WISHED = Phrases(
    "hope|hoping|wish|wishing|trust|regards|greetings|greet|love|hugs|congratulations|congrats [to|you|for|on] ..."
)
_OWN_WORDS = frozenset(
    "article articles blog talk podcast book books newsletter paper papers project lecture speech webinar workshop course thread "
    "essay memoir report interview series chapter column study thesis poem piece clinic campaign wrote written spoke published post".split()
)


@once
def private_life(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words on private matters, in order, unless they are a trade or a topic."""
    places = sorted({*_owned(draft), *_lived(draft)})
    if places and _BETWEEN.found(draft):
        return ()
    if places and acquaintance(draft, context).status is Status.MET:
        places = [place for place in places if not _WISHED.in_sentence(draft, place[0])]
    kept: list[Span] = []
    for place in places:
        span = draft.span(*place)
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _lived(draft: Draft) -> Iterator[tuple[int, int]]:
    for phrases in (_LIVED, _HAVING, _SUFFERED, _GATHERED):
        for first, last in phrases.ranges(draft):
            if not _OWN_WORDS.isdisjoint(draft.words[max(draft.sentence(first).first, first - 20) : first]):
                continue
            # “the migraine study”, “the garden you have designed”
            after = draft.words[last] if last < draft.sentence(first).last else ""
            if (phrases is _SUFFERED and compound(draft, last)) or (
                phrases is _HAVING and after.endswith("ed")
            ):
                continue
            yield first, last


def _owned(draft: Draft) -> Iterator[tuple[int, int]]:
    if not (found := list(_PRIVATE.ranges(draft))):
        return
    topics = Topics(draft)
    trades = {at for begin, end in _TRADES.ranges(draft) for at in range(begin, end)}
    greeted = {at for begin, end in _GREETED.ranges(draft) for at in range(begin, end)}
    for first, last in found:
        # “We met at her wedding” tells of the two.
        if first in greeted or "met" in draft.words[max(0, first - 3) : first]:
            continue
        # “I teach your son”, “we coach your daughter”
        if not _CARES.isdisjoint(draft.words[max(0, first - 2) : first]) and not _OWN.isdisjoint(
            draft.words[max(draft.sentence(first).first, first - 5) : first]
        ):
            continue
        # “I had a stroke”, “my mother has had surgery”: the sender's own.
        if draft.words[first] in _HAVE and not _OWN.isdisjoint(
            draft.words[max(draft.sentence(first).first, first - 3) : first]
        ):
            continue
        if trades.isdisjoint(range(first, last)) and not _compound(topics, first, last):
            yield first, last


def _compound(topics: Topics, first: int, last: int) -> bool:
    """Whether the word goes on as another noun: “your house style”, “your family-run bakery”."""
    draft, before = topics.draft, topics.draft.words[last - 1]
    after = draft.shadow[draft.ends[last - 1] : draft.ends[last - 1] + 1]
    if after in ("-", "'"):
        return True
    if last >= draft.sentence(first).last or after != " " or before not in _NOUNS:
        return False
    word = draft.words[last]
    if draft.shadow[draft.starts[last]].isupper() and not draft.shadow[draft.starts[last - 1]].isupper():
        return False  # “congratulations on the pregnancy Nina”
    if word.endswith(("ed", "ing", "ly")) or (before not in _PLACES and word.endswith("s")):
        return False
    return topics.weighty(last, wide=True) or word in lexicon.words("bare-things")
