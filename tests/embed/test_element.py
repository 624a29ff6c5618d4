"""`<tactful-table>` in somebody else's page: the same cells, under a strict policy, whatever happens to the site."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
from browsers import name_of, until
from faults import hang_up

from tactful.tables import build
from tactful.tables.model import words

if TYPE_CHECKING:
    from browsers import Browser

pytestmark = pytest.mark.browser

LARGEST = 6_000
"""The most bytes that the element may have, compressed."""

STATES = "[...document.querySelectorAll('tactful-table')].map((e) => e.dataset.state)"
CELLS = """[...document.querySelectorAll('tactful-table')].map((element) =>
    [...element.shadowRoot.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent)))"""


def policy(site: str) -> str:
    """Return a policy that lets in the element and its data, and nothing else: no inline style, no parsed text."""
    return (
        f"default-src 'none'; script-src {site}embed/v1/; connect-src {site}v1/ {site}v1.0.0/; style-src 'self'; "
        "require-trusted-types-for 'script'; base-uri 'none'"
    )


def element(site: str, *attributes: str, inner: str = "") -> str:
    tables = "".join(f"<tactful-table {given}>{inner}</tactful-table>" for given in attributes)
    return f'<script type="module" src="{site}embed/v1/tactful-table.js"></script>{tables}'


def cells(name: str, **filters) -> list[list[str]]:
    """The cells of the package's own table."""
    table = build(name, **filters)
    return [
        [column.title for column in table.columns],
        *([words(cell) for cell in row] for row in table.rows),
    ]


def settled(browser: Browser) -> list[str]:
    return until(browser, f"{STATES}.every((state) => ['ready', 'error'].includes(state)) && {STATES}")


CHOICES = [
    ('name="rules" platform="linkedin"', {"name": "rules", "platform": "linkedin"}),
    (
        'name="rules" step="intent" severity="warning+" columns="code, rule,severity"',
        {"name": "rules", "step": "intent", "severity": "warning+", "columns": ["code", "rule", "severity"]},
    ),
    (
        'name="rules" platform="mastodon" purpose="message" severity="hint"',
        {"name": "rules", "platform": "mastodon", "purpose": "message", "severity": "hint"},
    ),
    ('name="channels" purpose="thanks"', {"name": "channels", "purpose": "thanks"}),
    ('name="steps" step="follow-up"', {"name": "steps", "step": "follow-up"}),
    ('name="accept" version="1.0.0" theme="dark"', {"name": "accept"}),
]


def test_several_tables_stand_in_a_page_with_a_strict_policy(
    engine: Browser, server, foreign, record_property
):
    site = server.address
    body = element(site, *(given for given, _ in CHOICES))
    engine.open(
        foreign.show(body, policy=policy(site), style="tactful-table::part(head) {background: rgb(1, 2, 3)}")
    )
    assert settled(engine) == ["ready"] * len(CHOICES)
    for shown, (given, filters) in zip(engine.run(CELLS), CHOICES, strict=True):
        assert shown == cells(**filters), given
    # The element's own style holds although the page allows none inline; the page's reaches the parts.
    head = "document.querySelector('tactful-table').shadowRoot.querySelector('thead th')"
    assert engine.run(f"getComputedStyle({head}).backgroundColor") == "rgb(1, 2, 3)"
    assert engine.run(f"getComputedStyle({head}).textAlign") == "start"
    names = "[...document.querySelectorAll('tactful-table')].map((e) => e.shadowRoot.querySelector('[role=region]').ariaLabel)"
    assert engine.run(names)[:2] == ["Rules: LinkedIn", "Rules: intent, warning+"]
    assert engine.run(names)[1] == build("rules", step="intent", severity="warning+").title
    record_property("renders", name_of(engine))


def test_themes_and_properties_change_the_look(engine: Browser, server, foreign):
    body = element(
        server.address, 'name="accept" theme="light"', 'name="accept" theme="dark"', 'name="accept" id="own"'
    )
    engine.open(
        foreign.show(body, style="#own {--tactful-background: rgb(4, 5, 6); --tactful-line: rgb(7, 8, 9)}")
    )
    settled(engine)
    backgrounds = engine.run(
        "[...document.querySelectorAll('tactful-table')].map((e) => getComputedStyle(e).backgroundColor)"
    )
    assert backgrounds == ["rgb(255, 255, 255)", "rgb(33, 26, 41)", "rgb(4, 5, 6)"]
    line = "getComputedStyle(document.querySelector('#own').shadowRoot.querySelector('td')).borderBottomColor"
    assert engine.run(line) == "rgb(7, 8, 9)"


@pytest.mark.parametrize(
    ("style", "given", "device", "colour"),
    [
        ("", "", "dark", "rgb(255, 255, 255)"),  # a page that knows only light
        (":root {color-scheme: light dark}", "", "dark", "rgb(33, 26, 41)"),
        (":root {color-scheme: light dark}", "", "light", "rgb(255, 255, 255)"),
        ("body {color-scheme: dark}", "", "light", "rgb(33, 26, 41)"),
        ("body {color-scheme: dark}", 'theme="light"', "dark", "rgb(255, 255, 255)"),
    ],
)
def test_the_colours_are_those_of_the_page_around(
    chromium_browser, server, foreign, style, given, device, colour
):
    context = chromium_browser.new_context(color_scheme=device)
    page = context.new_page()
    page.goto(foreign.show(element(server.address, f'name="accept" {given}'), style=style))
    page.locator('tactful-table[data-state="ready"]').wait_for()
    shown = page.locator("tactful-table").evaluate("(e) => getComputedStyle(e).backgroundColor")
    context.close()
    assert shown == colour


