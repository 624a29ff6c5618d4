"""The text that is about to be sent, read once and never changed."""

from __future__ import annotations

import re
from typing import NamedTuple, TypeVar

from tactful import lexicon
from tactful.finding import Span
from tactful.pattern import VERBOSE, Pattern
from tactful.units import utf16_length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from tactful.context import Context

Result = TypeVar("Result")

STEM = 3
"""How many letters words are looked up by where a pattern gives only their beginning."""

# One-to-one replacements only, so that every offset of the shadow is an offset of the text.
_SHADOW = str.maketrans(
    {
        "‘": "'", "’": "'", "ʼ": "'", "′": "'", "＇": "'", "`": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"',
        "‐": "-", "‑": "-", "‒": "–",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\u3000": " ", "\t": " ",
        "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
        "！": "!", "？": "?", "，": ",", "．": ".", "：": ":", "；": ";", "（": "(", "）": ")",
        **{chr(0xFF10 + i): chr(0x30 + i) for i in range(10)},
        **{chr(0xFF21 + i): chr(0x41 + i) for i in range(26)},
        **{chr(0xFF41 + i): chr(0x61 + i) for i in range(26)},
    }
)  # fmt: skip

# Combining marks stay with their letter: a word never ends inside a grapheme cluster of its own.
_MARK = r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31-\u0e3a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u200d\ufe00-\ufe0f"
_WORD = Pattern(rf"[^\W_](?:[^\W_]|[{_MARK}])*+(?:'[^\W_](?:[^\W_]|[{_MARK}])*+)*+")

_OPAQUE = Pattern(
    r"""
    (?P<url>(?:https?://|www\.)[^\s<>"]{1,2000}+
      |(?<![\w@./-])(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:(?:com|org|net|io|co|uk|de|edu|gov|info|me|app|dev|ai|ly|eu|fr|in|biz|xyz|link|page|site|nl|ch|es|pl|se|dk|fi|pt|ca|au|nz|jp|br|za|ng|ke|gh|ie|tv|fm|gg|blog|online|tech|cloud|studio|social|example)\b(?:/[^\s<>"]{0,2000}+)?+
        |[a-z]{2,12}/[^\s<>"]{1,2000}+))
    |(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}+)
    |(?P<handle>(?<![\w@/.])@\w[\w.-]{0,63}+(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}+)?+)
    |(?P<hashtag>(?<![\w&#/])\#(?=\w*[^\W\d_])\w{1,100}+)
    |(?P<code>`[^`\n]{1,200}+`)
    |(?P<quote>"[^"\n]{1,200}+"|(?<![\w'])'(?=\S)[^'\n]{2,120}+(?<=\S)'(?![\w']))
    """,
    VERBOSE,
)
_OPAQUE_HINT = Pattern(r"""["'@#`/]|\w\.\w""")

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms mx prof rev hon st sr jr vs etc eg ie e.g i.e no nr inc ltd co corp dept univ approx "
    "est fig vol ed al esp feat ft gen col capt lt sgt gov sen rep pres ave blvd rd jan feb mar apr jun "
    "jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
_END = Pattern(r"""[.!?…]+(?:["')\]]{0,3})(?=\s|$)|\n+""")

