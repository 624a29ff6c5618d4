"""L01 link-in-request."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.rule import bad, good, rule
from tactful.sources import FTC_SCAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

# "I work at Booking.com", "since ASP.net", "the Draw.io plugin": a name, not an address to go to.
_NAMED = frozenset("at for from with of by using use on in joined join left than".split())
_WORK = frozenset(
    "work working works worked colleague engineer developer designer manager intern job role team "
    "maintainer maintain employee analyst build building run using use".split()
)


@rule(
    code="L01",
    name="link-in-request",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request",),
    any_language=True,
    message="“{found}” asks them to follow a link from somebody they do not know yet.",
    what="A web address in a request, with or without `https://` in front.",
    why="People are told not to open links that come out of the blue, and a link is what a pitch and a scam have "
    "in common. It also takes room: a note has 200 or 300 characters, and nothing in it can be clicked on some platforms.",
    instead="Name the thing in words (*my list of quill suppliers*) and send the link when they ask. "
    "Your own page is one tap away on your profile.",
    examples=(
        bad(
            "Hi Rhys, I record slate quarry songs in Blaenau. Your film on clock repair used one as its tune. "
            "The whole set is at ⟦https://canu.example/llechi⟧ if you'd like it. Diolch, Ffion",
            channel="linkedin/note",
            tier="premium",
        ),
        bad(
            "Hello Naveen, I wrote a chess clock after your Chennai meetup demo, code at ⟦github.com/example/tiktik⟧. "
            "I'm a second-year student: what breaks first? Thanks!",
        ),
        good("Hi Priya, your page on flood maps is bookmarked in our staff room. I teach geography in Leeds; may I follow your work? Thanks!"),
        good("Hi Ana, I'm a tester at Booking.com. Your talk on flaky tests in Ghent saved our Mondays; I'd like to follow the next one. Thanks!"),
        good("Hello Tom, I wrote e.g. the chapter on peat for your 2.0 handbook, i.e. we met at the Leeds sprint. I'd like to keep in touch. Thanks!"),
    ),
    sources=(FTC_SCAMS,),
)  # fmt: skip
def link_in_request(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield every web address, but not the name of a company that looks like one."""
    if "<url>" not in draft.vocabulary:
        return
    for index, word in enumerate(draft.words):
        if word == "<url>" and not _is_name(draft, index):
            yield Match(draft.starts[index], draft.ends[index])


def _is_name(draft: Draft, index: int) -> bool:
    text = draft.shadow[draft.starts[index] : draft.ends[index]]
    if "/" in text or text.startswith("www."):
        return False
    sentence = draft.sentence(index)
    if text[0].isupper() or (index > sentence.first and draft.words[index - 1] == "the"):
        return True
    return (
        index > sentence.first + 1
        and draft.words[index - 1] in _NAMED
        and draft.words[index - 2] not in ("is", "are")
        and not _WORK.isdisjoint(draft.words[max(sentence.first, index - 4) : index - 1])
        and "my" not in draft.words[max(sentence.first, index - 3) : index]
    )
