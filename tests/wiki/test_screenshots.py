"""A real MediaWiki and a real DokuWiki show the table to readers; the pictures stay in build/screenshots."""

import os
from pathlib import Path

import pytest
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from playwright.sync_api import Error, sync_playwright
from wikis import PASSWORD

from tactful.wiki.publish import TOKEN, USER, Wanted, connect, publish
from tactful.wiki.regions import Tables

PICTURES = Path(__file__).parent.parent.parent / "build" / "screenshots"
ADDRESSES = {"mediawiki": "index.php/Team_rules", "dokuwiki": "doku.php?id=team_rules"}
SIZES = {"desktop": (1200, 800), "phone": (390, 844)}


@pytest.fixture(scope="module")
def chromium():
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        except Error as error:
            if "CI" in os.environ:
                raise
            pytest.skip(f"missing: chromium ({error.message.splitlines()[0]})")
        yield browser
        browser.close()


@pytest.mark.browser
@pytest.mark.parametrize("kind", ADDRESSES)
def test_readers_see_the_table(kind, request, chromium, monkeypatch):
    wiki = request.getfixturevalue(kind)
    monkeypatch.setenv(USER, wiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)
    wanted = Wanted("channels", {"platform": "linkedin"})
    publish(connect(kind, wiki.address, write=True), "team_rules", Tables(), write=True, wanted=wanted)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, (width, height) in SIZES.items():
        page = chromium.new_page(viewport={"width": width, "height": height})
        page.goto(f"{wiki.address}/{ADDRESSES[kind]}", timeout=120_000)
        table = page.locator("table", has_text="note with an invitation")
        assert table.is_visible()
        assert table.locator("tr").count() > 4
        assert table.locator("th").first.inner_text().strip() == "Platform"
        assert "200 characters" in table.inner_text()
        page.screenshot(path=PICTURES / f"{kind}-{name}.png", full_page=True)
        page.close()
