"""What makes a reader stop at a sentence, told from the sentence alone.

What a sentence leans on is in `references`. Marks are judged in every language, words in those of
`language_words`; the few words in this file are English.
"""

import re
from enum import StrEnum

from bot.summary.language_words import LanguageWords
from bot.summary.quotations import Quotation


class Fault(StrEnum):
    """A reason not to show a sentence. `costs.FAULTS` says what each costs."""

    HEADING = "heading"
    """Does not begin or end as a sentence does: a heading, a link, a byline, or cut off."""
    CAPTION = "caption"
    APPEAL = "appeal"
    """Speaks of the page or sends its reader elsewhere: "Scroll down", "as we reported"."""
    LIST = "list"
    """Results, line-ups, an item of a list."""
    ANNOUNCES = "announces"
    """Ends with a colon: what it announces comes next."""
    OPEN_QUOTATION = "open quotation"
    """A quotation begins or goes on that does not end here."""
    SPEAKERLESS = "speakerless"
    """A quotation that nobody says."""
    QUESTION = "question"
    TEASER = "teaser"
    """Makes curious or sets a scene. Only a fault of the opening."""
    SHORT = "short"
    """Too few words to tell anything: "Cover girls."."""
    FRAGMENT = "fragment"
    """Only says who somebody is: "Ann Emory, a pilot from Calvera."."""
    LEANS = "leans"
    """Needs the sentence before it, which is not shown."""
    DEFINITE = "definite"
    """Has "the" first, or "these", after a gap: what that is may have been said there."""
    UNEXPLAINED = "unexplained"
    """Takes for known what only a sentence before it mentions, which is not shown: "the device"."""
    NAMELESS = "nameless"
    """Names nobody of those whom the article is about. Only a fault of an opening after the lead."""
    SURNAME = "surname"
    """Has a surname that a sentence before it introduces, which is not shown."""
    REPEATS = "repeats"
    """Says again what is shown, or only what the title says."""


NO_PART_OF_THE_TEXT = frozenset([Fault.HEADING, Fault.CAPTION, Fault.APPEAL])
"""Faults of what is printed between the sentences of a text."""
LEANED_OVER = NO_PART_OF_THE_TEXT | {Fault.SHORT}
"""What follows such a sentence leans on the one before it."""

_FEWEST_WORDS = 3  # where verbs are not known
_FEW_WORDS = 4
_SOME_WORDS = 9
_LONGEST_HEADING = 16  # words, if it ends with " ."
_NEAR = 45  # characters
_LONGEST_TEASER = 22  # words; longer leads tell the news in their second half
_LONGEST_ADDRESS = 16  # words
_ON_A_SUBJECT = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]* ){1,2}on (?:his|her|their|its|why|how|what|whether|being|becoming|the)"
    r" (?!.*\b(?:is|are|was|were|has|have|had|will|said)\b)[^,]{1,60}$"
)
_LETTERED = re.compile(r"[a-zà-öø-ÿа-яё]")
_END = re.compile(r"[.!?…。！？｡؟۔।:;][\"'”’»)\]）」』]*$")
_BEGINS_IN_THE_MIDDLE = re.compile(r"[a-zà-öø-ÿа-яё]{2,}[ ,]")
_COLON_AT_END = re.compile(r":[.\s]*$")
# "Here are the ten best quotes" in five languages
_HERE_ARE = re.compile(
    r"(?:Here (?:are|is)|Here['’]s|Below (?:are|is)) (?:an?|the|some|our|what|how|why|\d+|\w+ (?:of|things|reasons|ways|quotes|tips))\b"
    r"|Hier (?:sind|ist) (?:die|der|das|ein|eine|unsere|\d+)\b|Voici (?:les|le|la|nos|\d+)\b"
    r"|(?:Aquí están|Estas son|Estos son) (?:las|los|\d+)\b|Вот \w+"
)
_BEGIN_HERE_ARE = ("Here", "Below", "Hier", "Voici", "Aquí", "Est", "Вот")
_DIGIT = re.compile(r"\d")
_MARKS = "\"'“‘„«»"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_CAPITALIZED = re.compile(r"\b[A-ZÀ-ÖØ-ÞА-ЯЁ]\w")

