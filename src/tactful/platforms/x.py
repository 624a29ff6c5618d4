"""X, formerly Twitter, checked 2026-11-10; settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting
from tactful.sources import (
    X_ACCOUNT_LIMITS,
    X_AUTHENTICITY,
    X_COUNTING,
    X_DM_LENGTH,
    X_LIST_MANNERS,
    X_LISTS,
    X_MESSAGE_STEPS,
)

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
    facts=(
        Fact(
            "How a post is counted",
            "Most Latin letters count one, most other characters and every emoji two, every link 23.",
            "high",
            (X_COUNTING,),
            "2026-11-10",
        ),
        Fact(
            "Following",
            "Needs no permission on a public account. A protected account approves each follower.",
            "high",
            (X_MESSAGE_STEPS,),
            "2026-11-24",
        ),
        Fact(
            "Who can write to whom",
            "Each person chooses: nobody, verified accounts, or everyone may send a message request. People you "
            "follow can write to you.",
            "medium",
            (X_MESSAGE_STEPS,),
            "2026-11-24",
        ),
        Fact(
            "Bulk",
            "Not allowed: bulk or aggressive unsolicited replies, mentions and messages; identical messages; messages "
            "that are bare links (rules as of 22 July 2026).",
            "high",
            (X_AUTHENTICITY,),
            "2026-11-10",
        ),
        Fact(
            "Following and unfollowing",
            "Not allowed: following indiscriminately, and following only to be followed and then leaving (rules as of "
            "22 July 2026).",
            "high",
            (X_AUTHENTICITY,),
            "2026-11-10",
        ),
        Fact(
            "Lists",
            "You can add public accounts without following them. A public list can be seen by the people on it, who "
            "may be told; a private list is yours alone. Adding people to lists aggressively is against the rules.",
            "medium",
            (X_LISTS, X_LIST_MANNERS, X_AUTHENTICITY),
            "2026-11-24",
        ),
        Fact(
            "Daily limits",
            "500 messages and 400 follows; without verification 50 posts and 200 replies. Beyond 5,000 followed "
            "accounts the number of your own followers counts. X has changed such numbers without notice.",
            "high",
            (X_ACCOUNT_LIMITS,),
            "2026-11-24",
        ),
    ),
    advice=(
        Advice(
            "Answer in public first",
            "A reply with a point in it is the introduction here. Two or three good ones, and your name is known.",
        ),
        Advice(
            "Use messages for what is relevant to them",
            "Write privately when it is professional, concerns the two of you, and would be out of place in public.",
        ),
        Advice(
            "Never send an automatic message",
            "A machine's “thanks for the follow” with a link is the oldest rudeness of the place, and bare links in "
            "messages are against the rules.",
        ),
        Advice(
            "Sort what you read with lists",
            "Make a list for each subject, private unless you have a reason. Your feed stays readable and nobody is "
            "labelled in public.",
        ),
        Advice(
            "Ask before you put people on a public list", "A list's title is something you say about them."
        ),
        Advice(
            "Do not count followers",
            "Follow those whom you read. Following to be followed is visible, and against the rules when done in bulk.",
        ),
    ),
    settings=(
        Setting(
            "Allow message requests from",
            "Settings and privacy > Privacy and safety > Direct messages",
            "No one; verified users; everyone",
            "Everyone, if work reaches you this way. Look into the requests folder now and then: nothing tells you.",
            "2026-11-24",
            (X_MESSAGE_STEPS,),
        ),
        Setting(
            "Protect your posts",
            "Settings and privacy > Privacy and safety > Audience and tagging",
            "On or off",
            "On, if only people you approve should read you. Your replies then reach few strangers.",
            "2026-11-24",
            (X_MESSAGE_STEPS,),
        ),
        Setting(
            "Who can reply",
            "In the post you are writing",
            "Everyone; accounts you follow; only accounts you mention",
            "Narrow it for posts that draw a crowd, not as a habit.",
            "2026-11-24",
            (X_MESSAGE_STEPS,),
        ),
        Setting(
            "Mute and block",
            "The person's profile > …",
            "Mute, block, report",
            "Mute hides them from you and they do not learn of it. Block when they keep writing.",
            "2026-11-24",
            (X_AUTHENTICITY,),
        ),
        Setting(
            "Private lists",
            "Lists > New list > Make private",
            "Public or private",
            "Private, unless its members know and like it.",
            "2026-11-24",
            (X_LISTS,),
        ),
    ),
)