_CONTRACTIONS = {
    "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "n't": "not",
}  # fmt: skip
_IS = frozenset("it that what who there here he she how where when this one everything name".split())
_BARE = {
    "im": ("i", "am", 1), "ive": ("i", "have", 1), "dont": ("do", "not", 2), "doesnt": ("does", "not", 4),
    "didnt": ("did", "not", 3), "cant": ("can", "not", 3), "wont": ("will", "not", 2),
    "youre": ("you", "are", 3), "youve": ("you", "have", 3), "cannot": ("can", "not", 3),
    "can't": ("can", "not", 3), "won't": ("will", "not", 2), "let's": ("let", "us", 3),
    "ain't": ("is", "not", 2), "shan't": ("shall", "not", 3),
}  # fmt: skip

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
        ("labas", "rytas"), ("tēnā", "koe"), ("tena", "koe"), ("tēnā", "koutou"), ("iyi", "günler"), ("what's", "up"), ("to", "whom"),
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
    "manager network user users customer client concern again fellow hello".split()
) | lexicon.words("endearments")
PET_NAMES_TOO: frozenset[str] = frozenset(
    "angel honey king queen princess buddy sugar love treasure bud doll prince".split()
)
"""Pet names that are also somebody's name, when they have a capital."""
_LINKS = frozenset("and or to my dear respected esteemed valued new linkedin future potential".split())
_HONORIFICS = frozenset(
    "ji jee sir madam ma'am mam san sama sensei sahib saheb bhai garu bey hanım po".split()
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
    "will may april june august sunday long best small young hope joy love rich wade grant".split()
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


class Opaque(NamedTuple):
    """A stretch that is not the sender's own running words."""

    kind: str
    """`url`, `email`, `handle`, `hashtag`, `code` or `quote`."""
    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""


class Sentence(NamedTuple):
    """A sentence, by code points and by words."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point, terminators included."""
    first: int
    """Index of its first word."""
    last: int
    """Index after its last word."""


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


class Draft:
    """A text with its lines, sentences, words and zones; offsets are code points of `text`."""

    __slots__ = (
        "_lines", "_stems", "astral", "contracted", "ends", "greeting", "memo", "opaque", "places",
        "sentence_of", "sentences", "shadow", "signature", "starts", "text", "vocabulary", "words",
    )  # fmt: skip

    text: str
    """The text, untouched."""
    shadow: str
    """The text with curly quotes and odd spaces made plain: same length, same offsets."""
    opaque: tuple[Opaque, ...]
    """Links, addresses, handles, hashtags, code and quotations, in order."""
    words: list[str]
    """Lower-case words with contractions spelt out; an opaque stretch is one word such as `<url>`."""
    starts: list[int]
    """Offset of each word."""
    ends: list[int]
    """Offset after each word."""
    contracted: frozenset[int]
    """Indexes of words that are the second half of a contraction, such as the `'d` of “I'd”."""
    places: dict[str, list[int]]
    """For each distinct word the indexes at which it stands, in order."""
    vocabulary: frozenset[str]
    """All distinct words."""
    sentences: list[Sentence]
    """Sentences; a line break ends one."""
    sentence_of: list[int]
    """For each word the index of its sentence."""
    greeting: Greeting | None
    """The opening that greets or names somebody, if there is one."""
    signature: Span | None
    """A last line or two with a courteous closing or a name, if there is one."""
    astral: bool
    """Whether any of its characters takes two UTF-16 units."""
    memo: dict[object, Any]
    """What readings of this draft have found so far."""

    def __init__(self, text: str) -> None:
        """Read a text; linear in its length, never raises on any string."""
        self.text = text
        self.shadow = (
            text if text.isascii() and "\t" not in text and "\r" not in text else text.translate(_SHADOW)
        )
        self.memo = {}
        self.astral = not text.isascii() and max(text) > "\uffff"
        self._lines: list[int] | None = None
        self._stems: dict[str, list[int]] | None = None
        self.opaque = tuple(_opaque(self.shadow))
        self._read_words()
        self._read_sentences()
        self.greeting = _greeting(self)
        self.signature = _signature(self)

    @property
    def stems(self) -> dict[str, list[int]]:
        """For the first `STEM` letters of words the indexes at which such words stand."""
        if self._stems is None:
            self._stems = {}
            for word, places in self.places.items():
                self._stems.setdefault(word[:STEM], []).extend(places)
        return self._stems

    @property
    def word_count(self) -> int:
        """How many words a person would count; a contraction is one."""
        return len(self.words) - len(self.contracted)

    @property
    def finished(self) -> bool:
        """Whether the last sentence has an end, so that what is absent may be spoken of."""
        bare = self.shadow.rstrip(" ")
        return not bare or not (bare[-1].isalnum() or bare[-1] in ",;:-–—'") or self.signature is not None

    def utf16(self, start: int, end: int) -> Span:
        """Return a range of code points as UTF-16 units, as browsers count."""
        if not self.astral:
            return Span(start, end)
        before = utf16_length(self.text[:start])
        return Span(before, before + utf16_length(self.text[start:end]))

    def span(self, first: int, last: int) -> Span:
        """Return the code points from word `first` to before word `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def sentence(self, word: int) -> Sentence:
        """Return the sentence of a word."""
        return self.sentences[self.sentence_of[word]]

    def body(self) -> tuple[int, int]:
        """Return the first word after the greeting and the first word of the signature."""
        first = self.greeting.last if self.greeting else 0
        last = len(self.words)
        if self.signature is not None:
            while last > first and self.starts[last - 1] >= self.signature.start:
                last -= 1
        return first, last

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of a code point; CR LF is one line break."""
        if self._lines is None:
            self._lines = [0] + [match.end() for match in re.finditer(r"\r\n|\r|\n", self.text)]
        low, high = 0, len(self._lines)
        while high - low > 1:
            middle = (low + high) // 2
            if self._lines[middle] <= offset:
                low = middle
            else:
                high = middle
        return low + 1, offset - self._lines[low] + 1

    def inside(self, kind: str, offset: int) -> bool:
        """Return whether a code point lies in an opaque stretch of a kind."""
        return any(o.kind == kind and o.start <= offset < o.end for o in self.opaque)

    def _read_words(self) -> None:
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        contracted: list[int] = []
        shadow = self.shadow

        def plain(begin: int, stop: int) -> None:
            for match in _WORD.finditer(shadow, begin, stop):
                start, end = match.span()
                word = match[0].lower()
                bare = _BARE.get(word)
                if bare is not None:
                    first, second, cut = bare[0], bare[1], start + bare[2]
                elif "'" in word:
                    stem, _, tail = word.rpartition("'")
                    tail = "'" + tail
                    second = _CONTRACTIONS.get(tail)
                    if tail == "'t" and stem.endswith("n") and len(stem) > 1:
                        first, second, cut = stem[:-1], "not", end - 3
                    elif tail == "'s" and stem in _IS:
                        first, second, cut = stem, "is", end - 2
                    elif second is not None and stem:
                        first, cut = stem, end - len(tail)
                    else:
                        first, second, cut = word, None, end
                else:
                    words.append(word)
                    starts.append(start)
                    ends.append(end)
                    continue
                words.append(first)
                starts.append(start)
                if second is None:
                    ends.append(end)
                    continue
                ends.append(cut)
                contracted.append(len(words))
                words.append(second)
                starts.append(cut)
                ends.append(end)

        position = 0
        for kind, start, end in self.opaque:
            plain(position, start)
            words.append(f"<{kind}>")
            starts.append(start)
            ends.append(end)
            position = end
        plain(position, len(shadow))
        self.words, self.starts, self.ends, self.contracted = words, starts, ends, frozenset(contracted)
        places: dict[str, list[int]] = {}
        for index, word in enumerate(words):
            places.setdefault(word, []).append(index)
        self.places, self.vocabulary = places, frozenset(places)

    def _read_sentences(self) -> None:
        shadow = self.shadow
        sentences: list[Sentence] = []
        sentence_of: list[int] = []
        starts, count = self.starts, len(self.words)
        opaque = iter(self.opaque)
        hidden = next(opaque, None)
        begin = word = 0
        for match in _END.finditer(shadow):
            at, end = match.span()
            while hidden is not None and hidden.end <= at:
                hidden = next(opaque, None)
            if hidden is not None and hidden.start <= at and shadow[at] != "\n" and end < hidden.end:
                continue
            if match[0] == "." and _abbreviated(shadow, at, end):
                continue
            first = word
            while word < count and starts[word] < end:
                sentence_of.append(len(sentences))
                word += 1
            if word > first:
                sentences.append(Sentence(starts[first], at if shadow[at] == "\n" else end, first, word))
            begin = end
        if word < count:
            sentence_of.extend([len(sentences)] * (count - word))
            sentences.append(Sentence(max(begin, starts[word]), len(shadow.rstrip()), word, count))
        self.sentences, self.sentence_of = sentences, sentence_of


def once(reading: Callable[[Draft, Context], Result]) -> Callable[[Draft, Context], Result]:
    """Make a reading run once a draft; another context makes it run again."""

    def read(draft: Draft, context: Context) -> Result:
        known = draft.memo.get(reading)
        # Identity, not equality: a context holds its channel's data, and hashing those costs more than a reading.
        if known is not None and known[0] is context:
            return known[1]
        result = reading(draft, context)
        draft.memo[reading] = (context, result)
        return result

    read.__doc__ = reading.__doc__
    return read


def _opaque(shadow: str) -> Iterator[Opaque]:
    if not _OPAQUE_HINT.search(shadow):
        return
    length = len(shadow.strip())
    for match in _OPAQUE.finditer(shadow):
        start, end = match.span()
        kind = match.lastgroup or ""
        if kind == "quote" and (end - start) * 2 > length:
            continue
        if kind == "url":
            while end > start and shadow[end - 1] in ".,;:!?)]}'":
                end -= 1
        yield Opaque(kind, start, end)


def _abbreviated(shadow: str, at: int, end: int) -> bool:
    start = at
    while start > 0 and at - start < 12 and (shadow[start - 1].isalpha() or shadow[start - 1] == "."):
        start -= 1
    word = shadow[start:at]
    if not word:
        # "1. Bring the slides": a number that opens a line is a label.
        digits = at
        while digits > 0 and at - digits < 3 and shadow[digits - 1].isdigit():
            digits -= 1
        return digits < at and (digits == 0 or shadow[digits - 1] == "\n")
    if len(word) == 1 and word.isupper() and word != "I":
        return shadow[end : end + 2].strip()[:1].isupper()
    if word.lower() == "no":
        return shadow[end : end + 2].strip()[:1].isdigit()
    return word.lower() in _ABBREVIATIONS


def _greeting(draft: Draft) -> Greeting | None:
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
        and (_marked(draft, 0) or _proper(draft, 1))
    ):
        index = 1
    else:
        return 0
    at = index
    while at < len(words) and at < 9 and _close(draft, at):
        word = words[at]
        if word in ("geehrte", "geehrter", "geehrtes"):
            index = at = at + 1
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
    if shadow[start : start + 1] not in ("[", "{", "<", "%", "$", "_", "*") or not shadow[start : start + 1]:
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
        if index and word == "good" and words[index + 1 : index + 2] and words[index + 1] in _TIMES_OF_DAY:
            return True
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


def _signature(draft: Draft) -> Span | None:
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
