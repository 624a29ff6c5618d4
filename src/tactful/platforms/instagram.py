"""Instagram, checked 2026-11-10; settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting
from tactful.sources import (
    INSTAGRAM_API,
    INSTAGRAM_CLOSE_FRIENDS,
    INSTAGRAM_CLOSE_FRIENDS_STEPS,
    INSTAGRAM_PRIVATE,
    INSTAGRAM_REQUEST_STEPS,
    INSTAGRAM_REQUESTS,
    META_SPAM,
)

LENGTH = 1000

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
            limit=LENGTH,
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
            limit=LENGTH,
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
            limit=LENGTH,
            unit="bytes",
            recommended=300,
            confidence="low",
            sources=(INSTAGRAM_API,),
        ),
    ),
    facts=(
        Fact(
            "Following",
            "A public account can be followed without approval. A private one gets a request and decides.",
            "medium",
            (INSTAGRAM_PRIVATE,),
            "2026-11-24",
        ),
        Fact(
            "The first message to a stranger",
            "One message, text only. No picture, video or voice, and no second message, until they accept.",
            "high",
            (INSTAGRAM_REQUESTS,),
            "2026-11-24",
        ),
        Fact(
            "Length of a message",
            f"For programs, Meta documents {LENGTH:,} bytes; for the app, as many characters are the usual report. Letters "
            "with accents take two bytes and emoji four or more, so Tactful counts bytes to be safe.",
            "medium",
            (INSTAGRAM_API,),
            "2026-11-10",
        ),
        Fact(
            "Where it arrives",
            "In the requests folder, which many people rarely open. Filters may move it to a hidden one.",
            "high",
            (INSTAGRAM_REQUESTS, INSTAGRAM_REQUEST_STEPS),
            "2026-11-24",
        ),
        Fact(
            "Close Friends",
            "A list that you keep by hand. People on it see the stories you share with it, under a green mark; they "
            "cannot see who else is on it, and nobody is told when you add or remove them.",
            "medium",
            (INSTAGRAM_CLOSE_FRIENDS, INSTAGRAM_CLOSE_FRIENDS_STEPS),
            "2026-11-24",
        ),
        Fact(
            "Number of accounts to follow",
            "7,500 at most. Daily limits are not published.",
            "medium",
            (META_SPAM,),
            "2026-11-10",
        ),
    ),
    advice=(
        Advice(
            "Follow first, and mean it",
            "Follow public accounts freely. Like what you like, and comment when you have something to say about the "
            "picture; a week of that is a better request than any message.",
        ),
        Advice(
            "Make the one message whole",
            "Name, who you are, what it is about, thanks. You may not get to send a second.",
        ),
        Advice(
            "Answer stories privately",
            "A reply to a story goes to them alone. A line about what it shows opens more conversations than “Hi”.",
        ),
        Advice(
            "Speak of the work, not the looks",
            "“How did you get that glaze?” is welcome. “You look great” from a stranger is not.",
        ),
        Advice(
            "Keep Close Friends close",
            "Put people on the list with whom you would share the thing at dinner. Take yourself seriously when you "
            "hesitate.",
        ),
        Advice(
            "Do not follow to be followed",
            "Following hundreds and leaving again is seen, and can be blocked.",
        ),
    ),
    settings=(
        Setting(
            "Private account",
            "Settings and activity > Account privacy",
            "On or off",
            "On for a personal account: each follower asks, and you decide. Off for work that wants to be seen.",
            "2026-11-24",
            (INSTAGRAM_PRIVATE,),
        ),
        Setting(
            "Message controls",
            "Settings and activity > Messages and story replies > Message controls",
            "For followers and for others: requests, or no requests",
            "Requests for others: strangers can send their one message, and you read it when you like.",
            "2026-11-24",
            (INSTAGRAM_REQUEST_STEPS,),
        ),
        Setting(
            "Story replies",
            "Settings and activity > Messages and story replies > Story replies",
            "Everyone; people you follow; off",
            "People you follow, if strangers' replies tire you.",
            "2026-11-24",
            (INSTAGRAM_REQUEST_STEPS,),
        ),
        Setting(
            "Hidden Words",
            "Settings and activity > Hidden Words",
            "Hide comments and message requests with offensive or chosen words",
            "On. Add the words that you are tired of.",
            "2026-11-24",
            (INSTAGRAM_REQUESTS,),
        ),
        Setting(
            "Close Friends",
            "Your profile > menu > Close Friends",
            "A list you keep",
            "Look through it twice a year.",
            "2026-11-24",
            (INSTAGRAM_CLOSE_FRIENDS_STEPS,),
        ),
        Setting(
            "Restrict and block",
            "The person's profile > …",
            "Restrict, block, report",
            "Restrict moves their messages to requests without their knowledge. Block when that is not enough.",
            "2026-11-24",
            (INSTAGRAM_REQUEST_STEPS,),
        ),
    ),
)
