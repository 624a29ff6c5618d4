"""What the page for drafts says, as JavaScript for any browser, and how to ask its checker."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from browsers import until

if TYPE_CHECKING:
    from browsers import Browser
    from faults import FaultyServer

READY = "['zip', 'snapshot'].includes(document.querySelector('.tp')?.dataset.engine) && document.querySelector('.tp').dataset.engine"
"""How the checker came up, once it is there."""
FOOT = "document.querySelector('.tp-foot').textContent"
"""What stands under an answer of the checker."""
VERDICT = "document.querySelector('.tp-verdict').innerText"
TEXT = "document.querySelector('.tp-text').value"
BUILDS = "caches.keys().then((names) => names.filter((name) => /^tactful-[0-9a-f]{10}$/.test(name)))"
"""The builds of which something is kept for visits without a line."""
KEPT = """(async () => {
    const { pages, files } = await (await fetch(new URL('%splayground/offline.json', location))).json();
    const names = (await caches.keys()).filter((name) => /^tactful-[0-9a-f]{10}$/.test(name));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.includes(pages.length + files.length) && (await caches.keys()).includes('tactful-snapshot');
})()"""


def visit(browser: Browser, server: FaultyServer) -> None:
    """Visit once, until all is kept that a visit without a line needs, and the memory that makes it fast."""
    browser.open(server.address + "playground/")
    until(browser, READY)
    until(browser, KEPT % server.path, seconds=60)


def answer(browser: Browser, request: dict[str, Any]) -> str:
    """What the checker of the page says to a request."""
    return browser.run(
        f"""(async () => {{
            const link = document.querySelector('link[rel=modulepreload][href*="/app-"]');
            const {{ ask }} = await import(link.href);
            return ask({json.dumps(request)});
        }})()"""
    )
