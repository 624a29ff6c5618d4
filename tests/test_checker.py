"""The checker: verdicts, places, settling, and what must hold for any text at all."""

import pytest
from grapheme import graphemes
from hypothesis import given
from hypothesis import strategies as st

from tactful import Context, Settings, Severity, catalogue, check
from tactful.checker import LONGEST, Length, Report, rule_url, rules_for, verdict
from tactful.checker import _settle as settle
from tactful.checker import _whole_clusters as whole_clusters
from tactful.context import PURPOSES
from tactful.finding import Finding, Span, Verdict
from tactful.formats.json import report_json
from tactful.platforms import CHANNELS
from tactful.settings import HouseLimit, HousePhrases

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
    assert (report.steps, report.confirm) == ({}, ())


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


SYNERGIES = (
    "Hi Priya, I teach in Leeds and read your flood posts.\nLet's explore synergies together now. Thanks!"
)


def only(text, rule, context=NOTE, settings=None, **options):
    """The one finding of a rule."""
    [found] = [f for f in check(text, context, settings, **options).findings if f.rule == rule]
    return found


def test_a_finding_says_what_where_why_and_what_instead():
    rule = catalogue.get("vague-intent")
    assert only(SYNERGIES, "vague-intent") == Finding(
        rule="vague-intent", code="N02", severity=Severity.WARNING, basis=rule.basis,
        message="“explore synergies” does not say what you hope for; they would have to guess.",
        why=rule.why, instead=rule.instead, url="https://tactful.example/rules/vague-intent/",
        span=Span(60, 77), utf16=Span(60, 77), place=None, line=2, column=7, end_line=2, end_column=24,
        excerpt="explore synergies", fixes=(), fingerprint="d529666f5df4d885", shadowed_by=None,
    )  # fmt: skip


def test_a_report_says_what_it_was_read_as_and_how_long_it_is():
    report = check(SYNERGIES, NOTE)
    assert report[:5] == ("revise", "request", "linkedin/note", "free", (99, 200, 200, "utf16"))
    assert {name: evidence.status for name, evidence in report.steps.items()} == {
        "research": "met", "greeting": "met", "introduction": "met", "intent": "partial", "brevity": "met", "closing": "met",
    }  # fmt: skip
    assert [SYNERGIES[claim.span.start : claim.span.end] for claim in report.confirm] == [
        "Priya", "I teach in Leeds and read", "your flood",
    ]  # fmt: skip
    assert (report.ignored, report.advice) == (0, ())
    assert check(SYNERGIES)[1:5] == ("request", None, None, (99, None, 300, "utf16"))


@pytest.mark.parametrize(
    ("channel", "text", "used"),
    [
        (
            "x/reply",
            "https://example.org/a/very/long/address 👩‍👩‍👧",
            26,
        ),  # a link counts as 23 wherever it leads
        ("mastodon/reply", "@ana@example.social hello", 10),  # the server's name is free
        ("bluesky/reply", "👩‍👩‍👧 e\u0301", 3),
        ("linkedin/comment", "👩‍👩‍👧 e\u0301", 11),
    ],
)
def test_a_draft_is_counted_as_its_channel_counts(channel, text, used):
    assert check(text, Context.of(channel=channel, purpose="comment")).length.used == used


def test_the_report_of_a_draft_that_is_too_long_is_whole():
    rule = catalogue.get("over-limit")
    assert check("a" * 9_999 + "👩", NOTE).advice != ("too-long-to-check",)
    report = check("a" * 10_000 + "👩", NOTE, Settings(help_url="/help/{name}-{code}-{name}"))
    assert report == Report(
        verdict=Verdict.HOLD, purpose="request", channel="linkedin/note", tier="free",
        length=Length(10_002, 200, 200, "utf16"), steps={}, ignored=0, confirm=(), advice=("too-long-to-check",),
        findings=(
            Finding(
                rule="over-limit", code="B01", severity=Severity.ERROR, basis=rule.basis,
                message="This is 10,002 characters long; nothing above 10,000 is read.",
                why=rule.why, instead=rule.instead, url="/help/over-limit-B01-over-limit", span=Span(0, 0), utf16=Span(0, 0),
                place="whole", line=1, column=1, end_line=1, end_column=1, excerpt="", fixes=(),
                fingerprint="39317905ce0e9986", shadowed_by=None,
            ),
        ),
    )  # fmt: skip
    assert check("a" * 10_001)[1:5] == ("request", None, None, (10_001, None, 300, "utf16"))


