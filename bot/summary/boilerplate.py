"""Furniture: what a news page shows besides the news. Captions, credits, *Read More*, notes, footers.

The parser of listings removes these at their usual places; here they are recognized in any text, so
that no summary has one. Patterns look only at the beginning or the end of a sentence, and
are narrow: a story about photographs or copyright stays a story.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, repeat

from bot.text.any_part import has_any_part
from bot.text.furniture.hosting import HOSTING
from bot.text.furniture.read_more import READ_MORE_LINES
from bot.text.furniture.rights import RIGHTS_PHRASES
from bot.text.photo_credits import is_photo_credit, last_parenthesis

_LONGEST_CAPTION = 700
_LONGEST_NOTE = 1_000
_LONGEST_FOOTER = 600
_LOOKED_AT = 160  # characters at either end of a sentence

_WHOLE_LINES = frozenset(
    line.casefold()
    for line in (
        *READ_MORE_LINES,
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

# How furniture begins, in lower case; the last line depends on capital letters.
_OPENING = re.compile(
    r"""(?x)
      read[ ]more (?: \s*$ | \s*[:»>….|] | \s+(?:about|at|from|here|on|stories)\b )
    | (?:continue[ ]reading | read[ ]the[ ]full[ ]story) \b
    | click[ ]here\b | sign[ ]up[ ](?:for|to)\b | subscribe[ ](?:to|now|today|here)\b
    | follow[ ](?:us\b | @ | [\w.' ]{1,40}[ ]on[ ](?:twitter|facebook|instagram|x)\b)
    | share[ ]this[ ](?:story|article|page)\b | advertisement\s*$
    | (?:photos?|photographs?|images?|pictures?|video)[ ]?(?:by\b|:|credits?\b|copyright\b|caption\b|courtesy\b)
    | (?:photo|image)[ ](?:source|illustration)\b | file[ ]photo\b | getty[ ]images\b | (?:ap|reuters)[ ]photo\b
    | \(?(?:additional[ ]|with[ ])?(?:reporting|writing|editing)[ ]by\b | compiled[ ]by\b | our[ ]standards:
    | (?:editor|author|publisher)['’]?s?['’]?\s?note\b | correction: | clarification:
    | (?:related|watch|listen|see[ ]also|more[ ]on[ ]this|recommended):
    | for[ ]confidential[ ]support\b
    | this[ ](?:article|story|report)[ ](?:(?:was|is)[ ])?(?:originally|first)[ ](?:appeared|published)\b
    | (?:the[ ]post|der[ ]beitrag|l['’]article|la[ ]entrada|o[ ]post|l['’]articolo|het[ ]bericht|inlägget|wpis)[ ]
      .{1,120}[ ](?:appeared[ ]first[ ]on|erschien[ ]zuerst[ ]auf|est[ ]apparu[ ]en[ ]premier|se[ ]publicó[ ]primero[ ]en
      |apareceu[ ]primeiro|proviene[ ]da|verscheen[ ]eerst[ ]op|dök[ ]först[ ]upp[ ]på|pochodzi[ ]z[ ]serwisu)[ ]
    | © | copyright\s+(?:©|\(c\)|\d{4}) | copyright[ ][\w ]{1,40}\d{4} | \(c\)\s\d{4}
    | (?P<depends>read[ ]more\s | by[ ])
    """
)
# "Read more Harbour news", "By Lena Ostrow, Calvera Post".
_CAPITALS = re.compile(
    r"""(?x) (?i:read[ ]more)\s+[A-Z(]
    | (?i:by)[ ][A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){1,3}(?:[ ]?,[ ][A-Z][\w ,.]{1,40})?\s*$
    """
)
# What only a footer or a credit says, in lower case.
_ANYWHERE = re.compile(
    rf"""(?x) {"|".join(map(re.escape, RIGHTS_PHRASES))}
    | \b(?:views|opinions?)[ ]expressed[ ](?:in|here|by|are)\b
    | \bcontributed[ ]to[ ]this[ ](?:report|story|article)\b | \bterms[ ]of[ ](?:service|use)\b.{{0,60}}\bprivacy[ ]policy\b
    """
)
# A sentence without any of these has no footer, which is slow to look for.
_PARTS_OF_ANYWHERE = (
    *RIGHTS_PHRASES,
    "contributed to this",
    " expressed ",
    "terms of",
)
# A paragraph that begins like this is furniture as a whole; each is among the openings above.
_NOTE = re.compile(r"(?:editor|author|publisher)['’]?s?['’]?\s?note\b")
_FOOTER = re.compile(r"©|copyright\s+(?:©|\(c\)|\d{4})|\(c\)\s\d{4}")
_FIRST_WORDS_OF_HOSTING = frozenset(each.split()[0] for each in HOSTING)
_LONGEST_CREDIT = 120
_WORDS_OF_A_SENTENCE = 8
_BEFORE_CREDIT = re.compile(r"""(?:[.!?…]["”’']?|\d{4})\s*$""")


def furniture(paragraph: Sequence[str]) -> Iterator[bool]:
    """For each sentence of a paragraph whether it is furniture, judged when it is asked for.

    Of a caption, an editor's note or a footer all sentences are. An article that was pasted as a
    single line only loses the sentences that are furniture by themselves.
    """
    if not paragraph:
        return
    if paragraph[-1].endswith(")") and _is_caption(paragraph):
        yield from repeat(True, len(paragraph))
        return
    first = _is_furniture(paragraph[0])
    if first and _is_note_or_footer(paragraph):
        yield from repeat(True, len(paragraph))
        return
    yield first
    yield from map(_is_furniture, islice(paragraph, 1, None))


def _is_caption(paragraph: Sequence[str]) -> bool:
    return sum(map(len, paragraph)) <= _LONGEST_CAPTION and _ends_with_credit(" ".join(paragraph))


def _is_note_or_footer(paragraph: Sequence[str]) -> bool:
    length = sum(map(len, paragraph))
    first = paragraph[0].lower()
    return (length <= _LONGEST_NOTE and _NOTE.match(first) is not None) or (
        length <= _LONGEST_FOOTER and _FOOTER.match(first) is not None
    )


def _ends_with_credit(text: str) -> bool:
    """Whether the text ends with a photo credit that follows a sentence, a year or nothing.

    Unlike above an article (reading/blocks/captions), the name of an agency alone is not enough:
    articles are signed "(dpa)".
    """
    found = last_parenthesis(text)
    if found is None or not is_photo_credit(found.inside) or _is_remark(found.inside):
        return False
    return not found.before or _BEFORE_CREDIT.search(found.before[-8:]) is not None


def _is_remark(parenthesis: str) -> bool:
    """Whether it is too long for a credit, or a sentence: "(By 2014 most homes in the U.S. had one.)"."""
    return len(parenthesis) > _LONGEST_CREDIT or (
        parenthesis.endswith(".") and parenthesis.count(" ") >= _WORDS_OF_A_SENTENCE
    )


def _is_whole_line(sentence: str) -> bool:
    return sentence.rstrip(_AFTER_WHOLE_LINE).casefold() in _WHOLE_LINES


def _is_furniture(sentence: str) -> bool:
    lower = sentence[:_LOOKED_AT].lower()
    if len(sentence) <= _LONGEST_WHOLE_LINE and _is_whole_line(sentence):
        return True
    opening = _OPENING.match(lower)
    if opening and (not opening["depends"] or _CAPITALS.match(sentence, 0, _LOOKED_AT)):
        return True
    if _is_of_host(lower) or (sentence.endswith(")") and _ends_with_credit(sentence[-_LOOKED_AT:])):
        return True
    return has_any_part(lower, _PARTS_OF_ANYWHERE) and _ANYWHERE.search(lower) is not None


def _is_of_host(lower: str) -> bool:
    """Whether a host of many publishers says this in all their texts."""
    return lower.partition(" ")[0] in _FIRST_WORDS_OF_HOSTING and lower.startswith(HOSTING)
