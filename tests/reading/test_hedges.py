"""Apologies for writing, and the same words about something real."""

import pytest

from tactful.draft import Draft
from tactful.reading.hedges import HEDGES


@pytest.mark.parametrize(
    "text",
    [
        "I really debated whether to send this.", "You have no reason to read this.", "I'll be quick, promise.", "Your day is full enough.",
        "I feel bad for taking your time.", "I'm not sure if it's okay to write to you here.", "This is probably a silly thing to ask.",
        "Hope I'm not overstepping.", "I apologise for taking your time.",
        "I'm not a weirdo, I promise.", "Feel free to delete this.", "One of fifty messages today, I'm sure.",
    ],
)  # fmt: skip
def test_doubts_about_writing_are_heard(text):
    assert HEDGES.found(Draft(text))


@pytest.mark.parametrize(
    "text",
    [
        "We debated your strain study in class.", "I'm sorry for mixing up the rooms.", "Did it disturb the guests?", "Forgive my late thanks!",
        "You don't know me, but your brother and I sail together.", "The mill gets flooded each March.", "What do you ask pupils who feel silly at first?",
    ],
)  # fmt: skip
def test_the_same_words_about_something_real_are_left_alone(text):
    assert not HEDGES.found(Draft(text))
