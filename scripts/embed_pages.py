"""The pages under `/embed/v1/`: a table each, complete without scripts, for an iframe on anybody's page."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from endpoints import Choice, choices

from tactful.checker import SITE
from tactful.tables.html import cell, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.tables import Table

LARGEST = 20_000
"""The most bytes that a page may have."""
COLUMNS: dict[str, tuple[str, ...]] = {
    "rules": ("rule", "severity", "what"),
    "facts": ("topic", "fact", "checked", "sources"),
    "advice": ("topic", "do", "why"),
    "settings": ("setting", "where", "choices", "advice", "checked"),
    "channels": ("where", "account", "limit", "aim", "checked"),
}
"""Columns of a page, where the usual ones would make it too large or say the platform of the title in each row."""
SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
HEIGHT = 480
"""Pixels of a frame whose page cannot tell it the true height."""


class EmbedPage(NamedTuple):
    """A page and what describes it."""

    slug: str
    """Its name: `rules-linkedin`."""
    html: str
    """The page."""
    oembed: str
    """Its oEmbed answer, as JSON."""


def embed_pages(site: str = SITE) -> Iterator[EmbedPage]:
    """Yield a page a table, and one for each platform it can be narrowed to; `site` is where they will stand."""
    for choice in choices():
        table = choice.build(columns_shown(choice))
        url = f"{site}embed/v1/{choice.slug}"
        yield EmbedPage(choice.slug, _page(choice, table, site, url), _oembed(table, site, url))


def iframe(url: str, title: str) -> str:
    """Return the element that shows a page in another page."""
    return (
        f'<iframe src="{escape(url)}" title="{escape(title)}" width="100%" height="{HEIGHT}" '
        f'loading="lazy" sandbox="{SANDBOX}" style="border:0"></iframe>'
    )


def policy(site: str) -> str:
    """Return the policy of a page; WebKit takes a sandboxed page's `'self'` for nothing, so the site stands by name."""
    own = f"'self' {site}embed/v1/"
    return (
        f"default-src 'none'; script-src {own}; style-src {own}; connect-src 'self' {site}; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def columns_shown(choice: Choice) -> tuple[str, ...] | None:
    """Return the columns of a page; None for the usual ones."""
    columns = COLUMNS.get(choice.table)
    if columns is None or choice.platform or choice.table == "rules":
        return columns
    if choice.table == "facts":  # the sources stand on the page of each platform
        return ("platform", "topic", "fact", "checked")
    return ("platform", *columns)


def _page(choice: Choice, table: Table, site: str, url: str) -> str:
    title, about = escape(table.title), escape(table.caption)
    data = f' data-table="{choice.table}"' + (
        f' data-platform="{choice.platform}"' if choice.platform else ""
    )
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy(site)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title} – Tactful</title>
<base target="_blank">
<meta name="description" content="{about}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Tactful">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{about}">
<meta property="og:url" content="{url}.html">
<meta property="og:image" content="{site}assets/images/share.png">
<link rel="canonical" href="{url}.html">
<link rel="alternate" type="application/json+oembed" href="{url}.oembed.json" title="{title}">
<link rel="stylesheet" href="frame.css">
<script src="frame.js" defer></script>
</head>
<body{data}>
<main tabindex="0" aria-labelledby="title">
<h1 id="title">{title}</h1>
{_table(table)}
<p>Tactful {table.version}. <a href="../../" rel="noopener">The guide</a></p>
</main>
</body>
</html>
"""


def _table(table: Table) -> str:
    """Return the table; tags that HTML lets a writer leave out are left out, and links lead from where the page is."""
    heads = "".join(f"<th scope=col>{text(column.title)}" for column in table.columns)
    rows = []
    for first, *rest in table.rows:
        cells = "".join(
            f'<td data-head="{escape(column.title)}">{cell(content)}'
            for column, content in zip(table.columns[1:], rest, strict=True)
        )
        rows.append(f"<tr><th scope=row>{cell(first)}{cells}")
    body = "\n".join(rows).replace(f'href="{SITE}', 'href="../../')
    return (
        f'<table aria-labelledby="title" data-version="{table.version}" data-digest="{table.digest}">\n'
        f"<thead>\n<tr>{heads}\n"
        f"<tbody>\n{body}\n</table>"
    )


def _oembed(table: Table, site: str, url: str) -> str:
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": table.title,
        "provider_name": "Tactful",
        "provider_url": site,
        "cache_age": 86_400,
        "width": 800,
        "height": HEIGHT,
        "html": iframe(f"{url}.html", f"Tactful: {table.title}"),
    }
    return json.dumps(answer, ensure_ascii=False) + "\n"
