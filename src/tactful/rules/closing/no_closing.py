"""C01 no-closing."""

from __future__ import annotations

from tactful.finding import EVIDENCE, HINT, WARNING, Edit, Fix, Match
from tactful.reading.closing import closing
from tactful.rule import When, bad, good, rule
from tactful.sources import BOOMERANG_CLOSINGS, GRANT_GINO
from tactful.steps import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="C01",
    name="no-closing",
    severity=WARNING,
    basis=EVIDENCE,
    since="1.0",
    purposes=("request", "thanks", "decline", "message", "introduction"),
    when=(When(HINT, limit_up_to=200),),
    step="closing",
    waits=True,
    message="It stops without thanks, a wish or a name; the last line is what stays with the reader.",
    what="A draft that ends without thanks, a good wish, a courteous closing or a sign-off with a name. A bare name at "
    "the end is enough to pass; where a note has two hundred characters, this is only a hint.",
    why="An abrupt end reads like a form. In one firm's count of e-mails those that closed with thanks were answered "
    "more often, and an experiment with requests for help points the same way.",
    instead="End on one small courtesy: *Thanks, Ana*, or *Good luck with the launch*.",
    examples=(
        bad(
            "Hi Priya, I teach geography in Leeds and we drew drains with your flood map of the Aire. I'd like to follow your work.⟦⟧",
            channel="linkedin/note",
        ),
        bad(
            "Hello Marta, you asked in the rowing forum who still has the 1974 timetable. I do, and could scan it for you on Friday.⟦⟧",
            purpose="message",
        ),
        good(
            "Hi Priya, I teach geography in Leeds and we drew drains with your flood map of the Aire. I'd like to follow your "
            "work. Best, Ana",
        ),
        good(
            "Hi Priya, I teach geography in Leeds and we drew drains with your flood map of the Aire. Looking forward to your "
            "next post on it",
        ),
        good(
            "Hello Marta, you asked in the rowing forum who still has the 1974 timetable. I do, and could scan it for you. "
            "Good luck with the regatta!",
            purpose="message",
        ),
        good(
            "Bore da Gethin, you asked who still mends slate roofs in Bethesda. I do, and could show you on Friday. Hwyl, Nia",
            purpose="message",
        ),
    ),
    sources=(BOOMERANG_CLOSINGS, GRANT_GINO),
)
def no_closing(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the end of a draft that just stops; show a closing as an example."""
    # A reply under a story is a line between two people who see the story; it needs no frame.
    if context.channel is not None and context.channel.surface == "story-reply":
        return
    if not draft.words or closing(draft, context).status is not Status.MISSING:
        return
    end = len(draft.text)
    name = f", {context.sender.split()[0]}" if context.sender and context.sender.strip() else "!"
    bare = draft.shadow.rstrip()
    text = ("" if bare != draft.shadow else " ") + "Thank you" + name
    yield Match(end, end, place="end", fixes=(Fix("End with thanks", "example", (Edit(end, end, text),)),))
