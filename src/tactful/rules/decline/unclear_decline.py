"""D01 unclear-decline."""

from __future__ import annotations

from tactful.finding import CONVENTION, HINT, WARNING, Match
from tactful.reading.refusal import refusal
from tactful.rule import bad, good, rule
from tactful.sources import LINKEDIN_IGNORE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_NEGATIVE = frozenset("no not never none unable sorry afraid regret unfortunately sadly alas without".split())


@rule(
    code="D01",
    name="unclear-decline",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("decline",),
    message="The answer does not come through as a no; they may wait, or ask again.",
    what="A refusal without a clear no, or with a false maybe such as *perhaps later* or *let me think about it*.",
    why="A maybe that means no keeps the other waiting and you on the hook. A kind, plain no lets both of you go on.",
    instead="Say it once and plainly: *I'm going to say no*, *I won't be joining*. If you would rather say nothing, ignoring the "
    "request is kinder than a maybe.",
    examples=(
        bad("Hi Nick, thanks for this. ⟦Let me think⟧ about it for a while. Best wishes, Dana"),
        bad("Hi Nick, thank you for asking. ⟦Perhaps later⟧ in the year, my desk is rather full. All the best, Dana"),
        bad("⟦⟧Hi Nick, thank you for the kind words about the garden. My desk is rather full at present. All the best, Dana"),
        good("Hi Nick, thanks for this. I've thought about it and it's a no from me. Best wishes, Dana"),
        good("Hi Nick, thank you for asking. I won't be joining the board. Perhaps we'll meet at the harbour fair! All the best, Dana"),
        good("Hi Nick, thank you for asking. I keep this page for people I have worked with, so I'll leave it there. All the best, Dana"),
    ),
    sources=(LINKEDIN_IGNORE,),
)  # fmt: skip
def unclear_decline(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the first false maybe, or the whole draft when no no can be found."""
    if not draft.words:
        return
    answer = refusal(draft, context)
    if answer.plain:
        return
    if answer.maybe is not None:
        yield Match(*answer.maybe)
    elif not answer.soft:
        # Some word of refusal is there, though in no form that is known as one.
        severity = HINT if not _NEGATIVE.isdisjoint(draft.words) else None
        yield Match(0, 0, place="whole", severity=severity)
