"""Lighthouse, as on a middling phone, on a page of each main kind.

The test command judges accessibility, best practices and SEO. Speed depends on what else the machine is doing, so it is
judged by `make bench` alone, by medians of three.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from surroundings import ROOT, need

pytestmark = [pytest.mark.site, pytest.mark.browser]

PROGRAM = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"
NODE = Path(sys.executable).parent / "node"
BENCH = bool(os.environ.get("TACTFUL_BENCH"))
RUNS = 3 if BENCH else 1
JUDGED = ("accessibility", "best-practices", "seo", *(["performance"] if BENCH else []))
FAST = 0.95


@pytest.fixture(scope="module")
def served(site):
    """The address of the project's own server, which compresses as a real host does."""
    import serve

    server = serve.Server(site, port=0).start()
    yield server.address
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("address", ["", "write/greeting/", "rules/default-text/", "platforms/linkedin/"])
def test_a_page_reaches_its_scores(served, tmp_path, address):
    need(PROGRAM.is_file(), "lighthouse (npm ci)")
    need(CHROMIUM is not None, "Chromium (apt-get install chromium)")
    command = [NODE, PROGRAM, served + address, "--quiet", "--output=json", f"--only-categories={','.join(JUDGED)}"]
    flags = f"--chrome-flags=--headless {' '.join(CHROMIUM_ARGUMENTS)}"
    reports = []
    for run in range(RUNS):
        out = tmp_path / f"{run}.json"
        subprocess.run(
            [*command, flags, f"--output-path={out}"], env=os.environ | {"CHROME_PATH": CHROMIUM}, check=True
        )
        reports.append(json.loads(out.read_text(encoding="utf-8")))
    scores = {
        name: statistics.median(report["categories"][name]["score"] for report in reports)
        for name in JUDGED
    }
    speed = scores.pop("performance", None)
    assert scores == {"accessibility": 1, "best-practices": 1, "seo": 1}
    assert speed is None or speed >= FAST, f"{address or 'home'}: speed {speed:.2f}"
