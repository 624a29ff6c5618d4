"""People's names: the same one written another way, or another one.

Accents, either order, initials, titles and usual short forms never make another name of a name.
"""

from __future__ import annotations

# Each line: a full name and its usual short forms; a short form may belong to several names.
_SHORT_FORMS = """
abigail abi abby gail
adelaide addie heidi
agnieszka aga agnes
albert al bert bertie
aleksander alexander aleksandr alexandre olek sasha alex sandy xander sander alec lex sascha
alexandra ola sasha alex sandra lexi ali sandy
alfred alf alfie fred freddie
alistair alasdair alastair al ali
alejandro ale alex jandro
amanda mandy
ana anna anne annie anya nan nancy anita anushka ania
anastasia nastya stacy stasia nastia tasia
andrew andy drew
andreas andy andi
andrei andrey andriy andrejs andy
angela angie ange
anthony antonio antonia tony toni ant anton tonio
archibald archie
arthur art artie
augustus gus augie augustin august angus
barbara babs barb basia
bartholomew bart bartek
beatrice beatrix bea trixie bee beatriz
benjamin ben benny benji
bernard bernhard bernie bern
bogdan bodzio
bridget brigid biddy bridie bridgette
caroline carolina carrie caro lina
cassandra cass cassie
catherine katherine kathryn katharine katerina kate kathy cathy katie kit kitty kat cate cath kath kasia
cecilia cecily cec celia
charles charlie chuck chas chaz
charlotte charlie lottie lotte char
christian christopher chris kit christoph topher kris
christina christine chris tina chrissy kristina christa krystyna
clara clare claire
clement clem
constance connie
cornelius neil con corné kees
cynthia cindy
daniel dan danny dani
daniela danielle dani dany
david dave davey davy davie dai dovid
deborah deb debbie debs debra
dennis denis den denny
derek del
diana diane di
dimitri dmitri dima mitya dmitry
dominic dominik dom nic
donald don donnie
dorothy dot dottie dolly dora
douglas doug dougie
edward ed eddie ted teddy ned
edmund ed eddie ned
edwin ed eddie
eduardo edu
eleanor ellie nell nellie nora lena leonor ella
elizabeth elisabeth elisabetta elspeth liz lizzie beth betty betsy bess eliza libby elise liesl lisa ela elsa bet
emily emilia em emmy milly
emmanuel emanuel manny manu
erik eric ric rick
ernest ernst ernie
esther hester essie
eugene gene
evgeny yevgeny zhenya
evelyn eve evie
ezekiel zeke
ferdinand ferdi nando
florence flo florrie flossie
frances francesca fran frankie franny
francis frank fran frankie
francisco paco pancho fran
franz frank
fredrick frederick friedrich frederik federico fred freddie freddy fritz rick
gabriel gabriela gabrielle gabe gabi gabby
geoffrey jeffrey geoff jeff
georgina georgia georgie gina
gerald gerry jerry
gerard gerry
gillian gill jill gilly
giovanni gianni gio vanni
grzegorz greg
gregory greg gregor
guillermo william guille memo
gwendolyn gwen
hannah hanna
harold harry hal
heinrich heinz heiner heini
helen nell nellie
helena lena lenka
henry harry hank hal
henrik rik henk
herbert herb bert
hubert hugh bert hugo
ignacio nacho
ingeborg inga inge
isabel isabella isabelle isobel izzy bella bel belle
ivan vanya
jacob jakob jake kuba jaap
jacqueline jackie jacqui
james jim jimmy jamie jem
janet jan
jane janey jenny
jason jay jase
jean jeanie
jeannette jeanne nettie
jennifer jen jenny jenn
jeremy jeremiah jerry jez jem
jessica jess jessie
joanna johanna joanne jo joey asia hanna hanne jojo
joachim jochen achim jo
joel jo
jonathan jon jonny johnny jonno nathan
john jack johnny jon
johannes hans jo hannes joe johan jan
ioannis yannis giannis
jose pepe
joseph joe joey jo
josef sepp jupp
josephine josefina jo josie fina
joshua josh
judith judy jude jutta
julia juliana julie jules juliet ju
julian julius jules jule jools
justin justine jus
karolina karo lina
katarzyna kasia kate
kenneth kenny ken
kimberly kimberley kim
konstantin konstantinos kostas kostya dinos
krzysztof krzys chris
laura laurie lau
laurence lawrence lars larry laurie lorenz lorenzo lori loz
leonard leonardo leo len lenny leon
lillian lily lil
louis luis ludwig lou louie lewis lutz
louisa louise lou luisa lulu
lucia lucy lucille luz lu
lukas lucas luke luc luka
madeleine madeline maddy maddie
magdalena magda lena madalena
malcolm mal
malgorzata gosia margaret
margaret margarete margarita margarida maggie meg peggy peg marge margie greta gretel daisy rita madge mags grete margo margot
maria mia masha maja mari marysia mimi mitzi
mary molly polly may moll
marianne marian mari
markus mark
marcus marc mark
martha marta patty mattie
martin marty mart
matilda mathilde tilly tilda mattie
matthew matthias mathias mateusz mathieu matt matty matteo mat
maximilian maximiliano maxim maxwell max maxi
melanie mel
melissa mel lissa
michael mike mick mickey micky mikey
mikhail misha mischa
miguel miki
michelle mish chelle shell
mohammed muhammad mohamed mohammad mo moe hamada mehmet
nathaniel nathan nate nat
natalie natalia nat tali natasha tasha talia
nicholas nick nicky nico nic
nicolas nico nic
nikolaus klaus niko nik
nikolai kolya nik niko
nicola nicole nicky nikki nic nicci
nikolaos nikos nick
oliver olivier ollie olly oli
olivia liv livvy ollie
oleksandr sasha oles olek
oluwaseun seun
patricia pat patty trish tricia patsy pattie
patrick padraig pat paddy rick
pavel pasha
pedro pete perico
penelope penny pen nell
peter pete
pieter piet
pyotr petya
philip phillip philippe phil pip flip
philippa pippa pip phil
phyllis phyl
piotr peter piotrek
prudence pru prue
rachel rach rae raquel
rafael raphael raf rafa rafi raff
rajesh raj
raymond ray ramon
rebecca becky becca bec beck
regina gina reggie
reginald reg reggie rex
richard ricardo riccardo rick ricky dick rich richie ric dickon
robert roberto rob bob bobby robbie bert robin bobbie
roberta bobbie bert robbie
roderick rod roddy rory
roger rog rodge
ronald ron ronnie
rosalind rosamund rosalie ros rosie roz rosa rose
rosemary rosie rose rosemarie
roxanne roxy
rudolf rudolph rudy rolf
rupert ru rupe
russell russ
salvador salva chava
salvatore totò sal toto
samantha sam sammy
samuel sam sammy
sandra sandy
sara sarah sally sadie
sebastian seb bastian basti sebastien bas
sergei sergey seryozha serge
sharon shaz
shirley shirl
sidney sydney sid syd
simon sy si
siobhan shiv
solomon sol solly
sophia sofia sophie soph zofia sof
stanley stanislav stanislaw stan stas staszek
stefan stef
stephan steph stef
stephen steve stevie ste steph
steven steve stevie
stefanie stephanie steph stef steffi
susan susanna susanne suzanne sue suzy susie zuzanna
svetlana sveta lana
tamara tammy tama
tatiana tanya tania
terence terrence terry tel
teresa theresa therese tess terry tessa resi
theodore theodor theo ted teddy fyodor
thomas tom tommy thom
tomas tom tomi
tomasz tomek tom
timothy tim timmy timo
tobias toby tobi
ursula ulla uschi ursel urszula
valentina valentine val vale
valerie val
vanessa nessa
veronica veronika ronnie vero nika vroni
victor vic
viktor vik vic
victoria viktoria vicky tori vic vicki vikki
vincent vince vin vinnie vincenzo
virginia ginny gin
vladimir vlad vova volodya
volodymyr vlad vova
walter walt wally
wilhelm willi willy will
wilhelmina willa mina billie minna
william bill billy will willy liam wills
winifred win winnie freda fred
wojciech wojtek
yekaterina ekaterina katya kate
yevgenia evgenia zhenya
yusuf yousuf youssef joe
zachary zach zack zak
zsofia sofia zsofi
"""

