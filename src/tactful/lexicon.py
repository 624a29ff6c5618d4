"""Sets of words that several rules and readings share, by name.

A set is written once, as text, and made a set at first use. Patterns name it as `@name`.
"""

from __future__ import annotations

_SETS: dict[str, str] = {
    "first-person": "i me my mine myself",
    # Where a chat can be carried on out of the platform's sight.
    "messengers": "whatsapp whatsap watsapp wa telegram tg signal wechat weixin viber line snapchat snap discord kik skype "
    "kakao kakaotalk zalo threema wickr wire icq imessage facetime hangouts messenger qq botim imo",
    "second-person": "you your yours yourself",
    # What somebody may be to somebody they know.
    "known-by": "colleague classmate teammate pupil student intern trainee flatmate housemate neighbour neighbor roommate "
    "schoolmate coworker apprentice tenant client customer patient boss teacher supervisor assistant",
    # Pet names: overfamiliar as an address, and nobody's name.
    "endearments": "hun hon honey babe babes baby bby bae bro bros bruh bruv brother sis sister buddy bud pal mate dude "
    "man sweetie sweety sweetheart sweetness darling darlin love luv lovely dear dears dearie deary cutie cutiepie boo "
    "hottie sugar princess queen king champ homie homeboy fam mama mami papi habibi habibti angel sunshine treasure "
    "beautiful gorgeous handsome sexy sweets pumpkin doll dearest sweetpea petal cupcake pookie cuz blud bossman bestie hotshot ducky chica chico "
    "girl chick guv guvnor squire chum chums matey laddie lassie hen duck pet chuck cobber dawg bruh yaar yaara chale bello bella "
    "guapo guapa amigo amiga hermano hermana tio parce compadre cariño tesoro canım schatz liebling kumpel digga azizam jaan janu "
    "kiddo boyo poppet treacle hunny luvvie dahling babycakes akhi ukhti geezer fella bucko sport hotstuff belle chérie cherie chéri chouchou",
    # What people are by trade, study or office; plurals and the endings -ist, -ologist, -ician are read by structure.
    "occupations": "accountant accountants actor actuary actuaries administrator adviser advisor advocate agronomist "
    "analyst animator apprentice archaeologist architect architects archivist archivists artist assessor assistant "
    "astronomer attorney auctioneer auditor auditors author baker bakers barber barista barrister bartender beekeeper "
    "biochemist biologist blacksmith blogger boatbuilder bookbinder bookkeeper bookseller botanist brewer bricklayer "
    "broadcaster broker builder busker buyer cabinetmaker captain caregiver caretaker carer carpenter carpenters "
    "cartographer cartoonist cashier caterer chair chairman chairwoman chaplain cheesemaker chef chemist choirmaster "
    "cinematographer cleaner clerk clinician coach cobbler coder columnist comedian composer conductor confectioner "
    "conservator consultant cook coordinator copywriter coroner councillor counsellor counselor courier "
    "crofter curator cyclist dancer dentist deputy dermatologist designer designers developer developers dietician "
    "dietitian diplomat director dispatcher diver docent doctor doctors doorman draughtsman dressmaker drummer driver "
    "drivers ecologist economist editor editors educator electrician embroiderer engineer engineers epidemiologist "
    "estimator examiner executive fabricator facilitator farmer farmers farrier filmmaker finalist firefighter fisher "
    "fisherman fitter florist footballer forager forester fresher freelancer fundraiser gamekeeper gardener gardeners "
    "geographer geologist glassblower glazier goldsmith grad graduate grazier grocer hairdresser "
    "harbourmaster headteacher headmaster historian horticulturist hotelier housekeeper hydrologist illustrator "
    "inspector instructor interpreter intern internist investigator janitor jeweller joiner journalist judge "
    "keyworker knitter lab-tech landlady landlord landscaper laundress lawyer lawyers lecturer lecturers legislator "
    "librarian librarians lifeguard linguist lobbyist locksmith logistician luthier machinist magistrate maintainer "
    "maker manager marketer mason mathematician mechanic mechanics mediator medic merchant metalworker meteorologist "
    "metrologist midwife midwives milliner miner minister musician musicians naturalist neurologist newsagent "
    "novelist nurse nurses nutritionist officer oncologist operator optician optometrist orderly organiser "
    "organist organizer orthodontist osteopath paediatrician painter painters palaeontologist paralegal paramedic "
    "paramedics parent pastor pathologist percussionist pharmacist pharmacists photographer "
    "photographers physicist physician physicians physio physiotherapist pianist pilot pilots planner plasterer "
    "playwright plumber poet poets policeman policewoman politician porter postdoc postgrad postman postmaster potter "
    "potters practitioner presenter priest principal printer printmaker producer professor programmer programmers "
    "proofreader psychiatrist psychologist publican publicist publisher pupil ranger receptionist recruiter "
    "rector refugee registrar repairer reporter reporters representative researcher researchers restorer roofer "
    "saddler sailor salesman saleswoman scaffolder scholar schoolteacher scientist scientists scriptwriter sculptor "
    "seamstress secretary seismologist sergeant shepherd shipwright shopkeeper signwriter silversmith skipper "
    "smallholder sociologist soldier solicitor solicitors songwriter soprano specialist stagehand statistician steward "
    "stewardess stonemason storyteller student students stylist superintendent supervisor surgeon surgeons surveyor "
    "surveyors tailor tanner tattooist teacher teachers technician technicians technologist tenor tester testers "
    "therapist therapists thatcher tiler toolmaker trader trainee trainees trainer trainers translator translators "
    "traveller treasurer trustee tuner tutor tutors typesetter typographer umpire undergrad undergraduate "
    "underwriter upholsterer urbanist usher vet veterinarian vicar videographer vintner violinist volunteer volunteers "
    "butcher butchers binman barmaid barman bouncer brickie sparky chippie postie milkman nanny childminder masseur masseuse docker stevedore trucker truckers haulier signaller signalman shunter stoker rigger slater dyer spinner piper fiddler ringer bellringer verger sexton deacon curate nun monk preacher doula anaesthetist podiatrist chiropodist phlebotomist stockman drover waiter waitress warden watchmaker weaver weavers welder welders winemaker woodworker worker workers writer "
    "writers youthworker zookeeper zoologist phd msc bsc mba captain nurse-midwife comms ux dev devops sre qa cto ceo "
    "cfo coo vp md gp founder cofounder co-founder owner partner head lead speedcuber musicologist caretakers",
    # Empty reasons: to seek some prospects, to work together, to exchange notions, to widen one's network.
    "seek": "explore exploring discuss discussing find finding see seeing discover discovering identify identifying seek "
    "seeking create creating build building develop developing look looking investigate pursue leverage uncover evaluate "
    "consider know brainstorm unlock examine",
    "some": "some any possible potential future new mutual various exciting interesting different business professional "
    "common further certain many several our other",
    "prospects": "opportunities opportunity possibilities possibility collaborations collaboration partnerships partnership "
    "cooperation cooperations ventures venture potentials prospects alliances",
    "together": "collaborate collaborating collaboration cooperate cooperation work working partner partnering help helping "
    "support benefit benefiting team cooperating assist connect join networking add",
    "notions": "ideas idea knowledge thoughts insights experiences experience views perspectives practices expertise "
    "opinions information wisdom interests learnings contacts",
    "widen": "grow growing expand expanding widen widening broaden broadening extend extending enlarge enlarging increase "
    "increasing build building strengthen strengthening develop developing enrich enriching diversify boost boosting "
    "improve improving enhance enhancing scale make making",
    "fine": "great good nice lovely wonderful fantastic amazing awesome pleasant brilliant happy blessed relaxing excellent "
    "super productive beautiful fine restful safe sunny quiet peaceful cracking marvellous splendid gorgeous grand "
    "smooth fruitful calm dry fab",
    # Those whom sellers say they help, what they promise, and what they sell.
    "clients": "companies company businesses business firms startups brands founders owners entrepreneurs agencies "
    "teams leaders ceos executives managers coaches consultants creators freelancers practices shops stores retailers "
    "clinics organisations organizations professionals people clients customers sellers marketers contractors makers "
    "nonprofits charities restaurants hotels landlords realtors agents beekeepers farmers studios",
    "grow": "grow scale increase boost double triple multiply reduce cut save generate automate streamline skyrocket "
    "maximise maximize optimise optimize accelerate explode win attract get gain improve raise slash earn make",
    "gains": "revenue revenues sales leads clients customers costs roi traffic conversions conversion productivity "
    "followers profits profit turnover income growth margins bookings pipeline visibility ranking rankings expenses "
    "budget reach engagement business brand hours money figures investors bills churn",
    "wares": "product products platform software tool tools app service services solution solutions agency system crm "
    "course courses programme program package packages subscription webinar masterclass store shop website offer "
    "offers plans collection range catalogue brochure newsletter training demo plugin dashboard suite",
    "slash": "cut cuts save saves reduce reduces halve halves lower lowers slash slashes trim trims double doubles boost boosts "
    "raise raises increase increases triple triples lift lifts shorten shortens eliminate eliminates shrink shrinks",
    "burdens": "bill bills cost costs expenses overheads waste downtime turnover churn admin paperwork workload emissions time "
    "hours revenue sales profit profits margins bookings traffic conversions output productivity leads footfall yield spend "
    "premiums rent fees taxes returns",
    # Words that carry no topic of their own: grammar first, then the small talk of networking.
    "function-words": "a an the and or but nor so yet if then than as at by for from in into of off on onto out over "
    "to up upon with within without about above across after against along among around before behind below beneath "
    "beside between beyond down during except inside near outside past per since through throughout till toward "
    "towards under until via while whilst when whenever where why how what which who whom whose that this these those "
    "there here it its itself he him his she her hers they them their theirs i me my mine myself we us our ours you "
    "your yours yourself u ur ya una dey am is are was were be been being do does did done doing have has had having can could "
    "may might must shall should will would not no yes ok okay too also very just only even still ever never always "
    "often once again already soon now then today all any both each few more most much many other others another some "
    "such same own one ones every everybody everyone everything anybody anyone anything somebody someone something "
    "nobody nothing none well quite rather really truly perhaps maybe however because though although please let "
    "lets oh ah hey hi hello dear etc whether either neither almost back away far first last next another instead "
    "else upto til cause bc hence thus therefore indeed actually certainly definitely probably simply especially",
    "small-talk": "absolutely accept acceptance accepted accepting account achieve achieved achievement achievements "
    "active activity activities add added adding admire admired admires admiring admiration advice amazing amount appreciate appreciated "
    "approach aspire attention attracted aware awesome awe background beautiful beautifully beneficial benefit benefits best better big "
    "bio brain brilliant bring bringing broad building business busy came career careers catch caught chance channel chat circle close "
    "collaborate collaborating collaboration come comes coming comment comments common community companies company "
    "congrats congratulations connect connected connecting connection connections consider consideration considering "
    "contact contacts content contents contribute conversation cool create creating creator credentials current currently curious day days deal "
    "decided deep deeply delighted develop development different discuss discussing distinguished dm easily eager "
    "effort efforts email enjoy enjoyed enjoying entrepreneur entrepreneurs esteemed excellence excellent exceptional "
    "excited exciting exchange expand expanding experience experienced experiences expert expertise experts explore "
    "exploring extensive extremely eye face facebook fan fantastic fascinated fascinating feed feel felt field fields find "
    "finding follow followed follower followers following food forward found friend friends friendly fruitful full future gain get getting give "
    "given gives giving glad go goal goals going good gold got grateful great greatly grow growing growth guidance guide guru happy hard "
    "hear heard hearing heart help helped helpful helping helps high highly honest honestly honored honour honoured "
    "hope hoping huge humble idea ideas imagine impact important impress impressed impressive improve inbox incredible incredibly "
    "individual individuals industry industries influence influencer influential info information innovative insight "
    "insightful insights inspiration inspirational inspire inspired inspires inspiring instagram interaction interact interest interested "
    "interesting interests introduce introduced introducing invitation invite invited invites involved job join joining journey joy keen keep "
    "keeping kind kindly knew know knowing knowledge knowledgeable known leader leaders leadership learn learned learning learnt "
    "level life like liked likewise likeminded line lines link linked linkedin linking list little long look looked looking lot lots "
    "love loved lovely loving made make makes making man masterpiece matter matters mean meaningful meet meeting member members mentor "
    "message messaged messages mind minded minds minute minutes moment month months motivated motivating motivation moved mutual mutually "
    "name need needs network networker networkers networking networks new nice note notice noticed number old online open "
    "opinion opportunities opportunity organisation organisations organization organizations outstanding page "
    "pages part partner partners partnership partnerships pass passion passionate path people perspective perspectives person personal "
    "personally phenomenal photo pic picture place platform platforms pleasant please pleased pleasure plenty point points "
    "position possibilities possibility possible post posted posting posts potential potentially potentially presence "
    "pretty professional professionalism professionally professionals profile profiles profession progress proud quality question questions quick quickly "
    "randomly reach reached reaching read reading real recent recently recommend recommended regard regarding regards "
    "relationship relationships remarkable repost request requests resonate resonated resonates resources respect respected response rich right role "
    "roles saw say saying search searching see seeing seen select send sending sense share shared shares sharing show shows "
    "similar sincere sincerely skill skilled skills small social solid solution solutions sort space speak special stand stands start started stay step story stood "
    "strategies stuff stumble stumbled style subject success successes successful successfully suggest suggested suggestion "
    "super superb support supporting supportive sure synergies synergy take taken takes taking talent talented talents talk "
    "talking team thank thankful thanks thing things think thinking thought thoughts thoughtful time times tip tips together tons top topic topics "
    "totally touch track tremendous true try trying twitter understand unique updates use useful useless using valuable value "
    "values various vast vibe video view viewed viewing views vision visionary visit want wanted wanting way ways week weeks "
    "weekend welcome wealth wise wish wishes wishing woman women men wonder wonderful wondering work worked working works world "
    "worth wow write writing wrote x xing year years young hereby fit minded like-minded early late later recently "
    "fresh able ability abilities available best-in-class warm kindest yours love cheers morning afternoon evening "
    "greetings hopefully amazingly certainly keenly sincerely gratefully humbly record nature base wide range variety "
    "strong stronger strongly bright smart clever intelligent genius icon legend hero idol star rockstar superstar "
    "season seasons festive holiday holidays brochure demo catalogue twice soul soulful spoke speaks captivated moved moves profoundly profound resonating levels bring brings brought trajectory stand landscape "
    "voice voices blown sooo soooo soo guys bro dude inspiration struck stunned touched truly light lights standing shine shines shining "
    "loads rise unwavering commitment dedication testament ago lately sometime sometimes anytime usually forever constantly regularly daily weekly everyday",
    # A field alone is not yet a detail: it fits everybody who works in it.
    "broad-fields": "marketing sales business tech technology technologies finance banking hr recruitment recruiting "
    "leadership management entrepreneurship innovation education healthcare health consulting digital data ai software "
    "growth startup startups industry field sector domain space area areas market markets profession realm world community "
    "design media communications pr advertising science research ecommerce commerce crypto blockchain fintech saas "
    "strategy branding brand engineering law accounting insurance retail sustainability analytics security "
    "cybersecurity coaching hospitality logistics manufacturing product products operations trade niche discipline",
    # Things of theirs that show somebody looked, but that everybody has.
    "bare-things": "profile profiles post posts work works article articles content contents page pages feed updates "
    "activity writing writings blog blogs talk talks presentation presentations video videos podcast podcasts book books "
    "newsletter newsletters paper papers research publication publications project projects product products story stories photo photos picture "
    "pictures pics reel reels art music channel website site insights insight experience experiences background career "
    "expertise knowledge skills skill skillset achievements achievement accomplishments success successes journey "
    "portfolio company organisation organization team field industry thoughts perspective perspectives ideas comments comment "
    "account timeline trajectory resume cv credentials contributions contribution efforts stuff passion vision speech speeches lecture lectures webinar webinars "
    "workshop workshops course courses thread threads tweets tweet role position job leadership approach style life "
    "profession presence vibe vibes brand talent talents resources tips",
    # What everybody has and nobody needs to look up.
    "bare-belongings": "time body day days week weekend evening morning afternoon year month moment response reply replies answer network "
    "acceptance attention invitation invite request consideration kindness help support advice guidance name contact contacts "
    "connection connections brain inbox message messages note email number details mind opinion opinions view views feedback "
    "input interest interests understanding patience permission trust approval favour favor generosity hospitality "
    "business businesses sales revenue leads lead pipeline customers customer clients client growth goals goal needs need "
    "budget strategy traffic ranking rankings followers follower friends friend friendship "
    "future family hands own behalf part side end way place heart soul circle company's convenience calendar schedule diary word words "
    "thinking money income profits profit costs cost bills dreams dream problem problems challenges challenge staff "
    "employees hiring marketing finances audience brand's wishes wish good best self head eyes eye face smile "
    "feelings position's earliest disposal service services pleasure credit data password bank card phone whatsapp "
    "payroll process processes workflow workflows conversions conversion funnel spend roi margins inventory "
    "productivity efficiency performance campaigns campaign ads ad seo websites systems infrastructure electricity energy tax "
    "taxes rent mortgage pension savings property bookings orders retention accounts turnover visibility reputation "
    "competitors bottom office offices premises vehicle insurance stature size calibre caliber standing kind status rank type title provider providers supplier suppliers "
    "vendor vendors contract contracts subscription surname agreement confirmation joining accepting connecting adding being having taking reading letting considering replying answering getting "
    "following sharing wellbeing health luck success's and or",
    # What people publish or present: a topic, however broad, makes one of these a detail.
    "publications": "post posts article articles blog talk talks presentation presentations video videos podcast podcasts "
    "book books newsletter newsletters paper papers publication publications project projects story stories photo photos "
    "picture pictures reel reels lecture lectures speech webinar webinars workshop workshops course courses thread threads "
    "tweets comment comments question questions answer answers reply note notes piece interview series review chapter "
    "column advice tip tips poem poems essay essays report reports episode episodes session class slides study thesis "
    "contribution writing point points contents content posting guide guides",
    "gatherings": "meetup meetups webinar conference congress panel workshop seminar summit hackathon symposium fair festival "
    "retreat exhibition reunion hearing agm forum marathon parkrun concert gig match tournament assembly audit "
    "bootcamp residency colloquium camp conclave roundtable expo gala picnic hike excursion rehearsal open-day",
    "groups": "group club society choir association chapter cohort alumni guild union orchestra band league cooperative "
    "co-op committee board forum list mailing-list channel server parish troop",
    "kin-and-colleagues": "friend friends colleague colleagues boss manager supervisor tutor teacher professor mentor neighbour "
    "neighbor sister brother cousin aunt uncle mother father mum dad mom wife husband partner son daughter student "
    "pupil classmate flatmate roommate coworker co-worker client contact acquaintance coach trainer landlord apprentice "
    "assistant librarian editor director head doctor dentist nurse priest vicar plumber baker barber",
    "says": "said says suggested suggests told tells recommended recommends mentioned mentions introduced thought thinks reckons reckoned "
    "pointed sent referred encouraged encourages showed forwarded passed gave speaks spoke talks talked raves raved swore vouched whispered hinted wrote writes asks offered shared swears "
    "urged directed nudged insisted insists tipped asked put steered advised pushed mentioned praised sings",
    "praise-nouns": "legend genius guru star rockstar superstar visionary inspiration icon hero heroine champion oracle "
    "mastermind maestro wizard unicorn queen king goddess god idol beacon titan giant trailblazer pioneer gem treasure "
    "pro master expert leader prodigy virtuoso powerhouse force luminary angel blessing diamond jewel ninja person "
    "woman man human soul lady gentleman girl guy role-model model example authority powerhouse figure magician light "
    "saint myth boss best greatest",
    "platform-names": "linkedin facebook instagram twitter x xing mastodon bluesky threads google whatsapp telegram tiktok youtube",
    "allure": "beautiful gorgeous pretty sexy cute sweet stunning lovely radiant dazzling adorable handsome hot attractive "
    "enchanting alluring seductive charming bewitching angelic heavenly divine perfect amazing big blue green brown dark kissable "
    "luscious sultry delicious captivating mesmerising mesmerizing killer breathtaking sparkling bright warm infectious",
    "praise": "enviable admirable amazing astonishing astounding awesome beautiful breathtaking brilliant captivating clever cool "
    "distinguished eminent esteemed excellent exceptional exemplary extensive extraordinary fabulous fantastic "
    "fascinating fine flawless formidable genius gifted good great illustrious immense impactful impeccable impressive "
    "incredible informative insightful inspirational inspiring interesting invaluable lovely magnificent marvellous "
    "marvelous masterful mesmerising mind-blowing motivating nice notable outstanding phenomenal powerful prestigious "
    "remarkable rich solid spectacular splendid sterling stellar strong stunning stupendous sublime successful super "
    "superb talented terrific thoughtful top tremendous unique unparalleled valuable vast wonderful",
    # What thanks, in English.
    "thanks": "thank thanks thanked thx thnx tnx thanx thankz thks tks ty tysm tyvm cheers ta grateful gratefully "
    "gratitude thankful thankyou",
    # What thanks in the languages readers borrow from, where the word means nothing else in English.
    "foreign-thanks": "danke dankeschön dankend merci gracias gràcies grazie obrigado obrigada obrigadinho obrigadão valeu "
    "bedankt dankjewel dankuwel dankie kiitos kiitti dziękuję dziekuje dzięki dzieki děkuji dekuji díky "
    "ďakujem dakujem köszönöm köszi koszonom mulțumesc multumesc hvala aitäh paldies ačiū aciu takk "
    "tusind teşekkürler tesekkurler teşekkür teşekkürlerimle sağol sagol shukran shukriya shukria "
    "dhanyavad dhanyavaad dhanyavada dhanyawad dhanyabad dhanyavadalu nandri meherbani arigato "
    "arigatou arigatō gozaimasu kamsahamnida gamsahamnida gomawo xiexie xièxiè mahalo asante "
    "ahsante shukrani enkosi ngiyabonga siyabonga realeboha zikomo natotela webale "
    "murakoze urakoze jërëjëf jerejef medaase daalu dalu modupe nagode diolch "
    "diolchgar grazzi eskerrik mèsi mersi mesi salamat efcharisto efharisto spasibo spasybi "
    "dyakuyu blagodaria faleminderit xvala todah shnorhakalutyun gmadlobt khopkhun tapadh спасибо дякую "
    "дзякуй благодаря хвала ευχαριστώ תודה شكرا شکریہ धन्यवाद ধন্যবাদ நன்றி 谢谢 謝謝 ありがとう ありがとうございます 감사합니다 "
    "고맙습니다 ขอบคุณ",
    # What a wished-for day, week or time is.
    # Good wishes of one word, in other languages.
    "foreign-wishes": "powodzenia sukcesów szczęścia onnea éxito éxitos exito exitos suerte buonfortuna glück sorte "
    "lwc ádh éirí başarılar ganbatte gambatte jiayou arohanui ingat félicitations felicidades parabéns "
    "auguri complimenti",
    # Courteous closings without warmth: enough to close with, not enough to be kind.
    "formal-closings": "regards rgds regs sincerely respectfully cordially faithfully truthfully mvh mfg hochachtungsvoll "
    "cordialement saludos saluti salutations sincèrement distingués atentamente atenciosamente pozdrawiam "
    "pozdrav pozdravy üdvözlettel terveisin saygılarımla",
    # Closings that are kind in themselves.
    "warm-closings": "warmly fondly affectionately lovingly hugs hug kisses xo xoxo xx xxx abrazo abrazos abraço abraços "
    "beso besos bisous bises baci bacione beijos beijinhos cariad arohanui aroha kram klem knus "
    "amicalement amitiés herzlich herzlichst herzliche liebe sevgiler alofa cariños",
    # Closings that are one only at the end.
    "closings": "best love yours cheers warmly ciao bye goodbye cheerio toodle toodles adieu farewell peace "
    "solidarity onwards gratefully humbly respectfully sincerely x xx xxx xo xoxo kindly later namaste "
    "shalom salaam salam wassalam aloha greetings regards wishes blessings hugs kisses fraternally "
    "collegially",
    # Closings in other languages.
    "foreign-closings": "grüße grüsse gruß gruss grüßen grüssen gruesse gruessen lg mfg vg liebe salut saludos saludo "
    "cordialement amicalement amitiés sincèrement salutations saluti pozdrawiam pozdrowienia pozdrav "
    "pozdravy pozdravi srdečně groet groeten groetjes hilsen hilsner hälsningar hälsning kveðja kveðjur "
    "mvh vh terveisin terkuin üdvözlettel üdv selamlar sevgiler saygılar saygılarımla hafiz maasalama "
    "ma'assalama massalama wassalam wasalaam slán slan sláinte slàinte beannachtaí hwyl cofion kwaheri "
    "tschüss tschüß tschau servus pfiadi adios adiós adeu hejdå addio namaskar namaskaram vanakkam "
    "totsiens doei mihi aroha poka viszlát bisous bises baci beijos abraço abraços abrazo abrazos besos "
    "kram klem knus iyi khuda уважением поздрави хайрли",
    # Everyday words of four letters and more: in capitals they shout and abbreviate nothing.
    "shouted-words": "able about absolute absolutely accept account action active actually address advice after again against ages "
    "ahead alert almost alone already also always amaze amazed amazing among angel angry annual another answer "
    "anybody anyone anything anyway apply attention author award away awesome awful baby back badly based beautiful "
    "because become been before begin behind being believe below best better between beyond biggest bless blessed "
    "blessing blessings bonus book born boss both boys brilliant bring broken brother business busy call called "
    "came cannot card care careful cash cheap cheaper check child children choice claim class clear clearly clever "
    "click client close closed come comes coming complete completely congrats congratulation congratulations "
    "connect contact cool correct could course crazy customer daily damn danger date days dead deal deals dear "
    "decision definitely delete deliver delivery details different direct dirty does doing done dont door double "
    "down dream drop during each early earn easy else empty ends enjoy enough entire especially even ever every "
    "everybody everyone everything everywhere exactly excellent excited exciting exclusive expert extra extremely "
    "fabulous fact fail fake false family fantastic fast faster feel felt final finally find fine finish first five "
    "follow following food forever forget form forward found four free freedom friend friends from full fully funny "
    "future gave genius gentle getting gift girl girls give given giving glad goes going gone good gorgeous great "
    "greatest greatly grow growth guarantee guaranteed guess half hand hands happen happy hard hate have hear heard "
    "heart hell hello help here hero high highest highly hire hiring hold home honest hope hoping hours house huge "
    "hundred hurry husband idea ideal immediate immediately important impossible income incredible indeed "
    "information inside instant instantly interest interested investment invite invited issue itself join joke "
    "journey just keep kept kill killed kind king kiss knew know known lady last late later latest laugh lazy "
    "leader learn least leave left legend less lets letter lies life light like liked limited line link list listen "
    "little live living long longer look looking looks lord lost lots loud love loved lovely loves lowest luck "
    "lucky made magic mail make makes making manager mandatory many massive master matter maybe mean meet mega "
    "member message might million mind mine minute minutes miss mistake moment money month monthly more morning "
    "most mother move much must myself name near nearly necessary need needed needs never news next nice night "
    "nobody none normal nothing notice number offer offers often okay once online only open opening opportunity "
    "other ours over paid pain part party past people perfect perhaps person phone photo please pleasure plenty "
    "plus point poor possible power powerful pray precious present pretty price prices prize problem profit promise "
    "promised promo proof proud public pull pure push quality queen question quick quickly quiet quit quite rare "
    "rate read reading ready real really reason record refund refuse register remember reply request required "
    "resign respect respond response rest rich right risk road ruin rules same save saved says scam school second "
    "secure security seem seen sell send sending sent serious seriously served service seven several shall shame "
    "share sharp sick sign simple simply since sister slow small smart smile some somebody someone something soon "
    "sorry spam special stand star start started stay still stock stop stopped story strictly strong stuff stunning "
    "stupid success such suddenly super support sure surely surprise sweet take taken taking talent talk team tell "
    "terms terrible thank thanks that their them then there these they thing things think third this those thousand "
    "three thrilled through time times today together told tomorrow tonight total totally touch treat tremendous "
    "tried trouble true truly trust truth trying turn twice ugly ultimate under understand unique unless until upon "
    "urgent urgently useful useless very view vital voice vote wait waiting wake walk want wanted wants warm "
    "warning waste watch weak wealth week weekly weeks welcome well went were what whatever when where whether "
    "which while white whole whom whose wife will winner wish with within without woman women wonder wonderful wont "
    "word words work works world worst worth would wrong yeah year years yesterday young your yours yourself zero",
}

_made: dict[str, frozenset[str]] = {}


def words(name: str) -> frozenset[str]:
    """Return the set of that name; `KeyError` when there is none."""
    found = _made.get(name)
    if found is None:
        found = _made[name] = frozenset(_SETS[name].split())
    return found


def names() -> tuple[str, ...]:
    """Return the names of all sets."""
    return tuple(_SETS)
