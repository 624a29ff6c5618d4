"""Wordings for a no: each is ready to send in every situation, tone and place, and says who it is from."""

import json

import pytest

from tactful import UnknownName
from tactful.browser import call
from tactful.declining import SITUATIONS, TONES, decline, platforms
from tactful.units import count

PEOPLE = [("Oscar Lund", "Anna Berg"), ("Dr Haddad", ""), ("Frau Brandt", "Jonas")]


@pytest.mark.parametrize("platform", platforms())
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_wording_is_ready_with_nothing_found_and_fits(situation, tone, platform):
    for to, sender in PEOPLE:
        made = decline(situation, tone, platform, to=to, sender=sender)
        assert [finding.rule for finding in made.report.counted] == []
        assert made.report.verdict == "ready"
        assert made.report.channel == platforms()[platform]
        assert to.split()[-1 if to.startswith(("Dr", "Frau")) else 0] in made.text
        assert made.text.endswith(sender)


def test_wordings_differ_in_each_situation_and_tone():
    texts = {decline(s, t, "facebook", to="Sam Roy").text for s in SITUATIONS for t in TONES}
    assert len(texts) == len(SITUATIONS) * len(TONES)


def test_a_colleague_on_a_network_for_work_is_not_told_that_it_is_none():
    assert "apart from work" not in decline("colleague", "brief", "linkedin", to="Kim").text
    assert "apart from work" in decline("colleague", "brief", "facebook", to="Kim").text


@pytest.mark.parametrize(
    "names", [("nobody", "warm", "linkedin"), ("circle", "rude", "linkedin"), ("circle", "warm", "threads")]
)
def test_what_does_not_exist_is_said(names):
    with pytest.raises(UnknownName):
        decline(*names)


def test_the_browser_gets_the_same_words():
    request = {"op": "decline", "situation": "pitch", "tone": "formal", "platform": "instagram", "to": "Kyle Brooks", "from": "Bea"}  # fmt: skip
    result = json.loads(call(json.dumps(request)))["result"]
    made = decline("pitch", "formal", "instagram", to="Kyle Brooks", sender="Bea")
    assert result["text"] == made.text
    assert result["report"]["length"]["used"] == count(made.text, "bytes")


@pytest.mark.parametrize(
    ("key", "value"), [("to", 5), ("tone", ["warm"]), ("situation", "x"), ("platform", None)]
)
def test_a_wrong_request_is_answered_with_the_key_at_fault(key, value):
    request = {"op": "decline", "situation": "pitch", "tone": "warm", "platform": "x", key: value}
    answer = json.loads(call(json.dumps(request)))
    assert answer["ok"] is False
    assert answer["error"]["field"] == key


def test_house_settings_are_part_of_what_is_said_of_a_wording():
    house = '[[phrases]]\nname = "no-luck"\nphrases = ["good luck"]\n'
    values = {"op": "decline", "situation": "pitch", "tone": "brief", "platform": "linkedin", "to": "Sam Roy"}
    free = json.loads(call(json.dumps(values)))["result"]
    bound = json.loads(call(json.dumps({**values, "settings": house})))["result"]
    assert free["report"]["verdict"] == "ready"
    assert [finding["rule"] for finding in bound["report"]["findings"]] == ["no-luck"]
