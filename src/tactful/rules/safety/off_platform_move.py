"""S02 off-platform-move."""

from __future__ import annotations

from tactful import lexicon
from tactful.finding import CONVENTION, ERROR, WARNING, Match
from tactful.phrases import Phrases
from tactful.rule import When, bad, good, rule
from tactful.sources import FTC_SCAMS, THINK_BEFORE_YOU_LINK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# Everyday words that are also messengers: they count only after “on”, “via”, “over”, “to”, “by” or “through”.
_ORDINARY = frozenset("signal line discord kik wire wa tg messenger hangouts icq snap teams".split())
_WAYS = frozenset("on via over to by through using into in".split())
_MOVES = frozenset(
    "add write message msg text txt ping contact reach find call ring chat talk speak continue move switch shift join drop "
    "connect meet go carry take hit catch let's let lets faster easier quicker better prefer rather instead use send share "
    "lets at give reply answer dm pm buzz discuss follow hop come resume hmu".split()
)
_PEOPLE = frozenset("me us you u your ur my i we let's lets claim".split())
_OWN = frozenset(
    "group groups channel channels bot bots community app apps api stickers server servers broadcast integration".split()
)
# “Your talk on Telegram bots”: a noun, no move.
_NOUNS = frozenset(
    "talk chat post message text move share drop answer reply call give lets find follow use at".split()
)
_ITS = frozenset("your my the a an this that our his her their latest last first great in".split())
_GOES_ON = frozenset("with and so please instead then now or there it if because as too is same just".split())
_ASKED = Phrases(
    "{send|give|share|text|drop} [me] your|ur [private|personal|mobile|phone|cell|whatsapp|own] number|digits|mobile|phone",
    "call|text|ring|message|sms|write [me] [up] on|at|to my private|personal|own|direct number|mobile|phone|cell|line",
    "text|sms me [up] on|at [my] [mobile|number|phone|cell] #",
    "can|could|may|let i|me have|get|take|ask your [private|personal|phone|mobile] @messengers|number",
    "what is your [private|personal|phone|mobile] @messengers|number",
    "whatsapp|telegram|wechat|viber|facetime|skype|snapchat me|us",
    "my @messengers [number|id|name|handle] is|at",
    "here is my @messengers",
    "are you on @messengers $",
    "do you have [a] @messengers $",
    "{off|outside|away from} [of] [this] {platform|linkedin|facebook|instagram|xing|app|site}",
)
_INVITED = Phrases(
    "you {said|wrote|write|asked|offered|suggested|invited|told|mentioned|prefer|preferred|proposed|gave|put|say|posted|announced} ...",
    "{as|like} you {said|asked|suggested|offered|wrote|proposed|prefer}",
    "your {bio|profile|post|page|website|card|footer|thread|note} {says|said|asks|asked|invites|gives}",
    "at|on your {invitation|suggestion|request}",
)


@rule(
    code="S02",
    name="off-platform-move",
    severity=WARNING,
    when=(When(ERROR, purposes=("request",)),),
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "thanks", "message"),
    message="“{found}” asks a stranger to leave the place where they can see and block you.",
    what="An invitation to go on at once in a private messenger or on a private number.",
    why="A hurried move elsewhere is the commonest mark of a scam, and security services warn against it by name.",
    instead="Stay where you are until you have talked. Let the other one propose another place.",
    examples=(
        bad("Hi Lena, I photograph trams in Łódź and liked your U-Bahn series. May I show you mine? ⟦Write me on Telegram⟧. Thanks, Kuba"),
        bad("Thank you for accepting, Bo! Your sauna post made us laugh. ⟦Let's move to WhatsApp⟧, it is easier. Best, Ray", purpose="thanks"),
        good("Hi Zanele, you wrote in your bio that choir leaders should WhatsApp you. Is after ten at night fine? I lead one in Soweto. Thanks, Busi"),
        good("Hi Sol, I write Telegram bots for libraries in Cork. Your post on due dates fixed mine; may I follow the next one? Thanks!"),
        good("Hi Ida, the signal box on your line at Arnside is why I became a railway engineer. May I follow your restoration posts? Thanks, Ned"),
    ),
    sources=(THINK_BEFORE_YOU_LINK, FTC_SCAMS),
)  # fmt: skip
def off_platform_move(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each invitation to a messenger or a private number that does not answer the reader's own."""
    if _INVITED.found(draft):
        return
    found = [(first, last) for first, last in _ASKED.ranges(draft)]
    messengers = lexicon.words("messengers")
    if not draft.vocabulary.isdisjoint(messengers):
        for index, word in enumerate(draft.words):
            if word in messengers and (start := _begins(draft, index)) is not None:
                found.append((start, index + 1))
    last_end = -1
    for first, last in sorted(found):
        if first >= last_end:
            yield Match(*draft.span(first, last))
            last_end = last


def _begins(draft: Draft, index: int) -> int | None:
    """Return the word from which a messenger's name belongs to an invitation, or None."""
    words, sentence = draft.words, draft.sentence(index)
    after = words[index + 1] if index + 1 < sentence.last else ""
    before = words[index - 1] if index > sentence.first else ""
    if after in _OWN:
        return None
    if words[index] in _ORDINARY:
        gap = draft.shadow[draft.ends[index] : draft.starts[index + 1]] if after else "."
        if before not in _WAYS or (gap == " " and after not in _GOES_ON):
            return None
    near = range(max(sentence.first, index - 8), min(sentence.last, index + 6))
    moves = [
        at
        for at in near
        if words[at] in _MOVES and not (words[at] in _NOUNS and words[at - 1] in _ITS and at)
    ]
    bare = moves and moves[0] == sentence.first and moves[0] < index
    if not moves or (not bare and _PEOPLE.isdisjoint(words[near.start : near.stop])):
        return None
    return min(*moves, index) if moves[0] < index else index