HOUSE = HousePhrases(
    "our-old-name", ("initech", "#"), unless=("history",), message="“{found}” is our old name: {other}.", why="It changed.",
    instead="Write Acme.", severity="error",
)  # fmt: skip


def test_a_house_rule_speaks_in_the_houses_words_in_any_language():
    text = "Guten Tag Frau Meier, ich habe bei Initech\n gelernt und freue mich auf den Kontakt mit Ihnen."
    found = only(text, "our-old-name", NOTE, Settings(phrases=(HOUSE._replace(phrases=("initech",)),)))
    assert (found.code, found.severity, found.basis, found.place) == ("H", "error", "convention", None)
    assert (found.message, found.why, found.instead) == (
        "“Initech” is our old name: {other}.", "It changed.", "Write Acme.",
    )  # fmt: skip
    assert found.url == "https://tactful.example/rules/house/"
    assert found.excerpt == "Initech"


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_house_rule_holds_for_every_purpose_unless_the_house_says(purpose):
    settings = Settings(phrases=(HOUSE._replace(phrases=("initech",)),))

    def fired(text, chosen=settings):
        context = Context.of(purpose=purpose)
        return [f.rule for f in check(text, context, chosen).findings if f.code == "H"]

    assert fired("I was at Initech.") == ["our-old-name"]
    assert fired("The history of Initech.") == []
    assert fired("I was at Initech.", settings._replace(ignore=frozenset(["our-old-name"]))) == []
    assert len(fired("Initech. " * 101)) == 100


def test_a_long_excerpt_is_shown_short_in_the_message():
    def shown(phrase, text):
        return only(
            text, "our-old-name", NOTE, Settings(phrases=(HOUSE._replace(phrases=(phrase,)),))
        ).message

    words = "initech " + "a" * 90
    assert shown("initech _", words) == f"“initech {'a' * 69}…” is our old name: {{other}}."
    assert shown("initech _", "initech " + "a" * 72).startswith(f"“initech {'a' * 72}”")
    assert shown("initech _", "initech " + "a" * 73).startswith(f"“initech {'a' * 69}…”")
    assert shown("initech _ _", f"initech {'a' * 68} bb cc bbbbbbb").startswith(f"“initech {'a' * 68} bb”")
    assert shown("initech _ _", f"initech {'a' * 68} {'b' * 9}").startswith(f"“initech {'a' * 68}…”")
    assert shown("initech _", "initech  \t acme") == "“initech acme” is our old name: {other}."


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        (Settings(), [rule.name for rule in catalogue.RULES]),
        (Settings(select=frozenset()), []),
        (Settings(select=frozenset(["filler", "hedging"]), ignore=frozenset(["filler"])), ["hedging"]),
        (Settings(select=frozenset(["filler"]), extend_select=frozenset(["hedging"])), ["hedging", "filler"]),
        (Settings(ignore=frozenset(r.name for r in catalogue.RULES[1:])), [catalogue.RULES[0].name]),
        (Settings(select=frozenset(["filler"]), phrases=(HOUSE,)), ["filler", "our-old-name"]),
        (Settings(select=frozenset(), phrases=(HOUSE,), ignore=frozenset(["our-old-name"])), []),
    ],
)
def test_the_rules_in_force_are_those_chosen_in_the_catalogues_order(settings, names):
    order = [rule.name for rule in catalogue.RULES] + ["our-old-name"]
    assert [rule.name for rule in rules_for(settings)] == sorted(names, key=order.index)


