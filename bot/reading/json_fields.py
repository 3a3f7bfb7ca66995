"""Read an article's fields from a JSON object, whatever the exporter called and nested them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from bot.models import Picture
from bot.reading.feeds.feed_dates import read_date
from bot.reading.json_findings import JsonFindings
from bot.reading.json_names import Field, fields_named, is_of_id, shown_name
from bot.text.characters import one_line, paragraphs_of, without_controls
from bot.text.html_repairs import looks_like_html
from bot.text.html_text import html_line, html_paragraphs
from bot.text.language.codes import language_code
from bot.text.links import shown_address
from bot.text.picture_addresses import captioned, picture

# Objects next to the text with more about the article.
_NEXT_TO_FIELDS = ("meta", "metadata", "thread", "properties", "info", "details")
# Objects that hold the fields of an article: Elasticsearch, Guardian, JSON:API, GraphQL.
_AROUND_FIELDS = tuple(
    ["_source", "article", "fields", "attributes", "node", "document", "doc", "item", "data"]
)
# Names inside the value of a field: WordPress, Atom as JSON, MongoDB, HAL, schema.org.
_INSIDE = {
    Field.TEXT: "text plain html rendered value content #text $t body children",
    Field.TITLE: "text main rendered value title #text $t default",
    Field.SOURCE: "name title label value #text $t domain id",
    Field.URL: "href url @id permalink canonical web value #text $t self",
    Field.PUBLISHED: "$date $numberLong date value iso #text $t timestamp",
    Field.AUTHOR: "name original fullname full_name displayName title value #text",
    Field.LANGUAGE: "code id name value",
    Field.PICTURE: "url src href contentUrl link original large medium value #text $t @id",
}
_NAMES_INSIDE = {each: tuple(names.split()) for each, names in _INSIDE.items()}
_GIVEN_NAMES = ("first", "given", "firstName", "first_name", "firstname")
_FAMILY_NAMES = ("last", "family", "lastName", "last_name", "lastname")
_MAX_DEPTH = 5
_MAX_PICTURES = 10
# NewsAPI's mark of a text that it cut.
_CUT = re.compile(r"(?:…|\.\.\.)?\s?\[\+?\d{1,7} (?:more )?char(?:acter)?s\]$")


_Value = TypeVar("_Value")


class Taken(NamedTuple):
    """A value, and the name of the field that it was taken from."""

    value: Any
    name: str


@dataclass(frozen=True, slots=True)
class JsonArticle:
    """The fields of one article, cleaned; None for what the object does not state."""

    paragraphs: tuple[str, ...] = ()
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: datetime | None = None  # aware and in UTC
    published_raw: str | None = None
    author: str | None = None
    language: str | None = None
    picture: Picture | None = None
    names: Mapping[Field, str] = field(default_factory=dict)  # where each value was taken from
    unusable_url: str | None = None  # an address as written that can't be shown
    states_text: bool = False  # even if the text is blank, or no text at all


class FieldReader:
    """Reads the objects of one document; `found` counts the names of their fields."""

    def __init__(self, around: Mapping[str, Any] | None = None) -> None:
        """`around` has the fields next to the list of objects; they can state the source."""
        self.found = JsonFindings()
        given = _stated(around or {}).get(Field.SOURCE, ())
        self._source = next(filter(None, (_source(each.value) for each in given)), None)

    def read(self, written: Mapping[str, Any]) -> JsonArticle:
        """The article's fields. An object inside that holds them is looked into."""
        fields = _unwrapped(written)
        for name, value in fields.items():
            if _is_stated(value):
                self.found.see(shown_name(name))
        stated = _stated(fields)
        names: dict[Field, str] = {}

        def first(of: Field, read: Callable[[Any], _Value | None]) -> _Value | None:
            for each in stated.get(of, ()):
                if (value := read(each.value)) is not None:
                    names[of] = each.name
                    return value
            return None

        published, raw = _date(stated.get(Field.PUBLISHED, ()), names)
        url = first(Field.URL, _address) or _address_of_source(stated, names)
        unusable = None if url else _first_address(stated)
        if unusable:
            self.found.quoted.add(unusable.name)
        article = JsonArticle(
            paragraphs=first(Field.TEXT, _paragraphs) or (),
            title=first(Field.TITLE, _title),
            source=first(Field.SOURCE, _source)
            or self._source
            or first(Field.SOURCE, _host_of_source),
            url=url,
            published=published,
            published_raw=raw,
            author=first(Field.AUTHOR, _author),
            language=first(Field.LANGUAGE, _language),
            picture=first(Field.PICTURE, _picture),
            names=names,
            unusable_url=_one_line(_inside(unusable.value, Field.URL)) if unusable else None,
            states_text=Field.TEXT in stated,
        )
        for each, name in names.items():
            self.found.taken[each][name] += 1
        return article


