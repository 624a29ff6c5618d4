"""Finish what MkDocs leaves undone in a built site.

    python scripts/finish_site.py build/site

Rule codes and old names lead to their rule's page; the whole guide stands on one page for print; every page has a copy
in Markdown and llms.txt lists them; changes of the rules are an Atom feed. Everything is read from the built pages and
the catalogue, so that nothing is written twice.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
import subprocess
import sys
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from html_tree import Element, read
from page_markdown import markdown

from macros.changes import RELEASES, added, withdrawn
from tactful.catalogue import RULES

ROOT = Path(__file__).resolve().parent.parent
NOT_GUIDE = ("about/proofs/", "rules/", "playground/", "print/", "embed/")
"""Parts of the site that the one page for print leaves out; `rules/` alone would fill a hundred sheets."""


THEME_FAULT = re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"')
"""Material 9.8.1 writes this into the frame of every page, which no partial holds; a checkbox has no such attribute."""
THEME_SCRIPT = re.compile(r'(<script src="[^"]*assets/javascripts/bundle\.[^"]*")>')
STYLE = re.compile(r'<link rel="stylesheet" href="[^"]*assets/stylesheets/([^"/]+)">')
SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")


def main() -> None:
    site = Path(sys.argv[1])
    url = site_url(site)
    mend_theme(site)
    join_styles(site)
    redirect_codes(site, url)
    fill_print_page(site)
    write_markdown(site, url)
    (site / "rules" / "changes.atom").write_text(feed(url), encoding="utf-8")
    policy = ROOT / "scripts" / "apply_csp.py"
    if policy.is_file():
        subprocess.run([sys.executable, str(policy), str(site)], check=True)


def site_url(site: Path) -> str:
    """Return the address of the site's root, as the home page gives it."""
    canonical = read(site / "index.html").find("link", rel="canonical")
    if canonical is None:
        raise SystemExit(f"{site}/index.html has no canonical address: is site_url set?")
    return canonical.get("href") or ""


def mend_theme(site: Path) -> None:
    """Take what is not HTML out of the theme's own markup, and let its script wait for the page."""
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        mended = THEME_FAULT.sub(r"\1", text)
        mended = THEME_SCRIPT.sub(r"\1 defer>", mended)
        if mended != text:
            path.write_text(mended, encoding="utf-8")


def join_styles(site: Path) -> None:
    """Put the style sheets that every page loads into one, so that the first paint waits for one answer, not four."""
    folder = site / "assets" / "stylesheets"
    home = (site / "index.html").read_text(encoding="utf-8")
    names = [name for name in STYLE.findall(home) if (folder / name).is_file()]
    joined = (
        "\n".join(SOURCE_MAP.sub("", (folder / name).read_text(encoding="utf-8")).strip() for name in names)
        + "\n"
    )
    draft = folder / "site.css"
    draft.write_text(joined, encoding="utf-8")
    node = Path(sys.executable).parent / "node"
    subprocess.run([node, ROOT / "scripts" / "purge_styles.mjs", site, draft], cwd=ROOT, check=True)
    name = f"site.{hashlib.sha256(draft.read_bytes()).hexdigest()[:8]}.min.css"
    draft.rename(folder / name)
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        for number, old in enumerate(names):
            link = re.compile(
                rf'<link rel="stylesheet" href="([^"]*assets/stylesheets/){re.escape(old)}">\s*'
            )
            text = link.sub(rf'<link rel="stylesheet" href="\g<1>{name}">' if number == 0 else "", text)
        path.write_text(text, encoding="utf-8")
    for old in names:
        (folder / old).unlink()
        (folder / f"{old}.map").unlink(missing_ok=True)


