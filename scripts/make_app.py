"""Make the playground an app that can be installed: playground/app.webmanifest and its icons, in a built site.

    python scripts/make_app.py build/site

The icons are drawn from the logo. A phone sends what is shared with the app to `share/`, which only the service worker
answers (playground/src/service-worker.ts); a shared text never reaches a server.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import resvg_py

ROOT = Path(__file__).resolve().parent.parent
LOGO = ROOT / "docs" / "assets" / "images" / "logo.svg"
PAPER = "#fbfafd"
"""The light colour of the style sheet."""

ICONS = (
    ("icon-192.png", 192, "any"),
    ("icon-512.png", 512, "any"),
    ("icon-maskable-512.png", 512, "maskable"),
)

MANIFEST = {
    "id": "./",
    "name": "Tactful playground",
    "short_name": "Tactful",
    "description": "Check what you are about to send, in your browser, without a line. Nothing is sent.",
    "lang": "en",
    "dir": "ltr",
    "start_url": "./",
    "scope": "./",
    "display": "standalone",
    "background_color": PAPER,
    "theme_color": PAPER,
    "categories": ["productivity", "social", "utilities"],
    # A page with somebody's text in it must not be replaced by what is shared.
    "launch_handler": {"client_mode": "navigate-new"},
    "share_target": {
        "action": "share/",
        "method": "POST",
        "enctype": "multipart/form-data",
        "params": {"title": "title", "text": "text", "url": "url"},
    },
    "shortcuts": [{"name": "Audit what you have sent", "url": "audit/"}],
}


def main() -> None:
    playground = Path(sys.argv[1]) / "playground"
    icons = playground / "icons"
    icons.mkdir(exist_ok=True)
    logo = LOGO.read_text(encoding="utf-8")
    for name, size, purpose in ICONS:
        (icons / name).write_bytes(drawn(logo, size, maskable=purpose == "maskable"))
    (icons / "apple-touch-icon.png").write_bytes(drawn(logo, 180, maskable=True))
    listed = [
        {"src": f"icons/{name}", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for name, size, purpose in ICONS
    ]
    manifest = json.dumps(MANIFEST | {"icons": listed}, indent=2, ensure_ascii=False)
    (playground / "app.webmanifest").write_text(manifest + "\n", encoding="utf-8")


def drawn(logo: str, size: int, *, maskable: bool) -> bytes:
    """Return the logo as a picture; a maskable one has paper around it, which a phone may cut to any shape."""
    inner = re.sub(r"</?svg\b[^>]*>", "", logo)
    paper = f'<rect width="48" height="48" fill="{PAPER}"/>' if maskable else ""
    scale = 0.66 if maskable else 1.0
    move = 24 * (1 - scale)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">{paper}'
        f'<g transform="translate({move} {move}) scale({scale})">{inner}</g></svg>'
    )
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size))


if __name__ == "__main__":
    main()
