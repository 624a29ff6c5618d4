"""M02 self-promotion."""

from __future__ import annotations

from tactful.finding import POLICY, WARNING, Match
from tactful.phrases import Phrases
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

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
    "you|u asked|ask|wanted|were looking|mentioned|wondered",
    "{your question|the question|answer to your|as asked|as requested|as promised|you were looking}",
    "in reply|answer|response to",
)


@rule(
    code="M02",
    name="self-promotion",
    severity=WARNING,
    basis=POLICY,
    since="1.0",
    purposes=("comment",),
    message="“{found}” turns their post into a stand for your own wares.",
    what="A comment that leads away to the commenter's own product, page, course or link.",
    why="The post belongs to its author and the talk to its readers; a plug borrows both. LinkedIn's policies count promotional comments that nobody asked for as spam.",
    instead="Give the knowledge in the comment itself. Who wants more will look at your profile; a link is welcome where somebody asked for it.",
    examples=(
        bad("Late payment is the worst. ⟦Check out our app⟧ for invoices, it does just that."),
        bad("Nice thread on rye starters! I bake too, ⟦subscribe to my channel⟧ for more."),
        good(
            "Late payment nearly sank our shop in 2019. What saved us was asking for half before the first hour of work."
        ),
        good("You asked where the fern book is: the scan sits at https://archive.example/fern, plate 12."),
        good(
            "We tried this in our own newsletter for parents, and the second question got no answers at all."
        ),
    ),
    sources=(LINKEDIN_POLICIES,),
)
def self_promotion(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the first plug, unless it answers what the author asked for."""
    found = _PLUG.first(draft)
    if found is None:
        return
    if _ANSWERS.in_sentence(draft, found[0]):
        return
    yield Match(*draft.span(*found))
