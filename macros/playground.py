"""The playground's page and what its head preloads; the bundle comes from `scripts/build_playground.py`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

BUNDLE = Path("build/playground/assets")


def define_playground(env: Any) -> None:
    """Register `playground`, which shows the app with its sample draft already checked."""

    @env.macro
    def playground() -> str:
        """Return the app's first HTML; without a bundle, a word on how to get one."""
        if not (BUNDLE / "manifest.json").is_file():
            return "<p>The playground has not been built: run <code>python scripts/build_playground.py</code>.</p>"
        manifest = json.loads((BUNDLE / "manifest.json").read_text(encoding="utf-8"))
        # The template writes these into the page's head.
        env.page.meta["preload"] = {
            "start": (BUNDLE / manifest["start"]).read_text(encoding="utf-8").strip(),
            "style": f"playground/assets/{manifest['style']}",
            "modules": [f"playground/{path}" for path in manifest["modules"]],
        }
        html = (BUNDLE / "playground.html").read_text(encoding="utf-8")
        return f'<div class="tp" id="playground" data-playground>{html}</div>'
