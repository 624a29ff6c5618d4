"""What each platform allows, as dated data."""

from __future__ import annotations

from tactful.errors import UnknownName
from tactful.platforms.bluesky import BLUESKY
from tactful.platforms.facebook import FACEBOOK
from tactful.platforms.instagram import INSTAGRAM
from tactful.platforms.linkedin import LINKEDIN
from tactful.platforms.mastodon import MASTODON
from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting, Tier
from tactful.platforms.threads import THREADS
from tactful.platforms.x import X
from tactful.platforms.xing import XING

__all__ = [
    "CHANNELS", "PLATFORMS", "Advice", "Channel", "Fact", "Platform", "Setting", "Tier", "channel", "platform",
]  # fmt: skip

PLATFORMS: dict[str, Platform] = {
    platform.name: platform
    for platform in (LINKEDIN, FACEBOOK, X, INSTAGRAM, XING, MASTODON, BLUESKY, THREADS)
}
"""Every platform by name, in the order of the guide."""

CHANNELS: dict[str, Channel] = {
    channel.name: channel for platform in PLATFORMS.values() for channel in platform.channels
}
"""Every channel by name."""


def channel(name: str) -> Channel:
    """Return the channel of that name; `UnknownName` when there is none."""
    try:
        return CHANNELS[name]
    except KeyError:
        raise UnknownName("channel", name, CHANNELS) from None


def platform(name: str) -> Platform:
    """Return the platform of that name; `UnknownName` when there is none."""
    try:
        return PLATFORMS[name]
    except KeyError:
        raise UnknownName("platform", name, PLATFORMS) from None
