"""The code on the page about web pages is the builder's own, and its policies are enough for it."""

from __future__ import annotations

import re

import pytest
from browsers import Chromium, until
from faults import ROOT
from test_builder import CELLS, cells, opened

from tactful.checker import SITE
from tactful.tables import build

pytestmark = pytest.mark.browser

PAGE = (ROOT / "docs" / "embed" / "web-page.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


ELEMENT, IFRAME = blocks("html")
ELEMENT_POLICY, IFRAME_POLICY = blocks("text")


@pytest.mark.parametrize(("target", "code"), [("element", ELEMENT), ("iframe", IFRAME)])
def test_the_guides_code_is_what_the_builder_writes(page, server, target, code):
    fragment = f"table=rules&platform=linkedin&target={target}"
    assert opened(Chromium(page), server, fragment) == code.replace(SITE, server.address)


def test_the_elements_policy_and_colours_are_enough(page, server, foreign):
    policy = f"default-src 'none'; style-src 'self'; {ELEMENT_POLICY}".replace("\n", "").replace(
        SITE, server.address
    )
    browser = Chromium(page)
    browser.open(foreign.show(ELEMENT.replace(SITE, server.address), policy=policy, style=blocks("css")[0]))
    until(browser, "document.querySelector('tactful-table').dataset.state === 'ready'")
    shown = browser.run(CELLS.format("document.querySelector('tactful-table').shadowRoot"))
    assert shown == cells(build("rules", platform="linkedin"))
    caption = "document.querySelector('tactful-table').shadowRoot.querySelector('caption')"
    assert browser.run(f"getComputedStyle({caption}).fontSize") == "20px"
    assert browser.run(f"getComputedStyle({caption}).color") == "rgb(27, 27, 27)"
    for name in re.findall(r"--tactful-[a-z]+", blocks("css")[0]):
        assert name in (ROOT / "embed" / "src" / "table.css").read_text(), name


def test_the_iframes_policy_is_enough(page, server, foreign):
    policy = f"default-src 'none'; {IFRAME_POLICY}".replace("\n", "").replace(SITE, server.address)
    page.goto(foreign.show(IFRAME.replace(SITE, server.address), policy=policy))
    page.frame_locator("iframe").locator("tbody tr").first.wait_for()
    until(Chromium(page), "document.querySelector('iframe').height !== '480'")


def test_every_part_that_the_guide_names_can_be_reached(page, server, foreign):
    sentence = re.search(r"The parts are (.*?)\.", PAGE)
    assert sentence
    named = set(re.findall(r"`([a-z]+)`", sentence[1]))
    source = "".join((ROOT / "embed" / "src" / name).read_text() for name in ("table.ts", "tactful-table.ts"))
    made = set(re.findall(r'make\("[a-z]+", "([a-z]+)"', source)) | {"cell"}
    assert named == made
