"""Every rule's own examples: Bad ones give exactly the marked spans, Good ones stay silent."""

import pytest

from tactful import Context, check
from tactful.catalogue import RULES
from tactful.fixes import applicable, apply

BAD = [
    pytest.param(rule, example, id=f"{rule.name}-{n}") for rule in RULES for n, example in enumerate(rule.bad)
]
GOOD = [
    pytest.param(rule, example, id=f"{rule.name}-{n}")
    for rule in RULES
    for n, example in enumerate(rule.good)
]


def context_of(rule, example):
    return Context.of(**{"purpose": rule.purposes[0], **dict(example.context)})


def marked(text, spans):
    for start, end in reversed(spans):
        text = f"{text[:start]}⟦{text[start:end]}⟧{text[end:]}"
    return text


def told(text, findings):
    return "; ".join(f"{f.rule} on “{text[slice(*f.span)]}”" for f in findings)


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_gives_exactly_the_marked_spans(rule, example):
    report = check(example.text, context_of(rule, example))
    spans = [tuple(finding.span) for finding in report.findings if finding.rule == rule.name]
    assert marked(example.text, spans) == example.marked, "+ is what the rule found, - what is marked"
    assert spans == list(example.spans)
    others = [finding for finding in report.counted if finding.rule not in (rule.name, *example.also)]
    assert not others, f"another rule speaks: mend the draft, or also=…: {told(example.text, others)}"


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_a_bad_example_is_fixed_as_it_says(rule, example):
    report = check(example.text, context_of(rule, example))
    fixes = [applicable(f) for f in report.findings if f.rule == rule.name and applicable(f)]
    if example.fixed is None:
        assert not fixes, "the rule offers a fix that the example does not show"
        return
    fixed = apply(example.text, fixes)
    assert fixed == example.fixed
    again = check(fixed, context_of(rule, example))
    assert rule.name not in {finding.rule for finding in again.findings}


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_a_good_example_stays_silent_under_the_whole_default_set(rule, example):
    assert rule.name not in example.also
    report = check(example.text, context_of(rule, example))
    heard = [finding for finding in report.findings if finding.rule not in example.also]
    assert not heard, f"not silent: {told(example.text, heard)}"
