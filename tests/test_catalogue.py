"""The catalogue as a whole: complete, unique, and in the shape that every page and table relies on."""

import re
from pathlib import Path

import pytest

import tactful.rules
from tactful.catalogue import FAMILIES, RULES, find, get
from tactful.context import PURPOSES
from tactful.errors import UnknownName
from tactful.finding import Basis
from tactful.phrases import Phrases
from tactful.steps import STEP_NAMES

CODES = (
    "P01 P02 P03 P04 P05 P06 P07 P08 G01 G02 G03 G04 I01 I02 I03 N01 N02 N03 N04 N05 N06 N07 N08 B01 B02 B03 B04 "
    "B05 B06 C01 C02 F01 D01 D02 D03 D04 T01 T02 T03 M01 M02 V01 V02 V03 V04 V05 V06 V07 L01 L02 L03 L04 L05 L06 "
    "S01 S02 S03 S04"
).split()
NAMES = [rule.name for rule in RULES]


def test_the_catalogue_holds_the_rules_that_were_promised_in_order():
    assert [rule.code for rule in RULES] == CODES, "a code came or went: CODES above says which are promised"


def test_codes_names_and_old_names_are_unique():
    keys = [key for rule in RULES for key in (rule.code, rule.name, *rule.aliases)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_is_complete(rule):
    assert re.fullmatch(r"[A-Z]\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 3
    unfounded = not rule.sources and rule.basis is not Basis.TASTE
    assert not unfounded, f"the basis “{rule.basis}” needs sources=(…,)"
    assert set(rule.purposes) <= set(PURPOSES)
    assert rule.step is None or rule.step in STEP_NAMES
    for text in (rule.message, rule.what, rule.why, rule.instead):
        assert text.rstrip("`*")[-1] in ".!?…", f"no sentence: {text}"
        assert "  " not in text
        assert "\n" not in text
    for name in (*rule.absorbs, *rule.absorbs_within, *rule.stands_beside):
        assert find(name) is not None, name
    for source in rule.sources:
        assert re.fullmatch(r"https://\S+", source.url)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", source.read)


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_rule_stands_in_a_file_of_its_own_name(rule):
    folder = next(f.name for f in FAMILIES if rule in f.rules).replace("-", "_")
    file = Path(tactful.rules.__file__).parent / folder / f"{rule.name.replace('-', '_')}.py"
    assert file.is_file()
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 120


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_patterns_of_a_rule_can_be_read(rule):
    if isinstance(rule.find, Phrases):
        rule.find.check()


def test_a_rule_is_found_by_name_and_code_in_any_case():
    assert get("n02") is get("Vague-Intent") is get("vague-intent")
    with pytest.raises(UnknownName, match="Did you mean “vague-intent”"):
        get("vague-intents")
