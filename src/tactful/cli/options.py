"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from tactful.configuration import discover, load, parse
from tactful.settings import DEFAULTS, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Command = Callable[..., Any]

_CONTEXT = (
    click.option(
        "--channel", metavar="PLATFORM/SURFACE", help="Where it will be sent, such as linkedin/note."
    ),
    click.option("--tier", help="The account's tier there: free, premium, basic."),
    click.option("--purpose", help="request, thanks, decline, message, introduction or comment."),
    click.option(
        "--to", metavar="NAME", help="The recipient's name; two, with a comma, for an introduction."
    ),
    click.option("--from", "from_", metavar="NAME", help="The sender's name."),
    click.option("--relation", help="How you know each other: stranger, mutual or met."),
    click.option("--high-security", is_flag=True, help="The recipient works in a high-security profession."),
    click.option("--notes-left", type=click.IntRange(min=0), metavar="N", help="Notes left this month."),
)

_SETTINGS = (
    click.option(
        "--config", type=click.Path(dir_okay=False), help="A settings file instead of the nearest one."
    ),
    click.option("--isolated", is_flag=True, help="Take no settings file."),
    click.option("--select", multiple=True, metavar="RULE", help="Run only these rules; may be repeated."),
    click.option("--ignore", multiple=True, metavar="RULE", help="Leave these rules out; may be repeated."),
    click.option("--profile", help="recommended or picky."),
)


def context_options(command: Command) -> Command:
    """Add the options that make up a draft's context."""
    for option in reversed(_CONTEXT):
        command = option(command)
    return command


def settings_options(command: Command) -> Command:
    """Add the options that make up the settings."""
    for option in reversed(_SETTINGS):
        command = option(command)
    return command


def context_keys(options: dict[str, Any]) -> dict[str, object]:
    """Take the context options out of a command's options, as keys of a request."""
    keys = {
        "channel": options.pop("channel"),
        "tier": options.pop("tier"),
        "purpose": options.pop("purpose"),
        "to": options.pop("to"),
        "from": options.pop("from_"),
        "relation": options.pop("relation"),
        "high_security": options.pop("high_security") or None,
        "notes_left": options.pop("notes_left"),
    }
    return {key: value for key, value in keys.items() if value is not None}


def settings_from(options: dict[str, Any]) -> Settings:
    """Take the settings options out of a command's options and return the settings in force."""
    config, isolated = options.pop("config"), options.pop("isolated")
    select, ignore, profile = options.pop("select"), options.pop("ignore"), options.pop("profile")
    settings = DEFAULTS
    if config:
        settings = load(Path(config))
    elif not isolated and (found := discover(Path.cwd())):
        settings = load(found)
    own = {house.name for house in settings.phrases}
    given = [f"profile = {profile!r}"] if profile else []
    named = parse(
        "\n".join([*given, f"select = {_list(select, own)}", f"ignore = {_list(ignore, own)}"]),
        place="options",
    )
    if profile:
        settings = settings._replace(profile=named.profile)
    if select:
        settings = settings._replace(select=(named.select or frozenset()) | (own & set(select)))
    return settings._replace(ignore=settings.ignore | named.ignore | (own & set(ignore)))


def _list(names: tuple[str, ...], own: set[str]) -> str:
    return str([name for name in names if name not in own])
