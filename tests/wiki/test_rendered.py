"""Readers of a filled region see the table and not the markers, in the real engines that run here."""

from html.parser import HTMLParser

import cmarkgfm
import docutils.core
import markdown
import pytest
from cmarkgfm.cmark import Options

from tactful.tables import build
from tactful.wiki.dialects import MARKDOWN, RST
from tactful.wiki.regions import empty, renew

OPTIONS = {"columns": "step,do"}
STEPS = build("steps", columns=("step", "do"))


class Shown(HTMLParser):
    """The text that a reader sees, and where the table stands."""

    def __init__(self):
        super().__init__()
        self.text, self.open, self.around, self.cells = [], [], None, 0

    def handle_starttag(self, tag, attrs):
        if tag == "table":
            self.around = [name for name in self.open if name in ("li", "blockquote")]
        self.cells += tag in ("td", "th")
        if tag not in ("br", "meta", "link", "col", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data):
        self.text.append(data)


def shown(html):
    reader = Shown()
    reader.feed(html)
    return reader


def through_cmark(text):
    return cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)


def through_python_markdown(text):
    return markdown.markdown(text, extensions=["tables"])


def through_docutils(text):
    settings = {"report_level": 1, "halt_level": 2, "smart_quotes": False}
    return docutils.core.publish_parts(text, writer="html5", settings_overrides=settings)["fragment"]


REGION = empty("steps", OPTIONS, MARKDOWN)


def indented(by):
    return "".join(
        by + line if line.strip() else f"{by.rstrip()}\n" for line in REGION.splitlines(keepends=True)
    )


@pytest.mark.parametrize(
    ("engine", "dialect", "page", "around"),
    [
        (through_cmark, MARKDOWN, f"Before\n{REGION}After\n", []),  # no blank line around the markers
        (through_cmark, MARKDOWN, f"Before\n\n{REGION}\nAfter\n", []),
        (through_cmark, MARKDOWN, f"- Before\n\n{indented('  ')}\n  After\n", ["li"]),
        (through_cmark, MARKDOWN, f"1.  Before\n{indented('    ')}    After\n", ["li"]),
        (through_cmark, MARKDOWN, f"> Before\n{indented('> ')}> After\n", ["blockquote"]),
        (through_python_markdown, MARKDOWN, f"Before\n\n{REGION}\nAfter\n", []),
        (through_python_markdown, MARKDOWN, f"- Before\n\n{indented('    ')}\n    After\n", ["li"]),
        (through_docutils, RST, f"Before\n\n{empty('steps', OPTIONS, RST)}\nAfter\n", []),
    ],
)
def test_readers_see_the_table_and_not_the_markers(engine, dialect, page, around):
    seen = shown(engine(renew(page, dialect).text))
    text = "".join(seen.text)
    assert "tactful:" not in text
    assert text.split()[0] == "Before"
    assert text.split()[-1] == "After"
    assert seen.cells == len(STEPS.columns) * (len(STEPS.rows) + 1)
    assert seen.around == around
