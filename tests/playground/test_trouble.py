"""What may go wrong while somebody writes, in Chromium: hostile texts, bad links, a worker that dies."""

import base64
import json
import zlib

import pytest
from browsers import Chromium, checker, until, write
from draft_page import FOOT, TEXT, VERDICT
from faults import FaultyServer, not_found

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def opened(site, chromium_browser):
    """The playground with a verdict from the engine on it, for all tests that only write."""
    with FaultyServer(site) as server:
        server.faults["snapshot.bin"] = not_found  # these tests need no second start
        server.start()
        context = chromium_browser.new_context()
        opened = Chromium(context.new_page())
        opened.open(server.address + "playground/")
        until(opened, FOOT)
        yield opened
        context.close()
        server.shutdown()


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_draft_says_what_to_do_next(opened, text):
    write(opened, text)
    until(opened, f"{VERDICT}.includes('Nothing to check yet')")
    assert opened.run("document.querySelector('.tp-findings').childElementCount") == 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ud83d lone \udc00 surrogates", id="lone surrogates"),
        pytest.param("Hi Priya,\0 thanks \0\0", id="null characters"),
        pytest.param("Hi \u202eayirP\u202c, שלום 123 مرحبا ASAP", id="mixed direction"),
        pytest.param("Hi 👩‍👩‍👧‍👦👨🏽‍💻🇩🇪🏴󠁧󠁢󠁥󠁮󠁧󠁿 explore synergies", id="emoji families"),
        pytest.param("<img src=x onerror=alert(1)> {{x}} ${y} [Your Name]", id="markup"),
        pytest.param("a" * 5000 + "\n" * 2000, id="one word and many lines"),
    ],
)
def test_a_strange_draft_is_checked_and_kept_as_it_is(opened, text):
    seen = []
    opened.page.on("pageerror", lambda error: seen.append(str(error)))
    opened.run("document.querySelector('.tp-foot').textContent = ''")
    write(opened, text)
    until(opened, FOOT)
    assert opened.run(f"[...{TEXT}].map((letter) => letter.codePointAt(0))") == [
        ord(letter) for letter in json.loads(json.dumps(text))
    ]
    assert seen == []


def test_a_megabyte_is_answered(opened):
    opened.run("document.querySelector('.tp-foot').textContent = ''")
    opened.run("""(() => {
        const field = document.querySelector('.tp-text');
        field.value = 'Hi Priya, may I follow your work? '.repeat(30000);
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    })()""")
    until(opened, FOOT)
    assert opened.run(f"{TEXT}.length") == 34 * 30000
    # and the next draft is answered as ever
    write(opened, "Hi, I'd like to add you to my professional network on LinkedIn.")
    until(opened, f"{VERDICT}.includes('Do not send it like this')")


@pytest.mark.parametrize(
    "fragment",
    [
        pytest.param("d=1.%%%", id="not base64"),
        pytest.param("d=1.AAAA", id="not deflate"),
        pytest.param("d=1.q1YqSS0uUbJSKkktLlGqBQA", id="of another shape"),
        pytest.param("d=9.abc", id="of a later version"),
        pytest.param("d=", id="empty"),
    ],
)
def test_a_bad_link_is_said_and_leaves_the_text_alone(server, browser, page, fragment):
    browser.open(f"{server.address}playground/#{fragment}")
    until(browser, "document.querySelector('.tp-notice').textContent")
    assert "no draft that this page can read" in page.inner_text(".tp-notice")
    assert page.input_value(".tp-text").startswith("Hi, I'd like to add you")
    assert "#" not in page.url


def test_a_link_brings_everything_and_leaves_the_address(server, browser, page, chromium_browser):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    browser.open(server.address + "playground/")
    page.wait_for_selector(".tp[data-mounted]")
    page.select_option("[name=purpose]", "thanks")
    page.fill("[name=to]", "Zoë 👩‍🔬")
    write(browser, "Thank you, Zoë!\nSecond line 👩‍👩‍👧")
    page.click(".tp-more summary")
    page.click("[data-action=share]")
    until(browser, "document.querySelector('.tp-notice').textContent")
    link = browser.run("navigator.clipboard.readText()")
    assert link.startswith(server.address + "playground/#d=1.")

    other = chromium_browser.new_context()
    second = other.new_page()
    second.goto(link)
    second.wait_for_selector(".tp[data-mounted]")
    from playwright.sync_api import expect

    expect(second.locator(".tp-text")).to_have_value("Thank you, Zoë!\nSecond line 👩‍👩‍👧")
    assert second.input_value("[name=to]") == "Zoë 👩‍🔬"
    assert second.input_value("[name=purpose]") == "thanks"
    assert second.input_value("[name=channel]") == "linkedin/message"
    assert "#" not in second.url
    assert not any("d=1" in path for path in server.log)
    other.close()


SENT = 'ignore = ["shouting"]'


