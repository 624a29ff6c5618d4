"""Publishing to Confluence keeps to the documented contract of its REST interface, version 2.

Confluence itself cannot run here. The server below holds to what its documentation says: a login, a version number
that is the next one, a title, storage format that is well-formed, and a longest body.
"""

import base64
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.etree import ElementTree

import pytest

from tactful.errors import InvalidInput
from tactful.settings import DEFAULTS, HouseLimit
from tactful.wiki.publish import TOKEN, USER, Conflict, Wanted, connect, publish
from tactful.wiki.regions import State, Tables

CHANNELS = Wanted("channels", {"platform": "linkedin"})
STRICTER = Tables(DEFAULTS._replace(limits={"linkedin/note": HouseLimit(limit=150)}))
LONGEST = 100_000


class Contract(BaseHTTPRequestHandler):
    """Answers as the documentation says; the server's attributes hold the page."""

    def do_GET(self):
        if self._allowed():
            self._answer(200, self.server.page)

    def do_PUT(self):
        if not self._allowed():
            return
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        page = self.server.page
        if self.server.race:
            self.server.race -= 1
            page["version"]["number"] += 1
            page["body"]["storage"]["value"] += "<p>By a second editor.</p>"
        value = asked["body"]["value"]
        if {"id", "status", "title", "body", "version"} - asked.keys() or asked["id"] != page["id"]:
            self._answer(400, {})
        elif asked["version"]["number"] != page["version"]["number"] + 1:
            self._answer(409, {})
        elif len(value) > LONGEST:
            self._answer(413, {})
        else:
            ElementTree.fromstring(f'<x xmlns:ac="urn:ac">{value}</x>')
            page["version"]["number"] += 1
            # What Confluence adds to a macro when it saves it.
            kept = value.replace(
                'ac:name="anchor">', 'ac:name="anchor" ac:schema-version="1" ac:macro-id="5f1c">'
            )
            page["body"]["storage"]["value"] = kept
            self._answer(200, page)

    def _allowed(self):
        login = base64.b64encode(b"ada@example.org:secret").decode()
        if self.headers.get("Authorization") != f"Basic {login}":
            self._answer(401, {})
        elif self.server.status != 200:
            self._answer(self.server.status, {})
        elif self.path.split("?")[0] != "/wiki/api/v2/pages/7":
            self._answer(404, {})
        else:
            return True
        return False

    def _answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv(USER, "ada@example.org")
    monkeypatch.setenv(TOKEN, "secret")
    with ThreadingHTTPServer(("127.0.0.1", 0), Contract) as served:
        served.daemon_threads = True
        served.page = {
            "id": "7", "status": "current", "title": "Our rules", "version": {"number": 3},
            "body": {"storage": {"value": "<p>Our words&nbsp;first.</p>".replace("&nbsp;", "\u00a0"), "representation": "storage"}},
        }  # fmt: skip
        served.race, served.status = 0, 200
        threading.Thread(target=served.serve_forever, daemon=True).start()
        yield served
        served.shutdown()


@pytest.fixture
def wiki(server):
    wiki = connect("confluence", f"http://127.0.0.1:{server.server_port}/wiki", write=True)
    yield wiki
    wiki.close()


def text(server):
    return server.page["body"]["storage"]["value"]


def states(done):
    return [change.state for change in done.changes]


def test_a_table_is_added_renewed_and_then_left(server, wiki):
    assert states(publish(wiki, "7", Tables(), write=True, wanted=CHANNELS)) == [State.EMPTY]
    assert states(publish(wiki, "7", Tables(), write=True, wanted=CHANNELS)) == [State.CURRENT]
    assert states(publish(wiki, "7", STRICTER, write=True)) == [State.STALE]
    assert server.page["version"]["number"] == 5
    assert text(server).startswith("<p>Our words\u00a0first.</p>")
    assert "150 characters" in text(server)


def test_a_race_is_run_again_once(server, wiki):
    server.race = 1
    publish(wiki, "7", Tables(), write=True, wanted=CHANNELS)
    assert "By a second editor." in text(server)
    assert "<table>" in text(server)
    server.race = 2
    with pytest.raises(Conflict, match="at the same time"):
        publish(wiki, "7", STRICTER, write=True)
    assert "200 characters" in text(server)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "expired"),
        (403, "may not read or edit"),
        (404, "no page"),
        (500, "cannot be reached"),
        (418, "not one of"),
    ],
)
def test_every_refusal_is_said_and_changes_nothing(server, wiki, status, words):
    before = text(server)
    server.status = status
    with pytest.raises(InvalidInput, match=words):
        publish(wiki, "7", Tables(), write=True, wanted=CHANNELS)
    assert text(server) == before


def test_a_page_that_grows_too_long_is_said(server, wiki):
    server.page["body"]["storage"]["value"] = f"<p>{'x' * LONGEST}</p>"
    with pytest.raises(InvalidInput, match="too long"):
        publish(wiki, "7", Tables(), write=True, wanted=CHANNELS)
    assert "<table>" not in text(server)


def test_a_title_is_no_number(wiki):
    with pytest.raises(InvalidInput, match="not the number of a page"):
        publish(wiki, "Our rules", Tables(), write=True)
