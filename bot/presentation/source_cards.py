"""Messages about sources."""

from collections.abc import Sequence

import discord

from bot.models import FeedItem, FollowedFeed, FoundFeed, ListedSources, PollOutcome, Source
from bot.presentation.buttons import add_button
from bot.presentation.components import (
    ACCENT,
    TROUBLE,
    Card,
    Component,
    action_row,
    text_display,
)
from bot.presentation.limits import MESSAGE_TEXT, REASON, TITLE, length
from bot.presentation.markdown import fit, fit_message
from bot.presentation.text_direction import marks_for
from bot.words import Said, Words, say
from bot.words.moments import moment

_MORE_TEXT = 60  # characters for the line that says how many are left out


def found(result: FoundFeed, words: Words) -> Card:
    """A feed's newest items, and the button that follows it."""
    offer = result.offer
    head = f"### {fit(offer.name, TITLE)}\n-# {fit(offer.url, TITLE)}"
    items: list[Component] = [text_display(head)]
    lines = [_item_line(item, words) for item in result.items]
    items.append(text_display("\n".join(lines) or words("offer-empty")))
    if result.followed:
        items.append(text_display("-# " + words("offer-followed")))
        return Card(*items)
    note = text_display("-# " + words("offer-confirm"))
    return Card(*items, note, action_row(add_button(offer.id, words)))


def added(outcome: PollOutcome, words: Words) -> Card:
    """What the first reading of a new source brought."""
    title = words("source-added-title", source=fit(outcome.feed.source, TITLE))
    if outcome.error:
        reason = fit_message(outcome.error, words, REASON)
        return _card(title, words("source-added-unread", reason=reason), colour=TROUBLE)
    if outcome.unchanged:
        return _card(title, words("source-added-known"))
    if outcome.added and outcome.added.loaded:
        return _card(title, words("source-added", count=outcome.added.loaded))
    return _card(title, words("source-added-none"))


def refreshed(outcomes: Sequence[PollOutcome], words: Words) -> Card:
    """What checking the feeds of a source brought."""
    title = words("source-checked-title", source=fit(outcomes[0].feed.source, TITLE))
    failed = any(outcome.error for outcome in outcomes)
    lines = [_outcome(outcome, words) for outcome in outcomes]
    return _card(title, "\n".join(lines), colour=TROUBLE if failed else ACCENT)


def removed(source: Source, words: Words, *, on_for_all: bool) -> Card:
    """A source that the server no longer follows."""
    title = words("source-removed-title", source=fit(source.name, TITLE))
    note = "source-still-for-all" if on_for_all else "source-no-longer-seen"
    return _card(title, words("source-removed", count=source.articles) + "\n" + words(note))


def muted(source: Source, words: Words) -> Card:
    """A source that is hidden from the server from now on."""
    title = words("source-muted-title", source=fit(source.name, TITLE))
    return _card(title, words("source-muted"))


def unmuted(source: Source, words: Words) -> Card:
    """A source that the server sees again."""
    title = words("source-unmuted-title", source=fit(source.name, TITLE))
    return _card(title, words("source-unmuted"))


def listed(sources: ListedSources, words: Words) -> Card:
    """Every live source with its state and when it is read next, then those from files.

    Without live sources, the last line says how to add one.
    """
    title = words("sources-title")
    lines = [_feed_line(feed, words) for feed in sources.live]
    lines += [
        words(
            "source-line-from-files", source=fit(each.name, TITLE), stories=_stories(each.articles)
        )
        for each in sources.from_files
    ]
    if sources.unnamed:
        lines.append(words("source-line-unnamed"))
    last = ["-# " + words("sources-muted", count=sources.muted)] if sources.muted else []
    if not sources.live:
        last.insert(0, "-# " + words("sources-none") if lines else words("sources-none"))
    room = MESSAGE_TEXT - _MORE_TEXT - sum(map(_length_of_line, [title, *last]))
    shown: list[str] = []
    for line in lines:
        room -= _length_of_line(line)
        if room < 0:
            shown.append("-# " + words("and-more-sources", count=len(lines) - len(shown)))
            break
        shown.append(line)
    return _card(title, "\n".join(shown + last))


def _length_of_line(line: str) -> int:
    return length(line) + marks_for(line) + len("\n")


def _feed_line(feed: FollowedFeed, words: Words) -> str:
    source, stories = fit(feed.source, TITLE), _stories(feed.articles)
    reason = fit_message(feed.error or "", words, REASON)
    if feed.next_check is None:
        return words("source-line-gone", source=source, stories=stories, reason=reason)
    next_check = moment(feed.next_check)
    if feed.checked is None:
        return words("source-line-unread", source=source, stories=stories, next=next_check)
    if feed.failures:
        return words(
            "source-line-failed",
            source=source, stories=stories, times=feed.failures, reason=reason, next=next_check,
        )  # fmt: skip
    checked = moment(feed.checked)
    return words("source-line", source=source, stories=stories, checked=checked, next=next_check)


def _item_line(item: FeedItem, words: Words) -> str:
    title = item.title or " ".join(item.paragraphs) or words("item-untitled")
    when = moment(item.published) if item.published else words("undated")
    return f"• {words.apart(fit(title, TITLE))} · {when}"


def _outcome(outcome: PollOutcome, words: Words) -> str:
    if outcome.error:
        return words("source-failed", reason=fit_message(outcome.error, words, REASON))
    added = outcome.added
    lines = []
    if added and added.loaded:
        lines.append(words("source-new", count=added.loaded))
    if added and added.updated:
        lines.append(words("source-updated", count=added.updated))
    return "\n".join(lines) or words("source-nothing-new")


def _stories(count: int) -> Said:
    return say("story-count", count=count)


def _card(title: str, text: str, *, colour: discord.Colour = ACCENT) -> Card:
    return Card(text_display(f"### {title}"), text_display(text), colour=colour)
