"""The builder: what it shows, what it copies, and that its code shows the same table in somebody else's page."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from browsers import Chromium, name_of, until
from faults import ROOT, hang_up

from tactful.catalogue import VERSION
from tactful.tables import FORMATS, TABLES, build, render
from tactful.tables.model import words

if TYPE_CHECKING:
    from browsers import Browser

pytestmark = pytest.mark.browser

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
CODE = "document.querySelector('#embed-code').ariaBusy === 'false' && document.querySelector('#embed-code').value"
STATUS = "document.querySelector('.embed-status').textContent"
PREVIEW = "document.querySelector('.embed-preview tactful-table')"
CELLS = "[...{}.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent.trim()))"


def opened(browser: Browser, server, fragment: str) -> str:
    """Open the builder and return its code once all stands."""
    browser.open("about:blank")
    browser.open(f"{server.address}embed/builder/#{fragment}")
    until(browser, f"{PREVIEW}?.dataset.state === 'ready'")
    return until(browser, CODE)


def previewed(browser: Browser) -> list[list[str]]:
    return browser.run(CELLS.format(f"{PREVIEW}.shadowRoot"))


def cells(table) -> list[list[str]]:
    return [[c.title for c in table.columns], *([words(cell).strip() for cell in row] for row in table.rows)]


CHOICES = [
    ("table=rules&platform=linkedin&columns=rule,severity", {"name": "rules", "platform": "linkedin", "columns": ["rule", "severity"]}),
    ("table=channels&platform=x&purpose=message&theme=dark", {"name": "channels", "platform": "x", "purpose": "message"}),
    ("table=rules&step=intent&severity=warning+", {"name": "rules", "step": "intent", "severity": "warning+"}),
    ("table=accept", {"name": "accept"}),
]  # fmt: skip


@pytest.mark.parametrize(("fragment", "filters"), CHOICES)
def test_the_elements_code_shows_the_same_table_in_a_foreign_page(
    engine: Browser, server, foreign, fragment, filters
):
    code = opened(engine, server, f"{fragment}&target=element")
    shown = previewed(engine)
    assert shown == cells(build(**filters))

    engine.open(foreign.show(code))
    until(engine, "document.querySelector('tactful-table').dataset.state === 'ready'")
    assert engine.run(CELLS.format("document.querySelector('tactful-table').shadowRoot")) == shown
    assert engine.run("document.querySelector('tactful-table').getAttribute('theme')") == (
        "dark" if "dark" in fragment else None
    )


@pytest.mark.parametrize(("fragment", "filters"), CHOICES[:3])
def test_the_iframes_code_shows_the_same_table_in_a_foreign_page(page, server, foreign, fragment, filters):
    code = opened(Chromium(page), server, f"{fragment}&target=iframe")
    shown = previewed(Chromium(page))
    page.goto(foreign.show(code))
    live = page.frame_locator("iframe").locator("tactful-table")
    live.locator("tbody tr").first.wait_for()
    assert live.evaluate(f"(live) => {CELLS.format('live.shadowRoot')}") == shown
    page.wait_for_function("document.querySelector('iframe').height !== '480'")


def test_the_html_is_the_same_table_without_any_script(page, server, foreign):
    code = opened(Chromium(page), server, "table=settings&platform=facebook&target=html")
    shown = previewed(Chromium(page))
    page.goto(foreign.show(code, policy="default-src 'none'"))
    assert page.evaluate(CELLS.format("document")) == shown


@pytest.mark.parametrize("name", TABLES)
def test_a_ready_table_comes_as_the_package_renders_it(page, server, name):
    code = opened(Chromium(page), server, f"table={name}&target=mediawiki")
    assert code == render(build(name), "mediawiki")
    assert not any("playground/engine" in path for path in server.log), "no engine is needed"


def test_rows_and_columns_of_ones_own_come_in_every_format_as_the_package_renders_them(page, server):
    browser = Chromium(page)
    table = build("rules", platform="xing", severity="warning+", columns=["rule", "why"])
    fragment = "table=rules&platform=xing&severity=warning+&columns=rule,why"
    opened(browser, server, f"{fragment}&target=gfm")
    for name in FORMATS:
        page.select_option("#embed-target", name)
        code = until(browser, f"{CODE}.startsWith('One moment') ? '' : {CODE}", seconds=60)
        # A text area knows one kind of line break.
        assert code == render(table, name).replace("\r\n", "\n"), name
    assert any("playground/engine" in path for path in server.log)


def test_choices_stand_in_the_address_and_come_back(page, server):
    browser = Chromium(page)
    opened(browser, server, "")
    page.select_option("#embed-table", "channels")
    page.select_option("#embed-platform", "mastodon")
    page.select_option("#embed-target", "csv-safe")
    page.get_by_label("Notes").check()
    page.get_by_label("Where", exact=True).uncheck()
    kept = page.evaluate("location.hash")
    assert (
        kept
        == "#table=channels&platform=mastodon&target=csv-safe&columns=platform,account,limit,aim,notes,checked"
    )
    page.reload()
    code = until(browser, f"{CODE}.startsWith('One moment') ? '' : {CODE}", seconds=60)
    assert next(csv.reader(io.StringIO(code))) == [
        "Platform",
        "Account",
        "Limit",
        "Aim at",
        "Notes",
        "Checked",
    ]
    assert page.evaluate("location.hash") == kept
    assert page.input_value("#embed-platform") == "mastodon"


def test_a_filter_that_the_table_does_not_take_is_hidden_and_dropped(page, server):
    opened(Chromium(page), server, "table=rules&step=intent&severity=error&platform=x")
    page.select_option("#embed-table", "settings")
    assert page.evaluate("location.hash") == "#table=settings&platform=x&target=element"
    for name, shown in {"platform": True, "step": False, "purpose": False, "severity": False}.items():
        assert page.locator(f"#embed-{name}").is_visible() is shown, name


def test_what_is_unknown_in_the_address_is_said(page, server):
    opened(Chromium(page), server, "table=ruels&platform=linkedin&columns=rule,wy")
    assert page.evaluate(STATUS) == "Not known and left out: table “ruels”, column “wy”."
    assert page.input_value("#embed-platform") == "linkedin"


def test_every_target_says_what_must_be_allowed(page, server):
    opened(Chromium(page), server, "")
    said = {}
    for value in page.locator("#embed-target option").evaluate_all(
        "(all) => all.map((option) => option.value)"
    ):
        page.select_option("#embed-target", value)
        said[value] = page.locator(".embed-allow").inner_text()
    assert all(len(text) > 50 for text in said.values())
    assert "connect-src" in said["element"]
    assert "frame-src" in said["iframe"]


@pytest.mark.parametrize(
    ("target", "renews"),
    [
        ("gfm", "tactful wiki sync renews it"),
        ("mediawiki", "tactful wiki publish mediawiki renews it"),
        ("csv-safe", ""),
    ],
)
def test_the_command_writes_the_same_table_and_another_renews_it(page, server, target, renews):
    fragment = f"table=rules&platform=x&severity=warning+&columns=rule,severity&target={target}"
    opened(Chromium(page), server, fragment)
    code = until(Chromium(page), f"{CODE}.startsWith('One moment') ? '' : {CODE}", seconds=60)
    command = page.locator(".embed-command code").inner_text().split()
    assert command[0] == "tactful"
    program = Path(sys.executable).parent / "tactful"
    done = subprocess.run([program, *command[1:]], capture_output=True, check=True, cwd="/")
    text = done.stdout.decode().replace("\r\n", "\n")
    assert code in text
    assert ("tactful:table" in text) is (target != "csv-safe")
    assert renews in page.locator(".embed-command").inner_text()


@pytest.fixture
def clipboard(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return """navigator.clipboard.read().then(async ([item]) => Object.fromEntries(
        await Promise.all(item.types.map(async (type) => [type, await (await item.getType(type)).text()]))))"""


def test_rich_copy_puts_html_and_markdown_on_the_clipboard(page, server, clipboard, record_property):
    opened(Chromium(page), server, "table=channels&platform=linkedin&target=office")
    page.get_by_role("button", name="Copy the table with its formatting").click()
    until(Chromium(page), f"{STATUS}.startsWith('Copied the table')")
    held = page.evaluate(clipboard)
    table = build("channels", platform="linkedin")
    note = f"[Tactful {VERSION}]({page.url})"
    assert held["text/plain"] == f"{render(table, 'gfm')}\n{note}\n"
    # The browser may clean the HTML; the cells and lines are all there.
    page.goto("about:blank")
    page.set_content(held["text/html"])
    assert page.evaluate(CELLS.format("document")) == cells(table)
    assert page.locator("table").get_attribute("border") == "1"
    assert (
        page.get_by_role("link", name=f"Tactful {VERSION}").get_attribute("href")
        == held["text/plain"].split("](")[-1][:-2]
    )
    record_property("checks", f"the clipboard of {name_of(Chromium(page))}")


def test_a_rich_copy_pastes_as_a_table(page, server, clipboard):
    opened(Chromium(page), server, "table=accept&target=office")
    page.get_by_role("button", name="Copy the table with its formatting").click()
    until(Chromium(page), f"{STATUS}.startsWith('Copied the table')")
    page.goto(f"{server.address}404.html")
    page.evaluate(
        "document.body.innerHTML = '<div contenteditable id=doc>x</div><textarea id=plain></textarea>'"
    )
    page.focus("#doc")
    page.keyboard.press("Control+V")
    assert page.evaluate(CELLS.format("document")) == cells(build("accept"))
    page.focus("#plain")
    page.keyboard.press("Control+V")
    assert page.input_value("#plain").startswith(render(build("accept"), "gfm"))


def test_code_and_link_are_copied_by_the_keyboard_and_said(page, server, clipboard):
    code = opened(Chromium(page), server, "table=rules&platform=x&target=gfm")
    for name, held in (("Copy the code", code), ("Copy a link", page.url)):
        page.get_by_role("button", name=name).focus()
        page.keyboard.press("Enter")
        until(Chromium(page), f"{STATUS}.startsWith('Copied')")
        assert page.evaluate(clipboard)["text/plain"] == held
        assert page.evaluate("document.activeElement.textContent").startswith(name)


def test_where_the_browser_does_not_copy_the_code_is_selected(page, server):
    code = opened(Chromium(page), server, "table=accept&target=gfm")
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')))")
    page.get_by_role("button", name="Copy the code").click()
    until(Chromium(page), f"{STATUS}.includes('The code is selected')")
    assert page.evaluate("getSelection().toString()") == code


def test_when_the_table_cannot_be_had_it_is_said(page, server):
    browser = Chromium(page)
    opened(browser, server, "table=accept&target=gfm")
    server.faults["tables/decline.wiki"] = hang_up
    page.select_option("#embed-table", "decline")
    page.select_option("#embed-target", "mediawiki")
    until(Chromium(page), f"{STATUS}.startsWith('The code could not be made')")


def test_everything_is_reached_by_tab_in_the_order_of_the_page(page, server):
    opened(Chromium(page), server, "table=rules")
    page.focus("#embed-table")
    reached = []
    for _ in range(24):
        reached.append(
            page.evaluate(
                "document.activeElement.name || document.activeElement.value || document.activeElement.id"
            )
        )
        if page.evaluate("document.activeElement.dataset.copy") == "link":
            break
        page.keyboard.press("Tab")
    order = ["table", "platform", "step", "purpose", "severity", "target", "theme", "rule", "code"]
    assert reached[: len(order)] == order
    assert "embed-code" in page.evaluate("document.querySelector('textarea').id")
    assert page.evaluate("document.activeElement.dataset.copy") == "link"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_targets_are_large_enough(chromium_browser, server, scheme, width):
    context = chromium_browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        bypass_csp=True,
        reduced_motion="reduce",
    )
    page = context.new_page()
    opened(Chromium(page), server, "table=rules&platform=linkedin")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    assert [f"{v['id']}: {node['html'][:120]}" for v in found for node in v["nodes"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.locator(".embed-builder :is(select, button, label:has(input))").evaluate_all(
        "(all) => all.filter((e) => e.offsetParent && e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)"
    )
    assert small == []
    context.close()


def test_without_scripts_the_page_says_what_to_do_instead(chromium_browser, server):
    context = chromium_browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server.address}embed/builder/")
    assert page.locator(".embed-builder form").is_hidden()
    assert page.locator("#embed-code").is_hidden()
    assert page.get_by_text("every table stands ready").is_visible()
    context.close()
