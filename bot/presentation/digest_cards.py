"""Digests: as `/digest` shows them and as schedules post them."""

from collections.abc import Sequence

from bot.models import DIGEST_SENTENCES, Article, Digest, Post
from bot.presentation.components import Card, text_display
from bot.presentation.limits import REASON
from bot.presentation.markdown import fit_message
from bot.presentation.selection_names import selection_name
from bot.presentation.story_list import Entry, empty_list, entry_of, story_list
from bot.words import Words


def digest(result: Digest, words: Words) -> Card:
    """The stories of a selection in a period, each in its own sentences."""
    selection = selection_name(result.selection, words)
    title = words("digest-title", selection=selection, period=result.period)
    if not result.articles:
        none = words("digest-none", period=result.period)
        hints = [words("digest-none-query")] if result.selection.query else []
        if result.selection.category:
            hints.append(words("digest-none-category"))
        return empty_list(title, "\n".join([none, *hints]))
    entries = [digest_entry(article, result) for article in result.articles]
    news = result.style == "news"
    notes = [words("digest-note") if news else words("digest-note-styled", style=result.style)]
    if result.period != "all" and any(each.published is None for each in result.articles):
        notes.append(words("digest-note-undated"))
    return story_list(title, entries, words, note="\n-# ".join(notes))


def preview(result: Digest, words: Words) -> Card:
    """A digest as it would be posted."""
    return posted(Post(result), words, None)


def posted(post: Post, words: Words, mark: int | None) -> Card:
    """A digest as it is posted, with the delivery's mark; without one, its preview."""
    result = post.digest
    selection = selection_name(result.selection, words)
    kind = "topic" if result.selection.query or result.selection.category else "sources"
    label = [] if mark is not None else [words("digest-preview")]
    if result.notice and not result.articles:
        return _notice(label, fit_message(result.notice, words, REASON), mark)
    if not result.articles:
        none = words("digest-posted-none", selection=selection, kind=kind)
        return _notice(label, f"-# {none}", mark)
    entries = [digest_entry(each, result) for each in result.articles]
    title = words("digest-posted-title", selection=selection, kind=kind)
    if post.mention is not None:
        label.append(f"<@&{post.mention.role_id}>")
    alone = result.articles[0] if len(result.articles) == 1 else None
    return story_list(title, entries, words, above=label, mark=mark, picture_of=alone)


def _notice(label: Sequence[str], text: str, mark: int | None) -> Card:
    """A digest without stories; a preview's label comes first."""
    return Card(text_display("\n".join([*(f"-# {each}" for each in label), text])), mark=mark)


def digest_entry(shown: Article, result: Digest) -> Entry:
    """The entry of a digest's story, in the sentences chosen for it."""
    chosen = result.sentences.get(shown.id) or shown.sentences(DIGEST_SENTENCES)
    return entry_of(shown, chosen, updated=shown.id in result.updated)
