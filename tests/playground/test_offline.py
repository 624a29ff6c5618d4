"""Without a line, installed, and across versions, in Chromium: nothing is lost, and a shared text reaches no server."""

import re
import time

import pytest
from browsers import checker, until, write
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from draft_page import BUILDS, FOOT, KEPT, READY, TEXT, VERDICT, visit
from faults import hang_up, not_found
from playwright.sync_api import Error, expect

pytestmark = pytest.mark.browser


def eventually(page, expression, seconds=60):
    """Wait until an expression is true, also across navigations; the page's policy lets no text wait inside it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if page.evaluate(expression):
                return
        except Error:
            pass  # between two pages
        page.wait_for_timeout(50)
    raise AssertionError(f"never true within {seconds} s: {expression}")


def another_build(server):
    """From now on the server has a newer service worker, and no longer the files of this build."""
    code = (server.site / "playground" / "sw.js").read_text(encoding="utf-8")
    assert re.search(r"tactful-[0-9a-f]{10}", code)
    newer = re.sub(r"tactful-[0-9a-f]{10}", "tactful-0123456789", code).encode()
    server.faults["playground/sw.js"] = lambda handler: handler.send(
        200, newer, {"Content-Type": "text/javascript"}
    )


def test_every_page_of_the_playground_works_without_a_line_after_one_visit(server, browser, page):
    visit(browser, server)
    server.faults[""] = hang_up
    browser.open(server.address + "playground/")
    until(browser, READY)
    write(browser, "Hi, I'd like to add you to my professional network on LinkedIn. to the the club")
    page.wait_for_selector("[data-action=fix-safe]:visible")
    page.click("[data-action=fix-safe]")
    expect(page.locator(".tp-text")).to_have_value(re.compile("to the club"))
    asked = len(server.log)
    # A page that was not visited, with what it loads only when it is used, and Python that was trimmed.
    browser.open(server.address + "playground/audit/")
    page.click("[data-action=example]")
    page.wait_for_selector("#audit-result:not([hidden])")
    assert "53 drafts checked" in page.inner_text("#audit-tables")
    failed = [path for path in server.log[asked:] if re.search("playground/(assets|engine-|pyodide-)", path)]
    assert failed == [], "all of it came from what was kept"


@pytest.mark.parametrize(
    ("phase", "part"),
    [
        ("before the app's code", "assets/app-"),
        ("before the worker's code", "assets/worker-"),
        ("before Python", "pyodide.asm"),
        ("before the checker", "python.zip"),
    ],
)
def test_a_line_that_breaks_during_the_start_costs_no_text_and_is_taken_up_again(
    server, browser, page, phase, part
):
    server.faults[part] = hang_up
    page.goto(server.address + "playground/")
    until(browser, "document.querySelector('.tp-engine').innerText.match(/did not (start|come)/)")
    page.fill(".tp-text", f"Hi Priya, this was typed {phase}. to the the club")
    server.faults.clear()
    if part == "assets/app-":
        page.reload()
    else:
        browser.run("dispatchEvent(new Event('online'))")
    until(browser, READY)
    if part != "assets/app-":
        until(browser, "document.querySelector('.tp-findings').textContent.includes('doubled-word')")
        assert f"typed {phase}" in browser.run(TEXT)


@pytest.mark.parametrize("part", ["snapshot.bin", "sw.js", "offline.json", "rest.zip"])
def test_a_line_that_breaks_after_the_start_goes_unnoticed(server, browser, page, part):
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    server.faults[part] = hang_up
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    page.wait_for_timeout(1500)
    write(browser, "Hi, I'd like to add you to my professional network on LinkedIn. ASAP")
    until(browser, "document.querySelector('.tp-findings').children.length > 1")
    assert page.locator(".tp-failed").count() == 0
    # and the next visit makes up for it
    server.faults.clear()
    visit(browser, server)
    assert errors == []


def test_a_line_that_carries_nothing_is_not_waited_for(server, browser, page):
    visit(browser, server)
    server.faults[""] = lambda handler: time.sleep(20)
    page.goto(server.address + "playground/", timeout=15_000, wait_until="commit")
    until(browser, READY, seconds=20)


def test_the_browser_would_install_it_and_an_older_phone_finds_its_icon(server, browser, page):
    page.goto(server.address + "playground/")
    assert page.locator("link[rel=manifest]").count() == 0, "not before a shared text has somewhere to go"
    visit(browser, server)
    page.reload()
    until(browser, READY)
    page.wait_for_selector("link[rel=manifest]", state="attached")
    session = page.context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["errors"] == []
    assert found["url"].endswith("playground/app.webmanifest")
    assert [
        error["errorId"] for error in session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    ] in ([], ["in-incognito"])
    icon = page.locator("link[rel=apple-touch-icon]").get_attribute("href")
    assert page.request.get(icon).headers["content-type"] == "image/png"


def test_a_text_shared_with_the_app_becomes_the_draft_and_reaches_no_server(server, browser, page):
    visit(browser, server)
    page.reload()
    until(browser, READY)
    until(browser, "navigator.serviceWorker.controller !== null")
    asked, sent = len(server.log), []
    page.context.on("request", lambda request: sent.append((request.url, request.post_data)))
    # What a phone does with the share target of the web app manifest: it comes from outside of every page of ours, whose
    # own policy lets no form be sent.
    page.goto("about:blank")
    with page.expect_navigation(url=re.compile(r"/playground/$")):
        page.evaluate(
            """(action) => {
                const form = document.createElement('form');
                Object.assign(form, {method: 'post', action, enctype: 'multipart/form-data'});
                for (const [name, value] of [['title', ''], ['text', 'Hi Zoë 👩‍🔬, secret plans.\\nTwo lines'], ['url', 'https://example.com/x']]) {
                    const field = document.createElement('textarea');
                    Object.assign(field, {name, value});
                    form.append(field);
                }
                document.body.append(form);
                form.submit();
            }""",
            server.address + "playground/share/",
        )
    expect(page.locator(".tp-text")).to_have_value(
        "Hi Zoë 👩‍🔬, secret plans.\nTwo lines\nhttps://example.com/x"
    )
    assert "#" not in page.url
    assert not any("share/" in path or "d=1" in path for path in server.log[asked:])
    until(browser, "document.querySelector('.tp-findings').textContent.includes('link-in-request')")
    # Somebody who goes there by hand comes to the page.
    page.goto(server.address + "playground/share/")
    assert page.url == server.address + "playground/"


def test_two_versions_in_two_tabs_do_each_other_no_harm_and_no_text_is_lost(server, browser, page):
    visit(browser, server)
    page.reload()
    until(browser, "navigator.serviceWorker.controller !== null")
    until(browser, FOOT)
    [old] = browser.run(BUILDS)
    write(browser, "Hi Priya, this was written in the old version. to the the club")
    page.select_option("[name=purpose]", "message")

    another_build(server)
    second = page.context.new_page()
    second.goto(server.address + "playground/")
    second.wait_for_selector(".tp-update", timeout=60_000)
    assert sorted(second.evaluate(BUILDS)) == sorted([old, "tactful-0123456789"]), (
        "the old one is in use still"
    )

    # The server has no file of the old build any more: its page still has all of its own.
    for part in ("assets/", "engine-", "pyodide-"):
        server.faults[part] = not_found
    checker(page).evaluate("() => { self.close(); }")
    browser.run("document.querySelector('.tp-foot').textContent = ''")
    page.evaluate("tactfulLimits = undefined")
    write(browser, "Hi Priya, this was written in the old version. to the the club once more")
    until(browser, FOOT, seconds=60)
    assert "doubled-word" in page.inner_text(".tp-findings")
    for part in ("assets/", "engine-", "pyodide-"):
        del server.faults[part]

    # Its own notice comes too, and what was written comes along, without a word in any address that a server sees.
    asked = len(server.log)
    browser.run("navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => true)")
    page.wait_for_selector(".tp-update")
    page.evaluate("window.old = true")
    page.click(".tp-update .tp-button-strong")
    eventually(page, f"!window.old && document.querySelector('.tp-text') && {TEXT}.includes('once more')")
    eventually(page, "location.hash === ''")
    assert page.input_value("[name=purpose]") == "message"
    assert "#" not in page.url
    assert not any("d=1" in path for path in server.log[asked:])

    # When no page is left the old version goes, and the new one works without a line at once.
    context = page.context
    second.close()
    page.goto("about:blank")
    third = context.new_page()
    third.wait_for_timeout(500)
    third.goto(server.address + "playground/")
    eventually(third, f"{BUILDS}.then((names) => names.join() === 'tactful-0123456789')")
    server.faults[""] = hang_up
    third.goto(server.address + "playground/")
    third.wait_for_selector(".tp[data-engine=snapshot], .tp[data-engine=zip]")


def test_a_first_visit_keeps_nothing_before_the_checker_works_and_nothing_for_savers_of_data(
    server, browser, page
):
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    browser.open(server.address + "playground/")
    page.wait_for_timeout(1500)
    assert not any("engine-" in path or "pyodide-" in path for path in server.log), "waits for the focus"
    assert browser.run(VERDICT).startswith("✕"), "and shows the sample's verdict meanwhile"
    page.focus(".tp-text")
    until(browser, READY)
    write(browser, "Hi, I'd like to add you to my professional network on LinkedIn. ASAP")
    until(browser, "document.querySelector('.tp-findings').children.length > 1")
    page.wait_for_timeout(1500)
    assert not any("snapshot.bin" in path or "sw.js" in path for path in server.log)
    assert browser.run("caches.keys()") == []


@pytest.mark.parametrize("path", ["playground", "playground/audit"])
def test_a_page_opened_from_a_file_says_what_to_do_instead(site, page, path):
    page.goto((site / path / "index.html").as_uri())
    said = page.inner_text(".tp-engine")
    command = {"playground": "tactful check draft.txt", "playground/audit": "tactful audit Invitations.csv"}[
        path
    ]
    assert said.startswith("A page opened from a file cannot run the checker.")
    assert said.endswith(command)


def test_back_from_another_page_brings_text_and_verdict(server, chromium_browser):
    # Playwright turns the back-forward cache off; a browser of our own has it.
    browser = chromium_browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=CHROMIUM_ARGUMENTS,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    page = browser.new_page()
    page.add_init_script("addEventListener('pageshow', (event) => { window.restored = event.persisted; })")
    page.goto(server.address + "playground/")
    page.wait_for_selector(".tp[data-engine=zip] .tp-foot:not(:empty)")
    page.fill(".tp-text", "Hi Priya, to the the club.")
    expect(page.locator(".tp-findings")).to_contain_text("doubled-word")
    # Nothing must be on its way any more when the reader leaves.
    eventually(page, KEPT % server.path)
    page.goto(server.address + "about/")
    page.go_back(wait_until="commit")
    eventually(page, "window.restored !== undefined")
    restored = page.evaluate("window.restored")
    expect(page.locator(".tp-text")).to_have_value("Hi Priya, to the the club.")
    expect(page.locator(".tp-findings")).to_contain_text("doubled-word")
    page.fill(".tp-text", "Hi, I'd like to add you to my professional network on LinkedIn.")
    expect(page.locator(".tp-findings")).to_contain_text("default-text")
    assert restored, "the page came back as it was, with its worker"
    browser.close()


def test_a_browser_that_refuses_all_storage_runs_the_checker_as_ever(server, chromium_browser, tmp_path):
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default" / "Preferences").write_text(
        '{"profile": {"default_content_setting_values": {"cookies": 2}}}', encoding="utf-8"
    )
    context = chromium_browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS
    )
    page = context.new_page()
    page.goto(server.address + "playground/")
    page.wait_for_selector(".tp[data-engine=zip] .tp-foot:not(:empty)")
    refused = page.evaluate("(() => { try { localStorage.length; return false; } catch { return true; } })()")
    assert refused, "this browser does refuse"
    page.click(".tp-more summary")
    page.click(".tp-more .tp-check")
    expect(page.locator(".tp-notice")).to_contain_text("keeps nothing")
    page.fill(".tp-text", "Hi Priya, to the the club.")
    expect(page.locator(".tp-findings")).to_contain_text("doubled-word")
    context.close()


def test_a_full_disk_costs_only_the_next_visits_speed(server, browser, page):
    page.goto(server.address + "about/")
    session = page.context.new_cdp_session(page)
    origin = server.address.removesuffix(server.path)
    session.send("Storage.overrideQuotaForOrigin", {"origin": origin, "quotaSize": 100_000})
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    for _ in range(2):
        browser.open(server.address + "playground/")
        assert until(browser, READY) == "zip"
        until(browser, FOOT)
        page.wait_for_timeout(1500)
    write(browser, "Hi Priya, to the the club.")
    until(browser, "document.querySelector('.tp-findings').textContent.includes('doubled-word')")
    assert errors == []
