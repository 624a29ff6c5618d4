"""Mastodon, checked 2026-11-10; settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting
from tactful.sources import MASTODON_FEDIQUETTE, MASTODON_MODERATING, MASTODON_POSTING, MASTODON_PREFERENCES

LENGTH = 500

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
            limit=LENGTH,
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
            limit=LENGTH,
            unit="weighted",
            recommended=300,
            confidence="medium",
            sources=(MASTODON_POSTING,),
        ),
    ),
    facts=(
        Fact(
            "Length",
            f"{LENGTH} characters unless the server allows more. A link counts 23, a mention only its user name, and the "
            "text of a content warning counts too.",
            "high",
            (MASTODON_POSTING,),
            "2026-11-10",
        ),
        Fact(
            "Private mentions are not secret",
            "They are posts for the people mentioned. The documentation warns against sending anything sensitive: it "
            "is not an encrypted messenger, and whoever runs a server can read them.",
            "high",
            (MASTODON_POSTING,),
            "2026-11-10",
        ),
        Fact(
            "A bio first",
            "The community's own guide asks you to fill in your profile before you follow or write, so that people "
            "can see whom they are trusting.",
            "high",
            (MASTODON_FEDIQUETTE,),
            "2026-11-10",
        ),
        Fact(
            "No picture does not mean spam",
            "The same guide says so: many people with impaired sight have none.",
            "high",
            (MASTODON_FEDIQUETTE,),
            "2026-11-10",
        ),
        Fact(
            "Muting and blocking",
            "Somebody you mute cannot tell. Somebody you block stops following you and cannot follow again.",
            "high",
            (MASTODON_MODERATING,),
            "2026-11-24",
        ),
    ),
    advice=(
        Advice(
            "Introduce yourself in public",
            "Fill in the bio and pin a post that says who you are and what you "
            "write about. That is your request.",
        ),
        Advice(
            "Answer before you follow a locked account",
            "People who approve followers often refuse an empty profile they have never spoken with.",
        ),
        Advice("Describe your pictures", "Text for those who cannot see them is expected manners here."),
        Advice(
            "Keep the talk public unless it must not be",
            "A private mention from a stranger startles. Say in the first line why it is private.",
        ),
        Advice(
            "Do not dig in the replies for contacts",
            "Joining a conversation with a pitch is answered with a block, and servers talk to each other.",
        ),
    ),
    settings=(
        Setting(
            "Approve follow requests",
            "Preferences > Public profile > Privacy and reach",
            "Automatic or by hand",
            "By hand if you post to followers only.",
            "2026-11-24",
            (MASTODON_PREFERENCES,),
        ),
        Setting(
            "Private mentions from people you don't follow",
            "Notifications > Filter notifications",
            "Accept, filter, or ignore",
            "Filter: they wait in a folder of their own.",
            "2026-11-24",
            (MASTODON_PREFERENCES,),
        ),
        Setting(
            "Show whom you follow and who follows you",
            "Preferences > Public profile > Privacy and reach",
            "Shown or hidden",
            "Hide it if the list would tell too much about you.",
            "2026-11-24",
            (MASTODON_PREFERENCES,),
        ),
        Setting(
            "Mute, block, report",
            "The person's profile > …",
            "Mute, block, block the whole server, report to the moderators",
            "Report to your own moderators, with a note; let it be forwarded to the other server if you trust it.",
            "2026-11-24",
            (MASTODON_MODERATING,),
        ),
    ),
)
