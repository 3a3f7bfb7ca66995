"""Abbreviations, which end with a full stop but not a sentence, and words that begin sentences.

Abbreviations are in lower case, without the last full stop. Words that follow them are as written.
"""


def _set_of(words: str) -> frozenset[str]:
    return frozenset(words.split())


PLACES = _set_of("d.c n.y n.j n.h n.m n.c s.c n.d s.d r.i b.c l.a p.r u.k u.a.e")
# Never the end of a sentence if a capitalised word follows.
TITLES = _set_of("""mr mrs ms messrs mme mlle dr prof gen lt col sgt cpl pvt spc pfc maj adm rear vice capt cmdr
    cdr brig ens det insp supt gov sen sens rep reps rev fr hon pres st mt ft pt sgts lts drs msgr
    atty amb sec dep asst assoc dir univ dist vs v e.g i.e cf viz ca fig figs eq ref refs vol vols
    nos pp ch approx est dept mgr h.e h.r h.m lt.gen maj.gen r.adm s.sgt""")
BEFORE_NUMBER = _set_of("no nos art sec fig vol ch pp p para op ref eq")
MONTHS_AND_DAYS = _set_of("""jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun""")
# May end a sentence, but only if a word follows that commonly starts one.
PERHAPS = _set_of("""inc corp co cos ltd plc llc bros jr sr etc al assn intl mfg dept gmbh s.a n.v a.g s.p.a l.p
    ph.d m.d b.a m.a d.d.s esq ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass
    md mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que
    ave blvd rd sq ft in mi km lb oz pct m.p.h f.c a.d b.c""")
PERHAPS_IN_LOWER_CASE = _set_of("etc al plc co m.p.h")
ABBREVIATIONS = TITLES | BEFORE_NUMBER | MONTHS_AND_DAYS | PERHAPS | PERHAPS_IN_LOWER_CASE
STARTERS = _set_of("""The A An This That These Those He She It They We I You His Her Its Their Our My Your There
    Here In On At By For From With To As After Before When While Where Although Though Because If
    Since Until Once During Despite Under Over But And Or So Yet Nor Still However Meanwhile
    Moreover Instead Also Both Some Many Most More Several Other Others Another Each All Any No Not
    One Two Three Four Five Six What Who Why How Which Whether Now Then Last Later Earlier Next
    Today Yesterday Tomorrow Nobody Everyone Someone Such Only Even Just Among Between Through
    Within Without Critics Officials Analysts Police Shares Neither Never Let Yes Asked Is Are Was
    Were Do Does Did Has Have Had Will Would Can Could Should May Might

    According Of Like Unlike Following Including Based Given Using Speaking Founded About Around
    Above Across Against Along Out Off Into Throughout Besides Beyond Aside Amid Upon Per Outside
    Much Few Fewer None Nothing Half Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands
    Millions Mr Mrs Ms Messrs Anyone Everything Whatever Whoever Rather Thus Hence Therefore Otherwise Indeed Perhaps
    Maybe Furthermore Nevertheless Nonetheless Separately Similarly Finally Eventually Currently
    Recently Previously Formerly Initially Ultimately Consequently Accordingly Elsewhere Overall
    Already Almost Often Sometimes Usually Typically Apparently Reportedly Clearly Unfortunately
    Afterward Afterwards Investors Traders Dealers Economists Executives Shareholders Experts
    Authorities Investigators Prosecutors Witnesses Residents Lawyers Scientists Researchers Doctors
    Protesters Supporters Opponents Diplomats Voters Farmers Students People Fans Sales Profit Profits
    Earnings Revenue Revenues Prices Stocks Bonds Terms Trading""")
AFTER_CLOCK_TIME = _set_of("""Monday Tuesday Wednesday Thursday Friday Saturday Sunday EST EDT GMT BST PST PDT CET ET PT CT
    UTC January February March April May June July August September October November December
    Eastern Pacific Central""")
COMPANIES = _set_of("inc corp co cos ltd plc llc gmbh s.a n.v a.g s.p.a l.p")
STATES = _set_of("""ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont
    neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que""")
# Words that continue a company's name: "Halden Inc. Chairman Ana Ruiz".
AFTER_A_COMPANY = _set_of("""Chairman Chairwoman President Chief Vice Executive Director Senior Managing General Founder
    Treasurer Spokesman Spokeswoman Class Series Common Preferred Unit Group Division Inc Corp""")
# "Vitamin C", "Group D": a letter after these is not an initial.
LABELS = _set_of("""vitamin hepatitis group plan class grade type serie series schedule article part section appendix
    exhibit channel block level category malcolm triple""")
# These are no surnames, so a letter before them is not a middle initial.
NO_SURNAMES = _set_of("""The He She It They We You This That These Those But And However His Her Its Their Our My Your
    There Here When While After Before Although Because If Since Until During Despite With From What
    Who Why How Which Whether""")
# Names that end with an exclamation mark: "the E! Network".
NAMES_WITH_A_MARK = _set_of("E Yahoo Jeopardy Kerrang OutRage")
