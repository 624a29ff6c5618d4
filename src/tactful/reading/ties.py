"""What the two share: a meeting, a group, an event, a likeness, somebody between them."""

from __future__ import annotations

from tactful import lexicon
from tactful.phrases import Phrases

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tactful.reading.topics import Topics

_HOW = "[have|had|both|all|once|briefly|actually|recently|first|just|last|only|even|also] [both|once|briefly|first|recently|last]"

TIES = Phrases(
    f"we {_HOW} met|talked|spoke|chatted|sat|stood|studied|overlapped|danced|sang|hiked|sailed|rowed|trained|swapped|argued|"
    "laughed|queued|exchanged|corresponded|emailed|skyped|cycled|marched|travelled|traveled|shook|bumped|ran|crossed|waited|volunteered|played|"
    "walked|discussed|shared|judged|debated|camped|served|performed|drank|ate|lunched|dined",
    f"we {_HOW} worked|were|lived|went|rode|took|had|used|did|learned|learnt ... together|class|classmates|neighbours|neighbors|colleagues|coffee|lunch|school|"
    "train|bus|team|course|tutor|teacher|alumni|flatmates|chat",
    "met|meeting|meet|seeing you|u [both|all|again|briefly] at|in|on|last|yesterday|after|over|during|through|when|again|while|this|there|before",
    "{was|is} [so|very|really|such|a|an|my] [real] good|great|nice|lovely|pleasure|fun|honour|fascinating|delight|treat [to] "
    "meeting|meet|talking|talk|chatting|chat|speaking|speak|working|seeing|hearing",
    "good|great|nice|lovely|pleasure|fun [to] meeting|talking|chatting|speaking|seeing you|to|with",
    "heard|saw|watched|seen you [all|both] speak|play|sing|talk|perform|present|dance|run|at|on|in|read|race|bowl|lecture|debate|conduct|live",
    "sat|stood|queued|worked|studied|trained|sang|danced|served|interned|lived|rowed|played|volunteered ... next|behind|beside|near|opposite|with|for|under|alongside|against you",
    "worked|studied|trained|sang|danced|served|interned|lived|rowed|played|volunteered|met together",
    "you [may|might|will|would|must|probably|perhaps|maybe] [not] [maybe|perhaps|probably|still|possibly] remember|recall me|the|our|my|that|us|a",
    "remember me|us",
    "know|recognise|recognize|remember you from",
    "speak|talk|wave|speaking|talking|spoken|bumped|sing|listening|listened|listen to|with|into|at you at|during|after|in|on _",
    "bought|ordered|borrowed|rented|learned|learnt|inherited|hired|got|had ... from you",
    "i was [also|once] [in|on|at|one] [of] your",
    "was|am|were [once|also] [a] [former|old] [one] [of] your student|pupil|students|pupils|neighbour|neighbor|customer|tenant|patient|apprentice|reader|predecessor|successor",
    "you taught|trained|hired|interviewed|examined|coached|supervised|marked|treated|helped|mentored me|us|my",
    "{our|the} [old|former|shared|common|mutual|brief|short|good|long|quick|little|first|last] chat|conversation|exchange|correspondence|emails|coffee|lunch|discussion|encounter ... at|on|in|about|over|after|yesterday|last|during|from",
    "our [old|former|shared|common|mutual] school|street|village|building|neighbourhood|neighborhood|class|teacher|tutor|supervisor|hometown|"
    "allotment|choir|club|university|college|department|estate|block|cohort|town|parish",
    "our paths [have|had|first|once|briefly] crossed at|in|on|during|when",
    "our kids|sons|daughters|boats|teams|gardens|offices|grandmothers|mothers|fathers|children|students|classes|dogs|desks|families",
    "{friend|colleague|student|pupil|fan|neighbour} of yours",
    "asked|told|emailed|showed|interviewed|photographed|taught|served|phoned|rang|introduced you about|at|in|on|last|when|yesterday|after",
    "am|was [also] the one|lad|chap|idiot|fool|girl|boy in|with|at|on|who|holding|behind|from|next",
    "was the one _",
    "we have been|only emailing|writing|talking|chatting|corresponding|texting|phoning|working|emailed|written|talked ... about|for|over|on|together|with|since",
    "i|who [have|once|also|just] lent|gave|handed|showed|sold|taught|drove|served|beat|photographed|interviewed|nursed|examined|borrowed|emailed you|your",
    "from one ... to another",
    "as promised|agreed|discussed|arranged at|on|in|over|when|yesterday|during|after",
    "see you|u at|on|tomorrow|tonight|there|again",
    "good|great|nice|lovely|fun to chat|talk|speak|meet ... at|in|on|by|over|during|yesterday|last|after",
    "told|advised|asked|urged|encouraged|sent to ask|see|contact|find|write|call|talk|speak [to|with] you",
    "cite|cited|citing|quote|quoted|quoting you [in|on|at|for|to|as]",
)

