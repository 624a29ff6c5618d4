"""Move what fuzzing found into fuzz/corpus: as few small inputs as reach the same code.

python fuzz/keep.py [TARGET …]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST = 60
"""Inputs kept for a target; the smallest ones."""


def main() -> None:
    names = sys.argv[1:] or [path.name for path in sorted((ROOT / "fuzz" / "corpus").iterdir())]
    for name in names:
        kept, found = ROOT / "fuzz" / "corpus" / name, ROOT / "build" / "fuzz" / name
        with tempfile.TemporaryDirectory() as scratch:
            command = [sys.executable, "fuzz/run.py", name, "-merge=1", scratch, str(found)]
            subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
            reached = sorted(Path(scratch).iterdir(), key=lambda path: path.stat().st_size)
            for path in reached[:MOST]:
                shutil.copyfile(path, kept / path.name[:16])
        print(f"{name}: {len(list(kept.iterdir()))} inputs")


if __name__ == "__main__":
    main()
