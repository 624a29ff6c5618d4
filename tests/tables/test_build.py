"""What stands in the cells of each table, against the data that it is made of."""

import pytest

from tactful.catalogue import RULES, VERSION
from tactful.checker import SITE, rule_url
from tactful.checklists import CHECKLISTS
from tactful.context import PURPOSES, Context
from tactful.errors import InvalidValue, UnknownName
from tactful.finding import Severity
from tactful.platforms import PLATFORMS
from tactful.settings import DEFAULTS, HouseLimit, HousePhrases, Settings
from tactful.signals import GROUPS, SIGNALS
from tactful.steps import STEP_NAMES, STEPS
from tactful.tables import TABLES, build
from tactful.tables.build import FILTERS, columns_of, filters_of
from tactful.tables.inline import nodes
from tactful.tables.model import Code, Emphasis, Link, Plain, words

XING = PLATFORMS["xing"]


def read(name, *columns, **options):
    """Return the words in some columns of a table, row by row; of one column the words alone."""
    rows = [tuple(words(cell) for cell in row) for row in build(name, columns=columns, **options).rows]
    return [row[0] for row in rows] if len(columns) == 1 else rows


def said(markup):
    """Return the words of small markup."""
    return words(nodes(markup, SITE))


def titles(sources):
    return "; ".join(source.title for source in sources)


def test_rules_are_those_of_the_catalogue():
    columns = (
        "rule",
        "code",
        "severity",
        "basis",
        "purposes",
        "step",
        "since",
        "what",
        "why",
        "instead",
        "sources",
    )
    assert [column.name for column in columns_of("rules")] == [*columns]
    assert read("rules", *columns) == [
        (
            rule.name, rule.code, rule.severity, rule.basis, ", ".join(rule.purposes), rule.step or "", rule.since,
            said(rule.what), said(rule.why), said(rule.instead), titles(rule.sources),
        )
        for rule in RULES
    ]  # fmt: skip


def test_a_rule_leads_to_its_page_or_to_the_houses():
    house = Settings(help_url="https://wiki.example/{name}#{code}")
    for settings in (DEFAULTS, house):
        cells = [row[0] for row in build("rules", settings=settings).rows]
        assert cells == [(Link(rule.name, rule_url(rule, settings)),) for rule in RULES]
    assert Link("vague-intent", "https://wiki.example/vague-intent#N02") in [*cells[RULES.index(named())]]


def named(name="vague-intent"):
    return next(rule for rule in RULES if rule.name == name)


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        ({}, lambda rule: True),
        ({"step": "greeting"}, lambda rule: rule.step == "greeting"),
        ({"purpose": "decline"}, lambda rule: "decline" in rule.purposes),
        ({"severity": "error"}, lambda rule: rule.severity == "error"),
        ({"severity": "hint"}, lambda rule: rule.severity == "hint"),
        ({"severity": "warning+"}, lambda rule: rule.severity in ("error", "warning")),
        ({"severity": "hint+"}, lambda rule: True),
        ({"platform": "mastodon", "purpose": "introduction"},
         lambda rule: "introduction" in rule.purposes and (not rule.formal_only or "introduction" in rule.formal_except)),
    ],
)  # fmt: skip
def test_filters_keep_the_rules_that_they_name(filters, kept):
    assert read("rules", "rule", **filters) == [rule.name for rule in RULES if kept(rule)]


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_rule_is_as_grave_as_where_it_is_gravest_on_the_platform(platform):
    for purpose in (*PURPOSES, None):
        contexts = [
            Context.of(purpose=carried, channel=channel.name)
            for channel in PLATFORMS[platform].channels
            for carried in channel.purposes
            if purpose in (carried, None)
        ]
        expected = [
            (rule.name, max((rule.severity_in(context) for context in contexts), key=lambda s: s.rank))
            for rule in RULES
            if any(rule.applies_to(context) for context in contexts)
        ]
        assert read("rules", "rule", "severity", platform=platform, purpose=purpose) == expected


def test_of_a_purpose_alone_all_its_channels_count():
    grave = dict(read("rules", "rule", "severity", purpose="request"))
    for rule in RULES:
        if rule.name in grave:
            everywhere = [Context.of(purpose="request")] + [
                Context.of(purpose="request", channel=channel.name)
                for platform in PLATFORMS.values()
                for channel in platform.channels
                if "request" in channel.purposes
            ]
            fitting = [rule.severity_in(context) for context in everywhere if rule.applies_to(context)]
            assert grave[rule.name] == max(fitting, key=lambda s: s.rank)


def test_a_house_decides_on_rules_and_how_grave_they_are():
    settings = Settings(ignore=frozenset(["shouting"]), severity={"vague-intent": Severity.ERROR})
    found = dict(read("rules", "rule", "severity", settings=settings))
    assert "shouting" not in found
    assert found["vague-intent"] == "error"
    assert "vague-intent" in read("rules", "rule", severity="error", platform="mastodon", settings=settings)


