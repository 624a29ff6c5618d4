"""Grapheme clusters against three judges: a table, the graphemeu package, and Intl.Segmenter."""

import random
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import grapheme
import pytest
from hypothesis import given
from hypothesis import strategies as st
from node import ask, missing

from tactful.graphemes import boundaries, cluster_count, cluster_end, cluster_start, clusters

ROOT = Path(__file__).parent.parent

TABLE = [
    # clusters joined by |, in the manner of the official break test
    ("", ""),
    ("a|b", "letters"),
    ("\r\n|a|\n|\r", "CR LF is one, LF CR two"),
    ("e\u0301|e", "combining mark"),
    ("\n|\u0301|a", "a mark after a control stands alone"),
    ("\u0301\u0302|a", "marks at the start hold together"),
    ("👩‍👩‍👧| |S", "family"),
    ("👩🏽‍💻|👩", "skin tone and joiner"),
    ("👩\u200d\u200d|👩", "two joiners join nothing"),
    ("a\u200d|👩", "a joiner after a letter joins nothing"),
    ("©\u200d©|®", "pictographs below U+0300"),
    ("🇩🇪|🇫🇷|🇮", "flags in pairs"),
    ("a|🇩🇪|🇫|b", "an odd indicator"),
    ("🇩\u200d|🇪🇫", "a joiner parts a flag"),
    ("1\ufe0f\u20e3|2", "keycap"),
    ("ᄀ\u1161\u11a8|각\u11a8|가\u11a8|\u1161\u1161|한", "Hangul"),
    ("각|\u1161", "a syllable with a final takes no vowel"),
    ("\u0600a|\u0600", "prepend"),
    ("\u0600|\n", "prepend before a control"),
    ("नि|का", "spacing mark"),
    ("क्त|क|त", "conjunct"),
    ("क्\u200dत", "conjunct with joiner"),
    ("क्\u200c|त", "a non-joiner parts a conjunct"),
    ("a्त", "since Unicode 18 a linker joins whatever stands before it"),
    ("\u1cf5क", "since Unicode 18 some linkers are no marks"),
    ("த்|த", "Tamil keeps its consonants apart"),
    ("\u200b|\u0301", "a mark after a zero-width space"),
    ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f|x", "tag sequence"),
]

SPECIAL = "\r\n\t\xad\u0301\u0308\u200d\u200c\ufe0f\u20e3\u0600\u0903\u093f\u094d\u0915\u0924\u1100\u1161\u11a8가각🇩🇪👩👧🏽💻©❤a b"
MIXED = st.text(
    alphabet=st.one_of(st.sampled_from(SPECIAL), st.characters(exclude_categories=["Cs"])), max_size=40
)


@pytest.mark.parametrize(("marked", "why"), TABLE)
def test_a_text_breaks_where_the_table_says(marked, why):
    expected = marked.split("|") if marked else []
    text = "".join(expected)
    assert clusters(text) == expected
    assert cluster_count(text) == len(expected)


@given(MIXED)
def test_clusters_are_those_of_the_graphemeu_package(text):
    # graphemeu 0.11 forgets the first half of a flag after a control, and lets two joiners join.
    text = re.sub(
        r"(?<![^\W_])[\U0001f1e6-\U0001f1ff]+|\u200d(?=\u200d)|\u200d[\ufe0f\u0301\u0308](?=.)", "x", text
    )
    assert clusters(text) == list(grapheme.graphemes(text))


@given(st.text(max_size=60))
def test_boundaries_rise_from_the_start_to_the_end(text):
    bounds = boundaries(text)
    assert bounds[-1] == len(text)
    assert bounds == sorted(set(bounds))
    assert "".join(clusters(text)) == text
    assert cluster_count(text) == len(bounds) - 1


@given(MIXED, st.integers(0, 40))
def test_an_offset_is_widened_to_its_cluster(text, offset):
    offset = min(offset, len(text))
    bounds = boundaries(text)
    assert cluster_start(text, offset) == max(b for b in bounds if b <= offset)
    assert cluster_end(text, offset) == min(b for b in bounds if b >= offset)


@missing()
def test_clusters_are_those_of_intl_segmenter():
    chance = random.Random(29)  # noqa: S311
    texts = ["".join(chance.choice(SPECIAL) for _ in range(chance.randint(1, 12))) for _ in range(3000)]
    # Intl.Segmenter of Node 24 is at Unicode 17, where a linker joins after a consonant only.
    texts = [
        text
        for text in texts
        if "\u094d" not in text or re.fullmatch(r"(?:[^\u094d]|[\u0915\u0924]\u094d)*", text)
    ]
    setup = 'const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });'
    assert len(texts) > 2000
    for text, expected in zip(
        texts, ask("[...segmenter.segment(t)].map((s) => s.segment)", texts, setup), strict=True
    ):
        assert clusters(text) == expected, ascii(text)


@missing()
def test_every_code_point_has_the_class_that_intl_segmenter_gives_it():
    """Each code point between letters, marks, joiners, jamo and conjuncts; those new in Unicode 18 left out."""
    points = [
        chr(code)
        for code in range(0x110000)
        if not 0xD800 <= code <= 0xDFFF and unicodedata.category(chr(code)) not in ("Cn", "Co")
    ]
    frames = ("a{}a", "{}\u0301", "❤\u200d{}", "\u1100{}\u11a8", "{}\u1161", "क्{}", "🇩{}")
    setup = (
        'const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });'
        f"const frames = {list(frames)!r};"
    )
    expression = "frames.map((f) => [...segmenter.segment(f.replace('{}', t))].length).join(' ')"
    changed = set("\u1cf5\u1cf6\U00011a3a")
    differ = [
        f"{ord(point):04X}"
        for point, expected in zip(points, ask(expression, points, setup), strict=True)
        if point not in changed
        and " ".join(str(cluster_count(frame.replace("{}", point))) for frame in frames) != expected
    ]
    assert differ == []


def test_tables_stay_out_of_latin_text():
    code = """if True:
        import sys
        from tactful.graphemes import cluster_count, cluster_start, clusters
        text = "Café au lait – déjà vu, “Zoë”…"
        assert [cluster_start(text, n) for n in range(len(text))] == list(range(len(text)))
        assert clusters(text) == list(text)
        assert "tactful._grapheme_data" not in sys.modules
        cluster_count("👩‍👧")
        assert "tactful._grapheme_data" in sys.modules
    """
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


@pytest.mark.parametrize("script", ["generate_graphemes", "generate_domains"])
def test_generated_tables_are_what_their_script_makes(script):
    if script == "generate_domains" and not (ROOT / "node_modules" / "twitter-text").exists():
        pytest.skip("missing: twitter-text (run make setup)")
    run = subprocess.run([sys.executable, f"scripts/{script}.py", "--check"], check=False, cwd=ROOT)
    assert run.returncode == 0
