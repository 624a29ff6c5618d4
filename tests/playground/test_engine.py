"""What the engine is made of, and that it says in the browser what CPython says."""

from __future__ import annotations

import json

import pytest
from browsers import until
from faults import ROOT

from tactful.browser import CONTEXT_KEYS, call

LIBRARY = ROOT / "playground" / "engine" / "modules.txt"


def engine_of(site):
    """The directory of the engine that the page starts."""
    manifest = json.loads((site / "playground" / "engine.json").read_text(encoding="utf-8"))
    return site / "playground" / manifest["directory"]


@pytest.mark.site
def test_the_checker_needs_no_more_of_the_standard_library_than_is_written_down(site):
    modules = (engine_of(site) / "modules.txt").read_text(encoding="utf-8").split()
    needed = [name for name in modules if name.partition(".")[0] not in ("tactful", "tactful_engine")]
    # Each module here is fetched by every first visitor. A new one should be worth it; then write it down.
    assert needed == LIBRARY.read_text(encoding="utf-8").split()


@pytest.mark.site
def test_house_settings_and_an_audit_cost_little_more_than_a_check(site):
    manifest = json.loads((site / "playground" / "engine.json").read_text(encoding="utf-8"))
    assert manifest["files"]["more.zip"]["brotli"] < 250_000


@pytest.mark.site
def test_the_engine_comes_with_the_licences_of_what_is_in_it(site):
    texts = [
        path.read_text(encoding="utf-8")
        for path in (engine_of(site) / "licences").iterdir()
        if path.suffix not in (".br", ".gz")
    ]
    assert any("Mozilla Public License Version 2.0" in text for text in texts)
    assert any("PYTHON SOFTWARE FOUNDATION LICENSE" in text for text in texts)


@pytest.mark.browser
def test_every_draft_of_the_corpus_gets_the_same_bytes_in_the_browser(server, browser, corpus):
    requests = [
        {"op": "check", "text": entry["text"], **{key: entry[key] for key in CONTEXT_KEYS if entry.get(key)}}
        for entry in corpus
    ]
    browser.open(server.address + "playground/")
    until(browser, "document.querySelector('.tp-foot').textContent")
    answers = browser.page.evaluate(
        """async (requests) => {
            const link = document.querySelector('link[rel=modulepreload][href*="/app-"]');
            const { ask } = await import(link.href);
            const answers = [];
            for (const request of requests) answers.push(await ask(JSON.parse(request)));
            return answers;
        }""",
        [json.dumps(request) for request in requests],
    )
    assert len(answers) > 300
    for request, answer in zip(requests, answers, strict=True):
        assert answer == call(json.dumps(request)), request


@pytest.mark.browser
def test_a_live_draft_opens_in_place_and_closes_again(server, browser, page):
    home = next(
        path
        for path in ("", "write/", "write/greeting/")
        if "draft-edit" in (server.site / path / "index.html").read_text(encoding="utf-8")
    )
    browser.open(server.address + home)
    assert not any("engine-" in path for path in server.log), "nothing heavy before it is used"
    figure = page.locator("figure.draft[data-draft]").first
    figure.locator(".draft-edit").click()
    until(browser, "document.querySelector('.tp-inline .tp-foot')?.textContent")
    assert not figure.is_visible()
    editor = page.locator(".tp-inline .tp-text")
    assert editor.evaluate("(field) => field === document.activeElement")
    page.click(".tp-inline .tp-close")
    assert figure.is_visible()
    assert figure.locator(".draft-edit").evaluate("(button) => button === document.activeElement")
