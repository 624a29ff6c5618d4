"""Tables and rule pages show what the catalogue and the platforms say, all of it and nothing else."""

import csv
import html
import io
import re

import pytest

from macros import rules
from tactful.catalogue import FAMILIES, RULES
from tactful.context import PURPOSES, Context
from tactful.errors import UnknownName
from tactful.finding import Severity
from tactful.platforms import CHANNELS, PLATFORMS
from tactful.steps import STEPS
from tactful.tables import build, render


def names(table: str) -> list[str]:
    return re.findall(r'data-rule="([^"]*)"', table)


def text(markup: str) -> str:
    return html.unescape(re.sub("<[^>]+>", "", markup))


def test_the_index_lists_every_rule_once_in_the_order_of_the_catalogue(env):
    assert names(env.render("{{ rule_table(grouped=True) }}")) == [rule.name for rule in RULES]


@pytest.mark.parametrize("step", [step.name for step in STEPS])
def test_a_step_shows_its_rules(env, step):
    shown = names(env.render(f'{{{{ rule_table(step="{step}") }}}}'))
    assert shown == [rule.name for rule in RULES if rule.step == step]


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_purpose_shows_the_rules_that_read_it(env, purpose):
    shown = names(env.render(f'{{{{ rule_table(purpose="{purpose}") }}}}'))
    assert shown == [rule.name for rule in RULES if purpose in rule.purposes]


def test_a_platform_leaves_out_rules_that_cannot_speak_there():
    for rule in RULES:
        speaks = {
            name
            for name, channel in CHANNELS.items()
            if any(rule.applies_to(Context.of(purpose=p, channel=name)) for p in channel.purposes)
        }
        for platform in PLATFORMS:
            expected = any(name.startswith(f"{platform}/") for name in speaks)
            assert bool(rules.severities(rule, rules.contexts_for(platform, None))) is expected


def test_severities_are_those_of_the_place(env):
    for rule in RULES:
        for when in rule.when:
            if when.formal is None or when.purposes or when.limit_up_to or when.acquainted is not None:
                continue
            place = "linkedin" if when.formal else "mastodon"
            assert when.severity in rules.severities(rule, rules.contexts_for(place, None)), rule.name


@pytest.mark.parametrize(
    "call",
    ['rule_table(step="greting")', 'rule_table(platform="linkdin")', 'rule_table(purpose="thank")',
     'rule_table(severity="errors")', 'rule_table(columns="rule what wy")', 'rule_table(family="none")',
     'rule_page("vague-intend")', 'channel_table(platform="linkdin")', 'platform_facts("x.com")', 'step_line("intents")'],
)  # fmt: skip
def test_a_wrong_name_is_an_error(env, call):
    with pytest.raises(UnknownName):
        env.render("{{ " + call + " }}")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_page_holds_every_field_and_every_example(env, rule, caplog):
    page = env.render(f'{{{{ rule_page("{rule.name}") }}}}', f"rules/{rule.name}.md")
    words = " ".join(text(page).split())
    for field in (rule.what, rule.why, rule.instead):
        assert " ".join(rules.html.plain(field).split()) in words
    assert page.count("<figure") == len(rule.examples)
    for source in rule.sources:
        assert html.escape(source.url) in html.unescape(page)
    assert rule.code in words
    assert caplog.records == [], "every example gives what the rule says"


def test_a_code_finds_the_same_page(env):
    rule = RULES[0]
    assert env.render(f'{{{{ rule_link("{rule.code}") }}}}') == env.render(
        f'{{{{ rule_link("{rule.name}") }}}}'
    )


def test_every_channel_stands_in_the_table_with_its_limit(env):
    table = text(env.render("{{ channel_table() }}"))
    for name, channel in CHANNELS.items():
        assert name in table
        for tier in channel.tiers:
            if tier.limit:
                assert f"{tier.title}: {tier.limit:,}" in table


@pytest.mark.parametrize("platform", PLATFORMS)
def test_facts_advice_and_settings_are_all_there_with_their_dates(env, platform):
    known = PLATFORMS[platform]
    facts = env.render(f'{{{{ platform_facts("{platform}") }}}}')
    assert facts.count("<tr>") - 1 == len(known.facts)
    assert all(f'datetime="{fact.checked}"' in facts for fact in known.facts)
    assert env.render(f'{{{{ platform_advice("{platform}") }}}}').count("<tr>") - 1 == len(known.advice)
    assert env.render(f'{{{{ platform_settings("{platform}") }}}}').count("<tr>") - 1 == len(known.settings)


def test_tables_stand_on_one_line_and_name_themselves(env):
    for call in ("rule_table()", "channel_table()", "step_table()", "severity_table()", "triage_table()"):
        table = env.render("{{ " + call + " }}")
        assert "\n" not in table
        assert re.search(r'role="region" aria-label="[^"]+" tabindex="0"', table)
        assert "<caption" in table


def test_counts_of_severities_add_up(env):
    counts = re.findall(r"<td[^>]*>(\d+)</td>", env.render("{{ severity_table() }}"))
    assert sum(map(int, counts)) == len(RULES)
    assert len(counts) == len(Severity)
    assert sum(len(family.rules) for family in FAMILIES) == len(RULES)


@pytest.mark.parametrize(
    "conditions",
    [{}]
    + [{"platform": name} for name in PLATFORMS]
    + [{"purpose": name} for name in PURPOSES]
    + [{"step": step.name} for step in STEPS]
    + [{"platform": "linkedin", "purpose": "request"}, {"purpose": "request", "step": "closing"}],
    ids=lambda conditions: " ".join(conditions.values()) or "all",
)
def test_pages_and_the_tables_for_wikis_show_the_same_rules(env, conditions):
    arguments = ", ".join(f'{key}="{value}"' for key, value in conditions.items())
    page = env.render(f"{{{{ rule_table({arguments}) }}}}")
    wiki = render(build("rules", **conditions, columns=("code", "what")), "csv")
    assert re.findall(r'data-code="([^"]*)"', page) == [row[0] for row in csv.reader(io.StringIO(wiki))][1:]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_pages_and_the_tables_for_wikis_weigh_rules_alike(platform):
    wiki = render(build("rules", platform=platform, columns=("code", "severity")), "csv")
    gravest = dict(list(csv.reader(io.StringIO(wiki)))[1:])
    for rule in rules.select(rules.contexts_for(platform, None)):
        assert gravest[rule.code] == rules.severities(rule, rules.contexts_for(platform, None))[0], rule.name
