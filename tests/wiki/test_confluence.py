"""Publishing to Confluence keeps to the documented contract of its REST interfaces: version 2 of Cloud, and Data Center's.

Confluence itself cannot run here. The servers below hold to what its documentation says: a login, a version number
that is the next one, a title, storage format that is well-formed, a longest body, and in Data Center a type.
"""

import base64
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest
from contract import Contract, served
from program import tactful

from tactful.errors import InvalidInput
from tactful.settings import DEFAULTS, HouseLimit
from tactful.wiki.publish import TOKEN, USER, Conflict, Wanted, connect, publish
from tactful.wiki.regions import State, Tables

CHANNELS = Wanted("channels", {"platform": "linkedin"})
STRICTER = Tables(DEFAULTS._replace(limits={"linkedin/note": HouseLimit(limit=150)}))
LONGEST = 100_000
PAGE = "123456"
GUIDE = Path(__file__).parent.parent.parent / "docs" / "embed" / "confluence.md"


class Confluence(Contract):
    """What both have; the server's attributes hold the page."""

    def get(self):
        if self.allowed(self.with_text):
            self.answer(200, self.server.page)

    def put(self):
        if not self.allowed(""):
            return
        asked, page = self.asked(), self.server.page
        if self.server.race:
            self.server.race -= 1
            page["version"]["number"] += 1
            page["body"]["storage"]["value"] += "<p>By a second editor.</p>"
        value = self.value(asked)
        if value is None or not asked.get("title") or "version" not in asked:
            self.answer(400, {})
        elif asked["version"]["number"] != page["version"]["number"] + 1:
            self.answer(409, {})
        elif len(value) > LONGEST:
            self.answer(413, {})
        else:
            ElementTree.fromstring(f'<x xmlns:ac="urn:ac">{value}</x>')
            page["version"]["number"] += 1
            # What Confluence adds to a macro when it saves it.
            kept = value.replace(
                'ac:name="anchor">', 'ac:name="anchor" ac:schema-version="1" ac:macro-id="5f1c">'
            )
            page["body"]["storage"]["value"] = kept
            self.answer(200, page)

    def allowed(self, query):
        way, _, asked = self.path.partition("?")
        if self.headers.get("Authorization") != self.login:
            self.answer(401, {})
        elif self.server.status != 200:
            self.answer(self.server.status, {})
        elif (way, asked) != (self.way, query):
            self.answer(404, {})
        else:
            return True
        return False


class Cloud(Confluence):
    user, context = "ada@example.org", "/wiki"
    login = f"Basic {base64.b64encode(b'ada@example.org:secret').decode()}"
    way, with_text = f"/wiki/api/v2/pages/{PAGE}", "body-format=storage"

    def value(self, asked):
        whole = {"id", "status", "title", "body", "version"} <= asked.keys() and asked["id"] == PAGE
        return asked["body"]["value"] if whole and asked["body"]["representation"] == "storage" else None


class DataCenter(Confluence):
    user, context = "", "/confluence"
    login = "Bearer secret"
    way, with_text = f"/confluence/rest/api/content/{PAGE}", "expand=body.storage%2Cversion"

    def value(self, asked):
        body = asked.get("body", {}).get("storage", {})
        return (
            body["value"] if asked.get("type") == "page" and body.get("representation") == "storage" else None
        )


CONTRACTS = {"confluence": Cloud, "confluence-data-center": DataCenter}


@pytest.fixture(params=CONTRACTS)
def kind(request):
    return request.param


@pytest.fixture
def server(kind, monkeypatch):
    contract = CONTRACTS[kind]
    monkeypatch.setenv(USER, contract.user)
    monkeypatch.setenv(TOKEN, "secret")
    page = {
        "id": PAGE, "type": "page", "status": "current", "title": "Our rules", "version": {"number": 3},
        "body": {"storage": {"value": "<p>Our words\u00a0first.</p>", "representation": "storage"}},
    }  # fmt: skip
    with served(contract, page=page, race=0, status=200) as server:
        server.address += contract.context
        yield server


@pytest.fixture
def wiki(kind, server):
    wiki = connect(kind, server.address, write=True)
    yield wiki
    wiki.close()


def text(server):
    return server.page["body"]["storage"]["value"]


def states(done):
    return [change.state for change in done.changes]


def test_a_table_is_added_renewed_and_then_left(kind, server, wiki, record_property):
    assert states(publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)) == [State.EMPTY]
    assert states(publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)) == [State.CURRENT]
    assert states(publish(wiki, PAGE, STRICTER, write=True)) == [State.STALE]
    assert server.page["version"]["number"] == 5
    assert text(server).startswith("<p>Our words\u00a0first.</p>")
    assert "150 characters" in text(server)
    product = {"confluence": "Cloud", "confluence-data-center": "Data Center"}[kind]
    record_property("checks", f"a server that holds to the documented contract of {product}")


def test_a_race_is_run_again_once(server, wiki):
    server.race = 1
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    assert "By a second editor." in text(server)
    assert "<table>" in text(server)
    server.race = 2
    with pytest.raises(Conflict, match="at the same time"):
        publish(wiki, PAGE, STRICTER, write=True)
    assert "200 characters" in text(server)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "expired"),
        (403, "may not read or edit"),
        (404, "no page"),
        (429, "no more requests"),
        (500, "cannot be reached"),
        (418, "not one of"),
    ],
)
def test_every_refusal_is_said_and_changes_nothing(server, wiki, status, words):
    before = text(server)
    server.status = status
    with pytest.raises(InvalidInput, match=words):
        publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    assert text(server) == before


def test_a_page_that_grows_too_long_is_said(server, wiki):
    server.page["body"]["storage"]["value"] = f"<p>{'x' * LONGEST}</p>"
    with pytest.raises(InvalidInput, match="too long"):
        publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    assert "<table>" not in text(server)


def test_a_title_is_no_number(wiki):
    with pytest.raises(InvalidInput, match="not the number of a page"):
        publish(wiki, "Our rules", Tables(), write=True)


def test_a_confluence_in_read_only_mode_is_said(server, wiki):
    stored = wiki.read(PAGE)
    server.status = 405
    with pytest.raises(InvalidInput, match="read-only at present"):
        wiki.write(PAGE, "<p>x</p>", stored, "")


def test_the_commands_of_the_guide_do_what_they_say(kind, server, monkeypatch, tmp_path):
    monkeypatch.setenv("TACTFUL_WIKI_ADDRESS", server.address)
    typed = re.findall(
        rf"^ *tactful (wiki publish {kind} .*)$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(typed) == 4
    for line in typed:
        done = tactful(*shlex.split(line), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "secret" not in done.stdout + done.stderr
    assert text(server).count("<table>") == 1
