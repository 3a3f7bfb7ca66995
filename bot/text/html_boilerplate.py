"""Remove text that surrounds an article: "read more" links, blog signatures, image credits."""

import re
from collections.abc import Collection

from bot.text.furniture.folded_lines import folded
from bot.text.furniture.list_headings import LIST_HEADINGS
from bot.text.furniture.read_more import READ_MORE, READ_MORE_LINKS

_ARROWS = r"[\s\[\]()…\.→»›>:]*"
_CLICK_TO_READ = (
    r"(?:click(?: here)? to )?(?:read|continue|keep|view|see)\s+(?:reading|more|on|everything|it all|the (?:full|rest|whole)\b[^.!?]{0,40}"
    r"|full (?:article|story|post)|in full|entire (?:article|story|post))(?:\s+(?:reading|here|about this))?(?:\s*[\"“‘'→»›].{0,200})?"
)

_PHRASES = "|".join(map(re.escape, sorted(READ_MORE_LINKS, key=len, reverse=True)))
_INVITING = rf"(?:{_CLICK_TO_READ}|{_PHRASES}){_ARROWS}"
_INVITATION = re.compile(_ARROWS + _INVITING, re.IGNORECASE)
_INVITATION_AT_END = re.compile(rf"\b(?=\w){_INVITING}\Z", re.IGNORECASE)
# An unlinked "read more" differs from a sentence by what is around it.
_BARE_INVITATION = re.compile(
    rf"(?:(?<=[.!?…»”\"])|(?<=\]))\s+(?:{'|'.join(map(re.escape, READ_MORE))})"
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
_MAX_SIGNED = 2_000
_LONGEST_END = 120  # characters: an invitation, and the title of what it leads to
# Searched first: the patterns above are slow, and most texts contain none of these.
_AFTER_SENTENCE = re.compile(r"[.!?…»”\"\]]\s")
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


# Links that lead on in any language: "... alles", "mehr »".
_BEFORE_LEADING_ON = ("...", "…")
_LEADING_ON = frozenset("»›→>")
_MAX_LEADING_ON = 50

# What the ends of a feed's texts have besides prose; always a whole line.
_COUNTER = r"(?:\#\s?)?(?:points|score|(?:up|down)?votes|comments?|replies|views|likes|shares|boosts|answers)"
_SHARED_ON = (
    r"(?:twitter|x|facebook|linkedin|reddit|pinterest|whatsapp|telegram|bluesky|mastodon|threads"
    r"|hacker\snews|pocket|tumblr|e-?mail)"
)
_AT_EITHER_END = re.compile(
    rf"""(?:\[?\s?(?:{_COUNTER}\s*:\s*[\d.,]+\s?k?|[\d.,]+\s?k?\s{_COUNTER})\s?\]?\s*[|·•,–-]?\s*){{1,6}}
    | submitted\sby\s\S.{{0,200}}
    | (?:share|post|tweet|save|send|e-?mail)(?:\sthis)?(?:\s(?:on|via|to|by|with|in))?\s{_SHARED_ON}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AT_THE_END = re.compile(
    r"""(?:thanks|thank\syou)\sfor\s(?:reading|listening|watching|subscribing)\b.{0,300}
    | (?:(?:vielen\s)?dank(?:e)?\sfürs\s(?:lesen|zuhören)|merci\s(?:d['’]avoir\slu|de\s(?:me|nous)\slire)
      |gracias\spor\s(?:leer|leerme|leernos|escuchar)|grazie\sper\s(?:aver\sletto|la\slettura|l['’]ascolto)
      |obrigad[oa]\spor\sler|bedankt\svoor\shet\slezen|tack\sför\satt\sdu\släs|takk\sfor\sat\sdu\sles
      |tak\sfordi\sdu\slæs|dzięki\s(?:za\sprzeczytanie|,?\sże\sczyta)|спасибо,?\sчто\s(?:читаете|прочитали)).{0,300}
    | (?:you're|you’re|you\sare)\s(?:currently\s)?(?:a\sfree\ssubscriber|reading\sa\sfree)\b.{0,200}
    | this\s(?:post|article|newsletter|episode)\sis\s(?:public|free|only\sfor|for\s(?:paid|paying|subscribers))\b.{0,150}
    | (?:subscribe|upgrade|get\s\d+%\soff|give\sa\sgift)\b(?:[^.!?]{0,60}|.{0,60}\sto\sreceive\snew\sposts.{0,100})[.!]?
    | (?:read|see|view)\smore\s(?:of|about|from|on|in|at)\s[^.!?]{1,80}\.?
    | continue\sreading\s[^.!?]{1,80}\.?
    | (?:leave|post|write|add)\sa\s(?:comment|reply)[.!]? | refer\sa\sfriend
    | (?:share|like|print|e-?mail|tweet|pin)(?:\s(?:this|it))?(?:\s(?:post|article|story|page))?:?
    | like\sthis:.{0,60} | loading\.{3}
    | (?:tags?|tagged(?:\swith)?|filed\sunder|posted\sin|categor(?:y|ies)|keywords|labels)\s*:.{1,200}
    | (?:source|via|quelle|fonte|fuente|bron)\s*:[^.!?]{1,60}
    | (?:©|copyright\s(?:©|\(c\)|\d{4})).{1,200}
    | (?:view|open|watch|listen|discuss(?:\sthis)?|comment)(?:\s(?:this|it|the\s\w+))?\s(?:on|in|at|via)\s[^.!?]{1,40}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_MAX_SEE_ALSO = 40  # characters
_AFTER_SEE_ALSO = " :："
# These are looked for only where a part of them is in the line, because they can begin anywhere.
_ORIGINALLY = re.compile(
    r".{0,150}\b(?:originally|first) (?:published|posted|appeared) (?:on|in|at|by) .{1,200}"
    r"|.{1,80} is a reader-supported (?:publication|newsletter)\b.{0,300}",
    re.IGNORECASE,
)
_PARTS_OF_ORIGINALLY = (" published ", " posted ", " appeared ", "reader-supported")
_LABELLED_ADDRESS = re.compile(r"[^.!?]{0,40}:\s?https?://\S+")
# The first words of all these lines: looking them up takes a tenth of the patterns' time.
_WORDS = """
    points score votes upvotes downvotes comments comment replies views likes shares boosts answers
    submitted share post tweet save send email e-mail thanks thank you're you’re you this subscribe
    upgrade get give read see view continue keep click leave write add refer like print pin loading
    tags tag tagged filed posted category categories keywords labels source via quelle fonte fuente
    bron copyright open watch listen discuss vielen danke dank merci gracias grazie obrigado obrigada
    bedankt tack takk tak dzięki спасибо
"""
_OPENINGS = {*_WORDS.split(), *(phrase.split()[0].lower() for phrase in READ_MORE_LINKS)}
_MAX_OPENING = 20  # characters
_AFTER_OPENING = ",;:.… "
_MAX_FURNITURE = 450  # characters of such a line
_MAX_BESIDE_LINKS = 40  # characters: a publisher's name, a date, "submitted by"
_SENTENCE_END = (".", "…", "।", "۔")


def is_invitation(words: str) -> bool:
    """Whether the words of a link or line only invite to read on."""
    if len(words) >= _MAX_INVITATION or not _may_be_furniture(words):
        return False
    return _INVITATION.fullmatch(words) is not None


def leads_on(words: str) -> bool:
    """Whether the words of a link at the end of a text lead on: an invitation, or an ellipsis or arrow."""
    if words[-1:] in _LEADING_ON or words.startswith(_BEFORE_LEADING_ON):
        short = len(words) <= _MAX_LEADING_ON and "«" not in words
        if short and (not words.endswith(">") or words.endswith(">>")):
            return True
    return is_invitation(words)


def ends_with_invitation(words: str) -> bool:
    """Whether the last words invite to read on."""
    return _INVITATION_AT_END.search(words) is not None


def is_only_links(line: str, linked: int) -> bool:
    """Whether a line that begins with a link is links and next to nothing else, and no sentence.

    `linked` is the number of its characters inside links.
    """
    outside = len(line) - linked
    if outside > min(linked, _MAX_BESIDE_LINKS):
        return False
    is_sentence = line.endswith("。") or (line.endswith(_SENTENCE_END) and " " in line)
    return not is_sentence


def without_furniture(lines: list[str], only_links: Collection[int] = ()) -> tuple[str, ...]:
    """The paragraphs of the article; a mark such as "[…]" where it breaks off becomes an ellipsis.

    Lists of links, counters, appeals and the like are removed at both ends of the text; of a text
    that is nothing else, nothing is left. `only_links` are the numbers of the lines that
    `is_only_links`.
    """
    first, last = 0, len(lines)
    end = ""
    while last and not end:
        last -= 1
        if last not in only_links and not _is_furniture(lines[last], at_the_end=True):
            end = _without_signature(lines[last])
    while first < last and (first in only_links or _is_furniture(lines[first], at_the_end=False)):
        first += 1
    if not end:
        return ()
    kept = [line for line in lines[first:last] if not _is_no_text(line)]
    end = _with_clean_end(end)
    return (*kept, end) if end else tuple(kept)


def _is_no_text(line: str) -> bool:
    if line.startswith(_BEGINNINGS_OF_NO_TEXT) and _NO_TEXT.fullmatch(line):
        return True
    return len(line) < _MAX_INVITATION and is_invitation(line.removeprefix("• "))


def _is_furniture(line: str, *, at_the_end: bool) -> bool:
    if len(line) > _MAX_FURNITURE:
        return False
    words = line.removeprefix("• ")
    if "://" in words and _LABELLED_ADDRESS.fullmatch(words):
        return True
    if at_the_end and _is_at_the_end(words):
        return True
    return _may_be_furniture(words) and bool(
        _AT_EITHER_END.fullmatch(words) or _NO_TEXT.fullmatch(words)
    )


def _is_at_the_end(words: str) -> bool:
    if _may_be_originally(words) and _ORIGINALLY.fullmatch(words):
        return True
    if len(words) <= _MAX_SEE_ALSO and folded(words).rstrip(_AFTER_SEE_ALSO) in LIST_HEADINGS:
        return True
    return _may_be_furniture(words) and bool(is_invitation(words) or _AT_THE_END.fullmatch(words))


def _may_be_furniture(words: str) -> bool:
    """Whether a line can be furniture by its first word: one in `_OPENINGS`, or no word at all."""
    first = words[:_MAX_OPENING].partition(" ")[0]
    if not first.isalpha():
        first = first.rstrip(_AFTER_OPENING)
        if not first.isalpha():
            return True
    return first.lower() in _OPENINGS


def _may_be_originally(words: str) -> bool:
    return any([part in words for part in _PARTS_OF_ORIGINALLY])


def _without_signature(line: str) -> str:
    """The line without "The post … appeared first on …" at its end."""
    if len(line) < _MAX_SIGNED and any([words in line for words in _SIGNATURE_WORDS]):
        return _APPEARED_FIRST.sub("", line).rstrip()
    return line


def _with_clean_end(paragraph: str) -> str:
    if paragraph.endswith("."):  # no invitation and no mark does
        return paragraph
    end = paragraph[-_LONGEST_END:]
    if _AFTER_SENTENCE.search(end):
        end = _BARE_INVITATION.sub("", end)
    if end.endswith(("]", ")")):
        end = _CUT_MARK.sub(" …", end)
    return (paragraph[:-_LONGEST_END] + end).strip()
