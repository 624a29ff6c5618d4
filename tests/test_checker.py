"""The checker: verdicts, places, settling, and what must hold for any text at all."""

import pytest
from grapheme import graphemes
from hypothesis import given
from hypothesis import strategies as st

from tactful import Context, Settings, Severity, check
from tactful.checker import LONGEST, verdict
from tactful.context import PURPOSES
from tactful.formats.json import report_json
from tactful.platforms import CHANNELS

STOCK = "Hi, I'd like to add you to my professional network on LinkedIn."
GOOD = (
    "Hi Priya, your talk on flood maps at the Leeds meetup helped my class map our own beck. "
    "I teach geography in Bradford; may I follow your posts? Thanks!"
)
NOTE = Context.of(channel="linkedin/note", tier="free")

WORDS = st.sampled_from(
    "hi Priya I'd like to to add you network our synergies 👩‍👩‍👧 e\u0301 \r\n \n . ! ? , “talk” \u202ea https://a.b/c "
    "@ana #tag {name} ASAP WhatsApp +44 20 7946 0958 a@b.co ﷽ \ud800 \x00 İstanbul 🇬🇧🇫🇷 नमस्ते".split(" ")
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))
CONTEXTS = st.builds(
    lambda channel, n, to, relation: Context.of(
        channel=channel,
        purpose=CHANNELS[channel].purposes[n % len(CHANNELS[channel].purposes)],
        to=to,
        relation=relation,
    ),
    st.sampled_from(sorted(CHANNELS)),
    st.integers(0, 4),
    st.sampled_from([None, "Priya Raman", "Ana Diaz, Tom Lee", "é"]),
    st.sampled_from([None, "stranger", "mutual", "met"]),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (STOCK, "hold"),  # an error
        (
            "Hi Priya, I teach geography in Leeds and follow your posts on floods. Let's explore synergies. Thanks!",
            "revise",
        ),
        (GOOD, "ready"),
    ],
)
def test_a_verdict_follows_from_the_gravest_finding(text, expected):
    assert check(text, NOTE).verdict == expected


def test_an_empty_draft_gets_a_report():
    report = check("", NOTE)
    assert report.length.used == 0
    assert report.advice == ("empty",)


def test_a_draft_that_is_too_long_to_read_gets_one_finding():
    report = check("a " * 500_000, NOTE)
    assert [finding.code for finding in report.findings] == ["B01"]
    assert report.advice == ("too-long-to-check",)
    assert check("a" * LONGEST, NOTE).advice != ("too-long-to-check",)


def test_offsets_count_code_points_and_utf16_units():
    report = check("Hi 👩‍👩‍👧 Sam, I'd love to explore synergies.", NOTE)
    finding = next(f for f in report.findings if f.rule == "vague-intent")
    start = "Hi 👩‍👩‍👧 Sam, I'd love to ".__len__()
    assert finding.span == (start, start + 17)
    assert finding.utf16 == (start + 3, start + 20)
    assert finding.excerpt == "explore synergies"


def test_lines_and_columns_count_from_one_and_crlf_is_one_break():
    report = check("Hi Sam,\r\nlet's explore synergies\rsoon", NOTE)
    finding = next(f for f in report.findings if f.rule == "vague-intent")
    assert (finding.line, finding.column, finding.end_line) == (2, 7, 2)


def test_an_absorbed_finding_is_kept_and_not_counted():
    report = check(STOCK, NOTE)
    shadowed = {f.rule: f.shadowed_by for f in report.findings if f.shadowed_by}
    assert shadowed.get("no-personal-detail") == "default-text"
    assert "no-personal-detail" not in {f.rule for f in report.counted}


def test_two_findings_on_the_same_words_never_silence_each_other():
    text = "Truly inspiring! Your insights are invaluable and you are the greatest mind I know."
    report = check(text, Context.of(channel="linkedin/comment"))
    assert {f.rule for f in report.findings if f.shadowed_by} < {f.rule for f in report.findings}
    assert all(f.shadowed_by in {o.rule for o in report.counted} for f in report.findings if f.shadowed_by)


def test_a_finding_can_be_ignored_by_its_fingerprint_wherever_it_moves():
    text = "Hi Priya, I teach in Leeds and read your flood posts. Let's explore synergies. Thanks!"
    finding = next(f for f in check(text, NOTE).findings if f.rule == "vague-intent")
    moved = check(text.replace("Hi Priya, ", "Hi Priya,\n\n"), NOTE, ignore={finding.fingerprint})
    assert "vague-intent" not in {f.rule for f in moved.findings}
    assert moved.ignored == 1


def test_another_language_gets_one_notice_and_no_english_findings():
    report = check(
        "Guten Tag Frau Meier, ich habe Ihren Vortrag über Pflege in Kiel gehört und freue mich auf den Kontakt.",
        NOTE,
    )
    assert report.advice == ("not-english",)
    assert not report.findings


def test_live_typing_waits_for_what_may_still_come():
    begun = "Hi Priya, I teach geo"
    assert "no-closing" in {f.rule for f in check(begun, NOTE).findings}
    assert "no-closing" not in {f.rule for f in check(begun, NOTE, live=True).findings}


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(ignore=frozenset(["default-text"])), None),  # left out
        (Settings(select=frozenset(["no-closing"])), None),  # not among those selected
        (Settings(severity={"default-text": Severity.HINT}), "hint"),  # milder by the house's wish
    ],
)
def test_settings_decide_which_rules_run_and_how(settings, expected):
    found = {f.rule: f.severity for f in check(STOCK, NOTE, settings).findings}
    assert found.get("default-text") == expected


def test_picky_counts_hints_as_warnings():
    text = "Hi Priya, your talk on flood maps in Leeds helped my class. I teach geography. May I follow your posts? Thanks, Leah :) 🌊🌊"
    plain, picky = check(text, NOTE), check(text, NOTE, Settings(profile="picky"))
    assert plain.verdict == "ready"
    assert picky.verdict == "revise"


@given(TEXTS, CONTEXTS)
def test_any_text_gets_a_sound_report(text, context):
    report = check(text, context)
    assert report_json(report) == report_json(check(text, context)), "the same input gives the same report"
    report_json(report).encode("utf-8")
    boundaries = {0}
    for cluster in graphemes(text):
        boundaries.add(max(boundaries) + len(cluster))
    spans = [finding.span for finding in report.findings]
    assert spans == sorted(spans)
    for span in [
        *spans,
        *(claim.span for claim in report.confirm),
        *(s for e in report.steps.values() for s in e.spans),
    ]:
        assert 0 <= span.start <= span.end <= len(text)
    for finding in report.findings:
        assert finding.span.start in boundaries
        assert finding.span.end in boundaries
        assert finding.excerpt == text[finding.span.start : finding.span.end]
        units = text.encode("utf-16-le", "surrogatepass")
        assert (
            units[finding.utf16.start * 2 : finding.utf16.end * 2].decode("utf-16-le", "surrogatepass")
            == finding.excerpt
        )


@given(TEXTS, CONTEXTS, st.integers(0, 50))
def test_taking_a_finding_away_never_worsens_the_verdict(text, context, which):
    report = check(text, context)
    order = ["ready", "revise", "hold"]
    rest = [f for n, f in enumerate(report.findings) if n != which]
    assert order.index(verdict(rest)) <= order.index(report.verdict)


@pytest.mark.parametrize("purpose", PURPOSES)
def test_every_purpose_is_read_without_a_channel(purpose):
    assert check(GOOD, Context.of(purpose=purpose)).purpose == purpose
