"""What a feed says of itself: title, homepage, language, and when to ask again."""

import re
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urljoin

from lxml import etree

from bot.reading.feeds.feed_repairs import make_text
from bot.reading.feeds.feed_tree import feed_tree

_FIRST_ITEM = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])", re.IGNORECASE)
_TAIL = 16 * 1024
_XML = "{http://www.w3.org/XML/1998/namespace}"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_MAX_TTL = timedelta(days=365)
_TWO_LETTERS = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it",
    "nld": "nl", "dut": "nl", "rus": "ru", "ukr": "uk", "pol": "pl", "ara": "ar", "zho": "zh", "chi": "zh",
    "jpn": "ja", "kor": "ko", "tur": "tr", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "heb": "he",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FeedHead:
    """What stands outside the items; the title is HTML yet."""

    title: str = ""
    homepage: str | None = None
    base: str | None = None
    language: str | None = None
    ttl: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


def read_head(document: bytes) -> FeedHead:
    """The fields of an RSS, RDF or Atom feed; empty ones where there is nothing to read."""
    first = _FIRST_ITEM.search(document)
    if first:
        tail = document[max(first.start(), len(document) - _TAIL) :]
        last = max(tail.rfind(b"</item>") + 7, tail.rfind(b"</entry>") + 8, 8)
        document = document[: first.start()] + (tail[last:] if last > 8 else b"")
    root = feed_tree(document)
    return FeedHead() if root is None else _head_of(root)


def _head_of(root: etree._Element) -> FeedHead:
    channel = next(root.iterchildren("{*}channel", "{*}Channel"), root)
    # RSS 1.0 closes the channel before the items; others' strays stand beside it.
    fields: dict[str, list[etree._Element]] = {}
    for child in channel:
        if isinstance(child.tag, str):
            fields.setdefault(_local(child), []).append(child)
    language = _text(fields, "language") or channel.get(f"{_XML}lang") or root.get(f"{_XML}lang")
    return FeedHead(
        title=_title(fields),
        homepage=_homepage(fields.get("link", [])),
        base=channel.base,
        language=language_code(language),
        ttl=_ttl(fields),
        skip_hours=frozenset(
            int(hour) % 24
            for hour in _listed(fields, "skiphours", "hour")
            if hour.isdecimal() and int(hour) <= 24
        ),
        skip_days=frozenset(
            _DAYS.index(day.lower())
            for day in _listed(fields, "skipdays", "day")
            if day.lower() in _DAYS
        ),
    )


def language_code(stated: str | None) -> str | None:
    """ISO 639-1 of "en-GB", "EN_us" or "deu"; None where it is none."""
    code = re.split(r"[-_]", (stated or "").strip().lower(), maxsplit=1)[0]
    if len(code) == 3:
        return _TWO_LETTERS.get(code)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None


def _title(fields: dict[str, list[etree._Element]]) -> str:
    # The feed's own title stands before an extension's, or has no prefix.
    titles = sorted(fields.get("title", []), key=lambda title: title.prefix is not None)
    for title in titles:
        make_text(title, is_atom=_is_atom(title))
        if text := (title.text or "").strip():
            return text
    return ""


def _is_atom(element: etree._Element) -> bool:
    return "atom" in str(element.tag).rpartition("}")[0].lower()


def _homepage(links: list[etree._Element]) -> str | None:
    for link in links:
        address = link.get("href") if link.get("rel", "alternate") == "alternate" else None
        if address := address or (link.text or "").strip():
            return _joined(link.base, address)
    return None


def _joined(base: str | None, address: str) -> str:
    try:
        return urljoin(base or "", address)
    except ValueError:
        return address


def _text(fields: dict[str, list[etree._Element]], name: str) -> str:
    return next(
        (text for field in fields.get(name, ()) if (text := (field.text or "").strip())), ""
    )


def _listed(fields: dict[str, list[etree._Element]], name: str, part: str) -> list[str]:
    return [
        (child.text or "").strip()
        for field in fields.get(name, ())
        for child in field
        if isinstance(child.tag, str) and _local(child) == part
    ]


def _ttl(fields: dict[str, list[etree._Element]]) -> timedelta | None:
    """RSS's minutes, else the syndication module's period divided by its frequency."""
    if (minutes := _number(_text(fields, "ttl"))) is not None:
        return min(timedelta(minutes=minutes), _MAX_TTL)
    period = _PERIODS.get(_text(fields, "updateperiod").lower())
    return period and period / (_number(_text(fields, "updatefrequency")) or 1)


def _number(text: str) -> int | None:
    """A number above zero."""
    return int(text) or None if text.isdecimal() and len(text) < 8 else None


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()
