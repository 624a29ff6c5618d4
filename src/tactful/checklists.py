"""Short lists to go through: before accepting, when declining, after being accepted."""

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """One thing to do or to look at."""

    name: str
    """Its name in data."""
    do: str
    """What to do, as an instruction in small markup."""
    why: str
    """Why, in one sentence."""


class Checklist(NamedTuple):
    """A list to go through in order."""

    name: str
    """Its name in data and addresses."""
    title: str
    """Its heading."""
    items: tuple[Item, ...]
    """What to do, in order."""


ACCEPT = Checklist("accept", "Before you accept", (
    Item("place-them", "Ask yourself how you know each other, or what brought them to you.",
         "A tie you can name is worth more than any profile."),
    Item("read-the-profile", "Read the profile: history, places, dates, what they say and to whom.",
         "A life hangs together; an invented one often does not."),
    Item("doubt-shared-contacts", "Take shared contacts as a start, not as proof.",
         "Your contacts may have accepted without looking."),
    Item("favour-test", "Would you do them a favour, or ask them for one?",
         "If neither, the connection is only a number."),
    Item("read-the-note", "Read the note for a reason, and for a pitch.",
         "How somebody asks is often how they will go on."),
    Item("ask-first", "When in doubt, ask how you know each other before you decide.",
         "Honest people are glad to say; others seldom answer."),
    Item("take-your-time", "Let a request wait when you are unsure; the sender is not told.",
         "Nothing is lost by a day's thought."),
))  # fmt: skip

DECLINE = Checklist("decline", "Saying no", (
    Item("silence", "Ignore the request when you do not know the sender: silence is a normal answer.",
         "On the large networks the sender is not told."),
    Item("thank-first", "If you write, begin with thanks or a kind word.",
         "A rule that comes first reads like a closed door."),
    Item("be-plain", "Say no so that it can be understood, without a false maybe.",
         "A maybe invites a second request, and a second no."),
    Item("one-reason", "Give one reason about yourself, or none.",
         "A reason about them sounds like a verdict."),
    Item("offer-a-way", "Offer another way only if you mean it: a public page, a group, a colleague.",
         "An offer you do not keep is worse than none."),
    Item("wish-well", "End with a good wish.", "It costs three words and is what they will remember."),
    Item("report-rarely", "Keep reports for spam, scams and abuse.",
         "A report can restrict an account; that is more than a no."),
    Item("block-when-needed", "Block whoever asks again after a no, or frightens you.",
         "You owe nobody access to you."),
))  # fmt: skip

FOLLOW_UP = Checklist("follow-up", "After they accept", (
    Item("thank", "Thank them within a few days, in two or three sentences.",
         "It shows that you wrote to a person, not to a list."),
    Item("pick-up-the-thread", "Pick up what you wrote about in the request.",
         "It is what they said yes to."),
    Item("no-pitch", "Ask for nothing yet, and sell nothing.",
         "A pitch after the handshake makes the request look like a trick."),
    Item("give-something", "Give something small when you can: an answer, a link they asked for, a name.",
         "The first thing you send sets the tone."),
    Item("leave-room", "Do not expect an answer; write again only when there is something to say.",
         "Silence is often only a full week."),
    Item("stay-in-touch", "Comment on their posts where you have something to add.",
         "A connection lives on being useful now and then."),
))  # fmt: skip

CHECKLISTS: dict[str, Checklist] = {checklist.name: checklist for checklist in (ACCEPT, DECLINE, FOLLOW_UP)}
"""Every checklist by name."""
