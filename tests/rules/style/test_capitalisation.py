"""capitalisation: where it fires and where it stays silent."""

import pytest

from tactful import Context, check


@pytest.mark.parametrize(
    ("text", "context", "fires"),
    [
        ("Hi Ada, i teach in Leeds. Your maps help. Thanks", {}, True),
        ("hi ada, I teach in Leeds. Your maps help. Thanks", {"to": "Ada Obi"}, True),
        (
            "Dear mr obi, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Tom Obi"},
            True,
        ),
        ("Hi Ada, i'm a nurse in Cork. Thanks for the maps", {}, True),
        ("hello ada, i love it. thanks", {"channel": "linkedin/note"}, True),
        ("Hi Ada, my iPhone died (i). I teach in Leeds. Thanks", {}, False),
        (
            "hi bell, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "bell hooks"},
            False,
        ),
        (
            "Hi al-Amin, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear van Dijk, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Piet van Dijk"},
            False,
        ),
        (
            "hi there, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi @ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        ("Hi Ada, see i.e. chapter i. I teach in Leeds. Thanks", {}, False),
        (
            "hey everyone, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "hello, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "hi all, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
    ],
)
def test_small_letters_are_told_from_small_names(text, context, fires):
    report = check(text, Context.of(**{"purpose": "request", **context}))
    assert ("capitalisation" in {finding.rule for finding in report.findings}) is fires
