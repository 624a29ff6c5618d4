"""What the server says with each file: who may frame it, who may fetch it, what it is, how long it may be kept."""

from __future__ import annotations

import filecmp
import json
import urllib.request
from typing import TYPE_CHECKING

import pytest

from tactful.catalogue import VERSION

if TYPE_CHECKING:
    from email.message import Message

pytestmark = pytest.mark.site


def headers(server, path: str) -> Message:
    with urllib.request.urlopen(server.address + path) as answer:  # noqa: S310 - our own server
        return answer.headers


@pytest.mark.parametrize(
    "path", ["embed/v1/rules.html", "embed/v1/rules-linkedin.html", "embed/v1/accept.oembed.json"]
)
def test_pages_for_frames_may_be_framed_by_anybody(server, path):
    given = headers(server, path)
    assert given["Content-Security-Policy"] is None
    assert given["X-Frame-Options"] is None
    assert given["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("path", ["", "rules/", "playground/", "embed/", "v1/index.json"])
def test_everything_else_is_framed_by_the_site_alone(server, path):
    assert "frame-ancestors 'self'" in (headers(server, path)["Content-Security-Policy"] or "")


@pytest.mark.parametrize(
    ("path", "kind"),
    [("v1/index.json", "application/json"), ("v1/tables/rules.md", "text/markdown; charset=utf-8"),
     ("v1/tables/rules-linkedin.wiki", "text/x-wiki; charset=utf-8"), ("v1/tables/rules.mdx", "text/mdx; charset=utf-8"),
     ("v1/tables/rules.adoc", "text/asciidoc; charset=utf-8"), ("v1/tables/rules.rst", "text/x-rst; charset=utf-8"),
     ("v1/tables/rules.dokuwiki.txt", "text/plain; charset=utf-8"), ("v1/tables/rules.confluence.xml", "application/xml"),
     ("v1/badge.svg", "image/svg+xml"), ("v1/changes.atom", "application/atom+xml; charset=utf-8"),
     ("embed/v1/tactful-table.js", "text/javascript; charset=utf-8"), (f"v{VERSION}/rules.json", "application/json")],
)  # fmt: skip
def test_data_and_element_may_be_fetched_by_anybody_as_what_they_are(server, path, kind):
    given = headers(server, path)
    assert given["Access-Control-Allow-Origin"] == "*"
    assert given["Content-Type"] == kind
    assert given["X-Content-Type-Options"] == "nosniff"


def test_the_frozen_version_may_be_kept_for_good_and_the_newest_may_not(server):
    assert "immutable" in headers(server, f"v{VERSION}/rules.json")["Cache-Control"]
    assert headers(server, "v1/rules.json")["Cache-Control"] == "no-cache"


def test_the_newest_and_its_frozen_version_are_the_same_files(site):
    listed = [entry["path"] for entry in json.loads((site / "v1" / "index.json").read_text())["files"]]
    same, different, missing = filecmp.cmpfiles(
        site / "v1", site / f"v{VERSION}", [*listed, "index.json"], shallow=False
    )
    assert (different, missing) == ([], [])
    assert len(same) == len(listed) + 1