def test_steps_are_the_seven():
    assert read("steps", "step", "do", "met", "partial", "missing") == [
        (step.title, said(step.line), step.met, step.partial, step.missing) for step in STEPS
    ]
    assert build("steps", step="intent").rows[0][0] == (Link("Intent", f"{SITE}write/intent/"),)
    for step in STEPS:
        assert read("steps", "step", step=step.name) == [step.title]


def test_facts_advice_and_settings_are_the_platforms():
    for name, platform in PLATFORMS.items():
        of = {"platform": name}
        assert read("facts", "platform", "topic", "fact", "sure", "checked", "sources", **of) == [
            (platform.title, f.topic, said(f.text), f.confidence, f.checked, titles(f.sources)) for f in platform.facts
        ]  # fmt: skip
        assert read("advice", "platform", "topic", "do", "why", **of) == [
            (platform.title, a.topic, said(a.text), said(a.why)) for a in platform.advice
        ]
        columns = ("platform", "setting", "where", "choices", "advice", "checked", "sources")
        assert read("settings", *columns, **of) == [
            (platform.title, s.name, s.where, said(s.choices), said(s.advice), s.checked, titles(s.sources))
            for s in platform.settings
        ]
    for table in ("facts", "advice", "settings"):
        parts = [row for name in PLATFORMS for row in build(table, platform=name).rows]
        assert [*build(table).rows] == parts


def test_sources_are_links_one_after_another():
    fact = next(fact for fact in PLATFORMS["linkedin"].facts if len(fact.sources) == 2)
    (cell,) = next(
        row
        for row, found in zip(build("facts", columns=["sources"]).rows, every_fact(), strict=True)
        if found == fact
    )
    first, second = fact.sources
    assert cell == (Link(first.title, first.url), Plain("; "), Link(second.title, second.url))


def every_fact():
    return [fact for platform in PLATFORMS.values() for fact in platform.facts]


def test_signals_are_those_of_the_triage():
    columns = ("signal", "name", "group", "direction", "why", "sources")
    assert read("signals", *columns) == [
        (s.label, s.name, GROUPS[s.group], s.direction.replace("-", " "), said(s.reason), titles(s.sources))
        for s in SIGNALS
    ]


@pytest.mark.parametrize("name", CHECKLISTS)
def test_a_checklist_is_what_it_says_in_order(name):
    assert read(name, "do", "why") == [(said(item.do), said(item.why)) for item in CHECKLISTS[name].items]


def test_channels_say_where_for_what_and_how_long():
    columns = ("channel", "platform", "where", "account", "purposes", "sure", "sources", "checked")
    assert read("channels", *columns) == [
        (
            channel.name, platform.title, channel.title, tier.title if tier else "", ", ".join(channel.purposes),
            channel.confidence, titles(channel.sources), max(source.read for source in channel.sources),
        )
        for platform in PLATFORMS.values() for channel in platform.channels for tier in channel.tiers or (None,)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("channel", "purpose", "settings", "rows"),
    [
        # account, limit, aim, notes, instead
        ("xing/note", None, {}, [("Premium", "not known", "300 characters", "", ""),
                                 ("Basic", "no text possible", "", "", said(XING.channels[0].instead))]),
        ("xing/note", None, {"limit": 1250, "recommended": 90},
         [("Premium", "1,250 characters", "90 characters", "", ""),
          ("Basic", "no text possible", "", "", said(XING.channels[0].instead))]),
        ("linkedin/note", None, {"limit": 120},
         [("Free", "120 characters", "120 characters", "5 a month", ""),
          ("Premium", "120 characters", "120 characters", "", "")]),
        ("bluesky/dm", "decline", {"limit": 1100, "recommended": 1050},
         [("", "1,100 characters and 10,000 bytes", "1,050 characters", "", "")]),
        ("x/reply", None, {"limit": 200}, [("", "200 weighted characters", "200 weighted characters", "", "")]),
        ("instagram/dm", None, {"recommended": 99}, [("", "1,000 bytes", "99 bytes", "", "")]),
    ],
)  # fmt: skip
def test_limits_are_in_words_and_the_houses(channel, purpose, settings, rows):
    house = Settings(limits={channel: HouseLimit(**settings)} if settings else {})
    table = read(
        "channels", "channel", "account", "limit", "aim", "notes", "instead",
        platform=channel.partition("/")[0], purpose=purpose, settings=house,
    )  # fmt: skip
    assert [row[1:] for row in table if row[0] == channel] == rows


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_purpose_keeps_the_channels_that_carry_it(purpose):
    wanted = [c.name for p in PLATFORMS.values() for c in p.channels if purpose in c.purposes]
    assert [*dict.fromkeys(read("channels", "channel", purpose=purpose))] == wanted


