"""Generate src/tactful/_domain_data.py from the pinned npm package `twitter-text`.

With `--check` it writes nothing and fails when the file is not what it would write.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "node_modules" / "twitter-text"
TARGET = ROOT / "src" / "tactful" / "_domain_data.py"


def main() -> int:
    """Write the file, or with `--check` fail when it is not what would be written."""
    text = generate()
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    return 0


def generate() -> str:
    """Return the module's text."""
    version = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))["version"]
    names: set[str] = set()
    for module in ("validGTLD", "validCCTLD"):
        source = (PACKAGE / "dist" / "esm" / "regexp" / f"{module}.js").read_text(encoding="utf-8")
        pattern = "".join(re.findall(r"'([^']*)'", source.split("RegExp(")[1]))
        names.update(re.findall(r"[^|()?:]+(?=[|)])", pattern.split("(?=")[0]))
    words = " ".join(sorted(names, key=lambda name: (not name.isascii(), name)))
    lines = re.findall(r".{1,100}(?: |$)", words)
    body = "".join(f'    "{line}"\n' for line in lines)
    return (
        '"""Top-level domains that X takes for links, made by scripts/generate_domains.py.\n\n'
        f'Data: twitter-text {version} (Apache License 2.0).\n"""\n\n'
        f"from __future__ import annotations\n\nDOMAINS = (\n{body})\n"
        '"""All of them in one text, ASCII first."""\n'
    )


if __name__ == "__main__":
    raise SystemExit(main())
