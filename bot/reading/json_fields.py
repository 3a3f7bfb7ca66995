"""Read an article's fields from a JSON object, under the names that exporters give them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.reading.feeds.feed_dates import read_date
from bot.text.characters import one_line, paragraphs_of, without_controls
from bot.text.html_repairs import looks_like_html
from bot.text.html_text import html_line, html_paragraphs
from bot.text.language.codes import language_code
from bot.text.links import shown_address


class Field(StrEnum):
    """What an article has. The values are the documented names."""

    TEXT = "text"
    TITLE = "title"
    SOURCE = "source"
    URL = "url"
    PUBLISHED = "published"
    AUTHOR = "author"
    LANGUAGE = "language"


# In order of preference, without case, "_", "-", ":" and blanks. Among others the names of schema.org,
# RSS, JSON Feed, NewsAPI, GNews, Guardian, Bing News, WordPress, GDELT, newspaper4k and news-please.
_NAMES: dict[Field, str] = {
    Field.TEXT: "text fulltext articlebody articletext bodytext maintext cleanedtext plaintext contenttext content"
    " contentencoded body contenthtml html article story fullcontent longtext paragraphs description summary"
    " abstract excerpt standfirst lead lede teaser snippet dek trailtext",
    Field.TITLE: "title headline headlinemain heading webtitle articletitle newstitle titletext name subject",
    Field.SOURCE: "source publisher outlet publication sourcename sitename newspaper provider newsoutlet newssource"
    " website site agency channel feedtitle sourcedomain domain",
    Field.URL: "url link href permalink canonicalurl weburl articleurl articlelink newsurl uri origlink shorturl"
    " guid id",
    Field.PUBLISHED: "published publishedat publisheddate publishdate publicationdate datepublished datepublish"
    " pubdate pubdateutc publishtime publishedtime publishedon webpublicationdate firstpublicationdate"
    " firstpublished date datetime dateutc articledate releasedate postedat dateposted posted timestamp time seendate"
    " createdat datecreated created updatedat dateupdated updated datemodified modified lastmodified",
    Field.AUTHOR: "author authors byline creator dccreator writer writers reporter contributors",
    Field.LANGUAGE: "language lang inlanguage languagecode locale",
}
_FIELD_OF = {name: each for each, names in _NAMES.items() for name in names.split()}
_RANK = {name: rank for names in _NAMES.values() for rank, name in enumerate(names.split())}
# Objects that hold the fields of an article: Elasticsearch, Guardian, JSON:API, GraphQL.
_AROUND_FIELDS = ("_source", "article", "fields", "attributes", "node", "document", "doc", "item")
# Names inside the value of a field: WordPress, Atom as JSON, MongoDB, HAL, schema.org.
_INSIDE = {
    Field.TEXT: ("text", "plain", "html", "rendered", "value", "content", "#text", "$t", "body"),
    Field.TITLE: ("text", "main", "rendered", "value", "title", "#text", "$t", "default"),
    Field.SOURCE: ("name", "title", "label", "value", "#text", "$t", "domain", "id"),
    Field.URL: ("href", "url", "@id", "canonical", "web", "value", "#text", "$t", "self"),
    Field.PUBLISHED: ("$date", "$numberLong", "date", "value", "iso", "#text", "$t", "timestamp"),
    Field.AUTHOR: ("name", "fullname", "full_name", "displayName", "title", "value", "#text"),
    Field.LANGUAGE: ("code", "id", "name", "value"),
}
_NOT_IN_NAMES = re.compile(r"[\s_:.-]+|^@")
_IDS = ("id", "guid", "uri")
_MAX_DEPTH = 5
_MAX_NAME = 40  # characters of a field's name in a report
# NewsAPI's mark of a text that it cut.
_CUT = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+?\d{1,7} (?:more )?char(?:acter)?s\]\s*$")
_HTML_LINE = re.compile(r"[<&]")


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
    names: Mapping[Field, str] = field(default_factory=dict)  # where each value was taken from
    unusable_url: str | None = None  # an address as written that can't be shown
    states_text: bool = False  # even if the text is blank, or no text at all


class FieldReader:
    """Reads the objects of one document, and counts the names of their fields."""

    def __init__(self, around: Mapping[str, Any] | None = None) -> None:
        """`around` has the fields next to the list of objects; they can state the source."""
        self.taken: dict[Field, Counter[str]] = {each: Counter() for each in Field}
        self._seen: dict[str, None] = {}  # in order
        self._unusable: set[str] = set()  # names of addresses, which a report quotes anyway
        given = _candidates(around or {}, Field.SOURCE)
        self._source = next(filter(None, (_source(each.value) for each in given)), None)

    @property
    def unused(self) -> list[str]:
        """The names of fields with a value that was never used, in the order of the document."""
        used = {name for names in self.taken.values() for name in names}
        return [name for name in self._seen if name not in used | self._unusable]

    def read(self, written: Mapping[str, Any]) -> JsonArticle:
        """The article's fields. An object inside that holds them is looked into."""
        fields = _unwrapped(written)
        self._seen |= {_shown(name): None for name, value in fields.items() if _is_stated(value)}
        names: dict[Field, str] = {}

        def first(of: Field, read: Any) -> Any:
            for candidate in _candidates(fields, of):
                if (value := read(candidate.value)) is not None:
                    names[of] = candidate.name
                    return value
            return None

        published, raw = self._date(fields, names)
        url = first(Field.URL, _address)
        unusable = None if url else _stated_address(fields)
        if unusable:
            self._unusable.add(unusable.name)
        article = JsonArticle(
            paragraphs=first(Field.TEXT, _paragraphs) or (),
            title=first(Field.TITLE, _title),
            source=first(Field.SOURCE, _source) or self._source,
            url=url,
            published=published,
            published_raw=raw,
            author=first(Field.AUTHOR, _author),
            language=first(Field.LANGUAGE, _language),
            names=names,
            unusable_url=_one_line(_inside(unusable.value, Field.URL)) if unusable else None,
            states_text=bool(_candidates(fields, Field.TEXT)),
        )
        for each, name in names.items():
            self.taken[each][name] += 1
        return article

    def _date(
        self, fields: Mapping[str, Any], names: dict[Field, str]
    ) -> tuple[datetime | None, str | None]:
        """The first date that can be read; else the first one as written."""
        unread: Taken | None = None
        for candidate in _candidates(fields, Field.PUBLISHED):
            written = _one_line(_inside(candidate.value, Field.PUBLISHED))
            if written and (moment := read_date(written)):
                names[Field.PUBLISHED] = candidate.name
                return moment, written
            if written and unread is None:
                unread = Taken(written, candidate.name)
        if unread is None:
            return None, None
        names[Field.PUBLISHED] = unread.name
        return None, unread.value


