"""An incoming request: ticks and a note become a recommendation, its reasons and a reply, as the package says them."""

import re

import pytest
from browsers import checker, until
from faults import not_found
from playwright.sync_api import expect

from tactful.review import Profile, review
from tactful.signals import RECOMMENDATIONS, SIGNALS

pytestmark = pytest.mark.browser

expect.set_options(timeout=30_000)  # of which the start of the engine takes most, on a busy machine

ADDRESS = "playground/incoming/"
LABELS = {signal.name: signal.label for signal in SIGNALS}

REQUESTS = [
    # signals, note, platform, name
    (["met-before"], "", "", ""),
    (["complete-profile", "explains-why"], "", "linkedin", "Ana Diaz"),
    (["thin-profile", "new-account", "few-connections"], "", "facebook", ""),
    (["met-before"], "We help firms like yours cut costs. Book a free demo this week!", "linkedin", "Kyle"),
    ([], "Guaranteed 30% monthly returns with my crypto mentor, send a small fee first", "x", ""),
    (["instinct-good"], "", "instagram", "Luca 👩‍🔬"),
    (["met-before", "asks-for-money"], "", "", "Tom"),
]


@pytest.fixture
def incoming(server, page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    server.faults["snapshot.bin"] = not_found
    page.goto(server.address + ADDRESS)
    return page


def fill(page, signals=(), note="", platform="", name=""):
    page.get_by_label("Their note").fill(note)
    page.get_by_label("Where it came in").select_option(platform)
    page.get_by_label("Their name").fill(name)
    for signal in SIGNALS:
        page.get_by_label(signal.label, exact=True).set_checked(signal.name in signals)


def test_the_answer_is_the_packages_own(incoming):
    for signals, note, platform, name in REQUESTS:
        fill(incoming, signals, note, platform, name)
        expected = review(Profile.of(signals=signals, note=note, platform=platform, name=name))
        expect(incoming.locator(".tp-verdict")).to_contain_text(RECOMMENDATIONS[expected.recommendation])
        expect(incoming.locator(".tp-verdict")).to_contain_text(expected.because)
        reasons = incoming.locator(".tp-reason")
        expect(reasons).to_have_count(len(expected.signals))
        assert [item.get_attribute("data-key") for item in reasons.all()] == [
            s.name for s in expected.signals
        ]
        for item, counted in zip(reasons.all(), expected.signals, strict=True):
            assert LABELS[counted.name] in item.inner_text()
            assert counted.reason in item.inner_text()
            assert ("read in the note" in item.inner_text()) == (counted.origin == "note")
        reply = incoming.get_by_label("A reply to send")
        if expected.reply is None:
            expect(reply).to_be_hidden()
        else:
            expect(reply).to_have_value(expected.reply)
            assert re.match(
                rf"{len(expected.reply.encode('utf-16-le')) // 2}|\d+ ",
                incoming.locator("#incoming-count").inner_text(),
            )
        incoming.get_by_role("button", name="Start over").click()


def test_it_reads_without_scripts(server, chromium_browser):
    context = chromium_browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.address + ADDRESS)
    for signal in SIGNALS:
        box = page.get_by_label(signal.label, exact=True)
        box.check()
        assert box.is_checked()
    assert page.get_by_role("button", name="Print").is_hidden()
    assert page.locator(".tp-verdict").is_hidden()
    assert page.get_by_role("link", name="what each sign is worth").is_visible()
    context.close()


def test_the_keyboard_alone_is_enough(incoming):
    incoming.get_by_label("Their note").focus()
    incoming.keyboard.type("Hello dear, may I know you better?")
    incoming.keyboard.press("Tab")
    incoming.keyboard.type("Mast")
    incoming.keyboard.press("Tab")
    incoming.keyboard.type("Vivian")
    for _ in range(3):
        incoming.keyboard.press("Tab")
    assert incoming.evaluate("document.activeElement.value") == "mutual-connections"
    incoming.keyboard.press("Space")
    until_answer(incoming)
    for _ in range(60):
        incoming.keyboard.press("Tab")
        if incoming.evaluate("document.activeElement.dataset.action") == "copy":
            break
    incoming.keyboard.press("Enter")
    expect(incoming.locator(".tp-notice")).to_contain_text("Copied")
    copied = incoming.evaluate("navigator.clipboard.readText()")
    assert copied == incoming.get_by_label("A reply to send").input_value()
    assert copied.startswith("Hello Vivian, thank you")
    assert "of 500" in incoming.locator("#incoming-count").inner_text()  # what Mastodon takes


def until_answer(page):
    expect(page.locator(".tp-foot")).to_contain_text("Nothing was sent")


def test_a_screen_reader_hears_the_answer_once_it_rests(incoming):
    status = incoming.locator("#incoming-status")
    assert status.get_attribute("role") == "status"
    incoming.get_by_label(LABELS["met-before"]).check()
    expect(status).to_have_text(
        "Accept. You have met, or somebody you trust introduced you. One sign counted."
    )


def test_touch_on_a_phone(server, chromium_browser):
    context = chromium_browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(server.address + ADDRESS)
    page.get_by_label(LABELS["abusive"]).tap()
    expect(page.locator(".tp-verdict")).to_contain_text("Block and report.")
    expect(page.locator(".tp-verdict")).to_be_in_viewport()  # though the list is long
    small = page.evaluate("""[...document.querySelectorAll('.tp-sheet :is(button, select, label.tp-check, input:not([type=checkbox]))')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
        .map((control) => control.outerHTML)""")
    assert small == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()


