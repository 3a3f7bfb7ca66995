"""Commands as Discord shows them: descriptions, options and choices in each language.

Names of commands and options stay English, so that what a page or a person says can be typed in any
language. Only the message menu, which nobody types, has a name in each language.
"""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from discord import Locale, app_commands

from bot.presentation.limits import CHOICE_NAME, COMMAND_DESCRIPTION, MENU_NAME, length
from bot.words import english, language_of, words_in

log = logging.getLogger(__name__)

_Decorated = TypeVar("_Decorated")

_Where = app_commands.TranslationContextLocation
_LIMITS = {_Where.command_name: MENU_NAME, _Where.choice_name: CHOICE_NAME}


def described(key: str) -> app_commands.locale_str:
    """The English description of a command or option, with its key for a translator."""
    return app_commands.locale_str(english()(key), key=key)


def described_options(key: str, *options: str) -> Callable[[_Decorated], _Decorated]:
    """A decorator that describes options; the texts are the attributes `<option>` of a message."""
    return app_commands.describe(**{name: described(f"{key}.{name}") for name in options})


def named_choices(key: str, *values: str) -> list[app_commands.Choice[str]]:
    """The choices of an option; their names are the attributes `choice-<value>` of a message."""
    return [
        app_commands.Choice(name=described(f"{key}.choice-{value.replace(' ', '-')}"), value=value)
        for value in values
    ]


class CommandTranslator(app_commands.Translator):
    """Gives discord.py the texts of `described` and the like in the languages of Discord."""

    async def translate(
        self, string: app_commands.locale_str, locale: Locale, context: Any
    ) -> str | None:
        """The text in the language of a locale; None lets Discord show the English one.

        None for a language or a message that we lack, and for a text that is too long: Discord would
        refuse all commands. English has its own, or readers of one English could be shown another.
        """
        key = string.extras.get("key")
        code = language_of(str(locale))
        if key is None or (code == "en" and not str(locale).startswith("en")):
            return None
        words = words_in(code)
        if words.messages.get(key) is None:
            return None
        text = words(key)
        limit = _LIMITS.get(context.location, COMMAND_DESCRIPTION)
        if length(text) <= limit:
            return text
        log.error("%s.ftl: %s has more than %d characters; English is shown", code, key, limit)
        return None
