"""Write what the site needs and git does not hold: a page a rule, and the fonts from their npm packages."""

from __future__ import annotations

import shutil
from pathlib import Path

from macros.html import plain
from tactful.catalogue import RULES

ROOT = Path(__file__).resolve().parent.parent
RULE_PAGES = ROOT / "docs" / "rules"
FONTS = ROOT / "docs" / "assets" / "fonts"
FONT_FILES = {
    "atkinson-hyperlegible-next": ("latin-wght-normal", "latin-ext-wght-normal"),
    "literata": ("latin-wght-normal", "latin-ext-wght-normal"),
}

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
    copy_fonts()


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


def copy_fonts() -> None:
    """Copy the fonts that the style sheet names, with their licences."""
    shutil.rmtree(FONTS, ignore_errors=True)
    FONTS.mkdir(parents=True)
    for family, faces in FONT_FILES.items():
        package = ROOT / "node_modules" / "@fontsource-variable" / family
        if not package.is_dir():
            print(f"{package} is missing; pages will use system fonts until `npm ci` has run.")
            continue
        for face in faces:
            shutil.copy(package / "files" / f"{family}-{face}.woff2", FONTS)
        shutil.copy(package / "LICENSE", FONTS / f"{family}-LICENSE.txt")


def _description(text: str, longest: int = 155) -> str:
    """Shorten a paragraph to what search engines show, at a word."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


if __name__ == "__main__":
    main()
