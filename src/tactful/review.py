"""Review an incoming request: weigh what the reader sees, and recommend what to do."""

from __future__ import annotations

from typing import NamedTuple

from tactful import catalogue
from tactful.checker import check
from tactful.context import Context
from tactful.draft import Draft
from tactful.language import is_english
from tactful.platforms import PLATFORMS
from tactful.platforms import platform as platform_named
from tactful.reading.abuse import abuse
from tactful.settings import DEFAULTS
from tactful.signals import WEIGHTS, Direction, Signal, signal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tactful.settings import Settings

NOTE_RULES: dict[str, str] = {
    "default-text": "default-note",
    "remark-on-appearance": "remark-on-appearance",
    "sales-pitch": "pitch-in-note",
    "pressure": "pressure-in-note",
    "scam-signal": "scam-signal",
    "off-platform-move": "off-platform-move",
}
"""Rules that read the incoming note, with the signal that each one raises."""

_KNOWN = frozenset(("met-before", "introduced-offline"))
_MONEY = frozenset(("asks-for-money", "scam-signal"))
_LADDER = ("accept", "ask-first", "leave")


class Profile(NamedTuple):
    """What the reader can see of somebody who asks to connect."""

    signals: tuple[str, ...] = ()
    """Names of the signals that the reader ticked."""
    note: str = ""
    """The note that came with the request, if any."""
    platform: str | None = None
    """Where it came in."""
    name: str | None = None
    """What to call the requester in a reply."""

    @classmethod
    def of(
        cls,
        *,
        signals: Iterable[str] = (),
        note: str | None = None,
        platform: str | None = None,
        name: str | None = None,
    ) -> Profile:
        """Make a profile from plain values; `UnknownName` for a signal or platform that does not exist."""
        if platform:
            platform_named(platform)
        return cls(tuple(signal(given).name for given in signals), note or "", platform or None, name or None)


class Counted(NamedTuple):
    """A signal that counted."""

    name: str
    """The signal's name."""
    direction: Direction
    """Which way it points here."""
    weight: int
    """What it weighs here; see `tactful.signals.WEIGHTS`."""
    origin: str
    """`ticked`, or `note` when the checker read it in the note."""
    reason: str
    """Why it counts so."""


class Review(NamedTuple):
    """What to do with a request, and why."""

    recommendation: str
    """A key of `tactful.signals.RECOMMENDATIONS`."""
    signals: tuple[Counted, ...]
    """Every signal that counted, the gravest against first."""
    because: str
    """The step of the deciding order that settled it, in one sentence."""
    reply: str | None
    """A reply to send, for `ask-first` and `decline`."""


def review(profile: Profile, settings: Settings | None = None) -> Review:
    """Weigh a request and recommend what to do.

    Parameters:
        profile: What the reader can see; the note is read for pitch, pressure, scams and abuse by itself.
        settings: House settings that the reply must meet too.

    Returns:
        The recommendation, every signal that counted, and a reply where one is due.
    """
    counted = tuple(sorted(_counted(profile), key=lambda c: (c.weight, c.name)))
    names = frozenset(c.name for c in counted)
    recommendation, because = _decide(counted, names)
    if "instinct-good" in names or "instinct-bad" in names:
        recommendation, because = _instinct(recommendation, because, names)
    return Review(recommendation, counted, because, _reply(recommendation, profile, names, settings))


def _counted(profile: Profile) -> Iterator[Counted]:
    ticked = dict.fromkeys(profile.signals)
    for name in ticked:
        known = signal(name)
        direction, reason = known.direction, known.reason
        if name == "no-photo" and "security-profession-evidence" in ticked:
            direction, reason = Direction.PLUS, "The rest of the profile explains why there is no photo."
        yield Counted(name, direction, WEIGHTS[direction], "ticked", reason)
    for known in _read_note(profile):
        if known.name not in ticked:
            yield Counted(known.name, known.direction, WEIGHTS[known.direction], "note", known.reason)


def _read_note(profile: Profile) -> Iterator[Signal]:
    draft = Draft(profile.note[:10_000])
    if not draft.words or not is_english(draft):
        return
    context = Context()
    for rule, name in NOTE_RULES.items():
        if any(True for _ in catalogue.get(rule).find(draft, context)):
            yield signal(name)
    if abuse(draft, context):
        yield signal("abusive")


