"""MediaWiki's JSON page and module show what `tactful table` writes, and refuse in words, in a real MediaWiki."""

import itertools
import json
import re
from contextlib import contextmanager
from random import Random
from xml.etree import ElementTree

import pytest
from program import tactful
from wikis import PASSWORD, MediaWikiEditor, Racing

from tactful.errors import InvalidInput, InvalidValue
from tactful.settings import DEFAULTS, HouseLimit
from tactful.tables import build, render
from tactful.tables.build import FILTERS, columns_of, filters_of
from tactful.wiki.publish import TOKEN, USER, Conflict, Holds, Wanted, connect, publish
from tactful.wiki.regions import State, Tables

CHANNELS = Wanted("channels", {})
MODULE = "Module:Tactful"
STRICTER = Tables(DEFAULTS._replace(limits={"linkedin/note": HouseLimit(limit=150)}))
_NUMBERS = itertools.count(1)


@pytest.fixture
def account(mediawiki, monkeypatch):
    monkeypatch.setenv(USER, mediawiki.user)
    monkeypatch.setenv(TOKEN, PASSWORD)


@pytest.fixture
def wiki(mediawiki, account):
    return connect("mediawiki", mediawiki.address, write=True)


@pytest.fixture(scope="module")
def editor(mediawiki):
    return MediaWikiEditor(mediawiki)


@pytest.fixture
def page():
    return f"Tactful/{next(_NUMBERS)}.json"


