"""Worksheets work with the keyboard, keep what was ticked, and give what they promise."""

import datetime as dt
import re

import pytest
from playwright.sync_api import expect
from surroundings import AXE, need

from macros.worksheets import PLAN
from tactful.declining import SITUATIONS, TONES, decline, platforms
from tactful.signals import SIGNALS

pytestmark = [pytest.mark.site, pytest.mark.browser]

expect.set_options(timeout=30_000)  # of which the start of the engine takes most, on a busy machine


@pytest.fixture
def plan(server, chromium):
    page = chromium.new_page()
    page.goto(f"{server}write/follow-up/")
    yield page
    page.close()


def saved(page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save four dates").click()
    assert download.value.suggested_filename == "follow-up.ics"
    return download.value.path().read_bytes().decode()


def test_the_plan_becomes_calendar_dates(plan):
    plan.get_by_label("Their name").fill("Zoë, Özil; & Søn")
    plan.get_by_label("They accepted on").fill("2026-12-30")
    text = saved(plan)
    lines = text.split("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in lines) <= 75
    whole = text.replace("\r\n ", "")
    starts = [dt.date.fromisoformat(day) for day in re.findall(r"DTSTART;VALUE=DATE:(\d+)", whole)]
    accepted = dt.date(2026, 12, 30)
    assert [(day - accepted).days for day in starts] == [date.days for date in PLAN]
    assert r"SUMMARY:Thank Zoë\, Özil\; & Søn" in whole
    assert whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT") == len(PLAN)
    assert len(set(re.findall("UID:(.*)", whole))) == len(PLAN)
    assert "Saved 4 dates" in plan.locator(".follow-up [role=status]").inner_text()


def test_dates_that_are_ticked_off_are_left_out(plan):
    plan.get_by_role("checkbox").first.focus()
    plan.keyboard.press("Space")
    assert saved(plan).count("BEGIN:VEVENT") == len(PLAN) - 1
    for box in plan.locator(".follow-up input[type=checkbox]").all():
        box.check()
    plan.get_by_role("button", name="Save four dates").click()
    assert "nothing to save" in plan.locator(".follow-up [role=status]").inner_text()


def test_settings_can_be_ticked_with_scripts_off(server, chromium):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}answer/settings/")
    boxes = page.locator("table.settings-table input[type=checkbox]")
    assert boxes.count() > 20
    boxes.first.check()
    assert boxes.first.is_checked()
    page.goto(f"{server}write/follow-up/")
    assert page.locator(".follow-up form").is_hidden()
    assert page.locator(".follow-up li").count() == len(PLAN)
    context.close()


SHEETS = {"answer/triage/": "incoming", "write/research/": "compose", "answer/decline/": "decline"}


@pytest.fixture
def guide(server, chromium):
    """Open a page of the guide in a context of its own, and note what it fetches."""
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url.removeprefix(server)))

    def open_(address):
        page.goto(server + address)
        return page

    yield open_
    context.close()


@pytest.mark.parametrize(("address", "name"), SHEETS.items())
def test_nothing_but_its_style_comes_before_the_form_is_used(guide, address, name):
    page = guide(address)
    page.wait_for_timeout(500)
    ours = [url for url in page.asked if url.startswith("playground/")]
    assert sorted(url.partition("-")[0] for url in ours) == [
        "playground/assets/loader",
        "playground/assets/playground",
        "playground/assets/sheet",
    ]
    page.locator(f"#{name} :is(input, textarea, select)").first.focus()
    expect(page.locator(f"#{name}")).to_have_attribute("data-engine", "zip" if name == "decline" else "off")


def test_a_request_is_weighed_in_the_guide_and_the_ticks_stay(guide):
    page = guide("answer/triage/")
    page.get_by_label("We have met, worked or studied together").focus()
    page.keyboard.press("Space")
    expect(page.locator("#incoming-verdict")).to_contain_text("Accept.")
    page.get_by_label("They ask for money, cards or codes").check()
    expect(page.locator("#incoming-verdict")).to_contain_text("Ask how you know each other")
    expect(page.get_by_label("A reply to send")).to_have_value(re.compile("a message about money came"))
    expect(page.locator("#incoming-count")).to_contain_text("characters")
    page.locator("#incoming [data-action=copy]").press("Enter")
    assert "a message about money came" in page.evaluate("navigator.clipboard.readText()")
    assert page.locator("[name=signals]:checked").count() == 2


def test_notes_become_drafts_in_the_guide(guide):
    page = guide("write/research/")
    page.get_by_label("Their name").fill("Priya Raman")
    page.get_by_label("I am …").fill("a geography teacher in Bradford")
    page.get_by_label("I read, heard, saw or used …").fill("your talk on flood maps")
    expect(page.locator(".tp-missing")).to_contain_text("What do you hope for?")
    page.get_by_label("I would like to …").fill("follow your posts for my class")
    page.keyboard.press("Enter")
    expect(page.locator(".tp-variant").first).to_contain_text("Ready to send")
    assert page.get_by_label("Remember on this device").is_hidden()


