"""Exports of invitations that nobody sent, as many as a test or a measurement wants, no two texts alike.

python scripts/invitations.py 20000 > Invitations.csv
"""

from __future__ import annotations

import csv
import io
import random
import sys

NAMES = (
    "Priya Raman", "Tom Lee", "Ana Lopes", "Chidi Okafor", "Mei Lin", "Jonas Weber", "Sam Reyes", "Leah Okoye",
    "Zoë Martin", "Oscar Lund", "Fatima Haddad", "Luca Bianchi", "Ingrid Dahl", "Kofi Mensah", "Rosa Diaz",
)  # fmt: skip
ROLES = (
    "geography teacher", "nurse", "carpenter", "student of birdsong", "civil servant", "recruiter", "baker",
    "data analyst", "midwife", "librarian", "tram driver", "translator", "gardener", "physiotherapist",
)  # fmt: skip
PLACES = (
    "Hull", "Cork", "Kiel", "Lyon", "Leeds", "Bradford", "Porto", "Turin", "Bergen", "Accra", "Graz", "Delft",
    "Ghent", "Aarhus", "Lille", "Split", "Zadar", "Malmö",
)  # fmt: skip
WORKS = ("talk", "article", "post", "book", "podcast", "course", "map", "paper", "thread", "exhibition")
TOPICS = (
    "flood maps", "wound care", "beech joints", "wrens", "library budgets", "night trams", "sourdough",
    "river gauges", "plain forms", "school gardens", "hospital rotas", "old hedges", "ward handovers",
)  # fmt: skip
OPENINGS = (
    "your {work} on {topic} in {place} changed how I work.",
    "I heard your {work} on {topic} last week and kept thinking about it.",
    "I came across your impressive profile and I'd love to explore synergies.",
    "I hope this message finds you well.",
    "we met at the {topic} meetup in {place}.",
    "your {work} about {topic} was the the clearest I have seen.",
    "I'd like to add you to my professional network on LinkedIn.",
    "{other} suggested that I write to you about {topic}.",
)
SELVES = (
    "I'm a {role} in {town}.",
    "I am a passionate {role} from {town} with a proven track record.",
    "I work as a {role} near {town} and write about {topic} myself.",
    "",
)
ASKS = (
    "May I follow your posts on {topic}?",
    "I would like to learn how you began with {topic}.",
    "Could we set up a call ASAP to discuss {topic}?",
    "Could you refer me for the {role} position at your company?",
    "I'd be glad to stay in touch.",
    "Let me know when you have 15 minutes for a quick chat about {topic}!",
    "",
)
CLOSINGS = ("Thanks!", "Kind regards, {first}", "Thank you for considering it.", "Best, {first}", "")


def invitations(count: int, *, seed: int = 1) -> str:
    """Return an export of so many rows as LinkedIn writes it, the same for the same seed."""
    random_ = random.Random(seed)  # noqa: S311 - nothing depends on its being hard to guess
    made = io.StringIO()
    rows = csv.writer(made)
    rows.writerow(("From", "To", "Sent At", "Message", "Direction"))
    seen: set[str] = set()
    while len(seen) < count:
        to, sender = random_.sample(NAMES, 2)
        text = message(random_, to, sender)
        if text in seen:
            continue
        seen.add(text)
        month, day = random_.randint(1, 12), random_.randint(1, 28)
        rows.writerow((sender, to, f"{month}/{day}/{random_.randint(22, 25)}, 9:30 AM", text, "OUTGOING"))
    return made.getvalue()


def message(random_: random.Random, to: str, sender: str) -> str:
    """Return one text, good or bad."""
    parts = [random_.choice(choices) for choices in (OPENINGS, SELVES, ASKS, CLOSINGS)]
    greeting = random_.choice(("Hi {to}, ", "Hello {to}, ", "Dear {name}, ", "Hi, ", ""))
    words = {
        "to": to.split()[0], "name": to, "first": sender.split()[0], "other": random_.choice(NAMES),
        "work": random_.choice(WORKS), "topic": random_.choice(TOPICS), "place": random_.choice(PLACES),
        "town": random_.choice(PLACES), "role": random_.choice(ROLES),
    }  # fmt: skip
    return (greeting + " ".join(part for part in parts if part)).format(**words)


if __name__ == "__main__":
    sys.stdout.write(invitations(int(sys.argv[1])))
