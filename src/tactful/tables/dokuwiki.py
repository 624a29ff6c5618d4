"""DokuWiki's table syntax; text stands between `%%`, where nothing is read as markup."""

from __future__ import annotations

from tactful.tables.model import Cell, Code, Emphasis, Link, Node, Table
from tactful.tables.references import address, clean, lines


def render(table: Table) -> str:
    """Return the table as DokuWiki markup."""
    head = " ^ ".join(_text(column.title) for column in table.columns)
    body = "".join(
        "".join(f"{'^' if number == 0 else '|'} {_cell(content)} " for number, content in enumerate(row))
        + "|\n"
        for row in table.rows
    )
    return f"^ {head} ^\n{body}"


def _cell(content: Cell) -> str:
    return "".join(_node(node) for node in content)


def _text(value: str) -> str:
    return "\\\\ ".join(_literal(clean(line)) for line in lines(value))


def _literal(line: str) -> str:
    """Return a line between marks that it does not hold itself."""
    if not line.strip():
        return line
    if "%%" not in line and not line.startswith("%") and not line.endswith("%"):
        return f"%%{line}%%"
    if "</nowiki>" not in line:
        return f"<nowiki>{line}</nowiki>"
    # Both ends occur: each stretch stands between the other's marks.
    return "%%</nowiki>%%".join(
        f"<nowiki>{part}</nowiki>" if part else "" for part in line.split("</nowiki>")
    )


def _node(node: Node) -> str:
    shown = _text(node.text)
    if isinstance(node, Link):
        # A link's label ends at “]]” and is otherwise literal.
        label = " ".join(lines(clean(node.text))).replace("]]", "] ]").replace("|", "¦")
        return f"[[{address(node.url)}|{label}]]"
    if not shown.strip():
        return shown
    if isinstance(node, Code):
        return f"''{shown}''"
    if isinstance(node, Emphasis):
        return f"//{shown}//"
    return shown
