"""What is printed between the sentences of a text: headings, captions, appeals to the reader, lists.

Marks are judged in every language; most of the words are English.
"""

import re

from bot.summary.language_words import LanguageWords
from bot.text.any_part import has_any_part

_LONGEST_HEADING = 16  # words, if it ends with " ."
_FEWEST_OF_A_SENTENCE = 9  # words; shorter ones may be the heading "Ruiz on her years at sea."
_ON_A_SUBJECT = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]* ){1,2}on (?:his|her|their|its|why|how|what|whether|being|becoming|the)"
    r" (?!.*\b(?:is|are|was|were|has|have|had|will|said)\b)[^,]{1,60}$"
)
_LETTERED = re.compile(r"[a-zà-öø-ÿа-яё]")
# Letters without a capital form. In a text of them, one acronym makes `isupper` true.
_CASELESS = re.compile(r"[\u0590-\u109f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# Scripts without capitals whose sentences nearly always end with a mark. Arabic ones often lack it.
_MARKED_AT_END = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_CLOSING = "\"'”’」』)）〉》"
_LONGEST_HEADING_WITHOUT_BLANKS = 40  # characters
_END = re.compile(r"[.!?…。！？｡؟۔।:;][\"'”’»)\]）」』]*$")
_BEGINS_IN_THE_MIDDLE = re.compile(r"[a-zà-öø-ÿа-яё]{2,}[ ,]")
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
# "In the picture", "picture of the", as captions begin in other languages. 图为, 写真は, 사진은; ▲ points to
# the picture above.
_BEGIN_AS_CAPTIONS = (
    "Na foto,", "Na imagem,", "Imagem d", "En la foto,", "En la imagen,", "Imagen de", "Nella foto",
    "Nell'immagine", "Nell’immagine", "Auf dem Foto", "Auf dem Bild", "Sur la photo", "Sur cette photo",
    "Sur l'image", "Sur l’image", "Op de foto", "Na zdjęciu", "På bilden", "Fotoğrafta", "Dalam foto",
    "На снимке", "На фото", "На світлині", "На знімку", "في الصورة", "图为", "圖為", "写真は", "【写真",
    "사진은", "[사진", "▲", "△", "▼", "◀", "▶",
)  # fmt: skip
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


def is_heading(text: str, length: int) -> bool:
    """Whether it doesn't begin or end as a sentence does. `length` is its number of words."""
    if _BEGINS_IN_THE_MIDDLE.match(text):
        return True
    if length < _FEWEST_OF_A_SENTENCE and _ON_A_SUBJECT.match(text):
        return True
    if text.endswith((" .", "\u00a0.")) or (text.isupper() and not _CASELESS.search(text)):
        return length <= _LONGEST_HEADING
    if text[-1:] in ".!?" or _END.search(text.rstrip(" '\"")):
        return False
    if _MARKED_AT_END.search(text):
        is_short = length <= _LONGEST_HEADING and (
            length > 2 or len(text) <= _LONGEST_HEADING_WITHOUT_BLANKS
        )
        return is_short and text[-1:] not in _CLOSING
    # A long one only lacks its full stop, unless it stops in the middle.
    return (length <= _LONGEST_HEADING or text[-1:] in ",-–—") and _LETTERED.search(
        text
    ) is not None


def is_caption(text: str, outside: str, words: LanguageWords) -> bool:
    """Whether it is the caption of a picture, or a label and what it labels."""
    if ": " in text or "? " in text or "! " in text:
        label = _LABEL.match(text)
        # In English a label's own sentence follows; elsewhere one goes on in lower case after a colon.
        goes_on = label and not words.is_english and text[label.end()].islower()
        if label and not goes_on and not words.has_speech(label[0]):
            return True
    if text.startswith(_BEGIN_AS_CAPTIONS):
        return True
    may_be = has_any_part(outside, _PARTS_OF_CAPTIONS)
    if (may_be or outside.startswith(_BEGINS_CAPTIONS)) and _CAPTION.search(outside):
        return True
    return _POSE.match(outside) is not None and not _NO_POSE.search(outside)


def is_appeal(outside: str) -> bool:
    """Whether it speaks of the page or sends its reader elsewhere."""
    may_be = has_any_part(outside, _PARTS_OF_APPEALS)
    return _APPEAL.match(outside) is not None or (
        may_be and _APPEAL_ANYWHERE.search(outside) is not None
    )


def is_list(text: str, length: int) -> bool:
    """Whether it is an item of a list, or results and line-ups. `length` is its number of words."""
    if _ITEM.match(text):
        return True
    marks = sum(map(text.count, _MARKS_OF_RESULTS))
    if marks > _MOST_RESULTS and len(_RESULT.findall(text)) > _MOST_RESULTS:
        return True
    separators = text.count(",") + text.count(";") + text.count("|")
    return separators >= 5 and len(_CAPITALIZED.findall(text)) > 0.6 * length
