"""Facebook and Messenger, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform
from tactful.sources import MESSENGER_REQUESTS

FACEBOOK = Platform(
    name="facebook",
    title="Facebook",
    formal=False,
    request_word="friend request",
    channels=(
        Channel(
            "facebook",
            "friend-request",
            "friend request",
            ("request",),
            limit=None,
            unit="utf16",
            recommended=None,
            confidence="medium",
            sources=(MESSENGER_REQUESTS,),
            note=False,
            instead="Send a short message request first, or comment where you both are, then add them.",
        ),
        Channel(
            "facebook",
            "message-request",
            "message request",
            ("request",),
            limit=None,
            unit="utf16",
            recommended=400,
            confidence="low",
            sources=(MESSENGER_REQUESTS,),
        ),
        Channel(
            "facebook",
            "message",
            "message",
            ("message", "thanks", "decline", "introduction"),
            limit=None,
            unit="utf16",
            recommended=400,
            confidence="low",
            sources=(MESSENGER_REQUESTS,),
        ),
        Channel(
            "facebook",
            "comment",
            "comment",
            ("comment",),
            limit=None,
            unit="utf16",
            recommended=500,
            confidence="low",
            sources=(MESSENGER_REQUESTS,),
        ),
    ),
)
