"""House settings and the view of before and after, in Chromium."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from browsers import until, write
from draft_page import FOOT
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

DRAFT = "Hi Priya, your talk on rivers was basically good. I teach in Hull for Initech Ltd. to the the club. Thanks, Ana"
HOUSE = """\
ignore = ["doubled-word"]

[[phrases]]
name = "our-old-name"
phrases = ["Initech Ltd"]
message = "“{found}” is our old name."
instead = "Write *Initech*."
"""


@pytest.fixture
def opened(server, browser, page):
    """The page with the draft checked."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    write(browser, DRAFT)
    expect(page.locator(".tp-findings")).to_contain_text("doubled-word")
    return page


def put(page, settings):
    """Open the panel and write settings into it."""
    if page.locator("#playground-house").get_attribute("open") is None:
        page.click("#playground-house > summary")
    page.fill("#playground-settings-text", settings)


def test_settings_apply_to_the_checks_and_cost_nothing_before_they_are_used(opened, server):
    page_itself = (server.site / "playground" / "index.html").read_text(encoding="utf-8")
    assert "assets/app-" in page_itself
    assert "assets/settings-" not in page_itself
    assert "assets/changes-" not in page_itself
    put(opened, HOUSE)
    expect(opened.locator("#playground-settings-said")).to_contain_text("in force")
    expect(opened.locator(".tp-findings")).to_contain_text("our-old-name")
    expect(opened.locator(".tp-findings")).to_contain_text("Write Initech.")
    assert "doubled-word" not in opened.inner_text(".tp-findings")
    opened.click("[data-settings=none]")
    expect(opened.locator(".tp-findings")).to_contain_text("doubled-word")
    assert "our-old-name" not in opened.inner_text(".tp-findings")


@pytest.mark.parametrize(
    ("settings", "line", "words"),
    [
        ('profile = "picky"\nignore = ["doubled-wrd"]\n', 2, "Did you mean “doubled-word”?"),
        ('profile = "picky"\n\n[severity]\nfiller = "bad"\n', 4, "There is no severity “bad”."),
        ("ignore = [\n", 1, "This is not TOML"),
        ('[limits."linkedin/note"]\nlimit = "many"\n', 2, "limit must be a whole number from 1."),
    ],
)
def test_a_mistake_is_shown_at_its_line_and_the_last_settings_stay_in_force(opened, settings, line, words):
    put(opened, HOUSE)
    expect(opened.locator(".tp-findings")).to_contain_text("our-old-name")
    put(opened, settings)
    said = opened.locator("#playground-settings-said")
    expect(said).to_contain_text(f"Line {line}:")
    expect(said).to_contain_text(words)
    assert "our-old-name" in opened.inner_text(".tp-findings")
    opened.click("[data-settings=line]")
    selected = opened.evaluate(
        "(() => { const f = document.activeElement; return f.value.slice(f.selectionStart, f.selectionEnd); })()"
    )
    assert selected == settings.split("\n")[line - 1]


def test_a_settings_file_can_be_opened_and_the_example_works(opened):
    opened.click("#playground-house > summary")
    opened.set_input_files(
        "#playground-settings-file", {"name": "tactful.toml", "mimeType": "", "buffer": HOUSE.encode()}
    )
    expect(opened.locator(".tp-findings")).to_contain_text("our-old-name")
    assert opened.input_value("#playground-settings-text") == HOUSE
    opened.click("[data-settings=example]")
    expect(opened.locator("#playground-settings-said")).to_contain_text("in force")


def test_settings_go_with_the_link_the_device_and_the_command(opened, server, chromium_browser, tmp_path):
    put(opened, HOUSE)
    expect(opened.locator(".tp-findings")).to_contain_text("our-old-name")
    opened.click(".tp-more summary")
    opened.click("[data-action=share]")
    expect(opened.locator(".tp-notice")).to_contain_text("link is copied")
    link = opened.evaluate("navigator.clipboard.readText()")
    other = chromium_browser.new_context()
    second = other.new_page()
    second.goto(link)
    expect(second.locator(".tp-notice")).to_contain_text("House settings came with it", timeout=60_000)
    expect(second.locator(".tp-findings")).to_contain_text("our-old-name", timeout=60_000)
    assert second.input_value("#playground-settings-text") == HOUSE
    other.close()

    opened.click(".tp-more summary")
    opened.click("[data-action=command]")
    expect(opened.locator(".tp-notice")).to_contain_text("command is copied")
    command = opened.evaluate("navigator.clipboard.readText()")
    opened.click(".tp-more summary")
    with opened.expect_download() as waiting:
        opened.click("[data-action=json]")
    shown = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    printed = subprocess.run(
        ["sh", "-c", command], cwd=tmp_path, env=os.environ | {"PATH": path}, capture_output=True, check=False
    )
    assert json.loads(printed.stdout) == shown

    opened.click(".tp-more summary")
    opened.click(".tp-more .tp-check")
    opened.reload()
    expect(opened.locator(".tp-findings")).to_contain_text("our-old-name")


def test_before_and_after_shows_what_a_fix_did_and_goes_with_an_undo(opened):
    changes = opened.locator("#playground-changes")
    expect(changes).to_be_hidden()
    opened.click("[data-action=fix-safe]")
    expect(opened.locator(".tp-text")).not_to_have_value(DRAFT)
    opened.click("#playground-changes > summary")
    expect(opened.locator(".tp-version")).to_have_count(2)
    before, after = opened.locator(".tp-version").all()
    expect(before.locator("del").first).to_be_visible()
    plain = "(place) => { const copy = place.cloneNode(true); copy.querySelectorAll('.vh').forEach((word) => word.remove()); return copy.textContent; }"
    assert before.locator(".tp-version-text").evaluate(plain) == DRAFT
    assert after.locator(".tp-version-text").evaluate(plain) == opened.input_value(".tp-text")
    assert "the" in before.locator("del").all_inner_texts()[0]
    expect(before.locator(".verdict")).to_be_visible()
    # Typing on goes into what comes after.
    opened.fill(".tp-text", "Something else")
    expect(opened.locator(".tp-version").nth(1)).to_contain_text("Something")
    opened.click("[data-action=undo]")
    expect(changes).to_be_hidden()
