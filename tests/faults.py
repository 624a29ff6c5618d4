"""A server for the built site that can fail on purpose."""

from __future__ import annotations

import os
import socket
import time
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from serve import Handler, Server

ROOT = Path(__file__).parent.parent

if TYPE_CHECKING:
    from collections.abc import Callable


def missing(what: str) -> Any:
    """Skip on a private machine; in CI the thing must be there."""
    if os.environ.get("CI"):
        pytest.fail(f"CI must have {what}")
    pytest.skip(f"needs {what}")


class FaultyHandler(Handler):
    """Serves the site, except where a test asked for a fault."""

    def answer(self) -> None:
        server: FaultyServer = self.server  # type: ignore[assignment]
        server.log.append(self.path)
        for part, fault in server.faults.items():
            if part in self.path:
                fault(self)
                return
        super().answer()


class FaultyServer(Server):
    """A server whose faults a test sets: a part of the path, and what happens there instead."""

    def __init__(self, site: Path) -> None:
        self.faults: dict[str, Callable[[Handler], None]] = {}
        self.log: list[str] = []
        super().__init__(site)
        self.RequestHandlerClass = FaultyHandler


def not_found(handler: Handler) -> None:
    """Answer 404."""
    handler.send(HTTPStatus.NOT_FOUND, b"gone", {"Content-Type": "text/plain"})


def hang_up(handler: Handler) -> None:
    """Close the connection, as if the cable were pulled."""
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def stall(handler: Handler) -> None:
    """Promise a body and never send it."""
    handler.send_response(HTTPStatus.OK)
    handler.send_header("Content-Type", "application/wasm")
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    handler.wfile.write(b"\0asm")
    time.sleep(30)
