"""Hostile cells go through the real engine of each format and come back as the same words, in the same cells."""

import csv
import io
import re

import pytest
from engines import ENGINES, HERE, engine, markup, proof
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


@pytest.fixture(scope="session", params=ENGINES)
def through(request):
    """A format and its engine."""
    return request.param, engine(request.param, request)


EXACT = ("csv", "json", "notion-blocks", "html", "confluence")
"""Formats that keep the spaces around a cell's words."""


AS_SHOWN = ("asciidoc", "mediawiki", "scribunto", "dokuwiki")
"""Formats whose engine lays its HTML out in lines, so that spaces beside a line break say nothing."""


def same(format_, cell):
    """Return what a cell should come back as: only line breaks and outer spaces may be lost, where said."""
    if format_ == "rst":
        cell = " ".join(cell.split("\n"))
    if format_ in AS_SHOWN:
        cell = re.sub(" *\n *", "\n", cell)
    return cell if format_ in EXACT else cell.strip(" ")


def test_hostile_cells_come_back_as_they_were(through, record_property):
    format_, read = through
    rows, strange = read(markup(table(CELLS), format_))
    wrong = {
        cell: row
        for cell, row in zip(CELLS, rows, strict=True)
        if [c.strip(" ") for c in row] != [same(format_, cell).strip(" "), "end"]
    }
    assert not wrong
    assert not strange
    record_property(*proof(format_))


def mixes(most):
    """Return a strategy for lists of cells of any marks."""
    return st.lists(st.text(st.sampled_from(PUNCTUATION + "aA1 \n"), max_size=12), min_size=1, max_size=most)


def comes_back(through, cells):
    format_, read = through
    cells = [cell.strip() for cell in cells]
    rows, strange = read(markup(table(cells), format_))
    assert [row[0].strip(" ") for row in rows] == [same(format_, cell) for cell in cells]
    assert all(row[1].strip() == "end" and len(row) == 2 for row in rows)
    assert not strange


@pytest.mark.parametrize("through", HERE, indirect=True)
@settings(max_examples=60)
@given(cells=mixes(4))
def test_any_mix_of_marks_comes_back_as_it_was(through, cells):
    comes_back(through, cells)


@pytest.mark.parametrize("through", [name for name in ENGINES if name not in HERE], indirect=True)
@settings(max_examples=10)
@given(cells=mixes(40))
def test_any_mix_of_marks_comes_back_from_programs_and_servers(through, cells):
    comes_back(through, cells)


def test_a_spreadsheet_reads_no_formula(record_property):
    for row in csv.reader(io.StringIO(render(table(CELLS), "csv-safe"), newline="")):
        assert not row[0].startswith(("=", "+", "-", "@", "\t"))
    record_property(*proof("csv"))


@pytest.mark.parametrize(
    ("cell", "written"),
    [("=1+1", "'=1+1"), ("  @SUM(1)", "'  @SUM(1)"), ("\t=1", "'\t=1"), ("\tx", "'\tx"), ("X=1", "X=1"), ("＝1", "'＝1"), ("a=1", "a=1"), (" a-", " a-"), ("", "")],
)  # fmt: skip
def test_a_cell_is_marked_as_text_only_where_a_formula_could_begin(cell, written):
    rows = list(csv.reader(io.StringIO(render(table([cell]), "csv-safe"), newline="")))
    assert rows[1] == [written, "end"]


@pytest.mark.parametrize(
    ("format_", "head", "row"),
    [
        ("html", '<th scope="col">A</th><th scope="col">B | b</th>', '<th scope="row">x</th><td>end</td>'),
        ("confluence", "<th><p>A</p></th><th><p>B | b</p></th>", "<th><p>x</p></th><td><p>end</p></td>"),
    ],
)
def test_the_first_row_and_the_first_column_are_headings(format_, head, row):
    shown = render(table(["x", "x"]), format_)
    assert f"<tr>{head}</tr>" in shown
    assert f"<tr>{row}</tr>\n<tr>{row}</tr>" in shown


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("name", TABLES)
def test_every_table_renders_in_every_format(name, format_):
    assert render(build(name), format_).endswith("\n")


@pytest.mark.parametrize("format_", [name for name in FORMATS if name not in ("csv", "csv-safe")])
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
