"""Facebook and Messenger, checked 2026-11-10; settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting
from tactful.sources import (
    FACEBOOK_REQUEST_STEPS,
    FTC_SCAMS,
    MESSENGER_REQUESTS,
    META_POLICIES,
    META_SPAM,
)

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
    facts=(
        Fact(
            "A note with a friend request",
            "There is no field for one. Until about 2012 Facebook had it; what you write to a stranger today arrives "
            "as a message request, apart from the friend request.",
            "medium",
            (MESSENGER_REQUESTS,),
            "2026-11-10",
        ),
        Fact(
            "An introduction feature",
            "Older guides speak of one that reminds you how you know somebody. No description of it could be found in "
            "Facebook's current help.",
            "medium",
            (MESSENGER_REQUESTS,),
            "2026-11-10",
        ),
        Fact(
            "Where a stranger's message goes",
            "Friends reach the list of chats. Anybody else who has not chatted with you can only send a message "
            "request, and cannot call you, until you reply.",
            "high",
            (MESSENGER_REQUESTS,),
            "2026-11-10",
        ),
        Fact(
            "Spam",
            "Messages that look like spam may be filtered out of sight. Frequent posting or messaging, by hand or by "
            "machine, can get an account restricted, sooner when the words repeat.",
            "high",
            (MESSENGER_REQUESTS, META_SPAM),
            "2026-11-10",
        ),
        Fact(
            "Too many requests",
            "Facebook has blocked friend requests and messages to strangers for some days when too many went to "
            "people the sender did not know. The reports are old and no number is published.",
            "medium",
            (META_SPAM,),
            "2026-11-10",
        ),
        Fact("Declining", "The sender is not told.", "medium", (FACEBOOK_REQUEST_STEPS,), "2026-11-10"),
        Fact("Number of friends", "5,000 at most.", "medium", (META_POLICIES,), "2026-11-10"),
        Fact(
            "Romance and money",
            "Meta's policies name the swindle that begins with companionship and ends with a request for money.",
            "high",
            (META_POLICIES, FTC_SCAMS),
            "2026-11-10",
        ),
    ),
    advice=(
        Advice(
            "Ask people you have met",
            "Family photos live here. A stranger's request is a bigger wish than on LinkedIn; a colleague may prefer "
            "to be asked there.",
        ),
        Advice(
            "Write first, then add",
            "Send two lines that say where you know each other from, and add them once they have answered.",
            "The request itself carries no words.",
        ),
        Advice(
            "Meet in groups and at events",
            "Answer in the group, say yes to the event, talk there. A request afterwards explains itself.",
        ),
        Advice(
            "Remind them, and yourself",
            "If they may not know your name, say where you met. Keep your own note of it outside Facebook, since "
            "nothing on the site does it for you.",
        ),
        Advice(
            "Accept whom you would have at your table",
            "Ask yourself whether you would sit down to coffee with them. If not, following each other's public posts "
            "will do.",
        ),
        Advice(
            "Sort friends into lists",
            "Post to a list instead of to everybody, so that a new acquaintance does not see everything at once.",
        ),
    ),
    settings=(
        Setting(
            "Who can send you friend requests?",
            "Settings & privacy > Settings > How people find and contact you",
            "Everyone; friends of friends",
            "Friends of friends keeps out most fakes. Choose everyone if people look for you who share no friend.",
            "2026-11-24",
            (FACEBOOK_REQUEST_STEPS,),
        ),
        Setting(
            "Message delivery",
            "Messenger > your picture > Preferences > Privacy & safety > Message delivery",
            "For friends of friends, people with your number and others: chats, message requests, or none",
            "Message requests for everybody but friends: you lose nothing and are disturbed by nobody.",
            "2026-11-24",
            (MESSENGER_REQUESTS,),
        ),
        Setting(
            "Who can see your friends list?",
            "Settings & privacy > Settings > How people find and contact you",
            "Public; friends; only me",
            "Friends, or only you. A public list is what an impostor copies first.",
            "2026-11-24",
            (FACEBOOK_REQUEST_STEPS,),
        ),
        Setting(
            "Who can look you up",
            "Settings & privacy > Settings > How people find and contact you",
            "By e-mail address and by number: everyone, friends of friends, friends, only me",
            "Friends, unless your address is public anyhow.",
            "2026-11-24",
            (FACEBOOK_REQUEST_STEPS,),
        ),
        Setting(
            "Blocking",
            "The person's profile > … > Block; or Settings > Blocking",
            "Block; report",
            "Report a profile that copies somebody you know, tell that person, then block it.",
            "2026-11-24",
            (FACEBOOK_REQUEST_STEPS,),
        ),
    ),
)
