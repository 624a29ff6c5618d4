"""A page for a frame is small, complete without scripts, and described for those who link to it."""

import html
import json
import re

import embed_pages
import html_tree
import pytest

from tactful.checker import SITE
from tactful.tables import TABLES
from tactful.tables.html import cell


@pytest.fixture(scope="module")
def pages():
    return {page.slug: page for page in embed_pages.embed_pages()}


def test_every_table_has_a_page(pages):
    assert TABLES.keys() <= pages.keys()
    assert {"rules-linkedin", "channels-mastodon", "settings-x"} <= pages.keys()


def test_no_page_is_larger_than_promised(pages):
    sizes = {slug: len(page.html.encode()) for slug, page in pages.items()}
    assert {slug: size for slug, size in sizes.items() if size > embed_pages.LARGEST} == {}


def words(markup):
    return " ".join(html.unescape(re.sub("<[^>]+>", "", markup)).split())


@pytest.mark.parametrize("choice", [*embed_pages.choices()], ids=lambda choice: choice.slug)
def test_the_cells_are_those_of_the_table(pages, choice):
    page = pages[choice.slug].html
    rows = re.findall(r"<tr>(<th scope=row>.*)", page)
    shown = [[words(part) for part in re.split(r"<t[hd][^>]*>", row)[1:]] for row in rows]
    table = choice.build(embed_pages.columns_shown(choice))
    assert re.findall(r"<th scope=col>([^<\n]*)", page) == [column.title for column in table.columns]
    assert shown == [[words(cell(content)) for content in row] for row in table.rows]
    assert len(shown) > 0


def test_nothing_on_a_page_needs_a_script_or_comes_from_elsewhere(pages):
    for page in pages.values():
        tree = html_tree.parse(page.html)
        assert [script.get("src") for script in tree.find_all("script")] == ["frame.js"]
        assert not any(name.startswith("on") for element in tree.walk() for name in element.attributes)
        assert "unsafe" not in page.html
        assert tree.find("meta", **{"http-equiv": "Content-Security-Policy"}).get(
            "content"
        ) == embed_pages.policy(SITE)


def test_a_page_says_what_it_is_to_those_who_share_it(pages):
    tree = html_tree.parse(pages["channels-linkedin"].html)
    named = {meta.get("property"): meta.get("content") for meta in tree.find_all("meta")}
    assert named["og:title"] == "Channels and limits: LinkedIn"
    assert named["og:url"] == f"{SITE}embed/v1/channels-linkedin.html"
    assert named["og:image"].startswith(SITE)


def test_oembed_leads_back_to_the_page(pages):
    for slug, page in pages.items():
        answer = json.loads(page.oembed)
        assert (answer["version"], answer["type"]) == ("1.0", "rich")
        frame = html_tree.parse(answer["html"]).find("iframe")
        assert frame.get("src") == f"{SITE}embed/v1/{slug}.html"
        assert frame.get("title").startswith("Tactful: ")
        assert "allow-same-origin" not in frame.get("sandbox")
        link = html_tree.parse(page.html).find("link", type="application/json+oembed")
        assert link.get("href") == f"{SITE}embed/v1/{slug}.oembed.json"
