"""How a draft opens and ends: the words that greet or name somebody, and a last line that signs."""

from __future__ import annotations

from typing import NamedTuple

from tactful import lexicon
from tactful.finding import Span
from tactful.pattern import Pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tactful.draft import Draft

GREETING_WORDS: frozenset[str] = frozenset(
    "hi hello hey hiya heya howdy dear dearest greetings hallo hullo hola salut bonjour bonsoir coucou ciao "
    "salve buongiorno buonasera olá ola oi servus moin moinsen grüezi grüzi griasdi hej hei hejsan hejdå ahoj cześć "
    "czesc szia sziasztok namaste namaskar namaskaram vanakkam salaam salam salaams shalom merhaba selam aloha "
    "jambo habari sawubona molo konnichiwa annyeong privet zdravstvuyte haló tere labas sveiki bok zdravo yo sup "
    "wassup wazzup whatsup g'day gday ello alo hoi dag sannu ẹ pẹlẹ kumusta mabuhay xin sveika pozdrav dobrý dobry "
    "liebe lieber liebes sehr cher chère chers chères estimado estimada querido querida caro cara prezado prezada "
    "geachte beste kære kära kjære szanowny szanowna drogi droga respected esteemed hiii bună buna góðan hæ "
    "привет здравствуйте здравствуй вітаю γεια χαίρετε שלום مرحبا नमस्ते สวัสดี 你好 您好 こんにちは 안녕하세요".split()
)
"""Words that open a greeting, in English and in the languages readers borrow from."""

_GREETING_PHRASES = frozenset(
    (
        ("good", "morning"), ("good", "afternoon"), ("good", "evening"), ("good", "day"), ("guten", "tag"),
        ("guten", "morgen"), ("guten", "abend"), ("grüß", "gott"), ("gruess", "gott"), ("grüß", "dich"),
        ("buenos", "días"), ("buenos", "dias"), ("buenas", "tardes"), ("buenas", "noches"), ("buen", "día"),
        ("buen", "dia"), ("bom", "dia"), ("boa", "tarde"), ("boa", "noite"), ("dzień", "dobry"), ("dzien", "dobry"),
        ("kia", "ora"), ("god", "dag"), ("god", "morgen"), ("god", "morgon"), ("goede", "morgen"), ("goede", "middag"),
        ("dia", "duit"), ("dobrý", "den"), ("dobry", "den"), ("dobar", "dan"), ("dobro", "jutro"), ("sat", "sri"),
        ("as", "salaam"), ("as", "salamu"), ("assalamu", "alaikum"), ("salam", "alaikum"), ("selamat", "pagi"),
        ("magandang", "araw"), ("magandang", "umaga"), ("top", "of"), ("happy", "new"), ("happy", "monday"),
        ("happy", "friday"), ("long", "time"), ("bore", "da"), ("jó", "napot"), ("jo", "napot"), ("hyvää", "päivää"),
        ("labas", "rytas"), ("tēnā", "koe"), ("tena", "koe"), ("tēnā", "koutou"), ("iyi", "günler"), ("to", "whom"),
    )
)  # fmt: skip

TITLES: frozenset[str] = frozenset(
    "dr doctor mr mrs ms miss mx prof professor sir dame lord lady madam madame ma'am maam monsieur mme mlle herr "
    "frau señor señora senor senora sr sra srta signor signora don doña pan pani paní pane rev reverend father sister "
    "brother captain capt colonel col major sergeant sgt chief chef coach judge rabbi imam sheikh ustadh eng engr ir "
    "hon councillor cllr ambassador senator".split()
)
"""Titles that may stand before a surname."""

