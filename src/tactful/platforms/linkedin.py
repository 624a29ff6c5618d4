"""LinkedIn, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform, Tier
from tactful.sources import (
    LINKEDIN_INMAIL_LENGTH,
    LINKEDIN_INVITATION_LIMIT,
    LINKEDIN_PERSONALIZE,
    LINKEDIN_POLICIES,
)

LINKEDIN = Platform(
    name="linkedin",
    title="LinkedIn",
    formal=True,
    request_word="invitation to connect",
    channels=(
        Channel(
            "linkedin", "note", "note with an invitation", ("request",),
            limit=None, unit="utf16", recommended=None, confidence="high",
            sources=(LINKEDIN_PERSONALIZE, LINKEDIN_INVITATION_LIMIT),
            tiers=(
                Tier("free", "Free", 200, quota=5),
                Tier("premium", "Premium", 300),
            ),
        ),
        Channel(
            "linkedin", "message", "message to a connection",
            ("message", "thanks", "decline", "introduction"),
            limit=8000, unit="utf16", recommended=400, confidence="low",
            sources=(LINKEDIN_INMAIL_LENGTH,),
        ),
        Channel(
            "linkedin", "inmail", "InMail", ("message", "thanks", "decline", "introduction"),
            limit=1900, unit="utf16", recommended=400, confidence="medium",
            sources=(LINKEDIN_INMAIL_LENGTH,),
        ),
        Channel(
            "linkedin", "comment", "comment on a post", ("comment",),
            limit=None, unit="utf16", recommended=500, confidence="low",
            sources=(LINKEDIN_POLICIES,),
        ),
    ),
)
