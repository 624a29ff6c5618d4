"""Write what the playground needs without a line: playground/offline.json in a built site, for its service worker.

    python scripts/list_offline.py build/site

It holds the playground's pages, all that they load, and the engine; addresses are relative to `playground/`.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from html_tree import read

LOADED = {"stylesheet", "modulepreload", "icon", "manifest"}
STYLE_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
ENGINE = ("pyodide.asm.js", "pyodide.asm.wasm", "python.zip", "more.zip", "rest.zip")
"""Not the snapshot: it has a cache of its own, and only makes the start faster."""


def main() -> None:
    site = Path(sys.argv[1])
    playground = site / "playground"
    pages = [
        path
        for path in sorted(playground.rglob("index.html"))
        if "data-playground" in path.read_text("utf-8")
    ]
    files = {file for page in pages for file in loaded(page)}
    files |= {file for style in files if style.suffix == ".css" for file in referred(style)}
    # Also what a page loads only when it is used; `start` stands in the pages themselves.
    files |= {
        f for f in (playground / "assets").glob("*.[jc]s*") if not f.match("start-*") and f.suffix != ".json"
    }
    files |= {file for name in ENGINE for file in playground.glob(f"*/{name}")}
    absent = sorted(str(file) for file in files if not file.is_file())
    if absent:
        sys.exit(f"{site}: pages of the playground load what is not there: {', '.join(absent)}")
    listed = {
        "pages": [relative(page.parent, playground) for page in pages],
        "files": sorted(relative(file, playground) for file in files),
    }
    (playground / "offline.json").write_text(json.dumps(listed, indent=2) + "\n", encoding="utf-8")


def loaded(page: Path) -> set[Path]:
    """Return the files that a page loads from this site by itself."""
    tree = read(page)
    addresses = [e.get("href") for e in tree.find_all("link") if LOADED & set((e.get("rel") or "").split())]
    addresses += [e.get("src") for tag in ("script", "img") for e in tree.find_all(tag)]
    return {file for address in addresses if address for file in local(page, address)}


def referred(style: Path) -> set[Path]:
    """Return the files that a style sheet names."""
    return {file for url in STYLE_URL.findall(style.read_text("utf-8")) for file in local(style, url)}


def local(where: Path, address: str) -> list[Path]:
    """Return the file of this site that an address in a file means; nothing for other sites and data."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return []
    return [Path(os.path.normpath(where.parent / parts.path))]


def relative(path: Path, playground: Path) -> str:
    """Return an address as the service worker resolves it, ending in a slash for a page."""
    found = os.path.relpath(path, playground)
    return f"{'' if found == '.' else found}/".removeprefix("/") if path.is_dir() else found


if __name__ == "__main__":
    main()