# Words after a greeting word that address nobody by name: “Hi there”, “Dear connection”, “Hello my dear”.
_NOBODY = frozenset(
    "there all everyone everybody both folks team guys people friend friends fam sir sirs madam madams ma'am maam "
    "gentlemen gents ladies girls boys connection connections contact contacts colleague colleagues neighbour "
    "neighbor neighbours stranger candidate candidates applicant sender member members recruiter recruiters hiring "
    "manager network user users customer client concern again fellow hello ich wir".split()
) | lexicon.words("endearments")
PET_NAMES_TOO: frozenset[str] = frozenset(
    "angel honey king queen princess buddy sugar love treasure bud doll prince bella bello gem pet star duke chuck sport amigo "
    "tesoro laddie blud hen duck tio parce jaan janu cobber squire belle cherie dawg guapo guapa champ sunshine".split()
)
"""Pet names that are also somebody's name, when they have a capital."""
_LINKS = frozenset("and or to my dear respected esteemed valued new linkedin future potential".split())
_HONORIFICS = frozenset(
    "ji jee sir madam ma'am mam ma oga aunty auntie uncle san sama sensei sahib saheb bhai garu bey hanım po".split()
)
_PARTICLES = frozenset(
    "van von de der den da dos das del della di du al el bin ben la le ter ten zu of and ó o' mac".split()
)

# Capitalised words that open a sentence without being anybody's name.
_NOT_NAMES = frozenset(
    "i i'm im ive thanks thank thx ty tysm sorry yes no ok okay congratulations congratulation congrats great good "
    "nice well done just so and but as the a an this that these those it its we my our your ur u you he she they "
    "what when where who why how if in on at to for from with of by about after before since while fellow first also "
    "there here please pls hope hoping loved love loving enjoyed saw read met really very such wow oh ah apologies "
    "pleased delighted glad happy welcome cheers regards best warm kind kindest looking feel felt would could can may "
    "will might should shall must do did does is are was were am be been have has had let let's not never now today "
    "yesterday tomorrow last next small quick long short big new old long-time both all some any many most more much "
    "everyone anyone someone team folks all guys everybody friend friends sir madam connection recruiter hiring "
    "manager january february march april june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday mutual through via working teaching studying writing reaching saying "
    "speaking sending following seeing reading your noticed noted found came heard watched visited caught got get "
    "want wanted wanting need would like liked see seen look think thinking thought know knew wonder wondering "
    "brilliant fantastic amazing wonderful awesome excellent lovely superb beautiful interesting fascinating "
    "incredible inspiring impressive marvellous marvelous perfect cool super bravo kudos respect gorgeous stunning "
    "true agreed exactly indeed right sure fine however therefore meanwhile again once perhaps maybe although though "
    "because unfortunately having being given thankfully right-o absolutely honestly totally certainly definitely "
    "seriously truly actually finally recently currently lately probably firstly clearly kindly greetings hello hi "
    "hey dear please subject question update re fyi ps nb note attention attn urgent important reminder warning "
    "still yet even only another every each between under over up down out off then than too oops hmm haha lol omg "
    "yay hooray hurray phew aww yeah yep nope nah alas ugh ooh aha wait stop listen look checking writing "
    "apparently obviously ladies gentlemen everyone linkedin facebook instagram mastodon bluesky twitter xing "
    "tried made bought used asked sat worked talked spoke wrote saved shared sending "
    "long-standing delighted honoured honored grateful humbled thrilled excited curious keen eager impressed "
    "intrigued inspired part full senior junior retired former ex freelance".split()
)
# …but which are names when a greeting word stands before them and a mark behind: “Hi Will, …”.
_NAMES_TOO = frozenset(
    "will may april june august sunday long best small young hope joy love rich wade grant lol".split()
)
_TRADE_NAMES = frozenset("mason cooper parker miller porter carter baker taylor hunter fisher potter".split())
# Greetings elsewhere that are somebody's name when a comma follows at once: “Ola, …”.
_GREETING_OR_NAME = frozenset("ola cara caro selam salam hei molo ben alo beste bok droga drogi buna".split())
_LY_NAMES = frozenset("emily kelly sally polly molly holly lily billy carly beverly kimberly shelly kylly aly nelly "
    "willy ally milly lilly reilly daly curly".split())  # fmt: skip

_TIMES_OF_DAY = frozenset("morning afternoon evening day".split())

