"""What a reader can see of somebody who asks to connect, and what each sign is worth."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from tactful.errors import UnknownName
from tactful.sources import FTC_SCAMS, LINKEDIN_POLICIES, MASTODON_FEDIQUETTE, THINK_BEFORE_YOU_LINK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.sources import Source


class Direction(StrEnum):
    """Which way a signal points, and how hard."""

    STRONG_PLUS = "strong-plus"
    """Enough to accept by itself."""
    PLUS = "plus"
    """Two of them, with nothing against, are enough to accept."""
    WEAK_PLUS = "weak-plus"
    """Worth knowing, never enough."""
    NEUTRAL = "neutral"
    """Says nothing alone."""
    WEAK_MINUS = "weak-minus"
    """Three of them, with nothing in favour, are enough to leave it."""
    MINUS = "minus"
    """Speaks against; a reason to ask first."""
    STRONG_MINUS = "strong-minus"
    """A reason to block, or to leave it when it stands alone."""
    BLOCK = "block"
    """A reason to block, whatever else there is."""
    REPORT = "report"
    """A reason to block and report, whatever else there is."""
    BAR = "bar"
    """Raises the bar for everything else."""
    TIE_BREAK = "tie-break"
    """Decides only between neighbours, when the rest does not."""


WEIGHTS: dict[Direction, int] = {
    Direction.STRONG_PLUS: 3, Direction.PLUS: 2, Direction.WEAK_PLUS: 1, Direction.NEUTRAL: 0,
    Direction.WEAK_MINUS: -1, Direction.MINUS: -2, Direction.STRONG_MINUS: -4, Direction.BLOCK: -5,
    Direction.REPORT: -6, Direction.BAR: 0, Direction.TIE_BREAK: 0,
}  # fmt: skip
"""What each direction weighs, for sorting what counted."""


DIRECTIONS: dict[Direction, str] = {
    Direction.STRONG_PLUS: "enough to accept", Direction.PLUS: "speaks for",
    Direction.WEAK_PLUS: "speaks for, weakly", Direction.NEUTRAL: "says nothing alone",
    Direction.WEAK_MINUS: "speaks against, weakly", Direction.MINUS: "speaks against",
    Direction.STRONG_MINUS: "speaks strongly against", Direction.BLOCK: "block",
    Direction.REPORT: "block and report", Direction.BAR: "raises the bar",
    Direction.TIE_BREAK: "decides a draw",
}  # fmt: skip
"""What each direction means to a reader."""


class Signal(NamedTuple):
    """One thing that a reader can see, and tick."""

    name: str
    """Its name in data; never reused."""
    label: str
    """What the reader ticks."""
    direction: Direction
    """Which way it points."""
    reason: str
    """Why it counts so, in the guide's words."""
    group: str
    """Under which heading it is shown: `tie`, `note`, `profile`, `picture`, `conduct` or `you`."""
    sources: tuple[Source, ...] = ()
    """Where the reason comes from, when it is not common sense."""


GROUPS: dict[str, str] = {
    "tie": "How you know each other",
    "note": "What they wrote",
    "profile": "Their profile",
    "picture": "Their picture",
    "conduct": "What they did",
    "you": "About you",
}
"""Headings of the tick list in order."""

_D = Direction

