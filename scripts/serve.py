"""Serve the built site the way a good static host does.

    python scripts/serve.py [--site build/site] [--port 8000]

Under the path of `site_url`, with the media type of WebAssembly, compressed, cached for good where a name holds a
hash, and with the response headers of the site's own `_headers`. PORT in the environment works as well; 0 takes a
free port.
"""

from __future__ import annotations

import argparse
import functools
import http.server
import os
import re
import sys
import threading
import urllib.parse
from fnmatch import fnmatchcase
from http import HTTPStatus
from pathlib import Path
from typing import Any

from headers import MEDIA_TYPES

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "build" / "site")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
    parser.add_argument("--host", default="127.0.0.1")
    options = parser.parse_args()
    if not (options.site / "index.html").is_file():
        sys.exit(f"{options.site} holds no site. Build it first: make site")
    try:
        server = Server(options.site, port=options.port, host=options.host)
    except OSError as error:
        sys.exit(f"Port {options.port} cannot be used ({error.strerror}). Take another: make serve PORT=8123")
    print(f"Tactful is at {server.address} (Ctrl+C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


class Server(http.server.ThreadingHTTPServer):
    """Serves one directory; `address` says where."""

    daemon_threads = True

    def __init__(
        self, site: Path, *, port: int = 0, host: str = "127.0.0.1", path: str | None = None
    ) -> None:
        self.site = site.resolve()
        self.path = site_path(site) if path is None else path
        self.rules = header_rules(site / "_headers")
        super().__init__((host, port), Handler)

    @property
    def address(self) -> str:
        """The address of the site's home."""
        host, port = self.server_address[:2]
        return f"http://{'localhost' if host == '127.0.0.1' else host}:{port}{self.path}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say what went wrong, unless it is only that the browser hung up."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def start(self) -> Server:
        """Serve in a thread of its own."""
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers GET and HEAD with files."""

    protocol_version = "HTTP/1.1"
    server: Server  # ty: ignore[incompatible-mutable-override] - it is served by no other

    def do_GET(self) -> None:
        """Answer with headers and body."""
        self.answer()

    def do_HEAD(self) -> None:
        """Answer with headers alone."""
        self.answer()

    def answer(self) -> None:
        """Send the file that the address names, or the site's 404 page."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        if not path.startswith(self.server.path):
            if path in ("/", self.server.path.rstrip("/")):
                self.send(HTTPStatus.FOUND, b"", {"Location": self.server.path})
            else:
                self.send(HTTPStatus.NOT_FOUND, b"Not found\n", {"Content-Type": MEDIA_TYPES["txt"]})
            return
        relative = path.removeprefix(self.server.path)
        file = (self.server.site / relative).resolve()
        inside = file.is_relative_to(self.server.site) and relative != "_headers" and "/." not in path
        if inside and file.is_dir():
            if not path.endswith("/"):
                self.send(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": f"{path}/"})
                return
            file /= "index.html"
        status = HTTPStatus.OK
        if not inside or not file.is_file():
            file, relative, status = self.server.site / "404.html", "404.html", HTTPStatus.NOT_FOUND
        self.send_file(file, "/" + relative, status)

    def send_file(self, file: Path, path: str, status: HTTPStatus) -> None:
        """Send a file in the best encoding that the browser takes."""
        headers = {
            "Content-Type": MEDIA_TYPES.get(file.suffix[1:], "application/octet-stream"),
            "Vary": "Accept-Encoding",
        }
        for pattern, extra in self.server.rules:
            if fnmatchcase(path, pattern):
                headers |= extra
        headers = {name: value for name, value in headers.items() if value}
        accepted = {part.split(";")[0].strip() for part in self.headers.get("Accept-Encoding", "").split(",")}
        stat = file.stat() if file.is_file() else None
        if stat is None:
            self.send(status, b"Not found\n", headers)
            return
        tag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
        headers["ETag"] = tag
        if status is HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            self.send(HTTPStatus.NOT_MODIFIED, b"", headers)
            return
        encoding, body = encoded(file, stat.st_mtime_ns, "br" in accepted, "gzip" in accepted)
        if encoding:
            headers["Content-Encoding"] = encoding
        self.send(status, body, headers)

    def send(self, status: HTTPStatus, body: bytes, headers: dict[str, str]) -> None:
        """Send status, headers and body."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.write(body)

    def write(self, body: bytes) -> None:
        """Write the body; a reader who has gone is no error."""
        try:
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of what went well."""
        if isinstance(args[1] if len(args) > 1 else None, str) and str(args[1]) >= "400":
            sys.stderr.write(f"{self.command} {self.path} {args[1]}\n")


@functools.lru_cache(maxsize=512)
def encoded(file: Path, changed: int, brotli_taken: bool, gzip_taken: bool) -> tuple[str | None, bytes]:
    """Return the encoding and the bytes of a file; `changed` makes an edited file another one."""
    if brotli_taken and (ready := file.with_name(file.name + ".br")).is_file():
        return "br", ready.read_bytes()
    if gzip_taken and (ready := file.with_name(file.name + ".gz")).is_file():
        return "gzip", ready.read_bytes()
    return None, file.read_bytes()


def header_rules(file: Path) -> list[tuple[str, dict[str, str]]]:
    """Return patterns of paths with their headers, from a `_headers` file as static hosts read it."""
    rules: list[tuple[str, dict[str, str]]] = []
    if not file.is_file():
        return rules
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0].isspace():
            # "! Name" takes back a header of an earlier rule.
            name, _, value = line.strip().removeprefix("! ").partition(":")
            rules[-1][1][name.strip()] = value.strip()
        else:
            rules.append((line.strip(), {}))
    return rules


def site_path(site: Path) -> str:
    """Return the path of the site's address, read from the canonical link of its home."""
    home = (site / "index.html").read_text(encoding="utf-8")
    found = re.search(r'<link rel="canonical" href="([^"]+)"', home) or re.search(
        r'<link href="([^"]+)" rel="canonical"', home
    )
    path = urllib.parse.urlsplit(found[1]).path if found else "/"
    return path or "/"


if __name__ == "__main__":
    main()
