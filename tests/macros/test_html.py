"""Texts pass through Jinja and Markdown unharmed, at the margin and in indented blocks."""

import html as stdlib_html
import re
import string

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros import html

EXTENSIONS = [
    "tables",
    "attr_list",
    "md_in_html",
    "admonition",
    "pymdownx.superfences",
    "pymdownx.inlinehilite",
]

HOSTILE = [
    string.punctuation,
    *(character * 2 for character in string.punctuation),
    "{{ rule_page('x') }} {% raw %} {# gone #}",
    "[text](https://example.com) <https://example.com> ![x](y)",
    "*not* _emphasis_ **or** `code` ``here``",
    "{: .attribute } {.class}",
    "<script>alert(1)</script> &amp; &#42; &copy;",
    "1. one 2. two # three > four - five",
    "Hi 👩‍👩‍👧 Sam, ‏مرحبا  twice  spaced",
    "ana@example.com and www.example.com",
]


def shown(markup: str) -> str:
    """The text that a reader sees in what Markdown made."""
    return stdlib_html.unescape(re.sub(r"<[^>]*>", "", markup))


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("indent", ["", "    "], ids=["margin", "indented"])
def test_hostile_text_comes_out_as_it_went_in(text, indent):
    source = f'{indent}<p class="x">{html.text(text)}</p>'
    page = f"!!! note\n\n{source}\n" if indent else source
    made = markdown.markdown(page, extensions=EXTENSIONS)
    assert shown(re.search(r'<p class="x">(.*?)</p>', made, re.DOTALL)[1]) == text
    assert not re.search(r"\{[{%#]", html.text(text))


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), max_size=60))
def test_any_text_survives_in_an_attribute(text):
    made = markdown.markdown(
        f'!!! note\n\n    <span title="{html.attribute(text)}">x</span>', extensions=EXTENSIONS
    )
    assert stdlib_html.unescape(re.search(r'title="([^"]*)"', made)[1]) == text


def test_line_breaks_stay_line_breaks_on_one_line():
    assert html.text("a\r\nb\nc") == "a<br>b<br>c"
    assert html.attribute("a\nb") == "a&#10;b"


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("plain", "plain"),
        ("`a|b`", "<code>a&#124;b</code>"),
        ("*really*", "<em>really</em>"),
        ("[policy](https://example.com/a_b)", '<a href="https://example.com/a_b">policy</a>'),
        ("[greeting](write/greeting/)", '<a href="../write/greeting/">greeting</a>'),
        ("2 * 3 is 6", "2 &#42; 3 is 6"),
    ],
)
def test_small_markup(written, made):
    assert html.inline(written, lambda target: f"../{target}") == made


def test_small_markup_as_plain_text():
    assert html.plain("Say *who* you are; see [greeting](write/greeting/) and `N02`.") == (
        "Say who you are; see greeting and N02."
    )
