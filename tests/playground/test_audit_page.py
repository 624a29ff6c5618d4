"""The audit's page, in Chromium: the command line's own numbers, many rows, and whatever file somebody drops."""

import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from browsers import checker, until
from faults import ROOT
from invitations import invitations
from playwright.sync_api import expect
from quiet_tab import memory_of_tab

pytestmark = pytest.mark.browser

EXAMPLE = ROOT / "playground" / "src" / "example-invitations.csv"
STOCK = "Hi, I'd like to add you to my professional network on LinkedIn."
DONE = "!document.querySelector('#audit-result').hidden"


def tactful(*arguments, cwd=None):
    """What the command line prints."""
    command = [Path(sys.executable).parent / "tactful", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=cwd, check=False)


def table(rows, head=("Date", "Message")):
    """A CSV of the rows, as bytes."""
    text = io.StringIO()
    csv.writer(text).writerows([head, *rows])
    return text.getvalue().encode()


def many(count):
    """A CSV of so many rows, no two texts alike."""
    return table([f"2026-{n % 12 + 1:02}-01", f"{STOCK} {n}"] for n in range(count))


@pytest.fixture
def opened(server, browser, page):
    """The page, with the engine up."""
    browser.open(server.address + "playground/audit/")
    until(browser, "['zip', 'snapshot'].includes(document.querySelector('.tp').dataset.engine)")
    return page


def choose(page, name, content):
    page.set_input_files("#audit-file", {"name": name, "mimeType": "text/csv", "buffer": content})


def finished(page, seconds=60):
    page.wait_for_selector("#audit-result:not([hidden])", timeout=seconds * 1000)


def downloaded(page, action):
    with page.expect_download() as waiting:
        page.click(f"[data-action={action}]")
    return Path(waiting.value.path()).read_text(encoding="utf-8")


def test_the_example_gives_the_command_lines_own_report(opened):
    opened.click("[data-action=example]")
    finished(opened)
    printed = tactful("audit", EXAMPLE, "--format", "json")
    assert json.loads(downloaded(opened, "json")) == json.loads(printed.stdout)
    assert downloaded(opened, "page") == tactful("audit", EXAMPLE, "--format", "html").stdout
    opened.click(".tp-broken summary")
    [line] = [line for line in printed.stderr.splitlines() if str(EXAMPLE) in line]
    number, problem = line.partition(f"{EXAMPLE}:")[2].removesuffix("; the row is left out.").split(": ")
    assert opened.locator(".tp-broken li").all_inner_texts() == [f"Line {number}: {problem}"]


def test_every_plot_has_its_numbers_in_a_table(opened):
    opened.click("[data-action=example]")
    finished(opened)
    captions = opened.locator("#audit-tables caption").all_inner_texts()
    assert captions == ["By verdict", "Commonest findings", "Steps most often missing", "Numbers by month"]
    assert (
        opened.locator("#audit-tables figure svg[role=img]")
        .get_attribute("aria-label")
        .startswith("Drafts by month")
    )
    assert opened.locator("#audit-tables td svg:not([aria-hidden=true])").count() == 0
    link = opened.locator("#audit-tables a").first.get_attribute("href")
    response = opened.request.get(link)
    assert response.ok, "rules link to this site's own pages"


