"""Reviewing incoming requests: the deciding order, what the note says by itself, and the reply."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tactful import Context, UnknownName, check
from tactful.configuration import parse
from tactful.review import Profile, review
from tactful.signals import RECOMMENDATIONS, SIGNALS

ORDER = [
    # signals, note, recommendation
    ("met-before", "", "accept"),
    ("introduced-offline no-photo thin-profile", "", "accept"),
    ("scam-signal met-before impersonation", "", "block-and-report"),  # a false identity is no friend
    ("met-before asks-for-money", "", "ask-first"),  # the account may be stolen
    ("asks-for-money complete-profile", "", "block-and-report"),
    ("repeated-requests complete-profile specific-note", "", "block"),
    ("too-good-to-be-true", "", "leave"),  # stands alone
    ("too-good-to-be-true studio-photo", "", "block"),
    ("reader-in-sensitive-role specific-note explains-why complete-profile", "", "ask-first"),
    ("reader-in-sensitive-role introduced-offline", "", "accept"),
    ("reader-in-sensitive-role thin-profile", "", "leave"),
    ("pitch-in-note complete-profile recent-activity", "", "leave"),
    ("met-before pitch-in-note", "", "decline"),
    ("thin-profile few-connections new-account", "", "leave"),
    ("thin-profile few-connections new-account explains-why", "", "ask-first"),
    ("explains-why complete-profile", "", "accept"),
    ("no-photo", "", "ask-first"),
    ("no-photo security-profession-evidence detailed-work-history", "", "accept"),
    ("mutual-connections", "", "ask-first"),  # shared contacts prove little
    ("mutual-connections complete-profile", "", "ask-first"),
    ("", "", "ask-first"),
    ("instinct-good", "", "accept"),
    ("instinct-bad", "", "leave"),
    ("instinct-good instinct-bad", "", "ask-first"),
    ("instinct-good thin-profile few-connections new-account", "", "leave"),  # instinct cannot outvote
    ("reader-in-sensitive-role instinct-good", "", "ask-first"),
    ("", "Hi! I'd like to add you to my professional network on LinkedIn.", "ask-first"),
    (
        "complete-profile recent-activity",
        "We help firms like yours cut costs. Book a free demo this week!",
        "leave",
    ),
    (
        "complete-profile recent-activity",
        "Hello dear, you look gorgeous. Write me on WhatsApp +1 555 010 9999",
        "block",
    ),
    (
        "complete-profile",
        "Guaranteed 30% monthly returns with my crypto mentor, send a small fee first",
        "block-and-report",
    ),
]


@pytest.mark.parametrize(("signals", "note", "expected"), ORDER)
def test_a_request_is_decided_in_the_guides_order(signals, note, expected):
    assert review(Profile.of(signals=signals.split(), note=note)).recommendation == expected


def test_a_missing_photo_counts_for_somebody_whose_profession_explains_it():
    counted = {
        c.name: c for c in review(Profile.of(signals=["no-photo", "security-profession-evidence"])).signals
    }
    assert counted["no-photo"].direction == "plus"
    assert counted["no-photo"].weight > 0
    assert review(Profile.of(signals=["no-photo"])).signals[0].weight == 0


def test_what_the_note_says_is_marked_as_read_and_not_counted_twice():
    found = review(
        Profile.of(signals=["pitch-in-note"], note="We sell leads. Book a demo today at 50% off!")
    ).signals
    assert [c.origin for c in found if c.name == "pitch-in-note"] == ["ticked"]


@pytest.mark.parametrize(
    ("profile", "purpose"),
    [
        (Profile.of(signals=["no-photo"], name="Tom Lee"), "message"),
        (Profile.of(signals=["met-before", "asks-for-money"], name="Tom Lee"), "message"),
        (Profile.of(signals=["met-before", "pitch-in-note"], name="Tom Lee"), "decline"),
    ],
)
def test_a_reply_passes_the_checker_as_what_it_is(profile, purpose):
    reply = review(profile).reply
    report = check(reply, Context.of(purpose=purpose, channel="linkedin/message", to="Tom Lee"))
    assert report.verdict == "ready", [f.message for f in report.counted]


def test_an_unknown_signal_is_named_with_the_nearest_one():
    with pytest.raises(UnknownName, match="Did you mean “no-photo”"):
        Profile.of(signals=["no-foto"])


@given(st.lists(st.sampled_from([s.name for s in SIGNALS]), max_size=12), st.text(max_size=200))
def test_any_profile_gets_a_recommendation_and_reasons(signals, note):
    result = review(Profile.of(signals=signals, note=note))
    assert result.recommendation in RECOMMENDATIONS
    assert result.because
    assert (result.reply is not None) == (result.recommendation in ("ask-first", "decline"))
    assert {c.name for c in result.signals} >= set(signals)


def test_the_program_reads_toml_front_matter_and_json_lines(tmp_path):
    def run(*arguments):
        return subprocess.run(
            [Path(sys.executable).parent / "tactful", "review", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    (tmp_path / "a.toml").write_text('signals = ["met-before"]\nname = "Tom"\n')
    (tmp_path / "b.md").write_text("---\nsignals: [no-photo]\nplatform: linkedin\n---\nHello\n")
    (tmp_path / "c.toml").write_text('signls = ["met-before"]\n')
    done = run("a.toml", "b.md", "c.toml")
    assert done.returncode == 2
    assert "a.toml: accept" in done.stdout
    assert "b.md: ask-first" in done.stdout
    assert "Did you mean “signals”?" in done.stderr
    (tmp_path / "many.jsonl").write_text(
        '{"id": 1, "signals": ["met-before"]}\n{"id": 2, "signals": ["x"]}\n{"id": 3}\n'
    )
    done = run("--jsonl", "many.jsonl")
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1", "3"]
    assert "many.jsonl:2" in done.stderr


NO_KIND_REGARDS = '[[phrases]]\nname = "no-kind-regards"\nphrases = ["kind regards"]\n'
SHORT_MESSAGES = '[limits."linkedin/message"]\nlimit = 90\n'


@pytest.mark.parametrize(
    ("profile", "purpose", "house"),
    [
        (Profile.of(signals=["no-photo"], name="Tom Lee"), "message", NO_KIND_REGARDS),
        (Profile.of(signals=["no-photo"], name="Tom Lee", platform="linkedin"), "message", NO_KIND_REGARDS),
        (Profile.of(signals=["met-before", "pitch-in-note"], name="Tom Lee"), "decline", NO_KIND_REGARDS),
        (Profile.of(signals=["no-photo"], name="Tom Lee", platform="linkedin"), "message", SHORT_MESSAGES),
    ],
)
def test_a_reply_is_ready_under_house_settings_too(profile, purpose, house):
    channel = {None: None, "linkedin": "linkedin/message"}[profile.platform]
    context = Context.of(purpose=purpose, channel=channel, to="Tom Lee")
    settings = parse(house)
    assert check(review(profile).reply, context, settings).verdict != "ready", "the settings matter"
    report = check(review(profile, settings).reply, context, settings)
    assert report.verdict == "ready", [f.message for f in report.counted]


def test_a_house_that_leaves_no_reply_gets_the_nearest_one():
    settings = parse('[[phrases]]\nname = "no-request"\nphrases = ["request"]\nseverity = "error"\n')
    profile = Profile.of(signals=["no-photo"], name="Tom Lee")
    assert review(profile, settings).reply == review(profile).reply
