"""What the sender knows and the draft cannot tell."""

from __future__ import annotations

from typing import NamedTuple

from tactful.errors import InvalidValue, UnknownName
from tactful.platforms import PLATFORMS, Channel, Tier
from tactful.platforms import channel as channel_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

PURPOSES: dict[str, str] = {
    "request": "a connection, friend or contact request",
    "thanks": "the follow-up after somebody accepted",
    "decline": "saying no to a request",
    "message": "a direct message or story reply that opens a conversation",
    "introduction": "introducing two of your connections to each other",
    "comment": "a comment on somebody's post",
}
"""Every purpose with what it means."""

RELATIONS: dict[str, str] = {
    "stranger": "you have nothing to do with each other yet",
    "mutual": "somebody you both know connects you",
    "met": "you have met, worked or talked together",
}
"""How sender and recipient may know each other."""

RECOMMENDED: dict[str, int] = {
    "request": 300,
    "thanks": 400,
    "decline": 400,
    "message": 400,
    "introduction": 900,
    "comment": 500,
}
"""Recommended length by purpose, in the channel's unit, where the channel gives none."""


class Limits(NamedTuple):
    """What a channel allows, after tier and house limits."""

    limit: int | None
    """The hard limit in `unit`; None when unknown."""
    recommended: int
    """The length to aim at, in `unit`."""
    unit: str
    """A key of `tactful.units.UNITS`."""
    weighting: str
    """For the unit `weighted`: whose weights apply."""
    confidence: str
    """How sure the hard limit is: `high`, `medium` or `low`."""
    byte_limit: int | None
    """A second hard limit in UTF-8 bytes."""


class Context(NamedTuple):
    """What the sender knows and the draft cannot tell; make one with `Context.of`."""

    purpose: str = "request"
    """What the draft is for: a key of `PURPOSES`."""
    channel: Channel | None = None
    """Where it will be sent; None when not said."""
    tier: Tier | None = None
    """The sender's kind of account, where the channel's limit depends on it."""
    to: tuple[str, ...] = ()
    """The recipient's name, or the names of both people who are introduced."""
    sender: str | None = None
    """The sender's name."""
    relation: str | None = None
    """How they know each other: a key of `RELATIONS`; None when not said."""
    high_security: bool = False
    """Whether the recipient works in a high-security profession."""
    notes_left: int | None = None
    """Notes that the account can still send this month; None when not said."""
    house_limit: int | None = None
    """A team's own hard limit for the channel, in its unit."""
    house_recommended: int | None = None
    """A team's own recommended length for the channel, in its unit."""

    @classmethod
    def of(
        cls,
        *,
        purpose: str | None = None,
        channel: str | None = None,
        tier: str | None = None,
        to: str | Iterable[str] | None = None,
        sender: str | None = None,
        relation: str | None = None,
        high_security: bool = False,
        notes_left: int | None = None,
    ) -> Context:
        """Make a context from plain values, as they come from a form or a file.

        Parameters:
            purpose: A key of `PURPOSES`; when absent, the channel's first purpose, else `request`.
            channel: `platform/surface`.
            tier: The account's tier; when absent, the channel's first, which is the strictest.
            to: The recipient's name; several, also joined by commas, for an introduction.
            sender: The sender's name.
            relation: A key of `RELATIONS`.
            high_security: Whether the recipient works in a high-security profession.
            notes_left: Notes that the account can still send this month.

        Raises:
            UnknownName: For a purpose, channel, tier or relation that does not exist.
            InvalidValue: For a value of the wrong type, or a purpose that the channel cannot carry.
        """
        place = None if not channel else channel_named(_text("channel", channel))
        purpose = _text("purpose", purpose) if purpose else (place.purposes[0] if place else "request")
        if purpose not in PURPOSES:
            raise UnknownName("purpose", purpose, PURPOSES)
        if place is not None and purpose not in place.purposes:
            fitting = [c.name for c in PLATFORMS[place.platform].channels if purpose in c.purposes]
            cure = f"Use {' or '.join(fitting)}." if fitting else f"It carries: {', '.join(place.purposes)}."
            raise InvalidValue(
                f"{place.name} does not carry a draft whose purpose is {purpose}.", field="channel", cure=cure
            )
        account = place.tier(None) if place else None
        if tier and place is not None:
            account = place.tier(_text("tier", tier))
            if account is None and place.tiers:
                raise UnknownName("tier", tier, (known.name for known in place.tiers))
        if relation and _text("relation", relation) not in RELATIONS:
            raise UnknownName("relation", relation, RELATIONS)
        if notes_left is not None and (not isinstance(notes_left, int) or notes_left < 0):
            raise InvalidValue("notes_left must be a whole number from 0.", field="notes_left")
        return cls(
            purpose=purpose,
            channel=place,
            tier=account,
            to=_names(to),
            sender=_text("from", sender).strip() or None if sender else None,
            relation=relation or None,
            high_security=bool(high_security),
            notes_left=notes_left,
        )

    @property
    def platform(self) -> str | None:
        """The channel's platform, or None."""
        return self.channel.platform if self.channel else None

    @property
    def formal(self) -> bool:
        """Whether the channel belongs to a platform where the manners of work apply."""
        return self.channel is not None and PLATFORMS[self.channel.platform].formal

    @property
    def note_possible(self) -> bool:
        """Whether any words can go with a request here, from this account, this month."""
        if self.channel is None:
            return True
        if not self.channel.note or (self.tier is not None and not self.tier.note):
            return False
        return not (self.notes_left == 0 and self.tier is not None and self.tier.quota is not None)

    @property
    def acquainted(self) -> bool:
        """Whether the context says that the two have met or worked together."""
        return self.relation == "met"

    @property
    def limits(self) -> Limits:
        """The limits that apply: house limits first, then the tier's, then the channel's."""
        place, tier = self.channel, self.tier
        fallback = RECOMMENDED[self.purpose]
        if place is None:
            return Limits(self.house_limit, self.house_recommended or fallback, "utf16", "", "high", None)
        limit = tier.limit if tier is not None and tier.limit is not None else place.limit
        confidence = place.confidence
        if self.house_limit is not None:
            limit, confidence = self.house_limit, "high"
        recommended = self.house_recommended or place.recommended or limit or fallback
        if limit is not None and confidence == "high":
            recommended = min(recommended, limit)
        return Limits(limit, recommended, place.unit, place.platform, confidence, place.byte_limit)


def _text(field: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidValue(f"{field} must be text, not {type(value).__name__}.", field=field)
    return value


def _names(to: str | Iterable[str] | None) -> tuple[str, ...]:
    if not to:
        return ()
    if isinstance(to, str):
        parts = to.replace(" and ", ",").split(",")
    elif isinstance(to, dict) or not hasattr(to, "__iter__"):
        raise InvalidValue(f"to must be a name or a list of names, not {type(to).__name__}.", field="to")
    else:
        parts = [_text("to", name) for name in to]
    return tuple(name.strip() for name in parts if name.strip())
