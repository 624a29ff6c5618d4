"""Hostile cells go through the real engine of each format and come back as the same words, in the same cells."""

import csv
import io
import json
from html.parser import HTMLParser
from xml.etree import ElementTree

import cmarkgfm
import docutils.core
import markdown
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st

from tactful.tables import FORMATS, TABLES, build, render
from tactful.tables.model import Code, Column, Emphasis, Link, Plain, Table

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
CELLS = [
    PUNCTUATION,
    *PUNCTUATION,
    *(mark * 2 for mark in PUNCTUATION),
    "{{x}}", "{% raw %}", "[[x]]", "~~~~", "%%", "%", "x%", "%%</nowiki>%%", "]]>", "<script>alert(1)</script>",
    "- item", "+ item", "1. item", "# head", "> quote", "}", "!important", "|-", "|}", "^", "==x==", "__TOC__",
    "www.example.org", "https://example.org/a?b=c&d", "a@example.org", "mailto:a@b.co", "RFC 2616", "ISBN 0306406152",
    "&amp;", "&#124;", "*a*", "_a_", "`a`", "~a~", "$x$", "a\\", "\\|", "=cmd|' /C calc'!A0", "@SUM(1)", "${x}",
    "👩‍👩‍👧 🇬🇧", "שלום عالم", "non\u00a0breaking", "x" * 400, "{attr}", "<<ref>>", "pass:[x]", "++x++", "+x+", "|cell", "a|b",
    "x\ny", "(c) (tm) --- ... -> <-", "640x480", ":-) FIXME", "[ ] task", "[x](javascript:alert(1))", "<!-- x -->", "",
]  # fmt: skip


def table(cells):
    return Table(
        "hostile", "Hostile | cells", "Cells that try to be markup.",
        (Column("a", "A"), Column("b", "B | b")), tuple(((Plain(cell),), (Plain("end"),)) for cell in cells), "1.0.0", "0" * 16,
    )  # fmt: skip


class Cells(HTMLParser):
    """Reads the cells of the only table, and whatever should not be there."""

    def __init__(self):
        super().__init__()
        self.rows, self.cell, self.strange = [], None, []

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = []
        elif tag == "br" and self.cell is not None:
            self.cell.append("\n")
        elif tag not in (
            "table",
            "thead",
            "tbody",
            "caption",
            "p",
            "colgroup",
            "col",
            "span",
            "div",
            "body",
            "html",
            "head",
            "main",
        ):
            self.strange.append(tag)

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.rows[-1].append("".join(self.cell))
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell.append(data)


def read_html(html):
    reader = Cells()
    reader.feed(html)
    return reader.rows[1:], reader.strange


def through_python_markdown(text):
    return read_html(markdown.markdown(text, extensions=["tables"]))


def through_cmark(text):
    return read_html(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))


def through_docutils(text):
    parts = docutils.core.publish_parts(
        text, writer="html5", settings_overrides={"report_level": 5, "smart_quotes": False}
    )
    rows, strange = read_html(parts["fragment"])
    return [[cell.strip("\n") for cell in row] for row in rows], strange


def through_xml(text):
    root = ElementTree.fromstring(f"<x>{text}</x>")
    rows = [["".join(_words(cell)) for cell in row] for row in root.iter("tr")]
    allowed = {"x", "table", "tbody", "tr", "th", "td", "p", "br", "a", "code", "em", "thead", "caption"}
    return rows[1:], [element.tag for element in root.iter() if element.tag not in allowed]


def _words(element):
    if element.tag == "br":
        yield "\n"
    yield element.text or ""
    for child in element:
        yield from _words(child)
        yield child.tail or ""


def through_csv(text):
    return list(csv.reader(io.StringIO(text, newline="")))[1:], []


def through_json(text):
    return [[cell["text"] for cell in row.values()] for row in json.loads(text)["rows"]], []


def through_notion_blocks(text):
    rows = json.loads(text)["table"]["children"][1:]
    return [
        ["".join(p["text"]["content"] for p in cell) for cell in row["table_row"]["cells"]] for row in rows
    ], []


ENGINES = {
    "markdown": through_python_markdown,
    "gfm": through_cmark,
    "rst": through_docutils,
    "html": through_xml,
    "confluence": through_xml,
    "csv": through_csv,
    "json": through_json,
    "notion-blocks": through_notion_blocks,
}
"""Formats whose real reader runs in this process."""


def same(format_, cell):
    """Return what a cell should come back as: only line breaks and outer spaces may be lost, where said."""
    if format_ == "rst":
        cell = " ".join(cell.split("\n"))
    return cell.strip(" ") if format_ not in ("csv", "json", "notion-blocks", "html", "confluence") else cell


@pytest.mark.parametrize("format_", ENGINES)
def test_hostile_cells_come_back_as_they_were(format_):
    rows, strange = ENGINES[format_](render(table(CELLS), format_))
    wrong = {
        cell: row
        for cell, row in zip(CELLS, rows, strict=True)
        if [c.strip(" ") for c in row] != [same(format_, cell).strip(" "), "end"]
    }
    assert not wrong
    assert not strange


@pytest.mark.parametrize("format_", ENGINES)
@settings(max_examples=60)
@given(cells=st.lists(st.text(st.sampled_from(PUNCTUATION + "aA1 \n"), max_size=12), min_size=1, max_size=4))
def test_any_mix_of_marks_comes_back_as_it_was(format_, cells):
    cells = [cell.strip() for cell in cells]
    rows, strange = ENGINES[format_](render(table(cells), format_))
    assert [row[0].strip(" ") for row in rows] == [same(format_, cell) for cell in cells]
    assert all(row[1].strip() == "end" and len(row) == 2 for row in rows)
    assert not strange


def test_a_spreadsheet_reads_no_formula():
    for row in csv.reader(io.StringIO(render(table(CELLS), "csv-safe"), newline="")):
        assert not row[0].startswith(("=", "+", "-", "@", "\t"))


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("name", TABLES)
def test_every_table_renders_in_every_format(name, format_):
    assert render(build(name), format_).endswith("\n")


@pytest.mark.parametrize(
    "format_", [f for f in FORMATS if f not in ("csv", "csv-safe", "json", "notion-blocks")]
)
def test_an_address_that_is_no_web_page_is_refused(format_):
    bad = table(["x"])._replace(rows=(((Link("x", "javascript:alert(1)"),), (Code("c"), Emphasis("e"))),))
    with pytest.raises(ValueError, match="not a web address"):
        render(bad, format_)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"platform": "linkdin"}, "Did you mean “linkedin”"),
        ({"columns": ["rul"]}, "Did you mean “rule”"),
        ({"severity": "grave"}, "severity “grave”"),
    ],
)
def test_an_unknown_filter_or_column_is_named(arguments, words):
    with pytest.raises(ValueError, match=words):
        build("rules", **arguments)


def test_filters_and_columns_choose_what_is_shown():
    chosen = build("rules", step="intent", severity="warning+", columns=["code", "rule"])
    assert [column.name for column in chosen.columns] == ["code", "rule"]
    assert 0 < len(chosen.rows) < len(build("rules").rows)
    assert chosen.digest != build("rules").digest
