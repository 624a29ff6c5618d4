"""The command that the page offers prints the page's own report, byte for byte, whatever the draft is made of."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from browsers import Chromium, until
from faults import FaultyServer, not_found
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

STOCK = "Hi, I'd like to add you to my professional network on LinkedIn. to the the club"
HOUSE = """\
ignore = ["doubled-word"]

[[phrases]]
name = "quoted"
phrases = ["my professional network"]
message = "“{found}” isn't \\"ours\\" \\\\ $HOME."
"""

STATES = {
    # text, fields of the form, findings to ignore, house settings
    "findings that are ignored": (STOCK, {}, 2, ""),
    "another tier, and names with quotes and spaces": (
        STOCK, {"tier": "premium", "to": "Zoë O'Brien  \"Zo\"", "from": "-n $HOME `id` !! %s"}, 1, "",
    ),
    "house settings": (STOCK, {"to": "Priya"}, 1, HOUSE),
    "all that can be said of the two": (
        STOCK, {"relation": "met", "notes_left": "0", "high_security": True, "to": "Priya"}, 0, "",
    ),
    "another purpose and place": ("Great post! 👏👏", {"purpose": "comment"}, 0, ""),
    "a text that looks like one with a head": ("---\nto: Priya\n---\nHi Priya, ASAP!", {}, 0, ""),
    "a text that begins with a mark of byte order": ("\ufeffHi Priya, ASAP!", {}, 0, ""),
    "signs that mean something to a shell": ("-n Hi 'Priya' \\n %s \"$HOME\" `id` !! *\n\n 👩‍👩‍👧 שלום ASAP\n", {}, 0, ""),
}  # fmt: skip


@pytest.fixture(scope="module")
def server(site):
    """The site, for all of these tests."""
    with FaultyServer(site) as running:
        running.faults["snapshot.bin"] = not_found  # these tests need no second start
        running.start()
        yield running
        running.shutdown()


@pytest.fixture(scope="module")
def checked(server, chromium_browser):
    """The page with the sample checked, which each test leaves behind as it likes."""
    context = chromium_browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server.address + "playground/")
    until(Chromium(page), "document.querySelector('.tp-foot').textContent")
    yield page
    context.close()


def run(command, folder):
    """What a shell prints for a command, with this package's own program on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["sh", "-c", command], cwd=folder, env=os.environ | {"PATH": path}, capture_output=True, check=False
    ).stdout


def act(page, action):
    page.locator(".tp-more summary").click()
    page.locator(f"[data-action={action}]").click()


def settled(page):
    """Wait until the report on the page is the one of the whole text as it stands."""
    expect(page.locator("#playground-status")).not_to_be_empty()


@pytest.mark.parametrize("state", STATES)
def test_the_command_prints_the_report_on_the_page(checked, tmp_path, state):
    (tmp_path / "tactful.toml").write_text('profile = "picky"\n')  # of which the page knows nothing
    page = checked
    text, fields, ignored, house = STATES[state]
    if page.locator("#playground-house").get_attribute("open") is None:
        page.locator("#playground-house > summary").click()
    if page.locator(".tp-context-more:has([name=relation])").get_attribute("open") is None:
        page.locator(".tp-context-more:has([name=relation]) > summary").click()
    act(page, "reset")
    page.fill("#playground-settings-text", house)
    expect(page.locator("#playground-house-state")).to_have_text("(in force)" if house else "")
    for name, value in fields.items():
        field = page.locator(f"[name={name}]")
        if value is True:
            field.check()
        elif field.evaluate("(field) => field.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    page.fill(".tp-text", text)
    settled(page)
    for number in range(ignored):
        page.locator("[data-action=ignore]").first.click()
        expect(page.locator(".tp-ignored")).to_contain_text(str(number + 1))
    act(page, "command")
    expect(page.locator(".tp-notice")).to_contain_text("The command is copied")
    command = page.evaluate("navigator.clipboard.readText()")
    with page.expect_download() as waiting:
        act(page, "json")
    shown = Path(waiting.value.path()).read_bytes()
    assert f'"ignored": {ignored}'.encode() in shown
    assert run(command, tmp_path) == shown


def test_a_text_that_no_command_line_can_carry_is_said(checked):
    act(checked, "reset")
    checked.fill(".tp-text", "Hi Priya,\0 thanks")
    settled(checked)
    act(checked, "command")
    expect(checked.locator(".tp-notice")).to_contain_text("no command line can carry")


def test_a_link_cannot_smuggle_words_into_the_command(server, checked):
    address = checked.evaluate(
        """async () => {
            const packed = new Blob([JSON.stringify({v: 1, text: 'Hi', ignore: ['; touch stolen', '0123456789abcdef']})])
                .stream().pipeThrough(new CompressionStream('deflate-raw'));
            const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
            return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
        }"""
    )
    checked.goto(f"{server.address}playground/#d=1.{address}")
    expect(checked.locator(".tp-text")).to_have_value("Hi")
    settled(checked)
    act(checked, "command")
    expect(checked.locator(".tp-notice")).to_contain_text("The command is copied")
    command = checked.evaluate("navigator.clipboard.readText()")
    assert "stolen" not in command
    assert "--ignore-fingerprint 0123456789abcdef" in command
