"""Tables are published into a real MediaWiki and a real DokuWiki, and nothing of anybody is lost."""

import itertools
import re
import shlex
import sys
from pathlib import Path

import pytest
from program import tactful
from wikis import (
    EDITORS,
    PASSWORD,
    DokuWikiEditor,
    MediaWikiEditor,
    Racing,
    dokuwiki_version,
    mediawiki_version,
)

from tactful.errors import InvalidInput, InvalidValue
from tactful.settings import DEFAULTS, HouseLimit
from tactful.wiki.publish import TOKEN, USER, Conflict, Wanted, connect, publish
from tactful.wiki.regions import State, Tables

CHANNELS = Wanted("channels", {"platform": "linkedin"})
STRICTER = Tables(DEFAULTS._replace(limits={"linkedin/note": HouseLimit(limit=150)}))
_NUMBERS = itertools.count(1)


@pytest.fixture(scope="module", params=EDITORS)
def kind(request):
    return request.param


@pytest.fixture
def served(kind, request, monkeypatch):
    """The running wiki; the account is in the environment."""
    wiki = request.getfixturevalue(kind)
    monkeypatch.setenv(USER, wiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)
    return wiki


@pytest.fixture
def editor(kind, served):
    return EDITORS[kind](served)


@pytest.fixture
def wiki(kind, served):
    return connect(kind, served.address, write=True)


@pytest.fixture
def page():
    return f"team:rules{next(_NUMBERS)}"


def states(done):
    return [change.state for change in done.changes]


def test_a_dry_run_makes_no_page(wiki, page):
    done = publish(wiki, page, Tables(), write=False, wanted=CHANNELS)
    assert (done.before, states(done)) == ("", [State.EMPTY])
    assert wiki.read(page).revision == ""


