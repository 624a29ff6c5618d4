"""Print how the checker does on the labelled corpus: `make quality`.

Two columns of figures: `tune` was open to the authors of the rules, `held` was not.
A rule that fires and is expected, also when another finding shadows it, is a hit; one that is expected and does
not fire is a miss; one that is counted and not expected is a false alarm. Labels on which two careful readers may
differ are left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from tactful import Context, check
from tactful.browser import context_from, review_values
from tactful.catalogue import RULES
from tactful.finding import WARNING

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "corpus"
SPLITS = ("tune", "held")


class Score(NamedTuple):
    """How the checker did on one split."""

    hits: Counter[str]
    misses: Counter[str]
    alarms: Counter[str]
    good: int
    """Good drafts."""
    disturbed: list[str]
    """Ids of good drafts with a finding of warning or above that their label does not expect."""
    steps: int
    steps_right: int

    def precision(self, rule: str) -> float:
        """Return the share of a rule's counted findings that were expected; 1 when there are none."""
        found = self.hits[rule] + self.alarms[rule]
        return self.hits[rule] / found if found else 1.0

    def recall(self, rule: str) -> float:
        """Return the share of expected findings of a rule that it gave; 1 when none is expected."""
        expected = self.hits[rule] + self.misses[rule]
        return self.hits[rule] / expected if expected else 1.0

    def overall_recall(self) -> float:
        """Return recall over all rules together."""
        return sum(self.hits.values()) / max(1, sum(self.hits.values()) + sum(self.misses.values()))

    def overall_precision(self) -> float:
        """Return precision over all rules together."""
        return sum(self.hits.values()) / max(1, sum(self.hits.values()) + sum(self.alarms.values()))

    def quiet(self) -> float:
        """Return the share of good drafts without an unexpected warning or error."""
        return 1 - len(self.disturbed) / max(1, self.good)

    def step_accuracy(self) -> float:
        """Return the share of labelled steps that were read right."""
        return self.steps_right / max(1, self.steps)


def drafts(split: str) -> list[dict]:
    """Return the labelled drafts of a split."""
    return [
        json.loads(line)
        for path in sorted((CORPUS / split).glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def context(entry: dict) -> Context:
    """Return the context that a labelled draft names."""
    return context_from(entry)


def score(split: str, *, verbose: bool = False) -> Score:
    """Check a split and compare with its labels."""
    hits, misses, alarms = Counter[str](), Counter[str](), Counter[str]()
    good, disturbed, steps, right = 0, [], 0, 0
    for entry in drafts(split):
        report = check(entry["text"], context(entry))
        fired = {finding.rule for finding in report.findings}
        counted = {finding.rule: finding for finding in report.counted}
        expected, open_ = set(entry.get("fires", ())), set(entry.get("either", ()))
        hits.update(expected & fired)
        misses.update(expected - fired)
        alarms.update(set(counted) - expected - open_)
        if verbose and (expected - fired or set(counted) - expected - open_):
            print(
                f"{entry['id']} missed {sorted(expected - fired)} alarmed {sorted(set(counted) - expected - open_)}"
            )
            print(f"    {entry['text']!r}")
        if entry.get("good"):
            good += 1
            grave = [
                n for n, f in counted.items() if f.severity.rank >= WARNING.rank and n not in expected | open_
            ]
            disturbed += [f"{entry['id']} {','.join(grave)}"] if grave else []
        for name, status in (entry.get("steps") or {}).items():
            steps += 1
            right += report.steps[name].status == status if name in report.steps else 0
            if verbose and name in report.steps and report.steps[name].status != status:
                print(f"{entry['id']} step {name}: {report.steps[name].status}, labelled {status}")
    return Score(hits, misses, alarms, good, disturbed, steps, right)


def incoming() -> tuple[int, int, list[str]]:
    """Return how many incoming cases there are, how many come out right, and the ids of the rest."""
    cases = [
        json.loads(line)
        for path in sorted((CORPUS / "incoming").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    wrong = []
    for case in cases:
        given = review_values(case).recommendation
        if given != case["expect"] and given not in case.get("either", ()):
            wrong.append(f"{case['id']} {given} (labelled {case['expect']})")
    return len(cases), len(cases) - len(wrong), wrong


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--verbose", action="store_true", help="show the drafts of the split `tune` that come out wrong"
    )
    options = parser.parse_args()
    scores = {split: score(split, verbose=options.verbose and split == "tune") for split in SPLITS}
    print(f"{'rule':26}" + "".join(f"{split + ' precision':>16}{'recall':>8}{'n':>5}" for split in SPLITS))
    for rule in RULES:
        row = f"{rule.code} {rule.name:22}"
        for found in scores.values():
            n = found.hits[rule.name] + found.misses[rule.name]
            row += f"{found.precision(rule.name):16.2f}{found.recall(rule.name):8.2f}{n:5}"
        print(row)
    for split, found in scores.items():
        print(
            f"\n{split}: precision {found.overall_precision():.3f}, recall {found.overall_recall():.3f}; "
            f"steps right {found.step_accuracy():.3f} of {found.steps}; "
            f"good drafts without a false warning {found.quiet():.3f} of {found.good}"
        )
        if found.disturbed and (options.verbose or split == "held"):
            print(f"  disturbed: {'; '.join(found.disturbed) if split == 'tune' else len(found.disturbed)}")
    total, right, wrong = incoming()
    print(f"\nincoming requests right: {right / max(1, total):.3f} of {total}")
    if options.verbose:
        print("  " + "; ".join(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main())
