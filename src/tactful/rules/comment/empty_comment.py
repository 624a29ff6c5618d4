"""M01 empty-comment."""

from __future__ import annotations

from tactful import lexicon
from tactful.draft import once
from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.topics import Topics
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_POLICIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# Applause: words that say yes and no more.
_APPLAUSE = frozenset(
    "said say saying couldn usual needed need today always agree agreed agrees percent hundred spot exactly precisely bravo kudos clap yay yep yeah yup aww lol haha hahaha omg wow preach amen facts "
    "underrated bookmarked saved saving sharing reposting reposted repost thx ty ditto word bang bullseye nailed hear "
    "gold golden gem masterclass relatable accurate correct yes this+ mic drop perfection perfect perfectly legend queen king "
    "congratulation congratulations congrats felicitations cheers worthy deserved bless blessings salute hats off chapeau fire lit dope sick "
    "epic legendary eye-opening eye opener must-read must refreshing powerful timely priceless relevant informative articulated put explained written "
    "mind blown goosebumps chills tears love loving enjoyable entertaining helpful useful well-written well-said food for thought keep coming "
    "nice one good job sir madam mate pal mam ma'am everybody everyone followed following interesting dm".split()
)


_PLACING = frozenset("in at from of to for near on by with".split())


@once
def _substance(draft: Draft, context: Context) -> int:
    """Count the words that say something of their own, apart from the name of the one addressed."""
    topics = Topics(draft)
    names = {part.lower() for name in context.to for part in name.split()}
    first = draft.greeting.last if draft.greeting else 0
    light = lexicon.words("publications")
    return sum(
        1
        for at in range(first, len(draft.words))
        if topics.weighty(at, wide=True)
        and draft.words[at] not in names
        and not (
            at == len(draft.words) - 1
            and draft.words[at - 1] not in _PLACING
            and topics.named(at)
            and not topics.lower
        )
        and draft.words[at] not in _APPLAUSE
        and draft.words[at] not in light
    )


@rule(
    code="M01",
    name="empty-comment",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("comment",),
    waits=True,
    absorbs=("no-personal-detail",),
    message="“{found}” adds nothing that a like would not say.",
    what="A comment that only applauds: *Great post!*, *Thanks for sharing*, *So true*, or emoji alone.",
    why="Nobody can answer it, and under a busy post it reads as a way of being seen. LinkedIn names irrelevant and repetitive comments among its examples of spam.",
    instead="Add one thing: the sentence that struck you and why, a question, what happened when you tried it. If there is nothing to add, a like says it well.",
    examples=(
        bad("⟦Great post! Thanks for sharing.⟧"),
        bad("⟦So true, Priya⟧", to="Priya Nair"),
        bad("⟦👏👏⟧"),
        good(
            "Great post! We tried the lending table in our library and the drills came back cleaner than they left."
        ),
        good("Which glue did you use on the spine?"),
        good("“A shelf is a promise”: that one goes on our staff-room wall."),
        good("I see it the other way round: the drivers knew, but nobody asked them."),
    ),
    sources=(LINKEDIN_POLICIES,),
)
def empty_comment(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole comment when it holds applause and nothing else."""
    text = draft.text.strip()
    if not text or any(
        word in ("<url>", "<quote>", "<code>", "<email>", "<hashtag>") for word in draft.words
    ):
        return
    count = _substance(draft, context)
    asks = "?" in draft.shadow
    if count == 0 and not (asks and draft.word_count > 3):
        start = draft.text.index(text)
        yield Match(start, start + len(text))
