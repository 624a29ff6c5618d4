"""Something of the recipient's, or something that the recipient did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tactful import lexicon

if TYPE_CHECKING:
    from tactful.reading.topics import Topics

_RELATING = frozenset(
    "on about at in with for from of against into near around during between without over under called named titled "
    "across behind along outside inside beyond through after before since by like re regarding concerning against".split()
)
_SELLS = frozenset(
    "save saves cut cuts grow boost boosts increase double doubles triple reduce improve scale transform streamline automate optimise "
    "optimize maximise maximize skyrocket multiply supercharge elevate protect insure lower fill slash accelerate".split()
)
_OBJECTS = frozenset(
    "my me the a an us our that how to it very deeply really truly so out up with many this what all me i".split()
)
_LOOSE = frozenset(
    "profile profiles work works experience experiences background career expertise knowledge skills skill skillset journey success leadership insights insight life style team company organisation organization business content contents".split()
)
_ASKING = frozenset(
    "would could can will may might shall should must do does if thank thanks bless let wish want need like appreciate help helping ask invite offer".split()
)
_ADVERBS = frozenset(
    "also recently just once really kindly all both still often always already actually so first last even only ever "
    "have had then now clearly obviously later two and recently again usually sometimes currently been personally kindly quietly".split()
)
_DOES = frozenset(
    "run runs teach lead manage write make organise organize coach play sing own bake edit curate host chair study keep "
    "grow sell restore translate train supervise produce design build paint direct breed brew farm head maintain serve "
    "volunteer live post explain describe handle treat conduct cook photograph research repair mend tune draw knit sew "
    "speak lecture collect film review perform represent work cover lead draft share talk map measure test use".split()
)
# Present forms that tell something only with “about”, “at” and the like, and a topic after it.
_CALLS = frozenset("are were is was in on at do have viewed visited liked looked".split())
_BROAD = frozenset("work post write share talk speak do lecture teach serve volunteer live sit".split())
_MET_PAST = frozenset(
    "wrote said gave spoke made built taught ran led sang told brought drew held took put sent showed left went kept "
    "grew sold bought swam rode drove flew wore chose fought stood sat cut hit set lent lost found won wanted liked "
    "got began became caught came swept threw woke shook rang rose spent slept lit laid led learnt tied knew met "
    "asked called named shared posted mentioned recommended published presented helped offered saved lived".split()
)
_BLAND = frozenset(
    "selected chosen picked nominated shortlisted interested invited qualified approved eligible registered born".split()
)
# Words that tie “you” to a new clause, so that what stands before is not what you did.
_LINKS = frozenset(
    "that and but so when while if because since as than for to with of by from at in on about like".split()
)


def yours(topics: Topics, at: int) -> tuple[int, int] | None:
    """“Your post on pricing”, “your bread”, “your Reykjanes work”, “your 2019 paper”."""
    draft = topics.draft
    words, end = draft.words, topics.end(at)
    things, belongings = lexicon.words("bare-things"), lexicon.words("bare-belongings")
    praise, fields, light = (
        lexicon.words("praise"),
        lexicon.words("broad-fields"),
        lexicon.words("small-talk"),
    )
    published = lexicon.words("publications")
    if at and words[at - 1] in ("if", "when", "whether"):
        return None
    if any(word in _SELLS for word in words[max(0, at - 4) : at]):
        return None
    head = ""
    field = False
    ahead = at + 1
    while ahead < end and (ahead == at + 1 or not topics.parted(ahead)):
        word = words[ahead]
        if ahead + 1 < end and topics.hyphened(ahead):
            # “write-up”, “U-Bahn book”, “cider-press videos”
            tail = ahead + 1
            while tail + 1 < end and topics.hyphened(tail):
                tail += 1
            if any(topics.weighty(part) for part in range(ahead, tail + 1)) or len(words[ahead]) == 1:
                return at, _noun_end(topics, tail, end)
            head = "writing" if words[ahead] in ("write", "follow") else words[tail]
            ahead = tail + 1
            continue
        if word in topics.modifiers and word not in things:
            pass
        elif word in things or word in belongings:
            if (
                field
                and word in published
                and word not in ("project", "projects", "product", "products", "advice")
            ):
                return at, ahead + 1
            head = word
        elif word in fields:
            field = True
            head = head or word
        elif word in praise:
            pass
        elif word in light or word in published:
            head = word if word in published or not head else head
        else:
            break
        ahead += 1
    if head in published and (learnt := _learnt(topics, at)) is not None:
        return learnt, ahead
    if ahead >= end:
        return None
    if topics.parted(ahead):
        if words[ahead : ahead + 2] == ["the", "one"]:
            # “your short story, the one with the telephone”
            last = topics.reach(ahead + 2, end, need=1)
            return (at, last) if last else None
        return (at, ahead + 1) if words[ahead] == "<quote>" and head in published else None
    word = words[ahead]
    public = head in published
    if (
        public
        and word in ("on", "about")
        and ahead + 1 < end
        and words[ahead + 1] in _BACK
        and _named_before(topics, at)
    ):
        return at, ahead + 2
    if word == "<quote>":
        return at, ahead + 1
    if not head:
        if len(word) < 3 and ahead + 1 < end and word not in lexicon.words("function-words"):
            ahead += 1
        if not topics.weighty(ahead):
            return None
        return at, _noun_end(topics, ahead, end)
    if topics.weighty(ahead) and (words[ahead - 1].endswith("'s") or head.endswith("'s")):
        return at, ahead + 1
    if topics.weighty(ahead) and ((topics.named(ahead) and not topics.lower) or word.isdigit()):
        return at, ahead + 1
    if topics.weighty(ahead) and _is_noun(topics, head, ahead, end):
        return at, ahead + 1
    if topics.dated(word) and public:
        return at, ahead + 1
    if word in _RELATING or (word in ("to", "that", "where", "which") and public):
        if word in ("for", "to") and not public and head not in things and head != "design":
            return None
        if (
            head in belongings
            and not public
            and head not in ("name", "data")
            and (word not in ("at", "from") or not topics.weighty(min(ahead + 1, end - 1)))
        ):
            return None
        last = topics.reach(ahead + 1, end, need=1, wide=public and head not in _LOOSE)
        return (at, last) if last else None
    if (public and head not in _LOOSE) or head in ("team", "teams"):
        last = topics.reach(ahead, end, need=2, span=14)
        if last:
            return at, last
    return None


_QUESTIONS = frozenset("how where when why what which".split())
_LEARNT = frozenset(
    "learning learn studying learned learnt learn got picked took copied know knew understood mastered taught tried".split()
)
_BACK = frozenset("it this that them these those".split())


def _learnt(topics: Topics, at: int) -> int | None:
    """Where “learned wheel truing from your videos” begins: the topic stands before the thing."""
    words = topics.draft.words
    if words[at - 2 : at] == ["as", "in"]:
        # “pulled out of a bog as neatly as in your video”
        start = max(topics.draft.sentence(at).first, at - 9)
        return start if any(topics.weighty(place) for place in range(start, at - 2)) else None
    if words[at - 1] not in ("from", "in", "through", "off", "by", "with"):
        return None
    for start in range(at - 2, max(topics.draft.sentence(at).first, at - 9) - 1, -1):
        if words[start] in _LEARNT:
            return start if any(topics.weighty(place) for place in range(start + 1, at - 1)) else None
    return None


def _named_before(topics: Topics, at: int) -> bool:
    """Whether “your post on it” has something to stand for: a question to the reader that names a topic."""
    draft = topics.draft
    first = draft.greeting.last if draft.greeting else 0
    return "you" in draft.words[first:at] and any(topics.weighty(place) for place in range(first, at))


def _is_noun(topics: Topics, head: str, at: int, end: int) -> bool:
    """Whether an unknown word after “your job”, “your open” is a noun (“advert”) and not a verb (“stands out”)."""
    words = topics.draft.words
    word = words[at]
    if word.endswith("ed") or word in _MET_PAST or word.endswith("ly"):
        return False
    if at + 1 >= end or topics.parted(at + 1):
        return not (head.endswith("s") and not word.endswith("s"))
    after = words[at + 1]
    if after in _OBJECTS or (head.endswith("s") and not word.endswith("s") and not topics.weighty(at + 1)):
        return False
    return not word.endswith("s") or after in (
        "in",
        "at",
        "on",
        "from",
        "and",
        "of",
        "is",
        "are",
        "was",
        "were",
        "made",
        "helped",
    )


def _noun_end(topics: Topics, at: int, end: int) -> int:
    """Take in the rest of a name or a two-word noun."""
    last = at + 1
    while (
        last < end and last < at + 4 and not topics.parted(last) and (topics.named(last) and not topics.lower)
    ):
        last += 1
    return last


_BESIDE = frozenset(
    "of like above below under over near opposite behind beside than to with from against".split()
)


def of_yours(topics: Topics, at: int) -> tuple[int, int] | None:
    """“A pupil of yours”, “that soup recipe of yours”."""
    words = topics.draft.words
    first = topics.draft.sentence(at).first
    if topics.draft.greeting:
        first = max(first, topics.draft.greeting.last)
    if words[first] in ("was", "is", "are", "were") and at - first > 2:
        last = topics.reach(first + 1, at, need=1)
        return (first, at + 1) if last else None
    end = topics.end(at)
    if at + 1 < end and words[at + 1] in ("of", "on", "in", "about") and not topics.parted(at + 1):
        last = topics.reach(at + 2, end, need=1)
        if last:
            return at, last
    if at < 2 or words[at - 1] not in _BESIDE:
        return None
    if words[at - 1] == "of" and words[at - 2] in lexicon.words("kin-and-colleagues"):
        return at - 2, at + 1
    for before in range(at - 2, max(first, at - 5) - 1, -1):
        if topics.weighty(before) or words[before] == "<hashtag>":
            return before, at + 1
        if topics.parted(before + 1) or words[before] in ("i", "a", "the"):
            break
    return None


def you_did(topics: Topics, at: int) -> tuple[int, int] | None:
    """“You asked about wake losses”, “you run the Saturday market”, “you're at the castle museum”."""
    draft = topics.draft
    words, end = draft.words, topics.end(at)
    before = words[at - 1] if at > draft.sentence(at).first else ""
    asking = before in _ASKING
    if asking and before not in ("do", "if", "may", "like"):
        return None
    verb = at + 1 + (at + 1 < end and words[at + 1] == "who")
    while (verb < end and words[verb] in _ADVERBS and words[verb] not in ("have", "had")) or (
        verb < end and words[verb] in ("have", "had")
    ):
        verb += 1
    if verb >= end or (topics.parted(at + 1) and before in ("", "to")):
        return None
    word = words[verb]
    if word in ("are", "were", "was", "r"):
        return _you_are(topics, at, verb, end)
    if (
        word in ("must", "might", "may", "could", "will", "would")
        and verb + 2 < end
        and words[verb + 1] == "have"
        and words[verb + 2] not in ("to", "a", "the", "no")
    ):
        last = topics.reach(verb + 2, end, need=2)
        return (at, last) if last else None
    if (
        word
        in (
            "would",
            "could",
            "can",
            "will",
            "may",
            "might",
            "shall",
            "should",
            "must",
            "not",
            "never",
            "in",
            "on",
            "at",
            "for",
            "to",
            "and",
            "or",
        )
        or word in _BLAND
    ):
        return None
    if before == "like" and not topics.weighty(verb):
        return None
    before_that = (
        at >= 2
        and not topics.parted(at)
        and (topics.weighty(at - 1) or (topics.weighty(at - 2) and not topics.parted(at - 1)))
    )
    past = word in _MET_PAST or (
        word.endswith("ed") and len(word) > 4 and word not in ("need", "feed", "speed")
    )
    had = words[verb - 1] in ("have", "had", "been")
    weighed = 0
    # “the question you asked at the panel”: what stands before belongs to it.
    if (
        (past or word in _DOES)
        and before_that
        and words[at - 1] not in _LINKS
        and words[at - 2] not in ("i", "we")
    ):
        weighed = 1
    if words[verb + 1 : verb + 4] == ["on", "here", "and"]:
        return None
    if past:
        if before in ("if", "hope") and before == "if":
            return None
        wide = word in (
            "wrote",
            "spoke",
            "posted",
            "said",
            "talked",
            "gave",
            "asked",
            "presented",
            "published",
            "explained",
        )
        start = verb + 1
        while start < end and words[start] in ("me", "us", "my", "our"):
            start += 1  # “you gave me my first library card”
        last = topics.reach(start, end, need=1, wide=wide)
        if last:
            return at, last
        if weighed:
            return at - 1, verb + 1
        return None
    if weighed and before not in ("if", "do", "did", "does") and word != "do":
        return at - 2, verb + 1
    if before in ("if", "as") or before in ("do", "did", "does"):
        if (
            before in ("do", "did")
            and at >= 2
            and not _QUESTIONS.isdisjoint(words[max(draft.sentence(at).first, at - 6) : at - 1])
        ):
            last = topics.reach(verb, end, need=2)
            return (at, last) if last else None
        return None
    if before in ("saw", "heard", "watched", "seen", "remember") and word not in _CALLS:
        last = topics.reach(verb, end, need=2) or (topics.weighty(verb) and topics.reach(verb, end, need=1))
        return (at, int(last)) if last else None
    if word in _BROAD and verb + 1 < end and words[verb + 1] in _RELATING:
        last = topics.reach(
            verb + 2, end, need=1, wide=word in ("post", "write", "share", "talk", "speak", "lecture")
        )
        return (at, last) if last else None
    if word in _DOES and word not in ("do", "share", "post"):
        last = topics.reach(verb + 1, end, need=1)
        return (at, last) if last else None
    if (
        topics.weighty(verb)
        and verb + 1 < end
        and words[verb + 1] == "about"
        and word not in ("worry", "care")
    ):
        last = topics.reach(verb + 2, end, need=1)
        return (at, last) if last else None
    if (word == "have" or had) and not past:
        last = topics.reach(verb, end, need=2)
        return (at, last) if last else None
    return None


