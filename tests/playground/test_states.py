"""Every state of every page, as phones and desktops show it: axe finds nothing, nothing scrolls sideways, targets are
large enough for a thumb. A picture of each is left in build/screenshots, for people to look at."""

from typing import NamedTuple

import pytest
from faults import ROOT, not_found
from invitations import invitations
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

expect.set_options(timeout=30_000)

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
PICTURES = ROOT / "build" / "screenshots" / "playground"
SMALL = """[...document.querySelectorAll('.tp :is(button, select, summary, input, textarea, label.tp-check, label.tp-file)')]
    .filter((control) => control.checkVisibility() && !control.matches('.vh, label :is(input)'))
    .map((control) => [control.outerHTML.slice(0, 120), control.getBoundingClientRect()])
    .filter(([, {width, height}]) => height < 44 || width < 24)
    .map(([source, {width, height}]) => `${source} ${width}×${height}`)"""


class Look(NamedTuple):
    """A screen, and how its owner likes it."""

    name: str
    width: int
    height: int
    options: dict
    """Further options of the browser's context."""


PHONE = {"has_touch": True, "is_mobile": True}
LOOKS = [
    Look("phone-light", 390, 844, {**PHONE, "color_scheme": "light"}),
    Look("small-dark", 320, 640, {**PHONE, "color_scheme": "dark"}),
    Look("desktop-light", 1280, 900, {"color_scheme": "light"}),
    Look("desktop-dark", 1280, 900, {"color_scheme": "dark"}),
    Look("desktop-forced", 1280, 900, {"forced_colors": "active"}),
]


