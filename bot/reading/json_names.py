"""What the names of fields mean in other people's JSON: `headline` is a title, `pubDate` a date."""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from bot.text.characters import one_line


class Field(StrEnum):
    """What an article has. The values are the documented names."""

    TEXT = "text"
    TITLE = "title"
    SOURCE = "source"
    URL = "url"
    PUBLISHED = "published"
    AUTHOR = "author"
    LANGUAGE = "language"
    PICTURE = "picture"


# In order of preference, without case, accents, "_", "-", ":" and blanks. Among others the names of
# schema.org, RSS, JSON Feed, news services, crawlers, and the commonest words of some languages.
_NAMES = {
    Field.TEXT: "text fulltext articlebody articletext bodytext maintext storytext selftext cleanedtext plaintext"
    " contenttext content contentencoded body contenthtml html article story fullcontent longtext paragraphs"
    " inhalt volltext contenu texte corps contenido texto cuerpo conteudo corpo testo contenuto inhoud tekst treść"
    " текст содержание description summary leadparagraph abstract excerpt standfirst lead lede teaser snippet dek"
    " trailtext beschreibung zusammenfassung chapo resumen resumo",
    Field.TITLE: "title headline headlinemain heading webtitle articletitle newstitle titletext name subject"
    " titel schlagzeile überschrift titre titulo titular titolo kop rubrik tytuł заголовок название",
    Field.SOURCE: "source publisher outlet publication sourcename sitename newspaper provider newsoutlet newssource"
    " website site agency quelle zeitung fuente medio periodico fonte journal bron источник origin channel feedtitle"
    " feed hostname sourcedomain cleanurl domain",
    Field.URL: "url link href permalink canonicalurl weburl articleurl articlelink newsurl uri origlink shorturl"
    " lien enlace ссылка alternate links mainentityofpage guid id",
    Field.PUBLISHED: "published publishedat publisheddate publishdate publicationdate datepublished datepublish"
    " pubdate pubdateutc publishtime publishedtime publishedon webpublicationdate firstpublicationdate"
    " firstpublished date datetime dateutc articledate releasedate postedat dateposted posted timestamp time seendate"
    " datum fecha fechapublicacion datepublication дата createdat datecreated createdutc created updatedat dateupdated"
    " updated datemodified modified lastmodified data",
    Field.AUTHOR: "author authors byline creator dccreator writer writers reporter reporters journalist contributors"
    " autor autoren auteur auteurs autore автор",
    Field.LANGUAGE: "language lang inlanguage languagecode locale sprache langue idioma",
    Field.PICTURE: "picture pictures image images imageurl urltoimage mainimage leadimage topimage featuredimage"
    " socialimage ogimage heroimage photo photos photourl pictureurl imgurl img imgsrc thumbnail thumbnails"
    " thumbnailurl thumb thumburl bild imagen immagine foto afbeelding",
}
# A longer name means what its last word says ("short_description"), unless another word is one of
# these: addresses of pictures, dates of crawlers, numbers.
_OTHER_WORDS = (
    "image img thumbnail thumb video audio logo icon photo picture avatar media feed api next previous self comment"
    " comments related crawl crawled download downloaded scrape scraped fetch fetched retrieved accessed indexed"
    " inserted ingested expiry expires end id count length type meta seo og twitter facebook short alt"
)
# Words of the names of an article's own picture. "author_image" is another's.
_PICTURES = frozenset(("image", "images", "img", "picture", "photo", "thumbnail", "thumb"))
_WITH_PICTURES = frozenset(
    (
        *(
            "url",
            "uri",
            "link",
            "href",
            "src",
            "to",
            "main",
            "lead",
            "top",
            "featured",
            "hero",
            "banner",
        ),
        *("cover", "header", "og", "twitter", "social", "article", "news", "story", "primary"),
        *("large", "big", "medium", "small", "original", "full", "preview", "teaser"),
    )
)
_SHORT_TEXTS = ("description", "summary")
_BEFORE_SHORT_TEXTS = frozenset(("short", "meta"))
_TRAILING_WORDS = ("at", "on", "utc", "gmt", "ts", "ms", "i")  # created_at, published_on
_NAMING_WORDS = ("name", "title", "label")  # source_name, author_name
_GENITIVES = ("de", "del", "des", "du", "do", "da", "della", "of")  # fecha de publicación
_NOT_IN_NAMES = re.compile(r"[\W_]+")
_WORDS = re.compile(r"[^\W_A-Z]+|[A-Z]+(?![^\W_A-Z])|[A-Z][^\W_A-Z]*")
_LONGEST = 40  # characters


class _Meaning(NamedTuple):
    """What a name means, and how usual it is: the lower the rank, the more."""

    field: Field
    rank: int


# All objects of a document have nearly the same names.
@lru_cache(maxsize=256)
def fields_named(names: tuple[str, ...]) -> Mapping[Field, tuple[str, ...]]:
    """The names that mean each field, the most usual first."""
    found: dict[Field, list[tuple[int, str]]] = {}
    for name in names:
        if meaning := _meaning(name):
            found.setdefault(meaning.field, []).append((meaning.rank, name))
    return {
        field: tuple(name for _, name in sorted(ranked, key=lambda each: each[0]))
        for field, ranked in found.items()
    }


@lru_cache(maxsize=1_024)
def shown_name(name: str) -> str:
    """A name as a report may print it: short, and without control characters."""
    name = one_line(name[: 2 * _LONGEST])
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"


@lru_cache(maxsize=1_024)
def is_of_id(name: str) -> bool:
    """Whether a name that can hold an address can also hold any other identifier."""
    return _plain(name) in ("id", "guid", "uri")


def _meaning(name: str) -> _Meaning | None:
    plain = _plain(name)
    if found := _FIELD_OF.get(plain):
        return _Meaning(found, _RANK[plain])
    words = [_plain(word) for word in _WORDS.findall(name[:_LONGEST])]
    if _is_picture(words):
        return _Meaning(Field.PICTURE, len(_RANK))
    head = _head_of(words)
    if head is not None and _FIELD_OF[head] is Field.PICTURE:
        return None
    others = _OTHERS.intersection(words) - {head}
    if head is None or (others - _BEFORE_SHORT_TEXTS if head in _SHORT_TEXTS else others):
        return None
    return _Meaning(_FIELD_OF[head], len(_RANK) + _RANK[head])


def _is_picture(words: list[str]) -> bool:
    """Whether a name of several words means the article's picture: "main_image_url"."""
    found = _PICTURES.intersection(words)
    return bool(found) and _WITH_PICTURES.issuperset(set(words) - found)


def _head_of(words: list[str]) -> str | None:
    """The word that says what a name of several words means."""
    while len(words) > 1 and words[-1] in _TRAILING_WORDS:
        words = words[:-1]
    if len(words) > 1 and words[-1] in _NAMING_WORDS:
        named = _FIELD_OF.get(words[-2])
        if named in (Field.SOURCE, Field.AUTHOR):
            return words[-2]
    if len(words) > 2 and words[1] in _GENITIVES and words[0] in _FIELD_OF:
        return words[0]
    return words[-1] if words and words[-1] in _FIELD_OF else None


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name[:_LONGEST]).casefold()
    return _NOT_IN_NAMES.sub("", "".join(c for c in decomposed if not unicodedata.combining(c)))


_OTHERS = frozenset(_OTHER_WORDS.split())
_FIELD_OF = {_plain(name): each for each, names in _NAMES.items() for name in names.split()}
_RANK = {_plain(name): rank for names in _NAMES.values() for rank, name in enumerate(names.split())}
