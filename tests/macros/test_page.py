"""Links lead from the page that holds them, and places name the line that an editor shows."""

from types import SimpleNamespace

import pytest

from macros import page


@pytest.mark.parametrize(
    ("target", "source", "way"),
    [
        ("rules/vague-intent/", "index.md", "rules/vague-intent/"),
        ("rules/vague-intent/", "write/index.md", "../rules/vague-intent/"),
        ("rules/vague-intent/", "write/greeting.md", "../../rules/vague-intent/"),
        ("rules/", "rules/vague-intent.md", "../"),
        ("rules/vague-intent/", "rules/vague-intent.md", "./"),
        ("rules/vague-intent/#why", "rules/vague-intent.md", "#why"),
        ("", "write/greeting.md", "../../"),
        ("rules/changes.atom", "rules/changes.md", "../changes.atom"),
    ],
)
def test_links_are_relative_to_the_page(target, source, way):
    assert page.relative(target, source) == way


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("first\nsecond\n", 2, 2),
        ("---\ntitle: x\n---\nfirst\n", 1, 4),
        ("---\ntitle: x\n---\n\nfirst\n", 1, 5),
        ("--- no front matter\n", 1, 1),
    ],
)
def test_lines_count_the_front_matter(tmp_path, monkeypatch, text, line, expected):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(text)
    env = SimpleNamespace(page=SimpleNamespace(file=SimpleNamespace(abs_src_path=str(tmp_path / "a.md"))))
    assert page.place(env, line) == f"a.md:{expected}"
    assert page.place(env, None) == "a.md"
