"""The small picture next to a story that has a message to itself.

A section has one accessory: in a list that is the *Read* button of each story, so lists have none.
"""

from bot.models import Article
from bot.presentation.components import Component, section, text_display, thumbnail
from bot.presentation.limits import PICTURE_DESCRIPTION, length


def with_picture(content: str, story: Article) -> Component:
    """The text with the story's picture next to it; the text alone if the story has none.

    The picture is described by its caption, or else by the only caption of the article.
    """
    shown = story.picture
    if shown is None:
        return text_display(content)
    caption = shown.caption
    if not caption and len(story.captions) == 1:
        caption = story.captions[0].text
    return section(content, thumbnail(shown.url, _shortened(caption) if caption else None))


def _shortened(caption: str) -> str:
    caption = caption.strip()
    if length(caption) <= PICTURE_DESCRIPTION:
        return caption
    return caption[: PICTURE_DESCRIPTION // 2 - 1].rstrip() + "…"
