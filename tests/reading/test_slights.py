"""Contempt in wordings of nobody's list, and the same words where nobody is despised."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.slights import slights

DECLINE = Context(purpose="decline")


@pytest.mark.parametrize(
    "text",
    [
        "I find your request insulting.", "This is the laziest note I have got all year.", "Nobody with any manners writes twice.",
        "I am amazed that you thought I would.", "I only accept serious people, and clearly that is not you.", "I can smell a salesman from a mile away.",
        "You have wasted ten minutes of my evening.", "I doubt you could keep up with us.", "I'd be embarrassed to be linked with it.",
        "I can see why you were let go.", "Was it so hard to write one sentence?", "Congratulations on the most generic message ever sent.",
        "You are exactly the kind of person I try to avoid.", "Maybe read a profile before you hit the button.", "I want nothing to do with you.",
        "A grown man should be able to find a job.", "Your type gives this site a bad name.",
        "Only a creep follows a stranger and complains.", "People who write at midnight have something wrong with them.",
        "Copied and pasted, very original.", "This is what happens when amateurs get an account.",
    ],
)  # fmt: skip
def test_contempt_is_heard_by_its_build(text):
    assert slights(Draft(text), DECLINE)


@pytest.mark.parametrize(
    "text",
    [
        "I don't find your request rude at all.", "It would be rude of me not to answer.", "Your article on rude waiters made us laugh.",
        "My spelling is terrible, so I'm the wrong editor.", "You only asked for a minute.", "I appreciate how clearly you wrote.",
        "I'd only be wasting your time.", "I know how sad it is to hear nothing.", "I'm surprised and glad you thought of me.",
        "You are exactly the kind of person I'd like to help.", "I grew up there.", "All the best with your little shop.",
        "I don't care for networking at all.", "You don't owe me an explanation.",
        "I can see why everyone likes your shop.", "What a very original note.",
    ],
)  # fmt: skip
def test_plain_words_and_the_writers_own_faults_are_no_contempt(text):
    assert slights(Draft(text), DECLINE) == ()
