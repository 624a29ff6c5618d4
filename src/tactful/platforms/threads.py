"""Threads, checked 2026-11-10; messages and settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting
from tactful.sources import THREADS_MESSAGES, THREADS_MESSAGES_START, THREADS_POSTS

LENGTH = 500

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
            limit=LENGTH,
            unit="weighted",
            recommended=300,
            confidence="high",
            sources=(THREADS_POSTS,),
        ),
    ),
    facts=(
        Fact(
            "How a post is counted",
            f"{LENGTH} characters, but an emoji counts as many as it has UTF-8 bytes, which is four or more. Up to five links.",
            "high",
            (THREADS_POSTS,),
            "2026-11-10",
        ),
        Fact(
            "Messages",
            "Since July 2025, from the age of 18: between followers, or people who follow each other on Instagram. "
            "You can also let anybody send a request, which arrives in a folder of its own.",
            "medium",
            (THREADS_MESSAGES_START, THREADS_MESSAGES),
            "2026-11-24",
        ),
        Fact(
            "Not secret",
            "Messages are not encrypted end to end.",
            "medium",
            (THREADS_MESSAGES_START,),
            "2026-11-24",
        ),
        Fact(
            "Length of a message",
            "Not published, as far as could be found.",
            "low",
            (THREADS_MESSAGES,),
            "2026-11-10",
        ),
        Fact(
            "One block for both",
            "Blocking somebody on Threads can block them on Instagram as well.",
            "medium",
            (THREADS_MESSAGES_START,),
            "2026-11-24",
        ),
    ),
    advice=(
        Advice("Reply with something in it", "A reply is the only introduction you need."),
        Advice(
            "Remember that it hangs on Instagram",
            "People you meet here can walk over to your pictures. Look at "
            "your profile there with a stranger's eyes.",
        ),
        Advice("Wait with messages", "They are new, and many people did not ask for them."),
        Advice("Go easy on emoji", "Each eats four characters or more of the post."),
    ),
    settings=(
        Setting(
            "Private profile",
            "Settings > Privacy > Private profile",
            "On or off",
            "On for friends only, off for work that wants to be seen.",
            "2026-11-24",
            (THREADS_MESSAGES,),
        ),
        Setting(
            "Message requests from anyone",
            "Settings > Privacy > Message controls",
            "On or off",
            "Off unless strangers should be able to reach you.",
            "2026-11-24",
            (THREADS_MESSAGES,),
        ),
        Setting(
            "Mute, restrict, block, report",
            "The person's profile > …",
            "Mute, restrict, block, report",
            "Restrict first if you know each other; block strangers who persist.",
            "2026-11-24",
            (THREADS_MESSAGES_START,),
        ),
    ),
)
