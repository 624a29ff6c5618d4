"""Publishing to Notion keeps to the documented contract of its REST interface, version 2022-06-28.

Notion itself cannot run here. The server below holds to what its documentation says: a login and a version in the
headers, numbers of pages, pages of results, 100 children a request, 2,000 characters a text, two levels of nesting,
a table with rows as wide as it is, blocks that are appended after a sibling, put into the trash and brought back,
and the words that it adds to what it was given.
"""

import json
import re
import shlex
from itertools import count
from pathlib import Path

import pytest
from contract import Contract, served
from program import tactful

from tactful.errors import InvalidInput
from tactful.settings import DEFAULTS, HouseLimit
from tactful.wiki.publish import TOKEN, USER, Conflict, Wanted, connect, publish
from tactful.wiki.regions import State, Tables

PAGE = "0123456789abcdef0123456789abcdef"
CHANNELS = Wanted("channels", {"platform": "linkedin"})
RULES = Wanted("rules", {"columns": "rule,what"})
STRICTER = Tables(DEFAULTS._replace(limits={"linkedin/note": HouseLimit(limit=150)}))
PLAIN = {
    "bold": False,
    "italic": False,
    "strikethrough": False,
    "underline": False,
    "code": False,
    "color": "default",
}
NUMBERS = count(1)


def written(pieces):
    """Rich text as Notion gives it back."""
    assert len(pieces) <= 100
    made = []
    for piece in pieces:
        content, link = piece["text"]["content"], piece["text"].get("link")
        assert piece["type"] == "text"
        assert len(content) <= 2000
        assert link is None or (re.match(r"https?://", link["url"]) and len(link["url"]) <= 2000)
        made.append(
            {
                "type": "text", "text": {"content": content, "link": link}, "plain_text": content,
                "annotations": PLAIN | piece.get("annotations", {}), "href": link and link["url"],
            }
        )  # fmt: skip
    return made


def block(given, level=1):
    """A block as Notion keeps it, with its children beside it; AssertionError is a bad request."""
    kind = given["type"]
    value = dict(given[kind])
    children = value.pop("children", [])
    assert level <= 2
    assert len(children) <= 100
    if kind == "paragraph":
        value["rich_text"] = written(value["rich_text"])
        value["color"] = "default"
    elif kind == "table":
        assert children
        assert all(len(row["table_row"]["cells"]) == value["table_width"] for row in children)
    else:
        assert kind == "table_row"
        value["cells"] = [written(cell) for cell in value["cells"]]
    return {
        "object": "block", "id": f"{next(NUMBERS):032x}", "type": kind, kind: value, "archived": False, "in_trash": False,
        "has_children": bool(children), "kept": [block(child, level + 1) for child in children],
    }  # fmt: skip


def paragraph(words):
    return block(
        {"type": "paragraph", "paragraph": {"rich_text": [{"type": "text", "text": {"content": words}}]}}
    )


class Notion(Contract):
    """Answers as the documentation says; the server's attributes hold the page."""

    def get(self):
        if not self._allowed():
            return
        if self.path == f"/v1/pages/{PAGE}":
            shown = {"object": "page", "id": PAGE, "last_edited_time": "2026-01-01T00:00:00.000Z"}
            self.answer(200, shown | {"in_trash": self.server.trashed})
            return
        parent, query = re.fullmatch(r"/v1/blocks/(\w+)/children\?(.*)", self.path).groups()
        asked = dict(pair.split("=") for pair in query.split("&"))
        kept = [item for item in self._children(parent) if not item["archived"]]
        start, size = int(asked.get("start_cursor", "0")), min(int(asked["page_size"]), self.server.size)
        shown = [{key: value for key, value in item.items() if key != "kept"} for item in kept]
        more = start + size < len(shown)
        self.answer(
            200, {
                "object": "list", "results": shown[start : start + size], "has_more": more,
                "next_cursor": str(start + size) if more else None,
            },
        )  # fmt: skip

    def patch(self):
        asked = self.asked()
        if not self._allowed():
            return
        if not self.path.endswith("/children"):
            self._find(self.path.split("/")[-1])["archived"] = asked["archived"]
            self.answer(200, {})
            return
        kept = self._children(self.path.split("/")[-2])
        try:
            assert 0 < len(asked["children"]) <= 100
            made = [block(given) for given in asked["children"]]
            place = [item["id"] for item in kept].index(asked["after"]) + 1 if "after" in asked else len(kept)
        except (AssertionError, KeyError, ValueError):
            self.answer(400, {"code": "validation_error"})
            return
        kept[place:place] = made
        if self.server.race:
            self.server.race -= 1
            self.server.blocks[1]["paragraph"]["rich_text"][0]["plain_text"] += "!"
            self.server.blocks[0]["paragraph"]["rich_text"][0]["plain_text"] += " By a second editor."
        self.answer(200, {"object": "list", "results": made})

    def delete(self):
        if self._allowed():
            self._find(self.path.split("/")[-1])["archived"] = True
            self.answer(200, {})

    def _children(self, number):
        return self.server.blocks if number == PAGE else self._find(number)["kept"]

    def _find(self, number):
        return next(item for item in self.server.blocks if item["id"] == number)

    def _allowed(self):
        self.server.log.append(f"{self.command} {self.path}")
        due = self.server.refusals and self.server.refusals[0][0] in self.server.log[-1]
        refusal = self.server.refusals.pop(0) if due else None
        if self.headers.get("Authorization") != "Bearer secret":
            self.answer(401, {"code": "unauthorized"})
        elif self.headers.get("Notion-Version") != "2022-06-28":
            self.answer(400, {"code": "missing_version"})
        elif refusal:
            self.answer(refusal[1], {"code": "refused"}, Retry_After=7)
        else:
            return True
        return False


