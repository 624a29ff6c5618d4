"""How platforms count, against JavaScript, twitter-text and tables."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from node import ask, missing

from tactful.links import post_links
from tactful.units import UNITS, byte_length, count, grapheme_length, utf16_length, weighted_length

TUNE = Path(__file__).parent / "corpus" / "tune"
FAMILY = "👩‍👩‍👧"

LENGTHS = [
    # text, UTF-16, bytes, graphemes
    ("", 0, 0, 0),
    ("Hi Sam", 6, 6, 6),
    ("Zoë", 3, 4, 3),
    ("Zoe\u0308", 4, 5, 3),
    ("“Hi”", 4, 8, 4),
    (FAMILY, 8, 18, 1),
    ("a\r\nb", 4, 4, 3),
    ("नमस्ते", 6, 18, 3),
    ("\ud83d", 1, 3, 1),  # half a pair, as a browser may hand it over
]

X = [
    ("Hi Sam", 6, "Latin weighs 1"),
    ("日本語", 6, "ideographs weigh 2"),
    ("Привет", 6, "Cyrillic weighs 1"),
    ("한국어", 6, "Hangul syllables weigh 2"),
    ("e\u0301", 1, "composed first"),
    ("“it’s”…", 8, "curly quotes weigh 1, the ellipsis 2"),
    (FAMILY, 2, "any emoji weighs 2, however long"),
    ("👩🏽‍💻 1️⃣ 🇩🇪 ❤️", 11, "skin tone, keycap, flag, heart"),
    ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 2, "a flag of tags"),
    ("🧑‍🚀 🥹 🫱🏽‍🫲🏿", 8, "emoji younger than twitter-text"),
    ("©©\ufe0f", 3, "a copyright sign is a letter unless made a picture"),
    ("Read https://example.org/a/very/long/path?with=query#and-more now", 32, "a link weighs 23"),
    ("Read example.org/x now", 32, "a bare domain is a link"),
    ("Thanks.So long", 28, "a forgotten space can make a link"),
    ("v1.2, a.b, e.g. this", 20, "no top-level domain, no link"),
    ("me@example.org", 14, "an address is no link"),
    ("(https://example.org/a_(b))", 25, "brackets in a path"),
    ("https://example.org.", 24, "a full stop is no part of a link"),
    ("example.org or example.com", 50, "two links"),
]

X_WEIGHTS = [
    # the first and the last of each range that weighs 1, and their neighbours
    ("\u10ff", 1), ("\u1100", 2),
    ("\u1fff", 2), ("\u2000", 1), ("\u200d", 1), ("\u200e", 2),
    ("\u200f", 2), ("\u2010", 1), ("\u201f", 1), ("\u2020", 2),
    ("\u2031", 2), ("\u2032", 1), ("\u2037", 1), ("\u2038", 2),
]  # fmt: skip

MASTODON = [
    ("Hi @sam@example.social, hello", 14, "the server does not count"),
    ("Hi @sam@example.social.", 8, "nor does the full stop belong to the server"),
    ("@sam hello", 10, "a local name"),
    ("me@example.org", 14, "an address is no mention"),
    ("See https://example.org/a/very/long/path/that/is/longer", 27, "a link is 23"),
    ("See example.org", 15, "a bare domain is no link"),
    ("https://example.org https://example.com", 47, "two links"),
    (FAMILY + "e\u0301", 2, "the rest by graphemes"),
]

THREADS = [
    ("Hi Zoë", 6, "characters"),
    ("Hi 😀", 7, "an emoji by its bytes"),
    (FAMILY, 18, "a family by all of its bytes"),
    ("日本 ©", 4, "other characters are one"),
    ("1️⃣", 7, "keycap"),
]


@pytest.mark.parametrize(("text", "utf16", "octets", "graphemes"), LENGTHS)
def test_a_text_has_the_lengths_of_the_table(text, utf16, octets, graphemes):
    assert (utf16_length(text), byte_length(text), grapheme_length(text)) == (utf16, octets, graphemes)
    assert [count(text, unit) for unit in ("utf16", "bytes", "graphemes")] == [utf16, octets, graphemes]
    assert count(text, "weighted") == len(text), "code points where no platform weighs"


@pytest.mark.parametrize(("text", "length", "why"), X)
def test_x_weighs_a_post_as_the_table_says(text, length, why):
    assert weighted_length(text, "x") == length


@pytest.mark.parametrize(("character", "weight"), X_WEIGHTS)
def test_x_weighs_a_character_by_its_range(character, weight):
    assert weighted_length(character, "x") == weight


@pytest.mark.parametrize(("text", "length", "why"), MASTODON)
def test_mastodon_counts_a_post_as_the_table_says(text, length, why):
    assert weighted_length(text, "mastodon") == length


@pytest.mark.parametrize(("text", "length", "why"), THREADS)
def test_threads_counts_a_post_as_the_table_says(text, length, why):
    assert weighted_length(text, "threads") == length


@given(
    st.text(max_size=80), st.sampled_from(sorted(UNITS)), st.sampled_from(["x", "mastodon", "threads", ""])
)
def test_any_text_has_a_length_in_any_unit(text, unit, weighting):
    length = count(text, unit, weighting)
    assert (length == 0) == (text == "")
    assert length <= 23 * max(1, byte_length(text))


@given(st.text(alphabet=st.sampled_from('ab.-_/:é中 "@?=()com'), max_size=60), st.booleans())
def test_links_are_apart_and_in_order(text, bare):
    links = post_links(text, bare=bare)
    assert all(start < end for start, end in links)
    assert [offset for link in links for offset in link] == sorted(
        offset for link in links for offset in link
    )


# What makes links and weights go wrong, put together at random.
PIECES = """a b.com https:// http:// HTTP:// foo x_y - _ . .. @ # / ?q=1 & ( ) path /x. é 中 б рф .рф .中国 xn-- www. google.de
t.co/abc https://t.co/aB1?x=1 😀 👨‍👩‍👧 👩🏽‍💻 1️⃣ 🇩🇪 © ©️ ™ ‘ ’ … – :80 é हिन्दी 한 가 ̀ ß so.So it’s.So " ! a@b.com + , ; ~ ' café.fr
foo.museum 1.2 co.uk A ☎ ☎️ ❤️ ✈ ★ „ 日本 = | % $a.com * 𝒳 ア x.y.z.com/a_(b)_c /(( )) ?! /@a/ /–""".split()


def made_up(seed: int, number: int) -> list[str]:
    chance = random.Random(seed)  # noqa: S311
    pieces = [*PIECES, " ", " ", "\n", "\u3000", "\u200b"]
    return ["".join(chance.choice(pieces) for _ in range(chance.randint(1, 10))) for _ in range(number)]


@missing()
def test_utf16_length_is_javascripts_length():
    texts = made_up(1, 2000)
    assert [utf16_length(text) for text in texts] == ask("t.length", texts)


@missing("twitter-text")
def test_x_weights_are_those_of_twitter_text():
    drafts = [line for path in TUNE.glob("*.jsonl") for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [
        *(text for text, _, why in X if "younger" not in why),
        *(json.loads(draft)["text"] for draft in drafts),
    ]
    texts += made_up(2, 4000)
    setup = 'const twitter = require("twitter-text");'
    for text, expected in zip(texts, ask("twitter.parseTweet(t).weightedLength", texts, setup), strict=True):
        assert weighted_length(text, "x") == expected, ascii(text)
