"""What no reading found, and may be there all the same."""

import pytest

from tactful.context import Context
from tactful.draft import Draft
from tactful.reading.doubt import of_matter, of_reason, of_self


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        # Both did something together.
        ("Hey Chris, we did the same welding course in Hull. How is the rig?", True),
        # The sender is the object.
        ("Good day Mrs Achterberg, your late husband taught me to bind books.", True),
        # A thing of the sender's.
        ("Hi Ada, my goat ate your flyer and the rest is history.", True),
        # Wishes, reading and writing are anybody's.
        ("Hi Tom, I read your post on Rust and would like to follow you.", False),
        ("Hi Tom, I saw your profile and thought I would connect.", False),
        ("Hi Tom, let us connect!", False),
    ],
)
def test_a_draft_speaks_of_its_sender(text, spoken):
    assert of_self(Draft(text), Context()) is spoken


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Hi Sheila, Barry from number 9. The council replied about the drains! Can I send you the letter here?", True),
        # Nothing but who the sender is.
        ("Hi Marta, I plan freight in Porto. I would like to follow you.", False),
        ("Hi Marta, I came across your profile and would like to connect with you.", False),
    ],
)  # fmt: skip
def test_a_draft_speaks_of_a_matter(text, matter):
    assert of_matter(Draft(text), Context()) is matter


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Hi Mel, long time! We shared a desk at the Bolton branch.", True),
        ("Hi Mel, I teach in Bolton.", False),
    ],
)
def test_people_who_know_each_other_need_no_reason(text, known):
    assert of_reason(Draft(text), Context()) is known