_MARKS = frozenset(",!–—:\n")
_SLOT = Pattern(r"[\[{<%_*]{1,3}(?=[^\W\d])[\w .'/-]{1,40}[\]}>%_*]{1,3}|\$\w{2,30}")
_PADDING = " \n\"'*_-–—•·>~"


class Greeting(NamedTuple):
    """The words that open a draft by greeting or naming somebody."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point of the greeting and name, without the comma."""
    word: str
    """The greeting word in lower case; empty when the draft opens with a bare name."""
    name: str
    """The name as written, with a title if any; empty when nobody is named."""
    name_start: int
    """Offset of the name; `end` when there is none."""
    name_end: int
    """Offset after the name."""
    last: int
    """Index after the greeting's last word."""


def find_greeting(draft: Draft) -> Greeting | None:
    """“Hi Priya”, “Dear Dr Okafor”, “Hello there”, “Priya, …”."""
    words, starts, ends, shadow = draft.words, draft.starts, draft.ends, draft.shadow
    if not words:
        return None
    count = _greets(draft)
    if count == 1 and words[0] in _GREETING_OR_NAME and shadow[ends[0] : ends[0] + 1] == ",":
        count = 0
    if not count:
        if not _opens_with_name(draft):
            return None
        last = _named(draft, 0, greeted=False)
        if not last:
            return None
        end = ends[last - 1]
        # “Hocam merhaba, …”
        if (
            last < len(words)
            and words[last] in GREETING_WORDS
            and _close(draft, last)
            and _marked(draft, last)
        ):
            return Greeting(
                starts[0], ends[last], words[last], draft.text[starts[0] : end], starts[0], end, last + 1
            )
        # “Aunty Gladys good evening”
        behind = words[last : last + 2]
        if behind[:1] == ["good"] and behind[1:] and behind[1] in _TIMES_OF_DAY:
            return Greeting(
                starts[0], ends[last + 1], "", draft.text[starts[0] : end], starts[0], end, last + 2
            )
        return Greeting(starts[0], end, "", draft.text[starts[0] : end], starts[0], end, last)
    word = " ".join(words[:count])
    end = ends[count - 1]
    slot = _slot(shadow, end)
    if slot is not None:
        last = count
        while last < len(words) and starts[last] < slot.end:
            last += 1
        return Greeting(
            starts[0], slot.end, word, draft.text[slot.start : slot.end], slot.start, slot.end, last
        )
    last = _named(draft, count, greeted=True)
    if last > count:
        start, end = starts[count], ends[last - 1]
        # “Namaste Arvind ji”, “Respected Suresh sir”: the honorific greets but is not the name.
        polite = last < len(words) and words[last] in _HONORIFICS and _close(draft, last)
        return Greeting(
            starts[0], ends[last] if polite else end, word, draft.text[start:end], start, end, last + polite
        )
    return Greeting(starts[0], end, word, "", end, end, count)


def _greets(draft: Draft) -> int:
    """How many words at the start greet without naming anybody."""
    words = draft.words
    first = words[0]
    if first not in GREETING_WORDS and len(first) > 2 and first[-1] == first[-2]:
        first = first.rstrip(first[-1]) + first[-1]
    phrase = len(words) > 1 and (first, words[1]) in _GREETING_PHRASES
    if (
        len(words) > 1
        and words[0] in ("well", "oh", "ah", "why")
        and words[1] in GREETING_WORDS
        and _close(draft, 1)
    ):
        index = 2
    elif first in GREETING_WORDS and not phrase:
        index = 1
    elif phrase:
        index = 2
        if first in ("happy", "top", "to"):
            # “Happy new year”, “Top of the morning”, “To whom it may concern”
            after = {"happy": ("year",), "top": ("the", "morning"), "to": ("it", "may", "concern")}[first]
            while index < len(words) and words[index] in after:
                index += 1
        while (
            index < len(words)
            and words[index] in ("alaikum", "akal", "der", "die", "no", "see")
            and _close(draft, index)
        ):
            index += 1
    elif (
        first in ("morning", "afternoon", "evening")
        and len(words) > 1
        and (_marked(draft, 0) or _proper(draft, 1) or (words[1] in _NOBODY and _marked(draft, 1)))
    ):
        index = 1
    elif _asks_whats_up(draft):
        index = words.index("up") + 1
    else:
        return 0
    at = index
    while at < len(words) and at < 9 and _close(draft, at):
        word = words[at]
        if word in ("geehrte", "geehrter", "geehrtes"):
            index = at = at + 1
        elif words[at : at + 3] == ["damen", "und", "herren"]:
            index = at = at + 3
        elif word in PET_NAMES_TOO and draft.shadow[draft.starts[at]].isupper():
            break
        elif (word in _NOBODY or word in GREETING_WORDS) and not (word in TITLES and _titled(draft, at)):
            if word in GREETING_WORDS and word not in _NOBODY and draft.shadow[draft.starts[at]].isupper():
                break
            index = at = at + 1
        elif word in _LINKS:
            at += 1
        else:
            break
    return index


