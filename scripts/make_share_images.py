"""Make the picture that is shown when somebody shares a page, one a page of a built site.

    python scripts/make_share_images.py build/site

Draws SVG and renders it with resvg in the site's own fonts; no browser is needed. What was drawn before is kept in
.cache/share under the hash of its drawing.
"""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

import resvg_py
from fontTools.ttLib import TTFont
from html_tree import Element, read
from make_fonts import DRAFT, GUIDE, still

from tactful.catalogue import RULES

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "share"
WIDTH, HEIGHT, MARGIN = 1200, 630, 72
PAPER, INK, QUIET, BRAND, CORNER, WRONG, WRONG_PAPER = (
    "#fbfafd", "#241a2e", "#5d5168", "#6b2f86", "#ffc845", "#a90f39", "#fde8ee",
)  # fmt: skip
"""The light colours of the style sheet."""
BAD = {f"rules/{rule.name}/": rule.bad[0] for rule in RULES}


class Face(NamedTuple):
    """A font at one weight and size."""

    file: Path
    family: str
    weight: int
    size: int
    """In pixels of the picture."""

    def width(self, text: str) -> float:
        """Return how wide a text is set, in pixels; kerning is left out."""
        widths, characters, units = _metrics(self.file)
        return sum(widths[characters.get(ord(c), ".notdef")][0] for c in text) * self.size / units

    def wrapped(self, text: str, width: float, lines: int) -> list[str]:
        """Return the text in lines of at most so many pixels; what does not fit in the last ends in an ellipsis."""
        found = [""]
        for word in text.split():
            longer = f"{found[-1]} {word}".strip()
            if self.width(longer) <= width:
                found[-1] = longer
            elif len(found) < lines:
                found.append(word)
            else:
                while found[-1] and self.width(f"{found[-1]} …") > width:
                    found[-1] = found[-1].rpartition(" ")[0]
                found[-1] += " …"
                break
        return found


@cache
def _metrics(file: Path) -> tuple[dict[str, tuple[int, int]], dict[int, str], int]:
    font = TTFont(file)
    head: Any = font["head"]  # a table's fields are known only when it is read
    return font["hmtx"].metrics, font.getBestCmap() or {}, head.unitsPerEm


def main() -> None:
    """Draw the picture of every page that names one."""
    site = Path(sys.argv[1])
    (site / "assets" / "share").mkdir(parents=True, exist_ok=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    for path in sorted(site.rglob("index.html")):
        address = "" if path.parent == site else f"{path.parent.relative_to(site).as_posix()}/"
        tree = read(path)
        named = tree.find("meta", property="og:image")
        if named is None:
            continue
        picture = (named.get("content") or "").rpartition("/")[2]
        (site / "assets" / "share" / picture).write_bytes(rendered(drawn(tree, address)))


def drawn(tree: Element, address: str) -> str:
    """Return the picture of a page: what it is on the left, a card on the right."""
    bold, plain = still(GUIDE, 700), still(GUIDE, 400)
    title = Face(bold, "Atkinson Hyperlegible Next", 700, 66)
    words = Face(plain, "Atkinson Hyperlegible Next", 400, 29)
    small = Face(bold, "Atkinson Hyperlegible Next", 700, 26)
    width = 600
    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{PAPER}"/>']
    parts.append(f'<g transform="translate({MARGIN - 8} 56) scale(1.5)">{_logo()}</g>')
    parts += _text(small, ["Tactful"], MARGIN + 76, 101, INK)
    if section := _section(tree):
        at = MARGIN + 76 + small.width("Tactful") + 18
        parts += _text(small, [f"· {section}"], at, 101, QUIET)
    lines = title.wrapped(_content(tree, "og:title"), width, 3)
    top = 232
    parts += _text(title, lines, MARGIN, top, INK, 72)
    about = words.wrapped(_content(tree, "og:description"), width, 7 - len(lines) - (len(lines) > 2))
    parts += _text(words, about, MARGIN, top + 72 * len(lines) + 2, QUIET, 42)
    parts += _card(address)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        + "".join(parts)
        + "</svg>"
    )