@pytest.mark.parametrize(
    ("status", "extended", "runs"),
    [("stable", False, True), ("preview", False, False), ("preview", True, True), ("removed", True, False)],
)
def test_a_rule_in_preview_runs_when_asked_for_and_one_removed_never(monkeypatch, status, extended, runs):
    rule = catalogue.get("filler")._replace(status=status)
    monkeypatch.setattr(catalogue, "RULES", (rule,))
    settings = Settings(extend_select=frozenset(["filler"] if extended else []))
    assert bool(rules_for(settings)) == runs


def test_a_choice_of_rules_is_remembered_for_each_settings_object_purpose_and_manner():
    one, other = Settings(), Settings(ignore=frozenset(["vague-intent"]))
    for settings, expected in ((one, True), (other, False), (one, True)):
        found = {f.rule for f in check(SYNERGIES, NOTE, settings).findings}
        assert ("vague-intent" in found) == expected
    for n in range(20):  # more than are kept
        wanted = Settings(ignore=frozenset(["vague-intent"] if n % 2 else []))
        assert ("vague-intent" in {f.rule for f in check(SYNERGIES, NOTE, wanted).findings}) == (n % 2 == 0)
    assert check(SYNERGIES, Context.of(purpose="comment"), one) != check(
        SYNERGIES, Context.of(purpose="thanks"), one
    )


@pytest.mark.parametrize(
    ("context", "settings", "channel", "tier", "limits"),
    [
        (Context(), Settings(channel="linkedin/note"), "linkedin/note", "free", (200, 200)),
        (Context.of(channel="x/reply"), Settings(channel="linkedin/note"), "x/reply", None, (280, 280)),
        (NOTE, Settings(limits={"linkedin/note": HouseLimit(150, 120)}), "linkedin/note", "free", (150, 120)),
        (NOTE, Settings(limits={"linkedin/note": HouseLimit(None, 120)}), "linkedin/note", "free", (200, 120)),
        (NOTE, Settings(limits={"x/reply": HouseLimit(9, 9)}), "linkedin/note", "free", (200, 200)),
        (Context(), Settings(limits={"x/reply": HouseLimit(9, 9)}), None, None, (None, 300)),
        (Context(), Settings(channel="linkedin/note", limits={"linkedin/note": HouseLimit(9, 8)}), "linkedin/note", "free", (9, 8)),
        (Context(purpose="message"), Settings(channel="linkedin/message"), "linkedin/message", None, None),
    ],
)  # fmt: skip
def test_a_house_may_name_the_channel_and_its_own_limits(context, settings, channel, tier, limits):
    report = check(SYNERGIES, context, settings)
    assert (report.channel, report.tier) == (channel, tier)
    if limits:
        assert (report.length.limit, report.length.recommended) == limits


@pytest.mark.parametrize(
    ("rule", "severity"),
    [("vague-intent", "error"), ("no-closing", "hint")],
)
def test_the_houses_severity_counts_most(rule, severity):
    settings = Settings(severity={rule: Severity(severity)})
    assert only("Hi Priya, let's explore synergies", rule, NOTE, settings).severity == severity


def test_a_picky_house_raises_hints_and_nothing_else():
    text = f"{SYNERGIES} 🌊🌊 :)"
    plain = {f.fingerprint: f.severity for f in check(text, NOTE).findings}
    picky = {f.fingerprint: f.severity for f in check(text, NOTE, Settings(profile="picky")).findings}
    assert "hint" in plain.values()
    assert picky == {key: Severity.WARNING if old == "hint" else old for key, old in plain.items()}


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        # The words of the finding and two on each side, in lower case, are its fingerprint.
        ("I would like to explore synergies with you all.", "You might LIKE TO  Explore synergies with you again.", True),
        ("I would like to explore synergies with you all.", "I would love to explore synergies with you all.", False),
        ("I would like to explore synergies with you all.", "I would like to explore synergies with them all.", False),
        ("I would like to explore synergies with you all.", "I would like to explore synergy with you all.", False),
        ("We explore synergies", "They explore synergies", False),
        ("Explore synergies", "Explore synergies", True),
    ],
)  # fmt: skip
def test_a_fingerprint_survives_what_is_written_elsewhere(before, after, same):
    rule = "vague-intent"
    assert (only(before, rule).fingerprint == only(after, rule).fingerprint) == same


