"""The built site, a server for it and a browser, shared by all tests of the site.

`make test` builds the site first. Run alone, the tests use build/site as it stands and build it when it is missing.
"""

import functools
import http.server
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from chromium import CHROMIUM, CHROMIUM_ARGUMENTS
from surroundings import ROOT, need


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder of the built site."""
    built = Path(os.environ.get("TACTFUL_SITE", ROOT / "build" / "site"))
    if not (built / "index.html").is_file():
        subprocess.run([sys.executable, "scripts/build_site.py"], cwd=ROOT, check=True)
    return built


@pytest.fixture(scope="session")
def server(site):
    """The address of a server for the site, under the path that its links assume."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, request, client_address):  # a browser that hangs up is no news
            pass

    with Server(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site))) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def chromium():
    """Chromium, driven by Playwright."""
    need(CHROMIUM is not None, "Chromium (apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()