def test_an_attribute_that_changes_changes_the_table(engine: Browser, server, foreign):
    engine.open(foreign.show(element(server.address, 'name="accept"'), policy=policy(server.address)))
    settled(engine)
    engine.run("void document.querySelector('tactful-table').setAttribute('name', 'channels')")
    engine.run("void document.querySelector('tactful-table').setAttribute('platform', 'x')")
    wanted = cells("channels", platform="x")
    until(engine, f"{CELLS}[0].length === {len(wanted)}")
    assert engine.run(CELLS)[0] == wanted


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ('name="ruels"', "There is no such table"),
        ('name="../../secret"', "There is no table “../../secret”"),
        ('name="accept" columns="do,wy"', "no column “wy”, only do, why"),
        ('name="accept" severity="error"', "no column “severity”"),
        ('name="rules" severity="grave"', "no severity “grave”"),
    ],
)
def test_a_wrong_name_is_said_in_words(page, server, foreign, given, reason):
    from browsers import Chromium

    browser = Chromium(page)
    browser.open(foreign.show(element(server.address, given, inner="<p>The old table</p>")))
    assert settled(browser) == ["error"]
    text = page.locator("tactful-table [part=error]").inner_text()
    assert reason in text
    assert page.locator("tactful-table [part=error] a").get_attribute("href") == f"{server.address}embed/"
    assert page.get_by_text("The old table").is_visible()


def test_when_the_site_is_gone_the_page_keeps_its_own_words_until_it_is_back(
    engine: Browser, server, foreign
):
    server.faults["/v1/tables/"] = hang_up
    body = element(server.address, 'name="accept"', inner='<p id="own">Ask who they are.</p>')
    engine.open(foreign.show(body, policy=policy(server.address)))
    assert settled(engine) == ["error"]
    words_ = "document.querySelector('tactful-table').shadowRoot.querySelector('[part=error]').textContent"
    assert "The site cannot be reached" in engine.run(words_)
    assert engine.run("document.querySelector('#own').getBoundingClientRect().height") > 0

    server.faults.clear()
    engine.run("void window.dispatchEvent(new Event('online'))")
    until(engine, f"{STATES}[0] === 'ready'")
    assert engine.run(CELLS)[0] == cells("accept")
    assert engine.run("document.querySelector('#own').getBoundingClientRect().height") == 0


def test_without_the_script_the_page_keeps_its_own_words(engine: Browser, server, foreign):
    server.faults["tactful-table.js"] = hang_up
    body = element(
        server.address, 'name="accept"', inner='<a id="own" href="https://tactful.example/">The list</a>'
    )
    engine.open(foreign.show(body))
    assert engine.run("document.querySelector('#own').getBoundingClientRect().height") > 0


def test_tables_of_one_kind_are_fetched_once(page, server, foreign):
    from browsers import Chromium

    browser = Chromium(page)
    browser.open(foreign.show(element(server.address, *['name="rules"'] * 4, 'name="rules" step="intent"')))
    settled(browser)
    assert sum("rules.full.json" in path for path in server.log) == 1


def test_text_is_never_markup(page, server, foreign):
    from browsers import Chromium

    hostile = {
        "schema": "table/1", "name": "accept", "title": "<img src=x onerror=alert(1)>", "caption": "", "version": "1", "digest": "0",
        "columns": [{"name": "do", "title": "<b>Do</b>"}], "shown": ["do"],
        "rows": [{"do": {"text": "x", "nodes": [
            {"kind": "text", "text": "<script>alert(1)</script>"},
            {"kind": "link", "text": "a link", "url": "javascript:alert(1)"},
            {"kind": "unheard-of", "text": "<i>new</i>"},
        ]}}],
    }  # fmt: skip

    def answer(handler):
        handler.send(
            200,
            json.dumps(hostile).encode(),
            {"Content-Type": "application/json", "Access-Control-Allow-Origin": "*"},
        )

    server.faults["accept.full.json"] = answer
    browser = Chromium(page)
    browser.open(foreign.show(element(server.address, 'name="accept"')))
    assert settled(browser) == ["ready"]
    assert browser.run(CELLS) == [[["<b>Do</b>"], ["<script>alert(1)</script>a link<i>new</i>"]]]
    inside = "[...document.querySelector('tactful-table').shadowRoot.querySelectorAll('script, img, b, i, tbody a')].length"
    assert browser.run(inside) == 0


def test_every_choice_of_filters_gives_the_rows_that_the_package_gives(page, server, foreign):
    from browsers import Chromium

    from tactful.platforms import PLATFORMS

    given = [
        {
            "name": "rules",
            "platform": platform,
            "purpose": purpose,
            "severity": severity,
            "columns": ["code", "severity"],
        }
        for platform in (None, *PLATFORMS)
        for purpose, severity in (
            (None, "warning+"),
            ("request", "error"),
            ("comment", None),
            ("decline", "hint"),
        )
    ]
    attributes = [
        " ".join(
            f'{key}="{",".join(value) if isinstance(value, list) else value}"'
            for key, value in choice.items()
            if value
        )
        for choice in given
    ]
    browser = Chromium(page)
    browser.open(foreign.show(element(server.address, *attributes)))
    assert settled(browser) == ["ready"] * len(given)
    assert browser.run(CELLS) == [cells(**choice) for choice in given]


def test_the_element_is_small(site):
    script = (site / "embed" / "v1" / "tactful-table.js").read_bytes()
    assert len(gzip.compress(script)) <= LARGEST
    assert b"innerHTML" not in script
