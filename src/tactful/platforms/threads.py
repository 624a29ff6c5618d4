"""Threads, checked 2026-11-10."""

from __future__ import annotations

from tactful.platforms.model import Channel, Platform
from tactful.sources import THREADS_POSTS

THREADS = Platform(
    name="threads",
    title="Threads",
    formal=False,
    request_word="follow",
    channels=(
        Channel(
            "threads",
            "reply",
            "reply",
            ("comment",),
            limit=500,
            unit="weighted",
            recommended=300,
            confidence="high",
            sources=(THREADS_POSTS,),
        ),
    ),
)
