"""nginx, Caddy and scripts/serve.py give the built site the same answers, each with the files that are shipped."""

import gzip
import http.client
import re
import shutil
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import bench_load
import brotli
import headers
import pytest
import run_servers
import serve
from surroundings import need

pytestmark = pytest.mark.site


@contextmanager
def own(site: Path):
    with serve.Server(site, path="/") as server:
        server.start()
        yield run_servers.Running("serve.py", server.address.replace("localhost", "127.0.0.1"), lambda: None)
        server.shutdown()


@pytest.fixture(scope="module", params=["serve.py", "nginx", "caddy"])
def server(request, site):
    if request.param != "serve.py":
        found = shutil.which(request.param, path="/usr/sbin:/usr/bin:/usr/local/bin:/sbin")
        need(found is not None, f"{request.param} (apt-get install {request.param})")
    if request.param == "nginx":
        need(run_servers.BROTLI.is_file(), "nginx's brotli (apt-get install libnginx-mod-http-brotli-static)")
    start = {"serve.py": own, "nginx": run_servers.nginx, "caddy": run_servers.caddy}[request.param]
    with start(site) as running:
        yield running


class Answer:
    def __init__(self, server, path: str, method: str = "GET", **given: str) -> None:
        connection = http.client.HTTPConnection(urlsplit(server.address).netloc, timeout=20)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in given.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        self.status, self.body = answer.status, answer.read()
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        self.repeated = [name for name, _ in answer.getheaders()]
        connection.close()

    def __getitem__(self, name: str) -> str | None:
        return self.headers.get(name.lower())


def one(site: Path, pattern: str) -> str:
    """The path of the one file that a pattern names."""
    return "/" + next(site.glob(pattern)).relative_to(site).as_posix()


def test_the_shipped_files_are_what_the_table_says():
    written = {name: (headers.DEPLOY / name).read_text(encoding="utf-8") for name in headers.files()}
    assert written == headers.files(), "run python scripts/headers.py"
    assert {path.name for path in headers.DEPLOY.iterdir()} == headers.files().keys()


def test_the_site_carries_the_same_rules(site):
    assert (site / "_headers").read_text(encoding="utf-8") == headers.static_host()


def test_every_kind_of_file_has_a_media_type(site):
    ends = {path.suffix.lstrip(".") for path in site.rglob("*") if path.is_file() and path.name != "_headers"}
    assert ends - headers.MEDIA_TYPES.keys() <= {"br", "gz"}


@pytest.mark.parametrize(
    ("path", "media"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/write/", "text/html; charset=utf-8"),
        ("/write/index.md", "text/markdown; charset=utf-8"),
        ("/rules/changes.atom", "application/atom+xml; charset=utf-8"),
        ("/v1/rules.json", "application/json"),
        ("/v1/tables/rules.wiki", "text/x-wiki; charset=utf-8"),
        ("/v1/tables/rules.csv", "text/csv; charset=utf-8"),
        ("/playground/pyodide-*/pyodide.asm.wasm", "application/wasm"),
        ("/playground/engine-*/python.zip", "application/zip"),
        ("/playground/sw.js", "text/javascript; charset=utf-8"),
        ("/assets/images/logo.svg", "image/svg+xml"),
        ("/assets/fonts/*.woff2", "font/woff2"),
    ],
)
def test_a_file_has_its_media_type_and_the_headers_of_the_table(server, site, path, media):
    path = one(site, path[1:]) if "*" in path else path
    answer = Answer(server, path)
    assert answer.status == 200
    assert answer["Content-Type"] == media
    expected: dict[str, str] = {}
    for rule in headers.RULES:
        if serve.fnmatchcase(path, rule.paths):
            expected |= rule.headers
    for name, value in expected.items():
        assert answer[name] == (value or None), name
        assert answer.repeated.count(name) <= 1


