"""Ways to reach the sender elsewhere: phone numbers, e-mail addresses, names on messengers."""

from __future__ import annotations

from bisect import bisect_right

from tactful import lexicon
from tactful.draft import once
from tactful.finding import Span
from tactful.pattern import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_NUMBER = Pattern(r"(?<![\w.,:/#=@€£$¥₹-])(?:\+ ?)?+\(?\d(?:[\d()]|[ ./–-](?=[\d(]))*+(?![\w%€£$¥₹])")
_DATE = Pattern(r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\Z")
_SEPARATOR = Pattern(r"[ ()./–-]+")
_CARD = Pattern(r"\d{4}(?:[ -]\d{4}){3}")
_NAME = Pattern(r"[ :=–-]{1,3}@?+([A-Za-z](?=[\w.:-]*[\d_.:]\w)[\w.:-]{2,40}(?<=\w))")
_PLAIN_NAME = Pattern(
    r"(?: (?:id|ID|Id|name|handle|username))?+(?: ?[:=] ?)@?+([A-Za-z][\w.:-]{2,40}(?<=\w))"
)
# A number that is said to be one of these is no phone number.
_LABELS = frozenset(
    "order orders invoice ticket case ref reference isbn issn doi ean serial part model version pr issue bug page pages "
    "patent grant id orcid accession item lot article section room building population budget budgets edition batch "
    "catalogue catalog plate entry record records lines rows".split()
)
_COUNTS = frozenset("from between in since of".split())
_CALLS = frozenset(
    "call phone telephone tel text sms mobile cell mob number ring whatsapp reach fone ph handy contact viber signal "
    "telegram dial voicemail landline nummer telefon wechat imessage".split()
)
_REACH = frozenset("add message msg find ping text write contact reach hit dm call search catch".split())
_BETWEEN = frozenset(
    "id is name handle username user number i am as under me at on by it in with search for add you can my".split()
)
_MINE = frozenset("i me my am is mine".split())


@once
def contacts(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return where the draft gives a number, an address or a messenger name, in order."""
    found = [Span(start, end) for kind, start, end in draft.opaque if kind == "email"]
    if any(digit in draft.shadow for digit in "0123456789"):
        found.extend(_numbers(draft))
    if not draft.vocabulary.isdisjoint(lexicon.words("messengers")):
        found.extend(_names(draft))
    return tuple(sorted(set(found)))


def _numbers(draft: Draft) -> Iterator[Span]:
    for match in _NUMBER.finditer(draft.shadow):
        number = match[0].rstrip(" (")
        digits = "".join(character for character in number if character.isdigit())
        if 7 <= len(digits) <= 15:
            index = bisect_right(draft.starts, match.start()) - 1
            inside = index >= 0 and draft.words[index][0] == "<" and draft.ends[index] > match.start()
            first = index + (index < 0 or draft.starts[index] < match.start())
            if not inside and _is_phone(number, digits, draft.words[max(0, first - 5) : first]):
                yield Span(match.start(), match.start() + len(number))


def _is_phone(number: str, digits: str, before: list[str]) -> bool:
    called = not _CALLS.isdisjoint(before)
    if _DATE.match(number) or _CARD.match(number):
        return False
    groups = [group for group in _SEPARATOR.split(number.lstrip("+")) if group]
    if all(len(group) == 4 and group[:2] in ("18", "19", "20") for group in groups):
        return False
    if number[0] == "+":
        return True
    if not _LABELS.isdisjoint(before[-3:]):
        return False
    if called:
        return True
    if not _COUNTS.isdisjoint(before[-2:]):
        return False
    if number[0] == "0" and len(digits) >= 9:
        return True
    sizes = [len(group) for group in groups]
    return (sizes in ([3, 3, 4], [1, 3, 3, 4], [5, 5], [10], [3, 4, 4], [4, 3, 3])) and not digits.endswith(
        "000"
    )


def _names(draft: Draft) -> Iterator[Span]:
    """“Skype: jane_doe”, “on Telegram I am kuba_wrona”, “WeChat id lin88”, “add me on telegram @x”."""
    words, messengers = draft.words, lexicon.words("messengers")
    for index, word in enumerate(words):
        if word not in messengers:
            continue
        sentence = draft.sentence(index)
        near = words[max(sentence.first, index - 5) : min(sentence.last, index + 5)]
        colon = _PLAIN_NAME.match(draft.shadow, draft.ends[index])
        if colon and not _followed(draft, index):
            yield Span(*colon.span(1))
            continue
        if _MINE.isdisjoint(near) and _REACH.isdisjoint(near):
            continue
        for after in range(index + 1, min(sentence.last, index + 6)):
            if words[after] == "<handle>":
                yield Span(draft.starts[after], draft.ends[after])
                break
            name = _NAME.match(draft.shadow, max(draft.starts[after] - 1, 0))
            if name and name.start(1) == draft.starts[after]:
                yield Span(*name.span(1))
                break
            if words[after] not in _BETWEEN:
                break


def _followed(draft: Draft, index: int) -> bool:
    """Whether the colon after a messenger's name opens a clause: “Telegram: bots are back”."""
    return (
        index + 2 < len(draft.words)
        and draft.sentence_of[index + 2] == draft.sentence_of[index]
        and (draft.shadow[draft.ends[index + 1] : draft.starts[index + 2]] == " ")
    )
