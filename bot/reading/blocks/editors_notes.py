"""Recognize editor's notes and the outlet they name: `This article originally appeared on X.`"""

import re
from functools import lru_cache

from bot.text.characters import is_capital

_LOOKED_AT = 1_000
_MAX_OUTLET = 100

_HEADED_NOTE = re.compile(
    r"[\[(*_«\"“\s]{0,4}(?:"
    r"(?:the\s+)?(?:editor|publisher)s?['’`´]?s?['’]?\s+note"
    r"|note\s+from\s+the\s+editors?"
    r"|anm\.?\s+d(?:er|\.)\s+red\.?"
    r"|note\s+de\s+(?:la\s+rédaction|l['’]éditeur)|ndlr"
    r"|nota\s+(?:del?|da|do|della|dell['’])\s*(?:la\s+)?(?:editor[ae]?|redacci[oó]n|redação|redazione)"
    r"|anmerkung\s+der\s+redaktion|hinweis\s+der\s+redaktion|redaktioneller\s+hinweis"
    r"|(?:noot|opmerking)\s+van\s+de\s+redactie"
    r"|(?:от|примечание)\s+(?:редакции|редактора)|від\s+редакції"
    r"|(?:ملاحظة|تنويه)\s+(?:من\s+)?(?:المحرر|التحرير|هيئة\s+التحرير)"
    r"|编者按|编者注|編者按|編集部注|編集者注"
    r")\s*(?:[:：.\-–—]|\*|(?=this\b))",
    re.IGNORECASE,
)
_BARE_NOTE = re.compile(
    r"[\[(*_\s]{0,4}(?:note:\s*)?(?:this|the\s+following)\s+"
    r"(?:article|story|report|piece|post|column|commentary|essay|interview|op-ed|content)\s+"
    r"(?:(?:was|is|has|had|been)\s+){0,2}(?:originally|first|previously)\s+"
    r"(?:appeared|appears|published|ran|posted|produced|reported|printed|aired|broadcast)\b",
    re.IGNORECASE,
)
_MAX_BARE_NOTE = 400

# Verbs and adverbs that the outlet's name follows.
_ACT = re.compile(
    r"\b(?:originally|first|previously|initially)\b|\b(?:re)?(?:published|printed|posted|produced)\b"
    r"|\bappear(?:s|ed)\b|\bcourtesy\b|\bprovided\b|\bcomes\b|\baired\b|\bbroadcast\b|\bcontributed\b|\badapted\b|\bexcerpted\b"
    r"|\b(?:erschien\w*|zuerst|ursprünglich|veröffentlicht|übernommen)\b"
    r"|\b(?:paru\w*|publié\w*|initialement|reproduit\w*)\b|d['’]abord\b"
    r"|\b(?:publicó|publicad[oa]|apareció|originalmente)\b"
    r"|\b(?:pubblicat[oa]|apparso|originariamente|originalmente)\b|\bgepubliceerd\b|\bverscheen\b"
    r"|\b(?:опубликован\w*|впервые|вышл[аи]|вышел|подготовлен\w*)\b"
    r"|(?:نشر|نُشر|نشرت|ظهر)\w*|最初|首发|首先|原载|刊登|发表",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.[a-z]{2,8}\b")
# "The" in lower case belongs to the sentence, in upper case to the name: the Post, The Post.
_BEFORE_OUTLET = re.compile(
    r"\b(?:on|in|by|at|from|with|of"
    r"|bei[mn]?|auf|von|vom|im|aus|dans|sur|par|chez|en|por|su|sul|sull[ao]?|nel|da|dal|em|no|na|pel[oa]"
    r"|op|bij|door|в|во|на"
    r"|في|على|عن|من)\s+"
    r"(?:(?:the|der|die|das|dem|den|la|le|les|el|los|las|il|lo|o|a|de|het"
    r"|газете|издании|сайте|журнале|портале|агентстве|صحيفة|موقع|وكالة|جريدة|مجلة)\s+)*"
    r"|(?:于|在|由)",
)
_NO_OUTLET = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b\.?(?:\s+\d|\s*$)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|This\b|These\b|Those\b|It\b",
)
_AFTER_OUTLET = re.compile(
    # A full stop that ends the sentence, unlike those in "U.S. News" and "St. Alban Post".
    r"(?<!\b[A-Z])(?<!\bSt)(?<!\bMt)[.](?=[\s\])*\"”’»]|$)|[;:!?\])|\"“”»。，，،*]"
    r"|,(?!\s+(?:Inc|LLC|Ltd|Corp)\b)"
    r"|\s(?:and|but)\s+(?=[a-z])"
    r"|\s(?:under|as|with|before|by|here|where|when|which|who|earlier|last|this|that|via|through)\s"
    r"|\s(?:on|in|at)\s+(?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|early|late))"
    r"|\s(?:am|le|el|il|em|op|в)\s+\d|\s(?:erschienen|veröffentlicht|publiziert|gepubliceerd|verschenen)\b"
    r"|\s[-–—]+\s|\s\(",
)
# What follows is not about where the text was published.
_CLAUSE_END = re.compile(
    r"\s(?:and|but)\s+(?:is|was|has|will)\s+being\s|\s(?:anniversary|start|end)\s+of\s"
)
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’", "《": "》", "「": "」"}


# Checked as often as datelines are.
@lru_cache(maxsize=16)
def is_editors_note(paragraph: str) -> bool:
    """Whether the paragraph is a note about the article rather than part of it."""
    head = paragraph[:_LOOKED_AT]
    if _HEADED_NOTE.match(head):
        return True
    bare = _BARE_NOTE.match(head) if len(paragraph) <= _MAX_BARE_NOTE else None
    # "This essay was first published in 2016 and is being reposted for ..." begins a text.
    return bare is not None and not _CLAUSE_END.search(head, bare.end())


def outlet_of(note: str) -> str | None:
    """The outlet that the article comes from according to the note, as printed; else None."""
    head = note[:_LOOKED_AT]
    if heading := _HEADED_NOTE.match(head):
        head = head[heading.end() :]
    act = _ACT.search(head)
    if act is None:
        return None
    clause_end = _CLAUSE_END.search(head, act.end())
    end = clause_end.start() if clause_end else len(head)
    for before in _BEFORE_OUTLET.finditer(head, act.end(), end):
        if outlet := _outlet_at(head, before.end()):
            return outlet
    return None


def _outlet_at(note: str, start: int) -> str | None:
    rest = note[start:].lstrip()
    if rest[:1] in _QUOTES:
        return rest[1:].partition(_QUOTES[rest[0]])[0].rstrip(".,").strip() or None
    # "iNews" and "inews.example" are names, "is" isn't.
    begins_as_name = is_capital(rest[:1]) or is_capital(rest[1:2]) or _DOMAIN.match(rest)
    if not begins_as_name or _NO_OUTLET.match(rest):
        return None
    end = _AFTER_OUTLET.search(rest)
    outlet = rest[: end.start()] if end else rest
    outlet = outlet.strip()
    return outlet if 0 < len(outlet) <= _MAX_OUTLET else None
