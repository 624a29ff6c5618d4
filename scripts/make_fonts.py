"""Make the site's fonts from their npm packages: only the weights and characters that its pages use.

    python scripts/make_fonts.py

Writes docs/assets/fonts, which git does not hold; what was made before from the same is kept in .cache/fonts.
A third of each file is left.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import shutil
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "docs" / "assets" / "fonts"
CACHE = ROOT / ".cache" / "fonts"


class Font(NamedTuple):
    """A font of the style sheet type.css."""

    family: str
    """As its package is named."""
    weights: tuple[int, int]
    """The lightest and the boldest that is used."""
    features: tuple[str, ...]
    """What of the layout is kept; in a field that is typed in, ligatures do more harm than good."""


FACES = ("latin", "latin-ext")
MARKS = ("kern", "mark", "mkmk", "ccmp", "locl")
GUIDE = Font("atkinson-hyperlegible-next", (400, 750), (*MARKS, "liga"))
DRAFT = Font("literata", (400, 400), MARKS)

LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x2BC, 0x2C6, 0x2DA, 0x2DC,
         *range(0x2010, 0x2028), 0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2122,
         *range(0x2190, 0x2194), 0x2212)  # fmt: skip
"""Letters of western Europe with the punctuation of English; the face for the rest of Latin stays whole."""


def main() -> None:
    """Write the fonts and their licences."""
    shutil.rmtree(FONTS, ignore_errors=True)
    FONTS.mkdir(parents=True)
    for font in (GUIDE, DRAFT):
        package = ROOT / "node_modules" / "@fontsource-variable" / font.family
        if not package.is_dir():
            print(f"{package} is missing; pages will use system fonts until `npm ci` has run.")
            continue
        for face in FACES:
            shutil.copyfile(_made(font, face), FONTS / f"{font.family}-{face}.woff2")
        shutil.copy(package / "LICENSE", FONTS / f"{font.family}-LICENSE.txt")


def still(font: Font, weight: int) -> Path:
    """Return the font at one weight, for programs that draw text themselves, as a TrueType file in the cache."""
    source = _source(font, "latin")
    done = _kept(source, f"{font.family}-{weight}", "ttf")
    if not done.exists():
        from fontTools.ttLib import TTFont
        from fontTools.varLib.instancer import instantiateVariableFont

        whole = TTFont(source, recalcTimestamp=False)
        whole.flavor = None
        one = instantiateVariableFont(whole, {"wght": float(weight)}, inplace=True)
        one["OS/2"].usWeightClass = weight
        one.save(done)
    return done


def _source(font: Font, face: str) -> Path:
    package = ROOT / "node_modules" / "@fontsource-variable" / font.family
    return package / "files" / f"{font.family}-{face}-wght-normal.woff2"


def _kept(source: Path, name: str, suffix: str) -> Path:
    """Return where in the cache lies what this script makes of a file."""
    key = hashlib.sha256(source.read_bytes() + Path(__file__).read_bytes())
    key.update(importlib.metadata.version("fonttools").encode())
    CACHE.mkdir(parents=True, exist_ok=True)
    return CACHE / f"{name}-{key.hexdigest()[:16]}.{suffix}"


def _made(font: Font, face: str) -> Path:
    """Return the font cut down, from the cache where it is there."""
    source = _source(font, face)
    done = _kept(source, f"{font.family}-{face}", "woff2")
    if not done.exists():
        _cut(source, font, face, done)
    return done


def _cut(source: Path, font: Font, face: str, done: Path) -> None:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    # The time of making must not stand in the file.
    whole = TTFont(source, recalcTimestamp=False)
    lightest, boldest = font.weights
    limit = float(lightest) if lightest == boldest else (lightest, boldest)
    instance = BytesIO()
    instantiateVariableFont(whole, {"wght": limit}, inplace=True).save(instance)
    cut = TTFont(instance, recalcTimestamp=False)
    subsetter = Subsetter(
        Options(layout_features=list(font.features), hinting=False, drop_tables=["vhea", "vmtx"])
    )
    characters = cut.getBestCmap() or {}
    subsetter.populate(unicodes=[c for c in characters if face != "latin" or c in LATIN])
    subsetter.subset(cut)
    cut.flavor = "woff2"
    cut.save(done)


if __name__ == "__main__":
    main()
