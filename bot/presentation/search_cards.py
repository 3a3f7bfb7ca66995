"""Search results, or what to try when nothing was found."""

import math
from collections.abc import Sequence

from bot.models import SearchPage, SearchResult, running_text
from bot.presentation.buttons import instead_button, search_button
from bot.presentation.components import Card, Component, action_row, text_display
from bot.presentation.limits import TITLE, length
from bot.presentation.markdown import fit
from bot.presentation.origin_line import first_few
from bot.presentation.story_list import Entry, story_list
from bot.text.characters import read_alike
from bot.words import Listed, Said, Words, say

_QUERY = 100  # characters of the query in the heading
_LABEL = 50  # characters of a word on a button, which holds 80


def search(result: SearchPage, words: Words) -> Card:
    """The stories that a search found: titles with matches underlined, quotes with them in bold."""
    title = words("search-title", query=fit(result.request.query, _QUERY))
    instead = [
        instead_button(each.search_id, _shortened(" ".join(each.words)), words)
        for each in result.corrections
    ]
    if not result.results:
        text = text_display(f"## {title}"), text_display(_nothing_found(result, words))
        return Card(*text, action_row(*instead)) if instead else Card(*text)
    first = result.number * result.size + 1
    by_time = result.request.order == "newest" or not result.words
    notes = [words.tell(_range(result)), words("newest-first" if by_time else "best-match-first")]
    if result.total > result.size:
        pages = math.ceil(result.total / result.size)
        notes.insert(1, words("search-page", page=result.number + 1, pages=pages))
    if result.sources:
        notes.append(_names(result, words))
    buttons: list[Component] = []
    if result.search_id is not None:
        here, search_id = result.number, result.search_id
        buttons = [
            search_button("back", search_id, max(0, here - 1), words, disabled=here == 0),
            search_button("next", search_id, here + 1, words, disabled=result.is_last),
        ]
    always = _always_left_out(result)
    entries = [_result_entry(each, always) for each in result.results]
    return story_list(
        title,
        entries,
        words,
        above=[*_completeness(result, always, words), *_remarks(result, words)],
        note=" · ".join(notes),
        first=first,
        buttons=[*buttons, *instead],
    )


def _always_left_out(result: SearchPage) -> tuple[str, ...] | None:
    """The missing words, if all incomplete results lack the same ones."""
    partial = [group for group in result.groups if not group.complete]
    return partial[0].words if len(partial) == 1 and partial[0].words else None


def _completeness(result: SearchPage, always: Sequence[str] | None, words: Words) -> list[str]:
    """How complete the results are, if some lack words."""
    if all(group.complete for group in result.groups):
        return []
    count = sum(group.count for group in result.groups if group.complete)
    if always:
        left_out = _italic(always, words)
        if count:
            return [words("search-all-then-without", count=count, words=left_out)]
        return [words("search-none-then-without", words=left_out)]
    return [
        words("search-all-then-fewer", count=count) if count else words("search-none-then-fewer")
    ]


def _remarks(result: SearchPage, words: Words) -> list[str]:
    """Remarks on words that weren't searched as typed, and suggestions for unknown words."""
    remarks = [
        words("search-too-short", words=_italic([word], words)) for word in result.too_short[:1]
    ]
    if result.corrections:
        near = Listed([_italic(each.words, words) for each in result.corrections], "or")
        remarks.append(words("search-did-you-mean", near=near))
    return remarks


def _italic(texts: Sequence[str], words: Words) -> str:
    return words.listed([f"*{fit(text, _QUERY)}*" for text in texts])


def _shortened(text: str) -> str:
    return text if length(text) <= _LABEL else text[:_LABEL] + "…"


def _names(result: SearchPage, words: Words) -> str:
    return first_few([source.name for source in result.sources], TITLE, words)


def _range(result: SearchPage) -> Said:
    """Which results are on this page, and how many there are."""
    first = result.number * result.size + 1
    last, total = str(first + len(result.results) - 1), result.total
    if result.looked_at is not None:
        return say(
            "search-range-capped", first=str(first), last=last, total=total, most=result.looked_at
        )
    if first == 1 and result.is_last:
        return say("search-count", total=total)
    if str(first) == last:
        return say("search-range-single", number=last, total=total)
    return say("search-range", first=str(first), last=last, total=total)


def _nothing_found(result: SearchPage, words: Words) -> str:
    if not result.words:
        return _nothing_left(result, words)
    query = fit(" ".join(result.words) or result.request.query, _QUERY)
    if result.sources:
        none = words("search-none-of-source", query=query, source=_names(result, words))
    else:
        none = words("search-none", query=query)
    if remarks := _remarks(result, words):
        return "\n".join([none, *remarks])
    tries = [say("search-try-words"), say("search-try-beginning")]
    if result.sources:
        tries.insert(0, say("search-try-all-sources"))
    if result.is_timed:
        tries.insert(0, say("search-try-longer"))
    return running_text([none, words("search-try", tries=Listed(tries, "or"))])


def _nothing_left(result: SearchPage, words: Words) -> str:
    """The text for a search that only excludes words: it shows the other stories of its sources."""
    none = words("search-none-left", source=_names(result, words))
    if result.is_timed:
        return running_text([none, words("search-try", tries=say("search-try-longer"))])
    return none


def _result_entry(result: SearchResult, always_lacking: Sequence[str] | None) -> Entry:
    title = () if _says_title(result) else result.title
    lacks = () if always_lacking is not None else result.lacks
    return Entry(result.article, title, result.excerpt, lacks=lacks)


def _says_title(result: SearchResult) -> bool:
    """Whether the quote is the title, or has the sentence from which the title was made.

    A quote from further down says nothing of what the article is about.
    """
    article, quote = result.article, "".join([each.text for each in result.excerpt])
    if article.title_derived:
        return article.title.rstrip("…") in quote
    return read_alike(article.title, quote)
