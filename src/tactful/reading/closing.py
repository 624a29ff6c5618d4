"""Whether a draft ends with a courtesy."""

from __future__ import annotations

from tactful import names
from tactful.draft import once
from tactful.finding import Span
from tactful.phrases import Phrases
from tactful.reading.goodwill import wishes
from tactful.reading.thanks import gratitude
from tactful.steps import Evidence, Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.context import Context
    from tactful.draft import Draft

# Anywhere in the draft, after the greeting.
_COURTEOUS = Phrases(
    "look|looking forward",
    "@formal-closings",
    "^ all|with my|our [very] best",
    "best|warm|kind|many|friendly greetings",
    "greetings from|to",
    "would|will|should be [very|most|really|so|extremely] grateful|thankful|obliged",
    "would|will|should [be] [really|greatly|very|much] appreciate|appreciated",
    "no|without pressure|worries|worry|hurry|rush|stress|bother|obligation|offence|need|harm|problem|fuss|drama|strings|obligations",
    "{only if|if} you {have|get|find} [the|a] time|chance|moment",
    "^ see|catch|meet you|ya|soon|then|later|there|tomorrow",
    "see|meet|catch you|ya|u at|on|in|soon|there|around|next|later|then|again|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "speak|talk|chat|write soon|later|then",
    "until|till|til then|next|soon|tomorrow|monday|friday",
    "bye [for|now]",
    "over to you",
    "have at it",
    "hasta|até|à|a|bis|tot|vi|auf luego|pronto|logo|breve|bientôt|bientot|plus|bald|dann|ses|wiedersehen|ziens",
    "bien à vous|toi",
    "un saludo|abrazo",
    "um|grande abraço",
    "all good|with love|respect|affection|gratitude|esteem",
)
# Only where they are the end, or nearly.
_LAST = Phrases(
    "^ good|safe|fair|happy|steady|clear|strong _ $",
    "thinking of you",
    "^ congratulations|congrats",
    "@closings",
    "@foreign-closings",
    "@warm-closings",
    "yours [@formal-closings]",
)
_TRAILERS = ("<hashtag>", "<handle>", "<url>", "<email>")
# Words that show a clause of its own and no courtesy: “I await your confirmation, Bastian”.
_CLAUSE = frozenset(
    "i we me us my our you your let lets connect add accept join call please no not do did is are am was were "
    "add follow send reply write give want need".split()
)
_KISSES = frozenset("x xx xxx xo xoxo xoxoxo".split())
_NO_NAME = frozenset(
    "thanks thank yes no ok okay please now today tomorrow tonight soon here there this that monday tuesday wednesday "
    "thursday friday saturday sunday linkedin facebook instagram whatsapp telegram connect accept hello hi hey me you "
    "it i true great good nice wow cool done sure really".split()
)


@once
def closing(draft: Draft, context: Context) -> Evidence:
    """Return met for thanks, a wish, a courteous closing or a sign-off, partial for a bare name, else missing."""
    courteous = [*gratitude(draft, context), *wishes(draft, context)]
    body = draft.greeting.last if draft.greeting else 0
    courteous += [draft.span(*found) for found in _COURTEOUS.ranges(draft, body)]
    if courteous:
        return Evidence(Status.MET, tuple(sorted(set(courteous))))
    last = len(draft.words)
    while last > body and draft.words[last - 1] in _TRAILERS:
        last -= 1
    aside = draft.shadow.rfind("(") if draft.shadow.rstrip().endswith(")") else -1
    while aside > 0 and last > body and draft.starts[last - 1] > aside:
        last -= 1
    if last <= body:
        return Evidence(Status.MISSING)
    tail = draft.sentences[draft.sentence_of[last - 1]]
    found = _LAST.first(draft, max(body, min(tail.first, last - 5)))
    if found and (found[0] == tail.first or draft.words[found[0]] in _KISSES or _marked(draft, found[0])):
        return Evidence(Status.MET, (draft.span(*found),))
    return _signed(draft, context, max(body, tail.first), last)