def _card(address: str) -> list[str]:
    """Return a calling card with its corner turned down: a rule's bad example, or the tick of the logo."""
    x, y, w, h, fold = 730, 120, 398, 390, 76
    outline = f"M{x} {y + 16}a16 16 0 0 1 16 -16h{w - 16 - fold}l{fold} {fold}v{h - 16 - fold}a16 16 0 0 1 -16 16h{32 - w}a16 16 0 0 1 -16 -16z"
    corner = f"M{x + w - fold} {y}l{fold} {fold}h{14 - fold}a14 14 0 0 1 -14 -14z"
    example = BAD.get(address)
    if example is None:
        tick = f"M{x + 108} {y + 212}l62 62l116 -116"
        return [
            f'<path d="{outline}" fill="{BRAND}"/><path d="{corner}" fill="{CORNER}"/>',
            f'<path d="{tick}" fill="none" stroke="#fff" stroke-width="38" stroke-linecap="round" stroke-linejoin="round"/>',
        ]
    face = Face(still(DRAFT, 400), "Literata", 400, 31)
    lines = face.wrapped(example.text, w - 72, 6)
    parts = [
        f'<path d="{outline}" fill="#fff" stroke="#dcd5e6" stroke-width="2"/><path d="{corner}" fill="{CORNER}"/>'
    ]
    parts += _marks(face, lines, example.spans, x + 36, y + 112)
    parts += _text(face, lines, x + 36, y + 112, INK, 48)
    return parts


def _marks(face: Face, lines: list[str], spans: tuple[tuple[int, int], ...], x: float, y: float) -> list[str]:
    """Return what lies under the words of the spans, which count characters of the lines joined with spaces."""
    parts, begin = [], 0
    for number, line in enumerate(lines):
        for start, end in spans:
            first, last = max(start - begin, 0), min(end - begin, len(line))
            if first < last:
                left, width = x + face.width(line[:first]), face.width(line[first:last])
                base = y + number * 48
                parts.append(
                    f'<rect x="{left:.1f}" y="{base - 31}" width="{width:.1f}" height="42" fill="{WRONG_PAPER}"/>'
                )
                parts.append(
                    f'<rect x="{left:.1f}" y="{base + 7}" width="{width:.1f}" height="4" fill="{WRONG}"/>'
                )
        begin += len(line) + 1
    return parts


def _text(face: Face, lines: list[str], x: float, y: float, colour: str, leading: int = 0) -> list[str]:
    """Return lines of text, the base of the first at a height."""
    return [
        f'<text x="{x:.1f}" y="{y + number * leading}" font-family="{face.family}" font-weight="{face.weight}" '
        f'font-size="{face.size}" fill="{colour}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    ]


def _content(tree: Element, name: str) -> str:
    found = tree.find("meta", property=name)
    return " ".join(((found.get("content") if found else "") or "").split())


def _section(tree: Element) -> str:
    """Return the part of the site that a page belongs to; nothing for one that is a part itself."""
    for script in tree.find_all("script", type="application/ld+json"):
        for thing in json.loads(script.text)["@graph"]:
            if thing["@type"] == "BreadcrumbList" and len(thing["itemListElement"]) > 2:
                return thing["itemListElement"][1]["name"]
    return ""


@cache
def _logo() -> str:
    logo = read(ROOT / "docs" / "assets" / "images" / "logo.svg")
    return "".join(path.html() for path in logo.find_all("path"))


def rendered(svg: str) -> bytes:
    """Return the drawing as PNG, from the cache where it is there."""
    done = CACHE / f"{hashlib.sha256(svg.encode()).hexdigest()[:20]}.png"
    if not done.exists():
        fonts = [str(still(GUIDE, 400)), str(still(GUIDE, 700)), str(still(DRAFT, 400))]
        done.write_bytes(
            bytes(resvg_py.svg_to_bytes(svg_string=svg, font_files=fonts, skip_system_fonts=True))
        )
    return done.read_bytes()


if __name__ == "__main__":
    main()
