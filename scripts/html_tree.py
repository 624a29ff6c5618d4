"""A small tree of a built page, for the scripts that read or rewrite pages.

The pages are our own and pass an HTML checker, so nothing here repairs markup; a tag that closes nothing is an error.
"""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
OPTIONAL_END = frozenset("li p dt dd tr td th tbody thead option".split())
RAW = frozenset({"script", "style"})


class Element:
    """An element with its attributes (an empty text for one without a value) and what is in it, in order."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None = None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def get(self, name: str) -> str | None:
        """Return an attribute's value; None when it is absent."""
        return self.attributes.get(name)

    def has_class(self, *names: str) -> bool:
        """Return whether the element has one of these classes."""
        return bool(set(names) & set((self.get("class") or "").split()))

    def walk(self) -> Iterator[Element]:
        """Yield this element and all below it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def find(self, tag: str, **attributes: str) -> Element | None:
        """Return the first element below with this tag and these attributes."""
        return next(self.find_all(tag, **attributes), None)

    def find_all(self, tag: str, **attributes: str) -> Iterator[Element]:
        """Yield all elements with this tag and these attributes."""
        for element in self.walk():
            if element.tag == tag and all(element.get(name) == value for name, value in attributes.items()):
                yield element

    @property
    def text(self) -> str:
        """All text in it, as it stands."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def html(self) -> str:
        """Return the element as HTML."""
        return f"{self._start()}{self.inner_html()}" + ("" if self.tag in VOID else f"</{self.tag}>")

    def inner_html(self) -> str:
        """Return what is in the element as HTML."""
        if self.tag in RAW:
            return "".join(child for child in self.children if isinstance(child, str))
        return "".join(escape(c, quote=False) if isinstance(c, str) else c.html() for c in self.children)

    def _start(self) -> str:
        parts = [self.tag]
        parts += [f'{name}="{escape(value)}"' for name, value in self.attributes.items()]
        return f"<{' '.join(parts)}>"


def parse(text: str) -> Element:
    """Return the tree of a page or of a part of one; its root has no tag."""
    builder = _Builder()
    builder.feed(text)
    builder.close()
    return builder.root


def read(path: Path) -> Element:
    """Return the tree of a file."""
    return parse(path.read_text(encoding="utf-8"))


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.here = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(element)
        if tag not in VOID:
            self.here = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        at = self.here
        while at.tag != tag and at.parent is not None and at.tag in OPTIONAL_END:
            at = at.parent
        if at.tag != tag:
            line, column = self.getpos()
            raise ValueError(
                f"line {line}, column {column}: </{tag}> closes nothing; <{self.here.tag}> is open."
            )
        self.here = at.parent or self.root

    def handle_data(self, data: str) -> None:
        self.here.children.append(data)
