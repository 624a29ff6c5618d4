"""Where the page that calls a macro stands, and how it reaches the others."""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import Any


def address(source: str) -> str:
    """Return the address of a source file, relative to the site's root: `write/index.md` gives `write/`."""
    stem = source.removesuffix(".md")
    if posixpath.basename(stem) in {"index", "README"}:
        folder = posixpath.dirname(stem)
        return f"{folder}/" if folder else ""
    return f"{stem}/"


def relative(target: str, source: str) -> str:
    """Return the way from the page of a source file to an address relative to the site's root."""
    path, mark, fragment = target.partition("#")
    here = address(source)
    if path == here:
        return mark + fragment or "./"
    way = posixpath.relpath(path or ".", here or ".")
    if path == "" or path.endswith("/"):
        way += "/"
    return way + mark + fragment


def source_of(env: Any) -> str:
    """Return the path of the page being rendered, relative to the docs folder."""
    file = getattr(env.page, "file", None)
    return env.page.path if file is None else file.src_uri  # Zensical's pages have a path and no file


def link(env: Any, target: str) -> str:
    """Return the way from the page being rendered to an address relative to the site's root."""
    return relative(target, source_of(env))


def place(env: Any, line: int | None) -> str:
    """Return `docs/write/greeting.md:12` for a line of the page's Markdown after its front matter."""
    file = getattr(env.page, "file", None)
    path = Path("docs", env.page.path) if file is None else Path(file.abs_src_path)
    try:
        shown = path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        shown = path.as_posix()
    return f"{shown}:{line + _front_matter(path)}" if line else shown


def _front_matter(path: Path) -> int:
    """Return how many lines stand before the Markdown proper."""
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    if not lines or lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip() in {"---", "..."}:
            after = number
            while after < len(lines) and not lines[after].strip():
                after += 1  # MkDocs drops the blank lines as well
            return after
    return 0
