"""Reading a draft: words, sentences, opaque stretches, places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tactful.draft import _OPAQUE, Draft, _may_be_opaque


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I'd say it’s fine", ["i", "would", "say", "it", "is", "fine"]),
        ("We can't, won't, don't", ["we", "can", "not", "will", "not", "do", "not"]),
        ("Im new and dont know", ["i", "am", "new", "and", "do", "not", "know"]),
        ("Priya's follow-up", ["priya's", "follow", "up"]),
        (
            "mail a.b@c.org, see www.x.org/y. @ana@m.social #flood",
            ["mail", "<email>", "see", "<url>", "<handle>", "<hashtag>"],
        ),
        (
            "your piece “On Rivers” and 'The Long Dry' moved me",
            ["your", "piece", "<quote>", "and", "<quote>", "moved", "me"],
        ),
        ("C# at 10.30, £5.50 & the '90s", ["c", "at", "10", "30", "5", "50", "the", "90s"]),
        ("cafe\u0301 Zürich İzmir", ["cafe\u0301", "zürich", "i\u0307zmir"]),
    ],
)
def test_words_are_lower_case_with_contractions_spelt_out(text, words):
    assert Draft(text).words == words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hi Priya. I teach! Do you?", ["Hi Priya.", "I teach!", "Do you?"]),
        ("Dr. Okafor and Prof. Li met J. Smith.", ["Dr. Okafor and Prof. Li met J. Smith."]),
        ("One\ntwo\n\nthree", ["One", "two", "three"]),
        ("It costs 5.50 (approx. six). Yes", ["It costs 5.50 (approx. six).", "Yes"]),
        ("See x.org. Then?", ["See x.org.", "Then?"]),
        ("1. Bring slides\n2. Bring tea", ["1. Bring slides", "2. Bring tea"]),
        ("hi priya. i teach", ["hi priya.", "i teach"]),
    ],
)
def test_sentences_end_where_a_reader_pauses(text, sentences):
    draft = Draft(text)
    assert [text[s.start : s.end] for s in draft.sentences] == sentences


@given(st.text(max_size=400))
def test_any_text_is_read_without_changing_an_offset(text):
    draft = Draft(text)
    assert draft.text == text
    assert len(draft.shadow) == len(text)
    assert all(0 <= s <= e <= len(text) for s, e in zip(draft.starts, draft.ends, strict=True))
    assert len(draft.sentence_of) == len(draft.words)
    assert draft.starts == sorted(draft.starts)
    for offset in (0, len(text) // 2, len(text)):
        line, column = draft.position(offset)
        assert line >= 1
        assert column >= 1


@given(st.text("ab0 .'-@/#\"`:w\n,") | st.text("w.-co' m", max_size=12))
def test_no_opaque_stretch_goes_without_the_marks_that_are_looked_for_first(text):
    assert _may_be_opaque(text) or not _OPAQUE.search(text)
