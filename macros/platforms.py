"""What each platform allows, does and can be set to, from its dated data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros import html, page
from macros.tables import source_links, table
from tactful.platforms import CHANNELS, PLATFORMS
from tactful.platforms import platform as platform_named
from tactful.units import UNITS

if TYPE_CHECKING:
    from tactful.platforms import Channel

CONFIDENCE_WORDS = {
    "high": "documented by the platform, or confirmed twice at first hand",
    "medium": "official but old, or several independent accounts agree",
    "low": "one account, or accounts that disagree",
}


def define_platforms(env: Any) -> None:
    """Register the variable `platforms`, the tables of platform data and the list of platforms."""
    env.variables["platforms"] = tuple(PLATFORMS.values())

    def link(target: str) -> str:
        return page.link(env, target)

    @env.macro
    def channel_table(platform: str | None = None) -> str:
        """Show the channels of one platform or of all, with limits and the unit they are counted in."""
        chosen = [platform_named(platform)] if platform else list(PLATFORMS.values())
        groups = [
            ("" if platform else p.title, [(_channel_cells(channel), {}) for channel in p.channels])
            for p in chosen
        ]
        title = f"What {chosen[0].title} carries" if platform else "What each platform carries"
        heads = ["Channel", "For", "Limit", "Aim at", "Sources"]
        return table(title, heads, groups, kind="channels")

    @env.macro
    def platform_facts(platform: str) -> str:
        """Show what was found out about a platform, each fact with its source and the day it was checked."""
        known = platform_named(platform)
        rows = [
            (
                [
                    html.text(fact.topic),
                    html.inline(fact.text, link),
                    f'{source_links(fact.sources)} <span class="checked">checked {_date(fact.checked)}, '
                    f"confidence {html.text(fact.confidence)}</span>",
                ],
                {},
            )
            for fact in known.facts
        ]
        return table(f"{known.title}: facts", ["Topic", "Fact", "Source"], [("", rows)], kind="facts-table")

    @env.macro
    def platform_advice(platform: str) -> str:
        """Show what to do on a platform."""
        known = platform_named(platform)
        rows = [
            (
                [
                    html.text(advice.topic),
                    html.inline(advice.text, link)
                    + (f' <span class="reason">{html.inline(advice.why, link)}</span>' if advice.why else ""),
                ],
                {},
            )
            for advice in known.advice
        ]
        return table(f"{known.title}: advice", ["Topic", "Advice"], [("", rows)], kind="advice-table")

    @env.macro
    def platform_settings(platform: str) -> str:
        """Show what a reader can set on a platform, and what to choose, as a list to tick."""
        known = platform_named(platform)
        rows = [
            (
                [
                    f'<label><input type="checkbox"> {html.text(setting.name)}</label>',
                    html.text(setting.where),
                    html.text(setting.choices),
                    html.inline(setting.advice, link),
                    f"{_date(setting.checked)} {source_links(setting.sources)}",
                ],
                {},
            )
            for setting in known.settings
        ]
        heads = ["Setting", "Where", "Choices", "What to choose", "Checked"]
        return table(f"{known.title}: settings", heads, [("", rows)], kind="settings-table")

    @env.macro
    def platform_list() -> str:
        """Show the platforms as links, with what their users call a request."""
        items = "".join(
            f'<li><a href="{html.attribute(link(f"platforms/{p.name}/"))}">{html.text(p.title)}</a> '
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


def _channel_cells(channel: Channel) -> list[str]:
    return [
        f"{html.text(channel.title)} <code>{html.text(channel.name)}</code>",
        html.text(", ".join(channel.purposes)),
        _limit(channel),
        _aim(channel),
        source_links(channel.sources) or "–",
    ]


def _limit(channel: Channel) -> str:
    unit = UNITS[channel.unit]
    if not channel.note:
        return html.text(f"no words can be sent. {channel.instead}".strip())
    if channel.tiers:
        lines = []
        for tier in channel.tiers:
            if not tier.note:
                lines.append(f"{tier.title}: no words can be sent")
                continue
            limit = f"{tier.limit:,} {unit}" if tier.limit else "not published"
            lines.append(f"{tier.title}: {limit}" + (f", {tier.quota} a month" if tier.quota else ""))
        return "<br>".join(html.text(line) for line in lines)
    if channel.limit is None:
        return "not published"
    words = f"{channel.limit:,} {unit}"
    if channel.byte_limit:
        words += f" and {channel.byte_limit:,} bytes"
    if channel.confidence != "high":
        words += f" (confidence: {channel.confidence})"
    return html.text(words)


def _aim(channel: Channel) -> str:
    if not channel.note:
        return "–"
    if channel.recommended:
        return html.text(f"{channel.recommended:,}")
    return "the limit" if channel.tiers or channel.limit else "short"


def _date(day: str) -> str:
    return f'<time datetime="{html.attribute(day)}">{html.text(day)}</time>'
