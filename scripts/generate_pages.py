"""Write the pages of the site that git does not hold: a page a rule."""

from __future__ import annotations

from pathlib import Path

from macros.html import plain
from tactful.catalogue import RULES

ROOT = Path(__file__).resolve().parent.parent
RULE_PAGES = ROOT / "docs" / "rules"

PAGE = """---
title: {name} ({code})
description: >-
  {description}
tags:
  - {code}
  - {name}
hide:
  - navigation
  - tags
---

{{{{ rule_page("{name}") }}}}
"""


def main() -> None:
    write_rule_pages()


def write_rule_pages() -> None:
    """Write `docs/rules/NAME.md` for every rule, and take away pages of rules that are no more."""
    kept = {
        line[2:] for line in (RULE_PAGES / ".gitignore").read_text().splitlines() if line.startswith("!/")
    }
    wanted = {f"{rule.name}.md": rule for rule in RULES}
    for path in RULE_PAGES.glob("*.md"):
        if path.name not in kept and path.name not in wanted:
            path.unlink()
    for name, rule in wanted.items():
        text = PAGE.format(name=rule.name, code=rule.code, description=_description(plain(rule.what)))
        path = RULE_PAGES / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _description(text: str, longest: int = 155) -> str:
    """Shorten a paragraph to what search engines show, at a word."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


if __name__ == "__main__":
    main()
