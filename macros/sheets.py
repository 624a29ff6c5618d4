"""Forms that the playground's engine works on: triage of a request, words for a no, a draft from facts.

Each reads and prints without scripts; with them `playground/src/loader.ts` gives it life, on its own page at once and
in the guide when the reader first touches it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros import html
from macros.playground import BUNDLE, FROM_FILE, UNBUILT, attributes, is_built, preload
from tactful.declining import SITUATIONS, TONES
from tactful.declining import platforms as declining_platforms
from tactful.platforms import PLATFORMS
from tactful.signals import GROUPS, SIGNALS

if TYPE_CHECKING:
    from collections.abc import Mapping


def define_sheets(env: Any) -> None:
    """Register `incoming`, `compose` and `decline_chooser`; `page=True` makes one the page's own app."""

    @env.macro
    def incoming(*, page: bool = False) -> str:
        """Show the tick list for an incoming request, with a place for their note."""
        return sheet(env, "incoming", incoming_form(page=page), page=page)

    @env.macro
    def compose(*, page: bool = False) -> str:
        """Show the form that makes drafts of facts; the playground's build writes it."""
        form = BUNDLE / "compose.html"
        return sheet(env, "compose", form.read_text(encoding="utf-8") if form.is_file() else "", page=page)

    @env.macro
    def decline_chooser() -> str:
        """Show the form that finds words for a no."""
        return sheet(env, "decline", decline_form(), page=False)


def sheet(env: Any, name: str, form: str, *, page: bool) -> str:
    """Return a form in its frame, and have the page's head load what it needs."""
    if not is_built():
        return UNBUILT
    env.page.meta["preload"] = preload("incoming" if name == "decline" else name, at_once=page)
    kind = attributes(name) if page else f'data-sheet="{name}"'
    return f'<div class="tp tp-sheet" id="{name}" {kind} data-search-exclude>{FROM_FILE}{form}</div>'


def incoming_form(*, page: bool) -> str:
    """Return the tick list of every signal, under its headings."""
    level = 2 if page else 3
    platforms = {name: platform.title for name, platform in PLATFORMS.items()}
    ticks = "".join(
        f'<fieldset class="tp-ticks"><legend>{html.text(title)}</legend><ul>'
        + "".join(
            f'<li><label class="tp-check"><input type="checkbox" name="signals" value="{signal.name}"> '
            f"<span>{html.text(signal.label)}</span></label></li>"
            for signal in SIGNALS
            if signal.group == group
        )
        + "</ul></fieldset>"
        for group, title in GROUPS.items()
    )
    remember = '<label class="tp-check"><input type="checkbox" id="incoming-remember"> <span>Remember on this device</span></label>'
    return (
        '<form class="tp-desk" id="incoming-form" aria-label="The request">'
        '<div class="tp-write needs-scripts"><label class="tp-label" for="incoming-note">Their note, if there is one</label>'
        '<textarea class="tp-note" id="incoming-note" name="note" rows="4" aria-describedby="incoming-note-hint"></textarea>'
        '<p class="tp-soft" id="incoming-note-hint">Paste it as it came. It is read in this page, for pitches, pressure '
        "and scams, and sent nowhere.</p></div>"
        '<div class="tp-context-fields needs-scripts">'
        + _field("incoming-platform", "Where it came in", _select("incoming-platform", "platform", platforms, "not said"))
        + _field("incoming-name", "Their name", '<input id="incoming-name" name="name" maxlength="200">')
        + f"</div>{ticks}{_house('incoming')}</form>"
        '<div class="tp-outcome needs-scripts">'
        '<div class="tp-verdict tp-is-empty" id="incoming-verdict"><p class="tp-verdict-line">'
        '<span class="tp-sign" aria-hidden="true">…</span> <strong>Nothing noted yet</strong> '
        '<span class="tp-tally">Tick what you can see, or paste their note.</span></p></div>'
        '<div class="tp-results">'
        + _says("incoming")
        + '<div class="tp-advice" id="incoming-advice"></div>'
        + _outgoing("incoming", "A reply to send", level)
        + '<section class="tp-part" aria-labelledby="incoming-reasons-title" hidden>'
        f'<h{level} class="tp-heading" id="incoming-reasons-title" tabindex="-1">What counted</h{level}>'
        '<ul class="tp-reasons" id="incoming-reasons"></ul></section>'
        '<div class="tp-tools" role="group" aria-label="What to do with all this">'
        '<button type="button" class="tp-button" data-action="print">Print</button>'
        + ('<button type="button" class="tp-button" data-action="share">Copy a link to all this</button>' if page else "")
        + '<button type="button" class="tp-button" data-action="reset">Start over</button>'
        '<button type="button" class="tp-button" data-action="undo" hidden>Undo</button>'
        + (remember if page else "")
        + '</div><p class="tp-foot" id="incoming-foot"></p></div></div>'
    )  # fmt: skip


