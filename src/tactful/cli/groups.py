"""A group of commands, each in a module of its own that is loaded when it is called."""

from __future__ import annotations

import importlib

import click

from tactful.errors import UnknownName

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def __init__(
        self, *args: Any, package: str = "", known: dict[str, str] | None = None, **options: Any
    ) -> None:
        """Take the package whose modules hold a `command` each, and their names with a line of help."""
        super().__init__(*args, **options)
        self._package = package
        self._known = known or {}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: D102
        return list(self._known)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: D102
        if cmd_name not in self._known:
            return None
        return importlib.import_module(f"{self._package}.{cmd_name}").command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: D102
        with formatter.section("Commands"):
            formatter.write_dl(list(self._known.items()))

    def resolve_command(  # noqa: D102
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self._known and not args[0].startswith("-"):
            ctx.fail(str(UnknownName("command", args[0], self._known)))
        return super().resolve_command(ctx, args)
