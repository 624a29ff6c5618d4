"""Words with which a comment leads away to the writer's own wares."""

from __future__ import annotations

from tactful.draft import once
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft
    from tactful.finding import Span

_MINE = (
    "page|profile|website|site|blog|channel|podcast|newsletter|course|courses|book|ebook|shop|store|app|tool|product|products|"
    "service|services|company|startup|agency|feed|account|bio|article|post|posts|video|videos|webinar|workshop|programme|program|platform|coaching|masterclass|offer|portfolio|work|music|stuff|"
    "software|plugin|template|templates|etsy|patreon|substack|gumroad|training|event|bootcamp|community|group|guide|solution|launch|consultancy|firm|studio"
)
_PLUG = Phrases(
    f"check|checkout|see|visit|read|try|like|follow|find|join|grab|get|buy|order|download|watch|hear|look|subscribe|support|browse|book|discover|explore [it|out|at|to|them|us|and] [and|out|hear|see|on] my|our [own|new|latest|free|little|small|online] [_] {_MINE}",
    f"{{come|go|head|hop|pop}} [over|and] [to|and|see|hear|visit|find|check] [to|out|see|hear|visit|read|at] my|our|us [own|new] [_] {_MINE}",
    "come and see|hear|try|find|visit my|our|us",
    "follow|subscribe|dm|message|inbox|pm|contact|email|call|text|whatsapp|ping me|us [on|for|at|to|if|now|here|today]",
    "{do|please|just|so|then|and|now|must} subscribe|follow",
    "subscribe [to] [my|our] [channel|newsletter|page|list|here]",
    "{sign|signing} up at|here|for|on|to|today|now|via",
    "{link|links|details|info|more} [is|are] [in|on] [the|my|our] bio|profile|page|comments",
    "{my|our} [own|new|latest|free|little] [_] newsletter|ebook|course|book|podcast|app|tool|channel|shop|blog|coaching|webinar|software|product|platform|service|agency ... goes|covers|fixes|solves|explains|does|helps|offers|has|is|shows|teaches|gives|makes|deals|lets|handles|addresses",
    "our|my app|tool|product|software|platform|service|agency|ebook|course|newsletter ... <url>",
    "{wrote|written|posted|published|made|recorded|blogged} [it] [up] [about|on] [this|it|that|all] [very] [topic|exactly|better|more] ... on|in|at|for my|our [own|new] blog|newsletter|channel|podcast|substack|site|website|page|book",
    "{chapter|lesson|episode|module} # of|in my|our [_] [e] ebook|book|course|podcast|series",
    "ebook|course|newsletter|podcast of|by mine|ours",
    "{grab|get|order|buy|find|download} it|them|yours|one|mine|a [copy] [on] on|at|from|here my|our|<url> [page|shop|site|website|profile|store]",
    "book|buy|order|hire|try|use my|our [_] coaching|course|service|services|app|tool|product|software|sessions|book|agency|code",
    "{book|schedule|grab} a [free|quick|discovery] call|demo|slot|session|consultation with|via|on|at",
    "use [the|my|our] [discount|promo|promotion|coupon] code",
    "{shameless|small|quick|slight} [self] plug|promo|promotion",
    "{launch|introductory|early|special} price|discount|bird|offer",
    "percent off",
    "off [everything] at|on|in|from our|my",
    "cover|talk|discuss|explain|teach|show [about] [this|it|that|how|these] [all|more] [_] in|on my|our [_] course|podcast|book|channel|newsletter|blog|webinar|workshop|masterclass|programme|program|ebook",
    "built|made|created|launched|developed a|an|the [_] tool|app|product|platform|plugin|service|bot|course ... this|that|exactly|<url>",
    "i|we [also|actually|do|can|already] sell|offer|deliver|provide|run|host [_] [_] services|coaching|courses|course|packages|training|workshops|webinar|consulting|consultations|consultation|quotes|audits|trial|all|delivery|sessions|discount",
    "we|i help [busy|small|_] companies|businesses|founders|people|coaches|brands|leaders|teams|women|men|mums|moms|entrepreneurs|owners|folk|creators",
    "{follow for|for} follow",
    "follow back",
    "f4f|l4l",
    "have a look at my|our [_] page|site|shop|profile|channel|website|blog|store",
    "{happy|glad|ready} to help [you] [and] ... dm|inbox|message me",
    "what our|my app|tool|product|software|platform|service|company ... fixes|solves|does|is|was|offers",
    "{that|this} is|was why|what|exactly [exactly] i|we built|created|founded|launched|started|made [my|our|_]",
    "we|i have [just|recently] launched|released [a|an|our|my]",
)
_ANSWERS = Phrases(
    "you|u {asked|ask|wanted|were looking|mentioned|wondered}",
    "{your question|the question|answer to your|as asked|as requested|as promised|you were looking}",
    "in reply|answer|response to",
)

