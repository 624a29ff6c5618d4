"""A MediaWiki and a DokuWiki of Debian's packages, with data of their own, on loopback."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
import xmlrpc.client
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
import requests

if TYPE_CHECKING:
    from collections.abc import Iterator

MEDIAWIKI = Path("/usr/share/mediawiki")
DOKUWIKI = Path("/usr/share/dokuwiki")
PASSWORD = "keptforloopbackalone0123456789ab"  # noqa: S105
"""The password of every account; nothing but this machine reaches the wikis. A bot's has 32 of 0-9 and a-w."""

_MEDIAWIKI_SETTINGS = """
$wgShowExceptionDetails = true;
$wgMainCacheType = CACHE_NONE;
$wgJobRunRate = 0;
$wgReadOnlyFile = __DIR__ . '/read-only';
$wgRestrictionLevels[] = 'sysop';
$wgRateLimits = [];
wfLoadExtension( 'TemplateData' );
$wgScribuntoEngineConf['luastandalone']['luaPath'] = '/usr/bin/lua5.1';
"""

_DOKUWIKI_SETTINGS = """<?php
$conf['title'] = 'Team';
$conf['savedir'] = %r;
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['passcrypt'] = 'md5';
$conf['remote'] = 1;
$conf['remoteuser'] = '@admin,@user';
$conf['updatecheck'] = 0;
"""


class Wiki(NamedTuple):
    """A running wiki."""

    address: str
    """Its address, without a slash at the end."""
    folder: Path
    """Its settings and data."""
    user: str
    """The account that publishes."""
    other: str
    """The account of a second editor."""


def mediawiki_version() -> str:
    """Return the name and version of the MediaWiki that is installed."""
    defines = (MEDIAWIKI / "includes" / "Defines.php").read_text(encoding="utf-8")
    found = re.search(r"'MW_VERSION', '([^']+)'", defines)
    return f"MediaWiki {found[1]}"


def dokuwiki_version() -> str:
    """Return the name and version of the DokuWiki that is installed."""
    return f"DokuWiki {(DOKUWIKI / 'VERSION').read_text(encoding='utf-8').split()[0]}"


def available(root: Path, *programs: str) -> None:
    """Skip with a reason where a wiki is not installed; in CI fail instead."""
    absent = [] if root.exists() else [root.name]
    absent += [program for program in programs if not shutil.which(program)]
    if absent and "CI" in os.environ:
        pytest.fail(f"missing: {', '.join(absent)}")
    if absent:
        pytest.skip(f"missing: {', '.join(absent)} (apt-get install what .ci/run names)")


@contextmanager
def mediawiki(folder: Path) -> Iterator[Wiki]:
    """Install a MediaWiki into a folder and serve it."""
    available(MEDIAWIKI, "php", "lua5.1")
    port = _free_port()
    environment = {**os.environ, "MW_CONFIG_FILE": str(folder / "LocalSettings.php")}

    def maintain(script: str, *arguments: str) -> None:
        command = ["php", str(MEDIAWIKI / "maintenance" / script), *arguments]
        subprocess.run(command, env=environment, check=True, capture_output=True, timeout=180)

    maintain(
        "install.php", "--dbtype=sqlite", f"--dbpath={folder}", "--dbname=wiki", f"--confpath={folder}",
        f"--server=http://127.0.0.1:{port}", "--scriptpath=", f"--pass={PASSWORD}", "--extensions=Scribunto",
        "Team", "Keeper",
    )  # fmt: skip
    with (folder / "LocalSettings.php").open("a", encoding="utf-8") as file:
        file.write(_MEDIAWIKI_SETTINGS)
    maintain("createAndPromote.php", "Colleague", PASSWORD)
    maintain(
        "createBotPassword.php", "--appid=tactful", "--grants=basic,editpage,createeditmovepage", "Keeper", PASSWORD
    )  # fmt: skip
    with _php(MEDIAWIKI, port, environment) as address:
        yield Wiki(address, folder, "Keeper@tactful", "Colleague")