# "(pictured)" and its like mark a caption anywhere, and a pose does in a sentence without speech or past.
_CAPTION = re.compile(
    r"""(?x)
    \( (?:[^()]{0,60}\b)? (?:pictured|left|right|above|below|cent(?:re|er)|top|bottom|file[ ](?:photo|picture|image)
       |links|rechts|im[ ]Bild|à[ ]gauche|à[ ]droite|izquierda|derecha|слева|справа|на[ ]фото) \b [^()]{0,60} \)
    | \((?i:image|picture|photo|photograph|graphic)s?[ ](?:provided|courtesy|credit|by)\b[^()]{0,60}\)
    | \b(?:is|are|was|were)[ ](?:pictured|(?:seen|shown)[ ](?:here|above))\b
    | ,[ ](?:pictured|seen[ ]here|(?:far[ ])?(?:left|right|cent(?:re|er)))(?:,|[ ](?:with|in|at|on|after|outside|leaving)\b)
    | ^(?:Pictured|Above|Left|Right|Below)(?:[:,]|[ ](?:is|are|and)\b)
    | ^(?i:in[ ])?(?i:this)[ ](?:\w+[ ])?(?:photo|picture|image|photograph)\b
    """
)
# Nearly all sentences have none of these, which is quick to tell.
_PARTS_OF_CAPTIONS = ("(", "ictured", "seen ", "shown ", ", left", ", right", ", cent", ", far ")
_BEGINS_CAPTIONS = ("Left", "Right", "Above", "Below", "This ", "this ", "In this ", "in this ")
_POSE = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]* ){1,4}(?:\([^()]{1,30}\) )?"
    r"(?:(?:celebrates?|arrives?|walks?|takes on)|(?:[a-z]+ ){0,2}(?:[A-ZÀ-Þ][\w'’-]* ){0,2}"
    r"(?:poses?|posing|smiles?|gestures|looks on|watches on|waves|dribbles|trains|tussles|vies|jumps|stretches"
    r"|applauds|salutes|reacts|shows off|models|hugs|kisses|embraces|holds up|holds aloft))"
    r" (?:for|with|at|on|off|after|during|alongside|outside|in|into|his|her|their|scoring)\b"
    r"|(?:[A-ZÀ-Þ][\w'’-]* ){1,4}(?:is|are) (?:tackled|congratulated|greeted|chased|mobbed|embraced|hugged"
    r"|escorted|surrounded|challenged|consoled|flanked|watched|helped off) (?:by|with|as|during)\b"
)
_NO_POSE = re.compile(r"\b(?:said|says|told|has|have|had|will|was|were|would|could)\b")
# A label and what it labels: "Stranded: The crew waited", "Perfect day? The crew".
_LABEL = re.compile(
    r"(?!The\b|An?\b|It\b|This\b|That\b|Here\b)[\"'‘“]?[^\W\d_a-zà-öø-ÿа-яё][^\s.:,!?]*(?: [^\s.:,!?]+){0,4}[!?]?['’”\"]? ?[:!?] ['\"‘“«]?(?=[^\W_]{2})"
)
_APPEAL = re.compile(
    r"""(?xi)
    (?: scroll[ ](?:down|below) | click | watch | see[ ]also | follow[ ](?:us|@|the[ ](?:latest|live)) | join[ ](?:us|the) | sign[ ]up
      | subscribe | tell[ ]us | share[ ]your | visit[ ] | for[ ]more(?![ ]than\b|\w|[ ]\w+[ ](?:years|months|weeks|days)) | for[ ]a[ ]chance[ ]to\b | to[ ](?:read|see|watch|find[ ]out)\b | listen[ ]to
      | check[ ]out | don['’]t[ ]miss | e-?mail[ ] | contact[ ]us | download\b | story[ ]highlights | more[ ]from | related\b
      | (?:last[ ])?updated(?=[ ]at|[ ]on|:) | published(?=[ ]at|[ ]on|:) | posted(?=[ ]at|[ ]on|:) | please[ ](?:note|click|see|check|share|send) | the[ ](?:views|opinions)[ ] ) (?!\w)
    """
)
_APPEAL_ANYWHERE = re.compile(
    r"(?i)\bas (?:we|cnn|the bbc) (?:have )?(?:previously |first |earlier )?reported\b"
    r"|\bon this page\b|\bin this (?:article|gallery)\b|\bvideo above\b|\bhave your say\b|\bwww\.\w|\bhttps?://"
)
_PARTS_OF_APPEALS = ("reported", "this ", "video above", "your say", "www.", "http")
_RESULT = re.compile(
    r"\b\d{1,3}[-–:]\d{1,3}\b|\(\d{1,3}(?:[-–'’]\s?\d{0,3})?\)|\b\d{1,2}['’](?!\w)"
)
_MARKS_OF_RESULTS = "-–:('’"
_MOST_RESULTS = 8  # a tennis match of five sets has as many
_ITEM = re.compile(r"(?:\d{1,2}[.)]|[-•*·–—▪●])\s")
_LONGEST_FRAGMENT = 24  # words
_WHO_IS = re.compile(r"(?:[A-ZÀ-Þ][\w'’-]* ){1,3}?[A-ZÀ-Þ][\w'’-]*, (?:\d{1,3}, )?(?:an?|the) ")
# In "a teacher, walks home" and "had run": other verbs in "-ed" are adjectives here.
_VERB_AFTER_NAME = re.compile(r", \w+(?:s|ed)\b|\b(?<!a )(?<!an )(?<!the )[a-z]+ed\b")
_TIME = (
    r"(?:week|month|year|summer|winter|spring|autumn|fall|season|morning|afternoon|evening|weekend"
    r"|time|century|decade|is|was)"
)
_POINTS_BACK = re.compile(
    rf"(?i)\b(?:these|those|this(?! {_TIME}\b)"
    r"|that (?:show|day|night|question|man|woman|game|match|deal|case)"
    r"|the (?:two|three|pair|couple|duo|trio|latter)) "
)
_THE_MOMENT = re.compile(r"this is the (?:\w+ )?moment")
_TIMES = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last (?:week|month|night|year)|this week|(?:19|20)\d\d)\b"
)
_ACTS = re.compile(r"\b(?:said|announced|according to|reported|told|has|have|will|was|were)\b")


