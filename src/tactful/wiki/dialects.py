"""How each wiki writes a marker that its readers do not see, and what its editors may change without meaning to.

Two markers stand around a table: `tactful:table NAME option=value …` and `tactful:end`. They are comments where
the wiki has comments. Confluence strips comments but keeps an anchor with its name. DokuWiki has nothing that is
kept and not shown, nor has Notion, so there the markers are links that tell readers where the table comes from; the marker is the
fragment of the address.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from tactful.catalogue import VERSION
from tactful.checker import SITE
from tactful.errors import UnknownName

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# No marker holds another: a page of unfinished ones is read in linear time.
_TEXT = r"(?P<text>tactful:(?:(?!{end}|tactful:)[^\r\n])*?)"


class Dialect(NamedTuple):
    """A markup that tables stand in."""

    name: str
    """Its name in messages and options."""
    marker: str
    """A pattern for one marker, whose group `text` holds the words between the comment's signs."""
    write: Callable[[str], str]
    """Makes a marker of such words."""
    formats: tuple[str, ...]
    """Table formats that it can hold, the usual one first."""
    sample: str
    """A pattern for stretches in which a marker is only shown: code blocks and the like."""
    indent: str = ""
    """A pattern for what may stand before a marker on its line, and then stands before each line of the table."""
    padded: bool = False
    """Whether a blank line must part the markers from the table."""
    alone: bool = True
    """Whether a marker needs a line of its own."""
    suffixes: tuple[str, ...] = ()
    """The endings of its files."""
    foreign: str = ""
    """A pattern for a marker that this dialect would show or break at."""
    broken: str = ""
    """A pattern for a marker that does not end on its line."""
    words: Callable[[str], str] = lambda body: "\n".join(line.rstrip() for line in body.split("\n"))
    """Takes from a table what an editor or a formatter may change without changing what it says."""


def dialect(name: str) -> Dialect:
    """Return a dialect by name; `UnknownName` for one that does not exist."""
    if name not in DIALECTS:
        raise UnknownName("dialect", name, DIALECTS)
    return DIALECTS[name]


def dialect_of(suffix: str, text: str) -> Dialect | None:
    """Return the dialect of a file by its ending and its text, or None when it is none of a wiki in git.

    Docusaurus reads `.md` as MDX too; a marker that only MDX has says so.
    """
    found = _BY_SUFFIX.get(suffix.lower())
    if found is MARKDOWN and re.search(r"^[ \t]*\{/\*\s*tactful:", text, re.MULTILINE):
        return MDX
    return found


def dialect_for(format: str) -> Dialect | None:
    """Return the dialect whose pages hold a table format, or None."""
    usual = next((known for known in DIALECTS.values() if known.formats[0] == format), None)
    return usual or next((known for known in DIALECTS.values() if format in known.formats), None)


def _comment(begin: str, end: str) -> str:
    return re.escape(begin) + r"[ \t]*" + _TEXT.replace("{end}", re.escape(end)) + r"[ \t]*" + re.escape(end)


def _unended(begin: str, end: str) -> str:
    return rf"{re.escape(begin)}[ \t]*tactful:(?:(?!{re.escape(end)}|tactful:)[^\n])*$"


def _line(begin: str) -> str:
    return re.escape(begin) + r"[ \t]+(?P<text>tactful:[^\r\n]*?)"


def _pipes(body: str) -> str:
    """Take a formatter's alignment out of a pipe table."""
    body = re.sub(r"[ \t]*\|[ \t]*", "|", body)
    return re.sub(r"(?m)[ \t]+$", "", re.sub(r"-{3,}", "---", body))


def _storage(body: str) -> str:
    """Take the attributes, spacing and entities out that Confluence adds when it saves a page; keep addresses."""

    def bare(tag: re.Match[str]) -> str:
        address = re.search(r"\shref=(\"[^\"]*\"|'[^']*')", tag[2])
        return f"<{tag[1]} {address[1][1:-1]}>" if address else f"<{tag[1]}>"

    body = re.sub(r"<(/?[\w:]+)([^<>]*)>", bare, body)
    body = re.sub(r"</?(?:p|tbody|thead|colgroup|col)>", "", body)
    return re.sub(r"\s*(</?(?:table|tr|th|td)>)\s*", r"\1", unescape(body)).replace("\xa0", " ")


