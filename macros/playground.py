"""The playground's pages and what their heads preload; the bundle comes from `scripts/build_playground.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from macros import page
from tactful.checker import SITE

BUNDLE = Path("build/playground/assets")


PAGES = (
    ("playground/", "Draft"),
    ("playground/incoming/", "Incoming request"),
    ("playground/compose/", "Compose"),
    ("playground/audit/", "Audit"),
)
"""What there is to do, an address each."""


def define_playground(env: Any) -> None:
    """Register `playground`, which shows one of its pages as the build wrote it, and `playground_pages`."""

    @env.macro
    def playground(name: str = "draft") -> str:
        """Return the first HTML of a page; without a bundle, a word on how to get one."""
        if not is_built():
            return UNBUILT
        env.page.meta["preload"] = preload(name)
        html = (BUNDLE / f"{name}.html").read_text(encoding="utf-8")
        # The page for drafts has the id that its address has always had.
        id = "playground" if name == "draft" else name
        notes = f"{FROM_FILE}\n\n{scripts_off(name)}"
        return f'{notes}\n\n<div class="tp tp-{name}" id="{id}" {attributes(name)}>{html}</div>'

    @env.macro
    def playground_pages() -> str:
        """Return the way from one page of the playground to the others."""
        here = page.address(page.source_of(env))
        links = "".join(
            f'<li><a href="{page.link(env, address)}"{" aria-current=page" if address == here else ""}>{title}</a></li>'
            for address, title in PAGES
        )
        return f'<nav class="siblings playground-pages" aria-label="What to do here"><ul>{links}</ul></nav>'


UNBUILT = "<p>The playground has not been built: run <code>python scripts/build_playground.py</code>.</p>"


FROM_FILE = (
    '<p class="from-file-note" data-search-exclude hidden>You have opened this page as a file, and browsers run no '
    "modules from files, so nothing here can answer. What is written and what can be ticked works all the same. "
    f'For answers, open it <a href="{SITE}">on the site</a>, or serve the folder on your own machine: '
    "<code>python -m http.server</code>, started in it, is enough.</p>"
)
"""What a page with an app says when it was opened as a file; the style sheet shows it then."""


def scripts_off(name: str) -> str:
    """Return what a page with an app says where the browser runs no scripts; the style sheet shows it then."""
    command = manifest()["pages"][name]["command"]
    example = " What stands below is an example." if name == "draft" else ""
    return (
        '<p class="scripts-off-note" data-search-exclude hidden>Scripts are off in this browser, so nothing here can '
        f"answer.{example} On your own machine, <code>{command}</code> does the same.</p>"
    )


def is_built() -> bool:
    """Return whether there is a bundle."""
    return (BUNDLE / "manifest.json").is_file()


def manifest() -> dict[str, Any]:
    """Return what the bundle holds."""
    return json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))


def attributes(name: str) -> str:
    """Return what tells the loader to open an app with the page, and the reader what to do where it cannot."""
    return f'data-playground="{name}" data-command="{manifest()["pages"][name]["command"]}"'


def preload(name: str, *, at_once: bool = True) -> dict[str, Any]:
    """Return what the template writes into the head of a page with an app.

    Parameters:
        name: The app's name in the bundle's manifest.
        at_once: Whether the app starts with the page; else only its style sheets are loaded.
    """
    made = manifest()
    needed = made["pages"][name]
    return {
        "start": (BUNDLE / made["start"]).read_text(encoding="utf-8").strip() if at_once else "",
        "styles": [f"playground/assets/{path}" for path in needed["styles"]],
        "modules": [f"playground/assets/{path}" for path in needed["modules"]] if at_once else [],
    }
