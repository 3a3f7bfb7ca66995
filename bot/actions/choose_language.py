"""Choose the bot's language, for oneself, a server or a channel."""

import logging
from collections.abc import Mapping, Sequence

from bot.errors import StorageUnavailable
from bot.models import LanguageChoices
from bot.storage.chosen_languages import ChosenLanguages
from bot.text.typed_languages import offer_languages, understand_language
from bot.words import language_codes

log = logging.getLogger(__name__)


class ChooseLanguage:
    """Stores and looks up chosen languages."""

    def __init__(self, languages: ChosenLanguages) -> None:
        self._languages = languages

    async def chosen(self, places: Sequence[int]) -> Mapping[int, str]:
        """The codes of people, channels and servers that have chosen one, by id.

        Never raises. Empty if the store can't be read: an answer in another language is better
        than none.
        """
        try:
            return await self._languages.of_places(places)
        except StorageUnavailable as error:
            log.warning("which languages were chosen can't be read: %s", error)
        except Exception:  # a bug here must not stop the answer, which needs some language
            log.exception("bug: which languages were chosen can't be read")
        return {}

    async def choose(
        self,
        person_id: int,
        guild_id: int | None,
        channel_id: int | None,
        typed: str,
        automatic: str,
    ) -> str | None:
        """Choose the language of the channel if one is given, else of the server, else of the person.

        `automatic` is that word in the person's language. Returns the code of the language; None if
        that word or "auto" was typed, after which Discord's setting counts again. Raises `BadOption`
        for a language that the bot lacks.
        """
        code = understand_language(typed, language_codes(), automatic)
        await self._languages.choose(channel_id or guild_id or person_id, guild_id, code)
        return code

    async def choices(self, person_id: int, guild_id: int | None) -> LanguageChoices:
        """What was chosen by a person, for a server and for its channels."""
        own = await self._languages.of_places([person_id])
        places = dict(await self._languages.of_server(guild_id)) if guild_id else {}
        server = places.pop(guild_id, None) if guild_id else None
        return LanguageChoices(own.get(person_id), server, places)

    def suggest(self, typed: str, automatic: str, limit: int) -> list[tuple[str, str]]:
        """At most `limit` languages for what was typed so far: name and code."""
        return offer_languages(typed, language_codes(), automatic, limit)

    async def leave(self, guild_id: int) -> None:
        """Forget what was chosen for a server that the bot has left."""
        await self._languages.forget_server(guild_id)
