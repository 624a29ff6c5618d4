"""The rules index narrows to what the reader asks for, and the address keeps the choice."""

import re

import pytest
from playwright.sync_api import expect

from tactful.catalogue import RULES

pytestmark = [pytest.mark.site, pytest.mark.browser]

ERRORS = {
    rule.name for rule in RULES if rule.severity == "error" or any(w.severity == "error" for w in rule.when)
}


def shown(page) -> set[str]:
    return set(
        page.eval_on_selector_all("tr[data-rule]:not([hidden])", "rows => rows.map(row => row.dataset.rule)")
    )


@pytest.fixture
def index(server, chromium):
    page = chromium.new_page()
    page.goto(f"{server}rules/")
    yield page
    page.close()


def test_everything_is_shown_at_first(index):
    assert len(shown(index)) == len(RULES)
    assert index.locator(".rule-count").inner_text() == f"All {len(RULES)} rules"


def test_a_choice_narrows_the_table_and_stands_in_the_address(index):
    index.select_option("#filter-severity", "error")
    assert shown(index) == ERRORS
    assert index.url.endswith("/rules/#severity=error")
    index.select_option("#filter-purpose", "comment")
    assert shown(index) < ERRORS
    index.click(".rule-filters button[type=reset]")
    assert len(shown(index)) == len(RULES)
    assert index.url.endswith("/rules/")


def test_where_no_rule_fits_that_is_said_and_no_empty_table_stands(index):
    index.select_option("#filter-platform", "bluesky")
    index.select_option("#filter-step", "follow-up")
    index.select_option("#filter-severity", "error")
    assert index.locator(".rule-count").inner_text().startswith("No rule fits")
    assert index.locator("table.rules").is_hidden()
    index.click(".rule-filters button[type=reset]")
    assert index.locator("table.rules").is_visible()


def test_an_address_brings_its_choice_and_a_wrong_one_filters_nothing(index, server):
    index.goto(f"{server}rules/#step=greeting&severity=nonsense")
    index.reload()
    assert shown(index) == {rule.name for rule in RULES if rule.step == "greeting"}
    assert index.input_value("#filter-step") == "greeting"


def test_the_search_is_fetched_when_a_reader_goes_to_it_and_not_before(index, server):
    asked = []
    index.on("request", lambda request: asked.append(request.url))
    index.goto(f"{server}write/greeting/")
    index.wait_for_timeout(500)
    assert not [url for url in asked if "search" in url]
    index.locator("input[name=query]").click()
    index.locator("input[name=query]").press_sequentially("greet", delay=50)
    index.locator(".md-search-result__link").first.wait_for()
    assert [url for url in asked if url.endswith("/search_index.json")]


def test_an_address_with_a_search_in_it_opens_the_search(index, server):
    index.goto(f"{server}?q=vague-intent")
    first = index.locator(".md-search-result__link").first
    first.wait_for()
    assert "vague-intent" in first.get_attribute("href")


def test_the_search_finds_a_rule_by_its_code(index):
    # Material hears keys, and only once its search is up: a filled value would be missed.
    index.locator("input[name=query]").click()
    index.wait_for_timeout(500)
    index.locator("input[name=query]").press_sequentially("N02", delay=50)
    first = index.locator(".md-search-result__link").first
    expect(first).to_have_attribute("href", re.compile("vague-intent"), timeout=30_000)


FIRST_HITS = {
    "add me": "write/", "G02": "rules/nameless-greeting/", "decline": "answer/decline/", "LinkedIn 200": "platforms/linkedin/",
    "no photo": "special/no-photo/", "spy": "special/high-security/", "nurse": "write/examples/",
}  # fmt: skip


def test_the_first_hit_of_a_search_in_plain_words_helps(index, server):
    found = {}
    for words in FIRST_HITS:
        index.goto(f"{server}about/")
        index.keyboard.press("/")
        index.keyboard.type(words)
        hit = index.locator(".md-search-result__item").first
        hit.wait_for()
        index.wait_for_timeout(300)  # the list is written anew after each letter
        found[words] = hit.locator("a").first.get_attribute("href").removeprefix(server).partition("?")[0]
    assert found == FIRST_HITS
