"""Thanks or a good wish in a refusal."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.goodwill import goodwill, wishes

DECLINE = Context(purpose="decline")


@pytest.mark.parametrize(
    "text",
    [
        "No. Good luck with the move!",
        "No. I hope the boat floats.",
        "No. I hope Derby says yes!",
        "No. May the seed drill feed half of Bihar!",
        "No. Have a lovely summer, Gus",
        "No. Happy stargazing",
        "No. Tight lines to you, Hetty",
        "No. Kind regards, Jo",
        "No. Warmly, Jo",
        "No. Best, Jo",
        "No. Viel Erfolg, Jo",
        "No. Bonne continuation, Jo",
        "No. Do say hello at the allotment.",
        "It was kind to ask. No, though.",
        "I'm flattered, truly. No, though.",
        "No, danke.",
        "Lovely to hear you passed. No, though.",
        "No. Be proud of yourself, Mrs A",
    ],
)
def test_one_kind_word_is_goodwill(text):
    assert goodwill(Draft(text), DECLINE).status == "met"


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "Not interested.",
        "No. Regards, Jo",
        "I must decline. Yours sincerely, Jo",
        "No thanks.",
        "Sorry, no.",
    ],
)
def test_bare_courtesy_is_no_goodwill(text):
    assert goodwill(Draft(text), DECLINE).status == "missing"


@pytest.mark.parametrize(
    "text",
    [
        "I hope to see your next works.",
        "I hope you accept.",
        "Hope you're doing great",
        "May I follow your work?",
        "I enjoy your posts.",
        "Happy to help with the hives.",
    ],
)
def test_hopes_of_one_s_own_wish_nobody_anything(text):
    assert wishes(Draft(text), DECLINE) == ()
