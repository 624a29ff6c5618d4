"""What each format makes of one small table: a link, code, emphasis, two lines in a cell, an empty cell."""

import json

import pytest
from engines import HERE, read_nodes

from tactful.errors import UnknownName
from tactful.tables import FORMATS, render
from tactful.tables.model import Code, Column, Emphasis, Link, Plain, Table
from tactful.tables.references import clean, lines

ADDRESS = "https://a.example/r?x=1&y=(2)|"
SAFE = "https://a.example/r?x=1&y=%282%29%7C"
SAMPLE = Table(
    "sample", "A & B", "What it shows.",
    (Column("rule", "Rule"), Column("what", "What | why")),
    (
        ((Link("vague_intent", ADDRESS),),
         (Plain("Say "), Code("a|b"), Plain(" to "), Emphasis("them*"), Plain("."))),
        ((Plain("two\nlines"),), ()),
        ((Code(" "), Plain("100%")), (Emphasis(" "), Plain("=1"))),
    ),
    "1.0.0", "0123456789abcdef",
)  # fmt: skip

PIPES = """\
| Rule | What &#124; why |
|---|---|
| [vague&#95;intent](https://a.example/r&#63;x&#61;1&#38;y&#61;&#37;282&#37;29&#37;7C) | Say <code>a&#124;b</code> to <em>them&#42;</em>&#46; |
| two<br/>lines |   |
| 100&#37; | &#61;1 |
"""

WRITTEN = {
    "gfm": PIPES,
    "markdown": PIPES,
    "mdx": PIPES,
    "html": """\
<table class="tactful-table" data-tactful="sample" data-version="1.0.0" data-digest="0123456789abcdef">
<caption>A &amp; B</caption>
<thead>
<tr><th scope="col">Rule</th><th scope="col">What | why</th></tr>
</thead>
<tbody>
<tr><th scope="row"><a href="https://a.example/r?x=1&amp;y=%282%29%7C">vague_intent</a></th><td>Say <code>a|b</code> to <em>them*</em>.</td></tr>
<tr><th scope="row">two<br/>lines</th><td></td></tr>
<tr><th scope="row"><code> </code>100%</th><td><em> </em>=1</td></tr>
</tbody>
</table>
""",
    "confluence": """\
<table>
<tbody>
<tr><th><p>Rule</p></th><th><p>What | why</p></th></tr>
<tr><th><p><a href="https://a.example/r?x=1&amp;y=%282%29%7C">vague_intent</a></p></th><td><p>Say <code>a|b</code> to <em>them*</em>.</p></td></tr>
<tr><th><p>two<br/>lines</p></th><td><p></p></td></tr>
<tr><th><p><code> </code>100%</p></th><td><p><em> </em>=1</p></td></tr>
</tbody>
</table>
""",
    "mediawiki": """\
{| class="wikitable"
|+ A &#38; B
! scope="col" | Rule
! scope="col" | What &#124; why
|-
! scope="row" | [https://a.example/r?x=1&y=%282%29%7C vague&#95;intent]
| Say <code>a&#124;b</code> to <em>them&#42;</em>&#46;
|-
! scope="row" | two<br/>lines
|\N{SPACE}
|-
! scope="row" | <code> </code>100&#37;
| <em> </em>&#61;1
|}
""",
    "dokuwiki": r"""
^ %%Rule%% ^ %%What | why%% ^
^ [[https://a.example/r?x=1&y=%282%29%7C|vague_intent]] | %%Say %%''%%a|b%%''%% to %%//%%them*%%//%%.%% |
^ %%two%%\\ %%lines%% |  |
^  <nowiki>100%</nowiki> |  %%=1%% |
""".lstrip(),
    "jira": r"""
||Rule||What &#124; why||
|[vague&#95;intent|https://a.example/r?x=1&y=%282%29%7C]|Say {{a&#124;b}} to _them&#42;_.|
|two\\ lines| |
|100&#37;|&#61;1|
""".lstrip(),
    "notion": r"""
| Rule | What \| why |
|---|---|
| [vague\_intent](https://a.example/r?x=1&y=%282%29%7C) | Say **a\|b** to *them\**. |
| two<br>lines |   |
| 100% | =1 |
""".lstrip(),
    "asciidoc": """\
.A &#38; B
[cols="1h,1",options="header"]
|===
|Rule |What &#124; why

|link:++https://a.example/r?x=1&y=%282%29%7C++[vague&#95;intent]
|Say ``a&#124;b`` to __them&#42;__&#46;

|two +
lines
|

| 100&#37;
| &#61;1
|===
""",
    "rst": r"""
.. list-table:: A \& B
   :header-rows: 1
   :stub-columns: 1

   * - Rule
     - What \| why
   * - `vague\_intent <https://a.example/r?x=1&y=%282%29%7C>`__
     - Say \ :literal:`a\|b`\  to \ *them\**\ \.
   * - two lines
     -\N{SPACE}
   * - \ \ 100\%
     - \ \ \=1
""".lstrip().replace(r"\N{SPACE}", " "),
    "csv": 'Rule,What | why\r\nvague_intent,Say a|b to them*.\r\n"two\nlines",\r\n 100%, =1\r\n',
    "csv-safe": "Rule,What | why\r\nvague_intent,Say a|b to them*.\r\n\"two\nlines\",\r\n 100%,' =1\r\n",
}  # fmt: skip


