"""Run the servers whose configuration is shipped, on loopback, with exactly the shipped files.

Tests and `make load` use them; nothing here is needed to serve the site.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")

NGINX = """\
{modules}
{user}
worker_processes 2;
pid {scratch}/nginx.pid;
error_log stderr error;
daemon off;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {scratch}/body; proxy_temp_path {scratch}/proxy; fastcgi_temp_path {scratch}/fastcgi;
    uwsgi_temp_path {scratch}/uwsgi; scgi_temp_path {scratch}/scgi;
    include {scratch}/site.conf;
}}
"""


class Running(NamedTuple):
    """A server that answers."""

    name: str
    """Of the program."""
    address: str
    """Of the site's home, with a slash at the end."""
    reload: Callable[[], None]
    """Makes the server read its configuration anew, as after a release."""


@contextmanager
def nginx(site: Path) -> Generator[Running]:
    """Run nginx with deploy/nginx.conf; only port and folder are put in, as its user would."""
    port = free_port()
    with tempfile.TemporaryDirectory() as scratch:
        shipped = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
        own = shipped.replace("listen 80;", f"listen 127.0.0.1:{port};")
        own = own.replace("root /srv/tactful/site;", f'root "{site.resolve()}";')
        Path(scratch, "site.conf").write_text(own, encoding="utf-8")
        main = Path(scratch, "nginx.conf")
        text = NGINX.format(
            modules=f"load_module {BROTLI};" if BROTLI.is_file() else "",
            user="user root;" if os.geteuid() == 0 else "",
            scratch=scratch,
        )
        main.write_text(text, encoding="utf-8")
        program = [shutil.which("nginx") or "/usr/sbin/nginx", "-e", "stderr", "-c", str(main), "-p", scratch]
        subprocess.run([*program, "-t", "-q"], check=True)
        with running(program, os.environ, port):
            yield Running(
                "nginx", f"http://127.0.0.1:{port}/", lambda: run([*program, "-s", "reload"], os.environ)
            )


@contextmanager
def caddy(site: Path) -> Generator[Running]:
    """Run Caddy with deploy/Caddyfile as it is; address and folder come from the environment."""
    port = free_port()
    with tempfile.TemporaryDirectory() as scratch:
        environment = os.environ | {
            "TACTFUL_ADDRESS": f"http://127.0.0.1:{port}",
            "TACTFUL_SITE": str(site.resolve()),
            "TACTFUL_ADMIN": f"127.0.0.1:{free_port()}",
            "XDG_DATA_HOME": scratch,
            "XDG_CONFIG_HOME": scratch,
        }
        options = ["--config", str(DEPLOY / "Caddyfile"), "--adapter", "caddyfile"]
        again = ["caddy", "reload", *options, "--address", environment["TACTFUL_ADMIN"], "--force"]
        with running(["caddy", "run", *options], environment, port):
            yield Running("Caddy", f"http://127.0.0.1:{port}/", lambda: run(again, environment))


@contextmanager
def running(command: list[str], environment: Mapping[str, str], port: int) -> Generator[None]:
    """Run a server until the block ends; it must answer within ten seconds."""
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        try:
            for _ in range(100):
                if process.poll() is None and answers(port):
                    break
                time.sleep(0.1)
            else:
                said.seek(0)
                raise RuntimeError(f"{command[0]} does not answer:\n{said.read().decode()}")
            yield
        finally:
            process.terminate()
            process.wait(20)


def answers(port: int) -> bool:
    """Return whether the home page comes."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def run(command: list[str], environment: Mapping[str, str]) -> None:
    """Run a command to its end, quietly; a failure raises."""
    subprocess.run(command, env=environment, check=True, capture_output=True)
