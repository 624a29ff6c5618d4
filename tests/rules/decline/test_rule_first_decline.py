"""A rule before any kind word, told from a kind word before a rule and from a no that is no rule."""

import pytest

from tactful import Context, check

DECLINE = Context.of(purpose="decline", channel="linkedin/message")


def fires(text):
    return "rule-first-decline" in {finding.rule for finding in check(text, DECLINE).findings}


@pytest.mark.parametrize(
    "opening",
    [
        "our firm doesn't allow us to connect with clients here.", "we at the clinic are not permitted to add patients.",
        "I keep my LinkedIn for people I know.", "I've decided to stop adding new people this year.", "for me LinkedIn is strictly for the museum trade.",
        "I make it a point to know everyone in my contacts.", "teachers at our school may not friend pupils or their parents.",
        "because I work for the court I cannot have contact with parties here.", "no recruiters, please: that has been my line for years.",
        # No set phrase: the place, and its limits or those for whom it is.
        "contacts on XING are for me exclusively people from my own firm.", "my DMs are for work on the census and nothing else.",
        "LinkedIn is where I keep up with my old crew.", "Facebook stops at the garden gate: neighbours and cousins.",
        "our firm forbids contacts with claimants.", "I keep work and home apart.",
    ],
)  # fmt: skip
def test_a_policy_in_the_first_sentence_is_a_rule_first(opening):
    assert fires(f"Hi Ines, {opening} So it is a no, with thanks and good wishes. Ottilie")


@pytest.mark.parametrize(
    "opening",
    [
        "congratulations on opening the practice.", "I've simply closed the account.", "your request deserves a better answer than a no.", "I can't accept this one.", "I only saw your request today.", "I'm going to pass.",
        "I hope you're healing well.", "I'm happy in my job and won't be moving.", "sorry, our firm doesn't let us connect with clients.",
    ],
)  # fmt: skip
def test_a_kind_word_or_a_plain_no_comes_before_the_rule(opening):
    assert not fires(f"Hi Ines, {opening} I don't add patients here. Thanks and good wishes. Ottilie")