@pytest.mark.parametrize("format_", WRITTEN)
def test_a_table_is_written_as_its_readers_write_theirs(format_):
    assert render(SAMPLE, format_) == WRITTEN[format_]


def test_every_format_is_shown_here():
    assert {*WRITTEN, "json", "notion-blocks"} == FORMATS.keys()


def test_a_format_that_does_not_exist_is_named():
    with pytest.raises(UnknownName, match=r"format “gmf”.*Did you mean “gfm”"):
        render(SAMPLE, "gmf")


def test_json_holds_the_words_and_what_they_are():
    assert json.loads(render(SAMPLE, "json")) == {
        "schema": "table/1",
        "name": "sample",
        "title": "A & B",
        "caption": "What it shows.",
        "version": "1.0.0",
        "digest": "0123456789abcdef",
        "columns": [{"name": "rule", "title": "Rule"}, {"name": "what", "title": "What | why"}],
        "rows": [
            {
                "rule": {"text": "vague_intent", "nodes": [of("link", "vague_intent", url=SAFE)]},
                "what": {
                    "text": "Say a|b to them*.",
                    "nodes": [
                        of("text", "Say "), of("code", "a|b"), of("text", " to "), of("emphasis", "them*"), of("text", "."),
                    ],
                },
            },
            {"rule": {"text": "two\nlines", "nodes": [of("text", "two\nlines")]}, "what": {"text": "", "nodes": []}},
            {
                "rule": {"text": " 100%", "nodes": [of("code", " "), of("text", "100%")]},
                "what": {"text": " =1", "nodes": [of("emphasis", " "), of("text", "=1")]},
            },
        ],
    }  # fmt: skip


def of(kind, text, **more):
    return {"kind": kind, "text": text, **more}


def test_notion_gets_a_table_block_with_a_row_and_a_column_of_headings():
    block = json.loads(render(SAMPLE, "notion-blocks"))
    rows = block["table"].pop("children")
    assert block == {
        "object": "block",
        "type": "table",
        "table": {"table_width": 2, "has_column_header": True, "has_row_header": True},
    }
    assert {(row["object"], row["type"]) for row in rows} == {("block", "table_row")}
    assert [row["table_row"]["cells"] for row in rows] == [
        [[rich("Rule")], [rich("What | why")]],
        [
            [rich("vague_intent", link={"url": SAFE})],
            [rich("Say "), rich("a|b", code=True), rich(" to "), rich("them*", italic=True), rich(".")],
        ],
        [[rich("two\nlines")], []],
        [[rich(" ", code=True), rich("100%")], [rich(" ", italic=True), rich("=1")]],
    ]


def rich(content, link=None, **annotations):
    text = {"content": content} | ({"link": link} if link else {})
    return {"type": "text", "text": text} | ({"annotations": annotations} if annotations else {})


