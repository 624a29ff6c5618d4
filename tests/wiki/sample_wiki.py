"""A team's wiki as it may stand in git, made anew for each test: pages with and without tables, in six markups."""

from pathlib import Path

from tactful.wiki.dialects import ASCIIDOC, MARKDOWN, MDX, MEDIAWIKI, RST
from tactful.wiki.regions import empty

TABLES = (
    ("rules", {"platform": "linkedin", "severity": "warning+"}),
    ("channels", {"platform": "xing"}),
    ("steps", {"columns": "step,do"}),
    ("settings", {"platform": "facebook"}),
    ("signals", {}),
    ("advice", {"platform": "mastodon"}),
)
"""Tables that a team would take."""

TOPICS = (
    "Onboarding", "Writing to candidates", "Speaker outreach", "Alumni office", "Press contacts", "Volunteers",
    "Suppliers", "Field visits", "Study groups", "Mentors", "House style", "Glossary",
)  # fmt: skip


def prose(topic: str, number: int = 0) -> str:
    """A page's own words, with all that must survive: code, tables, quotations, odd spaces."""
    return (
        f"# {topic} {number or ''}\n\nLast looked at by Nadège – ask her before you change the *second* part.  \n\n"
        f"> “Write as you would speak.” \\\n> — {topic}\n\n| Who | Room |\n|:----|-----:|\n| Imre | 4.0{number} |\n\n"
        "```html\n<!-- tactful:table rules -->\n<!-- tactful:end -->\n```\n\n"
        "- [ ] Say the name as they spell it\n- [x] One reason, one question\n\n\tan old indented note\n"
    )


def make(folder: Path) -> dict[str, bytes]:
    """Write the wiki and return its files' bytes by path."""
    files: dict[str, str] = {"Home.md": prose("Home"), "_Sidebar.md": "* [[Home]]\n* [[Onboarding]]\n"}
    for number, topic in enumerate(TOPICS):
        name, options = TABLES[number % len(TABLES)]
        page = (
            f"{prose(topic)}\n## Table\n\n{empty(name, options, MARKDOWN)}\nAfterword, without a line break"
        )
        files[f"{topic.replace(' ', '-')}.md"] = page
        files[f"notes/{number:02}.md"] = prose(topic, number)
    region = empty("rules", {"platform": "linkedin"}, MARKDOWN)
    nested = "".join(f"    {line}" for line in region.splitlines(keepends=True))
    callout = "".join(f"> {line}" for line in region.splitlines(keepends=True))
    files |= {
        "docs/windows.md": f"{prose('Windows')}\n{region}".replace("\n", "\r\n"),
        "docs/bom.md": f"\ufeff{region}\nText\n",
        "docs/two.md": f"{region}\n{empty('steps', {}, MARKDOWN)}",
        "docs/tabs.md": f'=== "LinkedIn"\n\n{nested}\n=== "XING"\n\n    Nothing yet.\n',
        "docs/callout.md": f"> [!note] Rules\n{callout}\nText\n",
        "site/intro.mdx": f"import X from './x';\n\n# Hi {{1 + 1}}\n\n{empty('steps', {}, MDX)}\n<X />\n",
        "site/usage.md": f"# Usage\n\n{empty('channels', {}, MDX)}",
        "antora/page.adoc": f"= Page\n\n{empty('rules', {'platform': 'x'}, ASCIIDOC)}\nText.\n",
        "sphinx/page.rst": f"Page\n====\n\n{empty('steps', {}, RST)}\nText.\n",
        "gollum/Page.mediawiki": f"== Page ==\n{empty('advice', {}, MEDIAWIKI)}Text.\n",
        "notes/plain.txt": region,
        "ünïcode/пример page.md": region,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return {name: text.encode() for name, text in files.items()}
