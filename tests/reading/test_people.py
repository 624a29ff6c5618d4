"""Who is named in a draft besides its sender."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.people import people


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ana, Tom – you both said yes. Best, Jo", ["Ana", "Tom"]),
        ("Hi Nils, a friend from swimming needs you. Ciao, Pia", ["Nils"]),
        ("Dear Mr Fink, dear Ms Ortega, as agreed. Mr Fink trains, Ms Ortega too. Dörte", ["Fink", "Ortega"]),
        # Places, months and the platform are nobody.
        ("Hi Sol, my colleague in Leeds joins LinkedIn in May. Bet", ["Sol"]),
        ("@vero @stig you both agreed", ["<handle>", "<handle>"]),
        # A capital that only says which thing is meant, and a closing in another language.
        ("Hi Ewa, he fits lifts and you need one for the Radom library. Best, Zosia", ["Ewa"]),
        ("Liebe Frau Klee, my neighbour mends clocks. Viele Grüße, Bernd Rau", ["Klee"]),
        ("Jess, Marek – Marek, Jess. Have fun, Lou", ["Jess", "Marek"]),
    ],
)
def test_people_are_named_once(text, named):
    assert [person.name for person in people(Draft(text), Context())] == named
