"""`tactful compose`."""

from __future__ import annotations

from typing import Any

import click
from rich.console import Console
from rich.text import Text

from tactful.browser import context_from
from tactful.cli.options import context_keys, context_options, settings_from, settings_options
from tactful.compose import FACTS, compose, facts_from
from tactful.formats.json import composition_object, dumps
from tactful.formats.terminal import show
from tactful.units import UNITS


def _fact_options(command: Any) -> Any:
    for name, (opening, example) in reversed(FACTS.items()):
        command = click.option(f"--{name}", metavar="TEXT", help=f"“{opening}”: {example}")(command)
    return command


@click.command(name="compose")
@_fact_options
@context_options
@settings_options
@click.option("--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def command(**options: Any) -> int:
    """Compose drafts from what you know, each one ready to send.

    Exit codes: 0 for drafts, 1 when facts are missing or nothing fits, 2 for usage.
    """
    context, settings = context_from(context_keys(options)), settings_from(options)
    made = compose(facts_from(options), context, settings)
    if options["format_"] == "json":
        click.echo(dumps(composition_object(made)))
        return 0 if made.variants else 1
    console = Console(highlight=False, soft_wrap=True)
    for number, variant in enumerate(made.variants, 1):
        length = variant.report.length
        most = f" of {length.limit}" if length.limit is not None else ""
        show([Text(f"{number}. {length.used}{most} {UNITS[length.unit]}", style="dim")], console)
        if variant.note:
            show([Text(variant.note, style="yellow")], console)
        show([Text(f"{variant.text}\n")], console)
    said = (f"Missing: {sentence}" if made.missing else sentence for sentence in made.advice)
    show((Text(sentence, style="yellow") for sentence in said), console)
    return 0 if made.variants else 1
