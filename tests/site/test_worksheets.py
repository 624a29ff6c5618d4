"""Worksheets work with the keyboard, keep what was ticked, and give what they promise."""

import datetime as dt
import re

import pytest

from macros.worksheets import PLAN

pytestmark = [pytest.mark.site, pytest.mark.browser]


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
