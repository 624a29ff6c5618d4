"""Tables and rule pages show what the catalogue and the platforms say, all of it and nothing else."""

import html
import re

import pytest

from macros import rules
from tactful.catalogue import FAMILIES, RULES
from tactful.context import PURPOSES, Context
from tactful.errors import UnknownName
from tactful.finding import Severity
from tactful.platforms import CHANNELS, PLATFORMS
from tactful.steps import STEPS


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


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_platform_leaves_out_rules_that_cannot_speak_there(env, platform):
    contexts = [
        Context.of(purpose=purpose, channel=channel.name)
        for channel in PLATFORMS[platform].channels
        for purpose in channel.purposes
    ]
    shown = names(env.render(f'{{{{ rule_table(platform="{platform}") }}}}'))
    assert shown == [rule.name for rule in RULES if any(rule.applies_to(context) for context in contexts)]


def test_the_index_knows_every_severity_that_a_rule_can_have_and_where_it_speaks(env):
    index = env.render("{{ rule_table(grouped=True) }}")
    for rule in RULES:
        row = re.search(f'<tr data-rule="{rule.name}".*?</tr>', index)[0]
        possible = {rule.severity, *(when.severity for when in rule.when)}
        assert {*re.search('data-severity="([^"]*)"', row)[1].split()} == possible
        assert {*re.findall("severity severity-([a-z]+)", row)} == possible
        here = {
            name
            for name in PLATFORMS
            if rule.name in names(env.render(f'{{{{ rule_table(platform="{name}") }}}}'))
        }
        assert {*re.search('data-platform="([^"]*)"', row)[1].split()} == here


def test_severities_are_those_of_the_place(env):
    for rule in RULES:
        for when in rule.when:
            if when.formal is None or when.purposes or when.limit_up_to or when.acquainted is not None:
                continue
            table = env.render(
                f'{{{{ rule_table(platform="{"linkedin" if when.formal else "mastodon"}") }}}}'
            )
            row = re.search(f'<tr data-rule="{rule.name}".*?</tr>', table)[0]
            assert f"severity-{when.severity}" in row, rule.name


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


def test_every_channel_stands_in_the_table_with_its_limit_for_each_account(env):
    table = env.render("{{ channel_table() }}")
    rows = [
        text(row.replace("</th>", " ").replace("</td>", " ")) for row in re.findall("<tr>.*?</tr>", table)
    ]
    for name, channel in CHANNELS.items():
        row = next(row for row in rows if name in row.split())
        for tier in channel.tiers or (None,):
            limit = tier.limit if tier and tier.limit else channel.limit
            possible = channel.note and (tier is None or tier.note)
            words = "no text possible" if not possible else f"{limit:,} " if limit else "not known"
            assert (f"{tier.title}: {words}" if tier else words) in row
        assert not channel.byte_limit or f"{channel.byte_limit:,} bytes" in row


def test_a_column_that_says_nothing_is_left_out(env):
    call = 'rule_table(step="{}", columns="rule step")'
    assert ">Step</th>" in env.render("{{ " + call.format("greeting") + " }}")
    assert ">Step</th>" not in env.render('{{ rule_table(family="safety", columns="rule step") }}')


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
