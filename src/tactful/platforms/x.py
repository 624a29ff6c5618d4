"""X, formerly Twitter, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform
from tactful.sources import X_AUTHENTICITY, X_COUNTING, X_DM_LENGTH

X = Platform(
    name="x",
    title="X (Twitter)",
    formal=False,
    request_word="follow",
    channels=(
        Channel(
            "x",
            "follow",
            "follow",
            ("request",),
            limit=None,
            unit="utf16",
            recommended=None,
            confidence="high",
            sources=(X_AUTHENTICITY,),
            note=False,
            instead="Follow, answer one of their posts with something of substance, and write later.",
        ),
        Channel(
            "x",
            "dm",
            "direct message",
            ("request", "message", "thanks", "decline", "introduction"),
            limit=10000,
            unit="utf16",
            recommended=400,
            confidence="medium",
            sources=(X_DM_LENGTH,),
        ),
        Channel(
            "x",
            "reply",
            "reply",
            ("comment",),
            limit=280,
            unit="weighted",
            recommended=280,
            confidence="high",
            sources=(X_COUNTING,),
        ),
    ),
)
