"""Managed regions: found, renewed, and left alone, in every dialect."""

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tactful.configuration import parse
from tactful.wiki.dialects import CONFLUENCE, DIALECTS, MARKDOWN, MDX, dialect_of
from tactful.wiki.regions import RegionError, State, Tables, empty, filled, find, renew

OPTIONS = {"columns": "code,what", "severity": "error"}
ALL = pytest.mark.parametrize("dialect", DIALECTS.values(), ids=list(DIALECTS))


def states(text, dialect, **options):
    return [change.state for change in renew(text, dialect, **options).changes]


def page(dialect):
    """A page with text before and after an empty region."""
    return f"Before é 👋\n\n{empty('rules', OPTIONS, dialect)}\nAfter  \n\tno line break at the end"


@ALL
def test_an_empty_region_is_filled_and_then_current(dialect):
    given = page(dialect)
    renewed = renew(given, dialect)
    assert [change.state for change in renewed.changes] == [State.EMPTY]
    assert "P01" in renewed.text
    assert renewed.text.startswith("Before é 👋\n\n")
    assert renewed.text.endswith("\nAfter  \n\tno line break at the end")
    again = renew(renewed.text, dialect)
    assert ([change.state for change in again.changes], again.text) == ([State.CURRENT], renewed.text)


@ALL
def test_line_endings_are_kept(dialect):
    given = page(dialect).replace("\n", "\r\n")
    text = renew(given, dialect).text
    assert text.count("\n") == text.count("\r\n") > given.count("\n")
    assert states(text, dialect) == [State.CURRENT]
    assert states(text.replace("\r\n", "\n"), dialect) == [State.CURRENT]


@ALL
def test_a_changed_rule_makes_a_region_stale_and_it_is_renewed(dialect):
    text = renew(page(dialect), dialect).text
    house = Tables(parse('ignore = ["default-text"]'))
    renewed = renew(text, dialect, house)
    assert [(change.state, change.written) for change in renewed.changes] == [(State.STALE, True)]
    assert "P01" not in renewed.text
    assert renewed.text.startswith("Before é 👋\n\n")
    assert renewed.text.endswith("\nAfter  \n\tno line break at the end")


@ALL
def test_a_region_edited_by_hand_is_left_alone_unless_forced(dialect):
    text = renew(page(dialect), dialect).text.replace("P01", "P01, ask Ada first")
    renewed = renew(text, dialect)
    assert [(change.state, change.written) for change in renewed.changes] == [(State.EDITED, False)]
    assert renewed.text == text
    assert "ask Ada" not in renew(text, dialect, force=True).text


@ALL
def test_text_that_somebody_put_between_new_markers_counts_as_edited(dialect):
    first, *rest = empty("rules", OPTIONS, dialect).splitlines(keepends=True)
    assert states("".join([first, "\nour own notes\n", *rest]), dialect) == [State.EDITED]


@ALL
def test_an_unclosed_region_is_an_error_with_its_line(dialect):
    opening = empty("rules", OPTIONS, dialect).splitlines()[0]
    with pytest.raises(RegionError, match="not closed") as error:
        find(f"One\n\n{opening}\n\ntext\n", dialect)
    assert error.value.line == 3


@ALL
def test_a_region_in_a_region_is_an_error_with_its_line(dialect):
    opening, *_, closing = empty("rules", OPTIONS, dialect).splitlines()
    with pytest.raises(RegionError, match="begins inside the one that begins in line 1") as error:
        find(f"{opening}\n\n{opening}\n{closing}\n{closing}\n", dialect)
    assert error.value.line == 3


