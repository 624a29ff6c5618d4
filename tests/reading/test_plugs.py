"""Plugs in comments, told from experience with the same trade."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.plugs import plugs

COMMENT = Context(purpose="comment")


@pytest.mark.parametrize(
    "text",
    [
        "Check out our app.", "That's why I made it: try it free on our website.",
        # Something of one's own, with its price, its place or a call to come
        "At my grooming van we do claws from £8, book at https://paws.example", "I wrote a whole e-book on it, it's in my bio.",
        "I sell presets for this look, they're on my store.", "Our clinic does collars for £9, just walk in.",
        "I run classes every Tuesday, message me for a place.", "Book one hour with me and you'll smile.",
    ],
)  # fmt: skip
def test_a_plug_is_heard_by_signs_together(text):
    assert plugs(Draft(text), COMMENT)


@pytest.mark.parametrize(
    "text",
    [
        "We run a class on Tuesdays, and the youngest is six.", "I built the ramp at our library for 40 euros of plywood.",
        "I teach in Hull; on my page of notes I had the opposite result.", "I sell apples at that market, and at seven it is orange.",
        "You asked for the scan: our shop keeps it at https://scan.example", "Pop the dough in at 240. Mine splits otherwise.",
    ],
)  # fmt: skip
def test_experience_is_no_plug(text):
    assert plugs(Draft(text), COMMENT) == ()
