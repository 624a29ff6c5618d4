"""How a draft opens: greeting words and names, and what only looks like them."""

import pytest

from tactful.draft import Draft


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Hi Priya, I", "hi", "Priya"),
        ("Dear Dr. Okafor – I", "dear", "Dr. Okafor"),
        ("Good morning Ms Li", "good morning", "Ms Li"),
        ("Bonjour Claire, merci", "bonjour", "Claire"),
        ("Priya, I", "", "Priya"),
        ("Hello,", "hello", ""),
        ("Hi there! I", "hi there", ""),
        ("Hi Ben, I design ropes.", "hi", "Ben"),  # a particle elsewhere
    ],
)
def test_a_greeting_has_a_word_and_a_name(text, word, name):
    greeting = Draft(text).greeting
    assert (greeting.word, greeting.name) == (word, name)


@pytest.mark.parametrize("text", ["Liz Green here", "I saw your talk", "", "Thanks for the add", "Yes, I do"])
def test_an_ordinary_opening_is_no_greeting(text):
    assert Draft(text).greeting is None
