"""gendered-address: where it fires and where it stays silent."""

import pytest

from tactful import Context, check


@pytest.mark.parametrize(
    ("text", "context", "fires"),
    [
        (
            "Dear Sir, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear Madam, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Good day sir, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hello ladies, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hi Ada, thank you, sir. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear Sirs, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Ladies and gentlemen, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hi guys! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Hello Ma'am, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Thanks guys! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear gents, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Yes sir! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            True,
        ),
        (
            "Dear Sir or Madam, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Sir/Madam, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Madam President Obi, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, the ladies' team at Kew is great. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, a gentleman in my class, 80, loves it. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Respected Suresh sir, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, I miss your posts. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, those guys at Kew know you. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Miss Obi, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, Girls Can Code is my club. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Ma'am Carol, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, we met at Boys' Brigade. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Hi Ada, the girls and boys in my class say hi. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
        (
            "Dear Lord Mayor, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {},
            False,
        ),
    ],
)
def test_an_address_is_told_from_talk_of_men_and_women(text, context, fires):
    report = check(text, Context.of(**{"purpose": "request", **context}))
    assert ("gendered-address" in {finding.rule for finding in report.findings}) is fires
