"""XING, checked 2026-11-10; guidelines and settings checked again 2026-11-24."""

from __future__ import annotations

from tactful.platforms.model import Advice, Channel, Fact, Platform, Setting, Tier
from tactful.sources import XING_CONTACTS, XING_GUIDELINES, XING_NETIQUETTE, XING_PRIVACY

XING = Platform(
    name="xing",
    title="XING",
    formal=True,
    request_word="contact request",
    channels=(
        Channel(
            "xing",
            "note",
            "note with a contact request",
            ("request",),
            limit=None,
            unit="utf16",
            recommended=300,
            confidence="low",
            sources=(XING_GUIDELINES,),
            tiers=(
                Tier("premium", "Premium", None),
                Tier("basic", "Basic", None, note=False),
            ),
            instead="Send the contact request as it is: with a Basic account that is not rude.",
        ),
        Channel(
            "xing",
            "message",
            "message",
            ("message", "thanks", "decline", "introduction"),
            limit=None,
            unit="utf16",
            recommended=400,
            confidence="low",
            sources=(XING_GUIDELINES,),
        ),
    ),
    facts=(
        Fact(
            "A note with a contact request",
            "Premium members can add one. Basic members cannot, and XING asks people not to take a bare request from "
            "them as rude.",
            "high",
            (XING_GUIDELINES,),
            "2026-11-24",
        ),
        Fact(
            "Length of a note",
            "Not published, as far as could be found.",
            "low",
            (XING_GUIDELINES,),
            "2026-11-10",
        ),
        Fact(
            "Messages to people who are not contacts",
            "For Premium members only, and only a few a month.",
            "high",
            (XING_CONTACTS,),
            "2026-11-24",
        ),
        Fact(
            "Asking back",
            "XING itself suggests it: when you are not sure about a request, ask why they would like to connect.",
            "high",
            (XING_GUIDELINES,),
            "2026-11-24",
        ),
        Fact(
            "Selling",
            "Before you send something about products or services, make sure that they may be interested.",
            "high",
            (XING_GUIDELINES,),
            "2026-11-24",
        ),
        Fact(
            "Romance",
            "“XING is not a dating platform” (guidelines as read on 24 November 2026).",
            "high",
            (XING_GUIDELINES,),
            "2026-11-24",
        ),
        Fact(
            "What contacts see",
            "You choose for each contact which of your details they see, such as a private number.",
            "high",
            (XING_CONTACTS,),
            "2026-11-24",
        ),
    ),
    advice=(
        Advice(
            "Write, if your account can",
            "In the German-speaking world a request without a word often counts as careless. With Premium, two "
            "sentences are expected.",
        ),
        Advice(
            "Begin with *Sie*",
            "“Guten Tag Frau Brandt”, “Sehr geehrter Herr Yılmaz”. Let the other one offer the *du*.",
        ),
        Advice(
            "Do not hold silence against Basic members",
            "They have no field to write in. Look at the profile, and ask if you are unsure.",
        ),
        Advice(
            "Read what they offer and seek",
            "The profile has a place for both, and a request that answers one of them explains itself.",
        ),
        Advice(
            "Mind humour",
            "Irony crosses neither languages nor strangers well; XING's own netiquette says so.",
        ),
        Advice(
            "Choose what each contact sees",
            "Share the private number with those who need it, not with everybody.",
        ),
    ),
    settings=(
        Setting(
            "Who can add you",
            "Settings > Privacy",
            "Every member, or fewer",
            "Leave it open if you look for work or customers.",
            "2026-11-24",
            (XING_PRIVACY,),
        ),
        Setting(
            "Visibility of your profile",
            "Settings > Privacy",
            "Everyone, XING members, contacts; found by search engines or not",
            "Members only is enough for most people.",
            "2026-11-24",
            (XING_PRIVACY,),
        ),
        Setting(
            "Details for each contact",
            "The contact's entry > Shared details",
            "Private and business address, numbers, birthday",
            "Business details by default; the rest by hand.",
            "2026-11-24",
            (XING_CONTACTS, XING_PRIVACY),
        ),
        Setting(
            "Reporting",
            "In the message > Report",
            "Spam, abuse",
            "Report advertising and advances; the guidelines speak against both.",
            "2026-11-24",
            (XING_GUIDELINES, XING_NETIQUETTE),
        ),
    ),
)
