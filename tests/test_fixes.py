"""Fixes are applied to the text, those that overlap are left out, and a text comes to rest."""

import pytest

from tactful import Context, Settings, Severity, check
from tactful.finding import Edit, Fix
from tactful.fixes import applicable, apply, fix

NOTE = Context.of(channel="linkedin/note", to="Priya Raman")
DRAFT = "Hi Priya, I read your your talk on floods and drew a map from it. Thanks!!"


def mend(*edits):
    return Fix("Mend it", "safe", tuple(Edit(*edit) for edit in edits))


@pytest.mark.parametrize(
    ("fixes", "text"),
    [
        ([], "abcdef"),
        ([mend((0, 1, "x"))], "xbcdef"),
        ([mend((0, 2, "")), mend((4, 6, "xyz"))], "cdxyz"),
        ([mend((4, 6, "xyz")), mend((0, 2, ""))], "cdxyz"),  # the order matters to neither
        ([mend((0, 1, "x"), (5, 6, "y")), mend((2, 3, "z"))], "xbzdey"),  # one fix with two places
        ([mend((1, 3, "x")), mend((2, 4, "y"))], "axdef"),  # the second overlaps the first
        ([mend((2, 4, "y")), mend((1, 3, "x"))], "abyef"),
        ([mend((1, 3, "x")), mend((3, 4, "y"))], "axdef"),  # so does one that touches it
        ([mend((3, 4, "y")), mend((1, 3, "x"))], "abcyef"),
        ([mend((1, 3, "x")), mend((3, 3, "y"))], "axydef"),  # an insertion right behind it does not
        (
            [mend((1, 2, "x")), mend((0, 1, "y"), (4, 5, "z"))],
            "axcdef",
        ),  # a fix is applied whole or not at all
    ],
)
def test_fixes_are_applied_and_those_that_overlap_left_out(fixes, text):
    assert apply("abcdef", fixes) == text


def test_the_first_fix_of_a_wanted_kind_is_applicable():
    finding = next(f for f in check(DRAFT, NOTE).findings if f.rule == "doubled-word")
    fixes = tuple(Fix(kind.title(), kind, ()) for kind in ("example", "suggested", "safe"))
    several = finding._replace(fixes=fixes)
    assert applicable(several).kind == "suggested"
    assert applicable(several, ("safe",)).kind == "safe"
    assert applicable(several, ("none",)) is None
    assert applicable(finding._replace(fixes=())) is None


def test_safe_fixes_alone_are_applied_unless_more_is_asked_for():
    text, report = fix(DRAFT, NOTE)
    assert text == DRAFT.replace("your your", "your")
    assert report == check(text, NOTE), "the report is that of the text that is left"
    text, report = fix(DRAFT, NOTE, kinds=("safe", "suggested"))
    assert text.endswith("Thanks!")
    assert report == check(text, NOTE)


def test_what_is_ignored_is_left_alone():
    known = [finding.fingerprint for finding in check(DRAFT, NOTE).findings if finding.rule == "doubled-word"]
    text, report = fix(DRAFT, NOTE, ignore=known)
    assert (text, report.ignored) == (DRAFT, 1)
    text, report = fix(DRAFT, NOTE, kinds=("safe", "suggested"), ignore=known)
    assert "your your" in text
    assert report.ignored == 1, "also after the text was changed"


def test_context_and_settings_decide_what_is_fixed():
    assert fix(DRAFT, NOTE, Settings(ignore=frozenset(["doubled-word"])))[0] == DRAFT
    report = fix(DRAFT, NOTE, Settings(severity={"shouting": Severity.ERROR}))[1]
    assert {f.rule: f.severity for f in report.findings}["shouting"] == "error"
    assert report.length.limit == NOTE.limits.limit
    assert fix("Hi Priya, thanks!", NOTE)[1] == check("Hi Priya, thanks!", NOTE), (
        "also where there is nothing to fix"
    )


def test_a_fix_that_makes_way_for_another_is_followed():
    assert fix("Hi Priya, the the the the talk helped my class. Thanks!", NOTE)[0].count("the") == 1
