"""The same name written another way, or another name."""

import pytest

from tactful.names import folded, parts, same, spelt_alike, umlauts


@pytest.mark.parametrize(
    ("written", "given", "is_same"),
    [
        ("liz", "elizabeth", True),
        ("elizabeth", "liz", True),
        ("oleks", "oleksandr", True),
        ("tunde", "babatunde", True),
        ("j", "john", True),
        # Another name, or another spelling of it.
        ("katherine", "catherine", False),
        ("jan", "jane", False),
        ("daniel", "danielle", False),
        ("will", "bill", False),
        ("tess", "jess", False),
    ],
)
def test_short_forms_stand_for_a_name_and_variants_do_not(written, given, is_same):
    assert same(written, given) is is_same


@pytest.mark.parametrize(
    ("written", "given", "alike"),
    [
        ("sioban", "siobhan", True),
        ("jon", "john", True),
        ("anna", "hannah", False),
        ("bo", "jo", False),
        ("tom", "petra", False),
    ],
)
def test_near_misses_are_one_or_two_slips(written, given, alike):
    assert spelt_alike(written, given) is alike


def test_accents_hyphens_and_apostrophes_do_not_count():
    assert folded("Siobhán Ó'Néill") == "siobhan oneill"
    assert parts("Wei-Ling K. Łuk") == ["wei", "ling", "k", "luk"]
    assert umlauts("Jörg Müller") == "joerg mueller"