@pytest.fixture(scope="module")
def shown(mediawiki, editor):
    """Shows calls of the module; it is there, and the data of four tables."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(USER, mediawiki.user)
        environment.setenv(TOKEN, PASSWORD)
        wiki = connect("mediawiki", mediawiki.address, write=True)
    publish(wiki, MODULE, Tables(), write=True)
    for name in ("rules", "channels", "steps", "signals"):
        publish(wiki, f"Tactful/{name}.json", Tables(), write=True, wanted=Wanted(name, {}))
    return editor.preview


def call(name, **arguments):
    given = "".join(f"|{key}={value}" for key, value in arguments.items())
    return f"{{{{#invoke:Tactful|table|page=Tactful/{name}.json{given}}}}}\n"


def states(done):
    return [(change.state, change.written) for change in done.changes]


def read(html):
    """Each table: its caption, and its cells with their words and addresses."""
    found = [
        ElementTree.fromstring(table.replace("&#160;", "\u00a0"))
        for table in re.findall(r"<table.*?</table>", html, re.DOTALL)
    ]
    return [
        (table.findtext("caption").strip(), [
            [(" ".join("".join(cell.itertext()).split()), [a.get("href") for a in cell.iter("a")]) for cell in row]
            for row in table.iter("tr")
        ])
        for table in found
    ]  # fmt: skip


def choices():
    """Tables with filters and columns: every value of every filter, and mixes of them."""
    random = Random(6)  # noqa: S311
    for name in ("rules", "channels", "steps", "signals"):
        yield name, {}
        for key in filters_of(name):
            yield from ((name, {key: value}) for value in FILTERS[key])
        for _ in range(12 if len(filters_of(name)) > 1 else 0):
            some = [key for key in filters_of(name) if random.random() < 0.7]
            names = random.sample([column.name for column in columns_of(name)], 3)
            yield name, {key: random.choice(FILTERS[key]) for key in some} | {"columns": ", ".join(names)}


def test_each_choice_shows_what_the_command_writes(shown, record_property):
    asked = list(choices())
    assert len(asked) > 60
    got = read(shown("".join(call(name, **chosen) for name, chosen in asked)))
    assert len(got) == len(asked)
    for (name, chosen), found in zip(asked, got, strict=True):
        columns = chosen["columns"].split(", ") if "columns" in chosen else None
        made = build(name, **{**chosen, "columns": columns})
        assert [found] == read(render(made, "html")), (name, chosen)
    record_property("renders", "its extension Scribunto")


@pytest.mark.parametrize(
    ("wikitext", "words"),
    [
        ("{{#invoke:Tactful|table}}", "Name a JSON page: page=Tactful/rules.json."),
        (call("nothing"), "There is no page “Tactful/nothing.json”. Publish it with “tactful wiki publish mediawiki”."),
        ("{{#invoke:Tactful|table|page=Module:Tactful}}", "The page “Module:Tactful” is no JSON page."),
        ("{{#invoke:Tactful|table|page=<x>}}", "There is no page “<x>”."),
        (call("foreign"), "holds no table of Tactful."),
        (call("newer"), "are of different versions of Tactful. Publish both again."),
        (call("steps", columns="step, mets"), "There is no column “mets”. Known: do, met, missing, partial, step."),
        (call("steps", columns="do,step,do"), "The column “do” is named twice."),
        (call("steps", platform="x"), "There is no parameter “platform”. Known: columns, page, step."),
        (call("rules", step="intention"), "There is no step “intention”. Known: "),
        (call("rules", severity="<b>''x''</b>"), "There is no severity “<b>''x''</b>”. Known: error, error+, hint,"),
    ],
)  # fmt: skip
def test_a_wrong_call_says_what_is_wrong(shown, editor, wikitext, words):
    if "foreign" in wikitext:
        editor.save("Tactful/foreign.json", '{"a": 1}', contentmodel="json")
    if "newer" in wikitext:
        editor.save("Tactful/newer.json", '{"schema": "choices/2"}', contentmodel="json")
    root = ElementTree.fromstring(re.sub(r"<!--.*?-->", "", shown(wikitext), flags=re.DOTALL))
    [error] = root.iter("strong")
    assert error.get("class") == "error"
    assert "".join(error.itertext()).startswith("Tactful: ")
    assert words in "".join(error.itertext())
    assert not list(root.iter("b"))


def test_an_empty_parameter_counts_as_none_so_that_a_template_can_hand_its_own_on(shown, editor):
    editor.save("Template:Rules", call("rules", step="{{{step|}}}", columns="rule").strip())
    every, some = read(shown("{{Rules}}\n\n{{Rules|step=intent}}"))
    assert len(every[1]) > len(some[1]) > 1
    assert some[0] == "Rules: intent"


def test_no_words_of_the_data_are_read_as_markup(shown, editor):
    data = json.loads(editor.text("Tactful/signals.json"))
    hostile = "{{Rules}} [[x]] ~~~~ __TOC__ <script>''x''</script> RFC\u00a01 {{!}}|- \u2028x"
    nodes = [
        {"kind": kind, "text": hostile, "url": "https://x.example/"} for kind in ("text", "code", "link")
    ]
    nodes += [{"kind": "link", "text": "y", "url": f"https://x.example/{hostile}__"}]
    nodes += [
        {"kind": "link", "text": "z", "url": url}
        for url in ("javascript:alert(1)", "//x.example", " https://x")
    ]
    data["rows"][0]["signal"] = {"text": "", "nodes": nodes}
    editor.save("Tactful/hostile.json", json.dumps(data), contentmodel="json")
    [(_, rows)] = read(shown(call("hostile", columns="signal")))
    [(words, addresses)] = rows[1]
    assert words == " ".join((hostile.replace("\u2028", "") * 3 + "yzzz").split())
    assert [address.split("%")[0] for address in addresses] == ["https://x.example/"] * 2
    assert not set(addresses[1]) & set("{}[]|<>'\" \u00a0")


def test_data_and_module_are_made_renewed_and_then_left(wiki, editor, page):
    dry = publish(wiki, page, Tables(), write=False, wanted=CHANNELS)
    assert (dry.before, states(dry), wiki.read(page).revision) == ("", [(State.EMPTY, True)], "")
    assert states(publish(wiki, page, Tables(), write=True, wanted=CHANNELS)) == [(State.EMPTY, True)]
    done = publish(wiki, page, Tables(), write=True)
    assert (states(done), done.before == done.after) == ([(State.CURRENT, True)], True)
    assert "150 characters" not in editor.text(page)
    assert states(publish(wiki, page, STRICTER, write=True)) == [(State.STALE, True)]
    assert "150 characters" in editor.text(page)
    with pytest.raises(InvalidInput, match="holds the table “channels”"):
        publish(wiki, page, Tables(), write=True, wanted=Wanted("rules", {}))


def test_a_rule_that_changed_is_seen_in_pages_that_show_the_table(wiki, shown, editor):
    publish(wiki, "Tactful/limits.json", STRICTER, write=True, wanted=CHANNELS)
    [(_, strict)] = read(shown(call("limits", platform="linkedin")))
    [(_, usual)] = read(shown(call("channels", platform="linkedin")))
    assert ("150 characters" in str(strict), "150 characters" in str(usual)) == (True, False)


def test_data_edited_by_hand_are_kept_until_forced(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    edited = editor.text(page).replace("LinkedIn", "LinkedIn, says Ada", 1)
    editor.save(page, edited)
    assert states(publish(wiki, page, STRICTER, write=True)) == [(State.EDITED, False)]
    assert "says Ada" in editor.text(page)
    publish(wiki, page, STRICTER, write=True, force=True)
    assert "says Ada" not in editor.text(page)


def test_a_module_edited_by_hand_or_of_others_is_kept_until_forced(wiki, shown, editor):
    source = editor.text(MODULE)
    assert states(publish(wiki, MODULE, Tables(), write=True)) == [(State.CURRENT, True)]
    for other in (source.replace("wikitable", "ourtable"), "return {}"):
        editor.save(MODULE, other)
        assert states(publish(wiki, MODULE, Tables(), write=True)) == [(State.EDITED, False)]
        assert editor.text(MODULE) == other
    publish(wiki, MODULE, Tables(), write=True, force=True)
    assert editor.text(MODULE) == source


def test_an_older_module_is_renewed(wiki, shown, editor, monkeypatch):
    source = editor.text(MODULE)
    monkeypatch.setattr("pathlib.Path.read_text", lambda *_, **__: "return { table = 1 }")
    publish(wiki, MODULE, Tables(), write=True)
    assert "table = 1" in editor.text(MODULE)
    monkeypatch.undo()
    assert states(publish(wiki, MODULE, Tables(), write=True)) == [(State.STALE, True)]
    assert editor.text(MODULE) == source


def test_a_second_editor_who_races_keeps_their_words_and_it_is_said(wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)

    def save(number):
        editor.save(page, re.sub('"title": ".*"', f'"title": "Ours {number}"', editor.text(page), count=1))

    done = publish(Racing(wiki, save, 1), page, STRICTER, write=True)
    assert states(done) == [(State.EDITED, False)]
    assert "Ours 0" in editor.text(page)
    with pytest.raises(Conflict, match="at the same time"):
        publish(Racing(wiki, save, 2), page, STRICTER, write=True, force=True)
    assert "Ours 0" in editor.text(page)


def test_pages_of_other_things_are_not_touched(wiki, editor, page):
    editor.save(page, "Only words.")
    with pytest.raises(InvalidInput, match=r"is no JSON page.*ChangeContentModel"):
        publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    editor.save(f"{page}.json", '{"name": "Ada"}', contentmodel="json")
    with pytest.raises(InvalidInput, match="has no table of ours"):
        publish(wiki, f"{page}.json", Tables(), write=True)
    done = publish(wiki, f"{page}.json", Tables(), write=True, wanted=CHANNELS)
    assert states(done) == [(State.EDITED, False)]
    assert json.loads(editor.text(f"{page}.json")) == {"name": "Ada"}
    with pytest.raises(InvalidValue, match=r"#invoke:Tactful"):
        publish(wiki, "Tactful/x.json", Tables(), write=True, wanted=Wanted("rules", {"step": "intent"}))
    with pytest.raises(InvalidInput, match="does not exist"):
        publish(wiki, "Tactful/x.json", Tables(), write=True)


@contextmanager
def settings(mediawiki, text):
    """A wiki whose settings end with a text, for a while."""
    path = mediawiki.folder / "LocalSettings.php"
    before = path.read_text(encoding="utf-8")
    path.write_text(before + text, encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(before, encoding="utf-8")


def test_a_read_only_wiki_is_said_and_keeps_its_page(mediawiki, wiki, editor, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    before = wiki.read(page)
    with (
        settings(mediawiki, "$wgReadOnly = 'Being moved.';\n"),
        pytest.raises(InvalidInput, match="read-only at present"),
    ):
        publish(wiki, page, STRICTER, write=True)
    assert wiki.read(page) == before


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("$wgNamespaceProtection[NS_MAIN] = ['siteadmin'];\n", "may not read or edit"),
        ("$wgRateLimits = ['edit' => ['user' => [0, 60]]];\n", "takes no more requests"),
        ("$wgGroupPermissions['user']['editcontentmodel'] = false;\n", "may not make a JSON page.*editcontentmodel"),
    ],
)  # fmt: skip
def test_a_json_page_that_the_account_may_not_make_is_said(mediawiki, wiki, page, setting, words):
    with settings(mediawiki, setting), pytest.raises(InvalidInput, match=words):
        publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    assert wiki.read(page).revision == ""


def test_a_json_page_that_is_protected_is_said(mediawiki, wiki, page):
    publish(wiki, page, Tables(), write=True, wanted=CHANNELS)
    MediaWikiEditor(mediawiki._replace(other="Keeper")).protect(page)
    before = wiki.read(page)
    with pytest.raises(InvalidInput, match="may not read or edit"):
        publish(wiki, page, STRICTER, write=True)
    assert wiki.read(page) == before


@pytest.mark.parametrize(
    ("patch", "words"),
    [
        ((".php", "wfLoadExtension( 'Scribunto' );"), "Scribunto is not on.*Template:"),
        ((1, 38, 4), "needs MediaWiki 1.39.*Template:"),
    ],
)
def test_a_wiki_that_cannot_run_the_module_is_said_with_another_way(
    mediawiki, wiki, patch, words, monkeypatch
):
    if patch[0] == 1:
        monkeypatch.setattr(wiki._site, "version", patch)
        with pytest.raises(InvalidInput, match=words):
            publish(wiki, MODULE, Tables(), write=True)
        return
    path = mediawiki.folder / "LocalSettings.php"
    before = path.read_text(encoding="utf-8")
    assert patch[1] in before
    path.write_text(before.replace(patch[1], "").replace("$wgScribunto", "// $wgScribunto"), encoding="utf-8")
    try:
        with pytest.raises(InvalidInput, match=words):
            publish(wiki, MODULE, Tables(), write=True)
        assert wiki.read("Tactful/x.json").holds is Holds.DATA
    finally:
        path.write_text(before, encoding="utf-8")


def test_the_command_publishes_both_and_checks_them(mediawiki, account, page):
    def run(*options):
        return tactful("wiki", "publish", "mediawiki", "--address", mediawiki.address, "--isolated", *options)

    both = ("--page", MODULE, "--page", page)
    done = run(*both, "--table", "steps", "--write")
    assert done.returncode == 0, done.stderr
    assert f"{page}:1: The table “steps” is empty: renewed." in done.stderr
    checked = run(*both, "--check")
    assert (checked.returncode, checked.stderr.count("up to date")) == (0, 2), checked.stderr
