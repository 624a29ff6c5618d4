"""Measure what a tab takes with the playground, stock Pyodide and harper.js: part of `make bench`.

    python scripts/bench_memory.py [--site build/site]

Counted are the private bytes of the process that renders the tab, in a browser that nothing else uses. Each page does a
thousand checks without a pause; then it rests for twenty seconds, and the browser collects its garbage.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench_browser import CONTESTANTS, KEPT, LONG, ROOT, Line, add_peers, print_budgets, visit, wait
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from playwright.sync_api import Browser, BrowserType, sync_playwright
from quiet_tab import QuietTab, memory_of_tab

if TYPE_CHECKING:
    from collections.abc import Callable

REST = 20
"""Seconds."""
ROUNDS = 5

# Two hundred drafts, none like the one before, each through the whole page.
CHECK_ON_THE_PAGE = """async (text) => {
    const host = document.querySelector('.tp');
    const field = document.querySelector('.tp-text');
    for (let i = 0; i < 200; i++) {
        const shown = host.dataset.revision;
        field.value = `${text} ${Math.random()}`;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        while (host.dataset.revision === shown) await new Promise(requestAnimationFrame);
    }
}"""
LINT = """async (text) => {
    for (let i = 0; i < 200; i++) await window.lint(`${text} ${Math.random()}`);
}"""

Sizes = list[int]
"""Bytes: before the checks, after each round of 200, and after the rest."""


def main() -> None:
    """Print what each page takes, and ours against the budgets."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "site")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch) / "site"
        shutil.copytree(options.site, site)
        add_peers(site)
        with Line(site) as server, sync_playwright() as playwright:
            server.start()

            def each(work: Callable[[Browser, QuietTab, str], Sizes], path: str) -> Sizes:
                return in_new_browser(playwright.chromium, work, server.address + path)

            sizes = {
                "empty tab": in_new_browser(playwright.chromium, idle, "about:blank"),
                "a page of the guide": each(idle, "write/greeting/"),
                "ours, first visit": each(checks_on_the_page, CONTESTANTS["ours"]),
                "ours, later visit": each(later_checks, CONTESTANTS["ours"]),
                "stock": each(checks, CONTESTANTS["stock"]),
                "harper": each(checks, CONTESTANTS["harper"]),
            }
            server.shutdown()
    report(sizes)


def in_new_browser(
    chromium: BrowserType, work: Callable[[Browser, QuietTab, str], Sizes], address: str
) -> Sizes:
    """Do the work in a browser that has done nothing else."""
    browser = chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
    tab = QuietTab(browser)
    time.sleep(1)
    sizes = work(browser, tab, address)
    time.sleep(REST)
    sizes.append(memory_of_tab(browser))
    browser.close()
    return sizes


def idle(browser: Browser, tab: QuietTab, address: str) -> Sizes:
    """Open a page and leave it alone."""
    tab.goto(address)
    time.sleep(3)
    return [memory_of_tab(browser)]


def checks_on_the_page(browser: Browser, tab: QuietTab, address: str) -> Sizes:
    """Write a thousand drafts into the playground."""
    visit(tab, address)
    wait(tab, KEPT)
    return in_rounds(browser, tab, CHECK_ON_THE_PAGE)


def later_checks(browser: Browser, tab: QuietTab, address: str) -> Sizes:
    """Write them on a visit that starts from saved memory, in a process that did not see the first one."""
    visit(tab, address)
    wait(tab, KEPT)
    tab.crash()
    time.sleep(2)
    later = QuietTab(browser, tab.profile)
    time.sleep(1)
    visit(later, address)
    return in_rounds(browser, later, CHECK_ON_THE_PAGE)


def checks(browser: Browser, tab: QuietTab, address: str) -> Sizes:
    """Check a thousand drafts on a page that has nothing else."""
    visit(tab, address)
    return in_rounds(browser, tab, LINT)


def in_rounds(browser: Browser, tab: QuietTab, work: str) -> Sizes:
    """Return the sizes before the checks and after each round."""
    sizes = [memory_of_tab(browser)]
    for _ in range(ROUNDS):
        tab.evaluate(work, LONG)
        sizes.append(memory_of_tab(browser))
    return sizes


def report(sizes: dict[str, Sizes]) -> None:
    """Print the table and the budgets."""
    first, later = sizes["ours, first visit"], sizes["ours, later visit"]
    print(
        f"{'private memory of the tab, MB':30}{'opened':>8}{'1,000 checks':>14}{'at rest':>9}{'ours of it':>12}"
    )
    for name, (before, *busy, rested) in sizes.items():
        checked = f"{busy[-1] / 1e6:14.0f}" if busy else " " * 14
        print(f"  {name:28}{before / 1e6:8.0f}{checked}{rested / 1e6:9.0f}{first[-1] / rested:12.2f}")
    print_budgets(
        [
            ("first visit, 1,000 checks, MB", first[-2] / 1e6, 150, ".0f"),
            ("of it, grown in the last 600, MB", (first[-2] - first[2]) / 1e6, 5, ".1f"),
            ("first visit, then at rest, MB", first[-1] / 1e6, 150, ".0f"),
            ("later visit, then at rest, MB", later[-1] / 1e6, 150, ".0f"),
        ]
    )


if __name__ == "__main__":
    main()
