"""Bluesky, checked 2026-11-10; settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting
from tactful.sources import (
    BLUESKY_BLOCKS,
    BLUESKY_CHAT_DECLARATION,
    BLUESKY_GUIDELINES,
    BLUESKY_LEXICONS,
    BLUESKY_RATE_LIMITS,
)

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
    facts=(
        Fact(
            "How it counts",
            "In characters as people see them: an emoji family is one. There is a second limit in bytes that ordinary "
            "text does not reach.",
            "high",
            (BLUESKY_LEXICONS,),
            "2026-11-10",
        ),
        Fact(
            "Who can write to you",
            "Everyone, people you follow, or no one. A first message from somebody else waits as a request.",
            "high",
            (BLUESKY_LEXICONS, BLUESKY_CHAT_DECLARATION),
            "2026-11-24",
        ),
        Fact(
            "Spam and advances",
            "The guidelines forbid spam that disrupts conversations, unwanted advances and hidden advertising "
            "(guidelines of 3 October 2025).",
            "high",
            (BLUESKY_GUIDELINES,),
            "2026-11-10",
        ),
        Fact(
            "Following in bulk",
            "Counts as interaction, and doing it in bulk is against the guidelines.",
            "high",
            (BLUESKY_RATE_LIMITS,),
            "2026-11-10",
        ),
        Fact(
            "Blocks are public",
            "Anybody who knows how can see whom you block. Mutes are private.",
            "medium",
            (BLUESKY_BLOCKS,),
            "2026-11-24",
        ),
    ),
    advice=(
        Advice("Reply, then follow", "Good replies are how people find each other here."),
        Advice(
            "Use lists and starter packs to be found",
            "Ask before you put people into a pack that others follow.",
        ),
        Advice(
            "Write privately only about private things",
            "Most people take messages from those they follow alone.",
        ),
        Advice("Mute before you block", "A block can be seen by others, a mute by nobody."),
    ),
    settings=(
        Setting(
            "Allow new messages from",
            "Chat > Chat settings",
            "Everyone; users I follow; no one",
            "Users you follow suits most people. Everyone, if strangers hire you.",
            "2026-11-24",
            (BLUESKY_CHAT_DECLARATION,),
        ),
        Setting(
            "Who can reply",
            "In the post you are writing",
            "Everybody; nobody; people you mention, follow or list",
            "Narrow it for posts that draw a crowd.",
            "2026-11-24",
            (BLUESKY_GUIDELINES,),
        ),
        Setting(
            "Require an account to see your posts",
            "Settings > Privacy and security",
            "On or off",
            "A courtesy that apps may ignore. Do not rely on it.",
            "2026-11-24",
            (BLUESKY_GUIDELINES,),
        ),
        Setting(
            "Mute, block, report",
            "The person's profile > …",
            "Mute, block, report",
            "Mute for peace, block for persistence, report for scams.",
            "2026-11-24",
            (BLUESKY_BLOCKS,),
        ),
    ),
)
