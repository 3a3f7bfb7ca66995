"""What stands on a news page and is not news: captions, credits, *Read More*, notes, footers.

The listing parser takes these off where a document has its form; here they are recognized once
more, in any pasted text, so that no summary ever holds one. Patterns look at the beginning or the
end of a sentence only and are narrow: a story about photographs or copyright stays a story.
"""

import re
from collections.abc import Sequence

_LONGEST_CAPTION = 700
_LONGEST_NOTE = 1_000
_LONGEST_FOOTER = 600
_LOOKED_AT = 160  # characters at either end of a sentence

_WHOLE_LINES = frozenset(
    line.casefold()
    for line in (
        "Read more",
        "Continue reading",
        "Read the full story",
        "Weiterlesen",
        "Lire la suite",
        "Leer más",
        "Leggi tutto",
        "Lees meer",
        "Leia mais",
        "Читать далее",
        "اقرأ المزيد",
        "阅读更多",
        "Advertisement",
        "Advertisment",
        "Story continues below",
        "Share this story",
        "Subscribe",
        "Sign up",
        "Watch live",
    )
)
_AFTER_WHOLE_LINE = " \u00a0.…:»>→|"
_LONGEST_WHOLE_LINE = 40

_OPENING = re.compile(
    r"""(?xi)\s*(?:
      read[ ]more (?: \s*$ | \s*[:»>….|] | \s+(?-i:[A-Z(]) | \s+(?:about|at|from|here|on|stories)\b )
    | (?:continue[ ]reading | read[ ]the[ ]full[ ]story) \b
    | click[ ]here\b | sign[ ]up[ ](?:for|to)\b | subscribe[ ](?:to|now|today|here)\b
    | follow[ ](?:us\b | @ | [\w.' ]{1,40}[ ]on[ ](?:twitter|facebook|instagram|x)\b)
    | share[ ]this[ ](?:story|article|page)\b | advertisement\s*$
    | (?:photos?|photographs?|images?|pictures?|video)[ ]?(?:by\b|:|credits?\b|copyright\b|caption\b|courtesy\b)
    | (?:photo|image)[ ](?:source|illustration)\b | file[ ]photo\b | getty[ ]images\b | (?:ap|reuters)[ ]photo\b
    | \(?(?:additional[ ]|with[ ])?(?:reporting|writing|editing)[ ]by\b | compiled[ ]by\b | our[ ]standards:
    | (?:editor|author|publisher)['’]?s?['’]?[ ]?note\b | correction: | clarification:
    | (?:related|watch|listen|see[ ]also|more[ ]on[ ]this|recommended):
    | by[ ](?-i:[A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){1,3})(?:[ ]?,[ ](?-i:[A-Z])[\w ,.]{1,40})?\s*$
    | for[ ]confidential[ ]support\b
    | this[ ](?:article|story|report)[ ](?:(?:was|is)[ ])?(?:originally|first)[ ](?:appeared|published)\b
    | © | copyright[ ](?:©|\(c\)|\d{4}|[\w ]{1,40}\d{4}) | \(c\)[ ]\d{4}
    )"""
)
# The two letters with which the above begin: nine of ten sentences need no closer look.
_BEGINNINGS = frozenset(
    [
        "re",
        "co",
        "cl",
        "si",
        "su",
        "fo",
        "sh",
        "ad",
        "ph",
        "im",
        "pi",
        "vi",
        "fi",
        "ge",
        "ap",
        "(r",
        "(w",
        "(e",
        "(a",
        "(c",
        "wi",
        "wr",
        "ed",
        "ou",
        "au",
        "pu",
        "li",
        "wa",
        "se",
        "mo",
        "by",
    ]
)
_BEGINNINGS_WITH_THIS = ("this article ", "this story ", "this report ")
_ANYWHERE = re.compile(
    r"""(?xi) \b(?:views|opinions?)[ ]expressed[ ](?:in|here|by|are)\b
    | \ball[ ]rights[ ]reserved\b | \balle[ ]rechte[ ]vorbehalten\b | \btous[ ]droits[ ]réservés\b
    | \btodos[ ]los[ ]derechos[ ]reservados\b | \btutti[ ]i[ ]diritti[ ]riservati\b
    | \balle[ ]rechten[ ]voorbehouden\b | \btodos[ ]os[ ]direitos[ ]reservados\b | \bвсе[ ]права[ ]защищены\b
    | \bcontributed[ ]to[ ]this[ ](?:report|story|article)\b | \bterms[ ]of[ ](?:service|use)\b.{0,60}\bprivacy[ ]policy\b
    """
)
# A text without any of these holds nothing that matches the above.
_TELLING = (
    "reserv",
    "réserv",
    "riservat",
    "vorbehalten",
    "voorbehouden",
    "права защищены",
    "contributed to this",
    " expressed ",
    "terms of",
)
_NOTE = re.compile(r"(?i)\s*(?:editor|author|publisher)['’]?s?['’]?\s?note\b")
_FOOTER = re.compile(r"(?i)\s*(?:©|copyright\s+(?:©|\(c\)|\d{4})|\(c\)\s\d{4})")
# The last parenthesis of a paragraph, when it names an agency and a person or how a photo was had.
_CREDIT = re.compile(
    r"""(?xi) \( (?: [^()/]{2,60}/[^()]{2,60}
    | (?:ap|afp|epa|reuters|getty|u\.s\.|dpa|xinhua)\b[^()]{0,60}\b(?:photo|images?|handout|file|via|army|navy|marine|air[ ]force)\b[^()]{0,60}
    | (?:photo|foto|image|picture|file|handout|courtesy|via|credit)\b[^()]{0,80}
    | [^()]{2,60}\b(?:via|photo|getty|handout|courtesy)\b[^()]{0,60}
    ) \) \s* $"""
)
_BEFORE_CREDIT = re.compile(r"""(?:[.!?…]["”’']?|\d{4})\s*$""")


