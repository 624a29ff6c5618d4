"""`tactful review`."""

from __future__ import annotations

import sys

import click
from rich.console import Console
from rich.text import Text

from tactful.cli import complain
from tactful.cli.options import settings_from, settings_options
from tactful.errors import InvalidInput, TactfulError
from tactful.formats.json import dumps, review_object
from tactful.formats.terminal import printable, show
from tactful.inputs import RequestFile, read_request, read_requests
from tactful.signals import GROUPS, RECOMMENDATIONS, SIGNALS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from tactful.settings import Settings

_STYLES = {
    "accept": "bold green", "ask-first": "yellow", "leave": "yellow", "decline": "yellow",
    "block": "bold red", "block-and-report": "bold red",
}  # fmt: skip


@click.command(name="review")
@click.argument("paths", nargs=-1, metavar="[PATH…|-]")
@click.option(
    "--jsonl",
    metavar="FILE",
    help="Read one JSON object a line (- for standard input), write one review a line.",
)
@click.option("--signals", is_flag=True, help="List the signals that can be ticked.")
@settings_options
@click.option("--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def command(paths: tuple[str, ...], *, jsonl: str | None, signals: bool, format_: str, **options: Any) -> int:
    """Review incoming requests and say what to do, why, and with what reply; replies meet the house settings.

    A file is TOML (signals, note, platform, name) or the note below front matter with the same keys.
    """
    if signals:
        _list_signals()
        return 0
    if jsonl and paths:
        raise click.UsageError("--jsonl goes without PATH.")
    settings = settings_from(options)
    if jsonl:
        return _write(read_requests(jsonl, settings), "json", named=True)
    paths = paths or (() if sys.stdin.isatty() else ("-",))
    if not paths:
        raise click.UsageError("Name a file, or - for standard input; --signals lists what can be ticked.")
    return _write(_read(paths, settings), format_, named=len(paths) > 1)


def _read(paths: tuple[str, ...], settings: Settings) -> Iterator[RequestFile | InvalidInput]:
    for path in paths:
        try:
            yield read_request(path, settings)
        except TactfulError as error:
            yield error if isinstance(error, InvalidInput) else InvalidInput(f"{path}: {error}")


def _write(items: Iterator[RequestFile | InvalidInput], format_: str, *, named: bool) -> int:
    code = 0
    console = Console(highlight=False, soft_wrap=True)
    for item in items:
        if isinstance(item, InvalidInput):
            complain(item)
            code = 2
        elif format_ == "json":
            console.file.write(dumps(review_object(item.review, id=item.id if named else None)) + "\n")
        else:
            show(_text(item), console)
    return code


def _text(item: RequestFile) -> Iterator[Text]:
    review = item.review
    yield Text.assemble(
        (f"{printable(item.place)}: ", "dim"), (review.recommendation, _STYLES[review.recommendation]),
        f" · {RECOMMENDATIONS[review.recommendation]} {review.because}",
    )  # fmt: skip
    for counted in review.signals:
        where = " (in the note)" if counted.origin == "note" else ""
        yield Text.assemble(f"  {counted.weight:+d} ", (counted.name, "bold"), f"{where}: {counted.reason}")
    if review.reply:
        yield Text.assemble("  ", ("Reply: ", "bold"), review.reply)


def _list_signals() -> None:
    console = Console(highlight=False, soft_wrap=True)
    for group, heading in GROUPS.items():
        console.print(Text(heading, style="bold"))
        for known in SIGNALS:
            if known.group == group:
                console.print(
                    Text.assemble("  ", (known.name, "bold"), f" ({known.direction}): {known.label}")
                )
