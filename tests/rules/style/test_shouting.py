"""What shouts, what only looks loud, and how it is quietened."""

import pytest

from tactful import Context
from tactful.catalogue import get
from tactful.draft import Draft
from tactful.fixes import apply

RULE = get("shouting")


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("This is URGENT!", "This is urgent!"),
        ("Great talk!!", "Great talk!"),
        ("What?!", "What?"),  # a question stays one
        ("THANK YOU SO MUCH", "Thank you so much"),
        ("call me, I NEED it", "call me, I need it"),  # “I” keeps its capital
        ("BEES are great, I love bees", "Bees are great, I love bees"),  # written small elsewhere: a word
        ("It was SPLENDIDLY done", "It was splendidly done"),  # an ending that no abbreviation has
        ("So much THIS!!", "So much this!"),  # one shout, one finding
    ],
)
def test_a_raised_voice_is_lowered(text, quiet):
    fixes = [match.fixes[0] for match in RULE.find(Draft(text), Context())]
    assert apply(text, fixes) == quiet


@pytest.mark.parametrize(
    "text",
    [
        "I work at NASA, UNICEF and IKEA.",
        "COBOL, FORTRAN, MATLAB and JSON",
        "the VIII century, the R100, ISO 9001 and UTF-8",
        "Dear Dr OKAFOR, I keep bees.",
        "Bees. Ana MÜLLER-SCHMIDT",
        "cleared to TOP SECRET",  # another rule speaks of that
        "Dear [FIRST NAME], and {COMPANY}",  # and of slots
        "Your poster said “STOP THE MILL!!” and I did.",  # quoted
        "It's a yes! Really? Yes!",
    ],
)
def test_names_codes_and_quotations_are_left_alone(text):
    assert list(RULE.find(Draft(text), Context())) == []


def test_the_reader_s_name_in_capitals_is_a_name():
    assert list(RULE.find(Draft("I met FAITH WORK in Leeds."), Context(to=("Faith Work",)))) == []
