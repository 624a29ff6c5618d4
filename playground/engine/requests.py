"""Print, as JSON, requests that make the checker use all that it has; the package's wheel is on the path.

They are the rules' own examples: each rule speaks and stays silent in them, for every purpose.
"""

import json
import sys

from tactful.browser import call

RENAMED = {"sender": "from"}


def main() -> None:
    """Write the requests to standard output."""
    rules = json.loads(call('{"op": "catalogue"}'))["result"]["rules"]
    requests = [{"op": "catalogue"}]
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
    json.dump(requests, sys.stdout)


main()