@contextmanager
def dokuwiki(folder: Path) -> Iterator[Wiki]:
    """Set a DokuWiki up in a folder and serve it."""
    available(DOKUWIKI, "php")
    conf, data = folder / "conf", folder / "data"
    shutil.copytree("/etc/dokuwiki", conf, symlinks=True)
    for name in (
        "attic", "cache", "index", "locks", "log", "media", "media_attic", "media_meta", "meta", "pages", "tmp"
    ):  # fmt: skip
        (data / name).mkdir(parents=True)
    (conf / "local.php").write_text(_DOKUWIKI_SETTINGS % str(data), encoding="utf-8")
    (conf / "acl.auth.php").write_text("*\t@ALL\t1\n*\t@user\t8\n", encoding="utf-8")
    hashed = subprocess.run(
        ["php", "-r", "echo md5($argv[1]);", PASSWORD], capture_output=True, text=True, check=True
    ).stdout
    people = "".join(
        f"{name}:{hashed}:{name.title()}:{name}@example.org:user\n" for name in ("keeper", "colleague")
    )
    (conf / "users.auth.php").write_text(people, encoding="utf-8")
    prepended = folder / "prepend.php"
    prepended.write_text(f"<?php define('DOKU_CONF', '{conf}/');\n", encoding="utf-8")
    with _php(DOKUWIKI, _free_port(), dict(os.environ), "-d", f"auto_prepend_file={prepended}") as address:
        yield Wiki(address, folder, "keeper", "colleague")


def dokuwiki_calls(wiki: Wiki, user: str) -> xmlrpc.client.ServerProxy:
    """Return DokuWiki's remote interface as a person of it."""
    address = wiki.address.replace("://", f"://{user}:{PASSWORD}@")
    return xmlrpc.client.ServerProxy(f"{address}/lib/exe/xmlrpc.php")


class MediaWikiEditor:
    """A person with a browser's session in MediaWiki, who is not the publisher."""

    def __init__(self, wiki):
        self.api, self.session = f"{wiki.address}/api.php", requests.Session()
        token = self.ask(action="query", meta="tokens", type="login")["query"]["tokens"]["logintoken"]
        self.ask(action="login", lgname=wiki.other, lgpassword=PASSWORD, lgtoken=token)

    def ask(self, **parameters):
        return self.session.post(
            self.api, data={**parameters, "format": "json", "formatversion": 2}, timeout=60
        ).json()

    def save(self, page, text, **options):
        token = self.ask(action="query", meta="tokens")["query"]["tokens"]["csrftoken"]
        answer = self.ask(action="edit", title=page, text=text, token=token, **options)
        assert answer["edit"]["result"] == "Success"

    def text(self, page):
        return self.ask(action="parse", page=page, prop="wikitext")["parse"]["wikitext"]

    def html(self, page):
        return self.ask(action="parse", page=page, prop="text")["parse"]["text"]

    def preview(self, text):
        """What a page of this wikitext shows."""
        asked = {"text": text, "title": "Sandbox", "contentmodel": "wikitext", "disablelimitreport": 1}
        return self.ask(action="parse", prop="text", **asked)["parse"]["text"]

    def protect(self, page):
        """Let administrators alone edit a page."""
        token = self.ask(action="query", meta="tokens")["query"]["tokens"]["csrftoken"]
        answer = self.ask(action="protect", title=page, protections="edit=sysop", token=token)
        assert answer["protect"]["protections"]


class DokuWikiEditor:
    """A person with an account of DokuWiki, who is not the publisher."""

    def __init__(self, wiki):
        self.calls = dokuwiki_calls(wiki, wiki.other)

    def save(self, page, text):
        self.calls.wiki.putPage(page, text, {"sum": "by hand"})

    def text(self, page):
        return self.calls.wiki.getPage(page)

    def html(self, page):
        return self.calls.wiki.getPageHTML(page)


EDITORS = {"mediawiki": MediaWikiEditor, "dokuwiki": DokuWikiEditor}


class Racing:
    """A wiki in which a second editor saves between reading and writing, so many times."""

    def __init__(self, wiki, save, times):
        self.dialect, self._wiki, self._save, self._left = wiki.dialect, wiki, save, times

    def read(self, page):
        return self._wiki.read(page)

    def write(self, page, text, base, summary):
        if self._left:
            self._left -= 1
            self._save(self._left)
        self._wiki.write(page, text, base, summary)


@contextmanager
def _php(root: Path, port: int, environment: dict[str, str], *options: str) -> Iterator[str]:
    # Changed settings count at once.
    command = ["php", "-d", "opcache.revalidate_freq=0", *options, "-S", f"127.0.0.1:{port}", "-t", str(root)]
    environment = {**environment, "PHP_CLI_SERVER_WORKERS": "2"}
    server = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        _await(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        # The workers are its children and stay otherwise.
        os.killpg(server.pid, 15)
        server.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _await(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("php -S did not start")
