"""A message with a single story: title, sentences, origin and *Read*."""

from collections.abc import Sequence

from bot.models import Digest
from bot.presentation.buttons import read_button
from bot.presentation.components import Card, section
from bot.presentation.digest_cards import digest_entry
from bot.presentation.limits import MESSAGE_TEXT, TITLE, length
from bot.presentation.markdown import fit_fragments
from bot.presentation.origin_line import origin_line
from bot.presentation.story_picture import with_picture
from bot.presentation.title_links import link_target, linked
from bot.words import Words


def single_story(
    shown: Digest, words: Words, *, above: Sequence[str], note: str, mark: int | None
) -> Card:
    """The only story of a digest.

    `above` are small lines over the title, `note` is small print at the end, `mark` identifies a delivery.
    """
    (story,) = shown.articles
    entry = digest_entry(story, shown)
    title = fit_fragments(entry.title, TITLE)
    heading = [f"### {linked(title, link_target(story.url))}"] if title else []
    head = "\n".join([*(f"-# {line}" for line in above), *heading])
    origin = origin_line(story, words)
    if entry.updated:
        origin = f"**{words('story-update')}** · {origin}"
    foot = f"-# {origin}\n-# {note}"
    body = fit_fragments(entry.text, MESSAGE_TEXT - length(head) - length(foot) - 2)
    button = read_button(story.id, None, words)
    if head and story.picture:
        text = f"{body}\n{foot}" if body else foot
        return Card(with_picture(head, story), section(text, button), mark=mark)
    content = "\n".join(part for part in (head, body, foot) if part)
    return Card(section(content, button), mark=mark)
