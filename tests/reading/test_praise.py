"""Compliments: vague, superlative, extravagant."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.praise import praise


@pytest.mark.parametrize(
    ("text", "vague", "strong", "extravagant"),
    [
        ("Great background!", 1, 0, 0),
        ("I admire your work.", 1, 0, 0),
        ("I admire your work on peat.", 0, 0, 0),  # the object is named
        ("I have great experience in welding.", 0, 0, 0),  # the sender's own
        ("Your talk in Leeds was brilliant.", 0, 1, 0),  # one measured compliment
        ("Your incredible career and outstanding achievements blow me away.", 2, 2, 0),
        ("You are a legend!", 1, 0, 1),
        ("You must be the most brilliant and most generous scientist of our age.", 0, 0, 1),
        ("I enjoyed your work about <TOPIC>, great content.", 0, 0, 0),  # the slot is the object
        ("The legend on your map is wrong.", 0, 0, 0),
        ("All the best, and thanks for your bread.", 0, 0, 0),
    ],
)
def test_compliments_are_told_apart(text, vague, strong, extravagant):
    found = praise(Draft(text), Context())
    assert (len(found.vague), len(found.strong), len(found.extravagant)) == (vague, strong, extravagant)