def tells(text: str) -> bool:
    """Whether the text holds a phrase of footers; asked of a whole text at once, it costs little."""
    lower = text.lower()
    return any(phrase in lower for phrase in _TELLING)


def furniture(paragraph: Sequence[str], *, telling: bool = True) -> list[bool]:
    """Which sentences of a paragraph are not news; one answer for each.

    All of them in a caption, an editor's note or a footer. An article that was pasted as a single
    line only loses the sentences that are furniture by themselves. `telling` is what `tells` says
    of the text around it.
    """
    length = sum(map(len, paragraph))
    if length <= _LONGEST_NOTE and paragraph and _whole_paragraph(paragraph, length):
        return [True] * len(paragraph)
    return [_is_furniture(sentence, telling) for sentence in paragraph]


def _whole_paragraph(paragraph: Sequence[str], length: int) -> bool:
    first, last = paragraph[0], paragraph[-1]
    if last.endswith(")") and length <= _LONGEST_CAPTION and _is_caption(" ".join(paragraph)):
        return True
    if _NOTE.match(first):
        return True
    return length <= _LONGEST_FOOTER and _FOOTER.match(first) is not None


def _is_caption(text: str) -> bool:
    opening = text.rfind("(")
    return (
        opening >= 0
        and _CREDIT.match(text, opening) is not None
        and (opening == 0 or _BEFORE_CREDIT.search(text[max(0, opening - 8) : opening]) is not None)
    )


def _is_furniture(sentence: str, telling: bool) -> bool:
    if len(sentence) <= _LONGEST_WHOLE_LINE:
        bare = sentence.rstrip(_AFTER_WHOLE_LINE).casefold()
        if bare in _WHOLE_LINES:
            return True
    start = sentence[:2].lower()
    if (
        start in _BEGINNINGS
        or start[:1] == "©"
        or (start == "th" and sentence[:14].lower().startswith(_BEGINNINGS_WITH_THIS))
    ) and _OPENING.match(sentence[:_LOOKED_AT]):
        return True
    if sentence.endswith(")") and _is_caption(sentence[-_LOOKED_AT:]):
        return True
    if not telling:
        return False
    head = sentence[:_LOOKED_AT]
    return tells(head) and _ANYWHERE.search(head) is not None
