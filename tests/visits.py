"""What every visit to the built site needs, as fixtures: the site on a server, and three browsers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browsers import FIREFOX, WEBKIT_DRIVER, XVFB, Chromium, firefox, webkit
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from faults import ROOT, FaultyServer, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browsers import Browser

SITE = Path(os.environ.get("TACTFUL_SITE", ROOT / "build" / "site"))


@pytest.fixture(scope="session")
def site() -> Path:
    """The built site, with the playground and all that is there for other sites."""
    for part in ("playground/index.html", "embed/v1/tactful-table.js"):
        if not (SITE / part).is_file():
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
