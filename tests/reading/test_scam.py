"""The marks of a scam that count only together, and honest talk with one of them."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.scam import scam


@pytest.mark.parametrize(
    "text",
    [
        "We'll pay you 200 a week to rent your LinkedIn account.", "Your account will be suspended. Confirm your details within 24 hours.",
        "My uncle trades gold, I made 40k in two weeks from 2k.", "The board has approved payment to your name. Send your full name and bank.",
        "Send me a little ETH and the contract pays back double the same day.", "Our trading bot returns 3% daily, you may withdraw any time.",
        "I want to ship a box with valuables to you for safekeeping.",
        # A game of money, an easy gain and a lure; a windfall, its story and a hand for it; a secret, a pretext and the asking.
        "My clients in the fund see certain returns paid every Friday. Shall I show you how?",
        "I'm the widow of a general and need your help to bring our money out of the country.",
        "We noticed a strange login. What is the code in your SMS? We need it. Support",
        "We hold a laptop for you from the spring draw. Please pay the insurance so it ships.",
    ],
)  # fmt: skip
def test_two_marks_together_are_a_scam(text):
    assert scam(Draft(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "I rent out tools, 20 a week for a drill.", "My account was suspended in May and your guide helped.", "I made 40 chairs in two weeks from old oak.",
        "Your history of the compensation fund is the best I know.", "I build trading software for a bank.", "I ship boxes with books to schools.",
        "The market returns every Friday.",
        "The parcel you sent to the archive is held at customs. Could you send me a copy of the invoice?",
        "The choir trip costs 200 and the deposit of 50 is due by Friday, same account as last year.",
        "I trade grain in Rouen. How do you get the Black Sea rain so early?",
    ],
)  # fmt: skip
def test_one_mark_alone_is_none(text):
    assert scam(Draft(text), Context()) == ()