def test_words_for_a_no_are_the_packages_own(guide):
    page = guide("answer/decline/")
    page.get_by_label("Their name").fill("Sam Roy")
    page.get_by_label("Your name").fill("Kim")
    field = page.get_by_label("Your no")
    for situation, tone, platform in zip(
        SITUATIONS, (*TONES, "warm"), ("linkedin", "instagram", "xing", "facebook"), strict=True
    ):
        page.get_by_label(SITUATIONS[situation]).check()
        page.get_by_label("Where you answer").select_option(platform)
        page.get_by_label("Tone").select_option(tone)
        made = decline(situation, tone, platform, to="Sam Roy", sender="Kim")
        expect(field).to_have_value(made.text)
        expect(page.locator("#decline-count")).to_contain_text(f"{made.report.length.used} ")
    page.locator("#decline [data-action=copy]").press("Enter")
    assert page.evaluate("navigator.clipboard.readText()") == made.text
    field.fill("No, thank you, Sam.")
    expect(page.locator("#decline-count")).to_contain_text("19 ")
    assert page.locator("#decline-platform option").count() == len(platforms())
    page.get_by_role("button", name="Check and edit").last.click()
    expect(page.locator(".tp-text")).to_have_value("No, thank you, Sam.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_a_worksheet_in_use(server, chromium, scheme, width):
    need(AXE.is_file(), "axe-core (npm ci)")
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme=scheme,
        bypass_csp=True,
        reduced_motion="reduce",
    )
    page = context.new_page()
    found = []
    for address, name in SHEETS.items():
        page.goto(server + address)
        page.locator(f"#{name} :is(input, textarea, select)").first.focus()
        if name == "incoming":
            page.get_by_label("There is no photo").check()
            expect(page.get_by_label("A reply to send")).to_be_visible(timeout=30_000)
        elif name == "compose":
            page.get_by_label("Their name").fill("Priya Raman")
            expect(page.locator(".tp-missing")).to_be_visible(timeout=30_000)
        else:
            expect(page.get_by_label("Your no")).to_have_value(re.compile("thank you"))
        page.evaluate(AXE.read_text(encoding="utf-8"))
        result = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [
            f"{address}: {v['id']}: {node['html'][:160]}" for v in result["violations"] for node in v["nodes"]
        ]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{address}: wider than {width} pixels")
    context.close()
    assert found == []


def test_without_scripts_the_text_stays_and_the_list_can_be_ticked(server, chromium):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}answer/triage/")
    for signal in SIGNALS:
        page.get_by_label(signal.label, exact=True).check()
    assert page.locator("#incoming-verdict").is_hidden()
    page.goto(f"{server}answer/decline/")
    assert page.locator("#decline-form").is_hidden()
    assert page.get_by_text("A smaller circle.", exact=True).is_visible()
    page.goto(f"{server}write/research/")
    assert page.locator("#compose-form").is_hidden()
    assert page.get_by_text("a geography teacher in Bradford").first.is_visible()
    context.close()


def test_a_worksheet_prints_with_its_answer_and_without_its_buttons(server, chromium):
    page = chromium.new_page()
    page.goto(f"{server}answer/triage/")
    page.get_by_label("There is no photo").check()
    expect(page.locator(".tp-reason")).to_be_visible(timeout=30_000)
    page.emulate_media(media="print")
    assert page.locator("#incoming-verdict").is_visible()
    assert page.locator(".tp-reason").is_visible()
    assert page.get_by_label("There is no photo").is_visible()
    assert page.get_by_role("button", name="Start over").is_hidden()
    page.close()


@pytest.mark.parametrize("address", [*SHEETS, "write/follow-up/", "playground/"])
def test_a_page_opened_as_a_file_says_what_it_cannot_do(site, server, chromium, address):
    page = chromium.new_page()
    note = page.locator(".from-file-note")
    page.goto(server + address)
    assert note.is_hidden()
    page.goto((site / address / "index.html").as_uri())
    assert note.is_visible()
    assert page.locator(".draft-edit:visible, .needs-scripts:visible").count() == 0
    page.close()


@pytest.mark.parametrize("address", ["write/research/", "answer/decline/"])
def test_a_form_sent_before_its_script_came_sends_nothing(guide, address):
    page = guide("about/")
    page.route("**/playground/assets/*.js", lambda route: route.abort())
    page.goto(page.url.replace("about/", address))
    name = page.get_by_label("Their name")
    name.fill("Priya Raman")
    name.evaluate("field => field.form.requestSubmit()")
    page.wait_for_timeout(500)
    assert "Priya" not in page.url + "".join(page.asked)
