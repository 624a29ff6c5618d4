"""Bluesky, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform
from tactful.sources import BLUESKY_GUIDELINES, BLUESKY_LEXICONS

BLUESKY = Platform(
    name="bluesky",
    title="Bluesky",
    formal=False,
    request_word="follow",
    channels=(
        Channel(
            "bluesky",
            "follow",
            "follow",
            ("request",),
            limit=None,
            unit="graphemes",
            recommended=None,
            confidence="high",
            sources=(BLUESKY_GUIDELINES,),
            note=False,
            instead="Follow, and answer one of their posts; a first message may come later.",
        ),
        Channel(
            "bluesky",
            "dm",
            "direct message",
            ("request", "message", "thanks", "decline", "introduction"),
            limit=1000,
            unit="graphemes",
            recommended=300,
            confidence="high",
            sources=(BLUESKY_LEXICONS,),
            byte_limit=10000,
        ),
        Channel(
            "bluesky",
            "reply",
            "reply",
            ("comment",),
            limit=300,
            unit="graphemes",
            recommended=300,
            confidence="high",
            sources=(BLUESKY_LEXICONS,),
            byte_limit=3000,
        ),
    ),
)
