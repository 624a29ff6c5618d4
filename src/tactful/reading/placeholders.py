"""Template slots that nobody has filled: `{first_name}`, `[Company]`, `XXX`, “INSERT NAME”."""

from __future__ import annotations

from tactful.draft import once
from tactful.finding import Span
from tactful.pattern import VERBOSE, Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_MARKS = frozenset("[]{}<>%$_|*(")
_HINT = frozenset(
    "insert enter add name fname lname firstname lastname company job your first last full recipient xxx".split()
)
# What a slot stands for, as mail merges and templates call it, in a few languages.
_SLOTS = frozenset(
    "name names firstname lastname fullname fname lname surname nickname forename username recipient recipients sender "
    "contact company companyname organisation organization employer business firm title jobtitle job role position "
    "department industry sector field school university college city town country location place topic subject theme "
    "event date day time month year project product article post talk book link url website mutual connection "
    "acquaintance skill skills interest interests hobby reason detail details number phone email signature greeting "
    "salutation closing compliment publication podcast webinar conference group placeholder text custom variable "
    "vorname nachname anrede firma prénom prenom nom entreprise société nombre apellido empresa nome cognome azienda "
    "sobrenome voornaam achternaam bedrijf naam imię imie nazwisko firmy förnamn efternamn".split()
)
# Words that go with a slot's name inside the marks: “Insert your topic here”, “their last article”.
_AROUND = frozenset(
    "a an the your their his her its my of or and in on at for to with about insert add enter put type fill mention here "
    "first second last full given family preferred recipient's recipient sender's sender person's person contact's company's "
    "mutual specific relevant recent previous current common shared some such other new x y z one two 1 2 3 4 job real there friend all "
    "hiring manager hiring-manager author host name something someone somewhere they them he she this that e g eg i.e ie".split()
)
_BEFORE = frozenset(
    "at from of in to dear hi hello hey with your by for on about and as join joined through met via mr ms mrs dr "
    "good morning afternoon evening thanks re called is am".split()
)

_COUNTED = frozenset(
    "chapter part book volume section act scene canto psalm sonnet number size table plate figure article".split()
)

_MARKED = Pattern(
    r"""
    \{\{?\{?(?P<brace>[^{}\n]{0,60})\}\}?\}?
    |(?<![\w\])])\[\[?(?P<square>[^\[\]\n]{0,60})\]\]?(?!\()
    |<<?(?P<angle>[^<>\n]{1,40})>>?
    |%%?(?P<percent>[A-Za-z][A-Za-z_ .-]{1,30})%%?
    |\$\{?(?P<dollar>[A-Za-z][A-Za-z_]{2,24})\b[$}]?
    |\*\|(?P<merge>[A-Za-z_: ]{2,30})\|\*
    |\((?P<round>[^()\n]{4,40})\)
    |(?<![A-Za-z0-9_])_(?P<blank>_{1,30})(?![A-Za-z0-9_])
    |\b(?P<cross>X{3,12}|x{4,12})\b
    |(?<!\bTO\ )(?<!N['’]T\ )(?<!\bNOT\ )\b(?P<insert>(?:INSERT|ENTER|ADD)\ (?:[A-Z'-]{2,20}\ ){0,3}[A-Z]{2,20}\b(?:\ HERE\b)?+|(?:[Ii]nsert|[Ee]nter)\ (?:your\ |their\ |the\ )?+[a-z]{2,20}\ here\b)
    |\b(?P<capitals>(?:YOUR|FIRST|LAST|FULL|COMPANY|JOB|RECIPIENT)[ _](?:NAME|TITLE|COMPANY)|FIRSTNAME|LASTNAME|FNAME|LNAME|FIRST_NAME|LAST_NAME|NAME(?=[,!]|\ HERE))\b(?:\ HERE\b)?+
    """,
    VERBOSE,
)
_SPELT = ("your", "insert", "first", "last", "company", "recipient", "recipient's", "job")
_PIECES = Pattern(r"[^\W\d_]+(?:'[a-z])?|\d+")
_CAMEL = Pattern(r"(?<=[a-z])(?=[A-Z])")


@once
def placeholders(draft: Draft, context: Context) -> tuple[Span, ...]:
    """Return the slots that are still open, marks included, in order."""
    shadow = draft.shadow
    if (
        _MARKS.isdisjoint(shadow)
        and (_HINT.isdisjoint(draft.vocabulary) or not _capitals(shadow))
        and "xxx" not in shadow
        and "XXX" not in shadow
    ):
        return ()
    return tuple(_open(draft, draft.shadow))


