"""Three real browsers behind one small face: open an address, run an expression in the page."""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
WEBKIT_DRIVER = shutil.which("WebKitWebDriver")
XVFB = shutil.which("Xvfb")


class Browser(Protocol):
    """What the journeys need of a browser."""

    def open(self, address: str) -> None:
        """Go to an address and wait until the page has loaded."""

    def run(self, expression: str) -> Any:
        """Return the value of a JavaScript expression; a promise is awaited."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as `Tab`, `a` or `Control+a`."""

    def resize(self, width: int, height: int) -> None:
        """Make the page so many CSS pixels wide and high, or as near to it as the browser goes."""


def name_of(browser: Browser) -> str:
    """Return the engine's name and version; WebKitGTK tells no true version."""
    agent = browser.run("navigator.userAgent")
    found = re.search(r"(Chrome|Firefox)/(\d+)", agent)
    return f"{found[1].replace('Chrome', 'Chromium')} {found[2]}" if found else "WebKit"


def until(browser: Browser, expression: str, *, seconds: float = 30) -> Any:
    """Return the first true value of an expression."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = browser.run(expression)
        if found:
            return found
        time.sleep(0.05)
    state = browser.run("document.querySelector('.tp')?.innerText")
    raise AssertionError(f"never true within {seconds} s: {expression}\nThe page says:\n{state}")


def write(browser: Browser, text: str) -> None:
    """Put a text into the editor as one paste would."""
    browser.run(
        f"""(() => {{
            const field = document.querySelector('.tp-text');
            field.value = {json.dumps(text)};
            field.dispatchEvent(new InputEvent('input', {{bubbles: true}}));
        }})()"""
    )


class Chromium:
    """A Playwright page as a `Browser`."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def open(self, address: str) -> None:
        self.page.goto(address)

    def run(self, expression: str) -> Any:
        return self.page.evaluate(expression)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})


KEYS = {
    "Shift": "\ue008", "Control": "\ue009", "Tab": "\ue004", "Enter": "\ue007", "Delete": "\ue017",
    "F8": "\ue038",
}  # fmt: skip
"""Keys that are no letters, as WebDriver writes them."""


def strokes(key: str) -> list[tuple[str, str]]:
    """Return what goes down and up for a key as `press` takes it."""
    down = [KEYS.get(part, part) for part in key.split("+")]
    return [("keyDown", value) for value in down] + [("keyUp", value) for value in reversed(down)]


class Firefox:
    """Firefox over WebDriver BiDi, which it speaks without a driver program."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._ids = itertools.count(1)
        self._send("session.new", {"capabilities": {}})
        self._context = self._send("browsingContext.getTree", {})["contexts"][0]["context"]

    def open(self, address: str) -> None:
        self._send("browsingContext.navigate", {"context": self._context, "url": address, "wait": "complete"})

    def run(self, expression: str) -> Any:
        answer = self._send(
            "script.evaluate",
            {
                "expression": f"(async () => JSON.stringify(await ({expression})) ?? null)()",
                "target": {"context": self._context},
                "awaitPromise": True,
            },
        )
        if answer["type"] == "exception":
            raise AssertionError(answer["exceptionDetails"]["text"])
        value = answer["result"].get("value")
        return None if value is None else json.loads(value)

    def press(self, *keys: str) -> None:
        for key in keys:
            actions = [{"type": kind, "value": value} for kind, value in strokes(key)]
            self._send(
                "input.performActions",
                {
                    "context": self._context,
                    "actions": [{"type": "key", "id": "keyboard", "actions": actions}],
                },
            )

    def resize(self, width: int, height: int) -> None:
        viewport = {"width": width, "height": height}
        self._send("browsingContext.setViewport", {"context": self._context, "viewport": viewport})

    def _send(self, method: str, parameters: dict[str, Any]) -> Any:
        number = next(self._ids)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._socket.recv())
            if message.get("id") != number:
                continue
            if message["type"] == "error":
                raise AssertionError(f"{method}: {message['message']}")
            return message["result"]


class WebKit:
    """WebKitGTK's MiniBrowser over WebDriver."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

    def open(self, address: str) -> None:
        self._driver.get(address)

    def run(self, expression: str) -> Any:
        value = self._driver.execute_async_script(
            f"""const done = arguments[arguments.length - 1];
            (async () => JSON.stringify(await ({expression})) ?? null)()
                .then(done, (error) => done(JSON.stringify({{thrown: String(error)}})));"""
        )
        return None if value is None else json.loads(value)

    def press(self, *keys: str) -> None:
        from selenium.webdriver import ActionChains

        for key in keys:
            chain = ActionChains(self._driver, duration=0)
            for kind, value in strokes(key):
                (chain.key_down if kind == "keyDown" else chain.key_up)(value)
            chain.perform()

    def resize(self, width: int, height: int) -> None:
        self._driver.set_window_size(width, height)


@contextmanager
def firefox() -> Iterator[Firefox]:
    """Run Firefox with a new profile."""
    import websocket

    assert FIREFOX
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        Path(profile, "user.js").write_text(
            "".join(
                f'user_pref("{name}", {json.dumps(value)});\n' for name, value in FIREFOX_SETTINGS.items()
            )
        )
        command = [FIREFOX, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]
        with subprocess.Popen(
            command,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"HOME": profile},
        ) as process:
            try:
                assert process.stderr
                address = next(
                    found[1]
                    for line in process.stderr
                    if (found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line))
                )
                socket = websocket.create_connection(f"{address}/session", timeout=90, suppress_origin=True)
                try:
                    yield Firefox(socket)
                finally:
                    socket.close()
            finally:
                process.kill()
                assert process.stderr
                process.stderr.close()


# Nothing that reaches out, nothing that asks.
FIREFOX_SETTINGS = {
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}


@contextmanager
def webkit() -> Iterator[WebKit]:
    """Run WebKitGTK's MiniBrowser on a virtual screen."""
    from selenium import webdriver
    from selenium.webdriver.webkitgtk.options import Options
    from selenium.webdriver.webkitgtk.service import Service

    assert WEBKIT_DRIVER
    with virtual_screen() as display, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": home,
            "XDG_CACHE_HOME": f"{home}/cache",
            "XDG_DATA_HOME": f"{home}/data",
            "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
        }
        options = Options()
        options.set_capability("browserName", "MiniBrowser")
        options.binary_location = str(next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser")))
        options.add_argument("--automation")
        service = Service(WEBKIT_DRIVER, env=environment, log_output=subprocess.DEVNULL)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # Selenium's own, about itself
            driver = webdriver.WebKitGTK(options=options, service=service)
        try:
            driver.set_script_timeout(60)
            yield WebKit(driver)
        finally:
            driver.quit()


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Run Xvfb on a free display, unless there is a screen."""
    assert XVFB
    read, write_end = os.pipe()
    with subprocess.Popen(
        [XVFB, "-displayfd", str(write_end), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(write_end)
        try:
            with os.fdopen(read) as numbers:
                yield f":{numbers.readline().strip()}"
        finally:
            process.terminate()


def checker(page: Any) -> Any:
    """Return the worker that runs Python, of a Playwright page; the site's search has another."""
    [worker] = [worker for worker in page.workers if _name(worker) == "tactful"]
    return worker


def _name(worker: Any) -> str:
    from playwright.sync_api import Error

    try:
        return worker.evaluate("self.name")
    except Error:  # it has just ended
        return ""
