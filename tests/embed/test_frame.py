"""The page for a frame, sandboxed in somebody else's page: whole without scripts, as high as it needs, as light or dark as asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from browsers import name_of, until
from embed_pages import SANDBOX, columns_shown
from endpoints import Choice
from faults import hang_up

from tactful.tables import build
from tactful.tables.model import words

if TYPE_CHECKING:
    from browsers import Browser

pytestmark = pytest.mark.browser

HEIGHT = 333
"""Pixels of a frame at first, which no content asks for."""
HEIGHTS = "[...document.querySelectorAll('iframe')].map((frame) => Number(frame.height))"


def frame(site: str, name: str, *, width: int = 900) -> str:
    return f'<iframe src="{site}embed/v1/{name}" title="{name}" width="{width}" height="{HEIGHT}" sandbox="{SANDBOX}"></iframe>'


def page_of(site: str, *names: str, width: int = 900) -> str:
    frames = "".join(frame(site, name, width=width) for name in names)
    return f'<script src="{site}embed/v1/resize.js" defer></script>{frames}'


def policy(site: str) -> str:
    return f"default-src 'none'; script-src {site}embed/v1/; frame-src {site}embed/v1/; style-src 'self'"


def cells(page, number: int = 0) -> list[list[str]]:
    """The visible cells of a frame."""
    frame = page.frames[number + 1]
    return frame.evaluate(
        """() => {
            const live = document.querySelector("tactful-table:not([hidden])");
            const rows = (live?.shadowRoot ?? document).querySelectorAll("tr");
            return [...rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
        }"""
    )


def expected(table) -> list[list[str]]:
    return [[c.title for c in table.columns], *([words(cell) for cell in row] for row in table.rows)]


def test_each_of_several_frames_gets_its_own_height(engine: Browser, server, foreign, record_property):
    site = server.address
    engine.open(
        foreign.show(page_of(site, "accept.html", "channels.html", "steps.html"), policy=policy(site))
    )
    heights = until(engine, f"{HEIGHTS}.every((height) => height !== {HEIGHT}) && {HEIGHTS}")
    assert len(set(heights)) == 3
    assert all(150 < height < 5000 for height in heights)
    record_property("renders", name_of(engine))


def test_a_frame_far_below_the_screen_gets_its_height_before_anybody_scrolls(
    engine: Browser, server, foreign
):
    engine.open(
        foreign.show(
            f"<div></div>{page_of(server.address, 'accept.html')}",
            style="div { height: 9000px }",
            policy=policy(server.address),
        )
    )
    until(engine, f"{HEIGHTS}[0] !== {HEIGHT}")


def test_a_frame_grows_when_the_page_gets_narrow(engine: Browser, server, foreign):
    site = server.address
    engine.open(foreign.show(page_of(site, "accept.html"), policy=policy(site)))
    wide = until(engine, f"{HEIGHTS}[0] !== {HEIGHT} && {HEIGHTS}[0]")
    engine.run("void (document.querySelector('iframe').width = 300)")
    until(engine, f"{HEIGHTS}[0] > {wide} + 50")


def test_nothing_in_a_frame_scrolls_or_is_cut_off(page, server, foreign):
    for width in (320, 900):
        page.goto(foreign.show(page_of(server.address, "rules-linkedin.html", width=width)))
        page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
        page.wait_for_timeout(200)
        box = page.frames[1].evaluate(
            "({scroll: document.documentElement.scrollHeight, client: document.documentElement.clientHeight,"
            " wide: document.documentElement.scrollWidth, width: document.documentElement.clientWidth})"
        )
        assert box["scroll"] <= box["client"], (width, box)
        assert box["wide"] <= box["width"], (width, box)


def test_a_stranger_cannot_set_a_height(page, server, foreign):
    """Only the window in a frame decides its height, and only with a number."""
    page.goto(foreign.show(page_of(server.address, "accept.html")))
    page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
    before = page.evaluate(HEIGHTS)
    page.evaluate("postMessage({type: 'tactful:height', height: 7}, '*')")
    page.evaluate("postMessage(null, '*')")
    for height in ("'100%'", "-5", "NaN", "{}"):
        page.frames[1].evaluate(f"parent.postMessage({{type: 'tactful:height', height: {height}}}, '*')")
    page.wait_for_timeout(300)
    assert page.evaluate(HEIGHTS) == before


def test_a_frame_says_its_height_and_nothing_more(page, server, foreign):
    page.add_init_script("self.said = []; addEventListener('message', ({data}) => self.said.push(data))")
    page.goto(foreign.show(page_of(server.address, "rules-linkedin.html?step=intent")))
    page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
    page.evaluate("document.querySelector('iframe').contentWindow.postMessage({type: 'tactful:else'}, '*')")
    said = page.evaluate("said")
    assert said
    assert all(message.keys() == {"type", "height"} for message in said)
    assert all(isinstance(message["height"], int) for message in said)


def test_without_scripts_the_whole_table_stands(chromium_browser, server, foreign):
    context = chromium_browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(foreign.show(page_of(server.address, "rules-linkedin.html"), policy=policy(server.address)))
    inside = page.frame_locator("iframe")
    choice = Choice("rules", "linkedin")
    for row, texts in zip(
        choice.build(columns_shown(choice)).rows, inside.locator("tbody tr").all(), strict=True
    ):
        assert texts.locator("th").inner_text() == words(row[0])
    assert inside.locator("tbody tr").first.is_visible()
    context.close()


@pytest.mark.parametrize(("theme", "scheme", "colour"), [
    ("?theme=dark", "light", "rgb(33, 26, 41)"),
    ("?theme=light", "dark", "rgb(255, 255, 255)"),
    ("?theme=auto", "dark", "rgb(33, 26, 41)"),
    ("", "light", "rgb(255, 255, 255)"),
    ("?theme=<script>", "light", "rgb(255, 255, 255)"),
])  # fmt: skip
def test_the_theme_is_the_one_asked_for(chromium_browser, server, foreign, theme, scheme, colour):
    context = chromium_browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(foreign.show(page_of(server.address, f"accept.html{theme}")))
    page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
    assert page.frames[1].evaluate("getComputedStyle(document.body).backgroundColor") == colour
    context.close()


def test_the_address_chooses_rows_and_columns(page, server, foreign):
    address = "rules-linkedin.html?step=intent&severity=warning%2B&columns=code,rule,severity&theme=dark"
    page.goto(foreign.show(page_of(server.address, address), policy=policy(server.address)))
    page.frame_locator("iframe").locator("tactful-table thead").first.wait_for()
    page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
    wanted = build(
        "rules", platform="linkedin", step="intent", severity="warning+", columns=["code", "rule", "severity"]
    )
    assert cells(page) == expected(wanted)
    page.wait_for_function(f"{HEIGHTS}[0] < 1000")
    assert (
        page.frames[1].evaluate("getComputedStyle(document.querySelector('tactful-table')).backgroundColor")
        == "rgb(33, 26, 41)"
    )


def test_where_the_choice_cannot_be_loaded_the_whole_table_stays(page, server, foreign):
    server.faults["full.json"] = hang_up
    page.goto(foreign.show(page_of(server.address, "rules-linkedin.html?columns=code")))
    page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
    choice = Choice("rules", "linkedin")
    assert cells(page) == expected(choice.build(columns_shown(choice)))
    assert page.frame_locator("iframe").locator("main").is_visible()


def test_a_link_leaves_the_frame(page, server, foreign):
    page.goto(foreign.show(page_of(server.address, "rules-linkedin.html")))
    with page.context.expect_page() as opened:
        page.frame_locator("iframe").get_by_role("link", name="vague-intent").click()
    opened.value.wait_for_load_state()
    assert opened.value.url == f"{server.address}rules/vague-intent/"
    assert opened.value.evaluate("document.querySelector('h1').textContent").startswith("vague-intent")


def test_only_the_pages_for_frames_may_be_framed(page, server, foreign):
    refused = []
    page.on("console", lambda message: refused.append(message.text))
    body = f'<iframe src="{server.address}rules/" title="the guide"></iframe>{frame(server.address, "accept.html")}'
    page.goto(foreign.show(body))
    page.frame_locator("iframe >> nth=1").locator("tbody tr").first.wait_for()
    assert any("frame-ancestors" in text for text in refused)
    assert page.frames[1].url.startswith("chrome-error:")


def test_a_frame_is_heard_by_a_page_whose_script_comes_late(page, server, foreign):
    page.goto(foreign.show(frame(server.address, "accept.html")))
    page.wait_for_timeout(500)
    assert page.evaluate(f"{HEIGHTS}[0]") == HEIGHT
    page.add_script_tag(url=f"{server.address}embed/v1/resize.js")
    page.wait_for_function(f"{HEIGHTS}[0] !== {HEIGHT}")
