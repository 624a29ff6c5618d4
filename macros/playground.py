"""The playground's pages and what their heads preload; the bundle comes from `scripts/build_playground.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

BUNDLE = Path("build/playground/assets")


def define_playground(env: Any) -> None:
    """Register `playground`, which shows one of its pages as the build wrote it."""

    @env.macro
    def playground(name: str = "draft") -> str:
        """Return the first HTML of a page; without a bundle, a word on how to get one."""
        if not (BUNDLE / "manifest.json").is_file():
            return "<p>The playground has not been built: run <code>python scripts/build_playground.py</code>.</p>"
        manifest = json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))
        needed = manifest["pages"][name]
        # The template writes these into the page's head.
        env.page.meta["preload"] = {
            "start": (BUNDLE / manifest["start"]).read_text(encoding="utf-8").strip(),
            "styles": [f"playground/assets/{path}" for path in needed["styles"]],
            "modules": [f"playground/assets/{path}" for path in needed["modules"]],
        }
        html = (BUNDLE / f"{name}.html").read_text(encoding="utf-8")
        # The page for drafts has the id that its address has always had.
        id = "playground" if name == "draft" else name
        command = needed["command"]
        return f'<div class="tp tp-{name}" id="{id}" data-playground="{name}" data-command="{command}">{html}</div>'
