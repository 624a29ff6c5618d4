"""Write the lists of docs/about/sources.md from tactful.sources.

    python scripts/generate_sources.py

What stands above the first list is written by hand and stays.
"""

from __future__ import annotations

from pathlib import Path

from tactful import sources

PAGE = Path(__file__).resolve().parent.parent / "docs" / "about" / "sources.md"

GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "linkedin": ("LinkedIn", ("LINKEDIN", "SHRM", "KHALEEJ")),
    "meta": ("Facebook, Instagram and Threads", ("FACEBOOK", "META", "MESSENGER", "INSTAGRAM", "THREADS")),
    "x": ("X", ("X_",)),
    "xing": ("XING", ("XING",)),
    "mastodon-bluesky": ("Mastodon and Bluesky", ("MASTODON", "BLUESKY")),
    "trials": ("Trials and figures", ("TRIAL", "BOOMERANG", "GRANT", "ESPIRIAN")),
    "safety": ("Safety", ("THINK", "CPNI", "FBI", "FTC")),
    "manners": ("Manners and language", ("",)),
}
"""The lists: anchor, heading, and how the names of their sources begin; the last takes the rest."""


def lists() -> str:
    """Return every list, as Markdown."""
    left = {name: value for name, value in vars(sources).items() if isinstance(value, sources.Source)}
    parts = []
    for anchor, (title, starts) in GROUPS.items():
        names = [name for name in left if name.startswith(starts)]
        lines = [f"- [{source.title}]({source.url}), read {source.read}" for source in map(left.pop, names)]
        parts.append("\n".join([f"## {title} {{: #{anchor} }}", "", *lines, ""]))
    return "\n".join(parts)


if __name__ == "__main__":
    first = f"## {next(iter(GROUPS.values()))[0]} "
    head, _, _ = PAGE.read_text(encoding="utf-8").partition(first)
    PAGE.write_text(head + lists(), encoding="utf-8")