# Signs of several kinds, none of them a plug by itself: whose it is, what it costs, where it is had, and a call to come.
_OWN = Phrases(
    f"my|our [own|new|latest|little|small|whole|_] [_] {_MINE}|van|salon|office|practice|manual|presets|classes|garage|workshop|nursery|farm|bakery|kennels|press|beans|eggs",
    "i|we [also|still|now|do|have|just|actually] sell|run|teach|offer|host|fit|make|build|print|breed|bake|fix|repair|wrote|written|write|built|made|launched|coach|train|spin|grow|do ...",
    "my class|team|people|lessons",
    "my|our [_] [_] ... does|sells|offers|fits|bakes|repairs|fixes|prints|makes|stocks _",
    "mine start|starts|cost|are|come",
    "hour|session|lesson|day|evening|morning with me|us",
    "that|which is why i|we made|built|wrote|started|opened ...",
)
_DEAL = Phrases(
    "from|only|just|for|at|starts|start|under # [euros|euro|pounds|quid|dollars|bucks|pence|a|per|each]",
    "half|special|reduced price|off",
    "{percent|per cent} off",
    "euros|quid|pounds|dollars {a|an|per|each|only}",
    "free|complimentary quote|trial|sample|samples|consultation|taster|delivery|month|class|lesson|call|estimate|copy|for|till|until|this|in|to",
    "first one|class|lesson|hour|month|coffee|session is|are on|free [me|us]",
    "on the house",
)
_WHERE = Phrases(
    "in|on|at|via|from|through|see my|our [own] [_] bio|profile|page|store|shop|site|website|etsy|channel|substack|webshop|link|stall|feed|website",
    "on amazon|etsy|kindle|itunes|spotify|audible|ebay|gumroad|patreon|udemy",
    "out now",
    "<url>",
)
_CALL = Phrases(
    "pop|drop|call|stop|swing in|by|round|over [any|at|on|to]",
    "come along|by|round|over|see|and|in|to",
    "message|dm|ring|text|email|call|ask|contact|write|find [to] me|us [for|on|at|if|to|about|and]",
    "^ book|order|try|grab|get|buy|download|subscribe|join _",
    "and|or|so|just|do|please|then|you|can|must|should|could book|order|buy|download|subscribe|reserve _",
    "book|order|buy|reserve|subscribe|download|sign at|here|via|on|through|online|yours|your|now|before|up",
    "try|get|grab|order|buy|find a|an|one|it|them|yours [bag|copy|box|jar|sample|on|at|from]",
    "place|spot|seat is|are yours",
)
_PRICED = frozenset("£$€₹¥")
# What was paid or charged once is the writer's experience.
_ONCE = Phrases("cost|paid|charged|built|bought|went|asked|took|spent|last|were|was")


@once
def plugs(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the words that push the writer's own wares, unless they answer what the author asked for."""
    found = tuple(
        draft.span(*place) for place in _PLUG.ranges(draft) if not _ANSWERS.in_sentence(draft, place[0])
    )
    if found or _ANSWERS.found(draft):
        return found
    return tuple(_together(draft))


def _together(draft: Draft) -> list[Span]:
    """Return the words that name something of the writer's own where a sign of another kind stands near, or two anywhere."""
    own = list(_OWN.ranges(draft))
    if not own:
        return []
    signs = [
        sign
        for kind in (_DEAL, _WHERE, _CALL)
        if (sign := next((place for place in kind.ranges(draft) if _counts(draft, kind, place)), None))
    ]
    for first, last in own:
        apart = [begin for begin, end in signs if begin >= last or end <= first]
        near = any(draft.sentence_of[begin] - draft.sentence_of[first] in (0, 1) for begin in apart)
        if apart and (near or len(signs) > 1):
            return [draft.span(first, last)]
    return []


def _counts(draft: Draft, kind: Phrases, place: tuple[int, int]) -> bool:
    """Whether a sign is one where it stands: a price is asked now, a page is not “my page of notes”."""
    first, last = place
    if kind is not _DEAL:
        return kind is _CALL or draft.words[last : last + 1] != ["of"]
    numbered = any(word[0].isdigit() for word in draft.words[first:last])
    priced = not _PRICED.isdisjoint(draft.shadow[draft.starts[first] : draft.ends[last - 1]])
    return (not numbered or priced or draft.words[last - 1].isalpha()) and not _ONCE.in_sentence(draft, first)