@pytest.fixture
def server(monkeypatch):
    monkeypatch.delenv(USER, raising=False)
    monkeypatch.setenv(TOKEN, "secret")
    # The first refusal is given to the next request with its word in it.
    state = {"refusals": [], "log": [], "race": 0, "size": 100, "trashed": False}
    with served(Notion, blocks=[paragraph("Our words first."), paragraph("And second.")], **state) as server:
        yield server


@pytest.fixture
def address(server):
    return server.address


@pytest.fixture
def wiki(address):
    wiki = connect("notion", address, write=True)
    yield wiki
    wiki.close()


@pytest.fixture
def waits(monkeypatch):
    waited = []
    monkeypatch.setattr("time.sleep", waited.append)
    return waited


def shown(server):
    """What stands on the page, a word a block, with the words of paragraphs that are not ours."""
    kept = [item for item in server.blocks if not item["archived"]]
    return [item["paragraph"]["rich_text"][0]["plain_text"].split(" Tactful")[0] if item["type"] == "paragraph" else item["type"] for item in kept]  # fmt: skip


def table(server):
    [found] = [item for item in server.blocks if item["type"] == "table" and not item["archived"]]
    return found


WHOLE = ["Our words first.", "And second.", "Table from", "table", "End of the table"]


def states(done):
    return [change.state for change in done.changes]


def test_a_table_is_added_renewed_and_then_left(server, wiki, record_property):
    assert states(publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)) == [State.EMPTY]
    server.blocks.append(paragraph("Our words last."))
    assert states(publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)) == [State.CURRENT]
    assert states(publish(wiki, PAGE, STRICTER, write=True)) == [State.STALE]
    assert shown(server) == [*WHOLE, "Our words last."]
    assert "150 characters" in json.dumps(table(server))
    assert states(publish(wiki, PAGE, STRICTER, write=True)) == [State.CURRENT]
    record_property("checks", "a server that holds to the documented contract")


@pytest.mark.parametrize("write", [False, True])
def test_only_writing_changes_anything(server, wiki, write):
    publish(wiki, PAGE, Tables(), write=write, wanted=CHANNELS)
    assert any(not line.startswith("GET") for line in server.log) is write


def test_a_table_of_more_rows_than_a_request_takes_is_written_in_parts(server, wiki, monkeypatch):
    monkeypatch.setattr("tactful.wiki.notion._MOST_CHILDREN", 20)
    server.size = 7
    publish(wiki, PAGE, Tables(), write=True, wanted=RULES)
    assert len(table(server)["kept"]) > 41
    assert sum(line.startswith("PATCH") for line in server.log) > 2
    assert states(publish(wiki, PAGE, Tables(), write=False)) == [State.CURRENT]


def test_an_edit_by_hand_is_kept_until_forced(server, wiki):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    table(server)["kept"][1]["table_row"]["cells"][0][0]["text"]["content"] = "LinkedIn, says Ada"
    done = publish(wiki, PAGE, STRICTER, write=True)
    assert [(change.state, change.written) for change in done.changes] == [(State.EDITED, False)]
    assert "says Ada" in json.dumps(table(server))
    publish(wiki, PAGE, STRICTER, write=True, force=True)
    assert "says Ada" not in json.dumps(table(server))
    assert shown(server) == WHOLE


def test_words_between_the_markers_count_as_an_edit(server, wiki):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    server.blocks.insert(3, paragraph("A word of ours."))
    assert states(publish(wiki, PAGE, STRICTER, write=True)) == [State.EDITED]
    assert "A word of ours." in shown(server)


def test_text_that_notion_cuts_otherwise_is_no_edit(server, wiki):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    cell = table(server)["kept"][1]["table_row"]["cells"][0]
    words = cell[0]["text"]["content"]
    cell[:] = [
        cell[0] | {"text": {"content": part, "link": cell[0]["text"]["link"]}}
        for part in (words[:3], words[3:])
    ]
    assert states(publish(wiki, PAGE, Tables(), write=False)) == [State.CURRENT]


