"""What each platform allows, does and can be set to, from its dated data."""

from __future__ import annotations

from typing import Any

from macros import html, page
from macros.tables import Row, Shown, checked, package_table, table
from tactful.platforms import CHANNELS, PLATFORMS
from tactful.platforms import platform as platform_named
from tactful.units import UNITS

CONFIDENCE_WORDS = {
    "high": "documented by the platform, or confirmed twice at first hand",
    "medium": "official but old, or several independent accounts agree",
    "low": "one account, or accounts that disagree",
}


def define_platforms(env: Any) -> None:
    """Register the variable `platforms`, the tables of platform data and the list of platforms."""
    env.variables["platforms"] = tuple(PLATFORMS.values())

    def show(name: str, platform: str, *shown: Shown) -> str:
        caption = f"{platform_named(platform).title}: {name}"
        return package_table(env, name, shown, caption=caption, kind=f"{name}-table", platform=platform)

    @env.macro
    def channel_table(platform: str | None = None) -> str:
        """Show the channels of one platform or of all, with limits and the unit they are counted in."""
        return package_table(
            env,
            "channels",
            [Shown("where", _channel), Shown("purposes"), Shown("limit", _limit), Shown("aim"),
             Shown("sources", lambda row: f'<span class="source">{row.html("sources")}</span>')],
            caption=f"What {platform_named(platform).title if platform else 'each platform'} carries",
            kind="channels",
            merge=lambda row: row.words("channel"),
            group=None if platform else lambda row: row.words("platform"),
            platform=platform,
        )  # fmt: skip

    @env.macro
    def platform_facts(platform: str) -> str:
        """Show what was found out about a platform, each fact with its source and the day it was checked."""
        return show("facts", platform, Shown("topic"), Shown("fact"), Shown("sources", checked))

    @env.macro
    def platform_advice(platform: str) -> str:
        """Show what to do on a platform."""
        return show("advice", platform, Shown("topic"), Shown("do", _reasoned))

    @env.macro
    def platform_settings(platform: str) -> str:
        """Show what a reader can set on a platform, and what to choose, as a list to tick."""
        return show(
            "settings", platform, Shown("setting", _ticked), Shown("where"), Shown("choices"), Shown("advice"),
            Shown("checked", checked),
        )  # fmt: skip

    @env.macro
    def platform_list() -> str:
        """Show the platforms as links, with what their users call a request."""
        items = "".join(
            f'<li><a href="{html.attribute(page.link(env, f"platforms/{p.name}/"))}">{html.text(p.title)}</a> '
            f"<span>{html.text(p.request_word)}</span></li>"
            for p in PLATFORMS.values()
        )
        return f'<ul class="platform-list">{items}</ul>'

    @env.macro
    def confidence_table() -> str:
        """Show what the three confidences of a fact mean."""
        rows = [([html.text(word), html.text(meaning)], {}) for word, meaning in CONFIDENCE_WORDS.items()]
        return table("How sure a fact is", ["Confidence", "What it rests on"], [("", rows)])

    @env.macro
    def channel_limit(channel: str, tier: str | None = None) -> str:
        """Return a channel's limit in words, for use in a sentence: `200 characters`."""
        known = CHANNELS[channel]
        account = known.tier(tier)
        limit = account.limit if account is not None and account.limit is not None else known.limit
        return "no published limit" if limit is None else f"{limit:,} {UNITS[known.unit]}"


def _channel(row: Row) -> str:
    return f"{row.html('where')} <code>{row.html('channel')}</code>"


def _limit(row: Row) -> str:
    """Return the limit for whom, with their notes, how unsure it is, and the way round where there is none."""
    account = f"{row.html('account')}: " if row.words("account") else ""
    limit = account + row.html("limit")
    if row.words("notes"):
        limit += f", {row.html('notes')}"
    if row.words("instead"):
        return f"{limit}. {row.html('instead')}"
    known = any(character.isdigit() for character in row.words("limit"))
    return f"{limit} (confidence: {row.html('sure')})" if known and row.words("sure") != "high" else limit


def _reasoned(row: Row) -> str:
    why = f' <span class="reason">{row.html("why")}</span>' if row.words("why") else ""
    return row.html("do") + why


def _ticked(row: Row) -> str:
    return f'<label><input type="checkbox"> {row.html("setting")}</label>'
