"""The releases of the catalogue, and what each brought: read by the page of changes and by the feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from macros import html, page
from tactful.catalogue import RULES

if TYPE_CHECKING:
    from tactful.rule import Rule


class Release(NamedTuple):
    """A version of the catalogue."""

    version: str
    """Major and minor number, as rules give it in `since`."""
    date: str
    """The day it came out, as YYYY-MM-DD."""
    summary: str
    """What it means for somebody who uses the rules, in a sentence."""


RELEASES: tuple[Release, ...] = (
    Release("1.0", "2026-11-24", "The first catalogue. Names and codes are fixed from here on."),
)
"""The newest first."""


def added(version: str) -> list[Rule]:
    """Return the rules that a version brought."""
    return [rule for rule in RULES if rule.since == version]


def withdrawn(version: str) -> list[Rule]:
    """Return the rules that are deprecated or removed; all are shown with the newest version."""
    if version != RELEASES[0].version:
        return []
    return [rule for rule in RULES if rule.status in {"deprecated", "removed"}]


def define_changes(env: Any) -> None:
    """Register `rule_changes`."""

    @env.macro
    def rule_changes() -> str:
        """Show every release with the rules it brought, as Markdown with headings."""
        parts = []
        for release in RELEASES:
            parts.append(f"## {release.version} {{: #v{release.version} }}")
            parts.append(
                f'<p><time datetime="{release.date}">{release.date}</time>. {html.text(release.summary)}</p>'
            )
            for title, rules in (
                ("New rules", added(release.version)),
                ("Withdrawn", withdrawn(release.version)),
            ):
                if rules:
                    items = "".join(
                        f'<li><a class="rule-name" href="{html.attribute(page.link(env, f"rules/{rule.name}/"))}">'
                        f"{html.text(rule.name)}</a> {html.text(rule.code)}</li>"
                        for rule in rules
                    )
                    parts.append(f"<p>{title}: {len(rules)}</p>")
                    parts.append(f'<ul class="columns">{items}</ul>')
        return "\n\n".join(parts)