_FOLDED = str.maketrans(
    {
        **dict(zip("àáâãåāăąǎạảấầẩẫậắằ", "a" * 18, strict=True)), "ä": "a", "æ": "ae",
        **dict(zip("çćčĉċ", "c" * 5, strict=True)), **dict(zip("ďđð", "d" * 3, strict=True)),
        **dict(zip("èéêëēĕėęěẹẻẽếềểễệ", "e" * 17, strict=True)), **dict(zip("ğĝġģ", "g" * 4, strict=True)),
        "ħ": "h", **dict(zip("ìíîïīĭįıǐịỉĩ", "i" * 12, strict=True)), "ķ": "k", **dict(zip("łľļĺ", "l" * 4, strict=True)),
        **dict(zip("ñńňņ", "n" * 4, strict=True)), **dict(zip("òóôõōŏőøǒọỏốồổỗộơớờởỡợ", "o" * 22, strict=True)),
        "ö": "o", "œ": "oe", **dict(zip("řŕ", "rr", strict=True)), **dict(zip("śšşșŝ", "s" * 5, strict=True)), "ß": "ss",
        **dict(zip("ťţțŧ", "t" * 4, strict=True)), **dict(zip("ùúûūŭůűųǔụủưứừửữự", "u" * 17, strict=True)), "ü": "u",
        "ŵ": "w", **dict(zip("ýÿŷỳỹ", "y" * 5, strict=True)), **dict(zip("žźż", "z" * 3, strict=True)), "þ": "th",
        "'": "", "’": "", "ʼ": "", "`": "", **{chr(mark): "" for mark in range(0x300, 0x370)},
    }
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ð": "d"})

_families: dict[str, set[int]] = {}
_full: set[str] = set()


def folded(name: str) -> str:
    """Return a name in lower case without accents and apostrophes."""
    small = name.lower()
    plain = small.isascii() and "'" not in small and "`" not in small
    return small if plain else small.translate(_FOLDED)


def parts(name: str) -> list[str]:
    """Return the parts of a name, folded; hyphens and full stops divide, titles stay."""
    return folded(name).replace("-", " ").replace(".", " ").split()


def known(part: str) -> bool:
    """Return whether a folded part is a usual given name or short form, as far as the table goes."""
    _read()
    return part in _families


def same(written: str, given: str) -> bool:
    """Return whether a written part of a name may stand for a given one; both as `parts` gives them."""
    if written == given:
        return True
    if len(written) == 1 or len(given) == 1:
        return written[0] == given[0]
    _read()
    mine, theirs = _families.get(written), _families.get(given)
    # Two spellings of one name (Catherine and Katherine) are two names to those who bear them.
    if mine and theirs and not mine.isdisjoint(theirs):
        return not spelt_alike(written, given)
    # “Pani Halino”, “Kalispera Niko”: names that change their end when somebody is called.
    if (
        len(written) > 3
        and written not in _full
        and given in (f"{written}s", f"{written[:-1]}a")
        and written[-1] == "o"
    ):
        return True
    # “Tunde” for Babatunde, “Lupe” for Guadalupe.
    if (
        len(written) >= 4
        and len(given) - len(written) >= 3
        and given.endswith(written)
        and written not in _full
    ):
        return True
    # A short form that no table has: the beginning of the name, and not somebody else's whole name.
    return (
        len(written) >= 3
        and len(given) - len(written) >= 2
        and given.startswith(written)
        and written not in _full
    )


def spelt_alike(written: str, given: str) -> bool:
    """Return whether one part is a near-miss misspelling of the other: one slip, two in a longer name."""
    shorter = min(len(written), len(given))
    if shorter < 3 or abs(len(written) - len(given)) > 2:
        return False
    return _slips(written, given) <= (1 if shorter < 5 else 2)


def umlauts(name: str) -> str:
    """Return a name folded with two letters for an umlaut, as in Müller and Mueller."""
    return folded(name.lower().translate(_UMLAUTS))


def _slips(one: str, other: str) -> int:
    """Letters to insert, delete, replace or swap; names are short, so a table will do."""
    one, other = one[:24], other[:24]
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _read() -> None:
    if _families:
        return
    for number, line in enumerate(_SHORT_FORMS.split("\n")):
        names = [folded(name) for name in line.split()]
        if names:
            _full.add(names[0])
        for name in names:
            _families.setdefault(name, set()).add(number)
