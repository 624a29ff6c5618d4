"""What lies between the two: a meeting, somebody who knows both, a favour done."""

from __future__ import annotations

from tactful import lexicon
from tactful.phrases import Phrases
from tactful.reading.clauses import Words, follows
from tactful.reading.trades import VAGUE_PLACE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.draft import Draft


_REFERS = frozenset(
    "said says suggested suggests recommended recommends told tells mentioned mentions introduced pointed sent gave "
    "thought thinks reckons reckoned connected passed put showed urged advised advises encouraged forwarded speaks "
    "spoke talked raved asked swears insists".split()
)


_NO_PERSON = frozenset(
    "linkedin facebook instagram xing twitter x mastodon bluesky threads you it they i we this that algorithm app "
    "everyone everybody people which who somebody someone your my the".split()
)


_TIES = Phrases(
    "mutual friend|acquaintance|colleague",
    "great|good|lovely|nice|pleasure|wonderful|fun|brilliant|fab|super|enjoyed|loved|liked meeting|talking|speaking|chatting|seeing|catching|working|dancing|sitting|sharing",
    "was|were [so|such|really|very|a] great|good|lovely|nice|pleasure|wonderful|fun|kind [to] meet|talk|chat|speak|see|have",
    "after|since|when|where meeting|talking|speaking|chatting|i|we met|spoke|talked|chatted|you|with",
    "following|follow up|on|from|our on|our [_] chat|conversation|talk|call|meeting|exchange",
    "our [short|brief|quick|long|last|first|little|good|great|recent|lovely|phone|video|zoom|train|pleasant|old|shared] [phone|video|zoom|train] conversation|chat|call|meeting|lunch|coffee|exchange|panel|workshop|shift|course|talk|walk|discussion|correspondence|emails|e-mails|session|interview|game|match|trip|journey|flight|table",
    "as {agreed|discussed|promised}",
    "your [kind|helpful|sharp|long|funny] comment|comments|reply|answer|answers|review|note|email|feedback|advice on|under|to|for|about my|our|me|us",
    "remember me|us", "may|might|will|would|maybe|perhaps|probably [not|maybe|perhaps|probably|still] remember|recall|recognise|recognize",
    "same school|course|class|team|building|ward|lab|choir|year|cohort|village|town|street|company|office|club|university|uni|college|group|conference|workshop|table|train|flight|gym|team|department|floor|church|parish|school|shift|panel|bus|boat|course|forum|faculty|programme|program|platoon|unit|regiment|orchestra|page|thesis|supervisor|home",
    "you and i|me", "you and i both",
    "both of us",
    "{we are|we were|we} both",
    "met you|at|in|on|during|last|through|briefly|once|yesterday",
    "{introduced us|introduced me|put us in touch|put me in touch|gave me your|passed me your|sent me to you|sent me your|pointed me|told me about|told me you|told me to}",
    "long time no see", "{been|it is been} ages|years since", "see you sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|at|next|on|in",
    "your|you old|former|ex [_] @known-by",
    "your neighbour|neighbor|classmate|student|pupil|intern|trainee|tenant|cousin|teammate|colleague|patient",
    "you|your {team|class|band|side|crew|firm|choir} played|beat|taught|examined|hosted|met|interviewed|hired ours|us|me",
    "alumn~|classmate~|teammate~|flatmate~|schoolmate~|housemate~",
    "in common",
    "we have {known|worked|met|spoken|talked|been|exchanged|corresponded}",
    "i know you|your from", "know each other",
)  # fmt: skip


_YOU_DID = frozenset(
    "spoke taught asked answered examined helped replied lent gave showed told invited hosted interviewed supervised "
    "marked treated sold trained coached judged wrote sent offered promised mentioned explained wanted introduced "
    "signed visited met served drove passed booked fixed handed let kept borrowed liked commented reviewed bought "
    "played sat lectured came".split()
)


