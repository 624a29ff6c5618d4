"""The command line. Each command stands in a module of its own, loaded when it is called."""

from __future__ import annotations

import io
import sys

import click

from tactful import __version__
from tactful.cli.groups import Commands
from tactful.errors import TactfulError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: dict[str, str] = {
    "check": "Check drafts and report.",
    "review": "Review incoming requests: accept, ask first, leave, decline or block.",
    "compose": "Compose drafts from what you know.",
    "audit": "Sum up what you have sent: LinkedIn's export or a CSV.",
    "rule": "Show rules: what they flag, why, and what to write instead.",
    "table": "Write tables of rules, limits and advice for a wiki.",
    "wiki": "Keep tables in a team's wiki up to date.",
    "settings": "Show the settings in force.",
}
"""Every command with its line of help; the module has the command's name."""


@click.group(
    cls=Commands,
    package="tactful.cli",
    known=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, package_name="tactful")
def group() -> None:
    """Check connection requests and other short messages before you send them."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 clean, 1 findings, 2 usage or unreadable input."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = group.main(args=list(arguments) if arguments is not None else None, standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except TactfulError as error:
        complain(error)
        sys.exit(2)
    except BrokenPipeError:
        # The reader of a pipe has gone; nothing more can be said to it.
        sys.stdout = None  # type: ignore[assignment]
        sys.exit(0)
    sys.exit(code if isinstance(code, int) else 0)


def complain(error: TactfulError) -> None:
    """Print an error on standard error."""
    say(f"tactful: {error}")


def say(words: str) -> None:
    """Print a line on standard error; names and words that come from elsewhere move no cursor there."""
    from tactful.formats.terminal import printable

    click.echo(printable(words), err=True)