SIGNALS: tuple[Signal, ...] = (
    Signal("met-before", "We have met, worked or studied together", _D.STRONG_PLUS,
           "You know who they are; nothing on a profile says as much.", "tie"),
    Signal("introduced-offline", "Somebody I trust introduced us, away from this network", _D.STRONG_PLUS,
           "A person you trust has vouched for them where nobody can fake it.", "tie"),
    Signal("mutual-connections", "We share contacts", _D.WEAK_PLUS,
           "Shared contacts prove little: they may have accepted without looking.", "tie",
           (THINK_BEFORE_YOU_LINK,)),
    Signal("mutual-benefit", "I can see what we would both gain", _D.PLUS,
           "A connection is worth having when both sides would use it.", "tie"),
    Signal("favour-test", "I would do them a favour, or ask them for one", _D.PLUS,
           "If you would not do each other a favour, the connection is only a number.", "tie"),
    Signal("explains-why", "The note says why they want to connect", _D.PLUS,
           "Somebody who gives a reason has thought of you, not of a list.", "note"),
    Signal("specific-note", "The note names something only I did or wrote", _D.PLUS,
           "A detail that fits only you shows that the note was written for you.", "note"),
    Signal("default-note", "The note is the platform's standard sentence", _D.MINUS,
           "The stock sentence says no more than an empty note.", "note"),
    Signal("pitch-in-note", "The note sells something", _D.MINUS,
           "A pitch before hello is usually followed by another one.", "note", (LINKEDIN_POLICIES,)),
    Signal("pressure-in-note", "The note presses me", _D.MINUS,
           "Hurry is how people are kept from thinking.", "note", (FTC_SCAMS,)),
    Signal("complete-profile", "The profile is complete", _D.PLUS,
           "A full profile takes work that throw-away accounts are seldom given.", "profile"),
    Signal("detailed-work-history", "The work history is detailed and hangs together", _D.PLUS,
           "Dates, places and duties that fit each other are hard to invent.", "profile"),
    Signal("group-participation", "They take part in groups I know", _D.PLUS,
           "People who talk with others over time leave traces that can be checked.", "profile"),
    Signal("recent-activity", "They post or comment, recently and like a person", _D.PLUS,
           "An account that talks about its work is an account somebody lives in.", "profile"),
    Signal("thin-profile", "The profile is nearly empty", _D.WEAK_MINUS,
           "Little is said; that may be modesty, or haste.", "profile"),
    Signal("few-connections", "They have few connections", _D.WEAK_MINUS,
           "Everybody starts with none; alone it says little.", "profile"),
    Signal("new-account", "The account is new", _D.WEAK_MINUS,
           "Fake accounts are often young; so are newcomers.", "profile"),
    Signal("no-activity", "They have never posted or commented", _D.WEAK_MINUS,
           "Many people only read; alone it says little.", "profile"),
    Signal("generic-information", "What the profile says would fit anybody", _D.MINUS,
           "Broad titles without places, dates or duties are easy to make up.", "profile"),
    Signal("too-good-to-be-true", "The profile or offer is too good to be true", _D.STRONG_MINUS,
           "A dream career or a dream offer from nowhere is the commonest bait.", "profile",
           (THINK_BEFORE_YOU_LINK,)),
    Signal("no-photo", "There is no photo", _D.NEUTRAL,
           "It may be a high-security profession, a visually impaired person or plain reserve; weigh the rest.",
           "picture", (MASTODON_FEDIQUETTE,)),
    Signal("security-profession-evidence", "History, contacts and groups fit a job that keeps faces off the net",
           _D.NEUTRAL, "It explains a missing photo; then the missing photo speaks for them.", "picture"),
    Signal("studio-photo", "The photo looks like a model's or an advertisement's", _D.MINUS,
           "A picture that is too good was often taken from somebody else.", "picture"),
    Signal("generated-photo", "The photo looks generated", _D.MINUS,
           "Generated faces are cheap and cannot be found elsewhere.", "picture"),
    Signal("off-platform-move", "They want to go on elsewhere at once", _D.STRONG_MINUS,
           "A hurried move to a private messenger leaves the platform's protection behind.", "conduct",
           (THINK_BEFORE_YOU_LINK, FTC_SCAMS)),
    Signal("remark-on-appearance", "They remarked on my looks or flirted", _D.STRONG_MINUS,
           "It is not what the network is for, and often only the beginning.", "conduct", (LINKEDIN_POLICIES,)),
    Signal("asks-for-money", "They ask for money, cards or codes", _D.REPORT,
           "No honest contact begins with a payment.", "conduct", (FTC_SCAMS,)),
    Signal("scam-signal", "It has the marks of a scam", _D.REPORT,
           "Guaranteed gains, prizes and fees to be paid first are how scams begin.", "conduct", (FTC_SCAMS,)),
    Signal("impersonation", "They pretend to be somebody else", _D.REPORT,
           "The person they copy and the next person they write to need the report.", "conduct",
           (LINKEDIN_POLICIES,)),
    Signal("repeated-requests", "They ask again after I said no", _D.BLOCK,
           "You have answered; a block is the answer that lasts.", "conduct"),
    Signal("abusive", "They insult or threaten", _D.REPORT,
           "You owe abuse no reply; the report protects others too.", "conduct", (LINKEDIN_POLICIES,)),
    Signal("reader-in-sensitive-role", "I work in a sensitive role", _D.BAR,
           "Then a stranger needs an explained tie or an introduction offline, however good the profile.",
           "you", (THINK_BEFORE_YOU_LINK,)),
    Signal("instinct-good", "My instinct says yes", _D.TIE_BREAK,
           "Instinct may decide when the signs do not; it cannot outvote them.", "you"),
    Signal("instinct-bad", "My instinct says no", _D.TIE_BREAK,
           "Instinct may decide when the signs do not; it cannot outvote them.", "you"),
)  # fmt: skip
"""Every signal in the order of the tick list."""

_BY_NAME: dict[str, Signal] = {signal.name: signal for signal in SIGNALS}

RECOMMENDATIONS: dict[str, str] = {
    "accept": "Accept.",
    "ask-first": "Ask how you know each other before you decide.",
    "leave": "Leave it unanswered; senders are not told.",
    "decline": "Say no, kindly, or leave it.",
    "block": "Block.",
    "block-and-report": "Block and report.",
}
"""Every recommendation with what the reader does."""

PAGES: dict[str, str] = {
    "accept": "answer/accept/",
    "ask-first": "answer/accept/#ask-first",
    "leave": "answer/decline/#silence",
    "decline": "answer/decline/#direct-and-kind",
    "block": "answer/settings/#block",
    "block-and-report": "answer/settings/#block",
}
"""Every recommendation with the page of the guide that says how to go about it."""


def signal(name: str) -> Signal:
    """Return the signal of that name; `UnknownName` when there is none."""
    try:
        return _BY_NAME[name]
    except KeyError:
        raise UnknownName("signal", name, _BY_NAME, field="signals") from None
