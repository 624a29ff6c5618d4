"""The labelled corpus: the figures that may not fall, on drafts open to tuning and on drafts held back."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "scripts"))

import quality

TUNE, HELD = quality.score("tune"), quality.score("held")


@pytest.mark.parametrize(
    ("name", "figure", "least"),
    [
        ("good drafts without a false warning, tune", TUNE.quiet(), 0.97),
        ("good drafts without a false warning, held", HELD.quiet(), 0.97),
        ("recall over all rules, tune", TUNE.overall_recall(), 0.90),
        ("recall over all rules, held", HELD.overall_recall(), 0.90),
        ("steps read right, tune", TUNE.step_accuracy(), 0.92),
        ("steps read right, held", HELD.step_accuracy(), 0.92),
    ],
)
def test_a_figure_stays_above_its_floor(name, figure, least):
    assert figure >= least, name


def test_no_rule_misses_more_than_a_quarter_of_what_it_should_find():
    low = {}
    for rule in quality.RULES:
        hits = TUNE.hits[rule.name] + HELD.hits[rule.name]
        expected = hits + TUNE.misses[rule.name] + HELD.misses[rule.name]
        if expected and hits / expected < 0.75:
            low[rule.name] = f"{hits} of {expected}"
    assert not low


def test_incoming_requests_come_out_right_nine_times_in_ten():
    total, right, wrong = quality.incoming()
    assert right / total >= 0.9, wrong


def test_the_corpus_is_large_mostly_good_and_speaks_of_every_rule():
    drafts = [*quality.drafts("tune"), *quality.drafts("held")]
    assert len(drafts) >= 600
    assert sum(bool(draft.get("good")) for draft in drafts) * 2 > len(drafts)
    assert {name for draft in drafts for name in draft.get("fires", ())} == {
        rule.name for rule in quality.RULES
    }
    assert len({draft["id"] for draft in drafts}) == len(drafts)