def test_a_worker_that_dies_takes_neither_note_nor_ticks_along(server, page):
    page.add_init_script("globalThis.tactfulLimits = { callLimit: 3000 }")
    page.goto(server.address + ADDRESS)
    page.get_by_label("Their note").fill("Let us connect.")
    until_answer(page)
    checker(page).evaluate("() => { self.close(); }")
    page.get_by_label(LABELS["repeated-requests"]).check()
    expect(page.locator(".tp-verdict")).to_contain_text("Block.")
    assert page.get_by_label("Their note").input_value() == "Let us connect."
    assert page.get_by_label(LABELS["repeated-requests"]).is_checked()


def test_a_checker_that_does_not_start_can_be_started_again(server, page):
    server.faults["pyodide.asm.wasm"] = not_found
    page.goto(server.address + ADDRESS)
    page.get_by_label(LABELS["met-before"]).check()
    expect(page.locator(".tp-failed")).to_contain_text("Your text is safe")
    server.faults.clear()
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".tp-verdict")).to_contain_text("Accept.")


def test_nothing_is_remembered_unless_the_reader_says_so(incoming):
    kept = "localStorage.getItem('tactful-incoming')"
    incoming.get_by_label("Their note").fill("secret plans")
    incoming.get_by_label(LABELS["no-photo"]).check()
    until_answer(incoming)
    assert incoming.evaluate(kept) is None
    incoming.get_by_label("Remember on this device").check()
    incoming.get_by_label(LABELS["met-before"]).check()
    incoming.reload()
    expect(incoming.locator(".tp-verdict")).to_contain_text("Accept.")
    assert incoming.get_by_label("Their note").input_value() == "secret plans"
    assert incoming.get_by_label(LABELS["no-photo"]).is_checked()
    incoming.get_by_role("button", name="Start over").click()
    assert incoming.evaluate(kept) is None
    assert incoming.get_by_label("Their note").input_value() == ""
    incoming.get_by_role("button", name="Undo").click()
    assert incoming.get_by_label("Their note").input_value() == "secret plans"
    assert incoming.get_by_label(LABELS["no-photo"]).is_checked()


def test_a_link_brings_everything_and_leaves_the_address(server, incoming, chromium_browser):
    fill(incoming, ["no-photo", "met-before"], "Hi 👩‍👩‍👧\nsecond line", "x", "Zoë")
    until_answer(incoming)
    incoming.get_by_role("button", name="Copy a link").click()
    expect(incoming.locator(".tp-notice")).to_contain_text("no server keeps them")
    link = incoming.evaluate("navigator.clipboard.readText()")
    assert link.startswith(server.address + ADDRESS + "#i=1.")
    context = chromium_browser.new_context()
    second = context.new_page()
    second.goto(link)
    expect(second.get_by_label("Their note")).to_have_value("Hi 👩‍👩‍👧\nsecond line")
    assert second.get_by_label("Their name").input_value() == "Zoë"
    assert second.get_by_label("Where it came in").input_value() == "x"
    assert second.locator("[name=signals]:checked").count() == 2
    assert "#" not in second.url
    assert not any("i=1" in path for path in server.log)
    context.close()


@pytest.mark.parametrize("fragment", ["i=1.%%%", "i=1.AAAA", "i=9.abc", "i="])
def test_a_bad_link_is_said_and_leaves_the_form_alone(server, page, fragment):
    page.goto(f"{server.address}{ADDRESS}#{fragment}")
    expect(page.locator(".tp-notice")).to_contain_text("no request that this page can read")
    assert "#" not in page.url


def test_the_readers_own_words_are_not_written_over(incoming):
    incoming.get_by_label(LABELS["no-photo"]).check()
    reply = incoming.get_by_label("A reply to send")
    expect(reply).to_have_value(re.compile("how do we know each other"))
    reply.fill("Hello, do I know you?")
    expect(incoming.locator("#incoming-count")).to_contain_text("21")
    incoming.get_by_label("Their name").fill("Vivian")
    incoming.wait_for_timeout(300)
    assert reply.input_value() == "Hello, do I know you?"
    incoming.get_by_role("button", name="Use the suggested words").click()
    assert reply.input_value().startswith("Hello Vivian, thank you")


def test_the_reply_can_be_edited_as_a_draft_and_back_again(incoming):
    fill(
        incoming,
        ["met-before"],
        "We help firms like yours cut costs. Book a free demo this week!",
        "linkedin",
        "Kyle",
    )
    field = incoming.get_by_label("A reply to send")
    expect(field).to_have_value(re.compile("say no"))
    reply = field.input_value()
    incoming.get_by_role("button", name="Check and edit").click()
    expect(incoming.locator(".tp-text")).to_have_value(reply)
    assert incoming.input_value("[name=purpose]") == "decline"
    assert incoming.input_value("[name=channel]") == "linkedin/message"
    assert incoming.input_value("[name=to]") == "Kyle"
    assert "#" not in incoming.url
    incoming.go_back()
    expect(incoming.get_by_label(LABELS["met-before"])).to_be_checked()
    expect(incoming.locator(".tp-verdict")).to_contain_text("Say no")


def test_nothing_is_sent(server, incoming, browser):
    incoming.get_by_label(LABELS["no-photo"]).check()
    until(browser, "caches.keys().then((names) => names.some((name) => /^tactful-[0-9a-f]{10}$/.test(name)))")
    incoming.wait_for_timeout(1500)  # what makes later visits faster
    asked = len(server.log)
    fill(incoming, ["met-before"], "Let us connect.", "x", "Ana")
    expect(incoming.locator(".tp-verdict")).to_contain_text("Accept.")
    incoming.wait_for_timeout(500)
    assert server.log[asked:] == []
