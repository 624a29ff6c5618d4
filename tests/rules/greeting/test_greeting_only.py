"""greeting-only: where it fires and where it stays silent."""

import pytest

from tactful import Context, check


@pytest.mark.parametrize(
    ("text", "context", "fires"),
    [
        ("Hi", {"purpose": "message"}, True),
        ("Hello!", {"purpose": "message"}, True),
        ("Hey Ada, how are you? Best, Tom", {"purpose": "message"}, True),
        ("Hi Ada 👋 hope you are having a good week!", {"purpose": "message"}, True),
        ("Good morning Ada, how do you do?", {"purpose": "message"}, True),
        ("Hey u there", {"purpose": "message"}, True),
        ("Hi Ada, are you coming to the fair?", {"purpose": "message"}, False),
        ("Hi Ada, thanks for the plums!", {"purpose": "message"}, False),
        ("Ada", {"purpose": "message"}, False),
        ("Hi Ada, how is the mill?", {"purpose": "message"}, False),
        ("Hi Ada, what's up? I have a question on peat", {"purpose": "message"}, False),
        ("Hola Ada, ¿cómo estás?", {"purpose": "message"}, True),
        ("Hi dear, how are you doing today?", {"purpose": "message"}, True),
        ("Hello Ada, nice to meet you!", {"purpose": "message"}, True),
        ("Hiya! You alright?", {"purpose": "message"}, True),
        ("Hi Ada, greetings from sunny Malta!", {"purpose": "message"}, True),
        ("Hello my name is Grace", {"purpose": "message"}, True),
        ("Hi Ada, can I ask you something?", {"purpose": "message"}, True),
        ("Hi Ada, can I ask you how you fire at 1280?", {"purpose": "message"}, False),
        ("Hi Ada, are you free on the 4th for the kiln?", {"purpose": "message"}, False),
    ],
)
def test_pleasantries_alone_are_only_a_greeting(text, context, fires):
    report = check(text, Context.of(**{"purpose": "message", **context}))
    assert ("greeting-only" in {finding.rule for finding in report.findings}) is fires
