"""Remarks on looks and flirts, told from the same words about things."""

import pytest

from tactful import Context
from tactful.draft import Draft
from tactful.reading.looks import looks


@pytest.mark.parametrize(
    "text",
    [
        "Your eyes caught my attention before your CV did.", "Not often one sees such a handsome accountant.", "Your hair looked amazing on the panel.",
        "I never knew nurses could be this attractive.", "What a babe!", "That dress you wore on stage was something else.",
        "I couldn't take my eyes off you.", "You should smile more.", "You've put on a few pounds.", "I was drawn to your profile picture.",
        "The new haircut is very flattering.", "You're much taller than I expected.", "I've been thinking about your smile since Tuesday.",
        "Are all physios as fit as you?", "You have the looks and the brains.", "I noticed no ring in your photo.", "Those arms though!",
        "You are looking very smart in the saree.", "Dinner, just the two of us?",
        # What somebody's looks do to the writer, age, and how somebody is built.
        "Hard to follow the freight numbers with that smile on the screen.", "I lost the thread, your eyes are to blame.",
        "I'd put you at forty, not sixty.", "You carry your seventy years well.", "Bit old for a founder, aren't you?",
        "With a face like that you could sell me anything.", "You've kept your figure well.", "That red dress did not hurt either.",
        "The speaker was gorgeous.", "You single?",
    ],
)  # fmt: skip
def test_a_remark_on_looks_is_heard(text):
    assert looks(Draft(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "That leaflet of yours is easy on the eye.", "Your talk on prosthetic legs was good.", "I've been thinking about your point on smile design.",
        "I couldn't hear your voice on the recording.", "I put you down for sixty jars.", "With a cliff face like that you need rope.",
        "A second coat did not hurt.", "That takes ten years off your mortgage.", "When are you available?",
        "It was hard to focus on your figure 3.", "Grey tiles are easy on the eye.",
        "The hall is much taller than I expected.", "What a beauty, the diatom on your cover!", "The arms on your crane look thin.",
        "The patients lost weight in the trial.", "You must work out the load first.", "The dress you wore out is on page two of our mending book.",
        "My eyes got tired of bad charts.", "The old brewery is one handsome building.", "The numbers are looking good.",
    ],
)  # fmt: skip
def test_the_same_words_about_things_are_left_alone(text):
    assert looks(Draft(text), Context()) == ()


@pytest.mark.parametrize(
    "text",
    [
        "You seem much shorter than on television!",                       # whom a word describes: “you”
        "I find you very attractive.", "I love how petite you are.", "A woman so handsome should not hide.",
        "Your legs go on forever in that picture!",                         # a body that is somebody's own, and looked at
        "You've got a bit of a belly since the last photo.",
        "With legs like yours you must have been a champion.",
        "I'd never have guessed you were over fifty.",                      # age
        "Your photo stopped me mid scroll.", "I could hardly concentrate.", # what the sight of them does
        "Is your heart still free?", "Lunch with a lovely thing like you would make my spring.",
        "So are you in those leggings.", "I didn't expect a joiner to look like you.",
    ],
)  # fmt: skip
def test_a_remark_is_heard_by_whose_looks_it_describes(text):
    assert looks(Draft(text), Context())


@pytest.mark.parametrize(
    "text",
    [
        "Such a pretty proof, and so short!", "The margins have become so slim.", "The show seems much shorter on television.",
        "I find the Jura prices very attractive.", "I love how small the crane looks.", "A window so handsome should not hide.",
        "The last leg of that marathon goes on forever!", "Your talk on hair was great.", "Your skin clinic has a lovely picture on the wall.",
        "I hope your arms are better, the photo of the cast was amazing.", "I could not follow everything.", "See you in May.",
        "Is the June slot still free?", "Could I use the photo of the belly tank?", "You may need a tall ladder.",
    ],
)  # fmt: skip
def test_things_may_be_pretty_and_slim(text):
    assert looks(Draft(text), Context()) == ()
