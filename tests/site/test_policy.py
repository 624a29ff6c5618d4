"""Each page's content security policy: there, met by the page itself, and strict."""

import re

import apply_csp
import html_tree
import pytest

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def pages(site):
    texts = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    # Tables under /v1/ are parts of pages; what is opened there by itself has its policy from the server.
    return {
        path: text for path, text in texts.items() if not path.relative_to(site).parts[0].startswith("v1")
    }


def directives(html: str) -> dict[str, list[str]]:
    found = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert len(found) == 1
    return {part.split()[0]: part.split()[1:] for part in found[0].split(";")}


def test_every_page_has_a_policy_that_its_own_scripts_meet(pages):
    assert len(pages) > 100
    for path, html in pages.items():
        policy = directives(html)
        assert set(apply_csp.inline_scripts(html)) <= set(policy["script-src"]), path
        # Nothing stands ahead of the policy that it would have to govern.
        assert "<script" not in html[: html.index("Content-Security-Policy")], path
        for element in html_tree.parse(html).walk():
            handlers = [name for name in element.attributes if name.startswith("on")]
            assert not handlers, (path, element.tag, handlers)
            for name in ("href", "src", "action"):
                assert not (element.get(name) or "").lower().startswith("javascript:"), path


def test_no_policy_lets_text_become_code_or_words_leave_the_site(pages):
    for path, html in pages.items():
        policy = directives(html)
        scripts = policy["script-src"]
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "data:", "blob:"} & set(scripts), path
        assert policy["require-trusted-types-for"] == ["'script'"], path
        own = ("'self'", "https://tactful.example/")
        assert all(source.startswith(own) for source in policy["connect-src"]), path
        assert policy["base-uri"] in (["'self'"], ["'none'"]), path
        assert policy["form-action"] == ["'none'"], path


def test_nothing_is_loaded_from_another_site(pages):
    for path, html in pages.items():
        for element in html_tree.parse(html).walk():
            address = element.get("src") or (element.get("href") if element.tag == "link" else "") or ""
            loads = element.tag != "link" or set((element.get("rel") or "").split()) & {
                "stylesheet", "preload", "modulepreload", "icon", "manifest",
            }  # fmt: skip
            assert not (loads and re.match(r"(https?:)?//", address)), (path, address)
