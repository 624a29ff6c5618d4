"""Load nginx and Caddy with the shipped configuration and the built site, on loopback, for a bounded time.

    python scripts/bench_load.py [--seconds 5] [--connections 64]

For every kind of file wrk asks as fast as the machine can; then, while clients with kept connections go on asking, the
server reads its configuration anew. A request that fails, or that a reload loses, makes the exit code 1.
"""

from __future__ import annotations

import argparse
import http.client
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import run_servers

SITE = Path(__file__).resolve().parent.parent / "build" / "site"

KINDS = {
    "page": "write/greeting/",
    "endpoint": "v1/rules.json",
    "frame": "embed/v1/rules.html",
    "hashed script": "playground/assets/loader-*.js",
    "engine, python": "playground/engine-*/python.zip",
    "engine, wasm": "playground/pyodide-*/pyodide.asm.wasm",
}


class Load(NamedTuple):
    """What a run of wrk measured."""

    rate: float
    """Requests a second."""
    p99: str
    """The time that 99 of 100 requests stayed under."""
    transfer: str
    """Bytes a second, with wrk's unit."""
    requests: int
    """Answered in all."""
    errors: int
    """Connections that broke, timed out or got another answer than 200."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--site", type=Path, default=SITE)
    parser.add_argument("--seconds", type=int, default=5, help="for each kind of file and for the reload")
    parser.add_argument("--connections", type=int, default=64)
    options = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk is missing (apt-get install wrk)")
    failed = 0
    print(f"{'server':8} {'file':16} {'requests/s':>11} {'p99':>9} {'a second':>10} {'errors':>7}")
    for start in (run_servers.nginx, run_servers.caddy):
        with start(options.site) as server:
            for kind, pattern in KINDS.items():
                path = found(options.site, pattern)
                load = wrk(server.address + path, options.seconds, options.connections)
                failed += load.errors
                print(
                    f"{server.name:8} {kind:16} {load.rate:11,.0f} {load.p99:>9} {load.transfer:>10} {load.errors:>7}"
                )
            asked, lost = reload_under_load(server, options.seconds)
            failed += lost
            print(f"{server.name:8} {asked:,} requests with {RELOADS} reloads among them, {lost} lost")
    return 1 if failed else 0


def found(site: Path, pattern: str) -> str:
    """Return the path of a file of the site."""
    return next(site.glob(pattern)).relative_to(site).as_posix() + ("/" if pattern.endswith("/") else "")


def wrk(address: str, seconds: int, connections: int) -> Load:
    """Ask for one file as fast as the machine can, as a browser that takes brotli."""
    command = [
        "wrk",
        "--latency",
        "-t2",
        f"-c{connections}",
        f"-d{seconds}s",
        "-H",
        "Accept-Encoding: br",
        address,
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", said)
    others = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    return Load(
        rate=float(re.findall(r"Requests/sec:\s+([\d.]+)", said)[0]),
        p99=re.findall(r"99%\s+(\S+)", said)[0],
        transfer=re.findall(r"Transfer/sec:\s+(\S+)", said)[0],
        requests=int(re.findall(r"(\d+) requests in", said)[0]),
        errors=sum(map(int, broken.groups() if broken else ())) + (int(others[1]) if others else 0),
    )


RELOADS = 3


def reload_under_load(server: run_servers.Running, seconds: int, clients: int = 8) -> tuple[int, int]:
    """Reload the server while clients ask; return how many requests were made and how many of them got no answer.

    Clients do what browsers do: a kept connection that the server has closed before it answered is opened anew, once.
    """
    end = time.monotonic() + seconds
    asked, lost = [0] * clients, [0] * clients

    def client(number: int) -> None:
        connection = http.client.HTTPConnection(urlsplit(server.address).netloc, timeout=10)
        while time.monotonic() < end:
            asked[number] += 1
            for attempt in (1, 2):
                try:
                    connection.request("GET", "/write/greeting/", headers={"Accept-Encoding": "br"})
                    answer = connection.getresponse()
                    complete = len(answer.read()) > 0 and answer.status == 200
                    lost[number] += not complete
                    break
                except (http.client.HTTPException, OSError):
                    connection.close()
                    lost[number] += attempt == 2
        connection.close()

    threads = [threading.Thread(target=client, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for _ in range(RELOADS):
        time.sleep(seconds / (RELOADS + 1))
        server.reload()
    for thread in threads:
        thread.join()
    return sum(asked), sum(lost)


if __name__ == "__main__":
    sys.exit(main())
