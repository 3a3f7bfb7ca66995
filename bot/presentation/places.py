"""Where posts go: text and announcement channels, threads, forums, and the text of voice channels."""

from typing import Any

import discord

from bot.errors import NotAllowed
from bot.models import SelectionName
from bot.presentation.components import Card, text_display
from bot.presentation.language import community_language, places_of, private, unasked
from bot.presentation.limits import THREAD_NAME, length
from bot.presentation.permissions import missing_to_post
from bot.presentation.selection_names import selection_name
from bot.text.selection_words import called
from bot.words import Listed, say

Place = discord.TextChannel | discord.Thread | discord.ForumChannel | discord.VoiceChannel


async def open_place(
    place: discord.abc.GuildChannel | discord.Thread,
    interaction: discord.Interaction[Any],
    name: SelectionName,
) -> int:
    """The id of the channel in which posts about a selection go: of a forum, a new thread.

    The thread's first post is in the language of its later ones. Raises `NotAllowed` if the bot may
    not post in the forum, or Discord refuses the thread.
    """
    if not isinstance(place, discord.ForumChannel):
        return place.id
    if missing := missing_to_post(place):
        raise NotAllowed(say("forum-closed", names=Listed(missing), channel=place.name))
    maker = (await private(interaction)).code
    community = community_language(place.guild)
    words = await unasked(interaction.client.actions.languages, places_of(place), community, maker)
    opening = words("follow-thread", selection=selection_name(name, words))
    # Forums may demand a tag; which one doesn't matter to Discord.
    tags = [tag for tag in place.available_tags if not tag.moderated]
    try:
        made = await place.create_thread(
            name=_thread_name(words.tell(called(name))),
            view=Card(text_display(opening)),
            applied_tags=tags[:1] if place.flags.require_tag else [],
        )
    except discord.HTTPException as error:
        raise NotAllowed(
            say("forum-refused", channel=place.name, reason=error.text[:200])
        ) from error
    return made.thread.id


def _thread_name(name: str) -> str:
    if length(name) <= THREAD_NAME:
        return name
    while length(name) >= THREAD_NAME:
        name = name[:-1]
    return f"{name}…"
