"""Insult, blame and mockery, and the plain words beside them."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.abuse import abuse, reproach

DECLINE = Context(purpose="decline")


@pytest.mark.parametrize(
    "text",
    [
        "You are pathetic.", "You absolute clown.", "How dare you ask me that.", "Stop spamming people.", "Get lost.", "Shut up.",
        "Shame on you.", "Go to hell.", "Learn some manners.", "You must be a total idiot.",
    ],
)  # fmt: skip
def test_abuse_is_abuse_from_anybody(text):
    assert abuse(Draft(text), Context())
    assert reproach(Draft(text), DECLINE)


@pytest.mark.parametrize(
    "text",
    [
        "You should have introduced yourself.", "Had you read my bio, you would know.", "You couldn't even spell my name.",
        "It's your own fault.", "You clearly didn't read my profile.", "Nice try.", "Oh great, another recruiter.",
        "What I need is another life coach.", "Congratulations on ignoring everything I wrote.", "Next time, try reading my profile.",
        "Your lot behaved badly.", "I have better things to do.",
    ],
)  # fmt: skip
def test_blame_and_mockery_are_harsh_only_in_a_refusal(text):
    assert reproach(Draft(text), DECLINE)
    assert abuse(Draft(text), Context()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "I keep this account for people I have worked with.", "You should have a reply from Ana by now.", "I should have asked you first.",
        "I hope you don't think me rude.", "I was too lazy to write sooner.", "You have read my book, which is kind.",
        "Please stop sending me invitations.", "You clearly care about the harbour.", "You only asked for a minute.",
        "I could not be happier for you.", "Your talk should have won.", "I get lost in your maps.", "I'd like to learn to read scores.",
        "We need more people like you in the choir.", "I don't want to waste your time.",
    ],
)  # fmt: skip
def test_plain_words_are_left_alone(text):
    assert reproach(Draft(text), DECLINE) == ()
    assert abuse(Draft(text), Context()) == ()
