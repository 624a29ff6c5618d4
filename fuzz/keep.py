"""Copy some of what fuzzing found into fuzz/corpus; each of these inputs reached code that none before it had.

python fuzz/keep.py [TARGET …]
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST = 12
"""Inputs taken of a target, from the smallest to the largest at equal distances."""


def main() -> None:
    names = sys.argv[1:] or [path.name for path in sorted((ROOT / "fuzz" / "corpus").iterdir())]
    for name in names:
        kept, found = ROOT / "fuzz" / "corpus" / name, ROOT / "build" / "fuzz" / name
        by_size = sorted(found.iterdir(), key=lambda path: (path.stat().st_size, path.name))
        for path in by_size[:: max(1, len(by_size) // MOST)]:
            shutil.copyfile(path, kept / path.name[:16])
        print(f"{name}: {len(list(kept.iterdir()))} inputs")


if __name__ == "__main__":
    main()