@ALL
def test_a_closing_marker_alone_is_an_error_with_its_line(dialect):
    text = empty("rules", OPTIONS, dialect)
    with pytest.raises(RegionError, match="closes nothing") as error:
        find(f"{text}{text.splitlines()[-1]}\n", dialect)
    assert error.value.line == len(text.splitlines()) + 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("tactful:table ruls", "There is no table “ruls”. Did you mean “rules”?"),
        ("tactful:table rules platfrom=linkedin", "There is no option “platfrom”. Did you mean “platform”?"),
        ("tactful:table signals platform=linkedin", "There is no option “platform”. Known: columns, format."),
        ("tactful:table rules platform=linkedn", "There is no platform “linkedn”. Did you mean “linkedin”?"),
        ("tactful:table rules columns=rule,whot", "There is no column “whot”. Did you mean “what”"),
        ("tactful:table rules format=mediawiki", "Markdown holds no table as “mediawiki”. Choose gfm or"),
        ("tactful:table rules step=intent step=closing", "The option “step” is given twice."),
        ("tactful:table rules linkedin", "“linkedin” is no option. Options are written name=value"),
        ("tactful:table rules columns=rule, what", "“what” is no option."),
        ("tactful:table platform=linkedin", "The marker names no table."),
        ("tactful:table", "The marker names no table."),
        ("tactful:tabel rules", "There is no marker “tactful:tabel”. Did you mean “tactful:table”?"),
    ],
)
def test_a_wrong_marker_says_what_was_meant(words, message):
    with pytest.raises(RegionError) as error:
        renew(f"Text\n\n<!-- {words} -->\n<!-- tactful:end -->\n", MARKDOWN)
    assert message in str(error.value)
    assert error.value.line == 3


REGION = "<!-- tactful:table rules -->\n<!-- tactful:end -->"


def indented(text, by):
    return "".join(by + line for line in text.splitlines(keepends=True))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (REGION, 1),
        (f"```\n{REGION}\n```\n", 0),  # a fence
        (f"````markdown\n```\n{REGION}\n```\n````\n", 0),  # a longer fence around a shorter one
        (f"~~~ md\n{REGION}\n~~~\n\n{REGION}\n", 1),  # and a region after it
        (f"```\n{REGION}\n", 0),  # a fence that runs to the end of the page
        (f"- item\n\n  ```\n{indented(REGION, '  ')}\n  ```\n", 0),  # a fence in a list
        (f"- ```\n{indented(REGION, '  ')}\n  ```\n", 0),  # a fence that begins an item
        (f"> ```\n{indented(REGION, '> ')}\n> ```\n", 0),  # a fence in a quotation
        (f"Text:\n\n{indented(REGION, '    ')}\n", 0),  # indented code
        (f"Text:\n\n{indented(REGION, chr(9))}\n", 0),  # indented by a tab
        ("Write `<!-- tactful:table rules -->` and ``<!-- tactful:end -->``.\n", 0),  # code in a line
        (f"- item\n\n{indented(REGION, '  ')}\n", 1),  # content of a list item
        (f"1.  item\n\n{indented(REGION, '    ')}\n", 1),
        (f"!!! note\n\n{indented(REGION, '    ')}\n", 1),  # an admonition of MkDocs
        (f'=== "Tab"\n\n    Text\n\n{indented(REGION, "    ")}\n', 1),
        (f"> [!note]\n{indented(REGION, '> ')}\n", 1),  # a callout of Obsidian
        (f"<pre>\n{REGION}\n</pre>\n", 0),  # HTML that shows its text as it stands
        (f'<PRE class="x">\n\n{REGION}\n</PRE>\n\n{REGION}\n', 1),  # and a region after it
        (f"<pre><code>\n{REGION}\n</code>\n", 0),  # to the end of the page
        (f"- <pre>\n{indented(REGION, '  ')}\n  </pre>\n", 0),
        (f"<textarea>\n{REGION}\n</textarea>\n", 0),
        (f"Write `<pre>` around it.\n\n{REGION}\n", 1),  # code in a line
        (f"<preview>\n\n{REGION}\n", 1),  # another element
        (f"Use ``` in a line.\n\n{REGION}\n", 1),  # no fence
        ("<!-- tactful: a note to ourselves -->x", None),
    ],
)
def test_a_marker_shown_as_a_sample_is_no_region(text, found):
    if found is None:
        with pytest.raises(RegionError):
            find(text, MARKDOWN)
        return
    for newline in ("\n", "\r\n"):
        assert len(find(text.replace("\n", newline), MARKDOWN)) == found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mdx", "<pre>\n{/* tactful:table rules */}\n{/* tactful:end */}\n</pre>\n"),
        ("mdx", "```mdx\n{/* tactful:table rules */}\n{/* tactful:end */}\n```\n"),
        ("asciidoc", "----\n// tactful:table rules\n// tactful:end\n----\n"),
        ("asciidoc", "....\n// tactful:table rules\n// tactful:end\n....\n"),
        ("asciidoc", "////\n// tactful:table rules\n////\n"),
        ("rst", "::\n\n    .. tactful:table rules\n    .. tactful:end\n"),
        ("mediawiki", "<nowiki>\n<!-- tactful:table rules -->\n</nowiki>"),
        ("mediawiki", '<syntaxhighlight lang="html">\n<!-- tactful:table rules -->\n</syntaxhighlight>'),
        ("mediawiki", "<pre>\n<!-- tactful:end -->\n</pre>"),
        ("dokuwiki", "<code>\n[[https://x.example/#tactful:table;rules|T]]\n</code>"),
        ("dokuwiki", "  [[https://x.example/#tactful:table;rules|T]]\n"),
        ("confluence", f"<ac:plain-text-body><![CDATA[{CONFLUENCE.write('tactful:end')}]]></ac:plain-text-body>"),
    ],
)  # fmt: skip
def test_each_dialect_knows_its_samples(name, text):
    assert find(text, DIALECTS[name]) == []


