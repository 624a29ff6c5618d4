"""A tab in Chromium that no tool listens in on, and what its process takes.

A tab that Playwright drives keeps a copy of every answer from the network, a third longer than it was, for whoever may
ask to see it; a reader's tab keeps none. Whoever measures memory opens one of these.
"""

from __future__ import annotations

import itertools
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PATIENCE = 600
"""Seconds that an answer may take."""


class QuietTab:
    """A tab in a new profile, or a given one, with as much of Playwright's page as a benchmark needs."""

    def __init__(self, browser: Browser, profile: str = "") -> None:
        self._cdp = browser.new_browser_cdp_session()
        self._answers: dict[int, dict[str, Any]] = {}
        self._ids = itertools.count(1)
        self._cdp.on("Target.receivedMessageFromTarget", self._hear)
        self.profile = profile or self._cdp.send("Target.createBrowserContext")["browserContextId"]
        wanted = {"url": "about:blank", "browserContextId": self.profile}
        target = self._cdp.send("Target.createTarget", wanted)
        attached = {"targetId": target["targetId"], "flatten": False}
        self._session = self._cdp.send("Target.attachToTarget", attached)["sessionId"]

    def goto(self, address: str, **_: object) -> None:
        """Go to an address."""
        self._send("Page.navigate", {"url": address})

    def evaluate(self, expression: str, argument: object = None) -> Any:
        """Return the value of an expression, or of an async function that is given the argument."""
        if expression.startswith("async"):
            expression = f"({expression})({json.dumps(argument)})"
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self._send("Runtime.evaluate", asked)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description"))
        return answer["result"].get("value")

    def crash(self) -> None:
        """End the process of the tab, and with it all that it holds."""
        self._post("Page.crash", {})

    def _send(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        number = self._post(method, parameters)
        end = time.monotonic() + PATIENCE
        while number not in self._answers:
            if time.monotonic() > end:
                raise TimeoutError(method)
            time.sleep(0.01)
            self._cdp.send("Target.getTargets")  # Playwright hands events on while it waits for an answer
        return self._answers.pop(number)["result"]

    def _post(self, method: str, parameters: dict[str, Any]) -> int:
        number = next(self._ids)
        message = json.dumps({"id": number, "method": method, "params": parameters})
        self._cdp.send("Target.sendMessageToTarget", {"sessionId": self._session, "message": message})
        return number

    def _hear(self, event: dict[str, str]) -> None:
        message = json.loads(event["message"])
        if "id" in message:
            self._answers[message["id"]] = message


def memory_of_tab(browser: Browser) -> int:
    """Return the private bytes of the largest process that renders pages, which is the one of the only tab."""
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    sizes = []
    for process in processes:
        if process["type"] == "renderer":
            rollup = Path(f"/proc/{process['id']}/smaps_rollup").read_text(encoding="ascii")
            kilobytes = [int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Private_")]
            sizes.append(sum(kilobytes) * 1024)
    return max(sizes)
