"""wrong-name: where it fires and where it stays silent."""

import pytest

from tactful import Context, check


@pytest.mark.parametrize(
    ("text", "context", "fires"),
    [
        (
            "Hi Ann, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Anna Lee"},
            True,
        ),
        (
            "Hi Hanna, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ana Lee"},
            True,
        ),
        (
            "Dear Dr Smyth, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Jo Smith"},
            True,
        ),
        (
            "Hi Bob, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            True,
        ),
        (
            "Hi Sara Jones, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Sarah Jones"},
            True,
        ),
        (
            "hi jon, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "John Lee"},
            True,
        ),
        (
            "Hi Xiao, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Wei Zhang"},
            True,
        ),
        (
            "Thanks for adding me, Peter! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Petra Vogel"},
            True,
        ),
        (
            "Michelle, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Michael Roe"},
            True,
        ),
        (
            "Hello Mr. Jonson, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Carl Johnson"},
            True,
        ),
        (
            "Hi Stephen, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Steven Ray"},
            True,
        ),
        (
            "Good morning Kristin, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Kirsten Dahl"},
            True,
        ),
        (
            "Hi Zoe, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Zara Khan"},
            True,
        ),
        (
            "Hi Bob, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Robert Lee"},
            False,
        ),
        (
            "Hi Lee, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Robert Lee"},
            False,
        ),
        (
            "Dear Prof. Lee, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Robert Lee"},
            False,
        ),
        (
            "Hi Zoë, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Zoe Lee"},
            False,
        ),
        (
            "Hi Jo, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Johanna Lee"},
            False,
        ),
        (
            "Hi J.R., I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "John Robert Lee"},
            False,
        ),
        (
            "Hi Li Wei, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Wei Li"},
            False,
        ),
        (
            "Hi Mr van Dijk, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Piet van Dijk"},
            False,
        ),
        (
            "Hi Team Leeds, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hi Professor, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hello from Leeds, Ada! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hi there, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hi, Owen from the choir. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hi neighbour, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hi Nick, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Nikolaos Pappas"},
            False,
        ),
        (
            "Hi @zed, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Dear Ms Øberg, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ida Oberg"},
            False,
        ),
        (
            "Dear Mr Mueller, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Kai Müller"},
            False,
        ),
        (
            "Hi Sasha, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Oleksandr B"},
            False,
        ),
        (
            "Hi Maggie, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Margaret O'Neill"},
            False,
        ),
        (
            "Hi O'Neill, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Margaret O'Neill"},
            False,
        ),
        (
            "Hi ONeill, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Margaret O'Neill"},
            False,
        ),
        (
            "Hi Marie-Claire, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Marie Claire Dubois"},
            False,
        ),
        (
            "Hi Dr Ada, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Dr. Ada Obi"},
            False,
        ),
        (
            "Happy Friday Ada! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Hi Bill, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "William Ray"},
            False,
        ),
        (
            "Hi Mo, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Mohammed Ali"},
            False,
        ),
        (
            "Saw your maps. I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "London calling! I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
        (
            "Merhaba Ayşe Hanım, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ayse Kaya"},
            False,
        ),
        (
            "Hi Nastya, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Anastasia Petrova"},
            False,
        ),
        (
            "Hi Lupe, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Guadalupe Ruiz"},
            False,
        ),
        (
            "Hi Yoyo, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Yolanda Cruz"},
            False,
        ),
        (
            "Hi Guille, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Guillermo Paz"},
            False,
        ),
        (
            "Hi Pekka, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Pekka Ora"},
            False,
        ),
        (
            "Dear Ada Obi-Lee, I teach geography in Leeds and your flood maps helped my class. May I follow the next ones? Thanks!",
            {"to": "Ada Obi"},
            False,
        ),
    ],
)
def test_a_wrong_or_misspelt_name_is_told_from_a_short_form(text, context, fires):
    report = check(text, Context.of(**{"purpose": "request", **context}))
    assert ("wrong-name" in {finding.rule for finding in report.findings}) is fires
