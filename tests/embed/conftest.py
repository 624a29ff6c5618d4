"""The built site as if it stood at its own address, and somebody else's site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from faults import FaultyHandler, FaultyServer
from foreign import ForeignSite

from tactful.checker import SITE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http import HTTPStatus
    from pathlib import Path


class AtHome(FaultyHandler):
    """Serves pages for frames as if the site had been built for the address of this server."""

    def answer(self) -> None:
        if "/embed/v1/" in self.path:
            del self.headers["Accept-Encoding"]
        super().answer()

    def send(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        if "/embed/v1/" in self.path:
            body = body.replace(SITE.encode(), self.server.address.encode())
        super().send(status, body, headers)


@pytest.fixture
def server(site: Path) -> Iterator[FaultyServer]:
    """Serve the site for one test."""
    with FaultyServer(site) as running:
        running.RequestHandlerClass = AtHome
        running.start()
        yield running
        running.shutdown()


@pytest.fixture
def foreign() -> Iterator[ForeignSite]:
    """Somebody else's site."""
    with ForeignSite() as running:
        yield running
        running.shutdown()
