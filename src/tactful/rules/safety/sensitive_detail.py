"""S03 sensitive-detail."""

from __future__ import annotations

from tactful.finding import CONVENTION, WARNING, Match, Span
from tactful.pattern import Pattern
from tactful.phrases import Phrases
from tactful.reading.secrets_told import secrets_told
from tactful.rule import EVERY, bad, good, rule
from tactful.sources import THINK_BEFORE_YOU_LINK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tactful.context import Context
    from tactful.draft import Draft

_SECRETS = Phrases(
    # Clearances, as somebody's own.
    "i|we|he|she|you ... {hold|holds|held|have|had|got|carry|was|am|were|are|still|keep} ... {top secret|nato secret|ts|sci|dv|security clearance|secret clearance|sc clearance|secret ticket|clearance level}",
    "my|your|his|her|our [security|top|secret|sc|dv|ts|developed|current|active] {clearance|vetting|sc|dv|ts|secret ticket}",
    "cleared|vetted to|for|at [top|level|nato] secret|sc|dv|ts|sci|confidential",
    "sc|dv|ts|dv's cleared|clearance|vetted",
    "ts|sci {sci|with|cleared|rider|poly|polygraph}",
    "{secret ticket|what clearance|which clearance|clearance level}",
    "what level of clearance",
    # Classified work.
    "work|working|works|worked|am|posted|stationed|seconded|assigned ... {classified|covert|undercover|black} {programme|program|project|projects|site|work|system|systems|base|operation|unit}",
    "on|about|of|our|the|my|your|what|which classified|undisclosed|covert {programme|program|project|projects|site|work|system|systems|operation|unit|mission} ... {i|we|you|my|your|at}",
    "i|we|you ... {do|did|doing|on} ... {covert|classified|undercover|clandestine} {work|jobs|job}",
    "under|with|by|using my|a|another other|cover|false|second [_] name|identity|passport",
    "i|we am|was|are|were|work|worked|working|go|went|been undercover|covertly [with|in|for|at|as|on|$]",
    "on|about|in the|a classified|secret part|side|half|end|bit of [the|a|our]",
    "sort code [is|no] #",
    "undercover|covert as|officer|posting|assignment ...",
    # Keys to doors and accounts.
    "door|gate|alarm|entry|access|safe|keypad|locker|vault code|pin|combination ... [_] [_] #",
    "my|our|your|the|online|banking|login|wifi|admin|his|her|its [online|banking|email|bank|account|login|admin|work|mail|wifi|laptop] [banking] {password|passwords|passcode|pin|pin code|login} {is|was} _",
    "my|our|the|his|her [bank|national|passport|social|id|identity|tax|insurance|card|credit] {account number|security number|insurance number|passport number|iban|sort code|card number|id number|identity number|ni number|ssn|aadhaar|aadhar|bvn|pesel} {is|are|#|no}",
    "passport|aadhaar|aadhar|ssn|ni|bvn|pan|pesel|account|card|insurance|id|identity number|no [is] #",
    "{bank account|iban} is [de|gb|fr|nl] #",
    unless=("customs|stock|sample|copyright clearance",),
)
# Comings and goings, once something in the draft says that they are no ferry's.
_MILITARY = frozenset(
    "navy naval army raf airforce military faslane aldermaston coulport regiment regiments squadron deploy deploys deploying "
    "deployed deployment deployments submarine submarines barracks mod defence defense berth garrison embassy convoy motorcade "
    "sgt sergeant cpt capt corporal lieutenant minister ambassador protection troops soldiers bodyguard commando marines nato frigate destroyer battalion brigade platoon sas sbs warship hms uss ssbn escort".split()
)
_MOVEMENTS = Phrases(
    "your|our|my|the {boat|submarine|sub|unit|regiment|squadron|ship|convoy|motorcade|team|battalion|brigade|platoon|patrol|principal|crew|detail|minister|ambassador|president|general|delegation|vip|witness} [_] [_] {go|goes|move|moves|travels|stays|going|leave|leaves|leaving|deploy|deploys|deploying|sail|sails|sailing|back|moves|flies|fly|out|returns|lands} ...",
    "i|we|you deploy|deploys|deploying|sail|sails|redeploy to|out|on|next|from ... {on|from|next|the|week|monday|tuesday|wednesday|thursday|friday|base|berth}",
    "i|we|he|she|they arrive|land|stay|sleep|check|are [in] ... room|suite|floor|gate|hangar #",
    "when do|does|are|is|will you|your|the|he|she|they [boat|unit|ship|sub|crew|squadron|regiment] deploy|deploying|sail|sailing|fly|leave|leaving|back|rotate|go|return",
    "which|what {berth|base|bunker|route|convoy|gate|hangar|frequency|week are you|week do you|day do you|date do you}",
)
_KEYED = Pattern(
    r"\b(?:password|passwort|passcode|pin|login|kennwort)(?: is|:|=) ?(?=\S{0,30}\d)\S{4,40}+|\bpin \d{4,6}\b|\bpw:? \S{0,30}\d\S{0,10}|\baccount(?: no\.?| number)?[: ]{1,2}\d{7,12}\b"
    r"|\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,3})?\b|\b\d{3}-\d{2}-\d{4}\b"
    r"|(?<![\w-])[1-9]\d{3}(?:[ -]\d{4}){3}(?![\w-])",
    2,
)


@rule(
    code="S03",
    name="sensitive-detail",
    severity=WARNING,
    basis=CONVENTION,
    since="1.0",
    purposes=EVERY,
    message="“{found}” is worth something to people who should not have it.",
    what="Clearance levels, classified work, passwords and codes, identity or bank numbers, and the movements of people in "
    "sensitive work.",
    why="A message can be forwarded, and an account can be taken over. Collecting such details from polite first messages is "
    "how people in sensitive posts are approached.",
    instead="Name the field, not the level, the place or the number. What must be said can be said where both can see who listens.",
    examples=(
        bad("Hi Rachel, ⟦I'm ex-army, was vetted to TOP SECRET⟧ till 2021 and teach maths in Leeds. Your column on drills was spot on; may I follow it? Thanks, Nate"),
        bad("Hi Ted, thanks for the tip about the forms at the Reading fair. I mend locks in Cork. The ⟦door code for our annexe is 4471⟧, come and see. Best, Bram", purpose="message", also="no-intent vague-intent"),
        good("Hi Imogen, your podcast on lock-picking is a treat. I'm a locksmith in Cork and would like to hear the next one. Thanks, Aoife"),
        good("Hi Loveday, I'm a librarian in Truro. Your talk on passwords for pensioners filled our room; may I use the slide on codes? Thanks, Ida"),
        good("Hi Ruth, I moved from army logistics into security work in Malvern. Your piece on starting over helped; may I follow your posts? Thanks, Pete"),
    ),
    sources=(THINK_BEFORE_YOU_LINK,),
)  # fmt: skip
def sensitive_detail(draft: Draft, context: Context) -> Iterator[Match]:
    """Yield each detail that is the sender's or the reader's to keep."""
    spans = [draft.span(*found) for found in _SECRETS.ranges(draft)]
    if context.high_security or not draft.vocabulary.isdisjoint(_MILITARY):
        spans += [draft.span(*found) for found in _MOVEMENTS.ranges(draft)]
    if any(digit in draft.shadow for digit in "0123456789:="):
        spans += [Span(*match.span()) for match in _KEYED.finditer(draft.shadow)]
    spans += secrets_told(draft, context)
    end = -1
    for start, stop in sorted(spans):
        if start >= end:
            yield Match(start, stop)
            end = stop