@pytest.mark.parametrize(
    ("name", "options", "title"),
    [
        ("rules", {}, "Rules"),
        ("rules", {"platform": "x", "step": "intent", "purpose": "request", "severity": "hint+"},
         f"Rules: {PLATFORMS['x'].title}, intent, request, hint+"),
        ("channels", {"purpose": "comment"}, "Channels and limits: comment"),
    ],
)  # fmt: skip
def test_a_heading_says_what_was_chosen(name, options, title):
    assert build(name, **options).title == title


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_its_name_its_version_and_what_it_shows(name):
    table = build(name)
    assert (table.name, table.title, table.version) == (name, TABLES[name], VERSION)
    assert table.caption.endswith(".")
    assert {column.name for column in table.columns} <= {column.name for column in columns_of(name)}
    assert all(len(row) == len(table.columns) for row in table.rows)
    every = [column.name for column in columns_of(name)]
    assert build(name, columns=every).columns == columns_of(name)


def test_the_digest_is_that_of_headings_and_cells_alone():
    digest = build("accept").digest
    assert len(digest) == 16
    assert set(digest) <= set("0123456789abcdef")
    assert build("accept", columns=("do", "why")).digest == digest
    others = [
        build("accept", columns=("do",)).digest,
        build("accept", columns=("why", "do")).digest,
        build("decline").digest,
    ]
    assert len({digest, *others}) == 4


def test_the_digest_of_a_table_is_the_same_from_version_to_version():
    """A region in somebody's page is stale only when its words are; this one has no data that change."""
    assert build("steps", step="closing", columns=("met",)).digest == "36dd12a7f9b2fdaf"


def test_house_words_that_no_page_can_carry_have_a_digest_too():
    house = HousePhrases("house-word", ("move the needle",), instead="\ud83d")
    assert build("rules", settings=Settings(phrases=(house,))).digest != build("rules").digest


@pytest.mark.parametrize("name", TABLES)
def test_every_link_is_a_whole_address_of_the_web(name):
    house = HousePhrases(
        "house-word", ("move the needle",), why="See [ours](write/).", instead="[So](/write/)."
    )
    columns = [column.name for column in columns_of(name)]
    table = build(name, columns=columns, settings=Settings(phrases=(house,)))
    links = [node.url for row in table.rows for cell in row for node in cell if isinstance(node, Link)]
    assert all(url.startswith(("https://", "http://")) for url in links)
    assert name != "rules" or links.count(f"{SITE}write/") == 2


def test_columns_stand_in_the_order_asked_for():
    (do, why) = read("accept", "do", "why")[0]
    assert read("accept", "why", "do")[0] == (why, do)


@pytest.mark.parametrize(
    ("name", "options", "error", "field", "words"),
    [
        ("rule", {}, UnknownName, "table", "There is no table “rule”. Did you mean “rules”"),
        ("rules", {"columns": ["rul"]}, UnknownName, "columns", "There is no column “rul”. Did you mean “rule”"),
        ("rules", {"columns": ["rule", "code", "rule"]}, InvalidValue, "columns", "The column “rule” is named twice."),
        ("rules", {"purpose": "reqest"}, UnknownName, "purpose", "There is no purpose “reqest”. Did you mean “request”"),
        ("steps", {"platform": "x"}, InvalidValue, "platform",
         "“Steps of a request” cannot be filtered by platform. It takes step."),
        ("channels", {"step": "intent"}, InvalidValue, "step",
         "“Channels and limits” cannot be filtered by step. It takes platform and purpose."),
        ("accept", {"severity": "error"}, InvalidValue, "severity",
         "“Before you accept” cannot be filtered by severity. It takes no filter."),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_for_is_refused_with_its_field_and_the_cure(name, options, error, field, words):
    with pytest.raises(error) as caught:
        build(name, **options)
    assert caught.value.field == field
    assert words in str(caught.value)


def test_a_table_that_does_not_exist_has_no_columns_and_no_filters():
    for ask in (columns_of, filters_of):
        with pytest.raises(UnknownName, match="Did you mean “rules”"):
            ask("rulse")


def test_every_filter_has_its_values():
    assert {
        "platform": (*PLATFORMS,),
        "step": (*STEP_NAMES,),
        "purpose": (*PURPOSES,),
        "severity": ("error", "warning", "hint", "error+", "warning+", "hint+"),
    } == FILTERS


@pytest.mark.parametrize(
    ("markup", "cell"),
    [
        ("", ()),
        ("plain", (Plain("plain"),)),
        ("`a` and *b*", (Code("a"), Plain(" and "), Emphasis("b"))),
        ("see [the guide](/write/) first", (Plain("see "), Link("the guide", "https://s.example/write/"), Plain(" first"))),
        ("[x](https://a.example/y)", (Link("x", "https://a.example/y"),)),
        ("[x](y/)[z](#w)", (Link("x", "https://s.example/y/"), Link("z", "https://s.example/#w"))),
        ("2 * 3", (Plain("2 * 3"),)),
    ],
)  # fmt: skip
def test_small_markup_becomes_nodes(markup, cell):
    assert nodes(markup, "https://s.example/") == cell
