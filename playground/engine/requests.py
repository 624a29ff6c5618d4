"""Print the requests that warm the checker up, as JSON: run with the package's wheel on the path."""

import json

DRAFTS = [
    "Hi, I'd like to add you to my professional network on LinkedIn.",
    "Hi Priya, your talk on flood maps changed how I teach rivers. I teach geography in Leeds; "
    "may I follow your work? Thanks, Ana",
    "",
]

print(json.dumps([
    {"op": "check", "text": text, "channel": "linkedin/note", "tier": "free", "purpose": "request", "live": True}
    for text in DRAFTS
]))
