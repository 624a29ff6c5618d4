"""Mastodon, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform
from tactful.sources import MASTODON_FEDIQUETTE, MASTODON_POSTING

MASTODON = Platform(
    name="mastodon",
    title="Mastodon",
    formal=False,
    request_word="follow request",
    channels=(
        Channel(
            "mastodon",
            "follow",
            "follow request",
            ("request",),
            limit=None,
            unit="weighted",
            recommended=None,
            confidence="high",
            sources=(MASTODON_FEDIQUETTE,),
            note=False,
            instead="Fill in your own bio, answer a public post of theirs, then follow.",
        ),
        Channel(
            "mastodon",
            "mention",
            "private mention",
            ("request", "message", "thanks", "decline", "introduction"),
            limit=500,
            unit="weighted",
            recommended=300,
            confidence="medium",
            sources=(MASTODON_POSTING,),
        ),
        Channel(
            "mastodon",
            "reply",
            "reply",
            ("comment",),
            limit=500,
            unit="weighted",
            recommended=300,
            confidence="medium",
            sources=(MASTODON_POSTING,),
        ),
    ),
)
