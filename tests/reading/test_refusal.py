"""A plain no, a soft one, and a maybe."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.refusal import refusal

DECLINE = Context(purpose="decline")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, but no.", "It's a no from me.", "I'm going to pass, I only link up with people I know.", "I'll decline, with thanks.",
        "The answer stays no.", "I'll turn it down this time.", "Not for me, thank you.", "I'd rather not.", "Nope!",
        "I've decided against it.", "I have to disappoint you.",
    ],
)  # fmt: skip
def test_a_plain_no_is_heard(text):
    assert refusal(Draft(text), DECLINE).plain


@pytest.mark.parametrize(
    "text",
    [
        "I won't be joining.", "I don't add people I haven't met.", "This account is for family only.", "I'm afraid I can't.",
        "We don't know each other well enough.", "I'm not taking new clients.", "Your request does not fit.",
        "I can't foster, our flat is too small.", "Thanks, but we already have a supplier we're happy with.",
    ],
)  # fmt: skip
def test_what_is_not_done_is_a_soft_no(text):
    found = refusal(Draft(text), DECLINE)
    assert found.soft
    assert found.maybe is None


@pytest.mark.parametrize(
    ("text", "maybe"),
    [
        ("Perhaps later in the year.", "Perhaps later"),
        ("Let me sleep on it.", "Let me sleep"),
        ("We'll see.", "We'll see"),
        ("I might come back to you.", "I might come"),
        ("Ask me again in spring.", "Ask me again"),
        ("I'll keep you in mind.", "keep you in mind"),
        ("Not sure yet.", "Not sure"),
    ],
)
def test_a_maybe_is_found_where_it_begins(text, maybe):
    draft = Draft(text)
    found = refusal(draft, DECLINE)
    assert not found.plain
    assert draft.text[found.maybe.start : found.maybe.end].startswith(maybe)


@pytest.mark.parametrize(
    "text", ["No hurry at all.", "My desk is rather full.", "No bother, Sam. I know a good vet."]
)
def test_no_before_a_noun_answers_nothing(text):
    found = refusal(Draft(text), DECLINE)
    assert not found.plain
    assert not found.soft