def decline_form() -> str:
    """Return the choice of situation, place and tone."""
    places = {name: PLATFORMS[name].title for name in declining_platforms()}
    situations = "".join(
        f'<li><label class="tp-check"><input type="radio" name="situation" value="{name}"'
        f"{' checked' if number == 0 else ''}> <span>{html.text(words)}</span></label></li>"
        for number, (name, words) in enumerate(SITUATIONS.items())
    )
    return (
        '<form class="tp-desk needs-scripts" id="decline-form" aria-label="Find words for a no">'
        f'<fieldset class="tp-ticks"><legend>How it is</legend><ul>{situations}</ul></fieldset>'
        '<div class="tp-context-fields">'
        + _field("decline-platform", "Where you answer", _select("decline-platform", "platform", places))
        + _field("decline-tone", "Tone", _select("decline-tone", "tone", TONES))
        + _field("decline-to", "Their name", '<input id="decline-to" name="to" maxlength="200">')
        + _field("decline-from", "Your name", '<input id="decline-from" name="from" maxlength="200">')
        + f"</div>{_house('decline')}"
        '<div class="tp-tools"><button type="submit" class="tp-button tp-button-strong">Find words</button></div>'
        '</form><div class="tp-outcome needs-scripts"><div class="tp-results">'
        + _says("decline")
        + _outgoing("decline", "Your no", 3)
        + '<p class="tp-foot" id="decline-foot"></p></div></div>'
    )  # fmt: skip


def _house(name: str) -> str:
    """Return the place for house settings, as `playground/src/house.ts` does."""
    return (
        f'<details class="tp-context-more needs-scripts" id="{name}-house">'
        f'<summary>House settings <span class="tp-soft" id="{name}-house-state"></span></summary>'
        f'<div class="tp-settings" id="{name}-settings"></div></details>'
    )


def _says(name: str) -> str:
    """Return the places where the page says what it does."""
    return (
        f'<p class="vh" role="status" id="{name}-status"></p><div class="tp-engine" id="{name}-engine"></div>'
    )


def _outgoing(name: str, title: str, level: int) -> str:
    """Return the place for a text that is ready to send; `playground/src/outgoing.ts` fills it."""
    return (
        f'<div class="tp-part" id="{name}-outgoing" hidden>'
        f'<h{level} class="tp-heading"><label for="{name}-reply">{title}</label></h{level}>'
        f'<textarea class="tp-note" id="{name}-reply" rows="5" aria-describedby="{name}-count"></textarea>'
        f'<p class="tp-count" id="{name}-count"></p>'
        '<div class="tp-tools"><button type="button" class="tp-button tp-button-strong" data-action="copy">Copy</button>'
        '<button type="button" class="tp-button" data-action="edit">Check and edit</button>'
        '<button type="button" class="tp-button" data-action="suggest" hidden>Use the suggested words</button></div>'
        f'</div><p class="tp-notice" id="{name}-notice" role="status"></p>'
    )


def _field(identifier: str, label: str, control: str) -> str:
    return f'<div class="tp-context-field"><label class="tp-label" for="{identifier}">{label}</label>{control}</div>'


def _select(identifier: str, name: str, options: Mapping[str, str], none: str | None = None) -> str:
    first = f'<option value="">{none}</option>' if none else ""
    rest = "".join(f'<option value="{key}">{html.text(title)}</option>' for key, title in options.items())
    return f'<select id="{identifier}" name="{name}">{first}{rest}</select>'
