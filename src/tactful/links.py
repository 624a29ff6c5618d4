"""The stretches of a post that X and Mastodon shorten to a link of fixed length.

This is what twitter-text 3.1.0 calls a URL, read by hand instead of by its regular expression, which is
quadratic on “a.b.a.b.”: a run of domain characters is cut into labels once, and the last top-level domain
that a chain of sound labels leads to ends the domain.
"""

from __future__ import annotations

from typing import NamedTuple

from tactful.pattern import IGNORECASE, Pattern

_PUNCTUATION = r"""!'#%&()*+,\\\-./:;<=>?@\[\]^_{|}~$"""
_SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_DIRECTIONS = r"\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_INVALID = r"\ufffe\ufeff\uffff"
_LATIN = (
    r"\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    r"\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_PATH = rf"A-Za-z0-9\u0400-\u04ff{_LATIN}!*';:=+,.$/%#\[\]\-–_~@|&"

_RUN = Pattern(rf"(?:[^{_PUNCTUATION}{_SPACES}{_INVALID}{_DIRECTIONS}]|[-_.])++")
_PROTOCOL = Pattern(r"https?://", IGNORECASE)
_BEFORE = Pattern(rf"[^A-Za-z0-9@＠$#＃{_INVALID}]")
_PORT = Pattern(r":[0-9]+")
_PARENTHESES = rf"\((?:[{_PATH}]++|[{_PATH}]*+\([{_PATH}]++\)[{_PATH}]*+)\)"
_TAIL = Pattern(rf"/(?:[{_PATH}]|{_PARENTHESES})*+")
_QUERY = Pattern(r"\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*+")
_SHORTENED = Pattern(r"https?://t\.co/([A-Za-z0-9]+)", IGNORECASE)
_ASCII_LABELS = Pattern(rf"[-A-Za-z0-9{_LATIN}]+(?:\.[-A-Za-z0-9{_LATIN}]+)*+\.?")
_LETTERS = Pattern(r"[A-Za-z]+")
_PUNYCODE = Pattern(r"xn--[-0-9A-Za-z]+", IGNORECASE)
_GOES_ON = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@+-")
_LONGEST_LABEL = 63
_LONGEST_SLUG = 40
_LONGEST = 4096


def post_links(text: str, *, bare: bool) -> list[tuple[int, int]]:
    """Return the links of a post as ranges of code points, in order.

    Parameters:
        text: The post.
        bare: Whether a domain without `https://` counts, as it does on X.
    """
    if "." not in text:
        return []
    found: list[tuple[int, int]] = []
    position = floor = 0
    while run := _RUN.search(text, position):
        position = run.end()
        start, end = run.span()
        if "." not in run[0]:
            continue
        labels = _labels(text, start, end)
        at = max(start, floor)
        while (domain := _domain(text, at, floor, labels)) is not None:
            begin, stop = domain
            at = floor = max(stop, _links_at(text, begin, stop, floor, found, bare=bare))
            position = max(position, at)
    return found


def _ends_of_domains(text: str, start: int, end: int) -> dict[int, int]:
    """For each full stop of a run that a top-level domain follows: where that ends."""
    found = {}
    dot = text.find(".", start, end)
    while dot >= 0:
        stop = _top_level(text, dot + 1)
        if stop:
            found[dot] = stop
        dot = text.find(".", dot + 1, end)
    return found


def _top_level(text: str, start: int) -> int:
    """Return where the top-level domain at an offset ends, or 0."""
    known, longest = _domains()
    letters = _LETTERS.match(text, start)
    if letters:
        stop = letters.end()
        if letters[0].lower() in known and not (stop < len(text) and text[stop] in _GOES_ON):
            return stop
        punycode = _PUNYCODE.match(text, start)
        return punycode.end() if punycode else 0
    if text[start : start + 1].isascii():
        return 0
    for length in range(longest, 0, -1):
        name = text[start : start + length]
        if len(name) == length and name.lower() in known:
            stop = start + length
            if not (stop < len(text) and text[stop] in _GOES_ON):
                return stop
    return 0


_tops: tuple[frozenset[str], int] | None = None


def _domains() -> tuple[frozenset[str], int]:
    """The known top-level domains, and the length of the longest that is not ASCII."""
    global _tops
    if _tops is None:
        from tactful._domain_data import DOMAINS

        names = DOMAINS.split()
        _tops = (frozenset(names), max(len(name) for name in names if not name.isascii()))
    return _tops


class _Label(NamedTuple):
    """What stands between two full stops of a run, and what the chain of labels from it on leads to."""

    start: int
    dot: int
    """Offset of the full stop after it; the end of the run for the last one."""
    top: int
    """Where the top-level domain after its full stop ends, or 0."""
    stop: int
    """Where the longest domain that begins with it ends, or 0."""
    fault: int
    """Offset of the underscore that spoils the first top-level domain of the chain, or 0."""
    resume: int
    """Where another domain may begin when the chain leads nowhere."""


def _labels(text: str, start: int, end: int) -> list[_Label]:
    """Return the labels of a run from the last to the first."""
    labels = [_Label(end, end, 0, 0, 0, end)]
    stop = end
    tops = _ends_of_domains(text, start, end)
    while stop > start:
        dot = stop if stop == end and len(labels) == 1 else stop - 1
        label = max(text.rfind(".", start, dot) + 1, start)
        labels.append(_label(text, label, dot, 0 if dot == end else tops.get(dot, 0), end, labels[-1]))
        stop = label
    return labels[1:]


def _label(text: str, start: int, dot: int, top: int, end: int, after: _Label) -> _Label:
    """Return the label from an offset on, given what follows its full stop."""
    name = text[start:dot]
    if dot == end or not name or name[0] in "-_" or name[-1] in "-_":
        return _Label(start, dot, top, 0, 0, start + 1 if name[:1] in ("-", "_") else min(dot + 1, end))
    underscore = name.rfind("_")
    fault = start + underscore if top and underscore >= 0 else after.fault
    return _Label(start, dot, top, after.stop or (top if underscore < 0 else 0), fault, after.resume)


def _domain(text: str, at: int, floor: int, labels: list[_Label]) -> tuple[int, int] | None:
    """Return the first domain that begins at or after `at`, as long as it can be; drop labels gone by.

    The character before it must not belong to what ended at `floor`.
    """
    end = labels[0].dot if labels else 0
    while labels and at < end:
        if text[at] in "-_." or not (at == 0 or (at > floor and _BEFORE.match(text, at - 1))):
            at += 1
            continue
        while labels[-1].dot < at:
            labels.pop()
        whole = labels[-1]
        after = labels[-2] if len(labels) > 1 else whole
        label = whole if at == whole.start else _label(text, at, whole.dot, whole.top, end, after)
        if label.stop:
            # The text's first character rather stands before the link than in it, where it can.
            first = at == 0 and text[1] not in "-_." and _BEFORE.match(text)
            return (1 if first else at), label.stop
        # A later start fails on the same label, unless it leaves the underscore at fault behind.
        at = label.fault + 1 if label.fault else max(label.resume, at + 1)
    return None


def _links_at(
    text: str, start: int, stop: int, floor: int, found: list[tuple[int, int]], *, bare: bool
) -> int:
    """Note the link, or links, of one domain; return the offset after everything that belongs to it."""
    protocol = _protocol_before(text, start, floor)
    begin = protocol if protocol >= 0 else start
    end = stop
    if port := _PORT.match(text, end):
        end = port.end()
    path_end = _cut(_TAIL, text, end, "!*';:,.$%[]–~@|&", 1)
    has_path = path_end > end
    end = max(end, path_end)
    query_end = _cut(_QUERY, text, end, "!?*'@();:+$%[].,~|", 2)
    end = max(end, query_end)
    domain = text[start:stop]
    if not _sound(domain, end - begin):
        return end
    if protocol >= 0:
        slug = _SHORTENED.match(text, begin)
        if slug and slug.end() <= end:
            if len(slug[1]) > _LONGEST_SLUG:
                return end
            query = _cut(_QUERY, text, slug.end(), "!?*'@();:+$%[].,~|", 2)
            found.append((begin, max(slug.end(), query)))
        else:
            found.append((begin, end))
        return end
    if not bare or (start > 0 and text[start - 1] in "-_./"):
        return end
    links = [(start + first, start + last) for first, last in _ascii_domains(domain)]
    if links and has_path:
        # The path goes with the last one; what lies between takes no room in the count.
        links[-1] = (links[-1][0], links[-1][1] + end - stop)
    found.extend(links)
    return end


def _protocol_before(text: str, start: int, floor: int) -> int:
    """Return where `https://` before an offset begins, or -1."""
    for length in (8, 7):
        begin = start - length
        if begin >= 0 and _PROTOCOL.fullmatch(text, begin, start):
            return begin if begin == 0 or (begin > floor and _BEFORE.match(text, begin - 1)) else -1
    return -1


def _cut(pattern: Pattern, text: str, start: int, loose: str, least: int) -> int:
    """Return where a path or query ends once characters that cannot end it are off, or 0."""
    match = pattern.match(text, start)
    if not match:
        return 0
    body = match[0][:1] + match[0][1:].rstrip(loose)
    return start + len(body) if len(body) >= least else 0


def _sound(domain: str, length: int) -> bool:
    if length > _LONGEST or (domain[:4] == "xn--" and not _ascii_domains(domain)):
        return False
    return all(0 < len(_ascii(label)) <= _LONGEST_LABEL for label in domain.split("."))


def _ascii_domains(domain: str) -> list[tuple[int, int]]:
    """Return the stretches of a domain that are domains of Latin letters by themselves."""
    found = []
    for piece in _ASCII_LABELS.finditer(domain):
        tops = _ends_of_domains(domain, piece.start(), piece.end())
        if tops:
            found.append((piece.start(), list(tops.values())[-1]))
    return found


def _ascii(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode", "replace").decode("ascii")