def test_a_fingerprint_tells_two_places_and_two_rules_apart():
    report = check("Hi! Let's explore synergies. Then let's explore synergies again, the the end", NOTE)
    prints = [finding.fingerprint for finding in report.findings]
    assert len(set(prints)) == len(prints) > 3
    assert all(len(mark) == 16 and int(mark, 16) for mark in prints)
    assert (
        only("explore synergies", "vague-intent", Context.of(purpose="message")).fingerprint
        == "4a424a39cd9311e2"
    )


def made(name, start, end, severity="warning", place=None):
    """A finding of a rule of the catalogue at a place."""
    rule = catalogue.find(name)
    return only(SYNERGIES, "vague-intent")._replace(
        rule=name, code=rule.code if rule else "H", span=Span(start, end), severity=Severity(severity), place=place
    )  # fmt: skip


@pytest.mark.parametrize(
    ("findings", "shadows"),
    [
        # What one rule says of the whole draft makes another superfluous wherever it is.
        ([("default-text", 5, 9), ("no-intent", 0, 0)], {"no-intent": "default-text"}),
        ([("no-intent", 0, 0), ("no-greeting", 0, 0)], {}),
        # Within the same words: machine-voice says what vague-praise would.
        ([("machine-voice", 0, 10), ("vague-praise", 5, 15)], {"vague-praise": "machine-voice"}),
        ([("vague-praise", 5, 15), ("machine-voice", 14, 20)], {"vague-praise": "machine-voice"}),
        ([("vague-praise", 0, 10), ("machine-voice", 10, 15)], {}),
        ([("machine-voice", 0, 10), ("vague-praise", 10, 15)], {}),
        # A graver one covers a milder one that lies in it.
        ([("filler", 0, 10, "error"), ("hedging", 0, 10)], {"hedging": "filler"}),
        ([("filler", 0, 10, "error"), ("hedging", 3, 9)], {"hedging": "filler"}),
        ([("filler", 0, 10, "error"), ("hedging", 3, 11)], {}),
        ([("filler", 3, 10, "error"), ("hedging", 2, 10)], {}),
        ([("filler", 0, 10), ("hedging", 3, 9)], {}),
        ([("filler", 0, 10, "warning", "whole"), ("hedging", 3, 9, "hint")], {}),
        ([("filler", 0, 10, "warning"), ("hedging", 3, 9, "hint", "whole")], {}),
        ([("long-sentence", 0, 10, "error"), ("hedging", 3, 9)], {}),  # covers nothing
        ([("overfamiliar-address", 0, 9, "error"), ("capitalisation", 0, 2)], {}),  # stands beside
        ([("overfamiliar-address", 0, 9, "error"), ("hedging", 0, 2)], {"hedging": "overfamiliar-address"}),
        ([("house-rule", 0, 10, "error"), ("hedging", 3, 9)], {}),
        # What is absorbed silences nobody.
        (
            [("default-text", 90, 95), ("my-network", 0, 20, "error"), ("hedging", 3, 9)],
            {"my-network": "default-text"},
        ),
        (
            [("machine-voice", 0, 9), ("vague-praise", 5, 20, "error"), ("hedging", 12, 15)],
            {"vague-praise": "machine-voice"},
        ),
        (
            [("filler", 0, 30, "error"), ("jargon", 1, 2, "hint"), ("hedging", 20, 25)],
            {"hedging": "filler", "jargon": "filler"},
        ),
    ],
)
def test_a_finding_that_another_makes_superfluous_names_it(findings, shadows):
    settled = settle([made(*finding) for finding in findings])
    assert {f.rule: f.shadowed_by for f in settled if f.shadowed_by} == shadows
    assert [f.span for f in settled] == sorted(f.span for f in settled)