def _unwrapped(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields of an object and of the objects around its article, the inner ones first."""
    for name in _AROUND_FIELDS:
        inner = fields.get(name)
        if isinstance(inner, dict) and _has_fields(inner):
            outer = {key: value for key, value in fields.items() if key != name}
            return {**outer, **inner}
    return fields


def _has_fields(fields: Mapping[str, Any]) -> bool:
    return any(_FIELD_OF.get(_plain(name)) in (Field.TEXT, Field.TITLE) for name in fields)


def _candidates(fields: Mapping[str, Any], wanted: Field) -> list[Taken]:
    """The fields that can state what is wanted, the most usual names first."""
    found = [
        (_RANK[plain], Taken(value, _shown(name)))
        for name, value in fields.items()
        if _is_stated(value) and _FIELD_OF.get(plain := _plain(name)) is wanted
    ]
    return [taken for _, taken in sorted(found, key=lambda each: each[0])]


def _plain(name: str) -> str:
    return _NOT_IN_NAMES.sub("", name[:_MAX_NAME]).casefold()


def _shown(name: str) -> str:
    """A name as a report may print it."""
    name = one_line(name[: 2 * _MAX_NAME])
    return name if len(name) <= _MAX_NAME else name[: _MAX_NAME - 1] + "…"


def _is_stated(value: Any) -> bool:
    return value is not None and value not in ("", [], {})


def _inside(value: Any, wanted: Field, depth: int = 0) -> Any:
    """The value itself, or the one that an object or a list holds."""
    if depth > _MAX_DEPTH:
        return None
    if isinstance(value, dict):
        found = (value.get(name) for name in _INSIDE[wanted])
        return next((_inside(each, wanted, depth + 1) for each in found if _is_stated(each)), None)
    if isinstance(value, list):
        return next((_inside(each, wanted, depth + 1) for each in value if _is_stated(each)), None)
    return value


def _paragraphs(value: Any) -> tuple[str, ...] | None:
    pieces = value if isinstance(value, list) else [value]
    found: list[str] = []
    for piece in pieces:
        text = _inside(piece, Field.TEXT)
        if isinstance(text, str):
            found += _lines_of(_CUT.sub("…", without_controls(text)[0]))
    return tuple(found) if any(map(_is_visible, found)) else None


def _lines_of(text: str) -> Sequence[str]:
    return html_paragraphs(text) if looks_like_html(text) else paragraphs_of(text)


def _is_visible(text: str) -> bool:
    # A zero-width space is neither printable nor white space.
    return any(character.isprintable() and not character.isspace() for character in text)


def _title(value: Any) -> str | None:
    text = _inside(value, Field.TITLE)
    if isinstance(text, str) and _HTML_LINE.search(text):
        return html_line(text) or None
    return _one_line(text)


def _source(value: Any) -> str | None:
    name = _one_line(_inside(value, Field.SOURCE))
    if name and name.startswith(("http://", "https://")):
        return _host(name)
    return name


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


def _stated_address(fields: Mapping[str, Any]) -> Taken | None:
    """The field that should have an address. An id need not be one."""
    found = _candidates(fields, Field.URL)
    return next((each for each in found if _plain(each.name) not in _IDS), None)


def _author(value: Any) -> str | None:
    names = list(_names(value, 0))
    return ", ".join(dict.fromkeys(names)) or None


def _names(value: Any, depth: int) -> Iterator[str]:
    if isinstance(value, list) and depth < _MAX_DEPTH:
        for each in value[:20]:
            yield from _names(each, depth + 1)
    elif isinstance(value, dict):
        parts = [value.get(key) for key in ("first", "given", "firstName", "first_name")] + [
            value.get(key) for key in ("last", "family", "lastName", "last_name")
        ]
        whole = _inside(value, Field.AUTHOR)
        joined = " ".join(filter(None, map(_one_line, parts)))
        if name := (_one_line(whole) or joined):
            yield name
    elif isinstance(value, str) and (name := one_line(value)):
        yield name


def _language(value: Any) -> str | None:
    code = _inside(value, Field.LANGUAGE)
    return language_code(code) if isinstance(code, str) else None


def _one_line(value: Any) -> str | None:
    """The text on one line; numbers as they are written."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = repr(value)
    return (one_line(value) or None) if isinstance(value, str) else None