def test_a_race_is_run_again_once(server, wiki):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    server.race = 1
    publish(wiki, PAGE, STRICTER, write=True)
    assert shown(server) == ["Our words first. By a second editor.", "And second.!", *WHOLE[2:]]
    server.race = 2
    with pytest.raises(Conflict, match="at the same time"):
        publish(wiki, PAGE, Tables(), write=True)
    assert "150 characters" in json.dumps(table(server))


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "did not take"), (401, "expired"), (403, "may not read or edit"), (404, "no page"), (500, "cannot be reached"),
        (503, "cannot be reached"), (418, "not one of"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("request_", ["GET /v1/pages", "PATCH", "DELETE"])
def test_every_refusal_is_said_and_leaves_the_page_as_it_was(server, wiki, request_, status, words):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    before = table(server)
    server.refusals = [(request_, status)]
    with pytest.raises(InvalidInput, match=words) as caught:
        publish(wiki, PAGE, STRICTER, write=True)
    assert shown(server) == WHOLE
    assert table(server) is before
    assert ("as it was" in str(caught.value)) is (request_ != "GET /v1/pages")


def test_a_failure_half_way_brings_back_what_was_deleted(server, wiki):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    before = table(server)
    server.refusals = [(f"DELETE /v1/blocks/{server.blocks[-1]['id']}", 500)]
    with pytest.raises(InvalidInput, match="as it was"):
        publish(wiki, PAGE, STRICTER, write=True)
    assert shown(server) == WHOLE
    assert table(server) is before


def test_what_cannot_be_taken_out_again_is_said(server, wiki):
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    server.refusals = [("DELETE", 500), ("PATCH", 500)]
    with pytest.raises(InvalidInput, match=r"may hold the table twice.*history"):
        publish(wiki, PAGE, STRICTER, write=True)


def test_a_conflict_of_notion_is_run_again_once(server, wiki):
    server.refusals = [("PATCH", 409)]
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    assert shown(server) == WHOLE
    server.refusals = [("DELETE", 409)]
    publish(wiki, PAGE, STRICTER, write=True)
    assert shown(server) == WHOLE
    assert "150 characters" in json.dumps(table(server))


def test_a_limit_is_waited_for_as_long_as_asked(server, wiki, waits):
    server.refusals = [("GET", 429), ("PATCH", 429)]
    publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    assert waits == [7, 7]
    assert shown(server) == WHOLE


def test_a_limit_that_stays_is_said(server, wiki, waits):
    server.refusals = [("GET", 429)] * 9
    with pytest.raises(InvalidInput, match="no more requests"):
        publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)
    assert len(waits) == 4


@pytest.mark.parametrize(
    "page",
    [
        PAGE.upper(),
        "01234567-89ab-cdef-0123-456789abcdef",
        f"https://www.notion.so/ada/Our-rules-{PAGE}?pvs=4#x",
    ],
)
def test_a_page_is_named_by_its_number_or_its_link(server, wiki, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    assert shown(server) == WHOLE


def test_a_title_is_no_number(wiki):
    with pytest.raises(InvalidInput, match="not the number of a page"):
        publish(wiki, "Our rules", Tables(), write=True)


def test_a_page_in_the_trash_is_said(server, wiki):
    server.trashed = True
    with pytest.raises(InvalidInput, match="in the trash"):
        publish(wiki, PAGE, Tables(), write=True, wanted=CHANNELS)


def test_the_command_shows_writes_and_checks(server, address):
    def run(*options):
        done = tactful(
            "wiki", "publish", "notion", "--address", address, "--page", PAGE, "--isolated", *options
        )
        assert "secret" not in done.stdout + done.stderr
        return done

    add = ("--table", "channels", "--filter", "platform=linkedin")
    first = run(*add)
    assert (first.returncode, first.stdout[:4]) == (0, "--- "), first.stderr
    assert run("--check", *add).returncode == 1
    assert run("--write", *add).returncode == 0
    assert run("--check").returncode == 0
    assert run("--check", "--page", "missing").returncode == 2


def test_the_commands_of_the_guide_do_what_they_say(server, address, monkeypatch, tmp_path):
    monkeypatch.setenv("TACTFUL_WIKI_ADDRESS", address)
    guide = (Path(__file__).parent.parent.parent / "docs" / "embed" / "notion.md").read_text(encoding="utf-8")
    typed = re.findall(r"^tactful (.*)$", guide, re.MULTILINE)
    assert len(typed) == 4
    for line in typed:
        done = tactful(*shlex.split(line), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert shown(server) == WHOLE


def test_other_wikis_need_an_address(monkeypatch):
    monkeypatch.delenv("TACTFUL_WIKI_ADDRESS", raising=False)
    done = tactful("wiki", "publish", "mediawiki", "--page", "x")
    assert (done.returncode, "--address" in done.stderr) == (2, True)
