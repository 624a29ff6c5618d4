"""No way of failing shows a token or a password, and no other host is sent one.

A server answers each request with an error that holds all that it was sent. The command runs with the log of every
library at its most talkative, in a home of its own; then the secrets are looked for in all that was left behind.
"""

import base64
import logging
import socket
import traceback
import xmlrpc.client
from contextlib import closing, nullcontext
from urllib.parse import quote, quote_plus, unquote

import pytest
from contract import Contract, served

from tactful.cli import main
from tactful.errors import TactfulError
from tactful.wiki.publish import TOKEN, USER, WIKIS, Wanted, connect, publish
from tactful.wiki.regions import Tables

NAME, SECRET = "ada@example.org", "tök/en+with=signs&{} 7f3a"
PLAIN = "plain/token+with=signs&7f3a"
"""A token as it can stand in a header by itself."""
PAGES = {"notion": "0" * 32, "confluence": "7", "confluence-data-center": "7"}
WITHOUT_USER = ("notion", "confluence-data-center")


def forms(secret):
    """A secret in every writing in which it goes over the wire."""
    basic = base64.b64encode(f"{NAME}:{secret}".encode()).decode()
    return {secret, quote(secret, safe=""), quote_plus(secret), repr(secret)[1:-1], basic, "7f3a"}


MEDIAWIKI_BEFORE_LOGIN = {
    "query": {
        "general": {"generator": "MediaWiki 1.39.0", "case": "first-letter"}, "namespaces": {}, "tokens": {"logintoken": "1+"},
        "userinfo": {"id": 0, "name": "", "anon": "", "groups": [], "rights": []},
    },
}  # fmt: skip


class Echo(Contract):
    """Says all that it was sent, in the status that the server has at the time."""

    def get(self):
        status, elsewhere = self.server.status, {"Location": f"{self.server.other}{self.path}"}
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        heard = f"{self.path} {self.headers} {body} {unquote(body)}"
        self.server.log.append(heard)
        heard += self.server.secret
        if "meta=" in heard and "api.php" in heard:
            self.answer(200, MEDIAWIKI_BEFORE_LOGIN)
        elif status == "cut":
            self.connection.shutdown(socket.SHUT_RDWR)
        elif status == "text":
            self.send(200, heard.encode(), Content_Type="text/plain")
        elif "xmlrpc" in self.path:
            fault = xmlrpc.client.dumps(xmlrpc.client.Fault(-1, heard), allow_none=True)
            self.send(
                status, fault.encode(), Content_Type="text/xml", **(elsewhere if status in MOVED else {})
            )
        else:
            error = {
                "error": {"code": "odd", "info": heard},
                "warnings": {"main": {"*": heard}},
                "message": heard,
            }
            self.answer(status, error, **(elsewhere if status in MOVED else {}))

    post = put = patch = delete = get


class Recorder(Contract):
    """Another host."""

    def get(self):
        self.server.log.append(f"{self.path} {self.headers}")
        self.answer(200, {})

    post = put = patch = delete = get


MOVED = (301, 302, 307, 308)
STATES = (200, "text", "cut", *MOVED, 400, 401, 403, 404, 409, 429, 500, 503)


@pytest.fixture(params=WIKIS)
def kind(request):
    return request.param


@pytest.fixture
def secret(kind, monkeypatch, tmp_path):
    """The token of this kind of wiki; it is in the environment, of a person whose home is new."""
    secret = PLAIN if kind in WITHOUT_USER else SECRET
    monkeypatch.setenv(USER, "" if kind in WITHOUT_USER else NAME)
    monkeypatch.setenv(TOKEN, secret)
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("time.sleep", lambda _: None)
    return secret


@pytest.fixture
def left_behind(secret, capfd, caplog, tmp_path):
    """All that a run has said, logged and written."""
    caplog.set_level(logging.DEBUG)

    def read():
        files = [path.read_bytes().decode(errors="replace") for path in tmp_path.rglob("*") if path.is_file()]
        return "\n".join([*capfd.readouterr(), caplog.text, *files])

    return read


def leaks(text, secret):
    return [form for form in forms(secret) if form in text]


def run(kind, address, *options):
    page = PAGES.get(kind, "Team")
    with pytest.raises(SystemExit) as ended:
        main(["wiki", "publish", kind, "--address", address, "--page", page, "--table", "steps", *options])
    return ended.value.code


