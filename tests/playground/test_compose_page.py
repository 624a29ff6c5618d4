"""From facts to drafts: those of the package, ranked, with their counts; or what is missing."""

import pytest
from browsers import checker
from faults import not_found
from playwright.sync_api import expect

from tactful import Context
from tactful.compose import FACTS, FACTS_FOR, Facts, compose

pytestmark = pytest.mark.browser

expect.set_options(timeout=30_000)  # of which the start of the engine takes most, on a busy machine

ADDRESS = "playground/compose/"
KNOWN = {"who": "a geography teacher in Bradford", "read": "your talk on flood maps", "why": "follow your posts for my class"}  # fmt: skip


@pytest.fixture
def composing(server, page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    server.faults["snapshot.bin"] = not_found
    page.goto(server.address + ADDRESS)
    return page


def fact(page, name):
    return page.get_by_label(FACTS[name][0], exact=True)


def fill(page, *, to="Priya Raman", **facts):
    page.get_by_label("Their name").fill(to)
    for name, value in facts.items():
        fact(page, name).fill(value)


def drafts(page):
    expect(page.locator(".tp-variant").first).to_be_visible(timeout=30_000)
    return page.locator(".tp-variant-text").all_inner_texts()


def test_the_drafts_are_the_packages_own_with_count_and_verdict(composing):
    fill(composing, **KNOWN)
    composing.get_by_role("button", name="Compose drafts").click()
    made = compose(Facts(**KNOWN), Context.of(channel="linkedin/note", tier="free", to="Priya Raman"))
    assert drafts(composing) == [variant.text for variant in made.variants]
    for item, variant in zip(composing.locator(".tp-variant").all(), made.variants, strict=True):
        assert f"{variant.report.length.used} of 200 characters" in item.inner_text()
        assert "Ready to send" in item.inner_text()
    expect(composing.locator("#compose-status")).to_contain_text(f"{len(made.variants)} drafts that fit")


def test_what_is_missing_is_said_and_goes_as_it_is_given(composing):
    fill(composing, to="Priya Raman")
    missing = composing.locator(".tp-missing li")
    expect(missing).to_have_count(3)
    fill(composing, who=KNOWN["who"])
    expect(missing).to_have_count(2)
    fill(composing, read=KNOWN["read"], why="w" * 250)
    expect(composing.locator(".tp-verdict")).to_contain_text("Too long by")
    fill(composing, why=KNOWN["why"])
    assert drafts(composing)


def test_a_fact_for_which_there_is_no_room_is_left_out_and_named(composing):
    fill(composing, **KNOWN, met="at the spring meetup on flood maps and rivers of the county, in Leeds")
    assert not any("your talk" in text for text in drafts(composing))
    note = "Left out, so that it fits: what of theirs you know."
    expect(composing.locator(".tp-variant").first).to_contain_text(note)


def test_each_purpose_asks_for_its_own_facts(composing):
    expect(composing.locator(".tp-sheet")).to_have_attribute("data-engine", "zip")
    for purpose, wanted in FACTS_FOR.items():
        composing.get_by_label("What it is").select_option(purpose)
        assert [name for name in FACTS if fact(composing, name).is_visible()] == [
            n for n in FACTS if n in wanted
        ]
        assert composing.locator("#compose-channel").input_value() in {"linkedin/note", "linkedin/message"}
    offered = composing.locator("#compose-purpose option").evaluate_all(
        "(all) => all.map((one) => one.value)"
    )
    assert offered == list(FACTS_FOR)
    composing.get_by_label("What it is").select_option("decline")
    fill(composing, to="Sam Roy", reason="keep this account for people I have worked with")
    assert "I keep this account" in drafts(composing)[0]


def test_the_keyboard_alone_is_enough(composing):
    composing.get_by_label("Their name").focus()
    composing.keyboard.type("Priya Raman")
    composing.keyboard.press("Tab")
    composing.keyboard.type("Leah Okoye")
    composing.keyboard.press("Tab")  # more about the two of you
    for name in ("who", "met", "mutual", "read", "why"):
        composing.keyboard.press("Tab")
        composing.keyboard.type(KNOWN.get(name, ""))
    composing.keyboard.press("Enter")
    best = drafts(composing)[0]
    for _ in range(20):
        composing.keyboard.press("Tab")
        if composing.evaluate("document.activeElement.dataset.action") == "copy":
            break
    composing.keyboard.press("Enter")
    expect(composing.locator(".tp-notice")).to_contain_text("copied")
    assert composing.evaluate("navigator.clipboard.readText()") == best


def test_a_draft_can_be_edited_and_the_facts_are_there_on_the_way_back(composing):
    fill(composing, **KNOWN)
    best = drafts(composing)[0]
    composing.get_by_role("button", name="Check and edit").first.click()
    expect(composing.locator(".tp-text")).to_have_value(best)
    assert composing.input_value("[name=to]") == "Priya Raman"
    assert composing.input_value("[name=channel]") == "linkedin/note"
    composing.go_back()
    assert drafts(composing)[0] == best
    assert fact(composing, "who").input_value() == KNOWN["who"]


def test_a_worker_that_dies_takes_nothing_along(server, page):
    page.add_init_script("globalThis.tactfulLimits = { callLimit: 4000 }")
    page.goto(server.address + ADDRESS)
    fill(page, who=KNOWN["who"], read=KNOWN["read"])
    expect(page.locator(".tp-missing li")).to_have_count(1)
    checker(page).evaluate("() => { self.close(); }")
    fill(page, why=KNOWN["why"])
    assert drafts(page)
    assert fact(page, "read").input_value() == KNOWN["read"]


def test_nothing_is_remembered_unless_the_reader_says_so(composing):
    kept = "localStorage.getItem('tactful-compose')"
    fill(composing, **KNOWN)
    drafts(composing)
    assert composing.evaluate(kept) is None
    composing.get_by_label("Remember on this device").check()
    composing.get_by_label("What it is").select_option("message")
    composing.reload()
    before = drafts(composing)
    assert composing.get_by_label("What it is").input_value() == "message"
    composing.get_by_role("button", name="Start over").click()
    assert composing.evaluate(kept) is None
    expect(composing.locator(".tp-variant")).to_have_count(0)
    assert fact(composing, "who").input_value() == ""
    composing.get_by_role("button", name="Undo").click()
    assert drafts(composing) == before


def test_a_link_brings_everything_and_leaves_the_address(server, composing, chromium_browser):
    fill(composing, to="Zoë 👩‍🔬", **KNOWN)
    composing.get_by_role("button", name="Copy a link").click()
    expect(composing.locator(".tp-notice")).to_contain_text("no server keeps it")
    link = composing.evaluate("navigator.clipboard.readText()")
    assert link.startswith(server.address + ADDRESS + "#c=1.")
    context = chromium_browser.new_context()
    second = context.new_page()
    second.goto(link)
    expect(second.get_by_label("Their name")).to_have_value("Zoë 👩‍🔬")
    assert {name: fact(second, name).input_value() for name in KNOWN} == KNOWN
    assert "#" not in second.url
    assert not any("c=1" in path for path in server.log)
    context.close()


@pytest.mark.parametrize("fragment", ["c=1.%%%", "c=1.AAAA", "c=9.abc", "c="])
def test_a_bad_link_is_said_and_leaves_the_form_alone(server, page, fragment):
    page.goto(f"{server.address}{ADDRESS}#{fragment}")
    expect(page.locator(".tp-notice")).to_contain_text("nothing that this page can read")
    assert "#" not in page.url


def test_touch_on_a_phone_shows_the_drafts(server, chromium_browser):
    context = chromium_browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(server.address + ADDRESS)
    fill(page, **KNOWN)
    page.get_by_role("button", name="Compose drafts").tap()
    drafts(page)
    expect(page.locator(".tp-verdict")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()