def _date(stated: Sequence[Taken], names: dict[Field, str]) -> tuple[datetime | None, str | None]:
    """The first date that can be read, with its time if another field states it.

    If none can be read: the first one as written.
    """
    read: tuple[datetime, str] | None = None
    unread: Taken | None = None
    for each in stated:
        if read and not _has_no_time(read[0]):
            break
        written = _one_line(_inside(each.value, Field.PUBLISHED))
        if written and (moment := read_date(written)):
            if read is None or moment.date() == read[0].date():
                read, names[Field.PUBLISHED] = (moment, written), each.name
        elif written and unread is None:
            unread = Taken(written, each.name)
    if read:
        return read
    if unread is None:
        return None, None
    names[Field.PUBLISHED] = unread.name
    return None, unread.value


def is_article(fields: Mapping[str, Any]) -> bool:
    """Whether an object, or one inside it, has a field for a text."""
    return Field.TEXT in fields_named(tuple(_unwrapped(fields)))


def _has_no_time(moment: datetime) -> bool:
    return moment.time() == time()


def _unwrapped(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields of an object and of the objects around its article, the inner ones first."""
    for name in _AROUND_FIELDS:
        inner = fields.get(name)
        if isinstance(inner, dict) and _has_fields(inner):
            outer = {key: value for key, value in fields.items() if key != name}
            return {**outer, **inner}
    return fields


def _has_fields(fields: Mapping[str, Any]) -> bool:
    return not fields_named(tuple(fields)).keys().isdisjoint((Field.TEXT, Field.TITLE))


def _stated(fields: Mapping[str, Any]) -> dict[Field, list[Taken]]:
    """What can state each field, the most usual names first, then the objects next to the text."""
    found: dict[Field, list[Taken]] = {}
    _add_stated(fields, "", found)
    for outer in _NEXT_TO_FIELDS:
        if isinstance(inner := fields.get(outer), dict):
            _add_stated(inner, f"{outer}.", found)
    return found


def _add_stated(fields: Mapping[str, Any], prefix: str, found: dict[Field, list[Taken]]) -> None:
    for field_, names in fields_named(tuple(fields)).items():
        for name in names:
            if _is_stated(value := fields[name]):
                found.setdefault(field_, []).append(Taken(value, prefix + shown_name(name)))


def _is_stated(value: Any) -> bool:
    return value is not None and value not in ("", [], {})


def _inside(value: Any, wanted: Field, depth: int = 0) -> Any:
    """The value itself, or the one that an object or a list holds."""
    if depth > _MAX_DEPTH:
        return None
    if isinstance(value, dict):
        found = (value.get(name) for name in _NAMES_INSIDE[wanted])
        return next((_inside(each, wanted, depth + 1) for each in found if _is_stated(each)), None)
    if isinstance(value, list):
        return next((_inside(each, wanted, depth + 1) for each in value if _is_stated(each)), None)
    return value


def _paragraphs(value: Any) -> tuple[str, ...] | None:
    found: list[str] = []
    for text in _texts(value, 0):
        text = without_controls(text)[0].rstrip()
        found += _lines_of(_CUT.sub("…", text) if text.endswith("]") else text)
    return tuple(found) if any(map(_is_visible, found)) else None


def _texts(value: Any, depth: int) -> Iterator[str]:
    """The texts of a list of paragraphs, or of blocks that consist of spans."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth < _MAX_DEPTH:
        for each in value:
            yield from _texts(each, depth + 1)
    elif isinstance(value, dict) and depth < _MAX_DEPTH:
        names = (name for name in _NAMES_INSIDE[Field.TEXT] if _is_stated(value.get(name)))
        for name in list(names)[:1]:
            texts = _texts(value[name], depth + 1)
            yield from ["".join(texts)] if name == "children" else texts


def _lines_of(text: str) -> Sequence[str]:
    return html_paragraphs(text) if looks_like_html(text) else paragraphs_of(text)


def _is_visible(text: str) -> bool:
    # A zero-width space is neither printable nor white space.
    return any(character.isprintable() and not character.isspace() for character in text)


def _title(value: Any) -> str | None:
    text = _inside(value, Field.TITLE)
    if isinstance(text, str) and ("<" in text or "&" in text):
        return html_line(text) or None
    return _one_line(text)


def _source(value: Any) -> str | None:
    name = _one_line(_inside(value, Field.SOURCE))
    return None if name and _is_address(name) else name


def _host_of_source(value: Any) -> str | None:
    address = _one_line(_inside(value, Field.SOURCE))
    return _host(address) if address and _is_address(address) else None


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://"))


def _host(address: str) -> str | None:
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _address(value: Any) -> str | None:
    """The address; of several links the article's own page."""
    if isinstance(value, list):
        links = [each for each in value if isinstance(each, dict)]
        own = [each for each in links if each.get("rel", "alternate") in ("alternate", "canonical")]
        value = [*own, *value]
    return shown_address(_inside(value, Field.URL))


def _address_of_source(
    stated: Mapping[Field, Sequence[Taken]], names: dict[Field, str]
) -> str | None:
    """Crawlers call the page that they read its source. A site's own address has no path."""
    for candidate in stated.get(Field.SOURCE, ()):
        address = shown_address(candidate.value)
        if address and len(urlsplit(address).path) > 1:
            names[Field.URL] = candidate.name
            return address
    return None


def _first_address(stated: Mapping[Field, Sequence[Taken]]) -> Taken | None:
    """The field that should have an address. An id need not be one."""
    return next((each for each in stated.get(Field.URL, ()) if not is_of_id(each.name)), None)


def _author(value: Any) -> str | None:
    names = list(_names(value, 0))
    return ", ".join(dict.fromkeys(names)) or None


def _names(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, list) and depth < _MAX_DEPTH:
        for each in value[:20]:
            yield from _names(each, depth + 1)
    elif isinstance(value, dict):
        parts = (value.get(key) for key in (*_GIVEN_NAMES, *_FAMILY_NAMES))
        whole = _inside(value, Field.AUTHOR)
        joined = " ".join(filter(None, map(_one_line, parts)))
        if name := (_one_line(whole) or joined):
            yield name
    elif isinstance(value, str) and (name := one_line(value)):
        yield name


def _language(value: Any) -> str | None:
    code = _inside(value, Field.LANGUAGE)
    return language_code(code) if isinstance(code, str) else None


def _picture(value: Any) -> Picture | None:
    """The first of several pictures, with what the object around its address says of it."""
    if isinstance(value, list):
        return next(filter(None, map(_picture, value[:_MAX_PICTURES])), None)
    around = value if isinstance(value, dict) else {}
    address = _inside(value, Field.PICTURE)
    shown = picture([(address, around.get("width"), around.get("height"))])
    captions = (around.get(name) for name in ("caption", "alt", "description", "title"))
    return captioned(shown, next((each for each in captions if isinstance(each, str)), None))


def _one_line(value: Any) -> str | None:
    """The text on one line; numbers as they are written."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = repr(value)
    return (one_line(value) or None) if isinstance(value, str) else None
