"""Search a built site for macros that failed without a word, and for braces that nobody rendered."""

from __future__ import annotations

import re
import sys
from pathlib import Path

MARKERS = ("Macro Rendering Error", "Macro Syntax Error", "{{", "{%", "{#", 'class="draft-error"')
BRACES_ARE_CODE = (".jira.txt", "about/proofs/index.html", "about/proofs/index.md")
_SCRIPTS = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)
# What the guide shows of other sites: the pluglet's call, a template and a module of MediaWiki. No macro of this site
# begins so.
_SHOWN = re.compile(
    r'(?:<span class="cp">)?\{\{(?:</span>)? (?:<span class="nv">)?tactful\.|\{\{[A-Z][A-Za-z ]+\}\}|\{\{(?:</span><span class="nf">)?#invoke'
)


def main() -> int:
    site = Path(sys.argv[1])
    found = list(markers(site))
    print("\n".join(found) or f"No failed macro and no stray brace in {site}.")
    return 1 if found else 0


def markers(site: Path):
    """Yield a line for every marker in the site's pages and Markdown copies."""
    for path in sorted([*site.rglob("*.html"), *site.rglob("*.md"), *site.rglob("*.txt")]):
        if path.as_posix().endswith(BRACES_ARE_CODE):
            continue
        text = _SHOWN.sub("", _SCRIPTS.sub("", path.read_text(encoding="utf-8")))
        for marker in MARKERS:
            if marker in text:
                line = text[: text.index(marker)].count("\n") + 1
                yield f"{path}:{line}: holds “{marker}”."


if __name__ == "__main__":
    sys.exit(main())
