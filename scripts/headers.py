"""Response headers and media types of the site, once, for every server.

    python scripts/headers.py

writes deploy/_headers (static hosts, scripts/serve.py and the built site), deploy/nginx.conf and deploy/Caddyfile from
the table below. A test keeps the files equal to the table, and runs the real servers on them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

DEPLOY = Path(__file__).resolve().parent.parent / "deploy"

FOR_GOOD = "public, max-age=31536000, immutable"
"""For names that hold a hash or a version: a new build gives another name."""

DATA = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
"""For tables as HTML and all other data, opened as if they were pages: nothing in them runs or loads anything."""


class Rule(NamedTuple):
    """Headers for some paths; later rules win over earlier ones."""

    paths: str
    """A path of the site that may end in `*`, which stands for anything, slashes too."""
    headers: dict[str, str]
    """Headers by name; an empty value takes one of an earlier rule back."""


RULES = (
    Rule(
        "/*",
        {
            # The pages carry the rest of the policy themselves; who may frame a page, only a header can say.
            "Content-Security-Policy": "frame-ancestors 'self'",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy": "strict-origin-when-cross-origin",
            "Strict-Transport-Security": "max-age=63072000",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-cache",
        },
    ),
    # Anybody may embed the tables and fetch the data; all else is framed by this site alone.
    Rule("/embed/v1/*", {"Content-Security-Policy": "", "Access-Control-Allow-Origin": "*"}),
    Rule("/v1/*", {"Content-Security-Policy": DATA, "Access-Control-Allow-Origin": "*"}),
    Rule(
        "/v1.*",
        {"Content-Security-Policy": DATA, "Access-Control-Allow-Origin": "*", "Cache-Control": FOR_GOOD},
    ),
    # What nothing is found under: another site's script must be able to read that there is nothing.
    Rule("/404.html", {"Access-Control-Allow-Origin": "*"}),
    Rule("/assets/javascripts/bundle.*", {"Cache-Control": FOR_GOOD}),
    Rule("/assets/javascripts/workers/*", {"Cache-Control": FOR_GOOD}),
    Rule("/assets/stylesheets/site.*", {"Cache-Control": FOR_GOOD}),
    Rule("/playground/assets/*", {"Cache-Control": FOR_GOOD}),
    Rule("/playground/engine-*", {"Cache-Control": FOR_GOOD}),
    Rule("/playground/pyodide-*", {"Cache-Control": FOR_GOOD}),
    # A service worker is governed by the policy of its own answer, not by that of the page.
    Rule("/playground/sw.js", {"Content-Security-Policy": "default-src 'none'; connect-src 'self'"}),
)

MEDIA_TYPES = {
    "adoc": "text/asciidoc; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "bin": "application/octet-stream",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ico": "image/vnd.microsoft.icon",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "map": "application/json",
    "md": "text/markdown; charset=utf-8",
    "mdx": "text/mdx; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "png": "image/png",
    "rst": "text/x-rst; charset=utf-8",
    "svg": "image/svg+xml",
    "toml": "application/toml",
    "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
    "wiki": "text/x-wiki; charset=utf-8",
    "woff2": "font/woff2",
    "xml": "application/xml",
    "zip": "application/zip",
}
"""By the end of a name."""

UNUSUAL = ("adoc", "mdx", "rst", "wiki")
"""Ends of names that static hosts do not know."""

NOTE = "Written by scripts/headers.py from its table; change it there."


def main() -> None:
    """Write the files."""
    DEPLOY.mkdir(exist_ok=True)
    for name, text in files().items():
        (DEPLOY / name).write_text(text, encoding="utf-8")


def files() -> dict[str, str]:
    """Return every file of deploy/ by name."""
    return {"_headers": static_host(), "nginx.conf": nginx(), "Caddyfile": caddy()}


def static_host() -> str:
    """Return the `_headers` file that several static hosts read."""
    rows = [f"# Response headers, in the form that several static hosts read. {NOTE}"]
    types = (Rule(f"/*.{end}", {"Content-Type": MEDIA_TYPES[end]}) for end in UNUSUAL)
    for rule in (*RULES, *types):
        rows.append(rule.paths)
        rows += [f"  {name}: {value}" if value else f"  ! {name}" for name, value in rule.headers.items()]
    return lines(rows) + "\n"


def nginx() -> str:
    """Return a server for nginx's `http` block; a map a header, since an inner `add_header` forgets the outer ones."""
    names = dict.fromkeys(name for rule in RULES for name in rule.headers)
    maps = []
    for name in names:
        # The first pattern that fits wins in a map, the last rule in the table.
        rows = [(rule.paths, rule.headers[name]) for rule in reversed(RULES) if name in rule.headers]
        rest = next((value for paths, value in rows if paths == "/*"), "")
        cases = [f'    "~{pattern(paths)}" "{value}";' for paths, value in rows if paths != "/*"]
        maps.append(lines([f"map $uri {variable(name)} {{", *cases, f'    default "{rest}";', "}"]))
    types = "\n".join(f'        "{media}" {end};' for end, media in MEDIA_TYPES.items())
    added = "\n".join(f"    add_header {name} {variable(name)} always;" for name in names)
    return f"""\
# The site behind nginx: include this file in the http block. {NOTE}
# Needs the modules gzip_static (built in) and brotli_static (Debian: libnginx-mod-http-brotli-static; without it,
# take the line out). For TLS, set listen, server_name and certificates; Strict-Transport-Security then takes effect.

{lines(maps)}

server {{
    listen 80;
    server_name _;
    root /srv/tactful/site;

    server_tokens off;
    absolute_redirect off;
    default_type application/octet-stream;
    types {{
{types}
    }}

    # Compressed by the build, so that no request waits for it. (disable_symlinks would keep brotli_static from its files.)
    gzip_static on;
    gzip_vary on;
    brotli_static on;
    sendfile on;
    tcp_nopush on;

{added}

    error_page 404 /404.html;
    location / {{
        try_files $uri $uri/ =404;
    }}
    location = /_headers {{
        return 404;
    }}
    location ~ /\\. {{
        return 404;
    }}
}}
"""


