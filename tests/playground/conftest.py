"""The built site on a server that can fail on purpose, and real browsers to visit it."""

from __future__ import annotations

import os
import socket
import sys
import time
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from browsers import CHROMIUM, CHROMIUM_ARGUMENTS, Chromium  # noqa: E402
from serve import Handler, Server  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SITE = Path(os.environ.get("TACTFUL_SITE", ROOT / "build" / "site"))


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


@pytest.fixture(scope="session")
def site() -> Path:
    """The built site with its playground."""
    if not (SITE / "playground" / "index.html").is_file():
        missing("the built site (make site)")
    return SITE


@pytest.fixture
def server(site: Path) -> Iterator[FaultyServer]:
    """Serve the site for one test."""
    with FaultyServer(site) as running:
        running.start()
        yield running
        running.shutdown()


@pytest.fixture(scope="session")
def chromium_browser() -> Iterator[Any]:
    """Chromium, started once."""
    from playwright.sync_api import sync_playwright

    if not CHROMIUM:
        missing("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium_browser: Any) -> Iterator[Any]:
    """A Playwright page with a profile of its own."""
    context = chromium_browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def browser(page: Any) -> Chromium:
    """The same page as the journeys see it."""
    return Chromium(page)
