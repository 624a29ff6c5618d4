"""G03 greeting-only."""

from __future__ import annotations

from tactful import names
from tactful.finding import CONVENTION, WARNING, Match
from tactful.rule import bad, good, rule
from tactful.sources import MASTODON_FEDIQUETTE, NOHELLO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_PLEASANTRIES = frozenset(
    "all's how are you u r ya doing do today your ur day days week weekend morning evening afternoon going goes is it's it "
    "everything all things life well good great fine ok okay nice lovely hope hoping hopefully this note message text "
    "finds you're youre keeping feeling having been have a an the and so there here what's what up sup happening new to meet "
    "in my i am we too also hello hi hey again long time no see wave bye night long dear friend finds find wish wishing "
    "very really just stay safe como estas está va ça wie geht's dir thank thanks cheers regards best kind warm wishes "
    "greetings at best health spirits that with doin goin happy was slept sleep monday tuesday wednesday thursday friday saturday "
    "sunday sunny rainy cold from of madam sir maam ma'am pleased glad around alright right stranger tricks these lately family fam folks yours wife kids hows name knock knocking anyone anybody somebody home can ask "
    "may something talk chat speak free available moment minute second busy one quick question please acquaintance make meeting world end side "
    "part greeted bonsoir bonjour comment allez vous hallo moin alles klar gut geht euch ihnen dich gruezi servus hej hur mår du allt bra hoe "
    "gaat het met je ola tudo beleza kaise ho hain kya haal hai sab theek shalom salaam salam alaikum namaste habari gani mambo yourself "
    "cómo qué cosa stai tutto bene jak się masz wie bueno buen día tardes noches everyone than ever while ages sorry reply back catch catching "
    "could would like want wanted i've i'm been know more about que tal como buenos dias kaixo ciao salut bien bom dia tudo bem".split()
)
_LONGEST = 24


@rule(
    code="G03",
    name="greeting-only",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request", "message"),
    step="greeting",
    waits=True,
    absorbs=("no-intent", "no-personal-detail", "nameless-greeting", "no-introduction", "no-closing"),
    stands_beside=(
        "overfamiliar-address",
        "capitalisation",
        "gendered-address",
        "text-speak",
        "emoji-pile",
        "shouting",
    ),
    message="“{found}” is only a greeting; the reader has to ask what you want.",
    what="The whole draft is a greeting, with or without *how are you*.",
    why="A bare *hello* makes somebody who does not know you answer first and find out later why. Many never do.",
    instead="Say hello and what it is about in the same message.",
    examples=(
        bad("⟦Hello Marta, how is your day going?⟧", purpose="message"),
        bad("⟦Hey Anouk, hope you're doing great⟧", purpose="message"),
        bad("⟦Hi Priya⟧", purpose="request"),
        good(
            "Hi Marta, how is the rebuild of the Fulda mill going? I kept one like it in Bath for years. All the best, Tom",
            purpose="message",
        ),
        good(
            "Hi Priya, good morning. I teach geography in Leeds; may I follow your posts on flood maps? Thanks!",
            purpose="request",
        ),
        good(
            "Hey Anouk, hope the move to Ghent went well. Did the press fit through the door? Best, Lou",
            purpose="message",
        ),
    ),
    sources=(NOHELLO, MASTODON_FEDIQUETTE),
)
def greeting_only(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield a whole draft in which nothing stands but a greeting, pleasantries and names."""
    opening, words = draft.greeting, draft.words
    if opening is None or len(words) > _LONGEST or (not opening.word and len(words) > opening.last):
        return
    mine = set(names.parts(context.sender)) if context.sender else set()
    rest = range(opening.last, len(words))
    given = {part for name in context.to for part in names.parts(name)}
    for index in rest:
        word = words[index]
        if (
            word not in _PLEASANTRIES
            and names.folded(word) not in _PLEASANTRIES
            and names.folded(word) not in mine | given
            and not (index >= len(words) - 2 and _signs(draft, index))
        ):
            return
    text = draft.text
    start = len(text) - len(text.lstrip())
    yield Match(start, len(text.rstrip()))


def _signs(draft: Draft, index: int) -> bool:
    """Whether a capital right after a mark, after “my name is” or “from”, or the last word, is the sender's own name or place."""
    if draft.words[index - 1] in ("is", "am", "from", "in", "sunny"):
        return draft.shadow[draft.starts[index]].isupper()
    gap = draft.shadow[draft.ends[index - 1] : draft.starts[index]]
    return draft.shadow[draft.starts[index]].isupper() and (gap.strip() != "" or "\n" in gap)