@pytest.mark.parametrize("way", ["choose", "drop"])
def test_the_zip_that_linkedin_gives_can_be_chosen_or_dropped(opened, tmp_path, way):
    packed = tmp_path / "Basic_LinkedInDataExport.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(EXAMPLE, "Invitations.csv")
    if way == "choose":
        opened.set_input_files("#audit-file", packed)
    else:
        opened.evaluate(
            """(bytes) => {
                const data = new DataTransfer();
                data.items.add(new File([new Uint8Array(bytes)], 'Basic_LinkedInDataExport.zip'));
                const drop = new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true});
                document.querySelector('#audit-drop').dispatchEvent(drop);
            }""",
            list(packed.read_bytes()),
        )
    finished(opened)
    assert json.loads(downloaded(opened, "json")) == json.loads(
        tactful("audit", packed, "--format", "json").stdout
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("x.csv", b"", id="empty"),
        pytest.param("x.zip", b"PK\x05\x06" + b"\0" * 18, id="a zip without the export"),
        pytest.param("x.csv", table([("1", "2")], head=("Day", "Words")), id="no column of texts"),
        pytest.param("photo.csv", bytes(range(256)) * 50, id="no text at all"),
    ],
)
def test_a_file_that_cannot_be_used_says_what_the_command_line_says(opened, tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    choose(opened, name, content)
    opened.wait_for_selector("#audit-trouble [role=alert]")
    said = " ".join(opened.inner_text("#audit-trouble").split())
    printed = tactful("audit", name, cwd=tmp_path).stderr
    message = " ".join(printed.removeprefix("tactful: ").split())
    assert message in said.replace("This file cannot be audited. ", "")
    # and the next file is read as ever
    choose(opened, "y.csv", table([("2026-01-01", STOCK)]))
    finished(opened)
    assert "1 draft checked" in opened.inner_text("#audit-tables")


def test_a_column_that_is_not_found_can_be_chosen(opened):
    choose(opened, "x.csv", table([("2026-01-01", STOCK)], head=("Date", "Words")))
    opened.wait_for_selector("#audit-column:visible")
    opened.select_option("#audit-column", "words")
    finished(opened)
    assert "1 draft checked" in opened.inner_text("#audit-tables")


def test_what_the_texts_are_and_who_sent_them_can_be_said(opened):
    opened.click("[data-action=example]")
    finished(opened)
    opened.check("[name=received]")
    expect(opened.locator("#audit-tables")).to_contain_text("3 drafts checked")
    opened.select_option("[name=purpose]", "decline")
    expect(opened.locator("#audit-channel")).to_have_value("linkedin/message")
    finished(opened)
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.click("[data-action=command]")
    expect(opened.locator("#audit-notice")).to_contain_text("copied")
    command = opened.evaluate("navigator.clipboard.readText()")
    assert command == (
        "tactful audit example-invitations.csv --purpose decline --channel linkedin/message --received --isolated"
    )


def shown(page):
    """How far the page says that it is: rows, and per cent of the file."""
    rows, percent = re.search(r"([\d,]+) rows, (\d+) %", page.inner_text("#audit-words")).groups()
    return int(rows.replace(",", "")), int(percent)


def test_thousands_of_different_texts_come_to_an_end_with_the_command_lines_numbers(opened, tmp_path):
    export = tmp_path / "Invitations.csv"
    export.write_text(invitations(4_000), encoding="utf-8")
    opened.set_input_files("#audit-file", export)
    expect(opened.locator("#audit-words")).to_contain_text("rows, ", timeout=60_000)
    before = memory_of_tab(opened.context.browser)
    seen = [shown(opened)]
    while opened.locator("#audit-result").is_hidden():
        opened.wait_for_timeout(500)
        if opened.locator("#audit-run").is_visible():
            seen.append(shown(opened))
    assert seen == sorted(seen), "progress never goes back"
    assert len(set(seen)) > 3, "and moves"
    printed = tactful("audit", export, "--isolated", "--format", "json").stdout
    assert json.loads(downloaded(opened, "json")) == json.loads(printed)
    assert json.loads(printed)["drafts"] == 4_000
    assert memory_of_tab(opened.context.browser) - before < 40_000_000, "what was read is counted, not kept"


def test_what_was_found_stays_when_the_reader_stops(opened, tmp_path):
    choose(opened, "many.csv", invitations(4_000).encode())
    expect(opened.locator("#audit-words")).to_contain_text(re.compile("[1-9]\\d* rows"), timeout=60_000)
    opened.focus("[data-action=cancel]")
    opened.keyboard.press("Enter")
    finished(opened)
    assert opened.evaluate("document.activeElement.id") == "audit-title"
    assert "the rest of the file was not read" in opened.inner_text("#audit-notice")
    part = json.loads(downloaded(opened, "json"))
    assert 0 < part["drafts"] < 4_000
    assert opened.inner_text("#audit-title").startswith(f"What the first {part['drafts']:,} rows (")
    opened.click("[data-action=whole]")
    expect(opened.locator("#audit-run")).to_be_visible()
    # and the next file is read as ever
    choose(opened, "few.csv", many(3))
    expect(opened.locator("#audit-title")).to_have_text("What the file shows")
    expect(opened.locator("#audit-tables")).to_contain_text("3 drafts checked")
    assert opened.locator("[data-action=whole]").is_hidden()


def test_house_settings_apply_to_an_audit_and_are_in_its_command(opened):
    opened.click("#audit-house > summary")
    opened.fill("#audit-settings-text", 'ignore = ["default-text"]\n')
    expect(opened.locator("#audit-house-state")).to_have_text("(in force)")
    choose(opened, "y's.csv", table([("2026-01-01", STOCK)]))
    finished(opened)
    assert "default-text" not in opened.inner_text("#audit-tables")
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.click("[data-action=command]")
    expect(opened.locator("#audit-notice")).to_contain_text("copied")
    assert opened.evaluate("navigator.clipboard.readText()") == (
        "printf %s 'ignore = [\"default-text\"]\n' > house.toml\n"
        "tactful audit 'y'\\''s.csv' --purpose request --channel linkedin/note --config house.toml"
    )
    opened.click("[data-settings=none]")
    expect(opened.locator("#audit-tables")).to_contain_text("default-text")


def test_a_worker_that_dies_in_the_middle_is_replaced_and_the_file_read_again(opened):
    opened.evaluate("0")
    choose(opened, "many.csv", many(600))
    expect(opened.locator("#audit-words")).to_contain_text("rows, ", timeout=30_000)
    checker(opened).evaluate("() => { self.close(); }")
    finished(opened, seconds=120)
    assert "600 drafts checked" in opened.inner_text("#audit-tables")


def test_nothing_of_a_file_reaches_the_server(opened, server):
    choose(opened, "first.csv", many(2))
    finished(opened)
    opened.wait_for_timeout(1500)
    asked, seen = len(server.log), []
    opened.context.on("request", lambda request: seen.append(request.url))
    choose(opened, "secret-plans.csv", many(50))
    finished(opened)
    assert "50 drafts checked" in opened.inner_text("#audit-tables")
    assert [path for path in server.log[asked:] if "snapshot" not in path and "sw.js" not in path] == []
    assert not any("secret" in url for url in seen)