def _asks_whats_up(draft: Draft) -> bool:
    """“What's up Raj, …”, “Whats up?”, but not “What's up with the bridge?”."""
    words = draft.words
    if words[:2] != ["whats", "up"] and words[:3] != ["what", "is", "up"]:
        return False
    up = words.index("up")
    return (
        up + 1 == len(words)
        or _marked(draft, up)
        or draft.shadow[draft.ends[up]] == "?"
        or (_close(draft, up + 1) and _proper(draft, up + 1))
    )


def _titled(draft: Draft, index: int) -> bool:
    """Whether a capitalised name follows a title: “Sir David”."""
    after = index + 1
    return (
        after < len(draft.words)
        and _close(draft, after)
        and draft.shadow[draft.starts[after]].isupper()
        and draft.words[after] not in _NOT_NAMES
        and draft.words[after] not in _NOBODY
    )


def _slot(shadow: str, end: int) -> Span | None:
    """A template's slot right after a greeting: `{first_name}`, `[Name]`, `%NAME%`, `$name`."""
    start = end
    while start < len(shadow) and start - end < 3 and shadow[start] in " ,":
        start += 1
    if shadow[start : start + 1] not in ("[", "{", "<", "%", "$", "_", "*"):
        return None
    found = _SLOT.match(shadow, start)
    return Span(*found.span()) if found else None


def _named(draft: Draft, first: int, *, greeted: bool) -> int:
    """Index after the words that name somebody from word `first` on; `first` when none do."""
    words, starts, ends, shadow = draft.words, draft.starts, draft.ends, draft.shadow
    index = first
    comma = False
    while index < len(words) and index - first < 6:
        if index and not _close(draft, index):
            if index > first or not greeted:
                break
            gap = shadow[ends[index - 1] : starts[index]]
            comma = gap.strip() in (",", "!", ".")
            if not (comma and "\n" not in gap) and not (
                gap.strip(" ,!") and all(c in " ,!" or ord(c) > 0x2190 for c in gap)
            ):
                break
        word = words[index]
        letter = shadow[starts[index]]
        if word in TITLES and (letter.isupper() or index == first):
            index += 1
        elif word == "<handle>":
            index += 1
            if not greeted:
                break
        elif len(word) == 1 and letter.isupper() and shadow[ends[index] : ends[index] + 1] == ".":
            index += 1
        elif word in _NOT_NAMES:
            if not (greeted and word in _NAMES_TOO and letter.isupper() and _marked(draft, index)):
                break
            index += 1
        elif (
            letter.isupper()
            or (letter.isalpha() and not letter.islower())
            or (word in _PARTICLES and (index > first or greeted) and _leads(draft, index))
        ):
            index += 1
        elif greeted and letter.islower() and _lower_name(draft, first, index):
            index += 1
            break
        else:
            break
    # A particle at the end leads nowhere; one alone is somebody's name: Ben, Al, Del.
    while index > first + 1 and words[index - 1] in _PARTICLES:
        index -= 1
    if index == first + 1 and words[first] in _PARTICLES and not _marked(draft, first):
        return first
    if (
        comma
        and index > first
        and not (
            index - first <= 3
            and (_marked(draft, index - 1) or shadow[ends[index - 1] : ends[index - 1] + 1] in (".", ""))
        )
    ):
        return first
    if index == first + 1 and words[first] in TITLES and words[first] in _NOBODY:
        return first
    return index