@pytest.mark.parametrize("format_", ["json", "notion-blocks"])
def test_json_is_laid_out_for_people_and_differences(format_):
    written = render(table_of(Plain("Zoë")), format_).splitlines()
    assert (written[0], written[-1]) == ("{", "}")
    assert all(line.startswith(' "') for line in written[1:4])
    assert any("Zoë" in line for line in written)


def test_notion_gets_long_words_in_pieces_that_it_takes():
    table = SAMPLE._replace(rows=(((Link("x" * 4001, ADDRESS),), ()),))
    (pieces, _) = json.loads(render(table, "notion-blocks"))["table"]["children"][1]["table_row"]["cells"]
    assert [len(piece["text"]["content"]) for piece in pieces] == [2000, 2000, 1]
    assert {piece["text"]["link"]["url"] for piece in pieces} == {SAFE}


@pytest.mark.parametrize("format_", ["gfm", "markdown", "rst", "html", "confluence"])
def test_a_reader_sees_the_link_the_code_and_the_emphasis(format_):
    assert format_ in HERE
    assert read_nodes(render(SAMPLE, format_), format_) == [
        ("link", "vague_intent", SAFE), ("code", "a|b", ""), ("emphasis", "them*", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("plain", "%%plain%%"),
        ("%", "<nowiki>%</nowiki>"),
        ("% at the start", "<nowiki>% at the start</nowiki>"),
        ("at the end %", "<nowiki>at the end %</nowiki>"),
        ("in % between", "%%in % between%%"),
        ("two %% marks", "<nowiki>two %% marks</nowiki>"),
        ("a </nowiki> b", "%%a </nowiki> b%%"),
        ("%%</nowiki>b", "<nowiki>%%</nowiki>%%</nowiki>%%<nowiki>b</nowiki>"),
        ("%</nowiki>", "<nowiki>%</nowiki>%%</nowiki>%%"),
        ("", ""),
    ],
)
def test_dokuwiki_gets_a_line_between_marks_that_it_does_not_hold(line, written):
    assert render(table_of(Plain(line)), "dokuwiki").splitlines()[1] == f"^ {written} |"


def test_a_link_of_dokuwiki_is_one_line_that_nothing_in_its_words_ends():
    written = render(table_of(Link("a\nb ]] c | d", ADDRESS)), "dokuwiki").splitlines()[1]
    assert written == f"^ [[{SAFE}|a b ] ] c ¦ d]] |"


@pytest.mark.parametrize(
    ("format_", "words", "written"),
    [
        ("gfm", "a@b.example", "a&#64;<!-- -->b&#46;example"),
        ("gfm", "www.b.example", "www&#46;<!-- -->b&#46;example"),
        ("gfm", "http://b", "http&#58;<!-- -->&#47;&#47;b"),
        ("mdx", "a@b.example", 'a{""}&#64;b&#46;example'),
        ("mdx", "WWW.b.example", 'WWW{""}&#46;b&#46;example'),
        ("mdx", "https://b", 'https{""}&#58;&#47;&#47;b'),
        ("mediawiki", "RFC 1 and ISBN 2", "&#82;FC 1 and &#73;SBN 2"),
        ("mediawiki", "it's, well", "it&#39;s, well"),
        ("asciidoc", "it's, well", "it&#39;s, well"),
        ("jira", "it's, well.", "it's, well."),
        ("gfm", "it's, well", "it's, well"),
    ],
)
def test_words_that_an_engine_would_make_a_link_stay_words(format_, words, written):
    assert written in render(table_of(Plain(words)), format_)


def table_of(node):
    return SAMPLE._replace(columns=SAMPLE.columns[:1], rows=(((node,),),))


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("a\x00b", "a�b"), ("\x1b[2J", "�[2J"), ("\ud83d", "�"), ("\ufffe\uffff", "��"), ("\x7f", "�"), ("a\tb\n", "a\tb\n")],
)  # fmt: skip
def test_what_no_page_can_carry_is_replaced(text, cleaned):
    assert clean(text) == cleaned
    for format_ in FORMATS:
        assert render(table_of(Plain(text)), format_).encode()


def test_every_kind_of_line_break_parts_lines():
    assert lines("a\r\nb\rc\nd\u2028e\u2029f\x0bg\x0ch\x85i") == [*"abcdefghi"]
