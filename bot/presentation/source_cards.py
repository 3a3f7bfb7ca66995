"""What people see of live sources."""

from collections.abc import Sequence

import discord

from bot.models import FeedItem, FollowedFeed, FoundFeed, PollOutcome, Source
from bot.presentation.cards import TITLE
from bot.presentation.components import (
    ACCENT,
    TROUBLE,
    Card,
    Component,
    action_row,
    text_display,
)
from bot.presentation.limits import MESSAGE_TEXT, length
from bot.presentation.markdown import fit, moment
from bot.presentation.views import add_button
from bot.words import english

_NONE_YET = (
    "No feed is read yet, so only news that was loaded from files is here. A member with Manage"
    " Server adds one with `/sources add`: the address of a news site or of its feed, or a name"
    " that Discord offers there."
)
_MORE_TEXT = 60  # for the line that says how many are left out


def found(result: FoundFeed) -> Card:
    """A feed's newest items, and the button that follows it."""
    offer = result.offer
    head = f"### {fit(offer.name, TITLE)}\n-# {fit(offer.url, TITLE)}"
    items: list[Component] = [text_display(head)]
    lines = [_item_line(item) for item in result.items]
    text = "\n".join(lines) or "The feed is empty just now; its next stories would be read."
    items.append(text_display(text))
    if result.followed:
        items.append(text_display("-# This server follows it already."))
        return Card(*items)
    note = "-# Is that what you want to read here? Then press Add."
    items += [text_display(note), action_row(add_button(offer.id))]
    return Card(*items)


def added(outcome: PollOutcome) -> Card:
    """What the first reading of a new feed brought."""
    name = fit(outcome.feed.source, TITLE)
    if outcome.error:
        text = f"Its first reading failed, and is tried again by itself: {fit(english().tell(outcome.error), 300)}"
        return _card(f"{name} is added", text, colour=TROUBLE)
    hint = "`/latest` shows its stories; `/schedule add` posts them by themselves."
    if outcome.unchanged:
        return _card(f"{name} is added", f"It was read for others already. {hint}")
    return _card(f"{name} is added", f"{_stories(outcome)}. {hint}")


def refreshed(outcomes: Sequence[PollOutcome]) -> Card:
    """What asking a source at once came to."""
    name = fit(outcomes[0].feed.source, TITLE)
    failed = any(outcome.error for outcome in outcomes)
    lines = [
        f"Not read: {fit(english().tell(outcome.error), 300)}"
        if outcome.error
        else f"{_stories(outcome)}."
        for outcome in outcomes
    ]
    return _card(f"{name} was asked", "\n".join(lines), colour=TROUBLE if failed else None)


def removed(source: Source, *, still_read: bool) -> Card:
    """A source that the server follows no more."""
    told = _count(source.articles)
    stay = "stays" if source.articles == 1 else "stay"
    text = f"Its {told} {stay}." if source.articles else "It had no stories."
    if still_read:
        text += " Other servers follow it, so new ones still come in."
    return _card(f"{fit(source.name, TITLE)} is removed", text)


def listed(feeds: Sequence[FollowedFeed]) -> Card:
    """Every live source, how it is, and when it is asked next."""
    if not feeds:
        return _card("Live sources", _NONE_YET)
    title = "Live sources"
    room = MESSAGE_TEXT - length(title) - _MORE_TEXT
    lines: list[str] = []
    for feed in feeds:
        line = _feed_line(feed)
        room -= length(line) + 1
        if room < 0:
            lines.append(f"-# … and {len(feeds) - len(lines):,} more")
            break
        lines.append(line)
    return _card(title, "\n".join(lines))


def _feed_line(feed: FollowedFeed) -> str:
    name = f"**{fit(feed.source, TITLE)}** · {_count(feed.articles)}"
    if feed.next_check is None:
        return f"⛔ {name} · not asked any more: {fit(english().tell(feed.error or 'it is gone'), 200)}"
    if feed.checked is None:
        return f"⏳ {name} · not read yet, next {moment(feed.next_check)}"
    if feed.failures:
        often = "once" if feed.failures == 1 else f"{feed.failures} times in a row"
        reason = fit(english().tell(feed.error or ""), 200)
        return f"⚠️ {name} · failed {often}: {reason} Next try {moment(feed.next_check)}"
    return f"✅ {name} · read {moment(feed.checked)} · next {moment(feed.next_check)}"


def _item_line(item: FeedItem) -> str:
    title = item.title or " ".join(item.paragraphs) or "without a title"
    when = moment(item.published) if item.published else "undated"
    return f"• {fit(title, TITLE)} · {when}"


def _stories(outcome: PollOutcome) -> str:
    if outcome.added is None or not (outcome.added.loaded or outcome.added.updated):
        return "Nothing new"
    loaded, updated = outcome.added.loaded, outcome.added.updated
    said = [_count(loaded, "new ")] if loaded else []
    said += [f"{updated:,} updated"] if updated else []
    return ", ".join(said)


def _count(stories: int, kind: str = "") -> str:
    return f"{stories:,} {kind}{'story' if stories == 1 else 'stories'}"


def _card(title: str, text: str, *, colour: discord.Colour | None = None) -> Card:
    return Card(
        text_display(f"### {title}"),
        text_display(text),
        colour=colour or ACCENT,
    )
