"""Draw the package's layers with their modules, from its own imports, for the page on how Tactful is made.

    python scripts/draw_imports.py

The order of the layers is that of import-linter's contract in pyproject.toml; what each imports is read from the code.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from html import escape
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "docs" / "assets" / "diagrams" / "imports.svg"
WIDTH, ROW, LEFT = 620, 40, 16


def main() -> None:
    DRAWING.write_text(drawing(layers(), imports()), encoding="utf-8")


def layers() -> list[list[str]]:
    """Return the modules of each layer, the top one first."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rows = next(c["layers"] for c in settings["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    return [[name.strip(" ()") for name in row.split(":")] for row in rows]


def imports() -> Counter[tuple[str, str]]:
    """Return how many of one part's modules import one of another's, by the names of both."""
    graph = grimp.build_graph("tactful", cache_dir=None, exclude_type_checking_imports=True)
    found: Counter[tuple[str, str]] = Counter()
    for module in graph.modules:
        for other in graph.find_modules_directly_imported_by(module):
            ends = [name.split(".")[1] if "." in name else "" for name in (module, other)]
            if all(ends) and ends[0] != ends[1]:
                found[ends[0], ends[1]] += 1
    return found


def drawing(rows: list[list[str]], found: Counter[tuple[str, str]]) -> str:
    """Return an SVG with a band a layer: its modules, and which layers below it they import."""
    place = {name: number for number, row in enumerate(rows) for name in row}
    bands = []
    for number, row in enumerate(rows):
        top = number * ROW + 6
        below = sorted(
            {place[other] for name in row for part, other in found if part == name and other in place}
        )
        marks = "".join(
            f'<circle cx="{LEFT + 312 + 15 * other}" cy="{top + 16}" r="4"/>'
            for other in below
            if other > number
        )
        bands.append(
            f'<rect x="6" y="{top}" width="{WIDTH - 12}" height="32" rx="8" '
            f'fill-opacity="{0.05 + 0.09 * (number % 2):.2f}"/>'
            f'<text x="{LEFT}" y="{top + 21}">{number + 1}. {escape(", ".join(row))}</text>{marks}'
        )
    described = "; ".join(f"{number + 1}: {', '.join(row)}" for number, row in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {len(rows) * ROW + 8}" role="img" '
        'aria-labelledby="imports-title imports-desc">\n'
        '<title id="imports-title">The layers of the package</title>\n'
        f'<desc id="imports-desc">From the top down, {escape(described)}. A layer imports only from those below.</desc>\n'
        f'<g font-family="inherit" font-size="14" fill="currentColor">\n{"".join(bands)}\n</g>\n</svg>\n'
    )


if __name__ == "__main__":
    main()
