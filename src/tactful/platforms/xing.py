"""XING, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform, Tier
from tactful.sources import XING_GUIDELINES

XING = Platform(
    name="xing",
    title="XING",
    formal=True,
    request_word="contact request",
    channels=(
        Channel(
            "xing",
            "note",
            "note with a contact request",
            ("request",),
            limit=None,
            unit="utf16",
            recommended=300,
            confidence="low",
            sources=(XING_GUIDELINES,),
            tiers=(
                Tier("premium", "Premium", None),
                Tier("basic", "Basic", None, note=False),
            ),
            instead="Send the contact request as it is: with a Basic account that is not rude.",
        ),
        Channel(
            "xing",
            "message",
            "message",
            ("message", "thanks", "decline", "introduction"),
            limit=None,
            unit="utf16",
            recommended=400,
            confidence="low",
            sources=(XING_GUIDELINES,),
        ),
    ),
)
