"""Remove from a page's tree what is not part of its text: scripts, hidden text, boxes, pop-ups."""

import re
from functools import lru_cache
from itertools import islice
from typing import Any

from lxml import etree

# Elements that never hold the text of an article.
_NEVER_TEXT = (
    *("amp-ad", "amp-consent", "amp-embed", "amp-sidebar"),
    *("aside", "audio", "button", "canvas", "datalist", "dialog", "embed", "footer", "head"),
    *(
        "iframe",
        "input",
        "label",
        "link",
        "map",
        "math",
        "menu",
        "meta",
        "nav",
        "noindex",
        "noscript",
    ),
    *("object", "option", "picture", "script", "select", "style", "svg", "template", "textarea"),
    "video",
)
# Elements that are kept, regardless of their classes.
_FRAMES = frozenset(("html", "body", "main", "article", "h1"))
_PARAGRAPHS = frozenset(("p", "h2", "h3", "h4", "li", "blockquote"))
_POP_UPS = frozenset(("div", "section", "ul", "ol", "dl", "table", "form"))
_MOST = (
    0.25  # the share of the page's text from which an element is kept: classes and styles can lie
)
_SENTENCE = 60  # characters of a paragraph without its pop-ups
_ANSWERS = frozenset(("text", "email", "radio", "checkbox"))  # types of fields that people fill in
_BOX = 800  # characters of the longest box with fields
_BOX_PARTS = 200  # elements of the same
_BOX_DEPTH = 3  # elements up from a field that can be its box
_BOX_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6", "strong", "b", "legend"))
_ASKED = 60  # characters of the shortest question
_MAX_NAME = 300  # characters of a class that are looked at; the caches below keep them
_CLUTTER = "clutter"  # the tag of elements that are to be removed

_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_SCREEN_READERS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?)(?:\s|$)", re.IGNORECASE
)
# "Newsletter-stateNotSent" consists of "Newsletter", "state", "Not" and "Sent".
_CLASS_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_POP_UP_WORDS = frozenset(("tooltip", "tooltiptext", "popup", "popover", "rollover"))
_NO_WORDS: frozenset[str] = frozenset()
_BOX_WORDS = _POP_UP_WORDS | frozenset(
    (
        *("newsletter", "newsletters", "signup", "subscribe", "cta", "notification"),
        *("notifications", "promo", "promos", "promotion", "recirc", "recirculation", "related"),
        *("recommended", "recommendations", "trending", "modal", "toast", "toolbar", "share"),
        *("sharing", "sharebar", "social", "sociable"),
        *("cookie", "cookies", "consent", "gdpr", "comments", "disqus", "breadcrumb"),
        *("breadcrumbs", "outbrain", "taboola", "ads", "advert", "advertisement", "advertorial"),
        *("sponsored", "relatedposts", "teaser", "teasers", "sidebar", "poll", "polls", "bio"),
        *("author", "authors"),
        *("biography", "byline", "bylines", "pullquote", "pullquotes", "interstitial", "bookmark"),
        *("paywall", "regwall", "offer", "membership", "donate", "donation", "donations"),
        *("popular", "pagination", "pager", "disclaimer", "subscription", "tags"),
    )
)


def remove_clutter(root: Any) -> None:
    """Remove scripts, navigation, hidden text, boxes such as a newsletter's, and pop-ups in sentences.

    Hidden text and boxes are kept if they hold a quarter of the page's text.
    """
    questions = _questions(root)
    etree.strip_elements(root, *_NEVER_TEXT, with_tail=False)
    most = _MOST * len(root.text_content())
    for question in questions:
        _mark_question(question, most)
    etree.strip_elements(root, _CLUTTER, with_tail=False)
    _mark(root, most, in_paragraph=False)
    etree.strip_elements(root, _CLUTTER, with_tail=False)


