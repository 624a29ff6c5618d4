"""`tactful wiki`: tables in a team's pages."""

from __future__ import annotations

import click

from tactful.cli.groups import Commands

COMMANDS: dict[str, str] = {
    "sync": "Renew the tables in Markdown, MDX, AsciiDoc and other files.",
    "publish": "Renew the tables in a page of MediaWiki, DokuWiki, Confluence or Notion.",
}
"""Every command of the group with its line of help; the module has the command's name."""


@click.group(name="wiki", cls=Commands, package="tactful.cli.wiki", known=COMMANDS)
def command() -> None:
    """Keep tables in a team's wiki up to date."""
