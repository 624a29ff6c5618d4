"""Whom a draft greets."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.greeting import addressee, called, greeting


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Heyyy Ada! x", "met"),
        ("hiya ada, loved it", "met"),
        ("Ada, hi! Loved it", "met"),
        ("Hello, Ada. Loved it", "met"),
        ("Hi, Ada! Loved it", "met"),
        ("Good morning, Ada, loved it", "met"),
        ("Dear Ms. Obi, loved it", "met"),
        ("Szia Ada, loved it", "met"),
        ("Dobrý den, paní Nováková, loved it", "met"),
        ("Well hello Ada! Loved", "met"),
        ("Loved your talk, Ada!", "met"),
        ("Congrats on the prize, Ada. Loved", "met"),
        ("Hi 👋 Ada, loved", "met"),
        ("👋 Ada, loved", "met"),
        ("Ada: loved", "met"),
        ("Hi to all, loved", "partial"),
        ("Hello!! Loved", "partial"),
        ("Hi Dear, loved", "partial"),
        ("Greetings of the day, loved", "partial"),
        ("Hey guys, loved", "partial"),
        ("Hello LinkedIn friend, loved", "partial"),
        ("Dear hiring manager, loved", "partial"),
        ("Hi sir, loved", "partial"),
        ("Hello Sir/Madam, loved", "partial"),
        ("Loved your talk.", "missing"),
        ("Brilliant talk, thanks!", "missing"),
        ("Amazing, I loved it", "missing"),
        ("Quick question: are you in?", "missing"),
        ("Saw your talk in Leeds, Yorkshire.", "missing"),
        ("Thanks, Bob", "missing"),
        ("To be honest, I loved it", "missing"),
        ("Leeds, 1987. Remember?", "missing"),
        ("Truly, I loved it", "missing"),
        ("Hallo liebe Ada, loved", "met"),
        ("Hi Professor, loved", "partial"),
        ("Hi Prof Obi - loved", "met"),
        ("Hi Will, loved", "met"),
        ("hi @ada, loved", "met"),
        ("Hi [Name], loved", "met"),
        ("Dear {{first_name}}, loved", "met"),
        ("Hi Ada Obi I loved it", "met"),
        ("ADA, LOVED IT", "met"),
        ("Selam Ada Hanım, loved", "met"),
        ("Mr Obi, loved", "met"),
        ("你好 王芳, loved", "met"),
        ("O'Brien, loved", "met"),
        ("Hi Mary-Jane, loved", "met"),
        ("Hi A.J., loved", "met"),
        ("Hi van der Berg, loved", "met"),
        ("Dear all, loved", "partial"),
        ("Hola, Ada: loved", "met"),
        ("Ola, loved", "met"),
    ],
)
def test_a_greeting_is_met_by_a_name_and_half_met_without(text, status):
    assert greeting(Draft(text), Context()).status == status


@pytest.mark.parametrize(
    ("text", "to", "kind", "name"),
    [
        ("Hi Priya, I teach", None, "name", "Priya"),
        ("Hi [First Name], I teach", None, "slot", "[First Name]"),
        ("Dear %%NAME%%, I teach", None, "slot", "%%NAME%%"),
        ("@marisol Hi, I map buses", None, "handle", "@marisol"),
        ("Hi there, I teach", None, "nobody", ""),
        ("Dear Sir, I teach", None, "nobody", ""),
        ("Dear Professor, I teach", None, "title", "Professor"),
        ("Thanks for the add, Tove! Your print hangs here.", None, "vocative", "Tove"),
        # Known from the context: lower case, no mark, a greeting word that is a name.
        ("hi priya i teach", "Priya Nair", "name", "priya"),
        ("Femi good to be in touch", "Femi Balogun", "name", "Femi"),
        ("Ola, hope the move went well", "Ola Nilsen", "name", "Ola"),
        ("My friend Lotte, I thank you", "Lotte Visser", "vocative", "Lotte"),
        ("Hello! Priya, I teach", "Priya Nair", "name", "Priya"),
        ("Hocam merhaba, you were my examiner.", None, "name", "Hocam"),
        ("gracias hugo but i can't take this one", "Hugo", "vocative", "hugo"),
        ("Please Madam Ama, I teach. Thank you!", None, "vocative", "Madam Ama"),
    ],
)
def test_the_addressee_is_told_by_kind(text, to, kind, name):
    found = addressee(Draft(text), Context.of(to=to))
    assert (found.kind, found.text) == (kind, name)


@pytest.mark.parametrize(
    ("to", "purpose", "name"),
    [
        ("Priya Nair", "request", "Priya"),
        ("Dr Sade Okafor", "request", "Dr Okafor"),
        ("Ana Diaz, Tom Lee", "introduction", "Ana and Tom"),
        ("@marisol", "request", ""),
        (None, "request", ""),
    ],
)
def test_how_a_draft_may_call_its_reader(to, purpose, name):
    assert called(Context.of(to=to, purpose=purpose)) == name