def attempt(kind, address):
    wiki = connect(kind, address, write=True)
    with closing(wiki) if hasattr(wiki, "close") else nullcontext():
        publish(wiki, PAGES.get(kind, "Team"), Tables(), write=True, wanted=Wanted("steps", {}))


@pytest.mark.parametrize("status", STATES)
def test_no_answer_of_a_server_brings_a_secret_out(kind, secret, left_behind, status):
    with served(Recorder, log=[]) as other, served(Echo, status=status, secret=secret, log=[]) as server:
        server.other = other.address.replace("127.0.0.1", "localhost")
        assert run(kind, server.address, "--write") == 2
        with pytest.raises(TactfulError) as caught:
            attempt(kind, server.address)
    # The server did get the secret, or the test would show nothing.
    assert any(leaks(heard, secret) for heard in server.log)
    assert other.log == []
    told = "".join(traceback.format_exception(caught.value))
    said = left_behind()
    assert "tactful: " in said
    assert leaks(said + told + repr(caught.value), secret) == []


class Odd(Contract):
    """Answers everything with one body."""

    def get(self):
        self.server.log.append(f"{self.path} {self.headers}")
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        media_type = "text/xml" if self.server.body.startswith("<") else "application/json"
        self.send(200, self.server.body.encode(), Content_Type=media_type)

    post = put = patch = delete = get


def xml(value):
    return f"<methodResponse><params><param><value>{value}</value></param></params></methodResponse>"


JSON = ("", "null", "7", "[]", '{"query": []}', '{"body": []}', '{"results": [1], "id": 3}', "[" * 100_000)
XML = ("", "<x", xml("<int>x</int>"), xml("<base64>a</base64>"), xml("<array><data></data></array>"))


@pytest.mark.parametrize("number", range(len(JSON)))
def test_an_answer_of_another_shape_is_said_to_be_none_of_this_wiki(kind, secret, left_behind, number):
    bodies = XML if kind == "dokuwiki" else JSON
    with (
        served(Odd, body=bodies[number % len(bodies)], log=[]) as server,
        pytest.raises(TactfulError) as caught,
    ):
        attempt(kind, server.address)
    assert leaks("".join(traceback.format_exception(caught.value)) + left_behind(), secret) == []


def test_a_wiki_that_is_not_there_brings_no_secret_out(kind, secret, left_behind):
    assert run(kind, "http://127.0.0.1:9", "--write") == 2
    said = left_behind()
    assert "cannot be reached" in said
    assert leaks(said, secret) == []


@pytest.mark.parametrize("odd", ["7f3a\nX-Other: 1", "7f3a\x07", "“7f3a”"])
def test_a_token_that_cannot_be_sent_is_not_shown(kind, secret, left_behind, monkeypatch, odd):
    monkeypatch.setenv(TOKEN, odd)
    with served(Echo, status=500, secret="", other="", log=[]) as server:
        assert run(kind, server.address, "--write") == 2
    assert leaks(left_behind(), odd) == []


@pytest.mark.parametrize("status", [200, 400])
def test_a_space_behind_the_name_hides_no_login_from_what_is_looked_for(
    kind, secret, left_behind, monkeypatch, status
):
    monkeypatch.setenv(USER, "" if kind in WITHOUT_USER else f" {NAME} ")
    with served(Echo, status=status, secret="", other="", log=[]) as server:
        assert run(kind, server.address, "--write") == 2
    assert leaks(left_behind(), secret) == []


def test_a_line_break_at_the_end_of_a_token_is_no_part_of_it(kind, secret, monkeypatch):
    monkeypatch.setenv(TOKEN, f"{secret}\r\n")
    with served(Echo, status=401, secret="", other="", log=[]) as server:
        assert run(kind, server.address) == 2


def test_a_login_in_the_address_is_refused_and_not_shown(kind, secret, left_behind):
    for address in (
        f"https://ada:{PLAIN.replace('/', '')}@wiki.example.org",
        "https://7f3a@wiki.example.org",
    ):
        assert run(kind, address) == 2
    said = left_behind()
    assert "holds a name or password" in said
    assert leaks(said, PLAIN.replace("/", "")) == []


def test_another_login_in_the_home_is_not_taken(kind, secret, tmp_path):
    netrc = tmp_path / ".netrc"
    netrc.write_text("machine 127.0.0.1 login other password from-netrc\n")
    netrc.chmod(0o600)
    with served(Echo, status=401, secret="", other="", log=[]) as server:
        run(kind, server.address)
    assert not [
        heard for heard in server.log if base64.b64encode(b"other:from-netrc").decode().rstrip("=") in heard
    ]
