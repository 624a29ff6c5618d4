"""The guide's snippets for nginx and Caddy, in the real servers: each file gets the headers that the site's own rules give."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest
from faults import ROOT, missing

from tactful.catalogue import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.site

PATHS = ["", "rules/", "embed/", "embed/v1/rules.html", "embed/v1/tactful-table.js", "v1/index.json", "v1/tables/rules.md",
         "v1/tables/rules.wiki", f"v{VERSION}/rules.json"]  # fmt: skip
HEADERS = ["Content-Security-Policy", "Access-Control-Allow-Origin", "X-Content-Type-Options"]


def snippet(language: str, start: str) -> str:
    """The code block of the guide in a language, whose first words are these."""
    page = (ROOT / "docs" / "embed" / "stability.md").read_text(encoding="utf-8")
    return next(c for c in re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL) if c.startswith(start))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def nginx(site: Path, folder: Path, port: int) -> list[str]:
    program = shutil.which("nginx") or shutil.which("/usr/sbin/nginx") or missing("nginx")
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log stderr; events {{}}\n"
        f"http {{ access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;"
        f" fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;\n"
        f"server {{ listen 127.0.0.1:{port}; root {site};\n{snippet('nginx', 'include')}\n}} }}\n"
    )
    return [program, "-c", str(folder / "nginx.conf"), "-p", str(folder)]


def caddy(site: Path, folder: Path, port: int) -> list[str]:
    program = shutil.which("caddy") or missing("caddy")
    text = snippet("text", "tactful.example").replace("tactful.example {", f"http://127.0.0.1:{port} {{")
    options = "{\n\tadmin off\n\tauto_https off\n}\n"
    (folder / "Caddyfile").write_text(options + text.replace("/srv/tactful", str(site)))
    return [program, "run", "--config", str(folder / "Caddyfile")]


@pytest.fixture(params=[nginx, caddy], ids=["nginx", "caddy"])
def hosted(request: pytest.FixtureRequest, site: Path, tmp_path: Path) -> Iterator[str]:
    """The site behind a real server with the guide's snippet."""
    port = free_port()
    environment = {"HOME": str(tmp_path), "PATH": "/usr/sbin:/usr/bin:/bin"}
    with subprocess.Popen(
        request.param(site, tmp_path, port), env=environment, stderr=subprocess.PIPE
    ) as process:
        try:
            for _ in range(200):
                if process.poll() is not None:
                    raise AssertionError(process.stderr.read().decode())
                try:
                    socket.create_connection(("127.0.0.1", port), timeout=1).close()
                    break
                except OSError:
                    time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()


def headers(address: str) -> dict[str, str | None]:
    with urllib.request.urlopen(address) as answer:  # noqa: S310 - our own server
        return {name: answer.headers[name] for name in HEADERS}


def test_the_snippet_gives_the_headers_of_the_sites_own_rules(hosted, server):
    assert {path: headers(hosted + path) for path in PATHS} == {
        path: headers(server.address + path) for path in PATHS
    }


def test_frozen_files_may_be_kept_and_types_are_right(hosted):
    with urllib.request.urlopen(f"{hosted}v{VERSION}/rules.json") as answer:  # noqa: S310 - our own server
        assert "immutable" in answer.headers["Cache-Control"]
        assert answer.headers["Content-Type"].startswith("application/json")
    with urllib.request.urlopen(f"{hosted}embed/v1/rules.html") as answer:  # noqa: S310 - our own server
        assert answer.headers["Content-Type"].startswith("text/html")
