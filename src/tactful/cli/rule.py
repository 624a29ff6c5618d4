"""`tactful rule`."""

from __future__ import annotations

import click
from rich.console import Console

from tactful.catalogue import RULES, get
from tactful.checker import rule_url
from tactful.formats.json import dumps, rule_object
from tactful.formats.terminal import show
from tactful.formats.text import rule_text


@click.command(name="rule")
@click.argument("names", nargs=-1, metavar="[NAME|CODE…]")
@click.option("--all", "all_", is_flag=True, help="Show every rule.")
@click.option("--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def command(names: tuple[str, ...], *, all_: bool, format_: str) -> int:
    """Show rules: what they flag, why, what to write instead, examples and sources.

    As JSON, one rule is an object, several are a list.
    """
    if not names and not all_:
        raise click.UsageError("Name a rule, such as vague-intent or N02, or use --all.")
    rules = RULES if all_ else tuple(get(name) for name in names)
    if format_ == "json":
        objects = [rule_object(rule) for rule in rules]
        value = objects[0] if len(objects) == 1 and not all_ else objects
        click.echo(dumps(value, indent=2))
        return 0
    console = Console(highlight=False, soft_wrap=True)
    for number, rule in enumerate(rules):
        if number:
            console.print()
        show(rule_text(rule, rule_url(rule)), console)
    return 0
