"""Open slots of a template, and brackets that are none."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.placeholders import placeholders

OPEN = [
    ("Hi {first_name}, hello", "{first_name}"),
    ("Hi {{contact.firstname}}, hello", "{{contact.firstname}}"),
    ("Hi {name|there}, hello", "{name|there}"),
    ("At [Company Name] we met", "[Company Name]"),
    ("Dear [Vorname], hello", "[Vorname]"),
    ("Best, [Your Name]", "[Your Name]"),
    ("Rita, Noel – [WHY THEY SHOULD MEET].", "[WHY THEY SHOULD MEET]"),
    ("I loved [mention something specific].", "[mention something specific]"),
    ("Hi <First Name>, hello", "<First Name>"),
    ("Dear %%NAME%%, hello", "%%NAME%%"),
    ("Hi $first_name, hello", "$first_name"),
    ("Hi *|FNAME|*, hello", "*|FNAME|*"),
    ("Hi ___, I saw your post", "___"),
    ("Thanks for your talk at XXXX in May", "XXXX"),
    ("INSERT NAME hello", "INSERT NAME"),
    ("Hi NAME, hello", "NAME"),
    ("Hi (first name), hello", "(first name)"),
]

PROSE = [
    "See you at the stall [I bring cake].",
    "I <3 bread, and a < b and c > d",
    "Love, Mum XXX",
    "Love, Jo xxx",
    "It cost $500, 30% off, and $AAPL went up 20%.",
    "Use `{name}` in f-strings and array[0] in C.",
    "She wrote “they was [sic] there [...] again”.",
    "See [the docs](https://docs.example/).",
    "Smile :-] and wave <grin>",
    "my name (Zoë with two dots)",
    "The XXX Olympiad and Super Bowl XXX",
    "Your catalogue of Super Bowl XXX programmes",
    "Plate XXX in your madder book",
]


@pytest.mark.parametrize(("text", "slot"), OPEN)
def test_an_open_slot_is_found_with_its_marks(text, slot):
    assert [text[start:end] for start, end in placeholders(Draft(text), Context())] == [slot]


@pytest.mark.parametrize("text", PROSE)
def test_brackets_with_prose_are_left_alone(text):
    assert placeholders(Draft(text), Context()) == ()
