"""A message that lists stories, each with its *Read* button, within Discord's limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.models import Article, Fragment, running_text
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
from bot.presentation.story_picture import with_picture
from bot.presentation.text_direction import marks_for
from bot.presentation.title_links import can_be_label, link_target
from bot.text.characters import read_alike
from bot.words import Words

_ENTRIES = 10  # with heading, note and buttons, 37 of the 40 components
_MOST_LACKING = 4  # missing words named under a story
_LACKING = 50  # characters of each
_MOST_FRAMES = 0.6  # of a message's characters for titles and origins; the rest is for the stories
_MOST_LINKS = 0.25  # for addresses that the stories would need, out of the share above
_LINK_MARKS = len("[]()")


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
    text = running_text(chosen)
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
    picture_of: Article | None = None,
) -> Card:
    """The list, with at most ten entries.

    `above` are lines under the title, `note` is small print at the end, `first` is the number of
    the first entry, `mark` identifies a delivery, `groups` are headings by index of an entry.
    The picture of `picture_of` is next to the title.
    """
    entries, groups = entries[:_ENTRIES], groups or {}
    heading = "\n".join([f"## {title}", *(f"-# {line}" for line in above)])
    small_print = f"-# {note}" if note else ""
    ours = (heading, small_print, *groups.values())
    room = MESSAGE_TEXT - sum(map(length, ours))
    if words.right_to_left:
        room -= sum(map(marks_for, ours)) + 2 * len(entries)  # each has a line of ours
    texts = [fit_fragments(entry.text, MESSAGE_TEXT) for entry in entries]
    wanted = [length(text) for text in texts]
    targets = [link_target(entry.article.url) for entry in entries]
    links = _size_of_links(targets)
    frames, framed = _frames(entries, targets, first, room + links / _MOST_FRAMES, words)
    most = _most_for_links(room, framed - links, sum(wanted))
    if links > most:
        targets = _shortest(targets, most)
        links = _size_of_links(targets)
        frames, framed = _frames(entries, targets, first, room + links / _MOST_FRAMES, words)
    given = shares(wanted, room - framed)
    items = [with_picture(heading, picture_of) if picture_of else text_display(heading)]
    for index, (entry, (before, after), text) in enumerate(
        zip(entries, frames, texts, strict=True)
    ):
        if heading_here := groups.get(index):
            items.append(text_display(heading_here))
        share = given[index]
        fitting = text if wanted[index] <= share else fit_fragments(entry.text, share)
        content = before + fitting + after
        items.append(section(content, read_button(entry.article.id, first + index, words)))
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


def _frames(
    entries: Sequence[Entry],
    targets: Sequence[str | None],
    first: int,
    room: float,
    words: Words,
) -> tuple[list[tuple[str, str]], int]:
    """The text before and after each entry's own, shortened if it would take too much room.

    And how many characters these are.
    """
    for share in (1.0, 0.5, 0.25):
        frames, size = [], 0
        for index, entry in enumerate(entries):
            before, after = _frame(first + index, entry, targets[index], share, words)
            frames.append((before, after))
            size += length(before) + length(after)
        if size <= _MOST_FRAMES * room:
            break
    return frames, size


def _size_of_links(targets: Sequence[str | None]) -> int:
    return sum([length(target) + _LINK_MARKS for target in targets if target])


def _most_for_links(room: int, framed: int, wanted: int) -> int:
    """How many characters addresses may take. They are invisible, but Discord counts them.

    They get the room that the stories leave, or else a share of the message.
    """
    return max(room - framed - wanted, int(min(_MOST_LINKS * room, _MOST_FRAMES * room - framed)))


def _shortest(targets: Sequence[str | None], most: int) -> list[str | None]:
    """The shortest addresses, which take at most `most` characters; None instead of the others."""
    kept = list(targets)
    for index in sorted(range(len(kept)), key=lambda index: length(kept[index] or "")):
        most -= _size_of_links(kept[index : index + 1])
        if most < 0:
            kept[index] = None
    return kept


def _frame(
    number: int, entry: Entry, target: str | None, share: float, words: Words
) -> tuple[str, str]:
    title = fit_fragments(entry.title, int(share * TITLE), mark="__").strip()
    origin = origin_line(entry.article, words, int(share * META))
    if entry.lacks:
        lacking = [f"*{fit(word, int(share * _LACKING))}*" for word in entry.lacks[:_MOST_LACKING]]
        origin += " · " + words("search-lacking", words=words.listed(lacking))
    if entry.updated:
        origin = f"**{words('story-update')}** · {origin}"
    return _heading(number, title, target), f"\n-# {origin}"


def _heading(number: int, title: str, target: str | None) -> str:
    """Number and title; the title is the link, or the number if the title can't be."""
    if target and not can_be_label(title):
        return f"**[{number}.]({target}) {title}**\n" if title else f"**[{number}.]({target})** "
    shown = f"[{title}]({target})" if target else title
    return f"**{number}. {shown}**\n" if shown else f"**{number}.** "
