"""The main journeys in three engines: a first verdict and typing; and on a phone without a line, by keyboard alone."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest
from browsers import FIREFOX, WEBKIT_DRIVER, XVFB, Chromium, Firefox, firefox, until, webkit, write
from draft_page import FOOT, READY, TEXT, VERDICT, answer, visit
from faults import ROOT, hang_up, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browsers import Browser
    from faults import FaultyServer

pytestmark = pytest.mark.browser


@pytest.fixture(params=["chromium", "firefox", "webkit"])
def engine(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """Each browser in turn, with a new profile."""
    if request.param == "chromium":
        yield Chromium(request.getfixturevalue("page"))
    elif request.param == "firefox":
        if not FIREFOX:
            missing("Firefox")
        with firefox() as running:
            yield running
    else:
        if not (WEBKIT_DRIVER and XVFB):
            missing("WebKitWebDriver and Xvfb")
        with webkit() as running:
            yield running


def test_the_main_journey(engine: Browser, server):
    address = server.address + "playground/"

    engine.open(address)
    assert until(engine, READY) == "zip"
    assert "Nothing was sent" in until(engine, FOOT)
    assert "Do not send it like this" in engine.run(VERDICT)

    write(engine, "Hi Priya, I'd love to explore synergies 👩‍👩‍👧 for the the club. Thanks, Ana")
    until(engine, "document.querySelector('.tp-findings').textContent.includes('doubled-word')")
    until(engine, f"{VERDICT}.includes('Worth another minute')")
    # Positions are right past an emoji of seven UTF-16 units: the fix takes the doubled word and nothing else.
    engine.run("document.querySelector('[data-action=\"fix-safe\"]').click()")
    assert until(engine, "document.querySelector('.tp-text').value.includes('for the club')")
    assert "👩‍👩‍👧 for the club. Thanks" in engine.run("document.querySelector('.tp-text').value")


FAULTY = "Hi Priya, your talk on flood maps in the the Leeds hall changed how I teach rivers. I teach geography in Hull and and would love to follow your work. Thanks, Ana"
MENDED = FAULTY.replace("the the", "the").replace("and and", "and")
FOCUSED = "document.activeElement.dataset.action"


def test_on_a_phone_without_a_line_the_keyboard_alone_pastes_mends_and_copies_a_draft(
    engine: Browser, server
):
    engine.resize(390, 844)
    visit(engine, server)

    # The cable is pulled, and the page opened anew, as the installed app opens it.
    server.faults[""] = hang_up
    engine.open(server.address + "playground/")
    assert until(engine, READY) == "snapshot"
    assert "from saved memory" in until(engine, FOOT)
    asked = quiet(server)

    # A text comes to the clipboard, and from there into the draft.
    walk(engine, "Tab", "document.activeElement.matches('.md-skip')")
    engine.press("Enter")
    walk(engine, "Tab", "document.activeElement.matches('.tp-text')")
    engine.run(f"void (document.activeElement.value = {json.dumps(FAULTY)})")
    engine.press("Control+a", "Control+x")
    assert until(engine, f"{TEXT} === ''")
    engine.press("Control+v")
    assert until(engine, f"{TEXT} === {json.dumps(FAULTY)}")

    # F8 goes from finding to finding; the button before its place mends it.
    for left in (1, 0):
        until(engine, f"document.querySelectorAll('[data-action=fix]').length === {left + 1}")
        walk(
            engine,
            "F8",
            f"{FOCUSED} === 'goto' && document.activeElement.closest('li').textContent.includes('doubled-word')",
        )
        walk(engine, "Shift+Tab", f"{FOCUSED} === 'fix'")
        push(engine)
        until(engine, f"document.querySelectorAll('[data-action=fix]').length === {left}")
    assert engine.run(TEXT) == MENDED
    assert until(engine, f"{VERDICT}.includes('Ready to send')")
    assert engine.run("document.activeElement !== document.body"), "the focus is not lost"

    walk(engine, "Shift+Tab", f"{FOCUSED} === 'copy'")
    push(engine)
    until(engine, "document.querySelector('.tp-notice').textContent === 'The draft is copied.'")
    walk(engine, "Shift+Tab", "document.activeElement.matches('.tp-text')")
    engine.press("Control+a", "Delete")
    assert until(engine, f"{TEXT} === ''")
    engine.press("Control+v")
    assert until(engine, f"{TEXT} === {json.dumps(MENDED)}"), "the clipboard holds what was copied"

    engine.open("about:blank")
    quiet(server)
    # A browser looks for a tab's picture and for a newer service worker by itself, past the page.
    assert [path for path in server.log[asked:] if not path.endswith(("favicon.svg", "sw.js"))] == []


def walk(engine: Browser, key: str, arrived: str) -> None:
    """Press a key until a condition holds."""
    for _ in range(60):
        engine.press(key)
        if engine.run(arrived):
            return
    raise AssertionError(
        f"{key} never comes to {arrived}, but to {engine.run('document.activeElement.outerHTML')}"
    )


def push(engine: Browser) -> None:
    """Push the focused button; the keys that a program sends to Firefox push none."""
    if isinstance(engine, Firefox):
        engine.run("void document.activeElement.click()")
    else:
        engine.press("Enter")


def quiet(server: FaultyServer) -> int:
    """Wait until nothing has been asked of the server for a while; return how much has been asked."""
    asked = -1
    while asked != len(server.log):
        asked = len(server.log)
        time.sleep(1.5)
    return asked


def test_the_report_is_the_command_lines_byte_for_byte(engine: Browser, server):
    from tactful.browser import call

    texts = [
        "Hi, I'd like to add you to my professional network on LinkedIn.",
        "",
        "Hi 👩‍👩‍👧 Sam, I'd love to pick your brain.",
        "lone \ud83d surrogate, null \0, mixed שלום direction \u202eabc\u202c, café 🇩🇪👨🏽‍💻",
        "ONE TWO! call me ASAP https://example.com " * 50,
    ]
    engine.open(server.address + "playground/")
    until(engine, READY)
    for text in texts:
        request = {"op": "check", "text": text, "channel": "linkedin/note", "purpose": "request", "to": "Sam"}
        assert answer(engine, request) == call(json.dumps(request))


def test_an_export_is_audited_from_the_readers_own_disk(engine: Browser, server):
    example = (ROOT / "playground" / "src" / "example-invitations.csv").read_text(encoding="utf-8")
    engine.open(server.address + "playground/audit/")
    until(engine, READY)
    engine.run(
        f"""(() => {{
            const data = new DataTransfer();
            data.items.add(new File([{json.dumps(example)}], 'Invitations.csv'));
            const input = document.querySelector('#audit-file');
            input.files = data.files;
            input.dispatchEvent(new Event('change', {{bubbles: true}}));
        }})()"""
    )
    until(engine, "!document.querySelector('#audit-result').hidden")
    assert "53 drafts checked, 16 sent without a note, 1 row not readable" in engine.run(
        "document.querySelector('#audit-tables').innerText"
    )
    assert engine.run("document.querySelectorAll('#audit-tables table').length") == 4
