"""Recognize the links of a page: menus, headings of lists of links and of comments, prompts."""

import re
from functools import lru_cache

from bot.reading.blocks.line_shape import is_dense, is_link_like
from bot.text.furniture.folded_lines import folded
from bot.text.furniture.list_headings import (
    COMMENT_HEADINGS,
    COMMENT_WORDS,
    CONTENTS_HEADINGS,
    LABELS_BEFORE_COLON,
    LIST_HEADINGS,
    MORE,
    MORE_FROM,
)
from bot.text.furniture.prompts import PROMPT_ENDS, PROMPTS
from bot.text.photo_credits import is_bare_credit

_MAX_LENGTH = 200  # characters
_MAX_LABEL = 40  # characters
_MAX_WORDS_OF_HEADING = 6
_MAX_WORDS_OF_MORE = 3
_MAX_MORE = 30  # characters
_GAP = re.compile(r"[ \u00a0]{3,}|\s?\t\s?")
_SMALLER_GAP = re.compile(r"\s{2,}|\t|\u3000+|\s[|·•/]\s")
_PATH = re.compile(r"\s[>»›→]\s")
_BAR = re.compile(r"\s[|·•]\s")
_MAX_ITEM = 25  # characters
_MAX_DENSE_ITEM = 6  # characters
_MAX_ITEM_WORDS = 3
_MIN_ITEMS = 3
# Japanese headlines have wide blanks between their parts.
_MIN_DENSE_ITEMS = 4
_ENDS_NO_ITEM = (".", "。", "!", "?", ":", ",", ";", "…")
_COUNT = re.compile(r"\s*[(（\[]?\s*\d{1,6}\s*(?:件|条|條|개)?\s*[)）\]]?\s*$|^\d{1,6}\s+")
_MAX_PROMPT = 220  # characters
_BEGINNING_OF_PROMPT = 60  # characters
_AFTER_PROMPT = " .!…»›>→"
_LAST_WORDS = frozenset(end.rpartition(" ")[2] for end in PROMPT_ENDS)
_MAX_HEADING = 60  # characters
_HINT_OF_ROW = re.compile(r"\s[>»›→|·•/]\s|\s\s|[\t\u3000]")
_DIGIT = re.compile(r"\d")
_COLON = re.compile("[:：]")


def is_row_of_links(line: str) -> bool:
    """Whether the line is a menu or a path: `Home   World   Sport`, `Start > Town > Traffic`."""
    if len(line) > _MAX_LENGTH or not _HINT_OF_ROW.search(line):
        return False
    for between, least in ((_PATH, 2), (_GAP, 2), (_BAR, _MIN_ITEMS), (_SMALLER_GAP, _MIN_ITEMS)):
        if between.search(line):
            items = [item for item in between.split(line) if item.strip()]
            least = max(least, _MIN_DENSE_ITEMS) if is_dense(line) else least
            if len(items) >= least and all(map(_is_item, items)) and not is_bare_credit(line):
                return True
    return False


def _is_item(item: str) -> bool:
    if len(item) > _MAX_ITEM or len(item.split()) > _MAX_ITEM_WORDS or _DIGIT.search(item):
        return False
    if is_dense(item) and len(item) > _MAX_DENSE_ITEM:
        return False
    return any(map(str.isalpha, item)) and not item.endswith(_ENDS_NO_ITEM)


def is_prompt(line: str) -> bool:
    """Whether the line invites to subscribe, or asks for consent to cookies."""
    if len(line) > _MAX_PROMPT:
        return False
    if folded(line[:_BEGINNING_OF_PROMPT]).startswith(PROMPTS):
        return True
    last_word = line.rstrip(_AFTER_PROMPT).rpartition(" ")[2].lower()
    return last_word in _LAST_WORDS and folded(line).rstrip(_AFTER_PROMPT).endswith(PROMPT_ENDS)


@lru_cache(maxsize=1_024)
def is_list_heading(line: str) -> bool:
    """Whether a list of links follows the line: `Most read`, `See also:`, `More from Calvera`."""
    if len(line) > _MAX_HEADING or not is_link_like(line.rstrip(":： ")):
        return False
    name = folded(line).rstrip(" :：»›>→…").strip("- –—")
    words = len(name.split())
    if name.startswith(MORE) and words <= _MAX_WORDS_OF_MORE and len(name) <= _MAX_MORE:
        return True
    return name in LIST_HEADINGS or (
        name.startswith(MORE_FROM) and len(name.split()) <= _MAX_WORDS_OF_HEADING
    )


@lru_cache(maxsize=1_024)
def is_link_of_list(line: str) -> bool:
    """Whether the heading of a list of links and the link are on one line: `Lire aussi : Les sentiers`."""
    if len(line) > _MAX_LENGTH or not _COLON.search(line, 0, _MAX_LABEL):
        return False
    label, colon, _ = folded(line[:_MAX_LABEL]).replace("：", ":").partition(":")
    return bool(colon) and label.strip(" •-–—>»*") in LABELS_BEFORE_COLON


@lru_cache(maxsize=1_024)
def is_comment_heading(line: str) -> bool:
    """Whether readers' comments follow the line: `Comments (12)`, `4 Kommentare`."""
    if len(line) > _MAX_HEADING:
        return False
    name = _COUNT.sub("", folded(line), count=1).strip(" :：()")
    return name in COMMENT_WORDS or name in COMMENT_HEADINGS


def is_contents_heading(line: str) -> bool:
    """Whether a list of the articles follows the line: `In this issue`."""
    return len(line) <= _MAX_HEADING and folded(line).rstrip(" :：") in CONTENTS_HEADINGS