@pytest.mark.parametrize("indent", ["  ", "    ", "> ", "> > ", ">     "])
def test_a_region_in_a_list_or_quotation_keeps_its_indentation(indent):
    text = f"{indent.rstrip(' ')}1.  item\n{indented(REGION, indent)}\n"
    filled_in = renew(text, MARKDOWN).text
    assert all(line.startswith(indent.rstrip()) for line in filled_in.splitlines()[1:])
    assert states(filled_in, MARKDOWN) == [State.CURRENT]


@pytest.mark.parametrize(
    "text",
    [
        REGION.replace("\n", ""),
        f"See {REGION}",
        REGION.replace("-->\n", "--> text\n", 1),
        f"| a |\n|---|\n| {REGION} |\n",
        f"- {REGION}",
        REGION.replace("\n", "\r"),
    ],
)
def test_a_marker_beside_other_text_is_an_error(text):
    with pytest.raises(RegionError, match="line of its own"):
        find(text, MARKDOWN)


@pytest.mark.parametrize(
    ("dialect", "text"),
    [
        (MARKDOWN, "<!-- tactful:table rules\n  columns=rule -->\n<!-- tactful:end -->\n"),
        (MARKDOWN, "<!-- tactful:table rules\r\n-->\r\n<!-- tactful:end -->\r\n"),
        (MDX, "{/* tactful:table rules\n*/}\n{/* tactful:end */}\n"),
    ],
)
def test_a_marker_of_several_lines_is_an_error(dialect, text):
    with pytest.raises(RegionError, match="does not end on its line") as error:
        find(f"Text\n\n{text}", dialect)
    assert error.value.line == 3


def test_two_regions_of_one_table_are_both_filled_and_each_by_itself():
    both = renew(f"{REGION}\n\nbetween\n\n{REGION}\n", MARKDOWN).text
    assert states(both, MARKDOWN) == [State.CURRENT] * 2
    edited = both.replace("P01", "P01, says Ada", 1) if "P01" in both else both.replace("error", "grave", 1)
    assert states(edited, MARKDOWN) == [State.EDITED, State.CURRENT]


def test_a_comment_that_mdx_cannot_read_is_an_error():
    with pytest.raises(RegionError, match=r"Write “\{/\* tactful:table"):
        find(REGION, MDX)


def test_a_formatter_may_align_a_table():
    text = filled("rules", OPTIONS, MARKDOWN)
    aligned = text.replace("| Code |", "| Code      |").replace("|---|---|", "| --------- | ------- |")
    assert aligned != text
    assert states(aligned, MARKDOWN) == [State.CURRENT]