def _questions(root: Any) -> list[Any]:
    """The elements around fields for an answer or an address: a poll's, a newsletter's."""
    asking: list[Any] = []
    for field in root.iter("input", "textarea"):
        if field.tag == "textarea" or field.get("type", "text").lower() in _ANSWERS:
            around = field.getparent()
            while around is not None and around.tag in _NEVER_TEXT:
                around = around.getparent()
            if around is not None and (not asking or asking[-1] is not around):
                asking.append(around)
    return asking


def _mark_question(element: Any, most: float) -> None:
    """Mark the box around an element with fields, unless it has as much text as an article."""
    for _ in range(_BOX_DEPTH):
        if element is None or element.tag in _FRAMES or element.tag == _CLUTTER:
            return
        parts = list(islice(element.iter(), _BOX_PARTS))
        length = sum(len(part.text or "") + len(part.tail or "") for part in parts)
        if length >= min(most, _BOX) or len(parts) == _BOX_PARTS:
            return
        if length >= _ASKED:
            tags = {part.tag for part in parts}
            if element.tag in _POP_UPS and "h1" not in tags and not tags.isdisjoint(_BOX_HEADINGS):
                element.tag = _CLUTTER
            return
        element = element.getparent()


def _mark(element: Any, most: float, *, in_paragraph: bool) -> tuple[int, list[Any]]:
    """Mark clutter inside the element. Returns the length of its text, and pop-ups in its sentence.

    The recursion is as deep as the tree, which the HTML parser limits to 256.
    """
    length = len(element.text or "")
    pop_ups: list[Any] = []
    begins = element.tag in _PARAGRAPHS
    for child in element:
        within, more = _mark(child, most, in_paragraph=in_paragraph or begins)
        if within < most and _is_clutter(child, in_paragraph=in_paragraph or begins):
            child.tag = _CLUTTER
        elif in_paragraph and not begins and child.tag in _POP_UPS:
            pop_ups.append(child)  # a block inside a phrase; the parser ends a <p> before others
        else:
            length += within
            pop_ups += more
        length += len(child.tail or "")
    if element.tag == "blockquote":
        _free(element)
    if not begins:
        return length, pop_ups
    if length >= _SENTENCE:
        for pop_up in pop_ups:
            pop_up.tag = _CLUTTER
    return length, []


def _free(quotation: Any) -> None:
    """Take the classes from elements that hold only the quotation, such as "embed" and "social"."""
    around = quotation.getparent()
    while (
        around is not None
        and around.tag == "div"
        and quotation.getprevious() is None
        and quotation.getnext() is None
    ):
        around.attrib.pop("class", None)
        quotation, around = around, around.getparent()


def _is_clutter(element: Any, *, in_paragraph: bool) -> bool:
    """Whether the element is hidden or a box, by its attributes."""
    attributes = element.items()
    if not attributes or element.tag in _FRAMES:
        return False
    # Inside a sentence, a class called "related" marks words of the sentence.
    box_words = _POP_UP_WORDS if in_paragraph else _NO_WORDS if element.tag == "p" else _BOX_WORDS
    return any(_says_clutter(name, value, box_words) for name, value in attributes)


def _says_clutter(name: str, value: str, box_words: frozenset[str]) -> bool:
    """Whether the attribute hides its element or calls it one of the words."""
    if name == "class":
        value = value[:_MAX_NAME]
        return not box_words.isdisjoint(class_words(value)) or _is_for_screen_readers(value)
    if name == "id":
        return not box_words.isdisjoint(class_words(value))
    if name == "style":
        return _NOT_SHOWN.search(value) is not None
    if name == "hidden":
        return value != "until-found"
    return name == "aria-hidden" and value == "true"


@lru_cache(maxsize=1_000)
def _is_for_screen_readers(classes: str) -> bool:
    return _FOR_SCREEN_READERS.search(classes) is not None


def class_words(named: str) -> frozenset[str]:
    """The words in the beginning of a class or an id, in lower case; none in an empty one."""
    return _words(named[:_MAX_NAME]) if named else _NO_WORDS


@lru_cache(maxsize=1_000)
def _words(named: str) -> frozenset[str]:
    return frozenset(map(str.lower, _CLASS_WORD.findall(named)))
