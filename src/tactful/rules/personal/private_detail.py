"""P08 private-detail."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import CONVENTION, WARNING, Match
from tactful.phrases import Phrases
from tactful.reading.topics import Topics
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

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
_NOUNS = _PLACES | frozenset(f"{_KIN}|family".split("|"))
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
    "{you|she|he|has|had|have} [has|have|had|having|got|just] [just|recently] [the|a|an|her|his] operation|surgery|miscarriage|stroke|abortion|breakdown|chemo [on]",
    "{goes|go|belongs|belong} to the|your|my same church|mosque|synagogue|temple|parish",
    "you|she|he|u live|lives|living on|at|near|alone|with|behind [the|your|her|his] [parents|mother|boyfriend|girlfriend|own|#|street|road|corner|_] [street|road|avenue|lane|mother|parents]",
    "where you|she|he live|lives|sleep",
    "you|she|he are|is [a|now|recently|just|six|five|four|three] [newly|recently|months] pregnant|divorced|widowed|widow|widower|muslim|christian|catholic|jewish|hindu|atheist|gay|lesbian|infertile",
    "as a [single|working|busy|devoted|new|young|divorced] mother|mum|mom|father|dad yourself|like you",
)


@rule(
    code="P08",
    name="private-detail",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    message="“{found}” belongs to somebody's private life; a reader wonders how you came by it.",
    what="Something from the private life of the reader, or of a person the draft speaks of: spouse, children, home, holidays, health, religion.",
    why="Knowing it is one thing, writing it to a stranger another: what was meant as warmth shows that somebody looked through their life.",
    instead="Keep to what they do in public under their own name. Private news can wait until they tell you themselves.",
    examples=(
        bad(
            "Hi Priya, ⟦your lovely children⟧ must be proud of you! I teach geography in Leeds and would like to follow your flood maps. Thanks!"
        ),
        bad(
            "Dear Tomas, I was ⟦sorry to hear about the divorce⟧. I run a print shop in Ghent; may I follow your paper tests? Thanks!"
        ),
        good(
            "Dear Dr Okafor, your paediatrics paper on children's coughs changed our ward. I'm a nurse in Leeds; may I follow your work? Thanks!"
        ),
        good(
            "Hi Tomas, my wife and our kids love your family recipes for rye bread. I bake in Cork; may I follow along? Thanks!"
        ),
        good(
            "Hello Ana, your home page on the history of Irish houses helped my students in Ghent. May I quote it? I teach history. Thanks!"
        ),
        good(
            "Dear Ines, your choir sang at the church in Lyon where I tune the organ. May I follow your concerts? Thanks!"
        ),
    ),
    sources=(LINKEDIN_POLICIES,),
)
def private_detail(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield private matters, unless the word is a trade or a topic, or the two know each other."""
    if context.acquainted:
        return
    if not (found := list(_PRIVATE.ranges(draft))):
        return
    topics = Topics(draft)
    trades = {at for begin, end in _TRADES.ranges(draft) for at in range(begin, end)}
    for first, last in found:
        if trades.isdisjoint(range(first, last)) and not _compound(topics, first, last):
            yield Match(*draft.span(first, last))


def _compound(topics: Topics, first: int, last: int) -> bool:
    """Whether the word goes on as another noun: “your house style”, “your family-run bakery”."""
    draft, before = topics.draft, topics.draft.words[last - 1]
    after = draft.shadow[draft.ends[last - 1] : draft.ends[last - 1] + 1]
    if after in ("-", "'"):
        return True
    if last >= draft.sentence(first).last or after != " " or before not in _NOUNS:
        return False
    word = draft.words[last]
    if word.endswith(("ed", "ing", "ly")) or (before not in _PLACES and word.endswith("s")):
        return False
    return topics.weighty(last, wide=True) or word in lexicon.words("bare-things")
