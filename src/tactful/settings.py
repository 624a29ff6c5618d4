"""What a team or a reader may change, as values; reading files is the rim's work."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from tactful.finding import Severity

PROFILES: dict[str, str] = {
    "recommended": "every rule at its own severity",
    "picky": "every rule, and hints count as warnings",
}
"""Every profile with what it does."""


class HouseLimit(NamedTuple):
    """A team's own limits for one channel, in the channel's unit."""

    limit: int | None = None
    """Hard limit; None keeps the channel's."""
    recommended: int | None = None
    """Recommended length; None keeps the channel's."""


class HousePhrases(NamedTuple):
    """A team's own phrase rule."""

    name: str
    """Its name: lower-case words joined by hyphens."""
    phrases: tuple[str, ...]
    """Phrases in the pattern language of `tactful.phrases`."""
    unless: tuple[str, ...] = ()
    """Phrases whose presence in the same sentence keeps the rule silent."""
    message: str = "“{found}” is on your team's own list."
    """The finding's message."""
    why: str = "Your team asked for it."
    """Why, in the team's words."""
    instead: str = ""
    """What to write instead, in the team's words."""
    severity: str = "warning"
    """`error`, `warning` or `hint`."""


class Settings(NamedTuple):
    """Which rules are in force, and how."""

    profile: str = "recommended"
    """A key of `PROFILES`."""
    select: frozenset[str] | None = None
    """Names of the only rules to run; None runs all."""
    extend_select: frozenset[str] = frozenset()
    """Names to run besides `select`."""
    ignore: frozenset[str] = frozenset()
    """Names never to run."""
    severity: Mapping[str, Severity] = {}
    """Severity by rule name, in place of the rule's own."""
    channel: str | None = None
    """The channel to assume where the context names none."""
    limits: Mapping[str, HouseLimit] = {}
    """House limits by channel name."""
    phrases: tuple[HousePhrases, ...] = ()
    """The team's own phrase rules."""
    help_url: str | None = None
    """Where rule links go instead of the guide; `{name}` and `{code}` are replaced."""


DEFAULTS = Settings()
"""The settings in force where no file says otherwise."""
