"""Print, as JSON, requests that make the checker use all that it has; the package's wheel is on the path.

Those of `start` are the rules' own examples: each rule speaks and stays silent in them, for every purpose. Those of
`later` do what fewer readers come for: house settings, and an audit of each file whose path is an argument.
"""

import json
import sys

from tactful.browser import call

RENAMED = {"sender": "from"}


def main() -> None:
    """Write the requests to standard output."""
    json.dump({"start": start(), "later": later(sys.argv[1:])}, sys.stdout)


def start() -> list[dict[str, object]]:
    """Return what every visit needs."""
    rules = json.loads(call('{"op": "catalogue"}'))["result"]["rules"]
    requests: list[dict[str, object]] = [{"op": "catalogue"}]
    for rule in rules:
        for example in rule["examples"]:
            context = {RENAMED.get(key, key): value for key, value in example["context"].items()}
            requests.append({"op": "check", "text": example["text"], **context})
            requests.append(
                {
                    "op": "check",
                    "text": example["text"],
                    "channel": "linkedin/note",
                    "to": "Priya",
                    "live": True,
                }
            )
    requests.append({"op": "fix", "text": "Hi Priya, to to see you. Thanks"})
    requests.append({"op": "review", "signals": ["met-before"], "note": "Hi Sam, may I follow your work?"})
    requests.append(
        {"op": "decline", "situation": "circle", "tone": "warm", "platform": "linkedin", "to": "Sam"}
    )
    requests.append({"op": "compose", "channel": "linkedin/note", "to": "Sam Roy", "who": "a nurse in Cork",
                     "read": "your paper on wounds", "why": "follow your work"})  # fmt: skip
    return requests


def later(exports: list[str]) -> list[dict[str, object]]:
    """Return what only some visits need."""
    requests: list[dict[str, object]] = [
        {
            "op": "check",
            "text": "Hi Priya",
            "settings": 'profile = "picky"\n[limits."linkedin/note"]\nlimit = 90',
        },
        {"op": "check", "text": "Hi Priya", "settings": "ignore = ["},
    ]
    for path in exports:
        requests += [
            {"op": "audit-columns", "file": path},
            {"op": "audit", "file": path},
            {"op": "audit-next", "seconds": 60},
            {"op": "audit-result"},
            {"op": "audit-close"},
        ]
    return requests


main()