def _decide(counted: tuple[Counted, ...], names: frozenset[str]) -> tuple[str, str]:
    def of(*directions: Direction) -> int:
        return sum(c.direction in directions for c in counted)

    known = bool(names & _KNOWN)
    if of(Direction.REPORT):
        grave = {c.name for c in counted if c.direction is Direction.REPORT}
        if known and grave <= _MONEY:
            return (
                "ask-first",
                "Somebody you know asks for money: their account may be stolen, so ask them another way.",
            )
        return "block-and-report", "Scams, money, false identities and abuse are blocked and reported."
    if of(Direction.BLOCK):
        return "block", "They came back after a no."
    against = of(Direction.MINUS, Direction.WEAK_MINUS, Direction.STRONG_MINUS)
    if of(Direction.STRONG_MINUS):
        if against == 1:
            return "leave", "One strong sign against, and nothing else against: leave it and see."
        return "block", "A strong sign against does not stand alone."
    plus = of(Direction.PLUS)
    if "reader-in-sensitive-role" in names:
        if known:
            return (
                "accept",
                "In a sensitive role you accept people you have met or who were introduced offline.",
            )
        if against and not plus:
            return "leave", "In a sensitive role, signs against and nothing in favour are reason enough."
        return "ask-first", "In a sensitive role an explanation is not enough: ask how you know each other."
    if "pitch-in-note" in names:
        if known:
            return "decline", "A pitch is a pitch, also from somebody you have met; they deserve a kind no."
        return "leave", "The note sells something; no answer is due."
    if known:
        return "accept", "You have met, or somebody you trust introduced you."
    if of(Direction.WEAK_MINUS) >= 3 and not plus:
        return "leave", "Three weak signs against and none in favour."
    if plus >= 2 and not against:
        return "accept", "Two signs in favour and none against."
    if plus and against:
        return "ask-first", "The signs disagree."
    return "ask-first", "There is too little to go on."


def _instinct(recommendation: str, because: str, names: frozenset[str]) -> tuple[str, str]:
    """Move one rung on the ladder; a firm ground for accepting is not outvoted."""
    if recommendation not in _LADDER or {"instinct-good", "instinct-bad"} <= names:
        return recommendation, because
    good = "instinct-good" in names
    if names & _KNOWN or "reader-in-sensitive-role" in names or "pitch-in-note" in names:
        return recommendation, because
    if recommendation == "ask-first":
        moved = "accept" if good else "leave"
        return moved, f"{because} Your instinct breaks the tie."
    return recommendation, because


_REPLIES: dict[str, tuple[str, ...]] = {
    "money": (
        "a message about money came from your account. I would rather hear it from you: "
        "did you write it? If not, your account may be in other hands. Take care.",
        "a message about money came from your account. Did you write it? Take care!",
    ),
    "ask-first": (
        "thank you for your request. I like to know a little before I accept: "
        "how do we know each other, or what brought you to me? Kind regards",
        "thanks for your request. What brought you to me? All the best!",
    ),
    "decline": (
        "thank you for thinking of me. I keep this network for work I am part of and will not "
        "take up the offer, so I have to say no. I wish you every success with it. Kind regards",
        "thanks for thinking of me. I won't take up the offer. All the best with it!",
    ),
}
"""Replies by what they are for, the fullest first; the other serves a house that cannot have the first."""


def _reply(
    recommendation: str, profile: Profile, names: frozenset[str], settings: Settings | None
) -> str | None:
    kind = "money" if recommendation == "ask-first" and names & _MONEY else recommendation
    if kind not in _REPLIES:
        return None
    hello = f"Hello {profile.name}," if profile.name else "Hello,"
    replies = [f"{hello} {words}" for words in _REPLIES[kind]]
    if settings in (None, DEFAULTS):  # then the first is known to be ready
        return replies[0]
    purpose = "decline" if kind == "decline" else "message"
    context = Context.of(channel=_channel(profile.platform, purpose), purpose=purpose, to=profile.name)

    def trouble(reply: str) -> int:
        return sum(finding.severity.rank for finding in check(reply, context, settings).counted)

    return min(replies, key=trouble)


def _channel(platform: str | None, purpose: str) -> str | None:
    channels = PLATFORMS[platform].channels if platform else ()
    return next((channel.name for channel in channels if purpose in channel.purposes), None)