def redirect_codes(site: Path, url: str) -> None:
    """Write a page for every code and old name that sends the reader on to the rule."""
    for rule in RULES:
        for key in (rule.code, rule.code.lower(), *rule.aliases):
            folder = site / "rules" / key
            if folder.exists():
                continue  # a file system that does not tell N02 from n02
            folder.mkdir(parents=True)
            target = f"{url}rules/{rule.name}/"
            (folder / "index.html").write_text(
                f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(key)}: {escape(rule.name)}'
                f'</title><meta name="robots" content="noindex"><link rel="canonical" href="{escape(target)}">'
                f'<meta http-equiv="refresh" content="0; url=../{rule.name}/"></head><body><main><p>{escape(key)} is '
                f'now the rule <a href="../{rule.name}/">{escape(rule.name)}</a>.</p></main></body></html>\n',
                encoding="utf-8",
            )


class Page(NamedTuple):
    """A page with an article."""

    tree: Element
    """The whole page."""
    article: Element
    """Its content."""


def pages(site: Path) -> dict[str, Page]:
    """Return every page with an article by its address, in the order of the navigation, rule pages last."""
    navigation = read(site / "index.html").find("nav", **{"data-md-level": "0"})
    links = (
        [_address("", anchor.get("href") or "") for anchor in navigation.find_all("a")] if navigation else []
    )
    rest = sorted(path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))
    found: dict[str, Page] = {}
    for address in [*links, *("" if folder == "." else f"{folder}/" for folder in rest)]:
        path = site / (address or "") / "index.html"
        if address is None or address in found or not path.is_file():
            continue
        tree = read(path)
        article = tree.find("article")
        if article is not None:
            found[address] = Page(tree, article)
    return found


def _address(base: str, href: str) -> str | None:
    """Return where a link leads, relative to the site's root; None when it leads out of the site."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or href.startswith("/"):
        return None
    if not parts.path:
        return base
    joined = posixpath.normpath(posixpath.join(base, parts.path))
    if joined.startswith(".."):
        return None
    if joined == ".":
        return ""
    return joined + "/" if "." not in posixpath.basename(joined) else joined


def fill_print_page(site: Path) -> None:
    """Put the guide's pages, one after another, into the page `print/`."""
    path = site / "print" / "index.html"
    if not path.is_file():
        return
    tree = read(path)
    place = next((e for e in tree.walk() if e.get("id") == "whole-guide"), None)
    if place is None:
        raise SystemExit(f"{path} has no element with the id whole-guide.")
    chosen = [(a, p) for a, p in pages(site).items() if a and not a.startswith(NOT_GUIDE)]
    names = {address: _page_id(address) for address, _ in chosen}
    for address, page in chosen:
        section = Element("section", {"class": "print-page", "id": names[address]}, place)
        section.children = [
            c for c in page.article.children if isinstance(c, str) or not c.has_class("md-tags")
        ]
        _leave_forms(section)
        _localise(section, address, names)
        place.children.append(section)
    before, empty, after = path.read_text(encoding="utf-8").partition('<div id="whole-guide"></div>')
    if not empty:
        raise SystemExit(f"{path}: the element with the id whole-guide is not empty.")
    path.write_text(before + place.html() + after, encoding="utf-8")


def _leave_forms(section: Element) -> None:
    """Take out what works with scripts alone: on paper it is a row of empty fields."""
    for element in [section, *section.walk()]:
        element.children = [
            c for c in element.children if isinstance(c, str) or not c.has_class("needs-scripts")
        ]


def _localise(section: Element, address: str, names: dict[str, str]) -> None:
    """Make ids unique on the one page, links lead within it where they can, and headings one level lower."""
    prefix = names[address]
    for element in section.walk():
        attributes = element.attributes
        if re.fullmatch("h[1-5]", element.tag):
            element.tag = f"h{int(element.tag[1]) + 1}"
        if element.has_class("table-frame"):
            # Tables that several pages show would be landmarks of one name.
            element.attributes = {"class": "table-frame"}
        if element is not section:
            for name in ("id", "for", "aria-labelledby", "aria-describedby"):
                if attributes.get(name):
                    attributes[name] = " ".join(f"{prefix}--{part}" for part in attributes[name].split())
            if element.tag == "input" and attributes.get("name"):
                attributes["name"] = f"{prefix}--{attributes['name']}"
        if element.tag == "a" and attributes.get("href"):
            attributes["href"] = _from_print(attributes["href"], address, names)
        elif element.tag == "img" and attributes.get("src"):
            attributes["src"] = _from_print(attributes["src"], address, names)


