"""`tactful settings`."""

from __future__ import annotations

from typing import Any

import click

from tactful.cli.options import settings_from, settings_options
from tactful.configuration import dump


@click.command(name="settings")
@settings_options
def command(**options: Any) -> int:
    """Show the settings in force, as a file that would give the same."""
    click.echo(dump(settings_from(options)), nl=False)
    return 0
