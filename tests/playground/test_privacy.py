"""What the page may reach, in Chromium: nothing but its own site, and after the start nothing at all."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from browsers import checker, until, write
from draft_page import FOOT

pytestmark = pytest.mark.browser


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


def test_no_request_of_a_whole_visit_carries_a_word_that_was_written(server, browser, page, tmp_path):
    """Guide, search, a live draft, playground, audit, tables for other sites: only this site, and nothing written."""
    word = "Qwertzibald"
    sent: list[tuple[str, str, str]] = []
    page.context.on(
        "request", lambda request: sent.append((request.method, request.url, str(request.post_data or "")))
    )
    page.context.on("websocket", lambda socket: sent.append(("SOCKET", socket.url, "")))

    for path in ("", "write/greeting/", "platforms/linkedin/", "rules/default-text/", "about/privacy/"):
        browser.open(server.address + path)
    page.locator(".md-search__input").first.focus()
    page.keyboard.type(word)
    page.wait_for_timeout(500)

    browser.open(server.address + "playground/")
    until(browser, FOOT)
    write(browser, f"Hi {word}, let's explore synergies.")
    page.wait_for_timeout(500)

    export = tmp_path / "Invitations.csv"
    export.write_text(f"Message,Sent At,To,From,Direction\nHi {word},2024-01-02,{word},Ana,OUTGOING\n")
    browser.open(server.address + "playground/audit/")
    page.locator("input[type=file]").first.set_input_files(export)
    page.wait_for_timeout(3000)

    for path in ("embed/", "embed/v1/rules.html", "v1/rules.json"):
        browser.open(server.address + path)
    page.wait_for_timeout(500)

    assert len(sent) > 30
    assert {method for method, _, _ in sent} == {"GET"}
    assert [url for _, url, _ in sent if not url.startswith((server.address, "blob:", "data:"))] == []
    assert [entry for entry in sent if word.lower() in "".join(entry).lower()] == []
    assert [path for path in server.log if word.lower() in path.lower()] == []


@pytest.mark.parametrize(
    ("attempt", "answer"),
    [
        ("document.body.innerHTML = '<b>plain</b>'", "ran"),
        ("document.body.innerHTML = '<img src=x onerror=alert(1)>'", "refused"),
        ("document.body.innerHTML = '<svg><script>alert(1)</script></svg>'", "refused"),
        ("document.body.innerHTML = '<a href=\"java\\tscript:alert(1)\">x</a>'", "refused"),
        ("document.body.innerHTML = '<template><img src=x onerror=alert(1)></template>'", "refused"),
        ("document.body.innerHTML = '<iframe srcdoc=x></iframe>'", "refused"),
        # Read without scripts it is an attribute's value, and with them an image that runs one.
        (
            "document.body.innerHTML = '<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">'",
            "refused",
        ),
        (
            "document.body.innerHTML = '<svg><a><set attributeName=href to=javascript:alert(1) /></a></svg>'",
            "refused",
        ),
        ("document.createElement('script').src = 'https://elsewhere.example/x.js'", "refused"),
        ("document.createElement('script').textContent = 'alert(1)'", "refused"),
        ("new Worker('https://elsewhere.example/x.js')", "refused"),
        ("trustedTypes.createPolicy('other', {createHTML: (text) => text})", "refused"),
    ],
)
@pytest.mark.parametrize("path", ["write/greeting/", "playground/"])
def test_nothing_active_can_be_written_into_a_page(server, browser, page, path, attempt, answer):
    browser.open(server.address + path)
    tried = f"(() => {{ try {{ {attempt}; return 'ran'; }} catch {{ return 'refused'; }} }})()"
    assert page.evaluate(tried) == answer


def test_a_page_for_frames_takes_no_markup_from_text_at_all(server, browser, page):
    browser.open(server.address + "embed/v1/rules.html")
    tried = "(() => { try { document.body.innerHTML = '<b>x</b>'; return 'ran'; } catch { return 'refused'; } })()"
    assert page.evaluate(tried) == "refused"


def test_the_search_works_under_trusted_types(server, browser, page):
    wrong = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    browser.open(server.address)
    page.locator(".md-search__input").first.focus()
    page.keyboard.type("greeting")
    until(browser, "document.querySelectorAll('.md-search-result__item').length > 0")
    assert wrong == []


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
            worker: () => new Worker(URL.createObjectURL(new Blob([''], {type: 'text/javascript'}))),
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
