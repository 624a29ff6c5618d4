"""The shape of a platform's data; the data themselves stand in one dated module a platform."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.sources import Source


class Tier(NamedTuple):
    """A kind of account, where it changes what a channel allows."""

    name: str
    """Its name in data: `free`, `premium`, `basic`."""
    title: str
    """Its name as the platform writes it."""
    limit: int | None
    """The most that the channel takes from this account, in the channel's unit; None when unknown."""
    note: bool = True
    """Whether this account can send words with a request at all."""
    quota: int | None = None
    """Notes a month; None when not limited."""


class Channel(NamedTuple):
    """A place where a draft can be sent: a platform and a surface."""

    platform: str
    """The platform's name in data: `linkedin`."""
    surface: str
    """The surface's name in data: `note`."""
    title: str
    """What the platform's users call it."""
    purposes: tuple[str, ...]
    """What drafts it carries are for, the commonest first."""
    limit: int | None
    """The hard limit in `unit` when no tier says otherwise; None when unknown or there is no text."""
    unit: str
    """A key of `tactful.units.UNITS`."""
    recommended: int | None
    """The length to aim at, in `unit`; None leaves it to the limit, then to the purpose."""
    confidence: str
    """How sure the limit is: `high` may be an error, `medium` a warning, `low` a hint at most."""
    sources: tuple[Source, ...]
    """Where limit and unit come from."""
    tiers: tuple[Tier, ...] = ()
    """The kinds of account that differ here, the safest to assume first."""
    note: bool = True
    """Whether words can be sent with it at all."""
    byte_limit: int | None = None
    """A second limit in UTF-8 bytes, where the platform has one."""
    instead: str = ""
    """Where no words can be sent: what to do instead."""

    @property
    def name(self) -> str:
        """`platform/surface`."""
        return f"{self.platform}/{self.surface}"

    def tier(self, name: str | None) -> Tier | None:
        """Return the tier of that name, the first one for None, or None where tiers play no part."""
        for tier in self.tiers:
            if name is None or tier.name == name:
                return tier
        return None


class Fact(NamedTuple):
    """One thing that a platform does, as far as it could be checked."""

    topic: str
    """A short label: `Personal notes a month`."""
    text: str
    """The fact, in a sentence or two of small markup."""
    confidence: str
    """`high`, `medium` or `low`."""
    sources: tuple[Source, ...]
    """Where it was read."""
    checked: str
    """The day it was last checked, as YYYY-MM-DD."""


class Advice(NamedTuple):
    """One piece of advice for a platform's users."""

    topic: str
    """A short label: `Recommendations and endorsements`."""
    text: str
    """What to do, in a sentence or two of small markup."""
    why: str = ""
    """Why, when the text does not say it."""


class Setting(NamedTuple):
    """A privacy or request setting that a reader can change."""

    name: str
    """What the platform calls it."""
    where: str
    """How to get there, as menu names joined by ` > `."""
    choices: str
    """What it can be set to."""
    advice: str
    """What to choose, and for whom."""
    checked: str
    """The day it was last checked, as YYYY-MM-DD."""
    sources: tuple[Source, ...] = ()
    """Where it was read."""


class Platform(NamedTuple):
    """A social network: its channels, its facts and what to do there."""

    name: str
    """Its name in data: `linkedin`."""
    title: str
    """Its name as it writes itself."""
    formal: bool
    """Whether strangers there expect the manners of work: LinkedIn and XING."""
    request_word: str
    """What its users call a request: `invitation to connect`, `friend request`, `follow`."""
    channels: tuple[Channel, ...]
    """Where drafts can be sent on it."""
    facts: tuple[Fact, ...] = ()
    """What it does."""
    advice: tuple[Advice, ...] = ()
    """What to do there."""
    settings: tuple[Setting, ...] = ()
    """What a reader can set there."""
