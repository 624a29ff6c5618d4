"""The personal detail: what fits only this person, what is half of it, and what is not."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.research import research
from tactful.steps import Status

MET = [
    # something of theirs, with or without capitals
    "Your bread at the Saturday market is why I get up.",
    "your post on pricing for charities",
    "Keen to follow your Reykjanes work.",
    "Your job advert for roofers made our crew laugh.",
    "Your write-up of the slew-ring failure helped us.",
    "Pls can u share ur slides from the Hull meetup?",
    "Your name came up at the lichen society in Turku.",
    # something they did or are
    "The question you asked at the panel stayed with me.",
    "I'm the luthier whose kora photo you shared.",
    "You asked in the island forum who remembers the sorting code.",
    "I saw that you work at the Nagoya castle museum.",
    "How did you get the bell to ring at Kells?",
    # something of theirs that was used
    "I read Rivers of Glass twice.",
    "I enjoyed “Rivers of Glass”.",
    "Loved the bit about goats in Thursday's session.",
    # something shared
    "We sat next to each other on the 7.40 from Leeds.",
    "Fellow Cork beekeeper here.",
    "We have Ana Reyes in common.",
    "I come from Lund, like you.",
    "I'm in the same evening class in Leeds.",
    "You'll maybe remember Wilf, the apprentice? I was your student in 1971.",
    "See you at the Cork meetup.",
    # somebody between
    "Ana said I should say hello.",
    "ana said i should say hello",
    "My tutor recommended your book.",
    "Sister of Ana here.",
    # wishes with an object
    "Congratulations on ten years of the tool library.",
    "I hope the move to Lisbon went well.",
]

PARTIAL = [
    "I came across your profile.",
    "Your impressive background caught my eye.",
    "I love what you do.",
    "You are an inspiration.",
    "Your experience in marketing is great.",
    "Thank you for your talk at XXXX.",
]

MISSING = [
    "I'd like to add you to my network.",
    "I'm a nurse in Porto.",
    "I help founders double their revenue.",
    "Your company's rent could be lower: we cut your energy costs.",
    "I work in the same industry.",
    "I'd be glad to be part of your network.",
    "Nice to meet you. I hope you and your family are well.",
    "If you know anyone who needs a plumber, tell me.",
    "I live in Hull and keep bees.",
]

CASES = [
    (text, status) for status, texts in zip(Status, (MET, PARTIAL, MISSING), strict=True) for text in texts
]


@pytest.mark.parametrize(("text", "status"), CASES)
def test_a_draft_is_read_for_its_personal_detail(text, status):
    assert research(Draft(text), Context()).status is status


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I read your post on pricing for charities. Thanks!", "your post on pricing for charities"),
        ("Hello, Ana said I should write to you.", "Ana said I should write"),
        ("You run the Saturday market, I hear.", "You run the Saturday market"),
    ],
)
def test_the_evidence_is_the_words_that_show_it(text, words):
    spans = research(Draft(text), Context()).spans
    assert words in [text[start:end] for start, end in spans]


def test_a_comment_shows_research_by_words_of_substance():
    comment = Context.of(purpose="comment")
    assert research(Draft("The lending table would suit our library."), comment).status is Status.MET
    assert research(Draft("Great insights, thanks for sharing!"), comment).status is not Status.MET


def test_thanks_need_not_say_whose():
    thanks = Context.of(purpose="thanks")
    assert research(Draft("Thanks! The trick with the spoon worked."), thanks).status is Status.MET
    assert research(Draft("Thanks for the add!"), thanks).status is Status.MISSING
