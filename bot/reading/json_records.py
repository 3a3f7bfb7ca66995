"""Find the objects of a JSON document: one per line, a list, or a list inside an object."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from bot.errors import DocumentUnreadable
from bot.words import say

_DECODER = json.JSONDecoder(strict=False)  # exporters forget to escape tabs and line feeds
_BLANKS = re.compile(r"[\s\ufeff]*")
_BETWEEN_ITEMS = re.compile(r"[\s,]*")
_LINE_END = re.compile(r"\r\n|\r|\n")
# NEL and LS don't end a line here: they can be part of a JSON string.
_MAY_BEGIN_JSON = re.compile(r"[\s\ufeff]*(?:\{\s*[\"}]|\[\s*\{\s*\")")
# An object takes at least 200 bytes of memory once it is read.
_MAX_PARTS = 2_000_000
# Usual names of the list of articles, in order of preference.
_LISTS = (
    *("articles", "items", "entries", "stories", "results", "posts", "news", "documents", "docs"),
    *("hits", "records", "rows", "edges", "data"),
)
_LOOKED_AT = 20  # items of a list, or lines, to see whether they are articles
_MAX_DEPTH = 4
_NEXT_OBJECT = re.compile(r"[\r\n][ \t]*\{")
_MAX_BROKEN = 100  # each can cost the length of the document


_IsArticle = Callable[[Mapping[str, Any]], bool]


class Records(NamedTuple):
    """The values of a document that should be articles."""

    values: Iterator[tuple[int, Any]]  # each with its number, from 1; None for what is not JSON
    by_line: bool  # whether the number is that of a line; otherwise that of an item
    around: Mapping[str, Any]  # the fields next to the list


def read_object(text: str) -> dict[str, Any] | None:
    """Parse a JSON object; None if the text is anything else."""
    value = parse_line(text)
    return value if isinstance(value, dict) else None


def may_be_json(head: str) -> bool:
    """Whether a document that begins like this can be JSON. Listings can begin with a brace, too."""
    return _MAY_BEGIN_JSON.match(head) is not None


def is_json(text: str) -> bool:
    """Whether the text begins with an object, or with a list whose first item is one."""
    start = _end(_BLANKS, text, 0)
    if text.startswith("[", start):
        start = _end(_BLANKS, text, start + 1)
    return isinstance(_decoded(text, start)[0], dict)


def begins_json_lines(head: str) -> bool:
    """Whether the whole lines of a document's beginning are JSON objects, or most of them.

    One object alone can be a document that holds a list.
    """
    lines = [line for line in islice(_LINE_END.split(head), _LOOKED_AT) if is_written(line)]
    objects = sum(isinstance(parse_line(line), dict) for line in lines)
    return len(lines) > 1 and 2 * objects > len(lines)


def read_records(text: str, is_article: _IsArticle) -> Records:
    """Find the articles of a JSON document. `is_article` says whether an object can be one.

    Raises DocumentUnreadable with the code `too_large`.
    """
    start = _end(_BLANKS, text, 0)
    if text.startswith("[", start):
        first_line = _first_line(text, start)
        if (
            not isinstance(parse_line(first_line), list)
            or not text[start + len(first_line) :].strip()
        ):
            return Records(_items_of(text, start + 1), by_line=False, around={})
    elif text.startswith("{", start) and parse_line(_first_line(text, start)) is None:
        # An object on several lines: a document of its own, or one of several.
        return _of_whole_objects(text, start, is_article)
    elif not _has_several_lines(text, start):
        lines = Records(_lines_of(text), by_line=True, around={})
        return _of_object(parse_line(text), lines, is_article)
    return Records(_lines_of(text), by_line=True, around={})


def _of_whole_objects(text: str, start: int, is_article: _IsArticle) -> Records:
    if text.count("{") + text.count("[") > _MAX_PARTS:
        raise DocumentUnreadable("too_large", say("json-too-many-parts"))
    first, end = _decoded(text, start)
    alone = end == len(text)
    if first is None:
        return Records(_lines_of(text), by_line=True, around={})
    listed = Records(_items_of(text, start), by_line=False, around={})
    return _of_object(first, listed, is_article) if alone else listed


def _of_object(value: Any, otherwise: Records, is_article: _IsArticle) -> Records:
    """The list inside a document's only object; `otherwise` if there is none."""
    if not isinstance(value, dict) or is_article(value):
        return otherwise
    found = _list_in(value, is_article, 0) or next(
        (value[name] for name in _LISTS if _holds_objects(value.get(name))), None
    )
    if found is None:
        return otherwise
    return Records(iter(enumerate(found, start=1)), by_line=False, around=value)


def _list_in(value: Mapping[str, Any], is_article: _IsArticle, depth: int) -> list[Any] | None:
    """The first list of articles in an object; those with usual names come first."""
    names = [*(name for name in _LISTS if name in value), *value]
    for name in names:
        if _holds_articles(value[name], is_article):
            found: list[Any] = value[name]
            return found
    if depth < _MAX_DEPTH:
        for name in names:
            inner = value[name]
            if (
                isinstance(inner, dict)
                and (listed := _list_in(inner, is_article, depth + 1)) is not None
            ):
                return listed
    return None


def _holds_objects(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


def _holds_articles(value: Any, is_article: _IsArticle) -> bool:
    return isinstance(value, list) and any(
        isinstance(each, dict) and is_article(each) for each in value[:_LOOKED_AT]
    )


def _lines_of(text: str) -> Iterator[tuple[int, Any]]:
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if is_written(line):
            yield number, parse_line(line)


def _items_of(text: str, start: int) -> Iterator[tuple[int, Any]]:
    """The values one after the other: memory holds one at a time.

    After a broken one it goes on at the next line that begins an object.
    """
    number, broken = 1, 0
    at = _end(_BETWEEN_ITEMS, text, start)
    while at < len(text) and text[at] != "]":
        value, end = _decoded(text, at)
        yield number, value
        if end == at:
            broken += 1
            begins = _NEXT_OBJECT.search(text, at + 1)
            if begins is None or broken > _MAX_BROKEN:
                return
            end = begins.end() - 1
        number, at = number + 1, _end(_BETWEEN_ITEMS, text, end)


def _decoded(text: str, start: int) -> tuple[Any, int]:
    """The value at `start`, and where what follows it begins; (None, start) if it is not JSON."""
    try:
        value, end = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None, start
    return value, _end(_BLANKS, text, end)


def is_written(line: str) -> bool:
    """Whether a line of JSON Lines is more than blank."""
    return bool(line.strip("\ufeff \t"))


def parse_line(text: str) -> Any:
    """Parse one value, which a comma may follow; None if it is not JSON."""
    try:
        return json.loads(text.strip("\ufeff \t\r\n").rstrip(","), strict=False)
    except (ValueError, RecursionError):
        return None


def _first_line(text: str, start: int) -> str:
    found = _LINE_END.search(text, start)
    return text[start : found.start()] if found else text[start:]


def _has_several_lines(text: str, start: int) -> bool:
    return _LINE_END.search(text.rstrip("\ufeff \t\r\n"), start) is not None


def _end(blanks: re.Pattern[str], text: str, start: int) -> int:
    found = blanks.match(text, start)
    return found.end() if found else start
