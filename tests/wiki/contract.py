"""What the servers that hold to a documented contract have in common."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Contract(BaseHTTPRequestHandler):
    """Reads and answers JSON."""

    def do_GET(self):
        self.get()

    def do_POST(self):
        self.post()

    def do_PUT(self):
        self.put()

    def do_PATCH(self):
        self.patch()

    def do_DELETE(self):
        self.delete()

    def asked(self):
        """The body of the request."""
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def answer(self, status, value, **headers):
        """Send a value, with headers whose names have underscores here."""
        self.send(status, json.dumps(value).encode(), Content_Type="application/json", **headers)

    def send(self, status, body, **headers):
        """Send bytes."""
        self.send_response(status)
        for name, held in {**headers, "Content_Length": len(body)}.items():
            self.send_header(name.replace("_", "-"), str(held))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def served(contract, **state):
    """A server on loopback, with attributes that its handlers share, and its `address`."""
    with ThreadingHTTPServer(("127.0.0.1", 0), contract) as server:
        server.daemon_threads = True
        server.address = f"http://127.0.0.1:{server.server_port}"
        vars(server).update(state)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()