_FENCE = (
    r"^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(?P<fence>`{3,}(?=[^`\r\n]*\r?$)|~{3,})[^\n]*"
    r"(?:\n(?![ \t>]*(?P=fence)[`~]*[ \t]*\r?$)[^\n]*)*(?:\n[^\n]*)?"
    r"|(?<!`)(?P<ticks>`{1,2})(?!`)[^`\n]+(?P=ticks)(?!`)"
    r"|^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(?i:<(?P<tag>pre|script|style|textarea)(?=[\s>]))"
    r"(?:(?!</(?i:(?P=tag)))[\s\S])*"
)
_INDENT = r"[ \t]*(?:>[ \t]*)*"

MARKDOWN = Dialect(
    "Markdown", _comment("<!--", "-->"), lambda text: f"<!-- {text} -->", ("gfm", "markdown", "html"), _FENCE,
    _INDENT, padded=True, suffixes=(".md", ".markdown", ".mkd", ".mdown"), broken=_unended("<!--", "-->"), words=_pipes,
)  # fmt: skip
MDX = Dialect(
    "MDX", _comment("{/*", "*/}"), lambda text: f"{{/* {text} */}}", ("mdx",), _FENCE, _INDENT, padded=True,
    suffixes=(".mdx",), foreign=r"<!--[ \t]*tactful:", broken=_unended("{/*", "*/}"), words=_pipes,
)  # fmt: skip
ASCIIDOC = Dialect(
    "AsciiDoc", _line("//"), lambda text: f"// {text}", ("asciidoc",),
    r"^(?P<fence>-{4,}|\.{4,}|\+{4,}|/{4,}|```)[^\n]*(?:\n(?!(?P=fence)[ \t]*\r?$)[^\n]*)*(?:\n[^\n]*)?"
    r"|`[^`\n]+`",
    padded=True, suffixes=(".adoc", ".asciidoc", ".asc"),
)  # fmt: skip
RST = Dialect(
    "reStructuredText", _line(".."), lambda text: f".. {text}", ("rst",), r"``[^`\n]+``", padded=True,
    suffixes=(".rst",),
)  # fmt: skip
MEDIAWIKI = Dialect(
    "MediaWiki", _comment("<!--", "-->"), lambda text: f"<!-- {text} -->", ("mediawiki",),
    r"(?i:<(?P<tag>nowiki|pre|syntaxhighlight|source)\b[^<>]*(?<!/)>)(?:(?!</(?i:(?P=tag)))[\s\S])*",
    suffixes=(".wiki", ".mediawiki"),
)  # fmt: skip
DOKUWIKI = Dialect(
    "DokuWiki", r"\[\[[^\[\]|#\r\n]*#" + r"(?P<text>tactful:[^|\[\]\r\n]*)\|[^\[\]\r\n]*\]\]",
    lambda text: f"[[{labelled_address(text)}|{label(text)}]]", ("dokuwiki",),
    r"<(?P<tag>code|file|nowiki)\b[^<>]*>(?:(?!</(?P=tag)>)[\s\S])*|%%[^%\n]*%%|^(?:  |\t)[^\n]*",
    padded=True,
)  # fmt: skip
CONFLUENCE = Dialect(
    "Confluence",
    r"<p\b[^<>]*>\s*<ac:structured-macro\b[^<>]*\bac:name=\"anchor\"[^<>]*>\s*<ac:parameter\b[^<>]*>\s*"
    r"(?P<text>tactful:[^<]*?)\s*</ac:parameter>\s*</ac:structured-macro>\s*</p>",
    lambda text: '<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">'
    f"{text}</ac:parameter></ac:structured-macro></p>",
    ("confluence",), r"<!\[CDATA\[(?:(?!\]\]>)[\s\S])*", alone=False, words=_storage,
)  # fmt: skip

DIALECTS: dict[str, Dialect] = {
    "markdown": MARKDOWN, "mdx": MDX, "asciidoc": ASCIIDOC, "rst": RST, "mediawiki": MEDIAWIKI,
    "dokuwiki": DOKUWIKI, "confluence": CONFLUENCE,
}  # fmt: skip
"""Every dialect by name."""

_BY_SUFFIX = {suffix: known for known in DIALECTS.values() for suffix in known.suffixes}
SUFFIXES: tuple[str, ...] = tuple(_BY_SUFFIX)
"""The endings of files that a wiki in git has."""


def labelled_address(text: str) -> str:
    """Return the address of a link that is a marker, where the wiki has no comments."""
    return f"{SITE}#{';'.join(text.split())}"


def label(text: str) -> str:
    """Return what readers see of such a link."""
    return "End of the table" if text.startswith("tactful:end") else f"Table from Tactful {VERSION}"
