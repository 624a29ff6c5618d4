"""The first code point past the limit, in each unit, and how sure the limit is."""

import pytest

from tactful import Context, check
from tactful.catalogue import get
from tactful.draft import Draft

RULE = get("over-limit")


@pytest.mark.parametrize(
    ("context", "text", "start"),
    [
        # 200 UTF-16 units: an emoji takes two, so one of them does not fit any more.
        ({"channel": "linkedin/note"}, "a" * 201, 200),
        ({"channel": "linkedin/note"}, "a" * 199 + "😍", 199),
        ({"channel": "linkedin/note", "tier": "premium"}, "a" * 301, 300),
        # 1,000 bytes: é takes two.
        ({"channel": "instagram/dm"}, "é" * 501, 500),
        # 280 weighted characters.
        ({"channel": "x/reply", "purpose": "comment"}, "a" * 281, 280),
    ],
)
def test_the_surplus_begins_where_the_limit_ends(context, text, start):
    found = list(RULE.find(Draft(text), Context.of(**context)))
    assert [(match.start, match.end) for match in found] == [(start, len(text))]


@pytest.mark.parametrize(
    ("context", "length"),
    [
        ({"channel": "linkedin/note"}, 200),
        ({"channel": "xing/note"}, 5000),  # the limit is not known
        ({}, 5000),  # the channel is not known
    ],
)
def test_within_or_without_a_limit_it_is_silent(context, length):
    assert list(RULE.find(Draft("a" * length), Context.of(**context))) == []


@pytest.mark.parametrize(
    ("channel", "length", "severity"),
    [("linkedin/note", 201, "error"), ("instagram/dm", 1001, "warning"), ("linkedin/message", 8001, "hint")],
)
def test_a_doubtful_limit_raises_no_error(channel, length, severity):
    purpose = "request" if channel == "linkedin/note" else "message"
    report = check(("word " * 2000)[:length], Context.of(channel=channel, purpose=purpose))
    assert [f.severity for f in report.findings if f.rule == "over-limit"] == [severity]


def test_it_absorbs_too_long():
    report = check("word " * 400, Context.of(channel="instagram/dm", purpose="message"))
    assert "over-limit" in {finding.rule for finding in report.counted}
    assert "too-long" not in {finding.rule for finding in report.counted}
