"""The short words by which a sentence is known to lean on another, to be speech, or to address the reader."""

from functools import cache
from typing import NamedTuple

from bot.text.language.codes import base_language


class LanguageWords(NamedTuple):
    """Words of a language, in lower case."""

    leans: frozenset[str]
    """Begin a sentence that needs the one before it: pronouns, connectives, "this", "such"."""
    says: frozenset[str]
    """Verbs of speech, as they stand beside a quotation."""
    articles: frozenset[str]
    """"The": what follows may have been named before."""
    teasers: tuple[str, ...] = ()
    """Beginnings of leads that set a scene or make curious."""
    verbs: frozenset[str] = frozenset()
    """The verbs of short sentences, besides those in "-ed"."""
    reader: frozenset[str] = frozenset()
    """"You" and "your": a lead with them speaks to its reader."""
    author: frozenset[str] = frozenset()
    """"I" and "our"."""
    does_that: tuple[str, ...] = ()
    """ "Did so", which near the beginning of a sentence means what was said before."""
    demonstratives: frozenset[str] = frozenset()
    """"Those": what follows was named before."""
    explains: frozenset[str] = frozenset()
    """ "Of", "who": what follows them says what the thing before them is."""
    explains_subject: frozenset[str] = frozenset()
    """ "In", "from": the same for what a sentence begins with; elsewhere they may belong to the verb."""
    ends_phrase: frozenset[str] = frozenset()
    """Words that are no part of a noun and what is before it, besides `explains` and `verbs`."""
    sets_off: frozenset[str] = frozenset()
    """Begin a phrase in front of a sentence, which ends with a comma: "In 2009, the council"."""
    known: frozenset[str] = frozenset()
    """What there is one of, so that nobody asks which: "the government"."""
    persons: frozenset[str] = frozenset()
    """Who may be meant by "she", and by whose name "the singer" is explained."""
    nouns_are_capital: bool = False
    is_english: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BY_LANGUAGE = {
    "en": LanguageWords(
        _words(
            "he she they it his her their its him them this these those that such but and or so then "
            "however also instead meanwhile moreover furthermore nevertheless nonetheless still yet "
            "nor neither either another others both therefore thus hence besides additionally "
            "likewise similarly otherwise indeed accordingly consequently too again later afterwards "
            "afterward elsewhere finally eventually subsequently previously though which who whose "
            "herself himself even hers theirs"
        ),
        _words(
            "said says say saying told tells added adds wrote writes tweeted asked asks explained explains "
            "insisted insists argued argues warned warns claimed claims stated states replied "
            "recalled recalls admitted admits commented comments announced declared declares "
            "continued concluded concludes noted notes joked suggested suggests posted shouted "
            "questioned screamed cried yelled pleaded whispered answered "
            "saying warning adding telling writing asking explaining insisting "
            "reads read according reported reports believes believed revealed reveals confirmed "
            "confirms quoted remarked responded testified thinks quipped"
        ),
        _words("the"),
        (
            *(
                "imagine ",
                "picture ",
                "remember ",
                "forget ",
                "think ",
                "meet ",
                "call it ",
                "call them ",
            ),
            *(
                "welcome to ",
                "want ",
                "need ",
                "ever wonder",
                "ever wish",
                "ever want",
                "here's ",
                "this is ",
            ),
            *(
                "so much for ",
                "so now ",
                "move over",
                "say hello",
                "say goodbye",
                "once upon a",
                "they say ",
            ),
            *(
                "if you",
                "when you ",
                "what if ",
                "what do ",
                "just when ",
                "talk about ",
                "another one ",
            ),
            *(
                "there's ",
                "there are ",
                "there is ",
                "there was ",
                "there were ",
                "there can be no ",
            ),
            *(
                "it's ",
                "it is ",
                "it was ",
                "it has ",
                "it may ",
                "it might ",
                "it could ",
                "it seem",
            ),
            *(
                "it look",
                "it take",
                "it sound",
                "it would ",
                "it had ",
                "it'd ",
                "looks like ",
                "sometimes ",
            ),
            *(
                "for most ",
                "for many ",
                "for some ",
                "most of us",
                "everyone ",
                "everybody ",
                "nobody ",
            ),
            *(
                "no one ",
                "in fairy tales",
                "in the end",
                "as the saying",
                "the only thing ",
                "the secret to ",
            ),
            *(
                "the news was ",
                "the question is ",
                "the answer is ",
                "the stage is set",
                "the search is on",
            ),
            *("the race is on", "the wait is over", "the scene "),
        ),
        _words(
            "is are was were be been being has have had having do does did will would can could may "
            "might must shall should said says say told tells made makes make took takes take went "
            "goes go came comes come got gets get gave gives give won wins win lost loses lose beat "
            "beats led leads fell falls rose rises cut cuts hit hits set sets left leaves kept keeps "
            "held holds met meets saw sees knew knows thought thinks felt feels found finds became "
            "becomes began begins ran runs stood stands sent sends paid pays died dies wants needs "
            "plays played reopened looks seems remains faces works lives helps shows plans expects hopes opens "
            "closes starts ends stops stays rules votes backs bans bought buys sold sells spoke speaks "
            "ate bent bit blew bled broke brought built burst cast caught chose cost crept dealt "
            "drank drew drove dug fed fled flew forgot fought froze grew hid hung hurt knelt laid lay "
            "lent let lit meant overtook put quit rang read rode sang sank shook shone shot shrank "
            "shut slept slid sought spent split spread sprang spun stole strove struck stuck swam swept "
            "swore swung taught threw tore understood upset woke wore wound wrote"
        ),
        reader=_words("you your yours yourself you're you've you'll you'd"),
        author=_words("i we me my our us i'm we're i've we've i'd we'd i'll we'll"),
        does_that=(
            *(
                "do that",
                "does that",
                "did that",
                "done that",
                "doing that",
                "do this",
                "does this",
            ),
            *(
                "did this",
                "done this",
                "doing this",
                "do so",
                "does so",
                "did so",
                "done so",
                "doing so",
            ),
            *("do just that", "does just that", "did just that", "done just that"),
        ),
        demonstratives=_words("these those such"),
        explains=_words("of who whom whose that which where when between called named known"),
        explains_subject=_words(
            "in to for behind against from with on at inside near outside about over under into by responsible"
        ),
        ends_phrase=_words(
            "and or but as than then it he she they we you i his her their its our a an the this these "
            "not also now never always often still just only even while if because so after before "
            "since until through during amid again away back down out up off there here yesterday "
            "today tomorrow earlier later recently reportedly allegedly already"
        ),
        sets_off=_words(
            "in at on after before when while as for during since with by although though despite "
            "following because until once if from under inside according then now meanwhile"
        ),
        known=_words(
            "government public world country nation police president prime queen king pope internet web "
            "economy sun earth planet moon sky sea ocean weather army military navy media press state "
            "church law past future present day night morning afternoon evening week weekend month year "
            "summer winter spring autumn season time end beginning start rest way fact same other others "
            "right left north south east west environment universe truth poor rich elderly young dead "
            "national local first last second third top bottom middle most more few many number "
            "dollar pound euro market markets stock home house air ground water street streets"
        ),
        persons=_words(
            "man woman boy girl mother father son daughter husband wife player driver officer "
            "minister president teacher singer actor actress star coach manager pilot doctor judge "
            "lawyer student leader teenager person victim suspect soldier brother sister someone who "
            "chancellor "
        ),
        is_english=True,
    ),
    "de": LanguageWords(
        _words(
            "er sie es ihm ihn ihr ihre ihren sein seine seinen aber doch und oder denn dies dieser "
            "diese dieses diesen diesem dabei dazu damit dafür dagegen daher deshalb darum deswegen "
            "zudem außerdem allerdings jedoch trotzdem dennoch auch dann danach anschließend daraufhin "
            "später zuvor dort hier solche beide stattdessen inzwischen schließlich somit so davon "
            "darin darüber danach derselbe jene jener das"
        ),
        _words(
            "sagte sagt sagten teilte teilten erklärte erklärt erklärten betonte betont berichtete "
            "kündigte forderte warnte meinte hieß schrieb so zitierte laut zufolge"
        ),
        _words("der die das den dem des"),
        (
            *(
                "stellen sie sich vor",
                "stell dir vor",
                "es war ",
                "es ist ",
                "es gibt ",
                "es klingt ",
            ),
            *("manchmal ", "wer kennt", "kennen sie ", "haben sie ", "wenn sie ", "viele kennen "),
        ),
        reader=_words("dein deine dir dich"),
        author=_words("ich wir mich mir mein meine meinen meiner uns unser unsere unseren"),
        does_that=(
            "tun das ",
            "tut das ",
            "tat das ",
            "taten das ",
            "tun dies ",
            "machen das ",
            "macht das ",
            "das tun ",
            "das machen ",
            "solche ",
        ),
        demonstratives=_words("dieser diese dieses diesen diesem jener jene jenes jenen"),
        explains=_words("von vom des der zwischen"),
        explains_subject=_words("für gegen in im am an auf aus bei mit über"),
        sets_off=frozenset(),  # no comma follows
        known=_words(
            "regierung welt polizei land präsident präsidentin kanzler kanzlerin öffentlichkeit wirtschaft "
            "internet sonne erde mond himmel wetter bundeswehr armee presse kirche staat tag nacht morgen "
            "abend woche wochenende monat jahr sommer winter herbst frühling ende anfang zeit weg rest"
        ),
        nouns_are_capital=True,
    ),
    "fr": LanguageWords(
        _words(
            "il elle ils elles lui leur leurs son sa ses ce cet cette ces celui celle ceux mais et ou "
            "donc or car cependant toutefois pourtant néanmoins aussi ensuite puis alors ainsi "
            "enfin par ailleurs là ici cela ça c'est c'était tel telle y en"
        ),
        _words(
            "dit déclaré affirmé indiqué annoncé expliqué ajouté estimé selon précisé rapporté "
            "souligné confié assuré écrit lancé raconte explique"
        ),
        _words("le la les l'"),
        (
            *(
                "imaginez ",
                "il était ",
                "il faisait ",
                "c'était ",
                "c'est ",
                "il y a ",
                "il y avait ",
            ),
            *("qui n'a ", "parfois ", "si vous ", "avez-vous "),
        ),
        reader=_words("vous votre vos"),
        author=_words("je j'ai nous moi mon ma mes notre nos"),
        does_that=(
            "le font ",
            "le fait ",
            "l'a fait",
            "l'ont fait",
            "le faire ",
            "fait de même",
            "font de même",
        ),
        demonstratives=_words("ce cet cette ces"),
        explains=_words("de du des d'un d'une qui que dont où entre"),
        explains_subject=_words("à au aux pour contre chez en dans sur"),
        ends_phrase=_words(
            "et ou mais a ont est sont était étaient sera seront avait se s'est ne n'a"
        ),
        sets_off=_words("en dans à au aux après avant pendant depuis lors selon pour avec malgré"),
        known=_words(
            "gouvernement monde pays police président présidente public économie internet soleil terre lune "
            "ciel mer météo armée presse église état jour nuit matin soir semaine mois année été hiver "
            "printemps automne fin début temps reste"
        ),
    ),
    "es": LanguageWords(
        _words(
            "él ella ellos ellas su sus lo la los las esto este esta estos estas ese esa esos esas eso aquel aquella pero y e o "
            "sin embargo además también entonces luego después así por allí aquí ahí tal ambos "
            "tampoco finalmente posteriormente mientras asimismo"
        )
        - _words("la los las por"),
        _words(
            "dijo dijeron afirmó aseguró explicó añadió señaló indicó declaró según anunció "
            "informó dice comentó escribió advirtió sostuvo"
        ),
        _words("el la los las"),
        (
            *("imagine ", "imagina ", "imagínese ", "era ", "todavía era ", "aún era ", "érase "),
            *("es ", "hay ", "había ", "a veces ", "quién no ", "si usted "),
        ),
        reader=_words("usted ustedes tu tus te"),
        author=_words("yo nosotros mi mis me nos nuestro nuestra nuestros nuestras"),
        does_that=("lo hacen ", "lo hace ", "lo hizo ", "lo hicieron ", "hacerlo ", "lo mismo "),
        demonstratives=_words(
            "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas"
        ),
        explains=_words("de del que quien cuyo donde entre"),
        explains_subject=_words("para contra en a al con sobre"),
        ends_phrase=_words("y o pero ha han es son fue fueron era será se no"),
        sets_off=_words("en a tras después antes durante desde según para con pese"),
        known=_words(
            "gobierno mundo país policía presidente presidenta público economía internet sol tierra luna "
            "cielo mar tiempo ejército prensa iglesia estado día noche mañana tarde semana mes año verano "
            "invierno primavera otoño fin final resto"
        ),
    ),
    "it": LanguageWords(
        _words(
            "egli lui lei loro esso essa suo sua suoi questo questa questi queste quello quella ma e ed "
            "però tuttavia inoltre anche poi quindi così infine infatti invece lì qui entrambi tale"
        ),
        _words("detto dichiarato afferma affermato spiegato aggiunto secondo riferito annunciato"),
        _words("il lo la i gli le"),
    ),
    "pt": LanguageWords(
        _words(
            "ele ela eles elas seu sua seus isso isto este esta esse essa mas e porém contudo entretanto "
            "além também então depois assim lá aqui ambos finalmente tal"
        ),
        _words("disse disseram afirmou segundo informou anunciou explicou acrescentou declarou"),
        _words("o a os as"),
    ),
    "nl": LanguageWords(
        _words(
            "hij zij ze het hem haar hun zijn dit deze dat die maar en of want toch echter ook daarna "
            "dan daarom bovendien daarnaast toen hier daar beide zulke uiteindelijk"
        ),
        _words("zei zegt zeiden aldus volgens meldde vertelde verklaarde"),
        _words("de het"),
    ),
    "ru": LanguageWords(
        _words(
            "он она оно они его её ее их ему ей им это этот эта эти этого этой этих этому такой такая "
            "такие но а и однако также тоже затем потом поэтому при том тогда там здесь тут "
            "кроме оба впоследствии позже ранее так наконец сам сама впрочем"
        ),
        _words(
            "сказал сказала сообщил сообщила заявил заявила отметил отметила добавил добавила пояснил "
            "пояснила рассказал рассказала подчеркнул подчеркнула написал написала словам данным"
        ),
        _words(""),
        ("представьте", "было ", "был ", "есть ", "иногда ", "кто не ", "бывает"),
        reader=_words("вы вам вас ваш ваша ваши ты"),
        author=_words("я мы мне нам меня нас мой моя мои наш наша наши"),
        does_that=(
            "делают это",
            "это делают",
            "сделал это",
            "сделали это",
            "поступают так",
            "таких ",
            "такие ",
            "такой ",
        ),
        demonstratives=_words(
            "этот эта это эти этого этой этому этим этих эту тот та те того той тех"
        ),
        ends_phrase=_words("и или но а не был была было были"),
    ),
    "uk": LanguageWords(
        _words(
            "він вона воно вони його її їх це цей ця ці але та і й а однак також тоді там тут потім"
        ),
        _words("сказав сказала повідомив повідомила заявив заявила зазначив додав за"),
        _words(""),
    ),
    "pl": LanguageWords(
        _words(
            "on ona ono oni one jego jej ich to ten ta te ci ale i a oraz jednak także też potem tam tu"
        ),
        _words("powiedział powiedziała dodał dodała poinformował stwierdził według"),
        _words(""),
    ),
    "sv": LanguageWords(
        _words(
            "han hon den det de hans hennes deras detta denna dessa men och eller dock också sedan där här då"
        ),
        _words("sade säger sa enligt uppgav berättar skriver"),
        _words(""),
    ),
}
_OTHER = LanguageWords(frozenset(), frozenset(), frozenset())


@cache
def language_words(language: str | None) -> LanguageWords:
    """The words of a language tag; none are known of most languages."""
    return _BY_LANGUAGE.get(base_language(language) if language else "en", _OTHER)
