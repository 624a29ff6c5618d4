"""Put one content security policy on every page of a built site.

    python scripts/apply_csp.py build/site

A static host sends no policy, so the pages carry it themselves. It is the same everywhere, with the hashes of all
inline scripts of the site, because a reader may come from one page to another without a new policy. What a `<meta>`
cannot say (who may frame a page) stands in `_headers`, which many hosts and scripts/serve.py read; scripts/headers.py
has it.
"""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from pathlib import Path

from headers import static_host

SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
DATA = re.compile(r"""\btype=["']?application/(ld\+)?json\b""", re.IGNORECASE)
META = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\s*', re.IGNORECASE)
GUARD = Path(__file__).with_name("trusted_types.js")
CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)


def main() -> None:
    """Rewrite the pages of the site named on the command line."""
    site = Path(sys.argv[1])
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    if not pages:
        sys.exit(f"{site} holds no pages")
    guard = f"<script>{GUARD.read_text(encoding='utf-8')}</script>"
    pages = {path: with_guard(html, guard) for path, html in pages.items()}
    found = policy(sorted({digest for html in pages.values() for digest in inline_scripts(html)}))
    for path, html in pages.items():
        path.write_text(with_policy(html, found), encoding="utf-8")
    (site / "_headers").write_text(static_host(), encoding="utf-8")


def inline_scripts(html: str) -> list[str]:
    """Return the hash of each script that a page holds, as a policy names it; data in script tags never run."""
    return [
        f"'sha256-{base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()}'"
        for attributes, body in SCRIPT.findall(html)
        if not re.search(r"\bsrc\s*=", attributes) and not DATA.search(attributes)
    ]


def policy(hashes: list[str]) -> str:
    """Return the policy: everything from this site, nothing to anywhere else."""
    return "; ".join(
        (
            "default-src 'self'",
            # Python is WebAssembly; no script may be made from text.
            " ".join(("script-src 'self' 'wasm-unsafe-eval'", *hashes)),
            # A worker made from a blob is bound by this policy; one from an address would not be.
            "worker-src 'self' blob:",
            "connect-src 'self'",
            # The theme sets style attributes; they can fetch nothing that the lines above do not allow.
            "style-src 'self'; style-src-attr 'unsafe-inline'",
            # Icons in the theme's style sheets.
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            # A form sent before its script has come would put what was typed into an address.
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default inert search",
        )
    )


def with_guard(html: str, guard: str) -> str:
    """Return a page that runs scripts with the one that says what they may write, ahead of them all."""
    if guard in html or not SCRIPT.search(html):
        return html
    return CHARSET.sub(lambda found: found[0] + guard, html, count=1)


def with_policy(html: str, found: str) -> str:
    """Return the page with the policy ahead of anything that it governs."""
    html = META.sub("", html)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{found}">'
    place = CHARSET.search(html) or re.search(r"<head[^>]*>", html, re.IGNORECASE)
    if place is None:
        return html
    return f"{html[: place.end()]}{meta}{html[place.end() :]}"


if __name__ == "__main__":
    main()
