"""Leave out lines around an article: title, dates, links to other articles, requests to share and follow."""

import re
from collections import Counter
from collections.abc import Sequence

from bot.reading.blocks.page_furniture import is_detail
from bot.reading.pages.page_blocks import Block, is_sentence, letters

_LINK = 0.6  # the share of a line in links that makes it a link
_SHORT = 200  # characters of lines that ask or offer something
_LONGEST_LABEL = 40
_LONGEST_LINE = 80  # characters of a label that ends as a sentence does
_LONGEST_AUTHOR = 600  # characters about an author at the end of a text
# The label of a link to another article: "See also:" or "DON'T MISS"
_LABEL = re.compile(
    r"(?:[^:：]{2,40}[:：]|[A-Z'’]{4,}|[A-Z'’]{2,}(?: [A-Z'’]{2,}){1,4})\s+(?=\S+\s\S+\s\S)"
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d\d\b|\b(?:19|20)\d\d\b")
_UPDATED = re.compile(
    r"(?:last )?(?:updated|published|posted|modified|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|aggiornato"
    r"|pubblicato|atualizado|bijgewerkt|gepubliceerd|uppdaterad|publicerad|oppdatert|publisert|opdateret|обновлено|опубликовано)\b",
    re.IGNORECASE,
)
_LONGEST_DATE_LINE = 80
_DIGITS_OF_DATE = 6  # of a day and a year, or of a date and a time


def _phrases(written: str, after: str = "") -> re.Pattern[str]:
    """Compile phrases separated by slashes, as whole words, with a pattern of what follows them."""
    parts = (" ".join(part.split()) for part in written.replace("\n", "/").split("/"))
    phrases = "|".join(
        re.escape(part) + (r"(?!\w)" if part[-1].isalnum() else "") for part in parts if part
    )
    return re.compile(f"(?:{phrases}){after}", re.IGNORECASE)


# Lines that consist of nothing else.
_WHOLE = _phrases(
    """
    advertisement / advertising / sponsored / story continues below / article continues below / story continues below advertisement
    most popular / most read / trending / up next / comments comments / listen to this article
    werbung / anzeige / publicité / publicidad / pubblicità / publicidade / advertentie / reklama / reklam / реклама / annons / annonse / annonce / mainos
    """,
    after=r"\W*$",
)
# Beginnings of lines that aren't sentences: "Also on Friday, ..." is news.
_LABELS = _phrases("""
    also on / see also / related: / related stories / related articles / related news / recommended for you / don't miss: / see more:
    more from / more on this / filed under / tags: / topics: / categories: / category: / photo credit / share on / share via
    mehr zum thema / auch interessant: / sur le même sujet / te puede interesar / potrebbe interessarti / compartir en / condividi su
    veja também / zobacz też / смотрите также / se også / ver también
""")
# Beginnings of lines that may be short sentences.
_OFFERS = _phrases("""
    continue reading the main story / click to tweet / tweet this / share this / read more: / read next / read also
    lesen sie auch / artikel teilen / das könnte sie auch interessieren / lire aussi / à lire aussi / partager cet article
    lea también / lee también / leggi anche / leia também / leia mais / compartilhe / lees ook / czytaj także / czytaj też
    читайте также / läs också / läs även / les også / læs også / lue myös / ayrıca okuyun
""")
# Instructions to the program of the site that were left in the text.
_SHORTCODE = re.compile(
    r"\[/?(?:button|caption|gallery|embed|video|audio|playlist|newsletter|vc_\w+)\b"
)
# Requests to write, to follow, or to give an address.
_ASKS = re.compile(
    r"(?:have|got) a (?:news |story )?tip\b|(?:like|enjoyed) this (?:story|article)\?|(?:did|do|if) you (?:like|enjoy)(?:d|ed)? this (?:story|article|post|piece)\b"
    r"|(?:follow|join|like) us (?:on|at)\b|folgen sie uns\b|suivez-nous\b|síguenos\b|seguici\b|siga-nos\b|volg ons op\b|obserwuj nas\b"
    r"|(?:sign up|subscribe|register|join|get|enter|receive)\b.{0,120}\b(?:newsletters?|your inbox)\b"
    r"|(?:get|receive) (?:\w+ )?(?:e-?mails?|alerts|notifications)\b"
    r"|.{0,60}\bnewsletter (?:anmelden|abonnieren|bestellen)|.{0,30}(?:inscrivez-vous|abonnez-vous) .{0,40}newsletter"
    r"|.{0,30}(?:suscríbete|suscríbase|iscriviti|inscreva-se) .{0,40}(?:newsletter|boletín)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"copyright (?:©|\(c\)|by\b|\d{4}|\w+ \d{4})|©|\(c\) ?\d|all rights reserved", re.IGNORECASE
)
_AT_THE_END = re.compile(
    r"click here\b|follow .{0,40}\bcoverage\b|for more information\b|write to\b",
    re.IGNORECASE,
)
# "Reporting by A; Editing by B", the names of an agency's staff.
_SIGNED = re.compile(
    r"\W?(?:additional )?reporting by .{3,}[;,] .*\b(?:editing|writing|reporting) by ",
    re.IGNORECASE,
)
_FOLLOW = re.compile(
    r"(?:^|[.!?]\W{1,3}|\| )(?-i:Follow) (?:him|her|us|them|me|@?\w+(?: \w+)?) (?:on|at) (?:twitter|facebook|instagram|x\b|bluesky|mastodon|threads|linkedin|youtube)",
    re.IGNORECASE,
)


def is_link(block: Block) -> bool:
    """Whether it is a link, and no sentence."""
    return block.linked >= _LINK and not is_sentence(block.text)


def is_label_of_links(blocks: Sequence[Block], place: int) -> bool:
    """Whether it is the heading of a list of links."""
    below = blocks[place + 1] if place + 1 < len(blocks) else None
    return (
        blocks[place].heading and below is not None and below.element.tag == "li" and is_link(below)
    )


def is_furniture(block: Block) -> bool:
    """Whether the line surrounds articles: a label, a request, a link to another article."""
    text = block.text.lstrip(" *•-–—►▶→»#|").replace("’", "'")
    if len(text) > _SHORT:
        return False
    return (
        _WHOLE.match(text) is not None
        or (_LABELS.match(text) is not None and not is_sentence(text))
        or (_OFFERS.match(text) is not None and _may_be_label(text))
        or _ASKS.match(text) is not None
        or _SHORTCODE.match(text) is not None
        or _is_update(text)
        or (is_link(block) and block.linked < 1 and _LABEL.match(block.text) is not None)
        or (not block.heading and _is_button(text))
    )


def _is_button(text: str) -> bool:
    """Whether the line is "Share", "Print" or the like; a date alone may be part of the article."""
    return (
        len(text) <= _LONGEST_LABEL
        and any(map(str.isalpha, text))
        and not any(map(str.isdigit, text))
        and is_detail(text)
    )


def _may_be_label(text: str) -> bool:
    return len(text) <= _LONGEST_LINE or not is_sentence(text)


def _is_update(text: str) -> bool:
    """Whether the line says when the article was published or changed."""
    return (
        len(text) <= _LONGEST_DATE_LINE
        and _UPDATED.match(text) is not None
        and _TIME.search(text) is not None
        and not is_sentence(text)
    )


def _is_date_line(text: str) -> bool:
    return (
        len(text) <= _LONGEST_DATE_LINE
        and not is_sentence(text)
        and sum(map(str.isdigit, text)) >= _DIGITS_OF_DATE
        and _TIME.search(text) is not None
    )


def without_furniture(blocks: Sequence[Block], titles: frozenset[str]) -> tuple[str, ...]:
    """The lines of the article. `titles` are its titles as `letters` gives them."""
    kept = [
        block
        for block in blocks
        if not is_furniture(block) and not (block.heading and is_link(block))
    ]
    kept = _without_end(_without_beginning(_without_lists_of_links(kept), titles))
    return tuple(block.text for block in kept)


def _without_lists_of_links(blocks: Sequence[Block]) -> list[Block]:
    """Without two or more links in a row, and the label above them."""
    kept: list[Block] = []
    links: list[Block] = []
    for block in blocks:
        if is_link(block):
            links.append(block)
            continue
        kept += _unless_list(links, kept)
        links = []
        kept.append(block)
    return kept + _unless_list(links, kept)


def _unless_list(links: list[Block], above: list[Block]) -> list[Block]:
    """The links if there is only one, else none; takes their label away from above."""
    if len(links) < 2:
        return links
    if above and len(above[-1].text) <= _LONGEST_LABEL and not is_sentence(above[-1].text):
        above.pop()
    return []


def _without_beginning(blocks: list[Block], titles: frozenset[str]) -> list[Block]:
    """Without title, subtitle and date above the text."""
    tags = Counter(block.element.tag for block in blocks if block.heading)
    for start, block in enumerate(blocks):
        text = block.text
        title = block.element is not None and block.element.tag == "h1"
        # The only heading of its kind is a subtitle; others are headings of sections.
        subtitle = block.heading and tags[block.element.tag] == 1
        if not (
            letters(text) in titles
            or title
            or (subtitle and not is_sentence(text))
            or _is_date_line(text)
            or not any(map(str.isalpha, text))
        ):
            return blocks[start:]
    return blocks


def _without_end(blocks: list[Block]) -> list[Block]:
    """Without headings, links, rights and the author's accounts below the text."""
    end = len(blocks)
    while end > 1 and _surrounds_the_end(blocks[end - 1]):
        end -= 1
    return blocks[:end]


def _surrounds_the_end(block: Block) -> bool:
    text = block.text
    return (
        block.heading
        or is_link(block)
        or (_SIGNED.match(text) is not None and len(text) <= _LONGEST_AUTHOR)
        or (_RIGHTS.match(text) is not None and len(text) <= _LONGEST_AUTHOR)
        or (_AT_THE_END.match(text) is not None and len(text) <= _SHORT and _may_be_label(text))
        or (len(text) <= _LONGEST_AUTHOR and _FOLLOW.search(text) is not None)
    )
