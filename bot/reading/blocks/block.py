"""Parse one block of text into one article: captions, byline, editor's note, dateline and body.

A block is the text between two separators of a listing, or the text of one JSON object.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.models import Caption, ParsedArticle
from bot.reading.blocks.bylines import is_byline
from bot.reading.blocks.captions import ends_with_credit, read_caption, read_credited_caption
from bot.reading.blocks.datelines import FoundDateline, find_dateline
from bot.reading.blocks.editors_notes import is_editors_note, outlet_of
from bot.reading.blocks.separators import is_separator
from bot.text.language.detect_by_words import detect_language

# A dateline below more plain paragraphs and characters than this begins a section of a long article,
# so the paragraphs above it are body text, not captions.
_MAX_UNCREDITED_CAPTIONS = 4
_MAX_UNCREDITED_CHARACTERS = 1_000
_PARAGRAPHS_FOR_LANGUAGE = 8


@dataclass(slots=True)
class _Parts:
    """What was found above the body, in document order."""

    captions: list[Caption] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def take_furniture(self, paragraph: str) -> bool:
        """Keep a note, a byline or a credited caption; return False for any other paragraph."""
        if is_editors_note(paragraph):
            self.notes.append(paragraph)
        elif is_byline(paragraph):
            self.bylines.append(paragraph)
        elif caption := read_credited_caption(paragraph):
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

    def take_caption(self, paragraph: str) -> None:
        """Keep a paragraph that is a caption because of its position."""
        self.captions.append(read_caption(paragraph))

    def _joined_to_its_text(self, caption: Caption) -> Caption:
        """Join a credit on a line of its own to the uncredited caption above it."""
        if caption.text or not self.captions or self.captions[-1].credit is not None:
            return caption
        above = self.captions.pop()
        return Caption(text=above.text, credit=caption.credit, date=above.date)


def read_block(paragraphs: Sequence[str], site_owner: str | None) -> ParsedArticle | None:
    """Parse a block of a listing; None if it has no body.

    Everything above the dateline or note is a caption or a byline, credited or not
    (listings/README.md, 4). The source is the dateline's agency, else the outlet that the note
    names, else the site's owner.
    """
    head_length, found = _find_lead(paragraphs)
    parts = _Parts()
    for paragraph in paragraphs[:head_length]:
        if not parts.take_furniture(paragraph):
            parts.take_caption(paragraph)
    if found is None:
        head_length += parts.take_leading_furniture(paragraphs[head_length:])
    return _article(parts, paragraphs[head_length:], found, site_owner)


def read_article_text(
    paragraphs: Sequence[str], language: str | None = None
) -> ParsedArticle | None:
    """Parse the full text of an article; None if it has no body.

    Unlike in a listing, only credited captions can precede the dateline. The language is detected
    if it is not given.
    """
    parts = _Parts()
    body = paragraphs[parts.take_leading_furniture(paragraphs) :]
    found = _dateline_of(body[0]) if body else None
    return _article(parts, body, found, None, language)


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
            parts.notes.append(paragraph)
        elif index == 0 and found:
            body.append(paragraph[found.text_start :])
        else:
            body.append(paragraph)
    if body and (not body[0] or is_separator(body[0])):
        # The dateline was followed by nothing, or by a "Read More".
        del body[0]
    if not body:
        return None
    note = " ".join(parts.notes) or None
    source, source_kind = _source(found.dateline.agency if found else None, note, site_owner)
    return ParsedArticle(
        body=tuple(body),
        source=source,
        source_kind=source_kind,
        language=language or detect_language(" ".join(body[:_PARAGRAPHS_FOR_LANGUAGE])),
        dateline=found.dateline if found else None,
        editors_note=note,
        byline=" ".join(parts.bylines) or None,
        captions=tuple(parts.captions),
    )


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
