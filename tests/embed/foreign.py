"""Somebody else's web site: pages of a test's own, under a policy of a test's own, at another origin."""

from __future__ import annotations

import http.server
import threading


class ForeignSite(http.server.ThreadingHTTPServer):
    """Serves what a test puts into `pages`: a path with its media type and text."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, tuple[str, str]] = {}
        self.policy = ""
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """The address of the site."""
        return f"http://127.0.0.1:{self.server_port}/"

    def show(self, body: str, *, policy: str = "", style: str = "") -> str:
        """Put up a page, and return its address."""
        self.policy = policy
        self.pages["/style.css"] = ("text/css", style)
        self.pages["/"] = (
            "text/html",
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>A wiki</title>'
            f'<link rel="stylesheet" href="/style.css"><body><h1>A wiki</h1>{body}',
        )
        return self.address


class _Handler(http.server.BaseHTTPRequestHandler):
    server: ForeignSite

    def do_GET(self) -> None:
        kind, text = self.server.pages.get(self.path, ("text/plain", ""))
        self.send_response(200 if text or self.path == "/style.css" else 404)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        if self.server.policy:
            self.send_header("Content-Security-Policy", self.server.policy)
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass
