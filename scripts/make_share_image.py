"""Make the picture that is shown when somebody shares a page: docs/assets/images/share.png.

    python scripts/make_share_image.py

Needs Chromium; run it again when the look changes, and commit the picture.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "assets" / "images"
FONTS = ROOT / "docs" / "assets" / "fonts"

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><style>
@font-face {{ font-family: Guide; src: url("{fonts}/atkinson-hyperlegible-next-latin.woff2"); font-weight: 400 750 }}
@font-face {{ font-family: Draft; src: url("{fonts}/literata-latin.woff2"); font-weight: 400 }}
body {{ margin: 0; width: 1200px; height: 630px; background: #fbfafd; color: #241a2e; font-family: Guide; display: grid;
  grid-template-columns: 520px 1fr; gap: 50px; align-items: center; padding: 0 70px; box-sizing: border-box }}
h1 {{ font-size: 76px; line-height: 1.03; letter-spacing: -0.035em; font-weight: 750; margin: 24px 0 0 }}
svg {{ width: 84px }}
.card {{ position: relative; background: #fff; border: 1px solid #dcd5e6; border-radius: 14px; padding: 44px 40px 34px;
  font: 33px/1.6 Draft; box-shadow: 0 24px 60px -24px rgb(36 26 46 / 35%) }}
.card::before, .card::after {{ content: ""; position: absolute; top: -1px; right: -1px; width: 74px; height: 74px }}
.card::before {{ background: #fbfafd; clip-path: polygon(0 0, 100% 0, 100% 100%) }}
.card::after {{ background: #ffc845; border-bottom-left-radius: 12px; clip-path: polygon(0 0, 100% 100%, 0 100%) }}
mark {{ color: inherit; background: #fde8ee; text-decoration: underline wavy #a90f39 3px; text-underline-offset: 8px }}
p {{ margin: 0 }} .said {{ font: 700 25px/1.4 Guide; color: #a90f39; margin-top: 26px }}
</style><body><div>{logo}<h1>Ask to connect as you would ask in person</h1></div>
<div class="card"><p>Hi, <mark>I’d like to add you to my professional network</mark>.</p>
<p class="said">Do not send it like this</p></div></body></html>"""


def main() -> None:
    draft = ROOT / "build" / "share.html"
    draft.parent.mkdir(exist_ok=True)
    logo = (IMAGES / "logo.svg").read_text(encoding="utf-8")
    draft.write_text(PAGE.format(fonts=FONTS.as_uri(), logo=logo), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files"],
        )
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        page.goto(draft.as_uri())
        page.evaluate("document.fonts.ready")
        page.screenshot(path=IMAGES / "share.png")
        browser.close()


if __name__ == "__main__":
    main()
