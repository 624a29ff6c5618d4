"""The real engine of each format, as a function from markup to the cells that a reader sees."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree

import cmarkgfm
import docutils.core
import markdown
import node
import pytest
from cmarkgfm.cmark import Options
from wikis import MediaWikiEditor, dokuwiki_calls, dokuwiki_version, mediawiki_version

from tactful.tables import render
from tactful.tables.choices import ALL, SCHEMA
from tactful.tables.json import table_object
from tactful.wiki.dialects import MEDIAWIKI
from tactful.wiki.whole import renew_module


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


def _by_python_markdown(text):
    return markdown.markdown(text, extensions=["tables"])


def _by_cmark(text):
    return cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)


def _by_docutils(text):
    settings = {"report_level": 5, "smart_quotes": False}
    return docutils.core.publish_parts(text, writer="html5", settings_overrides=settings)["fragment"]


_HTML = {"markdown": _by_python_markdown, "gfm": _by_cmark, "rst": _by_docutils}
"""The engines here that make HTML."""


def through_python_markdown(text):
    return read_html(_by_python_markdown(text))


def through_cmark(text):
    return read_html(_by_cmark(text))


def through_docutils(text):
    rows, strange = read_html(_by_docutils(text))
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


def as_shown(html):
    """Read HTML whose source is laid out in lines: a line break of the source is a space, and none beside `<br>`."""
    rows, strange = read_html(html.replace("\n", " "))
    return [[re.sub(" *\n *", "\n", cell) for cell in row] for row in rows], strange


def through_mdx(text):
    script = Path(__file__).with_name("mdx_to_html.mjs")
    return read_html(_run([node.NODE or "node", str(script)], text))


def through_asciidoctor(text):
    return as_shown(
        _run(["asciidoctor", "--safe-mode", "secure", "--embedded", "--out-file", "-", "-"], text)
    )


def _run(command, text):
    done = subprocess.run(
        command, input=text, capture_output=True, encoding="utf-8", check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def through_mediawiki(wiki):
    editor = MediaWikiEditor(wiki)
    return lambda text: as_shown(editor.preview(text))


def through_scribunto(wiki):
    editor = MediaWikiEditor(wiki)
    editor.save("Module:Hostile", renew_module("", MEDIAWIKI, force=False).text)

    def render(text):
        editor.save("Hostile.json", text, contentmodel="json")
        return as_shown(editor.preview("{{#invoke:Hostile|table|page=Hostile.json}}"))

    return render


def through_dokuwiki(wiki):
    calls = dokuwiki_calls(wiki, wiki.user)

    def render(text):
        calls.wiki.putPage("sandbox", text, {"sum": "", "minor": False})
        return as_shown(calls.wiki.getPageHTML("sandbox"))

    return render


HERE = {
    "markdown": through_python_markdown,
    "gfm": through_cmark,
    "rst": through_docutils,
    "html": through_xml,
    "confluence": through_xml,
    "csv": through_csv,
    "json": through_json,
    "notion-blocks": through_notion_blocks,
}
"""Formats whose reader runs in this process."""

PROGRAMS = {"mdx": through_mdx, "asciidoc": through_asciidoctor}
"""Formats whose reader is a program."""

SERVERS = {
    "mediawiki": (through_mediawiki, "mediawiki"),
    "scribunto": (through_scribunto, "mediawiki"),
    "dokuwiki": (through_dokuwiki, "dokuwiki"),
}
"""Formats whose reader is a server, with the name of its fixture."""

ENGINES = (*HERE, *PROGRAMS, *SERVERS)


def _program(*command):
    """The version that a program says first."""
    return re.search(r"\d[\d.]*", _run([*command, "--version"], ""))[0]


def _of_npm(name):
    return json.loads((node.ROOT / "node_modules" / name / "package.json").read_text(encoding="utf-8"))[
        "version"
    ]


class Marked(HTMLParser):
    """Reads what of a page's words is a link, code or emphasised; blank words say nothing."""

    KINDS = {"a": "link", "code": "code", "em": "emphasis"}  # noqa: RUF012

    def __init__(self):
        super().__init__()
        self.nodes, self.open = [], None

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        kind = "code" if "literal" in (attributes.get("class") or "").split() else self.KINDS.get(tag)
        if kind and not self.open:
            self.open = (tag, kind, attributes.get("href", ""), [])

    def handle_endtag(self, tag):
        if self.open and tag == self.open[0]:
            _, kind, address, words = self.open
            if "".join(words).strip():
                self.nodes.append((kind, "".join(words), address))
            self.open = None

    def handle_data(self, data):
        if self.open:
            self.open[3].append(data)


def read_nodes(text, format_):
    """Return kind, words and address of all that is more than words, as the format's engine shows it."""
    reader = Marked()
    reader.feed(_HTML.get(format_, lambda html: html)(text))
    return reader.nodes


PROVED = {
    "markdown": ("renders", lambda: f"Python-Markdown {version('markdown')}"),
    "gfm": ("renders", lambda: f"cmark-gfm, of cmarkgfm {version('cmarkgfm')}"),
    "rst": ("renders", lambda: f"docutils {version('docutils')}"),
    "html": ("checks", lambda: "an XML parser"),
    "confluence": ("checks", lambda: "an XML parser and a list of allowed elements"),
    "csv": ("checks", lambda: "a reader of RFC 4180"),
    "json": ("checks", lambda: "a JSON parser"),
    "notion-blocks": ("checks", lambda: "a reader of the documented blocks"),
    "mdx": ("renders", lambda: f"@mdx-js/mdx {_of_npm('@mdx-js/mdx')}"),
    "asciidoc": ("renders", lambda: f"Asciidoctor {_program('asciidoctor')}"),
    "mediawiki": ("renders", mediawiki_version),
    "scribunto": ("renders", lambda: "its extension Scribunto"),
    "dokuwiki": ("renders", dokuwiki_version),
}
"""What reads a format back: the real engine renders it, or a reader checks its structure where that cannot run."""


def proof(format_):
    """Return what to record of a format that came back."""
    grade, by = PROVED[format_]
    return grade, by()


def markup(table, format_):
    """Return what a format's engine reads; the data of a JSON page of MediaWiki are no format of their own."""
    if format_ != "scribunto":
        return render(table, format_)
    chosen = {"shown": [column.name for column in table.columns], "filters": [], "cells": {}}
    return json.dumps(
        table_object(table) | chosen | {"schema": SCHEMA, "views": {ALL: f"1-{len(table.rows)}"}}
    )


def engine(format_, request):
    """Return a format's engine; where it is not installed, skip, and fail in CI."""
    if format_ in SERVERS:
        through, wiki = SERVERS[format_]
        return through(request.getfixturevalue(wiki))
    if format_ in PROGRAMS:
        present = {
            "mdx": node.NODE and all((node.ROOT / "node_modules" / name).exists() for name in ("@mdx-js/mdx", "remark-gfm")),
            "asciidoc": shutil.which("asciidoctor"),
        }  # fmt: skip
        if not present[format_] and "CI" not in os.environ:
            pytest.skip(f"missing: the engine of {format_} (make setup, apt-get install what .ci/run names)")
        return PROGRAMS[format_]
    return HERE[format_]
