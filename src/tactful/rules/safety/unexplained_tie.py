"""S04 unexplained-tie."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match
from tactful.reading.introduction import tied
from tactful.rule import bad, good, rule
from tactful.sources import THINK_BEFORE_YOU_LINK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft


@rule(
    code="S04",
    name="unexplained-tie",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=("request",),
    waits=True,
    message="It does not say where you met or who introduced you, which this reader has to know.",
    what="A request to somebody in a high-security profession that names no meeting, no mutual acquaintance and no introduction.",
    why="Such readers are told to accept only people they can place: false profiles are used to approach them, and a "
    "friendly reason alone proves nothing.",
    instead="Name the meeting or the person between you. Where there is none, let somebody you both know introduce you first.",
    examples=(
        bad(
            "⟦⟧Dear Mr Falk, I'm a primary teacher in Bonn and your article on radio discipline helped our forest week. May I follow the second part? Kind regards, Birgit",
            high_security=True,
        ),
        bad(
            "⟦⟧Hi Annika, I write crime novels in Gothenburg and your essay on forensic accounting was gold. Could you answer one line on safe-deposit rules? Thanks, Mats",
            high_security=True,
        ),
        good(
            "Colin, we met at the Portsmouth first-aid refresher; I was the casualty with the fake burns. You offered your tourniquet notes and I'd like to see them. All the best, Ruth",
            high_security=True,
        ),
        good(
            "Hi Ruth, Dan Okello from the running club said you'd helped him plan the Malvern ultra. I'm marshalling it this year; may I see your map notes? Thanks, Pete",
            high_security=True,
        ),
        good(
            "Dear Mr Falk, I'm a primary teacher in Bonn and your article on radio discipline helped our forest week. May I follow the second part? Kind regards, Birgit"
        ),
    ),
    sources=(THINK_BEFORE_YOU_LINK,),
)
def unexplained_tie(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield the whole draft when it goes to a high-security reader and states no tie."""
    if context.high_security and draft.words and not tied(draft, context):
        yield Match(0, 0, place="whole")
