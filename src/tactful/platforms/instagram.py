"""Instagram, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform
from tactful.sources import INSTAGRAM_API, INSTAGRAM_REQUESTS

INSTAGRAM = Platform(
    name="instagram",
    title="Instagram",
    formal=False,
    request_word="follow",
    channels=(
        Channel(
            "instagram",
            "follow",
            "follow",
            ("request",),
            limit=None,
            unit="bytes",
            recommended=None,
            confidence="high",
            sources=(INSTAGRAM_REQUESTS,),
            note=False,
            instead="Follow, and answer a story or a post; a first message may come later.",
        ),
        Channel(
            "instagram",
            "dm",
            "direct message",
            ("request", "message", "thanks", "decline"),
            limit=1000,
            unit="bytes",
            recommended=300,
            confidence="medium",
            sources=(INSTAGRAM_API, INSTAGRAM_REQUESTS),
        ),
        Channel(
            "instagram",
            "story-reply",
            "reply to a story",
            ("message",),
            limit=1000,
            unit="bytes",
            recommended=200,
            confidence="medium",
            sources=(INSTAGRAM_API,),
        ),
        Channel(
            "instagram",
            "comment",
            "comment",
            ("comment",),
            limit=1000,
            unit="bytes",
            recommended=300,
            confidence="low",
            sources=(INSTAGRAM_API,),
        ),
    ),
)
