"""Check every link and fragment of a built site, as the pages stand after all rewriting.

    python scripts/check_links.py build/site

MkDocs checks Markdown links; it does not see what macros, templates and the finishing step write.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

import html_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESSES = {
    "a": "href",
    "link": "href",
    "img": "src",
    "script": "src",
    "iframe": "src",
    "source": "src",
    "use": "href",
}
MADE_BY_SCRIPTS = ("__",)
"""Beginnings of ids that Material gives to its own toggles."""


def main() -> int:
    site = Path(sys.argv[1])
    broken = sorted(set(problems(site)))
    print("\n".join(broken) or f"All links and fragments in {site} lead somewhere.")
    return 1 if broken else 0


def problems(site: Path) -> Iterator[str]:
    """Yield a line for every link that leads nowhere inside the site, and every id given twice."""
    trees = {path: html_tree.read(path) for path in sorted(site.rglob("*.html"))}
    home = trees[site / "index.html"].find("link", rel="canonical")
    root = (home.get("href") if home else None) or "https://localhost/"
    ids: dict[Path, set[str]] = {}
    for path, tree in trees.items():
        ids[path] = set()
        for element in tree.walk():
            name = element.get("id")
            if name is not None and name in ids[path]:
                yield f"{_shown(path, site)}: the id “{name}” is given twice."
            elif name is not None:
                ids[path].add(name)
    for path, tree in trees.items():
        folder = path.parent.relative_to(site).as_posix()
        base = root if path.name == "404.html" or folder == "." else f"{root}{folder}/"
        for element in tree.walk():
            name = ADDRESSES.get(element.tag)
            given = element.get(name) if name else None
            if given is None or (
                element.tag == "link" and element.get("rel") in {"prev", "next", "canonical"}
            ):
                continue
            reason = _broken(given, base, root, site, path, ids)
            if reason:
                yield f"{_shown(path, site)}: “{given}” {reason}"


def _broken(
    given: str, base: str, root: str, site: Path, path: Path, ids: dict[Path, set[str]]
) -> str | None:
    """Return why a link is broken, or None."""
    if given.startswith("javascript:"):
        return "is a script."
    target = urlsplit(urljoin(base, given))
    home = urlsplit(root)
    if target.scheme not in {"http", "https"} or target.netloc != home.netloc:
        return None
    if not target.path.startswith(home.path):
        return "leaves the site's folder."
    if urlsplit(given).path or given.startswith("/"):
        file = site / unquote(target.path[len(home.path) :])
        file = file / "index.html" if file.is_dir() else file
    else:
        file = path
    if not file.is_file():
        return "leads nowhere."
    fragment = unquote(target.fragment)
    if not fragment or fragment.startswith(MADE_BY_SCRIPTS) or "=" in fragment or file.suffix != ".html":
        return None
    return None if fragment in ids[file] else "names a place that the page does not have."


def _shown(path: Path, site: Path) -> str:
    return path.relative_to(site).as_posix()


if __name__ == "__main__":
    sys.exit(main())