@pytest.mark.parametrize("path", ["/", "/v1/rules.json", "/playground/engine-*/snapshot.bin", "/llms.txt"])
@pytest.mark.parametrize(
    ("accepted", "encoding", "unpack"),
    [
        ("br, gzip", "br", brotli.decompress),
        ("gzip, deflate", "gzip", gzip.decompress),
        ("", None, bytes),
        ("identity", None, bytes),
    ],
)
def test_the_best_encoding_that_is_taken_is_sent(server, site, path, accepted, encoding, unpack):
    path = one(site, path[1:]) if "*" in path else path
    answer = Answer(server, path, Accept_Encoding=accepted)
    assert answer["Content-Encoding"] == encoding
    assert "accept-encoding" in (answer["Vary"] or "").lower()
    file = site / path[1:] / "index.html" if path.endswith("/") else site / path[1:]
    assert unpack(answer.body) == file.read_bytes()
    assert answer["Content-Length"] in {None, str(len(answer.body))}  # None where it is sent in chunks


def test_what_is_compressed_beside_a_file_is_that_file(site):
    for path in site.rglob("*"):
        if path.suffix == ".br":
            assert brotli.decompress(path.read_bytes()) == path.with_suffix("").read_bytes(), path
        elif path.suffix == ".gz":
            assert gzip.decompress(path.read_bytes()) == path.with_suffix("").read_bytes(), path


def test_a_page_is_asked_for_again_and_sent_only_when_it_changed(server):
    first = Answer(server, "/write/", Accept_Encoding="br")
    assert first["Cache-Control"] == "no-cache"
    assert first["ETag"]
    again = Answer(server, "/write/", Accept_Encoding="br", If_None_Match=first["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert again["Cache-Control"] == "no-cache"


def test_what_is_kept_for_good_has_a_name_of_its_own_for_every_build(site):
    """A name counts when it holds a hash or a version; all other files must be asked for again."""
    named = re.compile(
        r"\.[0-9a-f]{8}\.min\.\w+(\.map)?$|-[0-9A-Z]{8}\.\w+$|/(engine|pyodide)-[0-9a-z.-]+/|^/v1\.\d"
    )
    for file in site.rglob("*"):
        if file.is_dir() or file.suffix in {".br", ".gz"}:
            continue
        path = "/" + file.relative_to(site).as_posix()
        kept = ""
        for rule in headers.RULES:
            if serve.fnmatchcase(path, rule.paths):
                kept = rule.headers.get("Cache-Control", kept)
        assert (kept == headers.FOR_GOOD) == bool(named.search(path)), path


@pytest.mark.parametrize("path", ["/nothing", "/playground/assets/gone-12345678.js", "/v1/nothing.json"])
def test_what_is_missing_gets_the_page_that_says_so_and_is_not_kept(server, site, path):
    answer = Answer(server, path)
    assert answer.status == 404
    assert answer.body == (site / "404.html").read_bytes()
    assert answer["Content-Type"] == "text/html; charset=utf-8"
    assert answer["Cache-Control"] == "no-cache"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "frame-ancestors 'self'"
    if path.startswith("/v1/"):
        assert answer["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/%2e%2e/pyproject.toml",
        "/..%2fpyproject.toml",
        "/assets/../../pyproject.toml",
        "/%2fetc/passwd",
        "//etc/passwd",
        "/..\\..\\pyproject.toml",
        "/_headers",
        "/.git/config",
    ],
)
def test_nothing_outside_the_site_is_given(server, path):
    answer = Answer(server, path)
    assert answer.status in {400, 404}
    assert b"build-system" not in answer.body
    assert b"root:" not in answer.body


def test_a_folder_without_its_slash_leads_to_the_one_with_it(server):
    answer = Answer(server, "/write")
    assert answer.status in {301, 302, 307, 308}
    assert urlsplit(answer["Location"] or "").path == "/write/"
    assert urlsplit(answer["Location"] or "").netloc in {"", urlsplit(server.address).netloc}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_sent(server, method):
    assert Answer(server, "/", method, Content_Length="0").status in {405, 501}


def test_head_gives_the_headers_of_get(server):
    head, get = Answer(server, "/v1/rules.json", "HEAD"), Answer(server, "/v1/rules.json")
    assert head.body == b""
    assert head["Content-Type"] == get["Content-Type"]
    assert head["Content-Length"] == get["Content-Length"]


def test_a_reload_loses_no_request(server):
    asked, lost = bench_load.reload_under_load(server, seconds=2, clients=4)
    assert asked > 20
    assert lost == 0


def test_nothing_tells_which_version_of_a_program_serves(server):
    answer = Answer(server, "/")
    assert "/" not in (answer["Server"] or "") or server.name == "serve.py"