def caddy() -> str:
    """Return a Caddyfile; address, folder and place of administration can be given by the environment."""
    rules = []
    for number, rule in enumerate(RULES):
        match = "" if rule.paths == "/*" else f"@{number} "
        if match:
            rules.append(f"\t\t@{number} path {rule.paths}")
        for name, value in rule.headers.items():
            rules.append(f"\t\theader {match}{name} `{value}`" if value else f"\t\theader {match}-{name}")
    for end, media in MEDIA_TYPES.items():
        rules += [f"\t\t@{end} path *.{end}", f"\t\theader @{end} Content-Type `{media}`"]
    return f"""\
# The site behind Caddy. {NOTE}
# TACTFUL_ADDRESS is a host name for TLS by itself, TACTFUL_SITE the folder of the site.
{{
	admin {{$TACTFUL_ADMIN:localhost:2019}}
}}

{{$TACTFUL_ADDRESS::80}} {{
	root * {{$TACTFUL_SITE:/srv/tactful/site}}
	route {{
{lines(rules)}
		header Vary Accept-Encoding
		header -Server
		@hidden path /_headers */.*
		error @hidden 404
		@sends not method GET HEAD
		error @sends 405
		# Compressed by the build, so that no request waits for it.
		file_server {{
			precompressed br gzip
		}}
	}}
	handle_errors {{
		rewrite * /404.html
		header Cache-Control no-cache
		header Content-Security-Policy `{RULES[0].headers["Content-Security-Policy"]}`
		header Content-Type `{MEDIA_TYPES["html"]}`
		file_server
	}}
}}
"""


def lines(parts: list[str]) -> str:
    """Return parts one below the other."""
    return "\n".join(parts)


def variable(name: str) -> str:
    """Return what a header's value is called in nginx's configuration."""
    return "$tactful_" + name.lower().replace("-", "_")


def pattern(paths: str) -> str:
    """Return the regular expression of a rule's paths."""
    fixed, star, _ = paths.partition("*")
    return f"^{re.escape(fixed)}" + ("" if star else "$")


if __name__ == "__main__":
    main()