def faults_alone(text: str, quotation: Quotation, words: LanguageWords) -> frozenset[Fault]:
    """The faults that a sentence has wherever it is shown."""
    outside = quotation.outside
    length = text.count(" ") + 1
    is_open = quotation.open_before or quotation.open_after
    mostly_quoted = quotation.quoted > 0.5 * len(text) and text[0] in _MARKS
    asks = text[-1:] in "?？؟" or (outside is text and text[-2:-1] == "?")
    has = {
        Fault.HEADING: _is_heading(text, length),
        Fault.CAPTION: _is_caption(text, outside, words),
        Fault.APPEAL: _is_appeal(outside),
        Fault.LIST: _is_list(text, length),
        Fault.ANNOUNCES: _announces(text, outside),
        Fault.OPEN_QUOTATION: is_open,
        Fault.SPEAKERLESS: not is_open and mostly_quoted and not _says(outside, words),
        Fault.FRAGMENT: _is_fragment(outside, length, words),
        Fault.QUESTION: asks,
        Fault.SHORT: length < _SOME_WORDS and _tells_nothing(text, outside, length, words),
    }
    return frozenset([fault for fault, found in has.items() if found])


def is_teaser(
    text: str, quotation: Quotation, words: LanguageWords, *, is_lead: bool = True
) -> bool:
    """Whether a sentence makes curious or sets a scene; a lead that speaks to its reader does too."""
    if text.count(" ") >= _LONGEST_TEASER or ", but " in text or ": " in text:
        return False
    outside = quotation.outside.lstrip().casefold().replace("’", "'")
    if outside.startswith(words.teasers) and not _THE_MOMENT.match(outside):
        return True
    speaks = is_lead and text.count(" ") < _LONGEST_ADDRESS
    return speaks and not words.reader.isdisjoint(_WORD.findall(outside))


