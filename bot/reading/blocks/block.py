"""Parse one block of text into one article: captions, byline, editor's note, dateline and body.

A block is the text between two separators of a listing, or the text of one JSON object.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.models import Caption, ParsedArticle, Role
from bot.reading.blocks.captions import ends_with_credit, read_caption, read_credited_caption
from bot.reading.blocks.division import is_long_text
from bot.reading.blocks.editors_notes import is_editors_note, outlet_of
from bot.reading.blocks.headlines import (
    choose_headline,
    is_headline,
    is_kicker,
    is_name,
    names_person,
)
from bot.reading.blocks.line_shape import apparent_length, is_bullet, is_link_like, is_sentence
from bot.reading.blocks.separators import is_separator
from bot.reading.decision_trace import split_up, took
from bot.text.agencies import agency_called, is_known_agency
from bot.text.agency_credits import signing_agency
from bot.text.bylines import is_byline
from bot.text.datelines import FoundDateline, find_dateline
from bot.text.language.detect_by_words import detect_language
from bot.text.photo_credits import is_bare_credit, is_photo_credit, last_parenthesis
from bot.text.printed_dates import ends_with_date

# A dateline below more plain paragraphs and characters than this begins a section of a long article,
# so the paragraphs above it are body text, not captions.
_MAX_UNCREDITED_CAPTIONS = 4
_MAX_UNCREDITED_CHARACTERS = 1_000
_PARAGRAPHS_FOR_LANGUAGE = 8
# More headlines than this above a dateline are the captions of a gallery.
_MAX_HEADLINES = 3
# A line above a text shorter than this is its first paragraph, not its headline.
_MIN_LEAD = 100  # characters
_MIN_LEAD_OF_SEVERAL = 60  # characters
# A short lead has one headline; more lines above it are a list or a poem.
_MAX_HEADLINES_ABOVE_SENTENCE = 2
# The end of a sentence, and not of an abbreviation such as `St.` or `U.S.`
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{4}[.!?]\s|[。！？।؟].")
# A line that ends with an article or a preposition goes on below: it was only wrapped.
_GOES_ON = re.compile(
    r"\s(?:an?|the|and|or|of|for|from|with|by|at|to|in|der|die|das|des|dem|den|und|oder|von|vom|im|zur|zum"
    r"|les?|la|du|et|ou|de|avec|el|los|las|y|con|del|il|lo|gli|di|della|een|het|van|en|na|w|z|и|в|на|с|из)$"
)
_MAX_CAPTION_BETWEEN = 200  # characters


@dataclass(slots=True)
class _Parts:
    """What was found above the body, in document order."""

    title: str | None = None
    captions: list[Caption] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def take_furniture(self, paragraph: str) -> bool:
        """Keep a note, a byline or a credited caption; return False for any other paragraph."""
        if is_editors_note(paragraph):
            took(paragraph, Role.NOTE, "rule-note")
            self.notes.append(paragraph)
        elif is_byline(paragraph):
            took(paragraph, Role.BYLINE, "rule-byline")
            self.bylines.append(paragraph)
        elif caption := read_credited_caption(paragraph):
            _took_credited(paragraph, caption)
            self.captions.append(self._joined_to_its_text(caption))
        else:
            return False
        return True

    def take_leading_furniture(self, paragraphs: Sequence[str]) -> int:
        """Keep the furniture above the first paragraph of text; return the number of paragraphs kept."""
        for count, paragraph in enumerate(paragraphs):
            if _dateline_of(paragraph) or not self.take_furniture(paragraph):
                return count
        return len(paragraphs)

    def take_caption(self, paragraph: str, rule: str) -> None:
        """Keep a paragraph that is a caption because of its position."""
        took(paragraph, Role.CAPTION, rule)
        self.captions.append(read_caption(paragraph))

    def _joined_to_its_text(self, caption: Caption) -> Caption:
        """Join a credit on a line of its own to the uncredited caption above it."""
        if caption.text or not self.captions or self.captions[-1].credit is not None:
            return caption
        above = self.captions.pop()
        return Caption(text=above.text, credit=caption.credit, date=above.date)


def read_block(
    paragraphs: Sequence[str], site_owner: str | None, *, one_of_several: bool = False
) -> ParsedArticle | None:
    """Parse a block of a listing; None if it has no body.

    Above the dateline or note are the headline, captions, credited or not, and bylines
    (listings/README.md, 4 and 8). The source is the dateline's agency, else the outlet that the
    note names, else the site's owner. A text that is one of several may have a shorter lead.
    """
    head_length, found = _find_lead(paragraphs)
    parts = _Parts()
    if found or head_length:
        _read_head(parts, paragraphs[:head_length])
        text = paragraphs[head_length:]
    else:
        min_lead = _MIN_LEAD_OF_SEVERAL if one_of_several else _MIN_LEAD
        text = _read_head_without_dateline(parts, paragraphs, min_lead)
    return _article(parts, text, found, site_owner)


def _read_head(parts: _Parts, head: Sequence[str]) -> None:
    """Read what stands above a dateline or a note."""
    headlines = _headlines_above(head)
    parts.title = choose_headline(headlines)
    for paragraph in head:
        if paragraph == parts.title:
            took(paragraph, Role.TITLE, "rule-title")
        elif paragraph in headlines and is_kicker(paragraph):
            took(paragraph, Role.FURNITURE, "rule-kicker")
        elif not parts.take_furniture(paragraph):
            parts.take_caption(paragraph, "rule-caption-above-lead")


def _headlines_above(head: Sequence[str]) -> list[str]:
    """The headlines that begin a head or end it; others, and those of a gallery, are captions."""
    found = [is_headline(line) and not names_person(line) for line in head]
    if len({line for line, is_one in zip(head, found, strict=True) if is_one}) > _MAX_HEADLINES:
        return []
    last = len(head)
    while last and is_byline(head[last - 1]):
        last -= 1
    first = next((index for index, is_one in enumerate(found) if not is_one), len(head))
    headlines = list(head[:first])
    if first < last and found[last - 1]:
        headlines.append(head[last - 1])
    return headlines


def _read_head_without_dateline(
    parts: _Parts, paragraphs: Sequence[str], min_lead: int
) -> Sequence[str]:
    """Read what stands above the lead; return the text below it."""
    headlines: list[str] = []
    length = 0
    above = _Parts()
    for index, paragraph in enumerate(paragraphs):
        if is_headline(paragraph) and not names_person(paragraph):
            headlines.append(paragraph)
        elif names_person(paragraph):
            above.take_caption(paragraph, "rule-portrait")
        elif above.captions and _is_caption_between(paragraphs, index):
            above.take_caption(paragraph, "rule-caption-in-gallery")
        elif not above.take_furniture(paragraph):
            break
        length += 1
    if length == len(paragraphs):
        return _headline_without_lead(parts, above, paragraphs)
    if above.captions or above.bylines:
        min_lead = _MIN_LEAD_OF_SEVERAL
    has_lead = _has_lead(paragraphs[length:], min_lead)
    if not headlines or not (has_lead or _is_title_above(headlines, paragraphs[length])):
        return paragraphs[parts.take_leading_furniture(paragraphs) :]
    parts.title = choose_headline(headlines)
    parts.captions, parts.bylines, parts.notes = above.captions, above.bylines, above.notes
    return [*_take_headlines(parts, headlines), *paragraphs[length:]]


def _is_caption_between(paragraphs: Sequence[str], index: int) -> bool:
    """Whether a paragraph without credit ends with a date, and a credited caption is below it."""
    paragraph = paragraphs[index]
    if len(paragraph) > _MAX_CAPTION_BETWEEN or not ends_with_date(paragraph.rstrip(".")):
        return False
    return any(map(ends_with_credit, paragraphs[index + 1 : index + 3]))


def _take_headlines(parts: _Parts, headlines: Sequence[str]) -> list[str]:
    """Note the kickers above the title and the author below it; return the others below it."""
    at = headlines.index(parts.title) if parts.title else len(headlines)
    for line in headlines[:at]:
        took(line, Role.FURNITURE, "rule-kicker")
    below = []
    for line in headlines[at:]:
        if line == parts.title:
            took(line, Role.TITLE, "rule-title")
        elif is_name(line):
            took(line, Role.BYLINE, "rule-name-below-title")
            parts.bylines.append(line)
        else:
            below.append(line)
    return below


def _has_lead(paragraphs: Sequence[str], min_lead: int) -> bool:
    """Whether the text is long enough to have a headline; a list can be above it."""
    first = next((line for line in paragraphs if not is_bullet(line)), "")
    return apparent_length(first) >= min_lead


def _is_title_above(headlines: Sequence[str], lead: str) -> bool:
    """Whether short lines above a short lead are a title, and at most a kicker or a name with it."""
    if not is_sentence(lead) or is_bullet(lead) or lead[:1].islower():
        return False
    if len(headlines) > _MAX_HEADLINES_ABOVE_SENTENCE:
        return False
    if sum(not is_kicker(line) for line in headlines) > 1:
        return False
    return not any(map(_is_part_of_text, headlines))


def _is_part_of_text(line: str) -> bool:
    """Whether a line without a final full stop is no title: long, wrapped, or a sentence and more."""
    return (
        not is_link_like(line)
        or _GOES_ON.search(line) is not None
        or _SENTENCE_INSIDE.search(line) is not None
    )


def _headline_without_lead(
    parts: _Parts, above: _Parts, paragraphs: Sequence[str]
) -> Sequence[str]:
    """Read a block without a lead: headlines below a caption are its text, those above have none."""
    first = next((i for i, line in enumerate(paragraphs) if ends_with_credit(line)), None)
    if first is None:
        return paragraphs[parts.take_leading_furniture(paragraphs) :]
    parts.captions, parts.bylines, parts.notes = above.captions, above.bylines, above.notes
    for line in paragraphs[:first]:
        if is_headline(line) and not names_person(line):
            took(line, Role.FURNITURE, "rule-headline-without-text")
    return [line for line in paragraphs[first:] if is_headline(line) and not names_person(line)]


def read_article_text(
    paragraphs: Sequence[str], language: str | None = None
) -> ParsedArticle | None:
    """Parse the full text of an article; None if it has no body.

    Unlike in a listing, only credited captions can precede the dateline. The language is detected
    if it is not given.
    """
    parts = _Parts()
    above = parts.take_leading_furniture(paragraphs)
    signed = next((i for i in range(above) if _is_signed_text(paragraphs[i])), above)
    if signed < above and sum(map(len, paragraphs[above:])) < len(paragraphs[signed]):
        # "... until Monday. (dpa)" above nothing longer is the text itself, as feeds have it.
        parts = _Parts()
        above = parts.take_leading_furniture(paragraphs[:signed])
    body = paragraphs[above:]
    found = _dateline_of(body[0]) if body else None
    return _article(parts, body, found, None, language)


def _is_signed_text(paragraph: str) -> bool:
    """Whether a paragraph that ends like a credited caption may be a text that an agency signs."""
    caption = read_credited_caption(paragraph)
    return bool(caption and caption.text and signing_agency([paragraph]))


def _article(
    parts: _Parts,
    text: Sequence[str],
    found: FoundDateline | None,
    site_owner: str | None,
    language: str | None = None,
) -> ParsedArticle | None:
    """Put the article together; `text` begins with the dateline `found`, if there is one."""
    body: list[str] = []
    for index, paragraph in enumerate(text):
        if is_editors_note(paragraph):
            took(paragraph, Role.NOTE, "rule-note")
            parts.notes.append(paragraph)
        elif index == 0 and found:
            body.append(paragraph[found.text_start :])
            dateline = (paragraph[: found.text_start].rstrip(), Role.DATELINE, _rule_of(found))
            split_up(paragraph, dateline, (body[0], Role.BODY, "rule-body-below-dateline"))
        elif (caption := read_credited_caption(paragraph)) and (
            is_bare_credit(paragraph) or (body and index and _is_picture(paragraph))
        ):
            _took_credited(paragraph, caption)
            parts.captions.append(caption)
        else:
            took(paragraph, Role.BODY, "rule-body" if body else "rule-lead")
            body.append(paragraph)
    if body and (not body[0] or is_separator(body[0])):
        # The dateline was followed by nothing, or by a "Read More".
        took(body[0], Role.SEPARATOR, "rule-separator")
        del body[0]
    if not body:
        return None
    note = " ".join(parts.notes) or None
    source, source_kind = _source(found.dateline.agency if found else None, note, site_owner)
    return ParsedArticle(
        body=tuple(body),
        title=parts.title,
        source=source,
        source_kind=source_kind,
        language=language or detect_language(" ".join(body[:_PARAGRAPHS_FOR_LANGUAGE])),
        dateline=found.dateline if found else None,
        editors_note=note,
        byline=" ".join(parts.bylines) or None,
        agency=_agency_of(found, text),
        captions=tuple(parts.captions),
    )


def _is_picture(paragraph: str) -> bool:
    """Whether the parenthesis that ends a paragraph of a text credits a photo beyond doubt."""
    found = last_parenthesis(paragraph)
    return found is not None and bool(found.before) and is_photo_credit(found.inside)


def _took_credited(paragraph: str, caption: Caption) -> None:
    if caption.text:
        took(paragraph, Role.CAPTION, "rule-caption-credited", credit=caption.credit or "")
    else:
        took(paragraph, Role.CREDIT, "rule-credit")


def _rule_of(found: FoundDateline) -> str:
    if found.dateline.agency is None:
        return "rule-dateline-of-place"
    return "rule-dateline-of-agency" if found.dateline.city else "rule-dateline-agency-alone"


def _find_lead(paragraphs: Sequence[str]) -> tuple[int, FoundDateline | None]:
    """The number of paragraphs above the dateline, or above the note if there is no dateline."""
    plain, plain_length = 0, 0
    first_note: int | None = None
    for index, paragraph in enumerate(paragraphs):
        if found := _dateline_of(paragraph):
            return index, found
        if is_editors_note(paragraph):
            first_note = index if first_note is None else first_note
        elif not (is_byline(paragraph) or ends_with_credit(paragraph)):
            if is_long_text(paragraph):
                break
            plain += 1
            plain_length += len(paragraph)
        if plain > _MAX_UNCREDITED_CAPTIONS and plain_length > _MAX_UNCREDITED_CHARACTERS:
            break
    # A note that ends the block belongs to the article above it.
    if first_note is None or first_note == len(paragraphs) - 1:
        return 0, None
    return first_note, None


def _dateline_of(paragraph: str) -> FoundDateline | None:
    found = find_dateline(paragraph)
    if found and found.dateline.agency is None and ends_with_credit(paragraph):
        # Captions can begin with words in capitals and a dash, too.
        return None
    return found


def _agency_of(found: FoundDateline | None, text: Sequence[str]) -> str | None:
    """The agency that wrote the text; None if its dateline names several."""
    if found and (printed := found.dateline.agency):
        return agency_called(printed) or (None if is_known_agency(printed) else printed)
    return signing_agency(text)


def _source(
    agency: str | None, note: str | None, site_owner: str | None
) -> tuple[str | None, str | None]:
    if agency:
        return agency, "dateline"
    if outlet := note and outlet_of(note):
        return outlet, "editors_note"
    if site_owner:
        return site_owner, "footer"
    return None, None
