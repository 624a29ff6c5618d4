"""Generate src/tactful/_grapheme_data.py from the Unicode tables that the pinned `graphemeu` package carries.

python scripts/generate_graphemes.py [--check]
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from importlib.metadata import distribution, version
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "src" / "tactful" / "_grapheme_data.py"
LETTERS = {
    "CR": "C", "LF": "N", "Control": "D", "Extend": "e", "ZWJ": "Z", "Regional_Indicator": "R", "Prepend": "P",
    "SpacingMark": "S", "L": "L", "V": "V", "T": "T", "LV": "H", "LVT": "H", "Extended_Pictographic": "X",
}  # fmt: skip


def main() -> int:
    """Write the file, or with `--check` fail when it is not what would be written."""
    text = generate()
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    return 0


def generate() -> str:
    """Return the module's text."""
    data = files("grapheme").joinpath("data")
    breaks = points(json.loads(data.joinpath("grapheme_break_property.json").read_text()))
    conjuncts = points(json.loads(data.joinpath("derived_core_property.json").read_text()))
    classes = {point: LETTERS[name] for point, name in breaks.items()}
    for point, name in conjuncts.items():
        kind = breaks.get(point)
        if kind == "ZWJ":  # always extends a conjunct; the machine knows
            continue
        letter = {
            ("InCBConsonant", None): "Q",
            ("InCBExtend", "Extend"): "E",
            ("InCBLinker", "Extend"): "K",
            ("InCBLinker", None): "k",
        }.get((name, kind))
        if letter is None:
            raise SystemExit(f"U+{point:04X} is {kind} and {name}: the machine needs a class for that")
        classes[point] = letter
    starts, letters, last = [], [], "O"
    for point in range(0x110001):
        letter = classes.get(point, "O")
        if letter != last:
            starts.append(point)
            letters.append(letter)
            last = letter
    deltas = [starts[0], *(b - a for a, b in itertools.pairwise(starts))]
    readme = distribution("graphemeu").read_text("METADATA") or ""
    unicode = re.search(r"version of Unicode: ([\d.]+\d)", str(readme))
    return (
        f'"""Classes of UAX #29 as runs, made by scripts/generate_graphemes.py; Unicode {unicode[1] if unicode else "?"}.\n\n'
        f'Data: graphemeu {version("graphemeu")}, from the Unicode Character Database (Unicode License v3).\n"""\n\n'
        "from __future__ import annotations\n\n"
        f"DELTAS = (\n{wrapped(' '.join(f'{delta:x}' for delta in deltas))})\n"
        '"""Distance of each run\'s first code point from the one before it, in hexadecimal."""\n\n'
        f"CLASSES = (\n{wrapped(''.join(letters))})\n"
        '"""Class of each run, one letter each."""\n'
    )


def points(table: dict[str, dict[str, list]]) -> dict[int, str]:
    """Return the class of every code point that a table names."""
    return {
        point: name
        for name, entry in table.items()
        for first, last in [*((single, single) for single in entry["single_chars"]), *entry["ranges"]]
        for point in range(first, last + 1)
    }


def wrapped(text: str, width: int = 100) -> str:
    """Return a string literal in lines, blanks kept at their ends."""
    return "".join(f'    "{text[at : at + width]}"\n' for at in range(0, len(text), width))


if __name__ == "__main__":
    raise SystemExit(main())
