"""How the checker comes up, in Chromium: from the zip, from memory, and back to the zip when that fails."""

import pytest
from browsers import until, write
from draft_page import FOOT, READY, VERDICT, answer
from faults import not_found, stall

pytestmark = pytest.mark.browser

SAVED = """caches.open('tactful-snapshot').then((cache) => cache.keys()).then((keys) => keys.map((key) => key.url))"""


def test_the_page_shows_a_verdict_before_any_script_runs(server, chromium_browser):
    context = chromium_browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.address + "playground/")
    assert "Do not send it like this" in page.inner_text(".tp-verdict")
    assert "default-text" in page.inner_text(".tp-findings")
    assert page.input_value(".tp-text").startswith("Hi, I'd like to add you")
    note, field = (page.locator(name).bounding_box() for name in (".scripts-off-note", ".tp-text"))
    assert note["y"] + note["height"] <= field["y"], "what does not work is said before the field"
    assert (
        page.locator(".tp button:visible").all_inner_texts()
        == page.locator(".tp-step-show").all_inner_texts()
    )
    context.close()


def test_first_visit_starts_from_the_zip_and_the_next_from_memory(server, browser):
    browser.open(server.address + "playground/")
    assert until(browser, READY) == "zip"
    assert "Nothing was sent" in until(browser, FOOT)
    assert "Do not send it like this" in browser.run(VERDICT)
    assert len(until(browser, f"{SAVED}.then((urls) => urls.length && urls)")) == 1

    browser.open(server.address + "playground/")
    assert until(browser, READY) == "snapshot"
    assert "from saved memory" in until(browser, FOOT)
    assert "Do not send it like this" in browser.run(VERDICT)


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param("memory.slice(0, 1000)", id="truncated"),
        # The build's own mark stands in the head of the file.
        pytest.param("(new Uint8Array(memory, 16, 32).fill(7), memory)", id="of another build"),
        pytest.param("(new Uint8Array(memory).fill(0), memory)", id="of the right size and empty"),
    ],
)
def test_a_bad_snapshot_falls_back_to_the_zip_and_is_thrown_away(server, browser, damage):
    browser.open(server.address + "playground/")
    [url] = until(browser, f"{SAVED}.then((urls) => urls.length && urls)")
    browser.run(f"""(async () => {{
        const cache = await caches.open('tactful-snapshot');
        const memory = await (await cache.match('{url}')).arrayBuffer();
        await cache.put('{url}', new Response({damage}));
    }})()""")
    server.faults["snapshot.bin"] = not_found

    browser.open(server.address + "playground/")
    assert until(browser, READY) == "zip"
    until(browser, FOOT)
    assert "Do not send it like this" in browser.run(VERDICT)
    sizes = "Promise.all(keys.map(async (key) => (await (await caches.match(key)).arrayBuffer()).byteLength))"
    assert (
        sum(browser.run(f"caches.open('tactful-snapshot').then((c) => c.keys()).then((keys) => {sizes})"))
        == 0
    )


def test_a_snapshot_that_is_not_there_costs_nothing(server, browser):
    server.faults["snapshot.bin"] = not_found
    browser.open(server.address + "playground/")
    assert until(browser, READY) == "zip"
    until(browser, FOOT)
    browser.open(server.address + "playground/")
    assert until(browser, READY) == "zip"


@pytest.mark.parametrize("file", ["pyodide.asm.wasm", "python.zip", "pyodide.asm.js", "assets/worker-"])
def test_a_file_that_does_not_come_is_said_and_can_be_tried_again(server, browser, page, file):
    server.faults[file] = not_found
    browser.open(server.address + "playground/")
    until(browser, "document.querySelector('.tp').dataset.engine === 'failed'")
    assert "Your text is safe" in page.inner_text(".tp-failed")
    write(browser, "Hi Priya, I typed this meanwhile.")

    server.faults.clear()
    page.click(".tp-failed button")
    assert until(browser, READY) == "zip"
    until(browser, FOOT)
    assert page.input_value(".tp-text") == "Hi Priya, I typed this meanwhile."


def test_a_file_that_stalls_is_given_up(server, browser, page):
    server.faults["pyodide.asm.wasm"] = stall
    page.add_init_script("globalThis.tactfulLimits = { startLimit: 1500 }")
    browser.open(server.address + "playground/")
    until(browser, "document.querySelector('.tp').dataset.engine === 'failed'")
    assert "Your text is safe" in page.inner_text(".tp-failed")


def test_a_trimmed_module_is_fetched_when_something_needs_it_after_all(server, browser, page):
    server.faults["sw.js"] = not_found  # or it would fetch all that a visit without a line may need
    page.goto(server.address + "playground/")
    until(browser, FOOT)

    def fetched():
        return {
            archive for archive in ("more.zip", "rest.zip") if any(archive in path for path in server.log)
        }

    assert fetched() == set()
    # TOML settings need a parser that no other check does.
    said = answer(browser, {"op": "check", "text": "Hi Priya", "settings": 'ignore = ["no-intent"]'})
    assert '"ok": true' in said
    assert fetched() == {"more.zip"}
    assert '"ok": true' in answer(browser, {"op": "table", "name": "rules"})
    assert fetched() == {"more.zip", "rest.zip"}
