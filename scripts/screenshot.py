"""Take the README's picture: the playground with its report, from the built site.

python scripts/screenshot.py docs/assets/images/playground.png
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from playwright.sync_api import sync_playwright
from serve import Server

ROOT = Path(__file__).resolve().parent.parent
DRAFT = "Hi, I'd like to add you to my professional network on LinkedIn."


def main() -> int:
    """Serve the site, type a draft, and write the picture."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "playground.png"
    server = Server(ROOT / "build" / "site", port=0).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.goto(f"{server.address}playground/")
        page.fill("textarea", DRAFT)
        page.locator(".tp", has_text=re.compile("nothing was sent", re.IGNORECASE)).wait_for(timeout=60_000)
        page.wait_for_timeout(500)
        page.screenshot(path=str(target))
        browser.close()
    server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
