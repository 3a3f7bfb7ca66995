"""A message that lists stories, each with its *Read* button, within Discord's limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.models import Article, Fragment
from bot.presentation.buttons import read_button
from bot.presentation.components import (
    Card,
    Component,
    action_row,
    section,
    separator,
    text_display,
)
from bot.presentation.limits import MESSAGE_TEXT, TITLE, length, shares
from bot.presentation.markdown import fit, fit_fragments
from bot.presentation.origin_line import META, origin_line
from bot.text.characters import read_alike
from bot.words import Words

_ENTRIES = 10  # with heading, note and buttons, 37 of the 40 components
_MOST_LACKING = 4  # missing words named under a story
_LACKING = 50  # characters of each
_MOST_FRAMES = 0.6  # of a message's characters for titles and origins; the rest is for the stories


@dataclass(frozen=True, slots=True)
class Entry:
    """A story in the list. `text` is what is shown of it, shortened if necessary."""

    article: Article
    title: Sequence[Fragment]  # empty if it was made from the text or is all that the text says
    text: Sequence[Fragment]
    updated: bool = False
    lacks: Sequence[str] = ()  # words of the search that it doesn't have


def entry_of(shown: Article, chosen: Sequence[str], *, updated: bool = False) -> Entry:
    """The entry of an article with the sentences chosen for it, without a title that repeats them."""
    text = " ".join(chosen)
    title = () if _repeats_title(shown, text) else (Fragment(shown.title),)
    return Entry(shown, title, (Fragment(text),), updated)


def _repeats_title(shown: Article, text: str) -> bool:
    """Whether the title was made from the text, or is all that is shown of it.

    Some feeds have nothing but titles, or besides them only counters and links.
    """
    return shown.title_derived or read_alike(shown.title, text)


def story_list(
    title: str,
    entries: Sequence[Entry],
    words: Words,
    *,
    above: Sequence[str] = (),
    note: str = "",
    first: int = 1,
    buttons: Sequence[Component] = (),
    mark: int | None = None,
    groups: Mapping[int, str] | None = None,
) -> Card:
    """The list, with at most ten entries.

    `above` are lines under the title, `note` is small print at the end, `first` is the number of
    the first entry, `mark` identifies a delivery, `groups` are headings by index of an entry.
    """
    entries, groups = entries[:_ENTRIES], groups or {}
    heading = "\n".join([f"## {title}", *(f"-# {line}" for line in above)])
    small_print = f"-# {note}" if note else ""
    room = MESSAGE_TEXT - sum(map(length, (heading, small_print, *groups.values())))
    frames = _frames(entries, first, room, words)
    budget = room - sum(length(before) + length(after) for before, after in frames)
    texts = [fit_fragments(entry.text, MESSAGE_TEXT) for entry in entries]
    wanted = [length(text) for text in texts]
    items: list[Component] = [text_display(heading)]
    for number, (entry, (before, after), text, share) in enumerate(
        zip(entries, frames, texts, shares(wanted, budget), strict=True), first
    ):
        if heading_here := groups.get(number - first):
            items.append(text_display(heading_here))
        fitting = text if length(text) <= share else fit_fragments(entry.text, share)
        content = before + fitting + after
        items.append(section(content, read_button(entry.article.id, number, words)))
    if small_print or buttons:
        items.append(separator())
    if small_print:
        items.append(text_display(small_print))
    if buttons:
        items.append(action_row(*buttons))
    return Card(*items, mark=mark)


def empty_list(title: str, text: str) -> Card:
    """The same message if there are no stories; `text` says what to do."""
    return Card(text_display(f"## {title}"), text_display(text))


def _frames(entries: Sequence[Entry], first: int, room: int, words: Words) -> list[tuple[str, str]]:
    """The text before and after each entry's own, shortened if it would take too much room."""
    for share in (1.0, 0.5, 0.25):
        frames = [
            _frame(number, entry, share, words) for number, entry in enumerate(entries, first)
        ]
        if sum(length(before) + length(after) for before, after in frames) <= _MOST_FRAMES * room:
            break
    return frames


def _frame(number: int, entry: Entry, share: float, words: Words) -> tuple[str, str]:
    title = fit_fragments(entry.title, int(share * TITLE), mark="__").strip()
    before = f"**{number}. {title}**\n" if title else f"**{number}.** "
    origin = origin_line(entry.article, words, int(share * META))
    if entry.lacks:
        lacking = [f"*{fit(word, int(share * _LACKING))}*" for word in entry.lacks[:_MOST_LACKING]]
        origin += " · " + words("search-lacking", words=words.listed(lacking))
    if entry.updated:
        return before, f"\n-# **{words('story-update')}** · {origin}"
    return before, f"\n-# {origin}"
