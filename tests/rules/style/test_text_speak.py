"""Shorthand, its full words, and what only looks like it."""

import pytest

from tactful import Context
from tactful.catalogue import get
from tactful.draft import Draft
from tactful.fixes import apply

RULE = get("text-speak")


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("pls add me", "please add me"),
        ("Plz reply", "Please reply"),
        ("can u help", "can you help"),
        ("ur work is great", "your work is great"),
        ("ur so kind", "you're so kind"),
        ("c u soon", "see you soon"),
        ("r u free", "are you free"),
        ("want 2 know", "want to know"),
        ("thx 4 the add", "thanks for the add"),
        ("b/c I care", "because I care"),
        ("w/regards", "with regards"),
        ("it swarmed, lol.", "it swarmed."),
    ],
)
def test_shorthand_is_written_out(text, full):
    fixes = [fix for match in RULE.find(Draft(text), Context()) for fix in match.fixes]
    assert apply(text, fixes) == full


@pytest.mark.parametrize(
    "text",
    [
        "the tablets of Ur, the UR region",
        "a U-bend and a u-boat",
        "I use R daily, Type C cables and plan B4",
        "berth 4 in Tilbury, chapter 2 the end",
        "24/7, km/h, w/c 3 May, b/w photos",
        "MSG in food",
        "your PLS model for malt and a fit with PLS",
        "Dr U Thant and Ty Cobb",
        "@u_r_here said “thx”",
        "best x",
    ],
)
def test_names_units_and_quotations_are_left_alone(text):
    assert list(RULE.find(Draft(text), Context())) == []


def test_it_is_graver_on_a_professional_network():
    assert RULE.severity_in(Context.of(channel="linkedin/note")) == "warning"
    assert RULE.severity_in(Context.of(channel="instagram/dm")) == "hint"