_GENERIC_KIN = frozenset(
    "professional professionals entrepreneur entrepreneurs human member members leader person networker connection linkedin enthusiast founder founders expert".split()
)


def _fellow(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Fellow Cork beekeeper”, “another nurse”, “the same choir”."""
    words, end = topics.draft.words, topics.end(at)
    last = topics.reach(at + 1, end, need=1, span=5)
    if (
        not last
        or (at + 1 < end and words[at + 1] in _GENERIC_KIN and (last <= at + 2 or words[at + 2] == "who"))
        or words[last - 1]
        in ("boat", "wavelength", "industries", "interests", "values", "passion", "goals", "vein", "mission")
    ):
        return None
    if words[at] == "another" and at + 1 < end and not topics.weighty(at + 1):
        return None
    return at, last


def _both(topics: Topics, at: int) -> tuple[int, int] | None:
    """“We both keep bees”, “like you, I sail”, “I keep bees too”."""
    words, first, end = topics.draft.words, topics.draft.sentence(at).first, topics.end(at)
    word = words[at]
    if word == "both":
        if not (at > first and words[at - 1] in ("we", "you", "us", "are", "were", "have")) and not (
            at + 1 < end and words[at + 1] == "of"
        ):
            return None
        if at > first and words[at - 1] == "you":
            return None
        last = topics.reach(at + 1, end, need=1)
        return (at - 1 if at > first else at, last) if last else None
    if word == "well" and words[at - 1] != "as":
        return None
    if word in ("like", "unlike"):
        if (
            at + 1 >= end
            or words[at + 1] != "you"
            or (
                at > first
                and words[at - 1]
                in ("i", "would", "people", "professionals", "someone", "leaders", "we", "not", "just")
            )
        ):
            return None
        last = topics.reach(at + 2, end, need=1)
        if last:
            return at, last
        start = max(first, at - 6)
        near = any(word in ("i", "from", "in", "at", "we") for word in words[start:at])
        return (
            (start, at + 2)
            if near
            and topics.weighty(at - 1) | (at - 2 >= start and topics.weighty(at - 2))
            and at + 2 >= end
            else None
        )
    # too, as well
    if at != end - 1 and not (at + 1 < end and topics.parted(at + 1)):
        return None
    start = at
    while start > first and not topics.parted(start) and at - start < 10:
        start -= 1
    if not any(word in ("i", "my", "we", "our") for word in words[start:at]):
        return None
    last = (
        topics.reach(start, at, need=1, wide=False, span=11)
        if not any(w in ("you", "your") for w in words[start:at])
        else 0
    )
    if not last:
        last = next((i + 1 for i in range(at - 1, start - 1, -1) if topics.weighty(i)), 0)
    return (start, at + 1) if last else None


def _subject(topics: Topics, who: int, first: int) -> int:
    """Go back from “Mrs Brandt at the library”, “Ana, who taught us both,” to the name."""
    words = topics.draft.words
    if topics.lower or topics.named(who) or words[who] in lexicon.words("kin-and-colleagues"):
        return who
    for before in range(who, max(first, who - 6) - 1, -1):
        if words[before] in ("i", "you", "we", "my", "your", "and", "but", "so"):
            break
        if topics.named(before) and topics.weighty(before):
            return before
    return who


_MACHINES = lexicon.words("platform-names") | frozenset(
    "system algorithm site app computer feed platform website".split()
)
"""What puts two people forward without knowing either."""


def _said(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Ana said I should say hello”, “my tutor recommended your book”."""
    draft = topics.draft
    words, first, end = draft.words, draft.sentence(at).first, topics.end(at)
    if (
        words[at] == "says"
        and at + 1 < end
        and topics.named(at + 1)
        and topics.parted(at)
        and not topics.lower
    ):
        return at, at + 2
    who = at - 1
    while who >= first and words[who] in (
        "has",
        "have",
        "had",
        "once",
        "also",
        "both",
        "just",
        "recently",
        "always",
        "who",
        "kindly",
        "often",
        "really",
        "already",
    ):
        who -= 1
    if who < first or (draft.greeting and who < draft.greeting.last):
        return None
    if words[who] in _MACHINES:
        return None
    who = _subject(topics, who, first)
    name = words[who]
    kin = name in lexicon.words("kin-and-colleagues")
    if (
        not kin
        and not (topics.named(who) and topics.weighty(who))
        and not (who == first and topics.weighty(who) and topics.named(who))
    ):
        return None
    for ahead in range(at + 1, min(at + 9, end)):
        if words[ahead] in (
            "you",
            "your",
            "us",
            "hello",
            "u",
            "ur",
            "hi",
            "write",
            "connect",
            "touch",
            "reach",
            "me",
            "we",
        ):
            if words[ahead] == "we" and words[at] not in (
                "thought",
                "thinks",
                "said",
                "says",
                "reckons",
                "reckoned",
                "suggested",
            ):
                continue
            if words[ahead] == "me" and words[at] not in (
                "told",
                "sent",
                "pointed",
                "referred",
                "directed",
                "steered",
                "pushed",
                "gave",
                "showed",
                "forwarded",
                "put",
                "nudged",
                "urged",
                "encouraged",
            ):
                continue
            return max(first, who - (words[who - 1] in ("my", "our") if who > first else 0)), ahead + 1
    return None


def _of_name(topics: Topics, at: int) -> tuple[int, int] | None:
    """“A friend of Ana's”, “a student of Prof Lind”, “our mutual friend Ana”, “Ana's sister”."""
    draft = topics.draft
    words, first, end = draft.words, draft.sentence(at).first, topics.end(at)
    if at + 2 < end and words[at + 1] == "of" and topics.named(at + 2) and topics.weighty(at + 2):
        return at, at + 3
    mutual = at > first and words[at - 1] in ("mutual", "common", "shared")
    if mutual and at + 1 < end and topics.named(at + 1):
        return at - 1, at + 2
    if (
        at > first
        and words[at - 1].endswith("'s")
        and topics.named(at - 1)
        and words[at - 1][:-2] not in ("today", "yesterday")
    ):
        return at - 1, at + 1
    return None


def _through(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Introduced by Ana”, “I know Ana Reyes from choir”, “through Ana”."""
    draft = topics.draft
    words, first, end = draft.words, draft.sentence(at).first, topics.end(at)
    word = words[at]
    if word == "by" and not (
        at > first
        and words[at - 1]
        in (
            "introduced",
            "recommended",
            "referred",
            "sent",
            "suggested",
            "encouraged",
            "forwarded",
            "supervised",
            "nudged",
        )
    ):
        return None
    if word == "with" and not (
        at > first
        and words[at - 1]
        in (
            "work",
            "working",
            "worked",
            "study",
            "studied",
            "sing",
            "play",
            "row",
            "talking",
            "spoke",
            "speaking",
            "clerk",
            "share",
            "chatting",
            "lunch",
            "coffee",
            "trained",
            "teach",
            "taught",
        )
    ):
        return None
    if word in ("know", "knows", "knew") and at > first and words[at - 1] in ("you", "not", "to"):
        return None
    start = at + 1
    if (
        start < end
        and words[start] in ("our", "my")
        and start + 1 < end
        and words[start + 1] in ("mutual", "common", "friend", "colleague", "old", "tutor", "shared")
    ):
        start += 2
        while start < end and not topics.named(start) and start < at + 5:
            start += 1
    if start < end and not topics.lower and topics.named(start) and topics.weighty(start):
        return at, start + 1
    return None


def _and_i(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Priti and I clerk together”."""
    words, first, end = topics.draft.words, topics.draft.sentence(at).first, topics.end(at)
    if (
        at > first
        and at + 1 < end
        and words[at + 1] in ("i", "me")
        and topics.named(at - 1)
        and topics.weighty(at - 1)
        and not topics.lower
        and not topics.parted(at)
    ):
        if topics.draft.greeting and at - 1 < topics.draft.greeting.last:
            return None
        while at - 2 > first and topics.named(at - 2) and not topics.parted(at - 1):
            at -= 1  # “in Cape Coast and I”
        if at - 2 >= first and words[at - 2] in (
            "in",
            "at",
            "from",
            "for",
            "near",
            "of",
            "on",
            "around",
            "is",
            "am",
            "called",
        ):
            return None
        return at - 1, at + 2
    return None


def _also(topics: Topics, at: int) -> tuple[int, int] | None:
    """“I'm also an alumna of Trinity”, “I also went to St Mary's”."""
    words, first, end = topics.draft.words, topics.draft.sentence(at).first, topics.end(at)
    if not any(word == "i" for word in words[max(first, at - 3) : at]):
        return None
    for ahead in range(at + 1, min(at + 8, end)):
        if topics.parted(ahead):
            break
        if topics.named(ahead) and not topics.lower and _BELONGING & set(words[at + 1 : ahead]):
            return at - 1, ahead + 1
    return None


def _common(topics: Topics, at: int) -> tuple[int, int] | None:
    """“We have Ana Reyes in common”."""
    first, end = topics.draft.sentence(at).first, topics.end(at)
    if at + 3 < end and topics.draft.words[at + 2] in ("in", "for", "of", "with"):
        last = topics.reach(at + 3, end, need=1)
        if last:
            return at, last
    if topics.draft.words[at] != "common":
        return None
    for before in range(max(first + 1, at - 5), at):
        if topics.named(before) and topics.weighty(before):
            return before, at + 1
    return None


def _share(topics: Topics, at: int) -> tuple[int, int] | None:
    """“We share an allotment fence”."""
    words, first = topics.draft.words, topics.draft.sentence(at).first
    if "we" not in words[max(first, at - 3) : at] or {"could", "can", "to", "should", "will"} & set(
        words[max(first, at - 3) : at]
    ):
        return None
    last = topics.reach(at + 1, topics.end(at), need=1)
    return (at - 1, last) if last else None


def _favour(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Thanks for lending me a pump”."""
    words, first, end = topics.draft.words, topics.draft.sentence(at).first, topics.end(at)
    if at + 2 >= end or not {"thanks", "thank", "grateful", "cheers"} & set(words[max(first, at - 5) : at]):
        return None
    if (
        not words[at + 1].endswith("ing")
        or words[at + 1] in _COURTESIES
        or words[at + 2] not in ("me", "us", "my", "our")
    ):
        return None
    last = topics.reach(at + 3, end, need=1)
    return (at, last) if last else None


_COURTESIES = frozenset(
    "accepting adding considering reading having letting connecting taking giving allowing approving following".split()
)
_BELONGING = frozenset(
    "from at went studied study grew live lived come came alumna alumnus alumni graduate member played play sing row train trained".split()
)


def gathering(topics: Topics, at: int) -> tuple[int, int] | None:
    """“The Cork meetup”, “Friday's webinar”, “the panel on soil”, “from the Leeds Runners group”."""
    draft = topics.draft
    words, first, end = draft.words, draft.sentence(at).first, topics.end(at)
    if any(
        word in ("tickets", "register", "invite", "free", "host", "hosting", "organise", "running", "run")
        for word in words[max(first, at - 12) : at]
    ):
        return None
    start = at
    group = words[at] in lexicon.words("groups")
    while start > first and at - start < 4 and not topics.parted(start):
        start -= 1
        if words[start] in (
            "the",
            "a",
            "an",
            "this",
            "that",
            "last",
            "one",
            "at",
            "in",
            "from",
            "of",
            "on",
            "our",
            "my",
        ):
            break
    marked = words[start] in ("the", "that", "last", "at", "this", "one") or topics.dated(words[start])
    if group:
        marked = (
            words[start] == "the"
            and start > first
            and words[start - 1] in ("from", "in", "of", "on", "to", "at", "through", "via")
        )
    if not marked:
        return None
    for inside in range(start, at):
        if topics.weighty(inside) or topics.dated(words[inside]):
            return start, at + 1
    if group:
        return None
    if (
        at + 1 < end
        and words[at + 1] in ("on", "about", "in", "at", "with", "from")
        and words[start] in ("the", "that", "this", "one")
    ):
        last = topics.reach(at + 2, end, need=1)
        if last:
            return start, last
    if at + 1 < end and (topics.dated(words[at + 1]) or words[at + 1] == "last"):
        return start, at + 2
    return None


shared: dict[str, Callable[[Topics, int], tuple[int, int] | None]] = {
    "fellow": _fellow, "same": _fellow, "another": _fellow, "both": _both, "too": _both, "well": _both, "like": _both, "unlike": _both, "also": _also, "common": _common, "shared": _common, "share": _share, "for": _favour, "mutual": _common,
}  # fmt: skip
"""A reader for each word that tells of a likeness."""

between: dict[str, Callable[[Topics, int], tuple[int, int] | None]] = {
    **dict.fromkeys(("by", "with", "through", "via", "know", "knows", "knew"), _through),
    "and": _and_i,
    **dict.fromkeys(lexicon.words("says"), _said),
    **dict.fromkeys(lexicon.words("kin-and-colleagues"), _of_name),
}
"""A reader for each word that tells of somebody between the two."""
