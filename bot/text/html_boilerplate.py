"""Remove text that surrounds an article: "read more" links, blog signatures, image credits."""

import re

from bot.text.read_more import READ_MORE_LINKS, READ_MORE_UNLINKED

_ARROWS = r"[\s\[\]()…\.→»›>:]*"
_CLICK_TO_READ = (
    r"(?:click(?: here)? to )?(?:read|continue|keep|view|see)\s+(?:reading|more|on|the (?:full|rest|whole)\b[^.!?]{0,40}"
    r"|full (?:article|story|post)|in full|entire (?:article|story|post))(?:\s+(?:reading|here|about this))?(?:\s*[\"“‘'→»›].{0,200})?"
)

_PHRASES = "|".join(map(re.escape, sorted(READ_MORE_LINKS, key=len, reverse=True)))
_INVITING = rf"(?:{_CLICK_TO_READ}|{_PHRASES}){_ARROWS}"
_INVITATION = re.compile(_ARROWS + _INVITING, re.IGNORECASE)
_INVITATION_AT_END = re.compile(rf"\b(?=\w){_INVITING}\Z", re.IGNORECASE)
# An unlinked "read more" differs from a sentence by what is around it.
_BARE_INVITATION = re.compile(
    rf"(?:(?<=[.!?…»”\"])|(?<=\]))\s+(?:{'|'.join(READ_MORE_UNLINKED)})"
    r"(?:\.{3}|…|\s?[→»›]|$)[^.]{0,60}$",
    re.IGNORECASE,
)
_APPEARED_FIRST = re.compile(
    r"(?:The post|The article|Der Beitrag|Der Artikel|L[’'´]article|Cet article|La entrada|El artículo|O post|L[’']articolo|Il post"
    r"|Het bericht|Wpis|Artykuł|Запись|Сообщение|Inlägget|Indlægget|Innlegget)\b.{0,400}?"
    r"\b(?:appeared first on|first appeared on|erschien (?:zuerst|zunächst) auf|est apparu en premier sur|se publicó primero en"
    r"|aparece primero en|apareceu primeiro em|proviene da|sembra essere il primo su|verscheen eerst op|pochodzi z serwisu"
    r"|впервые появилась|появились сначала на|dök först upp på|blev først udgivet på|dukket først opp på)\b.{0,200}$",
    re.IGNORECASE,
)
_CUT_MARK = re.compile(
    r"\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…\s*\[\+\d+ chars\])\s*$"
)
# Lines that are not part of the text.
_NO_TEXT = re.compile(
    r"\((?:image|photo|picture|video|photograph)s?(?: credits?| by|:).{0,150}\)|https?://\S+",
    re.IGNORECASE,
)
_BEGINNINGS_OF_NO_TEXT = ("(", "h", "H")
_MAX_INVITATION = 300
# Searched first: the patterns above are slow, and most texts contain none of these.
_INVITING_WORDS = ("read more", "reading", "read the", "weiterlesen", "lire la", "leer más")
_SIGNATURE_WORDS = (
    *(
        "appeared",
        "erschien",
        "premier sur",
        "primero en",
        "primeiro em",
        "proviene da",
        "primo su",
    ),
    *("eerst op", "pochodzi z", "впервые", "сначала", "först upp", "først udgivet", "først opp"),
)


def is_invitation(words: str) -> bool:
    """Whether the words of a link or line only invite to read on."""
    return len(words) < _MAX_INVITATION and _INVITATION.fullmatch(words) is not None


def ends_with_invitation(words: str) -> bool:
    """Whether the last words invite to read on."""
    return _INVITATION_AT_END.search(words) is not None


def without_furniture(paragraphs: list[str]) -> tuple[str, ...]:
    """The paragraphs of the article; a mark such as "[…]" where it breaks off becomes an ellipsis."""
    kept = [
        line
        for line in paragraphs
        if not (
            is_invitation(line.removeprefix("• "))
            or (line.startswith(_BEGINNINGS_OF_NO_TEXT) and _NO_TEXT.fullmatch(line))
        )
    ]
    if kept and len(kept[-1]) < 2_000 and any(words in kept[-1] for words in _SIGNATURE_WORDS):
        kept[-1] = _APPEARED_FIRST.sub("", kept[-1]).rstrip()
        if not kept[-1]:
            kept.pop()
    if kept:
        kept[-1] = _with_clean_end(kept[-1])
    return tuple(line for line in kept if line)


def _with_clean_end(paragraph: str) -> str:
    end = paragraph[-300:]
    if any(words in end.lower() for words in _INVITING_WORDS):
        end = _BARE_INVITATION.sub("", end)
    if end.endswith(("]", ")")):
        end = _CUT_MARK.sub(" …", end)
    return (paragraph[:-300] + end).strip()