@pytest.mark.parametrize(
    ("path", "mark", "field", "sent"),
    [
        ("playground/", "d", ".tp-text", {"text": "Hi Ana, theirs."}),
        ("playground/incoming/", "i", "[name=note]", {"signals": [], "note": "Theirs."}),
        ("playground/compose/", "c", "[name=who]", {"who": "theirs"}),
    ],
)
def test_a_link_that_comes_while_somebody_writes_can_be_taken_back(
    server, browser, page, path, mark, field, sent
):
    browser.open(server.address + path)
    page.wait_for_selector(f"{field}:not([disabled])")
    until(browser, "document.querySelector('.tp').dataset.engine")
    page.fill(field, "My own words")
    packed = zlib.compress(json.dumps({"v": 1, "settings": SENT, **sent}).encode(), wbits=-15)
    browser.run(f"location.hash = '#{mark}=1.{base64.urlsafe_b64encode(packed).decode().rstrip('=')}'")
    until(browser, "document.querySelector('.tp-notice').textContent.includes('Undo brings')")
    said = page.inner_text(".tp-notice")
    assert "came with the link" in said
    assert "are the sender’s, not ours" in said
    assert page.input_value(field) in sent.values()
    page.click("[data-action=undo]")
    assert page.input_value(field) == "My own words"


@pytest.mark.parametrize(
    "kept", ["{", "null", '{"text": 5}', '{"text": "Hello", "purpose": "spam", "channel": []}']
)
def test_what_is_remembered_in_another_shape_does_no_harm(server, browser, page, kept):
    browser.open(server.address + "404.html")
    browser.run(f"localStorage.setItem('tactful-draft', {json.dumps(kept)})")
    browser.open(server.address + "playground/")
    until(browser, "document.querySelector('.tp').dataset.engine")
    assert page.input_value("[name=purpose]") == "request"


def test_nothing_is_remembered_unless_the_reader_says_so(server, browser, page):
    browser.open(server.address + "playground/")
    until(browser, "document.querySelector('.tp').dataset.engine")
    write(browser, "Hi Priya, secret plans.")
    assert browser.run("localStorage.getItem('tactful-draft')") is None
    page.click(".tp-more summary")
    page.click(".tp-more .tp-check")
    assert "secret plans" in browser.run("localStorage.getItem('tactful-draft')")
    page.reload()
    until(browser, "document.querySelector('.tp').dataset.engine")
    assert page.input_value(".tp-text") == "Hi Priya, secret plans."
    page.click(".tp-more summary")
    page.click(".tp-more .tp-check")
    assert browser.run("localStorage.getItem('tactful-draft')") is None


def test_a_worker_that_dies_is_replaced_and_the_text_stays(server, browser, page):
    page.add_init_script("globalThis.tactfulLimits = { callLimit: 3000 }")
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    checker(page).evaluate("() => { self.close(); }")
    browser.run("document.querySelector('.tp-foot').textContent = ''")
    write(browser, "Hi Priya, this was typed as the worker died. to the the club")
    until(browser, FOOT)
    assert browser.run(TEXT) == "Hi Priya, this was typed as the worker died. to the the club"
    assert "doubled-word" in page.inner_text(".tp-findings")
    assert checker(page)


def test_a_draft_that_kills_two_workers_is_given_up_and_the_next_one_is_checked(server, browser, page):
    page.add_init_script(
        """globalThis.tactfulLimits = { callLimit: 3000 };
        // No worker ever answers such a draft, as if it hung.
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (message, ...rest) {
            if (!message.request?.includes('POISON')) post.call(this, message, ...rest);
        };"""
    )
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    write(browser, "POISON POISON")
    until(browser, f"{VERDICT}.includes('This cannot be checked')")
    assert browser.run(TEXT) == "POISON POISON"
    write(browser, "Hi, I'd like to add you to my professional network on LinkedIn.")
    until(browser, f"{VERDICT}.includes('Do not send it like this')")


def test_a_worker_that_is_killed_in_the_middle_of_a_check_is_replaced_and_the_check_done_again(
    server, browser, page
):
    page.add_init_script(
        """window.tactfulLimits = {callLimit: 3000};
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (message, ...rest) {
            post.call(this, message, ...rest);
            if (!message.request?.includes('KILL') || window.killed) return;
            window.killed = true;
            this.terminate();
        };"""
    )
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    write(browser, "Hi Priya, to the the club. KILL")
    until(browser, "document.querySelector('.tp-findings').textContent.includes('doubled-word')")
    assert browser.run("window.killed")
    assert browser.run(TEXT) == "Hi Priya, to the the club. KILL"


def test_a_policy_that_forbids_webassembly_is_said_and_the_text_is_safe(server, browser, page):
    html = (server.site / "playground" / "index.html").read_text(encoding="utf-8")
    strict = html.replace("'wasm-unsafe-eval'", "").encode()
    assert len(strict) < len(html.encode())
    page.route(
        "**/playground/", lambda route: route.fulfill(body=strict, content_type="text/html; charset=utf-8")
    )
    browser.open(server.address + "playground/")
    until(browser, "document.querySelector('.tp').dataset.engine === 'failed'")
    said = page.inner_text(".tp-failed")
    assert "The checker did not start." in said
    assert "tactful check draft.txt" in said
    write(browser, "Hi Priya, my words.")
    assert browser.run(TEXT) == "Hi Priya, my words."