def _you_are(topics: Topics, at: int, verb: int, end: int) -> tuple[int, int] | None:
    words = topics.draft.words
    nouns = lexicon.words("praise-nouns")
    ahead = verb + 1
    while ahead < end and (words[ahead] in _ADVERBS or words[ahead] in topics.modifiers):
        ahead += 1
    if ahead >= end or words[ahead] in ("not", "never"):
        return None
    if words[ahead] in ("at", "in", "with", "from", "on", "near", "based", "behind", "into"):
        last = topics.reach(ahead + 1, end, need=1)
    elif words[ahead] in ("a", "an", "the", "one", "my", "our"):
        if any(
            word in nouns
            and word
            not in (
                "editor",
                "director",
                "head",
                "person",
                "woman",
                "man",
                "human",
                "lady",
                "girl",
                "guy",
                "best",
            )
            for word in words[ahead : min(ahead + 5, end)]
        ):
            return None
        last = topics.reach(ahead + 1, end, need=1)
        if words[ahead] == "my" and not last:
            return None
    elif words[ahead].endswith("ing") and words[ahead] not in ("interesting", "inspiring", "amazing"):
        last = topics.reach(ahead + 1, end, need=1)
    elif topics.weighty(ahead) and ahead + 1 < end and words[ahead + 1] in ("of", "at", "for", "to", "in"):
        last = topics.reach(ahead + 2, end, need=1)
    else:
        last = 0
    return (at, last) if last else None