def _from_print(href: str, address: str, names: dict[str, str]) -> str:
    """Return a link of one of the guide's pages as it must stand on the page for print."""
    target = _address(address, href)
    if target is None:
        return href
    mark = urlsplit(href).fragment
    if target in names:
        return f"#{names[target]}" + (f"--{mark}" if mark else "")
    way = posixpath.relpath(target or ".", "print") + ("/" if target.endswith("/") or not target else "")
    return way + (f"#{mark}" if mark else "")


def _page_id(address: str) -> str:
    return "p-" + address.strip("/").replace("/", "-")


def write_markdown(site: Path, url: str) -> None:
    """Write a copy in Markdown beside every page, and llms.txt, which lists them."""
    listed = []
    for address, (tree, article) in pages(site).items():
        text = markdown(article, lambda href, at=address: urljoin(url + at, href))
        (site / address / "index.md").write_text(text, encoding="utf-8")
        heading = article.find("h1")
        description = next((m.get("content") or "" for m in tree.find_all("meta", name="description")), "")
        title = " ".join((heading.text if heading else address).replace("¶", "").split())
        listed.append((title, f"{url}{address}index.md", " ".join(description.split())))
    (site / "llms.txt").write_text(_llms(listed, url), encoding="utf-8")


def _llms(listed: list[tuple[str, str, str]], url: str) -> str:
    """Return llms.txt: what the site is, then every page with its description, the rules last."""
    about = next(words for _, address, words in listed if address == f"{url}index.md")
    rules = [entry for entry in listed if entry[1].startswith(f"{url}rules/")]
    guide = [entry for entry in listed if entry not in rules]
    lines = ["# Tactful", "", f"> {about}", "", "## Guide", ""]
    lines += [f"- [{title}]({address}): {words}" for title, address, words in guide]
    lines += ["", "## Rules", ""]
    lines += [f"- [{title}]({address}): {words}" for title, address, words in rules]
    return "\n".join(lines) + "\n"


def feed(url: str) -> str:
    """Return the changes of the rules as an Atom feed, the newest release first."""
    page = f"{url}rules/changes/"
    entries = []
    for release in RELEASES:
        came = "".join(f"<li>{rule.name} ({rule.code})</li>" for rule in added(release.version))
        went = "".join(
            f"<li>{rule.name} ({rule.code}): {rule.status}</li>" for rule in withdrawn(release.version)
        )
        content = f"<p>{escape(release.summary)}</p>"
        content += f"<p>New rules:</p><ul>{came}</ul>" if came else ""
        content += f"<p>Withdrawn:</p><ul>{went}</ul>" if went else ""
        entries.append(
            f"  <entry>\n    <title>Rules {release.version}</title>\n    <id>{page}#v{release.version}</id>\n"
            f'    <link href="{page}#v{release.version}"/>\n    <updated>{release.date}T00:00:00Z</updated>\n'
            f'    <content type="html">{escape(content)}</content>\n  </entry>'
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"  <title>Changes of Tactful's rules</title>\n  <id>{page}</id>\n"
        f'  <link href="{page}"/>\n  <link rel="self" href="{url}rules/changes.atom"/>\n'
        f"  <updated>{RELEASES[0].date}T00:00:00Z</updated>\n  <author><name>The Tactful authors</name></author>\n"
        + "\n".join(entries)
        + "\n</feed>\n"
    )


if __name__ == "__main__":
    main()
