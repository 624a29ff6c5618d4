"""Every page is whole, linked, described, and copied in Markdown."""

import gzip
import json
import re
import struct
import xml.etree.ElementTree as ET
from urllib.parse import urlsplit

import check_links
import check_site
import html_tree
import pytest
from surroundings import ROOT

from tactful.catalogue import RULES
from tactful.checker import SITE
from tactful.platforms import PLATFORMS
from tactful.steps import STEPS

pytestmark = pytest.mark.site

LONGEST_DESCRIPTION = 200
HEAVIEST = 250_000
"""Bytes of a page with everything it loads at once, compressed; the playground's engine comes on use."""


@pytest.fixture(scope="module")
def pages(site):
    """The tree of every page with an article, by its address."""
    trees = {}
    for path in sorted(site.rglob("index.html")):
        tree = html_tree.read(path)
        if tree.find("article") is not None:
            folder = path.parent.relative_to(site).as_posix()
            trees["" if folder == "." else f"{folder}/"] = tree
    return trees


def meta(tree, **attributes):
    found = tree.find("meta", **attributes)
    return found.get("content") if found else None


def test_no_macro_failed_and_no_brace_is_left(site):
    assert list(check_site.markers(site)) == []


def test_a_failed_macro_would_be_seen(tmp_path):
    (tmp_path / "index.html").write_text(
        "<p>fine</p>\n<p>{{ rule_page }}</p><script>{{ not a macro }}</script>"
    )
    assert [line.split(":", 1)[1] for line in check_site.markers(tmp_path)] == ["2: holds “{{”."]


@pytest.mark.parametrize(
    "call",
    ['{{ tactful.table("rules") }}', "{{LinkedIn limits}}", "{{#invoke:Tactful|table|step=intent}}",
     '<span class="p">{{</span><span class="nf">#invoke</span>'],
)  # fmt: skip
def test_the_call_that_other_sites_make_may_be_shown(tmp_path, call):
    (tmp_path / "index.md").write_text(f"```\n{call}\n```\n")
    assert list(check_site.markers(tmp_path)) == []


def test_every_link_and_fragment_leads_somewhere(site):
    assert sorted(set(check_links.problems(site))) == []


def test_broken_links_would_be_seen(tmp_path):
    head = '<link rel="canonical" href="https://x.example/">'
    (tmp_path / "index.html").write_text(
        f'{head}<p id="a">x</p><p id="a">y</p><a href="b/">gone</a><a href="#c">gone</a><a href="#a">there</a>'
    )
    assert len(list(check_links.problems(tmp_path))) == 3


def test_every_page_has_a_title_and_a_description_of_its_own(pages):
    titles = [tree.find("title").text for tree in pages.values()]
    descriptions = [meta(tree, name="description") for tree in pages.values()]
    assert len(set(titles)) == len(titles)
    assert len(set(descriptions)) == len(descriptions)
    assert [d for d in descriptions if not 40 <= len(d) <= LONGEST_DESCRIPTION] == []


def test_every_page_has_one_first_heading(pages):
    assert {address: n for address, tree in pages.items() if (n := len(list(tree.find_all("h1")))) != 1} == {}


def test_no_page_has_an_inline_handler_or_style(pages):
    found = {
        (address, name)
        for address, tree in pages.items()
        for element in tree.walk()
        for name in element.attributes
        if name.startswith("on") or name == "style"
    }
    assert found == set()


def test_nothing_comes_from_elsewhere(pages):
    sources = {
        element.get(name)
        for tree in pages.values()
        for element in tree.walk()
        for name in ("src", "href", "poster")
        if (element.tag in {"script", "img", "iframe", "source"} or (
            element.tag == "link" and element.get("rel") not in {"canonical", "prev", "next"}))
        and element.get(name)
    }  # fmt: skip
    assert {source for source in sources if urlsplit(source).netloc} == set()


def test_steps_platforms_and_rules_have_their_pages(pages):
    wanted = {step.page for step in STEPS}
    wanted |= {f"platforms/{name}/" for name in PLATFORMS} | {f"rules/{rule.name}/" for rule in RULES}
    assert wanted - set(pages) == set()


def test_the_address_of_the_site_is_the_one_that_findings_name(pages):
    assert pages[""].find("link", rel="canonical").get("href") == SITE


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_codes_and_old_names_lead_to_the_rule(site, rule):
    for key in (rule.code, *rule.aliases):
        page = html_tree.read(site / "rules" / key / "index.html")
        assert page.find("a").get("href") == f"../{rule.name}/"
        assert meta(page, **{"http-equiv": "refresh"}) == f"0; url=../{rule.name}/"


def test_structured_data_names_every_page_and_the_way_to_it(pages):
    for address, tree in pages.items():
        data = json.loads(tree.find("script", type="application/ld+json").text)
        kinds = {item["@type"] for item in data["@graph"]}
        assert kinds >= ({"WebSite"} if not address else {"TechArticle", "BreadcrumbList"})