def test_a_page_carries_the_table_and_a_second_run_changes_nothing(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    assert "200 characters" in editor.html(page)
    before = wiki.read(page)
    assert states(publish(wiki, page, Tables(), write=True, wanted=CHANNELS)) == [State.CURRENT]
    assert wiki.read(page) == before


def test_a_changed_rule_renews_the_table_and_leaves_the_rest(wiki, kind, editor, page, record_property):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    editor.save(page, f"Our own words, with ünïcode.\n\n{editor.text(page)}\n\nMore of our words.")
    assert states(publish(wiki, page, STRICTER, write=True)) == [State.STALE]
    text = editor.text(page)
    assert text.startswith("Our own words, with ünïcode.\n\n")
    assert text.rstrip().endswith("\n\nMore of our words.")
    assert "150 characters" in editor.html(page)
    record_property("renders", {"mediawiki": mediawiki_version, "dokuwiki": dokuwiki_version}[kind]())


def test_an_edit_by_hand_is_kept_until_forced(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    edited = editor.text(page).replace("LinkedIn", "LinkedIn, says Ada", 1)
    editor.save(page, edited)
    done = publish(wiki, page, STRICTER, write=True)
    assert [(change.state, change.written) for change in done.changes] == [(State.EDITED, False)]
    assert "says Ada" in editor.text(page)
    publish(wiki, page, STRICTER, write=True, force=True)
    assert "says Ada" not in editor.text(page)


def test_a_second_editor_who_races_once_keeps_their_words(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    racing = Racing(wiki, lambda _: editor.save(page, f"{editor.text(page)}\n\nBy a second editor."), 1)
    publish(racing, page, STRICTER, write=True)
    text = editor.text(page)
    assert "By a second editor." in text
    assert states(publish(wiki, page, STRICTER, write=False)) == [State.CURRENT]


def test_a_second_editor_who_races_again_wins_and_it_is_said(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    racing = Racing(wiki, lambda left: editor.save(page, f"{editor.text(page)}\n\nSave {left}."), 2)
    with pytest.raises(Conflict, match="at the same time"):
        publish(racing, page, STRICTER, write=True)
    assert {"Save 1.", "Save 0."} <= set(editor.text(page).splitlines())
    assert states(publish(wiki, page, Tables(), write=False)) == [State.CURRENT]


def test_a_table_that_vanished_is_named_and_the_page_stays(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    editor.save(page, editor.text(page).replace("tactful:table channels", "tactful:table chanels").replace("tactful:table;channels", "tactful:table;chanels"))  # fmt: skip
    before = wiki.read(page)
    with pytest.raises(InvalidInput, match=r"chanels.*channels"):
        publish(wiki, page, STRICTER, write=True)
    assert wiki.read(page) == before


def test_a_page_without_a_table_is_named(wiki, editor, page):
    with pytest.raises(InvalidInput, match="does not exist"):
        publish(wiki, page, Tables(), write=True)
    editor.save(page, "Only words.")
    with pytest.raises(InvalidInput, match="has no table of ours"):
        publish(wiki, page, Tables(), write=True)


def test_a_wrong_password_is_said_and_not_shown(kind, served, page, monkeypatch):
    monkeypatch.setenv(TOKEN, "wrong-secret")
    with pytest.raises(InvalidInput, match="wrong or has expired") as caught:
        publish(connect(kind, served.address, write=True), page, Tables(), write=True, wanted=CHANNELS)
    assert "wrong-secret" not in str(caught.value)


def test_a_wiki_that_is_gone_is_said(kind, served):
    with pytest.raises(InvalidInput, match="cannot be reached"):
        publish(connect(kind, "http://127.0.0.1:9", write=True), "x", Tables(), write=True)


def test_a_read_only_mediawiki_is_said_and_keeps_its_page(mediawiki, monkeypatch):
    monkeypatch.setenv(USER, mediawiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)
    wiki, page = connect("mediawiki", mediawiki.address, write=True), "Locked"
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    before = wiki.read(page)
    lock = mediawiki.folder / "read-only"
    lock.write_text("Being moved.", encoding="utf-8")
    try:
        with pytest.raises(InvalidInput, match="read-only at present"):
            publish(wiki, page, STRICTER, write=True)
    finally:
        lock.unlink()
    assert wiki.read(page) == before


def test_a_template_of_mediawiki_shows_the_table_in_other_pages(mediawiki, monkeypatch):
    monkeypatch.setenv(USER, mediawiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)
    publish(connect("mediawiki", mediawiki.address, write=True), "Template:Channels", Tables(), write=True, wanted=CHANNELS)  # fmt: skip
    editor = MediaWikiEditor(mediawiki)
    editor.save("Uses it", "Before.\n{{Channels}}\nAfter.")
    html = editor.html("Uses it")
    assert html.count("<table") == 1
    assert "tactful:" not in html


def test_a_page_that_a_person_edits_in_dokuwiki_is_left_to_them(dokuwiki, monkeypatch):
    monkeypatch.setenv(USER, dokuwiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)
    wiki, editor = connect("dokuwiki", dokuwiki.address, write=True), DokuWikiEditor(dokuwiki)
    publish(wiki, "team:held", Tables(), write=True, wanted=CHANNELS)
    editor.calls.dokuwiki.setLocks({"lock": ["team:held"], "unlock": []})
    with pytest.raises(Conflict, match="at the same time"):
        publish(wiki, "team:held", STRICTER, write=True)
    editor.calls.dokuwiki.setLocks({"lock": [], "unlock": ["team:held"]})
    assert states(publish(wiki, "team:held", STRICTER, write=True)) == [State.STALE]


def test_the_command_shows_writes_and_checks(kind, served, page):
    def run(*options):
        done = tactful(
            "wiki", "publish", kind, "--address", served.address, "--page", page, "--isolated", *options
        )
        assert PASSWORD not in done.stdout + done.stderr
        return done

    add = ("--table", "channels", "--filter", "platform=linkedin")
    shown = run(*add)
    assert (shown.returncode, shown.stdout[:4]) == (0, "--- "), shown.stderr
    assert run("--check", *add).returncode == 1
    assert run("--write", *add).returncode == 0
    assert run("--check").returncode == 0
    assert run("--check", "--page", "missing").returncode == 2


def test_the_commands_of_the_guide_do_what_they_say(kind, served, monkeypatch, tmp_path):
    monkeypatch.setenv("TACTFUL_WIKI_ADDRESS", served.address)
    guide = (Path(__file__).parent.parent.parent / "docs" / "embed" / f"{kind}.md").read_text(
        encoding="utf-8"
    )
    typed = re.findall(r"^tactful (.*)$", guide, re.MULTILINE)
    assert len(typed) == {"mediawiki": 6, "dokuwiki": 5}[kind]
    for line in typed:
        done = tactful(*shlex.split(line), cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert "up to date" in done.stderr


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("wiki.example.org", "not a web address"),
        ("https://ada:secret@[", "not a web address"),
        ("https://ada:secret@wiki.example.org", "holds a name or password"),
        ("http://wiki.example.org", "over http"),
    ],
)
def test_an_address_that_gives_secrets_away_is_refused(address, words):
    with pytest.raises(InvalidValue, match=f"(?i){words}") as caught:
        connect("mediawiki", address, write=False)
    assert "secret" not in str(caught.value)


def test_writing_without_an_account_is_refused(monkeypatch):
    monkeypatch.delenv(TOKEN, raising=False)
    with pytest.raises(InvalidValue, match=TOKEN):
        connect("dokuwiki", "https://wiki.example.org", write=True)


@pytest.mark.parametrize(("kind", "library"), [("mediawiki", "mwclient"), ("confluence", "requests")])
def test_a_missing_library_is_named_with_its_cure(kind, library, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, f"tactful.wiki.{kind}", raising=False)
    with pytest.raises(InvalidInput, match=rf"“{library}” is missing.*tactful\[wiki\]"):
        connect(kind, "https://wiki.example.org", write=False)


@pytest.mark.parametrize(
    ("setting", "other", "words"),
    [
        ("['remote'] = 1", "['remote'] = 0", "remote interface is switched off"),
        ("'@admin,@user'", "'@admin'", "names the account in “remoteuser”"),
    ],
)
def test_a_dokuwiki_without_its_remote_interface_is_said(dokuwiki, monkeypatch, setting, other, words):
    monkeypatch.setenv(USER, dokuwiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)
    settings = dokuwiki.folder / "conf" / "local.php"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(before.replace(setting, other), encoding="utf-8")
    try:
        with pytest.raises(InvalidInput, match=words):
            connect("dokuwiki", dokuwiki.address, write=True).read("start")
    finally:
        settings.write_text(before, encoding="utf-8")


def test_a_page_that_the_account_may_not_edit_is_said(kind, served, wiki):
    page = "MediaWiki:Sitenotice" if kind == "mediawiki" else "closed:rules"
    if kind == "dokuwiki":
        rights = served.folder / "conf" / "acl.auth.php"
        rights.write_text(rights.read_text(encoding="utf-8") + "closed:*\t@user\t1\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match="may not read or edit"):
        publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    assert wiki.read(page).revision == ""