_HOUSES = frozenset(
    "office team unit branch department section lab crew ward station group shift staff desk faculty squad division "
    "company firm school choir club board floor".split()
)


_US = frozenset("me us my our ours mine".split())


def shared_past(draft: Draft) -> Iterator[Words]:
    """Yield words that state a meeting, a mutual person or something one did for the other."""
    words, shadow, starts = draft.words, draft.shadow, draft.starts
    for first, last in _TIES.ranges(draft):
        sentence = draft.sentence(first)
        rest = words[first : min(sentence.last, first + 8)]
        if words[first] in ("same", "you", "we", "both", "in") and VAGUE_PLACE.found(
            draft, max(sentence.first, first - 8), min(sentence.last, first + 14)
        ):
            continue
        if words[first] in ("you", "both") and follows(
            draft, first, ("for", "help", "benefit", "benefits", "to")
        ):
            continue
        if words[first] in ("we", "both", "you") and {
            "love",
            "believe",
            "share",
            "benefit",
            "want",
            "could",
            "can",
            "gain",
            "like",
            "value",
            "care",
            "interested",
            "passionate",
        } & set(rest[:6]):
            continue
        if words[first] == "in" and not any(
            shadow[starts[at]].isupper() for at in range(first + 1, min(sentence.last, first + 4))
        ):
            continue
        if (
            words[first] in ("great", "good", "nice", "lovely", "pleasure")
            and words[first + 1] in ("seeing",)
            and "you" not in rest[2:4]
        ):
            continue
        if words[first] == "met" and follows(draft, first, ("have", "not", "never", "yet")):
            continue
        if words[first] == "see" and "?" in shadow[sentence.end - 1 : sentence.end]:
            continue  # “See you in the water?” is a wish, not a meeting.
        yield Words("tie", draft.span(first, min(sentence.last, last + 3)))
    for index, word in enumerate(words):
        if word in _REFERS and index:
            sentence = draft.sentence(index)
            before = words[index - 1]
            opened = draft.greeting.last if draft.greeting is not None else 0
            clause = max(sentence.first, opened)
            if index - 1 < clause or before in _NO_PERSON:
                continue
            # “Ana said I should …”, “she tells me …”, “Dan Okello from the running club said you …”
            subject = index - 1
            if not (shadow[starts[subject]].isupper() or before in ("she", "he")):
                subject = clause
                if (
                    index - clause > 8
                    or not shadow[starts[clause]].isupper()
                    or words[clause] in lexicon.words("function-words")
                ):
                    continue
            rest = words[index + 1 : min(sentence.last, index + 5)]
            if {"i", "me", "us", "you", "your", "to", "we", "that"} & set(rest):
                yield Words("tie", draft.span(subject, min(sentence.last, index + 4)))
        elif word in _HOUSES and index > 2 and words[index - 1] not in ("my", "our"):
            sentence = draft.sentence(index)
            place = next(
                (
                    at
                    for at in range(index - 1, max(sentence.first + 1, index - 4), -1)
                    if words[at] == "your"
                ),
                0,
            )
            # “Vesna from your Ljubljana office sat next to me”
            if (
                place
                and words[place - 1] in ("from", "in", "at", "of", "on")
                and shadow[starts[place - 2]].isupper()
                and not _US.isdisjoint(words[index + 1 : min(sentence.last, index + 8)])
            ):
                yield Words("tie", draft.span(place - 2, index + 1))
        elif word == "you" and index + 1 < len(words):
            sentence = draft.sentence(index)
            at = index + 1
            while at < sentence.last and words[at] in (
                "kindly",
                "once",
                "both",
                "all",
                "so",
                "very",
                "then",
                "even",
                "have",
                "had",
            ):
                at += 1
            if (
                at < sentence.last
                and words[at] in _YOU_DID
                and _US & set(words[at + 1 : min(sentence.last, at + 4)])
                and not {"inspired", "moved"} & {words[at]}
            ):
                yield Words("tie", draft.span(index, min(sentence.last, at + 4)))
