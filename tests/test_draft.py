"""Reading a draft: words, sentences, opaque stretches, places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tactful import Context
from tactful.draft import _OPAQUE, Draft, _may_be_opaque, once


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "See https://a.org/x, and (www.b.org/y). mail a.b+c@d.co.uk! @ana@m.social #flood2 `x = 1` “On Rivers” a",
            "url https://a.org/x, url www.b.org/y, email a.b+c@d.co.uk, handle @ana@m.social, hashtag #flood2, "
            "quote `x = 1`, quote “On Rivers”",
        ),
        ("the piece 'The Long Dry' was good for all of us, the '90s, rock 'n' roll", "quote 'The Long Dry'"),
        ("head of St Bede's until '19. We sat at the governors' table", ""),
        ("bit.ly/abc and a.com and b.com/x?y and x.yz and v1.2", "url bit.ly/abc, url a.com, url b.com/x?y"),
        ("https://a.org/x)].'", "url https://a.org/x"),
        ("https://a.org/..,;:!?", "url https://a.org/"),
        ("#1 #a1 a#b &#39; c@ @ b@c", "hashtag #a1"),
        ("“a” — “b” is what they said to me", "quote “a”, quote “b”"),
        ('It was "ten" of it all.', 'quote "ten"'),
        # What is mostly a quotation is the sender's own text in quotation marks.
        ('"all of this is quoted" x', ""),
        ('  "quoted!" yes  ', ""),
        ('"all of this is quoted by me" @ana', "handle @ana"),
        ('"12345" 6789', ""),
        ('"1234" 56789', 'quote "1234"'),
        ("https://", ""),
        ("plain words", ""),
    ],
)
def test_what_is_not_the_senders_words_is_told_by_kind(text, found):
    draft = Draft(text)
    assert ", ".join(f"{kind} {text[start:end]}" for kind, start, end in draft.opaque) == found
    for kind, start, end in draft.opaque:
        assert [draft.inside(kind, at) for at in (start - 1, start, end - 1)] == [False, True, True]
        assert not draft.inside("nothing", start)
    assert [word for word in draft.words if word[0] == "<"] == [f"<{o.kind}>" for o in draft.opaque]


@pytest.mark.parametrize(
    ("text", "words", "second"),
    [
        ("I'm I've I'll I'd", "i·I am·'m i·I have·'ve i·I will·'ll i·I would·'d", [1, 3, 5, 7]),
        ("you're isn't", "you·you are·'re is·is not·n't", [1, 3]),
        ("It's Ana's. Who's", "it·It is·'s ana's·Ana's who·Who is·'s", [1, 4]),
        (
            "can't won't let's ain't",
            "can·can not·'t will·wo not·n't let·let us·'s is·ai not·n't",
            [1, 3, 5, 7],
        ),
        ("im dont cant youve", "i·i am·m do·do not·nt can·can not·t you·you have·ve", [1, 3, 5, 7]),
        ("n't 't o'clock y'all'd", "n't·n't t·t o'clock·o'clock y'all·y'all would·'d", [4]),
        ("＇ ＡＢ１ it＇s", "ab1·ＡＢ１ it·it is·＇s", [2]),
        ("https://a.org I'm <x>", "<url>·https://a.org i·I am·'m x·x", [2]),
    ],
)
def test_each_word_knows_its_place_and_whether_it_is_the_second_half(text, words, second):
    draft = Draft(text)
    places = zip(draft.words, draft.starts, draft.ends, strict=True)
    assert " ".join(f"{word}·{text[start:end]}" for word, start, end in places) == words
    assert sorted(draft.contracted) == second
    assert draft.word_count == len(draft.words) - len(second)
    assert {
        word: [n for n, other in enumerate(draft.words) if other == word] for word in draft.words
    } == draft.places
    assert draft.vocabulary == set(draft.words)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hi. No. 5 is it. No. I said", "Hi.|No. 5 is it.|No.|I said"),
        ("no. 7. yes. ends no. here", "no. 7.|yes.|ends no.|here"),
        ("J. Smith came. Was it I. Me?", "J. Smith came.|Was it I.|Me?"),
        ("I like plan b. It works. Or J. works", "I like plan b.|It works.|Or J.|works"),
        ("e.g. this. Etc. and so", "e.g. this.|Etc. and so"),
        ("1. Bring\n12. More\n123. x\n1234. y\na 1. b", "1. Bring|12. More|123. x|1234.|y|a 1.|b"),
        ('He said "Stop. Now." Then left.', 'He said "Stop. Now."|Then left.'),
        ("Wait... what?! Yes!) ok", "Wait...|what?!|Yes!)|ok"),
        ("  \n. . a", "a"),
        ("Dr. A. B. Li", "Dr. A. B. Li"),
        ("See www.a.org. Then `a. b` x. y", "See www.a.org.|Then `a. b` x.|y"),
        ("Line one. \n Line two  ", "Line one.|Line two"),
        ("He wrote “one. Two” and then five. Six “a.” b", "He wrote “one. Two” and then five.|Six “a.”|b"),
    ],
)
def test_a_full_stop_ends_a_sentence_only_where_one_ends(text, sentences):
    draft = Draft(text)
    assert "|".join(text[s.start : s.end] for s in draft.sentences) == sentences
    assert [draft.sentence(word) for word in range(len(draft.words))] == [
        s for s in draft.sentences for _ in range(s.first, s.last)
    ]
    assert len(draft.sentence_of) == len(draft.words)
    assert [s.first for s in draft.sentences] == [0, *(s.last for s in draft.sentences[:-1])]


def test_a_place_is_given_in_lines_columns_and_utf16_units():
    draft = Draft("a\r\n😀b\rc\n\nd")
    assert [draft.position(at) for at in range(len(draft.text) + 1)] == [
        (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (4, 1), (5, 1), (5, 2),
    ]  # fmt: skip
    assert draft.utf16(3, 5) == (3, 6)
    assert draft.utf16(4, 5) == (5, 6)
    assert Draft("é").utf16(0, 1) == (0, 1)
    assert draft.span(0, 2) == (0, 5)


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([], ""),
        ([(0, 2)], "hi"),
        ([(3, 6), (10, 14)], "ana am a"),
        ([(10, 14), (3, 6), (4, 5)], "ana am a"),  # out of order, and one in another
        ([(1, 4)], "hi ana"),
        ([(2, 3)], ""),
        ([(13, 99)], "a baker"),
    ],
)
def test_the_words_of_ranges_are_those_that_they_touch(spans, words):
    draft = Draft("Hi Ana, I am a baker")
    assert [draft.words[index] for index in draft.words_in(spans)] == words.split()


@pytest.mark.parametrize("odd", ["\t", "\r", "\u00a0", "\u3000", "\u2028"])
def test_odd_spaces_part_words_as_plain_ones_do(odd):
    assert Draft(f"Hi{odd}Ana").words == ["hi", "ana"]
    assert Draft(f"Hi{odd}Ana").shadow in ("Hi Ana", "Hi\nAna")


def test_a_reading_runs_once_a_draft_and_context():
    def reading(draft, context):
        """What it reads."""
        seen.append((draft, context))
        return len(seen)

    seen: list = []
    read, draft, one, other = once(reading), Draft("x"), Context(to=("Ana",)), Context(to=("Ana",))
    assert [read(draft, one), read(draft, one), read(draft, other), read(draft, one)] == [1, 1, 2, 3]
    assert seen == [(draft, one), (draft, other), (draft, one)]
    assert read(Draft("y"), one) == 4
    assert read.__doc__ == "What it reads."


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
