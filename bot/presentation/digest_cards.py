"""Digests: as `/digest` shows them and as schedules post them."""

from bot.models import DIGEST_SENTENCES, Article, Digest
from bot.presentation.components import Card, text_display
from bot.presentation.markdown import fit_message
from bot.presentation.selection_names import selection_name, selection_title
from bot.presentation.story_list import Entry, empty_list, entry_of, story_list
from bot.words import Words


def digest(result: Digest, words: Words) -> Card:
    """The stories of a selection in a period, each in its own sentences."""
    selection = selection_title(result.selection, words)
    title = words("digest-title", selection=selection, period=result.period)
    if not result.articles:
        none = words("digest-none", period=result.period)
        if result.selection.category:
            none = "\n".join([none, words("digest-none-category")])
        return empty_list(title, none)
    entries = [_digest_entry(article, result) for article in result.articles]
    news = result.style == "news"
    notes = [words("digest-note") if news else words("digest-note-styled", style=result.style)]
    if result.period != "all" and any(each.published is None for each in result.articles):
        notes.append(words("digest-note-undated"))
    return story_list(title, entries, words, note="\n-# ".join(notes))


def posted_digest(result: Digest, words: Words, mark: int | None = None) -> Card:
    """A digest as a schedule posts it, with the delivery's mark; without one, its preview."""
    selection = selection_name(result.selection, words)
    note = words("digest-preview") if mark is None else ""
    if result.notice and not result.articles:
        return Card(text_display(fit_message(result.notice, words, 400)), mark=mark)
    if not result.articles:
        text = "-# " + words("digest-posted-none", selection=selection)
        return Card(text_display(f"{text}\n-# {note}" if note else text), mark=mark)
    entries = [_digest_entry(each, result) for each in result.articles]
    title = words("digest-posted-title", selection=selection)
    return story_list(title, entries, words, note=note, mark=mark)


def _digest_entry(shown: Article, result: Digest) -> Entry:
    chosen = result.sentences.get(shown.id) or shown.sentences(DIGEST_SENTENCES)
    return entry_of(shown, chosen, updated=shown.id in result.updated)