def test_confluence_may_add_what_it_adds_when_it_saves():
    text = filled("rules", {"columns": "rule,what"}, CONFLUENCE)
    saved = (
        text.replace("<table>", '<table data-layout="default" ac:local-id="1f"><colgroup><col /><col /></colgroup>')
        .replace("\n", "").replace("<ac:structured-macro", '<ac:structured-macro ac:schema-version="1" ac:macro-id="9"')
        .replace("’", "&rsquo;").replace("“", "&ldquo;").replace("<a href", '<a rel="nofollow" href')
    )  # fmt: skip
    assert states(saved, CONFLUENCE) == [State.CURRENT]
    assert states(saved.replace("/rules/default-text/", "/rules/elsewhere/"), CONFLUENCE) == [State.EDITED]


def test_a_new_version_with_the_same_words_is_not_stale():
    text = filled("rules", OPTIONS, MARKDOWN).replace("version=1.0.0", "version=0.9.0")
    assert states(text, MARKDOWN) == [State.CURRENT]


def test_docusaurus_pages_may_be_called_md():
    assert dialect_of(".md", "Text\n\n{/* tactful:table rules */}\n") is MDX
    assert dialect_of(".MD", REGION) is MARKDOWN
    assert dialect_of(".txt", REGION) is None


@pytest.mark.parametrize(
    "unit",
    [
        REGION + "\n\n",
        "- item\n" + indented(REGION, "    ") + "\n",
        indented(REGION, "     ") + "\n",
        "```\nx\n",
        "````\n```\n",
        "<!-- tactful:",
        "<!-- tactful:\n",
        "`",
        "``x ",
        "> ",
        "1. ",
        "<pre>\n",
        "<pre ",
        "- <pre>\n</p\n",
        "{/* ",
        "\n",
        "    x\n",
    ],
)
def test_time_is_linear(unit):
    check_linear(unit, MARKDOWN)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("mdx", "{/* tactful:table "), ("mdx", "<!-- "), ("asciidoc", "// tactful:table a\n"), ("asciidoc", "----\n-----\n"),
        ("rst", ".. tactful:"), ("rst", "``a"), ("mediawiki", "<pre"), ("mediawiki", "<nowiki>"), ("mediawiki", "<!-- tactful:"),
        ("dokuwiki", "[["), ("dokuwiki", "[[a#"), ("dokuwiki", "[[a#tactful:b|"), ("dokuwiki", "<code>"), ("dokuwiki", "%%a"),
        ("confluence", "<p>"), ("confluence", "<p"), ("confluence", '<p> <ac:structured-macro ac:name="anchor">'),
        ("confluence", "<p> "), ("confluence", "<![CDATA["), ("confluence", '<ac:structured-macro ac:name="'),
    ],
)  # fmt: skip
def test_time_is_linear_in_each_dialect(name, unit):
    check_linear(unit, DIALECTS[name])


def check_linear(unit, dialect):
    def seconds(times):
        text = unit * times
        began = time.process_time()
        with contextlib.suppress(RegionError):
            find(text, dialect)
        return time.process_time() - began

    small = max(min(seconds(4_000) for _ in range(3)), 0.002)
    large = min(seconds(32_000) for _ in range(3))
    assert large < small * 8 * 4


@ALL
@given(
    before=st.text(st.characters(codec="utf-8", exclude_characters="`~<[{%/.-+=\t>"), max_size=60),
    after=st.text(st.characters(codec="utf-8", exclude_characters="<[{"), max_size=60),
    newline=st.sampled_from(["\n", "\r\n"]),
)
@settings(max_examples=60)
def test_all_that_stands_around_a_region_is_kept(dialect, before, after, newline):
    region = empty("steps", {"columns": "step"}, dialect).replace("\n", newline)
    head, tail = f"{before}{newline}", f"{after}"
    renewed = renew(head + region + tail, dialect)
    assert [change.state for change in renewed.changes] == [State.EMPTY]
    assert renewed.text.startswith(head)
    assert renewed.text.endswith(tail)
    middle = renewed.text[len(head) : len(renewed.text) - len(tail)]
    assert middle == filled("steps", {"columns": "step"}, dialect).replace("\n", newline)
