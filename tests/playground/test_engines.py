"""The main journey in three engines: a first verdict, typing, the next visit, and the cable pulled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from browsers import FIREFOX, WEBKIT_DRIVER, XVFB, Chromium, firefox, until, webkit, write
from faults import hang_up, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from browsers import Browser

pytestmark = pytest.mark.browser

READY = "['zip', 'snapshot'].includes(document.querySelector('.tp').dataset.engine) && document.querySelector('.tp').dataset.engine"
FOOT = "document.querySelector('.tp-foot').textContent"
VERDICT = "document.querySelector('.tp-verdict').textContent"
KEPT = """caches.keys().then(async (names) => {
    const name = names.find((name) => /^tactful-[0-9a-f]{10}$/.test(name));
    const cache = name && await caches.open(name);
    return cache && (await cache.keys()).length > 5 && names.includes('tactful-snapshot')
        && navigator.serviceWorker?.controller !== undefined;
})"""


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

    # The next visit starts from memory.
    until(engine, KEPT)
    engine.open(address)
    assert until(engine, READY) == "snapshot"
    assert "from saved memory" in until(engine, FOOT)

    # The cable is pulled: the page that stands goes on, and a new visit works too.
    server.faults[""] = hang_up
    write(engine, "Hi, I'd like to add you to my professional network on LinkedIn. ASAP")
    until(engine, "document.querySelector('.tp-findings').children.length > 1")
    engine.open(address)
    assert until(engine, READY) == "snapshot"
    assert "from saved memory" in until(engine, FOOT)
    assert "Do not send it like this" in engine.run(VERDICT)


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
        answer = engine.run(
            f"""(async () => {{
                const link = document.querySelector('link[rel=modulepreload][href*="/app-"]');
                const {{ ask }} = await import(link.href);
                return ask({json.dumps(request)});
            }})()"""
        )
        assert answer == call(json.dumps(request))


def test_an_export_is_audited_from_the_readers_own_disk(engine: Browser, server):
    from faults import ROOT

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
