"""Measure the audit's page on an export of 20,000 invitations, no two texts alike: part of `make bench`.

    python scripts/bench_audit.py [--site build/site] [--rows 20000]

Whether the page answers all the while is seen in two ways: by the longest task of its thread, in processor time, which
other load does not stretch, and by a timer that should ring every ten milliseconds. The same export is then read by two
tabs at once, half in each: what a second worker would gain, before the halves are put together.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from bench_browser import ROOT, Line, print_budgets, wait
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from invitations import invitations
from playwright.sync_api import Browser, BrowserType, sync_playwright
from quiet_tab import QuietTab, memory_of_tab

READY = "['zip', 'snapshot'].includes(document.querySelector('.tp')?.dataset.engine)"
# Gives the file to the page's own field, as a reader's choice does; then notes how the page fares.
CHOOSE = """async (address) => {
    const export_ = await (await fetch(address)).blob();
    const chosen = new DataTransfer();
    chosen.items.add(new File([export_], 'Invitations.csv', {type: 'text/csv'}));
    const field = document.querySelector('#audit-file');
    field.files = chosen.files;
}"""
BEGIN = """async () => {
    const seen = globalThis.seen = {silence: 0};
    let rang = performance.now();
    const timer = setInterval(() => {
        seen.silence = Math.max(seen.silence, performance.now() - rang - 10);
        rang = performance.now();
    }, 10);
    const result = document.querySelector('#audit-result');
    new MutationObserver(() => {
        if (result.hidden || seen.end) return;
        seen.end = Date.now();
        setTimeout(() => {
            clearInterval(timer);
            seen.over = true;
        }, 500);
    }).observe(result, {attributes: true});
    seen.start = Date.now();
    document.querySelector('#audit-file').dispatchEvent(new Event('change', {bubbles: true}));
}"""


def main() -> None:
    """Print what was measured against the budgets."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "site")
    parser.add_argument("--rows", type=int, default=20_000)
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch) / "site"
        shutil.copytree(options.site, site)
        for name, rows in (("whole", options.rows), ("half", options.rows // 2)):
            (site / f"{name}.csv").write_text(invitations(rows), encoding="utf-8")
        with Line(site) as server, sync_playwright() as playwright:
            server.start()
            address = server.address
            one = audits(playwright.chromium, address, ["whole"])
            two = audits(playwright.chromium, address, ["half", "half"])
            server.shutdown()
    report(one, two, options.rows)


def audits(chromium: BrowserType, address: str, exports: list[str]) -> dict[str, float]:
    """Return what is measured while a browser audits so many exports at once, each in a tab of its own."""
    browser: Browser = chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
    tabs = [QuietTab(browser) for _ in exports]
    for tab in tabs:
        tab.goto(f"{address}playground/audit/")
        wait(tab, READY)
    for tab, export in zip(tabs, exports, strict=True):
        tab.evaluate(CHOOSE, f"{address}{export}.csv")
    browser.start_tracing(categories=["toplevel"])
    for tab in tabs:
        tab.evaluate(BEGIN)
    seen: list[dict[str, Any]] = []
    for tab in tabs:
        wait(tab, "globalThis.seen?.over", seconds=900)
        seen.append(tab.evaluate("globalThis.seen"))
    tasks = json.loads(browser.stop_tracing())["traceEvents"]
    size = memory_of_tab(browser)
    browser.close()
    return {
        "seconds": (max(each["end"] for each in seen) - min(each["start"] for each in seen)) / 1000,
        "task": max(processor(tasks, "CrRendererMain")),
        "work": sum(processor(tasks, "DedicatedWorker thread")),
        "silence": max(each["silence"] for each in seen),
        "memory": size,
    }


def processor(events: list[dict[str, Any]], thread: str) -> list[float]:
    """Return the milliseconds of processor time of each task on the threads of a name."""
    named = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == thread
    }
    return [
        event.get("tdur", 0) / 1000
        for event in events
        if event["name"] == "ThreadControllerImpl::RunTask" and (event["pid"], event["tid"]) in named
    ]


def report(one: dict[str, float], two: dict[str, float], rows: int) -> None:
    """Print the table and the budgets."""
    print(f"an audit of {rows:,} different texts: {rows / one['seconds']:.0f} rows a second")
    print(
        f"in two tabs at once: {rows / two['seconds']:.0f}, {two['seconds'] / one['seconds']:.2f} of the time"
    )
    print_budgets(
        [
            ("processor time of a row, ms", one["work"] / rows, 3, ".2f"),
            ("longest task of the page, ms", one["task"], 100, ".0f"),
            ("longest silence of the page, ms", one["silence"], 100, ".0f"),
            ("tab with the result, MB", one["memory"] / 1e6, 250, ".0f"),
        ]
    )


if __name__ == "__main__":
    main()