def _leads(draft: Draft, index: int) -> bool:
    """Whether a name's particle leads to a capital: “van der Berg”."""
    words, after = draft.words, index + 1
    while after < len(words) and after - index < 3 and words[after] in _PARTICLES:
        after += 1
    return after < len(words) and _proper(draft, after)


def _lower_name(draft: Draft, first: int, index: int) -> bool:
    """One lower-case word between greeting and mark, also after a title: “hi tess, …”."""
    word = draft.words[index]
    if index > first and draft.words[index - 1] not in TITLES:
        return False
    return (
        word.isalpha()
        and len(word) > 1
        and word not in _NOBODY
        and word not in _HONORIFICS
        and (_marked(draft, index) or index + 1 == len(draft.words))
    )


def _marked(draft: Draft, index: int) -> bool:
    """Whether a comma, dash, colon, exclamation mark or line break stands right after the word."""
    end = draft.ends[index]
    after = draft.shadow[end : end + 3].lstrip(" ")[:1]
    return after in _MARKS or (after == "-" and draft.shadow[end : end + 1] == " ")


def _proper(draft: Draft, index: int) -> bool:
    return draft.shadow[draft.starts[index]].isupper() and draft.words[index] not in _NOT_NAMES


def _opens_with_name(draft: Draft) -> bool:
    """“Priya, …”, “Dr Okafor – …”, “Ana! …”: one to four capitalised words and a mark."""
    words, starts, ends, shadow = draft.words, draft.starts, draft.ends, draft.shadow
    for index in range(min(4, len(words))):
        word = words[index]
        if word == "<handle>":
            return True
        letter = shadow[starts[index]]
        if word in _PARTICLES and index:
            continue
        if index and word in GREETING_WORDS and letter.islower() and _marked(draft, index):
            return True
        if index and word == "good" and words[index + 1 : index + 2] and words[index + 1] in _TIMES_OF_DAY:
            return True
        # “Sir David Attenborough, …”
        if word in TITLES and letter.isupper() and _titled(draft, index):
            continue
        if not letter.isupper() or word in _NOT_NAMES or (word.endswith("ly") and word not in _LY_NAMES):
            return False
        if word in lexicon.words("occupations") and word not in _TRADE_NAMES:
            return False
        if word in TITLES and shadow[ends[index] : ends[index] + 1] == ".":
            continue
        if _marked(draft, index):
            # “Leeds, 1987.” is a place.
            return index + 1 >= len(words) or not words[index + 1][0].isdigit()
        after = shadow[ends[index] : ends[index] + 3].lstrip(" ")
        if after[:1] and not after[0].isalpha():
            return False
    return False


def _close(draft: Draft, index: int) -> bool:
    """Whether only a space, a hyphen or a title's full stop stands before the word."""
    gap = draft.shadow[draft.ends[index - 1] : draft.starts[index]]
    if gap == " ":
        return True
    if gap == "":
        return index in draft.contracted
    return gap in ("  ", "-", " & ") or (
        gap in (". ", ".")
        and (draft.words[index - 1] in TITLES or draft.ends[index - 1] - draft.starts[index - 1] == 1)
    )


def find_signature(draft: Draft) -> Span | None:
    """A last short line, or two, that closes with a courtesy or a name."""
    shadow = draft.shadow.rstrip()
    if "\n" not in shadow:
        return None
    lines = shadow.split("\n")
    offset = len(shadow)
    start = None
    for line in reversed(lines[1:][-4:]):
        offset -= len(line)
        bare = line.strip(_PADDING)
        count = len(bare.split())
        if bare and (count > 7 or bare[-1] in "?:"):
            break
        if bare and bare[-1] == "." and count > 4:
            break
        if bare:
            start = offset + line.index(bare)
        offset -= 1
    if start is None:
        return None
    return Span(start, len(shadow))