def test_the_sitemap_lists_every_page(site, pages):
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = {
        loc.text.removeprefix(SITE) for loc in ET.parse(site / "sitemap.xml").iterfind("s:url/s:loc", names)
    }
    assert listed == set(pages)


def test_the_feed_is_atom_with_an_entry_for_each_release(site):
    atom = "{http://www.w3.org/2005/Atom}"
    feed = ET.parse(site / "rules" / "changes.atom").getroot()
    assert feed.tag == f"{atom}feed"
    assert [feed.find(f"{atom}{name}") is not None for name in ("id", "title", "updated", "author")] == [
        True
    ] * 4
    content = "".join(entry.findtext(f"{atom}content") for entry in feed.iterfind(f"{atom}entry"))
    assert all(rule.name in content for rule in RULES)


def test_every_page_has_a_copy_in_markdown_and_llms_txt_lists_it(site, pages):
    listed = (site / "llms.txt").read_text(encoding="utf-8")
    for address in pages:
        copy = (site / address / "index.md").read_text(encoding="utf-8")
        prose = re.sub(r"^```.*?^```", "", copy, flags=re.DOTALL | re.MULTILINE)
        assert prose.count("\n# ") + prose.startswith("# ") == 1, address
        assert not re.search(r"</?(div|table|figure|span)\b", prose), address
        assert f"({SITE}{address}index.md)" in listed


def test_search_knows_rules_by_code_and_name(site):
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    tags = {doc["location"]: doc.get("tags", []) for doc in index["docs"]}
    for rule in RULES:
        assert {rule.code, rule.name} <= set(tags[f"rules/{rule.name}/"])


def test_the_page_for_print_holds_no_form_that_paper_cannot_fill(pages):
    walked = list(pages["print/"].walk())
    assert not [e.get("class") for e in walked if e.has_class("needs-scripts")]
    assert len([e for e in walked if e.tag == "input" and e.get("type") == "checkbox"]) > 40


def test_the_page_for_print_holds_the_guide(pages):
    sections = [s.get("id") for s in pages["print/"].find_all("section") if s.has_class("print-page")]
    for step in STEPS:
        assert f"p-{step.page.strip('/').replace('/', '-')}" in sections
    assert not any(section.startswith("p-rules") for section in sections)


def test_pages_are_light(site, pages):
    def weight(file):
        data = file.read_bytes()
        return len(data) if file.suffix in {".woff2", ".png"} else len(gzip.compress(data, 6))

    styles = sum(weight(f) for f in site.glob("assets/stylesheets/*.css"))
    fonts = sum(weight(f) for f in site.glob("assets/fonts/*-latin.woff2"))
    search = weight(site / "search" / "search_index.json")
    for address, tree in pages.items():
        scripts = sum(
            weight((site / address / script.get("src")).resolve())
            for script in tree.find_all("script") if script.get("src")
        )  # fmt: skip
        total = weight(site / address / "index.html") + styles + fonts + scripts + search
        allowed = HEAVIEST + 150_000 if address == "print/" else HEAVIEST  # the one holds all the others
        assert total <= allowed, f"{address}: {total} bytes"


def test_a_wrong_address_gets_help(site):
    page = html_tree.read(site / "404.html")
    assert page.find("input", name="query") is not None
    assert {a.get("href") for a in page.find("article").find_all("a")} >= {"/rules/"}


def test_the_licences_of_the_fonts_are_shipped(site):
    assert len(list((site / "assets" / "fonts").glob("*-LICENSE.txt"))) == 2
    assert (ROOT / "docs" / "assets" / "stylesheets" / "type.css").is_file()


def test_every_page_has_a_picture_of_its_own_to_be_shared_with(site, pages):
    named = {}
    for address, tree in pages.items():
        picture = tree.find("meta", property="og:image")
        assert picture is not None, address
        file = site / "assets" / "share" / picture.get("content").rpartition("/")[2]
        head = file.read_bytes()[:24]
        assert head[:8] == b"\x89PNG\r\n\x1a\n", address
        assert struct.unpack(">II", head[16:24]) == (1200, 630), address
        named[address] = file.name
    assert len(set(named.values())) == len(named)


def test_the_way_to_a_page_names_its_part_of_the_site(pages):
    for address, way in {
        "special/high-security/": ["Home", "Special situations", "High-security professions"],
        "special/": ["Home", "Special situations"],
    }.items():
        [script] = [s for s in pages[address].find_all("script") if s.get("type") == "application/ld+json"]
        [crumbs] = [g for g in json.loads(script.text)["@graph"] if g["@type"] == "BreadcrumbList"]
        assert [item["name"] for item in crumbs["itemListElement"]] == way
        assert [item["position"] for item in crumbs["itemListElement"]] == list(range(1, len(way) + 1))
