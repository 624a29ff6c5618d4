"""Emoji as people count them."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.emoji import emoji_runs


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Hi 😍", [1]),
        ("😍😍 😍", [3]),  # a space does not end a run
        ("😍 and 😍", [1, 1]),
        ("👩‍👩‍👧‍👦", [1]),  # a family
        ("👋🏽 🤷🏽‍♀️", [2]),  # skin tones, a gender sign
        ("🇩🇪🇫🇷", [2]),  # flags
        ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", [1]),  # a flag of tags
        ("1️⃣2️⃣", [2]),  # keycaps
        ("❤️ ☺", [2]),
        ("🏳️‍🌈", [1]),
        # Text that only sits near the emoji.
        ("1 2 # * © ® ™ → ✓ ½", []),
        ("日本語", []),
        ("plain", []),
    ],
)
def test_runs_are_counted_as_seen(text, counts):
    assert [run.count for run in emoji_runs(Draft(text), Context())] == counts
