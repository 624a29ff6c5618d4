"""Tables of rules, limits, steps, advice and checklists, as values and in every wiki's own markup.

>>> from tactful.tables import build, render
>>> print(render(build("channels", platform="linkedin"), "gfm"))  # doctest: +SKIP
"""

from __future__ import annotations

import importlib

from tactful.errors import UnknownName
from tactful.tables.build import TABLES, build
from tactful.tables.model import Code, Column, Emphasis, Link, Node, Plain, Table

__all__ = [
    "FORMATS", "TABLES", "Code", "Column", "Emphasis", "Format", "Link", "Node", "Plain", "Table", "build", "render",
]  # fmt: skip

from tactful.tables.model import Format

FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format("gfm", "GitHub, GitLab and Obsidian Markdown", "md", "text/markdown"),
        Format("markdown", "Python-Markdown (MkDocs)", "mkdocs.md", "text/markdown"),
        Format("mdx", "MDX (Docusaurus)", "mdx", "text/mdx"),
        Format("html", "HTML", "html", "text/html"),
        Format("mediawiki", "MediaWiki", "wiki", "text/x-wiki"),
        Format("dokuwiki", "DokuWiki", "dokuwiki.txt", "text/plain"),
        Format("confluence", "Confluence storage format", "confluence.xml", "application/xml"),
        Format("jira", "Jira and Confluence wiki markup", "jira.txt", "text/plain"),
        Format("notion", "Notion Markdown", "notion.md", "text/markdown"),
        Format("notion-blocks", "Notion blocks", "notion.json", "application/json"),
        Format("csv", "CSV", "csv", "text/csv"),
        Format("csv-safe", "CSV for spreadsheets", "safe.csv", "text/csv"),
        Format("json", "JSON", "json", "application/json"),
        Format("asciidoc", "AsciiDoc", "adoc", "text/asciidoc"),
        Format("rst", "reStructuredText", "rst", "text/x-rst"),
    )
}
"""Every format by name."""


def render(table: Table, format: str) -> str:
    """Return a table in a format, ending with a line break; `UnknownName` for a format that does not exist."""
    if format not in FORMATS:
        raise UnknownName("format", format, FORMATS)
    return importlib.import_module(f"tactful.tables.{format.replace('-', '_')}").render(table)