def _signed(draft: Draft, context: Context, first: int, last: int) -> Evidence:
    """Read the last sentence: “Hwyl, Gareth” signs off, “Rosa” is a bare name."""
    words = draft.words
    name = last
    while name > first and last - name < 3 and _names(draft, context, name - 1):
        if name < last and not _joined(draft, name):
            break
        name -= 1
    shown = draft.shadow[draft.ends[last - 1] : draft.sentence(last - 1).end]
    if name == last and _names(draft, context, first) and _described(draft, first, last):
        return Evidence(Status.PARTIAL, (draft.span(first, last),))
    if name == last or "?" in shown or _is_reader(draft, context, name, last):
        return Evidence(Status.MISSING)
    span = draft.span(name, last)
    if name == first:
        # A courtesy may stand on the line above; with a comma an unknown word there is one too.
        above = draft.sentence(first - 1) if first else None
        if above is not None and 0 < above.last - above.first <= 4:
            gap = draft.shadow[draft.ends[first - 1] : draft.starts[first]]
            if "\n" in gap and (
                gap.lstrip(" ").startswith(",") or _LAST.found(draft, above.first, above.last)
            ):
                return Evidence(Status.MET, (Span(draft.starts[above.first], span.end),))
        return Evidence(Status.PARTIAL, (span,))
    if not _marked(draft, name):
        return Evidence(Status.MISSING)

    yours = words[first] == "your" and name - first <= 3
    short = name - first <= 4 and _CLAUSE.isdisjoint(words[first + yours : name])
    certain = not context.sender or _is_sender(draft, context, name, last)
    if short and certain:
        return Evidence(Status.MET, (draft.span(first, last),))
    bare = short or (certain and context.sender) or names.known(words[name])
    return Evidence(Status.PARTIAL if bare else Status.MISSING, (span,))


def _described(draft: Draft, first: int, last: int) -> bool:
    """Whether a name at the head of the last sentence says who it is: “Phil, plot 9”, “Cath at the post office”."""
    words = draft.words
    return (
        0 < first < last - 1
        and last - first <= 6
        and (
            "," in draft.shadow[draft.ends[first] : draft.starts[first + 1]]
            or (words[first + 1] in ("at", "from", "in", "of") and names.known(words[first]))
        )
        and _CLAUSE.isdisjoint(words[first + 1 : last])
        and not draft.shadow[draft.ends[last - 1] :].strip()
    )


def _names(draft: Draft, context: Context, index: int) -> bool:
    word = draft.words[index]
    if word in _NO_NAME or word[0] == "<" or index in draft.contracted:
        return False
    if draft.shadow[draft.starts[index]].isupper():
        return True
    if context.sender:
        return word in context.sender.lower().split()
    # A draft without a single capital signs without one too: “ta, mags”.
    return index == len(draft.words) - 1 and draft.text.islower()


def _marked(draft: Draft, index: int) -> bool:
    """Whether a comma, a dash or another mark stands before a word."""
    gap = draft.shadow[draft.ends[index - 1] : draft.starts[index]] if index else ""
    return any(sign in gap for sign in ",-–—:;/|")


def _joined(draft: Draft, index: int) -> bool:
    """Whether only a space, a hyphen or an initial's full stop separates two words."""
    return draft.shadow[draft.ends[index - 1] : draft.starts[index]].strip(" ") in ("", "-", ".", "&")


def _is_reader(draft: Draft, context: Context, first: int, last: int) -> bool:
    """“…, Priya.” at the end speaks to the reader and signs nothing."""
    known = " ".join(context.to).lower().split()
    if draft.greeting is not None and draft.greeting.name:
        known += draft.greeting.name.lower().split()
    return draft.words[first] in known and not _is_sender(draft, context, first, last)


def _is_sender(draft: Draft, context: Context, first: int, last: int) -> bool:
    sender = (context.sender or "").lower().split()
    return any(word in sender for word in draft.words[first:last])
