"""Hold `/v1/` against what was released: within a major version things are added, never taken away.

    python scripts/released.py            say what is missing that the last release had
    python scripts/released.py --renew    at a release: keep the present state as the one to hold against

The state is small: names, codes, media types, and the shape of every kind of JSON file, not its words.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from endpoints import files

from tactful.catalogue import RULES, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endpoints import File

KEPT = Path(__file__).resolve().parent.parent / "tests" / "endpoints" / "released.json"


def main() -> int:
    now = state(files("<feed/>"))
    before = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    same_major = before.get("version", "").split(".")[0] == VERSION.split(".")[0]
    missing = list(taken_away(before, now)) if same_major else []
    if missing:
        print(
            "\n".join(missing),
            "Within a major version this may not be; see docs/embed/stability.md.",
            sep="\n",
        )
        return 1
    if "--renew" in sys.argv[1:]:
        KEPT.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    print(f"Version {VERSION} has everything that {before.get('version', 'nothing')} had.")
    return 0


def state(made: list[File]) -> dict[str, Any]:
    """Return what a release promises, as lists of words: rules with codes, files, columns, and JSON shapes."""
    names = {file.path: file.media_type for file in made}
    ends: dict[str, set[str]] = {}
    shapes: dict[str, set[str]] = {}
    columns: dict[str, set[str]] = {}
    for file in made:
        if file.path.startswith("tables/"):
            slug, _, end = file.path.removeprefix("tables/").partition(".")
            ends.setdefault(slug, set()).add(f"{end} {file.media_type}")
        if file.media_type == "application/json":
            value = json.loads(file.body)
            if file.about.get("format") == "full":
                columns.setdefault(file.about["table"], set()).update(c["name"] for c in value["columns"])
            shapes.setdefault(kind(file.path), set()).update(shape(value))
    whole = {slug for slug, found in ends.items() if len(found) > 1}
    return {
        "version": VERSION,
        "rules": sorted(f"{rule.name} {rule.code}" for rule in RULES if f"rules/{rule.name}.json" in names),
        "files": sorted(
            f"{path} {kind}" for path, kind in names.items() if "/" not in path or "schemas/" in path
        ),
        "tables": sorted(whole),
        "tables in full alone": sorted(ends.keys() - whole),
        "formats": sorted(set.intersection(*(ends[slug] for slug in whole))),
        "columns": {name: sorted(found) for name, found in sorted(columns.items())},
        "shapes": {name: sorted(found) for name, found in sorted(shapes.items())},
    }


def kind(path: str) -> str:
    """Return what files of one shape have in common."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/*.{name.partition('.')[2]}" if folder else path


def shape(value: object, at: str = "") -> Iterator[str]:
    """Yield every place of a JSON value with the type that stands there: `columns[].name: string`."""
    if isinstance(value, dict):
        yield f"{at}: object"
        for key, inner in value.items():
            # A row's keys are columns, which are listed by themselves.
            name = "*" if at == "rows[]" else key
            yield from shape(inner, f"{at}.{name}" if at else name)
    elif isinstance(value, list):
        yield f"{at}: array"
        for inner in value:
            yield from shape(inner, f"{at}[]")
    else:
        names: dict[type, str] = {
            bool: "boolean",
            int: "number",
            float: "number",
            str: "string",
            type(None): "null",
        }
        yield f"{at}: {names[type(value)]}"


def taken_away(before: dict[str, Any], now: dict[str, Any], at: str = "") -> Iterator[str]:
    """Yield a line for everything of the earlier state that the present one lacks."""
    for key, value in before.items():
        place = f"{at} {key}".strip()
        if isinstance(value, dict):
            yield from taken_away(value, now.get(key, {}), place)
        elif isinstance(value, list):
            yield from (f"{place}: “{gone}” is gone." for gone in value if gone not in now.get(key, []))


if __name__ == "__main__":
    sys.exit(main())
