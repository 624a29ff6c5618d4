"""The built site, somebody else's site, and three browsers."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from foreign import ForeignSite

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "tests" / "playground")]

from browsers import CHROMIUM, CHROMIUM_ARGUMENTS, FIREFOX, WEBKIT_DRIVER, XVFB, Chromium, firefox, webkit  # noqa: E402
from faults import FaultyHandler, FaultyServer, missing  # noqa: E402

from tactful.checker import SITE  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http import HTTPStatus

    from browsers import Browser


@pytest.fixture(scope="session")
def site() -> Path:
    """The built site with its endpoints."""
    built = Path(os.environ.get("TACTFUL_SITE", ROOT / "build" / "site"))
    if not (built / "embed" / "v1" / "tactful-table.js").is_file():
        missing("the built site (make site)")
    return built


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
    context = chromium_browser.new_context(viewport={"width": 1000, "height": 900})
    context.set_default_timeout(30_000)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def firefox_browser() -> Iterator[Browser]:
    """Firefox, started once."""
    if not FIREFOX:
        missing("Firefox")
    with firefox() as running:
        yield running


@pytest.fixture(scope="session")
def webkit_browser() -> Iterator[Browser]:
    """WebKitGTK, started once."""
    if not (WEBKIT_DRIVER and XVFB):
        missing("WebKitWebDriver and Xvfb")
    with webkit() as running:
        yield running


@pytest.fixture(params=["chromium", "firefox", "webkit"])
def engine(request: pytest.FixtureRequest) -> Browser:
    """Each browser in turn."""
    if request.param == "chromium":
        return Chromium(request.getfixturevalue("page"))
    return request.getfixturevalue(f"{request.param}_browser")
