"""What the page may reach, in Chromium: nothing but its own site, and after the start nothing at all."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from browsers import checker, until, write

pytestmark = pytest.mark.browser

FOOT = "document.querySelector('.tp-foot').textContent"


@pytest.fixture
def elsewhere():
    """A server of somebody else, who would answer anybody and keeps count."""
    hits = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            hits.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as running:
        Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/", hits
        running.shutdown()


def test_a_visit_reaches_its_own_site_alone_and_typing_reaches_nothing(server, browser, page):
    seen = []
    page.context.on("request", lambda request: seen.append(request.url))
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    until(browser, "caches.keys().then((names) => names.length > 1)")
    page.wait_for_timeout(1500)
    assert all(url.startswith((server.address, "blob:", "data:")) for url in seen), seen

    loaded = len(seen)
    asked = len(server.log)
    for draft in ("Hi Priya, explore synergies.", "Great post!", "Hi " * 300):
        write(browser, draft)
        page.wait_for_timeout(300)
    page.click("[data-action=next]")
    assert seen[loaded:] == []
    assert server.log[asked:] == []


def test_the_policy_binds_page_and_worker(server, browser, page, elsewhere):
    address, hits = elsewhere
    violations = []
    page.on(
        "console",
        lambda message: violations.append(message.text) if "Content Security" in message.text else None,
    )
    browser.open(server.address + "playground/")
    until(browser, FOOT)
    assert violations == []

    assert browser.run(f"fetch('{address}').then(() => 'came', () => 'refused')") == "refused"
    # A worker made as ours is, before it gives up its network by itself.
    asked = browser.run(f"""new Promise((resolve) => {{
        const code = `Promise.all([
            fetch('{address}').then(() => 'came', () => 'refused'),
            import('{address}x.js').then(() => 'came', () => 'refused'),
            new Promise((done) => {{ try {{ done((0, eval)('1')); }} catch (error) {{ done(error.name); }} }}),
        ]).then((answers) => postMessage(answers))`;
        const worker = new Worker(URL.createObjectURL(new Blob([code], {{type: 'text/javascript'}})), {{type: 'module'}});
        worker.onmessage = ({{data}}) => {{ worker.terminate(); resolve(data); }};
    }})""")
    assert asked == ["refused", "refused", "EvalError"]

    # Ours has no network any more, not even its own site's.
    worker = checker(page)
    answers = worker.evaluate(
        """async (site) => {
        const tries = {
            fetch: () => fetch(site),
            inherited: () => WorkerGlobalScope.prototype.fetch?.call(self, site) ?? Promise.reject(Error('none')),
            request: () => new XMLHttpRequest(),
            socket: () => new WebSocket(site.replace('http', 'ws')),
        };
        const answers = {};
        for (const [name, attempt] of Object.entries(tries)) {
            try { await attempt(); answers[name] = 'came'; } catch { answers[name] = 'refused'; }
        }
        return answers;
    }""",
        server.address,
    )
    assert set(answers.values()) == {"refused"}, answers
    assert hits == []
