"""LinkedIn, checked 2026-11-10; settings and note lengths checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting, Tier
from tactful.sources import (
    LINKEDIN_AGREEMENT,
    LINKEDIN_IGNORE,
    LINKEDIN_INMAIL_LENGTH,
    LINKEDIN_INVITATION_LIMIT,
    LINKEDIN_INVITATIONS,
    LINKEDIN_INVITE_BUTTON,
    LINKEDIN_NOTE_LENGTH,
    LINKEDIN_NOTES_USED_UP,
    LINKEDIN_PERSONALIZE,
    LINKEDIN_POLICIES,
    LINKEDIN_PRIVATE_MODE,
    LINKEDIN_REACH_STEPS,
    LINKEDIN_VISIBILITY_STEPS,
    LINKEDIN_WHO_CAN_INVITE,
)

FREE = Tier("free", "Free", 200, quota=5)
PREMIUM = Tier("premium", "Premium", 300)

LINKEDIN = Platform(
    name="linkedin",
    title="LinkedIn",
    formal=True,
    request_word="invitation to connect",
    channels=(
        Channel(
            "linkedin",
            "note",
            "note with an invitation",
            ("request",),
            limit=None,
            unit="utf16",
            recommended=None,
            confidence="high",
            sources=(LINKEDIN_NOTE_LENGTH, LINKEDIN_PERSONALIZE, LINKEDIN_INVITATION_LIMIT),
            tiers=(FREE, PREMIUM),
        ),
        Channel(
            "linkedin",
            "message",
            "message to a connection",
            ("message", "thanks", "decline", "introduction"),
            limit=8000,
            unit="utf16",
            recommended=400,
            confidence="low",
            sources=(LINKEDIN_INMAIL_LENGTH,),
        ),
        Channel(
            "linkedin",
            "inmail",
            "InMail",
            ("message", "thanks", "decline", "introduction"),
            limit=1900,
            unit="utf16",
            recommended=400,
            confidence="medium",
            sources=(LINKEDIN_INMAIL_LENGTH,),
        ),
        Channel(
            "linkedin",
            "comment",
            "comment on a post",
            ("comment",),
            limit=None,
            unit="utf16",
            recommended=500,
            confidence="low",
            sources=(LINKEDIN_POLICIES,),
        ),
    ),
    facts=(
        Fact(
            "Length of a note",
            f"{FREE.limit} characters with a free account, {PREMIUM.limit} with Premium or Sales Navigator. Spaces, "
            "punctuation and emoji count. LinkedIn does not say how it counts an emoji, so Tactful counts as a "
            "browser does, which is never too low for ordinary text.",
            "high",
            (LINKEDIN_NOTE_LENGTH, LINKEDIN_PERSONALIZE),
            "2026-11-24",
        ),
        Fact(
            "Notes a month",
            f"A free account can add words to about {FREE.quota} invitations a month; Premium does not count them. "
            "Some people report three, some ten: it seems to differ from account to account.",
            "medium",
            (LINKEDIN_INVITATION_LIMIT, LINKEDIN_PERSONALIZE),
            "2026-11-10",
        ),
        Fact(
            "When the notes are used up",
            "LinkedIn offers Premium instead of sending the note. The same invitation still goes through without words.",
            "high",
            (LINKEDIN_NOTES_USED_UP,),
            "2026-11-24",
        ),
        Fact(
            "Invitations a week",
            "LinkedIn publishes no number. People often report a stop somewhere near a hundred, but nobody outside "
            "LinkedIn knows. The limit on invitations is separate from the limit on notes.",
            "high",
            (LINKEDIN_INVITATIONS,),
            "2026-11-10",
        ),
        Fact(
            "What gets an account restricted",
            "Many invitations in a short time, and many that are ignored, left pending or marked as spam. Most "
            "restrictions end within a week; LinkedIn does not lift them early, and withdrawing old invitations "
            "does not lift them either.",
            "medium",
            (LINKEDIN_INVITATIONS, LINKEDIN_INVITATION_LIMIT),
            "2026-11-10",
        ),
        Fact(
            "Withdrawing",
            "After you withdraw an invitation you cannot invite the same person again for up to three weeks.",
            "medium",
            (LINKEDIN_INVITATIONS,),
            "2026-11-10",
        ),
        Fact(
            "Size of a network",
            "30,000 direct connections.",
            "high",
            (LINKEDIN_INVITATIONS,),
            "2026-11-10",
        ),
        Fact(
            "Ignoring",
            "The sender is not told when you ignore an invitation, and may try again later.",
            "medium",
            (LINKEDIN_IGNORE,),
            "2026-11-24",
        ),
        Fact(
            "“I don't know this person”",
            "After you ignore an invitation, this answer stops further ones from the same sender and counts against "
            "their account. How many such answers lead to a restriction is not published; the numbers that go round "
            "are guesses.",
            "medium",
            (LINKEDIN_IGNORE,),
            "2026-11-24",
        ),
        Fact(
            "Answering without accepting",
            "A reply to an invitation did not accept it when the help page was written. Look whether your version "
            "still offers it.",
            "medium",
            (LINKEDIN_IGNORE,),
            "2026-11-24",
        ),
        Fact(
            "Being asked for an e-mail address",
            "Either they only take invitations from people who know their address, or your own account is restricted.",
            "medium",
            (LINKEDIN_WHO_CAN_INVITE, LINKEDIN_INVITATIONS),
            "2026-11-24",
        ),
        Fact(
            "Selling",
            "Against the rules in an invitation: “Do not use our invitation feature to send promotional messages to "
            "people you don't know or to otherwise spam people” (policies as of 2 August 2026).",
            "high",
            (LINKEDIN_POLICIES,),
            "2026-11-10",
        ),
        Fact(
            "Romance",
            "Against the rules: “LinkedIn is a professional networking platform, not a dating site.” Unasked praise "
            "of somebody's looks counts (policies as of 2 August 2026).",
            "high",
            (LINKEDIN_POLICIES,),
            "2026-11-10",
        ),
        Fact(
            "Automation",
            "Programs that add contacts, send messages or copy profiles are not allowed. That is why Tactful never "
            "reads a LinkedIn page: you paste your own words.",
            "high",
            (LINKEDIN_AGREEMENT,),
            "2026-11-10",
        ),
        Fact(
            "Links in a note",
            "Nothing official forbids them. A link in a first note is a matter of manners, not of rules.",
            "low",
            (LINKEDIN_PERSONALIZE,),
            "2026-11-10",
        ),
        Fact(
            "Where the note box is",
            "On the person's own profile. Connect in search results and suggestions often sends the bare invitation "
            "at once; in the app, look for “Personalize invite” in the menu of the profile.",
            "medium",
            (LINKEDIN_INVITE_BUTTON,),
            "2026-11-24",
        ),
        Fact(
            "Who sees that you looked",
            "The list of profile visitors shows each one as that visitor's own setting allows. With a free account "
            "you see few of them, and none while you browse in private mode yourself. Premium shows the last 90 "
            "days, but never the names of those who browse in private.",
            "medium",
            (LINKEDIN_PRIVATE_MODE,),
            "2026-11-24",
        ),
    ),
    advice=(
        Advice(
            "Spend your notes well",
            "Keep them for people who cannot tell from your name and headline why you write. Somebody you met "
            "yesterday probably knows you without one.",
            "A free account has few notes, and [no trial shows](about/evidence/) that a note by itself gets more "
            "people to accept.",
        ),
        Advice(
            "Open the profile first",
            "Send invitations from the person's profile, where the note box is, not from search or suggestions.",
        ),
        Advice(
            "Rank what goes in",
            "First how you know each other or who you are, then why them and what you hope for, then a light close.",
            "All six parts rarely fit a free note.",
        ),
        Advice(
            "Let your profile do the introducing",
            "A clear photo, a headline that says what you do and two lines of history say what the note has no room "
            "for. Work on the profile before the note.",
        ),
        Advice(
            "Endorse what you have seen",
            "Endorse a skill when you have watched somebody use it, and only then. A click costs nothing, so it is "
            "worth as much as your care makes it.",
        ),
        Advice(
            "Recommend in full sentences",
            "Offer a recommendation to people you have worked with, naming one thing that they did and what came of "
            "it. Ask for one only from somebody who could write it without looking you up.",
            "Readers trust a few detailed recommendations more than a wall of praise.",
        ),
        Advice(
            "Read the list of visitors as a hint",
            "Who's Viewed Your Profile can show whom your work reaches. If a visitor's work interests you, write "
            "about the work. “I saw that you looked at me” is not a reason and makes people feel watched.",
        ),
        Advice(
            "Meet in groups and under posts first",
            "A comment with a point in it, or an answer in a group, makes you somebody they have met.",
        ),
        Advice(
            "Ask when you are unsure",
            "“Thanks for the invitation! How do we know each other?” is friendly, takes ten seconds, and sorts real "
            "people from the rest.",
        ),
        Advice(
            "Keep “I don't know this person” for abuse",
            "It counts against the sender. Somebody merely clumsy has earned silence, not a mark.",
        ),
    ),
    settings=(
        Setting(
            "Invitations to connect",
            "Me > Settings & Privacy > Data privacy > Who can reach you > Invitations to connect",
            "Everyone; only people who know your e-mail address or are in your imported contacts; only imported contacts",
            "Leave it open unless strangers bother you. With a sensitive job, take the middle choice: people who "
            "were given your address can still reach you.",
            "2026-11-24",
            (LINKEDIN_REACH_STEPS, LINKEDIN_WHO_CAN_INVITE),
        ),
        Setting(
            "Messages from people you are not connected to",
            "Me > Settings & Privacy > Data privacy > Who can reach you > Messages",
            "Message requests and InMail, each on or off",
            "Job seekers leave both on. If you mostly get pitches, turn InMail off first.",
            "2026-11-24",
            (LINKEDIN_REACH_STEPS,),
        ),
        Setting(
            "Profile viewing options",
            "Me > Settings & Privacy > Visibility > Profile viewing options",
            "Name and headline; some private characteristics; private mode",
            "Show your name when you prepare a request, so that they have seen you before. Use private mode when "
            "being seen could do harm.",
            "2026-11-24",
            (LINKEDIN_VISIBILITY_STEPS, LINKEDIN_PRIVATE_MODE),
        ),
        Setting(
            "Public profile",
            "Me > Settings & Privacy > Visibility > Edit your public profile",
            "What people see who are not signed in, part by part; or nothing",
            "Look at the preview once a year. In a high-security job, show name and field, not employer and history.",
            "2026-11-24",
            (LINKEDIN_VISIBILITY_STEPS,),
        ),
        Setting(
            "Who can see your connections",
            "Me > Settings & Privacy > Visibility > Connections",
            "Your connections, or only you; shared ones stay visible",
            "“Only you” keeps a stranger whom you accept from reading the list of your colleagues.",
            "2026-11-24",
            (LINKEDIN_VISIBILITY_STEPS,),
        ),
        Setting(
            "Blocking",
            "The person's profile > More > Report / Block",
            "Block, report, or both",
            "Block whoever asks again after a no. Report fakes and scams as well, before you block.",
            "2026-11-24",
            (LINKEDIN_VISIBILITY_STEPS,),
        ),
    ),
)