def test_the_same_rule_on_the_same_words_speaks_once():
    twice = [made("filler", 3, 9), made("hedging", 3, 9, "hint"), made("filler", 3, 9), made("filler", 0, 2)]
    assert [(f.rule, f.span) for f in settle(twice)] == [
        ("filler", (0, 2)), ("filler", (3, 9)), ("hedging", (3, 9)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ([], "ready"),
        ([("filler", 0, 1, "hint")], "ready"),
        ([("filler", 0, 1, "hint"), ("hedging", 0, 1, "warning")], "revise"),
        ([("filler", 0, 1, "error"), ("hedging", 0, 1, "warning")], "hold"),
    ],
)
def test_a_verdict_is_the_gravest_that_counts(findings, expected):
    chosen = [made(*finding) for finding in findings]
    assert verdict(chosen) == expected
    assert verdict([f._replace(shadowed_by="filler") for f in chosen]) == "ready"


@pytest.mark.parametrize(
    ("text", "context", "advice"),
    [
        ("Hi, let's connect. Thanks!", Context(), ("send-without-note",)),
        ("Hi, let's connect. Thanks!", NOTE, ("send-without-note",)),
        ("Hi, let's connect. Thanks!", Context.of(channel="facebook/message", purpose="message"), ()),
        ("Hi, let's connect. Thanks!", Context.of(purpose="message"), ()),
        (SYNERGIES, NOTE, ()),
        ("Hi, may I ask you about the ferry in Hull? Thanks!", NOTE, ()),
        ("Hi, let's connect. Thanks!", Context.of(channel="xing/note"), ("send-without-note",)),
        ("Hi, let's connect. Thanks!", Context.of(channel="mastodon/follow"), ()),
        ("...", NOTE, ("empty",)),
        ("Ich habe Ihren Vortrag über die Pflege in Kiel gehört und freue mich auf den Kontakt.", NOTE, ("not-english",)),
    ],
)  # fmt: skip
def test_advice_is_given_where_a_note_says_nothing(text, context, advice):
    assert check(text, context).advice == advice


@pytest.mark.parametrize(
    ("text", "span", "whole"),
    [
        ("cafe\u0301s", (0, 4), (0, 5)),
        ("cafe\u0301s", (4, 6), (3, 6)),
        ("cafe\u0301s", (4, 4), (3, 3)),
        ("caf\u00e9s", (0, 4), (0, 4)),
        ("a\r\nb", (1, 2), (1, 3)),
        ("a\r\nb", (2, 4), (1, 4)),
        ("a\nb", (1, 2), (1, 2)),
        ("👩\u200d👩x", (0, 1), (0, 3)),
        ("👩\u200d👩x", (3, 3), (3, 3)),
    ],
)
def test_a_span_never_ends_inside_what_reads_as_one_letter(text, span, whole):
    assert whole_clusters(text, *span) == whole


def test_a_finding_on_letters_that_are_none_has_a_fingerprint():
    settings = Settings(phrases=(HOUSE._replace(phrases=("acme initech",)),))
    assert len(only("Acme \ud800 Initech", "our-old-name", NOTE, settings).fingerprint) == 16


def test_what_is_missing_has_a_place_instead_of_words():
    found = only(
        "I teach in Leeds. May I follow your work?", "no-greeting", NOTE, Settings(help_url="/{name}")
    )
    assert (found.place, found.span, found.excerpt, found.url) == ("start", (0, 0), "", "/no-greeting")


@pytest.mark.parametrize(
    ("name", "help_url", "url"),
    [
        ("filler", None, "https://tactful.example/rules/filler/"),
        ("filler", "https://wiki.example.org/{code}#{name}", "https://wiki.example.org/B05#filler"),
    ],
)
def test_a_rule_leads_to_the_guide_or_to_the_houses_page(name, help_url, url):
    rule = catalogue.get(name)
    assert rule_url(rule, Settings(help_url=help_url)) == url.replace("B05", rule.code)
    assert rule_url(rule).startswith("https://tactful.example/rules/")


def test_what_is_ignored_is_counted_and_the_rest_stays():
    report = check(SYNERGIES + " the the", NOTE)
    marks = [finding.fingerprint for finding in report.findings]
    fewer = check(SYNERGIES + " the the", NOTE, ignore=set(marks[:2]) | {"0" * 16})
    assert fewer.ignored == 2
    assert [f.fingerprint for f in fewer.findings] == marks[2:]
