"""Everything that the seed article advises has its place in the built guide, and each source its line."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from scripts.html_tree import Element, parse
from tactful import sources
from tests.site.article_items import ITEMS, Item

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.site

HEADINGS = ("h1", "h2", "h3", "h4")
WORDS = 20
"""A section's own prose must be at least so long."""


@cache
def page(site: Path, address: str) -> Element:
    """Return the tree of a built page."""
    return parse((site / address / "index.html").read_text(encoding="utf-8"))


def section(tree: Element, anchor: str) -> list[Element] | None:
    """Return what stands between the heading with that id and the next heading; None when there is no such heading."""
    heading = next((e for e in tree.walk() if e.tag in HEADINGS and e.get("id") == anchor), None)
    if heading is None or heading.parent is None:
        return None
    after = heading.parent.children[heading.parent.children.index(heading) + 1 :]
    own: list[Element] = []
    for child in after:
        if isinstance(child, Element):
            if child.tag in HEADINGS:
                break
            own.append(child)
    return own


def prose(elements: list[Element]) -> str:
    """Return the text of the paragraphs and lists, without samples, tables and figures."""
    return " ".join(e.text for e in elements if e.tag in {"p", "ul", "ol", "dl"})


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: f"{item.page}#{item.anchor}: {item.statement}")
def test_each_statement_has_its_section(site: Path, item: Item):
    own = section(page(site, item.page), item.anchor)
    assert own is not None, "there is no heading with this id"
    assert len(re.findall(r"\w+", prose(own))) >= WORDS, "the section has no paragraph of its own"


def test_the_table_covers_the_article():
    assert len(ITEMS) >= 50
    assert len({item.statement for item in ITEMS}) == len(ITEMS)
    assert {item.change for item in ITEMS} == {"kept", "mended"}


def test_every_source_is_listed_with_its_day(site: Path):
    text = page(site, "about/sources/")
    listed = {(link.get("href"), link.text) for link in text.find_all("a")}
    body = " ".join(text.text.split())
    for name, source in vars(sources).items():
        if isinstance(source, sources.Source):
            assert (source.url, source.title) in listed, f"{name} is missing: run scripts/generate_sources.py"
            assert f"{source.title}, read {source.read}" in body, (
                f"{name} has another day: run scripts/generate_sources.py"
            )