def _capitals(shadow: str) -> bool:
    """Whether a slot could be written in words alone: “INSERT NAME”, “Insert topic here”, “Hi NAME,”."""
    return any(word in shadow for word in ("NAME", "INSERT", "ENTER", "ADD ", "TITLE", "COMPANY", " here"))


def _open(draft: Draft, shadow: str) -> Iterator[Span]:
    hidden = iter([o for o in draft.opaque if o.kind in ("url", "email", "code")])
    opaque = next(hidden, None)
    for match in _MARKED.finditer(shadow):
        kind, start, end = match.lastgroup or "", *match.span()
        while opaque is not None and opaque.end < end:
            opaque = next(hidden, None)
        if opaque is not None and opaque.start <= start:
            continue
        inside = match[kind]
        if kind == "cross":
            fires = _before(shadow, start) or (
                _among_words(shadow, end) and not (match[0] == "XXX" and _numbers(shadow, start))
            )
        elif kind == "blank":
            fires = _before(shadow, start) or shadow[end : end + 1] in (",", "!")
        elif kind in ("insert", "capitals", "merge"):
            fires = True
        elif kind == "dollar":
            fires = not inside.isupper() and _slot(inside)
            fires = fires or (inside.isupper() and ("NAME" in inside or shadow[end - 1] in "$}"))
        elif kind == "round":
            fires = _spelt_out(inside)
        elif kind == "angle" and shadow[start - 1 : start].isalnum():
            fires = False
        elif not inside.strip(" .…_-?"):
            fires = (
                kind in ("brace", "square") and _before(shadow, start) and not inside.strip().startswith("?")
            )
        elif kind == "brace":
            fires = _slot(inside) or ("{{" in match[0] and len(inside) < 40) or _identifier(inside)
        elif kind == "percent":
            fires = _slot(inside) and (
                match[0].endswith("%") and (inside.isupper() or "_" in inside or " " not in inside)
            )
        else:
            fires = _slot(inside) or (
                kind == "square" and (_command(inside) or (inside in "XYZxyz" and _before(shadow, start)))
            )
        if fires:
            yield Span(start, end)


def _slot(inside: str) -> bool:
    """Whether the words between marks name a slot, with nothing but its small company."""
    pieces = [piece.lower() for piece in _PIECES.findall(_CAMEL.sub(" ", inside))]
    if not pieces or len(pieces) > 8 or any(piece in ("i", "we", "sic", "you") for piece in pieces):
        return False
    bare = [piece.removesuffix("'s") for piece in pieces]
    slots = sum(1 for piece in bare if piece in _SLOTS)
    strangers = sum(1 for piece in bare if piece not in _SLOTS and piece not in _AROUND)
    return slots > 0 and (
        strangers == 0 or (strangers == 1 and bare[0] in ("insert", "add", "enter", "your", "mention"))
    )


def _command(inside: str) -> bool:
    """“Insert …”, “mention …”, “your …”: what a template tells its user to do."""
    first = inside.split()[0].lower() if inside.split() else ""
    if inside.isupper() and len(inside.split()) > 1:
        return True
    return first in (
        "insert",
        "enter",
        "mention",
        "fill",
        "personalise",
        "personalize",
        "placeholder",
        "tbd",
        "tbc",
        "todo",
    )


def _identifier(inside: str) -> bool:
    return "_" in inside and inside.replace("_", "").isalnum() and " " not in inside


def _spelt_out(inside: str) -> bool:
    """Round brackets hold prose as a rule: only a slot spelt out in full counts."""
    words = inside.lower().split()
    return len(words) > 1 and words[0] in _SPELT and words[-1] in _SLOTS and _slot(inside)


def _before(shadow: str, start: int) -> bool:
    """Whether a word that wants a name stands right before."""
    words = shadow[max(0, start - 20) : start].lower().split()
    return bool(words) and words[-1] in _BEFORE


def _numbers(shadow: str, start: int) -> bool:
    """Whether XXX is thirty: “Super Bowl XXX”, “chapter XXX”."""
    words = shadow[max(0, start - 40) : start].split()
    if not words:
        return False
    named = words[-1][0].isupper() and len(words) > 1 and words[-2][-1] not in ".!?,"
    return named or words[-1].lower() in _COUNTED


def _among_words(shadow: str, end: int) -> bool:
    """Whether the sentence goes on with small letters: kisses stand at the end."""
    rest = shadow[end : end + 8].lstrip(" ")
    return rest[:1] in ("@",) or (rest[:1].isalpha() and rest[:1].islower())
