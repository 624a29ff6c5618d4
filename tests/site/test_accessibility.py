"""axe finds nothing on any kind of page, light and dark, narrow and wide; nothing needs sideways scrolling.

A picture of each is left in build/screenshots, for people to look at.
"""

import pytest
from surroundings import AXE, ROOT, SAMPLE, need

pytestmark = [pytest.mark.site, pytest.mark.browser]

PAGES = (*SAMPLE, "embed/", "embed/data/", "embed/builder/", "embed/v1/rules-linkedin.html", "embed/v1/channels.html",
         "rules/#severity=error", "print/")  # fmt: skip
SEARCH = "about/"
"""The page on which the search is opened and used."""
PICTURES = ROOT / "build" / "screenshots" / "pages"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(server, chromium, scheme, width):
    need(AXE.is_file(), "axe-core (npm ci)")
    script = AXE.read_text(encoding="utf-8")
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        bypass_csp=True,
        reduced_motion="reduce",
    )
    page = context.new_page()
    found = []
    for address in (*PAGES, SEARCH):
        page.goto(server + address)
        name = address.partition("#")[0].strip("/").replace("/", "-") or "home"
        if address == SEARCH:
            page.keyboard.press("/")
            page.keyboard.type("decline")
            page.locator(".md-search-result__link").first.wait_for()
            name = "search"
        page.screenshot(path=PICTURES / f"{name}-{width}-{scheme}.png", animations="disabled")
        page.evaluate(script)
        # Material's script names the tags of each hit as a landmark of its own.
        rules = {"landmark-unique": {"enabled": address != SEARCH}}
        result = page.evaluate("rules => axe.run(document, {resultTypes: ['violations'], rules})", rules)
        found += [
            f"{address}: {violation['id']}: {node['html'][:160]}"
            for violation in result["violations"] for node in violation["nodes"]
        ]  # fmt: skip
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{address}: wider than {width} pixels")
    context.close()
    assert found == []


def test_everything_can_be_read_with_scripts_off(server, chromium):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}write/greeting/")
    assert page.locator("figure.draft").count() >= 5
    for draft in page.locator("figure.draft").all():
        assert draft.locator(".draft-text").is_visible()
        assert draft.locator(".draft-verdict").is_visible()
    assert page.locator(".draft-findings li").first.is_visible()
    assert page.locator("button.draft-edit").first.is_hidden()
    page.goto(f"{server}rules/")
    assert page.locator("form.rule-filters").is_hidden()
    assert page.locator("table.rules tr[data-rule]").first.is_visible()
    context.close()


def test_the_keyboard_reaches_content_first(server, chromium):
    page = chromium.new_page()
    page.goto(f"{server}write/greeting/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('md-skip')")
    page.close()