class Walk:
    """A visit in one look, which is stopped at each state to look around."""

    def __init__(self, page, look, name):
        self.page, self._look, self._name = page, look, name
        self._number = 0

    def without_wasm(self, server, address):
        """Come to a page whose checker cannot start."""
        server.faults["pyodide.asm.wasm"] = not_found
        self.page.goto(server.address + address)
        expect(self.page.locator(".tp-failed")).to_be_visible()
        self.see("failed")
        return self.page

    def try_again(self, server):
        """Start the checker, now that all it needs is there."""
        del server.faults["pyodide.asm.wasm"]
        self.page.get_by_role("button", name="Try again").click()

    def see(self, state):
        """Take a picture of a state, and find nothing wrong with it."""
        page = self.page
        self._number += 1
        page.screenshot(
            path=PICTURES / f"{self._name}-{self._number:02}-{state}-{self._look.name}.png",
            full_page=True,
            animations="disabled",
        )
        page.evaluate(f"typeof axe === 'undefined' && (() => {{ {AXE} }})()")
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        assert [(state, v["id"], [n["html"][:200] for n in v["nodes"]]) for v in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= self._look.width, state
        assert (state, page.evaluate(SMALL)) == (state, [])


@pytest.fixture(params=LOOKS, ids=lambda look: look.name)
def walk(request, server, chromium_browser):
    """Begin a visit to the page that the test names."""
    look = request.param
    context = chromium_browser.new_context(
        viewport={"width": look.width, "height": look.height}, reduced_motion="reduce", **look.options
    )
    context.set_default_timeout(30_000)
    server.faults["snapshot.bin"] = not_found
    name = request.function.__name__.removeprefix("test_").partition("_")[0]
    yield Walk(context.new_page(), look, name)
    context.close()


def slow(handler):
    """Answer late, so that there is time to look."""
    import time

    time.sleep(3)
    del handler.server.faults["python.zip"]
    handler.answer()


def tp_open(page, name):
    """Open a part that is folded away, unless it is open."""
    if page.locator(f"#{name}").get_attribute("open") is None:
        page.locator(f"#{name} > summary").click()


FAULTY = "Hi Priya, your talk on rivers was basically good. I teach in Hull for Initech Ltd. to the the club, and and we read it ASAP. Thanks, Ana"
READY = "Hi Priya, your talk on flood maps at the Leeds meetup helped my class map our own beck. I teach geography in Bradford; may I follow your posts? Thanks!"
HOUSE = '[[phrases]]\nname = "our-old-name"\nphrases = ["Initech Ltd"]\nmessage = "“{found}” is our old name."\ninstead = "Write *Initech*."\n'


def test_draft_in_every_state(walk, server):
    page = walk.without_wasm(server, "playground/")
    server.faults["python.zip"] = slow
    walk.try_again(server)
    expect(page.locator(".tp-starting")).to_be_visible()
    walk.see("starting")
    expect(page.locator(".tp-foot")).to_contain_text("Nothing was sent")
    walk.see("findings")
    page.fill(".tp-text", FAULTY)
    expect(page.locator(".tp-findings")).to_contain_text("doubled-word")
    expect(page.locator("#playground-status")).to_contain_text("hint")
    page.locator(".tp-more summary").click()
    walk.see("menu")
    page.locator(".tp-more summary").click()
    page.get_by_role("button", name="Apply safe fixes").click()
    expect(page.locator(".tp-notice")).to_contain_text("applied")
    tp_open(page, "playground-changes")
    expect(page.locator(".tp-version del").first).to_be_visible()
    page.locator("[data-action=ignore]").first.click()
    expect(page.locator(".tp-ignored")).to_be_visible()
    walk.see("fixed")
    tp_open(page, "playground-house")
    page.fill("#playground-settings-text", HOUSE)
    expect(page.locator(".tp-findings")).to_contain_text("our-old-name")
    walk.see("settings")
    page.fill("#playground-settings-text", 'profile = "picky"\nignore = ["doubled-wrd"]\n')
    expect(page.locator(".tp-settings-error")).to_be_visible()
    walk.see("settings-error")
    page.fill(".tp-text", READY)
    expect(page.locator(".tp-verdict")).to_contain_text("Ready to send")
    walk.see("ready")
    page.fill(".tp-text", "")
    expect(page.locator(".tp-verdict")).to_contain_text("Nothing to check yet")
    walk.see("empty")
    page.goto(server.address + "playground/#d=1.%%%")
    expect(page.locator(".tp-notice")).to_contain_text("no draft that this page can read")
    walk.see("broken-link")


def test_incoming_in_every_state(walk, server):
    page = walk.without_wasm(server, "playground/incoming/")
    walk.try_again(server)
    page.get_by_label("Their note").fill("Book a free demo this week! We help firms like yours cut costs.")
    expect(page.locator(".tp-reason").first).to_be_visible()
    walk.see("leave")
    page.get_by_label("Their note").fill("")
    page.locator("[name=signals][value=no-photo]").check()
    page.get_by_label("Their name").fill("Vivian")
    expect(page.get_by_label("A reply to send")).to_have_value(
        "Hello Vivian, thank you for your request. I like to know a little before I accept: how do we know each other, or what brought you to me? Kind regards"
    )
    expect(page.locator("#incoming-count")).to_contain_text("Ready to send")
    walk.see("ask")
    tp_open(page, "incoming-house")
    page.fill(
        "#incoming-settings-text", '[[phrases]]\nname = "no-kind-regards"\nphrases = ["kind regards"]\n'
    )
    expect(page.get_by_label("A reply to send")).to_have_value(
        "Hello Vivian, thanks for your request. What brought you to me? All the best!"
    )
    expect(page.locator("#incoming-count")).to_contain_text("Ready to send")
    walk.see("settings")
    page.locator("[name=signals][value=abusive]").check()
    expect(page.locator(".tp-verdict")).to_contain_text("Block and report.")
    walk.see("block")
    page.get_by_role("button", name="Start over").click()
    expect(page.locator(".tp-verdict")).to_contain_text("Nothing noted yet")
    walk.see("empty")


def test_compose_in_every_state(walk, server):
    page = walk.without_wasm(server, "playground/compose/")
    walk.try_again(server)
    page.get_by_label("Their name").fill("Priya Raman")
    page.get_by_label("I am …", exact=True).fill("a geography teacher in Bradford")
    expect(page.locator(".tp-missing li").first).to_be_visible()
    walk.see("missing")
    page.get_by_label("I read, heard, saw or used …", exact=True).fill("your talk on flood maps")
    page.get_by_label("I would like to …", exact=True).fill("follow your posts for my class")
    page.get_by_role("button", name="Compose drafts").click()
    expect(page.locator(".tp-variant").first).to_be_visible()
    walk.see("drafts")
    tp_open(page, "compose-house")
    page.fill(
        "#compose-settings-text",
        HOUSE.replace("Initech Ltd", "flood maps").replace("*Initech*", "*river atlas*"),
    )
    expect(page.locator(".tp-missing")).to_contain_text("is our old name. Write river atlas.")
    walk.see("blocked")
    page.get_by_role("button", name="Start over").click()
    expect(page.locator(".tp-verdict")).to_contain_text("Nothing to compose yet")
    walk.see("empty")


def test_audit_in_every_state(walk, server):
    page = walk.without_wasm(server, "playground/audit/")
    walk.try_again(server)
    walk.see("empty")
    page.set_input_files("#audit-file", file("many.csv", invitations(4000)))
    expect(page.locator("#audit-words")).to_contain_text("left", timeout=60_000)
    walk.see("running")
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator("#audit-title")).to_contain_text("What the first")
    walk.see("stopped")
    page.set_input_files("#audit-file", file("x.csv", "Day,Words\n1,Hello\n"))
    expect(page.locator("#audit-column")).to_be_visible()
    walk.see("column")
    tp_open(page, "audit-house")
    page.fill("#audit-settings-text", 'profile = "picky"\n')
    expect(page.locator("#audit-house-state")).to_have_text("(in force)")
    page.get_by_role("button", name="Try an example export").click()
    expect(page.locator("#audit-tables")).to_contain_text("53 drafts checked")
    page.locator(".tp-broken summary").click()
    walk.see("done")


def file(name, text):
    """A file as a reader would choose it."""
    return {"name": name, "mimeType": "text/csv", "buffer": text.encode()}
