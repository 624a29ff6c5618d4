"""Live drafts: the figure says what the checker says, and a page that says otherwise is told so."""

import html
import json
import logging
import re

import markdown
import pytest

from macros import drafts
from tactful import Context, check

STOCK = "Hi, I'd like to add you to my professional network on LinkedIn."
GOOD = (
    "Hi Priya, your talk on flood maps in Leeds changed how I teach rivers. I'm a geography teacher in Hull. "
    "May I follow your work here? Thanks, Sam"
)


def block(text: str, options: str) -> str:
    return f"{{% call draft({options}) %}}\n{text}\n{{% endcall %}}"


def data(figure: str) -> dict:
    return json.loads(html.unescape(re.search(r'data-draft="([^"]*)"', figure)[1]))


def test_a_draft_as_expected_is_shown_without_a_warning(env, caplog):
    figure = env.render(
        block(GOOD, 'channel="linkedin/note", tier="free", to="Priya Raman", verdict="ready"')
    )
    assert caplog.records == []
    assert "Ready to send" in figure
    assert "\n" not in figure.strip()
    assert data(figure) == {
        "text": GOOD, "purpose": "request", "channel": "linkedin/note", "tier": "free", "to": "Priya Raman",
    }  # fmt: skip


def test_findings_stand_in_words_with_a_link_to_their_rule(env):
    figure = env.render(block(STOCK, 'expect="default-text", hints="allow", channel="linkedin/note"'))
    finding = next(
        f for f in check(STOCK, Context.of(channel="linkedin/note")).counted if f.rule == "default-text"
    )
    assert html.unescape(re.sub("<[^>]+>", "", figure)).count(finding.message) == 1
    assert 'href="../../rules/default-text/"' in figure
    assert '<mark class="flaw flaw-error">' in figure


@pytest.mark.parametrize(
    ("text", "options", "complaint"),
    [
        (GOOD, 'expect="no-greeting"', "the page expects no-greeting, but the checker does not find it."),
        (STOCK, 'expect=""', "the checker finds default-text (error) at 1:"),
        (STOCK, 'expect=none, verdict="ready"', "the page says the verdict is ready, the checker says hold."),
        (GOOD, 'channel="linkedin/notes"', "Did you mean “linkedin/note”?"),
        (GOOD, 'hints="alow"', "hints must be"),
        (GOOD, 'recipient="Priya"', "recipient"),
    ],
)
def test_a_page_that_says_otherwise_is_told_with_file_and_line(
    env, caplog, monkeypatch, text, options, complaint
):
    monkeypatch.chdir(env.docs.parent)
    with caplog.at_level(logging.WARNING, "mkdocs.plugins.tactful"):
        env.render("# Title\n\n" + block(text, options), front_matter="---\ntitle: x\n---\n")
    assert any(complaint in record.getMessage() for record in caplog.records)
    assert all(record.getMessage().startswith("docs/write/greeting.md:6: ") for record in caplog.records)
    assert all(record.name.startswith("mkdocs.") for record in caplog.records), (
        "a strict build counts these alone"
    )


def test_unexpected_hints_can_be_allowed_but_warnings_cannot():
    text = "Hi Priya, I hope this message finds you well. " + GOOD.removeprefix("Hi Priya, ").capitalize()
    report = check(text, Context.of(channel="linkedin/message", purpose="message", to="Priya"))
    hints = {finding.rule for finding in report.counted if finding.severity == "hint"}
    warnings = {finding.rule for finding in report.counted if finding.severity != "hint"}
    counted = drafts.sample_of(text, expect="")
    allowed = drafts.sample_of(text, expect="", hints="allow")
    assert len(drafts.disagreements(counted, report)) == len(hints | warnings)
    assert len(drafts.disagreements(allowed, report)) == len(warnings)


def test_the_text_reaches_the_reader_to_the_letter_inside_a_tab(env):
    text = "Hi {first_name}, *this* _is_ `C|D` <3 [x](y) 100% & more…\nSecond line, https://example.com/a_b"
    figure = env.render(
        '=== "Tab"\n\n    ' + "{% call draft(expect=none) %}{% raw %}" + text + "{% endraw %}{% endcall %}"
    )
    made = markdown.markdown(figure, extensions=["pymdownx.tabbed", "attr_list", "md_in_html"])
    shown = re.search(r'<blockquote class="draft-text">(.*?)</blockquote>', made, re.DOTALL)[1]
    shown = re.sub(r'<sup class="flaw-ref">.*?</sup>|<span class="gap.*?</span>', "", shown)
    assert html.unescape(re.sub("<[^>]+>", "", shown.replace("<br>", "\n").replace("<br />", "\n"))) == text
    assert data(made)["text"] == text


@pytest.mark.parametrize(
    ("marks", "made"),
    [
        ([], "ab cd"),
        ([(0, 2, 1, "error")], "[error:ab]1 cd"),
        ([(0, 2, 1, "hint"), (1, 5, 2, "error")], "[hint:a][error:b]1[error: cd]2"),
        ([(0, 0, 1, "warning")], "‸1ab cd"),
        ([(5, 5, 1, "hint"), (3, 5, 2, "hint")], "ab [hint:cd]2‸1"),
        ([(0, 5, 1, "warning"), (0, 5, 2, "error")], "[error:ab cd]12"),
    ],
)
def test_marks_may_overlap_and_the_gravest_shows(marks, made):
    figure = drafts.marked("ab cd", [drafts.Mark(*mark, words="here") for mark in marks])
    plain = re.sub(r'<span class="vh">.*?</span>', "", figure)
    plain = re.sub(r'<mark class="flaw flaw-(\w+)">(.*?)</mark>', r"[\1:\2]", plain)
    assert re.sub("<[^>]+>", "", plain) == made


def test_anatomy_names_the_step_that_each_stretch_meets(env):
    figure = env.render(block(GOOD, 'channel="linkedin/note", to="Priya Raman", anatomy=True, expect=none'))
    greeting = re.search(r'<li value="2">(.*?)</li>', figure)[1]
    assert 'href="../../write/greeting/"' not in greeting  # the page itself
    assert '<span class="status status-met">met</span> “Hi Priya' in html.unescape(greeting)


def test_drafts_on_a_page_have_ids_of_their_own(env):
    page = env.render(
        block(GOOD, "expect=none") + block(GOOD, "expect=none") + block(GOOD, 'expect=none, id="mine"')
    )
    assert re.findall(r'<figure class="[^"]*" id="([^"]*)"', page) == ["draft-1", "draft-2", "mine"]


def test_a_sample_with_braces_comes_from_a_file(env, tmp_path, monkeypatch):
    (tmp_path / "placeholder.txt").write_text("Hi {{first_name}}, let's connect.\n")
    monkeypatch.setattr(drafts, "DRAFT_FILES", tmp_path)
    figure = env.render('{{ draft_file("placeholder.txt", expect=none) }}')
    assert data(figure)["text"] == "Hi {{first_name}}, let's connect."
    assert "{{" not in figure