def speaks_of_itself(outside: str, words: LanguageWords) -> bool:
    """Whether the author of a sentence says "I" or "our" outside quotations."""
    return not words.author.isdisjoint(_words(outside))


def news_marks(text: str) -> int:
    """How many of a time, a number, names and a verb of news an English sentence has, 0 to 4."""
    return (
        (_TIMES.search(text) is not None)
        + (_DIGIT.search(text) is not None)
        + (len(_CAPITALIZED.findall(text)) > 2)
        + (_ACTS.search(text) is not None)
    )


def points_back(outside: str) -> bool:
    """Whether an English sentence has "these" or "that man", which what was said before may explain."""
    return _POINTS_BACK.search(outside) is not None


def _is_heading(text: str, length: int) -> bool:
    if _BEGINS_IN_THE_MIDDLE.match(text):
        return True
    if length < _SOME_WORDS and _ON_A_SUBJECT.match(text):
        return True
    if text.endswith((" .", "\u00a0.")) or text.isupper():
        return length <= _LONGEST_HEADING
    if text[-1:] in ".!?" or _END.search(text.rstrip(" '\"")):
        return False
    # A long one only lacks its full stop, unless it stops in the middle.
    return (length <= _LONGEST_HEADING or text[-1:] in ",-–—") and _LETTERED.search(
        text
    ) is not None


def _is_caption(text: str, outside: str, words: LanguageWords) -> bool:
    label = _LABEL.match(text)
    if label and not _says(label[0], words):
        return True
    may_be = any([part in outside for part in _PARTS_OF_CAPTIONS])
    if (may_be or outside.startswith(_BEGINS_CAPTIONS)) and _CAPTION.search(outside):
        return True
    return _POSE.match(outside) is not None and not _NO_POSE.search(outside)


def _announces(text: str, outside: str) -> bool:
    ends = ":" in text[-5:] and _COLON_AT_END.search(text) is not None
    return ends or (outside.startswith(_BEGIN_HERE_ARE) and _HERE_ARE.match(outside) is not None)


def _is_appeal(outside: str) -> bool:
    may_be = any([part in outside for part in _PARTS_OF_APPEALS])
    return _APPEAL.match(outside) is not None or (
        may_be and _APPEAL_ANYWHERE.search(outside) is not None
    )


def _is_fragment(outside: str, length: int, words: LanguageWords) -> bool:
    """Whether it is a name and what its bearer is, without a verb."""
    if length > _LONGEST_FRAGMENT or "," not in outside or not words.is_english:
        return False
    found = _WHO_IS.match(outside)
    if found is None:
        return False
    if _VERB_AFTER_NAME.search(outside, found.end()):
        return False
    return words.verbs.isdisjoint(_words(outside[found.end() :]))


def _is_list(text: str, length: int) -> bool:
    if _ITEM.match(text):
        return True
    marks = sum(map(text.count, _MARKS_OF_RESULTS))
    if marks > _MOST_RESULTS and len(_RESULT.findall(text)) > _MOST_RESULTS:
        return True
    separators = text.count(",") + text.count(";") + text.count("|")
    return separators >= 5 and len(_CAPITALIZED.findall(text)) > 0.6 * length


def _tells_nothing(text: str, outside: str, length: int, words: LanguageWords) -> bool:
    """Whether it is a word or two, or an English one has no verb: "Cover girls.", "A quick descent."."""
    if (length > 2 and _DIGIT.search(text)) or not _LETTERED.search(text):
        return not any(map(str.isalpha, text))
    if not words.verbs:
        return length < _FEWEST_WORDS
    # Besides those of the list, most English verbs in a short sentence end in "s" or "ed".
    return length < _FEW_WORDS or not any(
        w in words.verbs or w.endswith(("s", "ed", "n't")) for w in _words(outside)
    )


def _says(outside: str, words: LanguageWords) -> bool:
    return not words.says.isdisjoint(_words(outside))


def _words(text: str) -> list[str]:
    found: list[str] = _WORD.findall(text.casefold())
    return found
