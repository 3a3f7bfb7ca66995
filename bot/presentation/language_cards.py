"""Cards for `/language`."""

from bot.models import LanguageChoices
from bot.presentation.components import Card
from bot.presentation.language import AskedIn
from bot.presentation.schedule_cards import lines_card
from bot.words import Words, language_of
from bot.words.language_names import LANGUAGE_NAMES

_CHANNELS = 20  # with a language of their own; the others are counted


def chosen(code: str | None, guild_id: int | None, channel_id: int | None, words: Words) -> Card:
    """The answer to choosing a language, or none, for oneself, a server or a channel."""
    if guild_id is None:
        if code is None:
            return lines_card(words("language-own-automatic"), _articles(words))
        return lines_card(words("language-own-set", language=_named(code)), _articles(words))
    if channel_id is None:
        if code is None:
            return lines_card(words("language-server-automatic"), words("language-server-why"))
        about = words("language-server-set", language=_named(code))
        return lines_card(about, words("language-server-scope"))
    channel = f"<#{channel_id}>"
    if code is None:
        return lines_card(words("language-channel-automatic", channel=channel), _articles(words))
    about = words("language-channel-set", channel=channel, language=_named(code))
    return lines_card(about, words("language-server-scope"))


def shown(made: LanguageChoices, place: AskedIn, words: Words) -> Card:
    """Which languages are used where the person asks, and how to choose others."""
    lines = [_own(made, place, words)]
    if place.guild_id is not None:
        lines.append(_server(made, place, words))
        listed = list(made.channels.items())
        listed.sort(key=lambda each: each[0] not in place.channels)  # this one first
        lines += [
            words("language-channel", channel=f"<#{id_}>", language=_named(code))
            for id_, code in listed[:_CHANNELS]
        ]
        if len(listed) > _CHANNELS:
            lines.append(words("language-more-channels", count=len(listed) - _CHANNELS))
    lines.append(_articles(words))
    lines.append("-# " + words("language-how"))
    return lines_card(words("language-title"), "\n".join(lines))


def _own(made: LanguageChoices, place: AskedIn, words: Words) -> str:
    if made.own is not None:
        return words("language-own", language=_named(made.own))
    found = language_of(place.locale)
    if found == "en" and not place.locale.startswith("en"):
        return words("language-own-lacking", code=place.locale)
    return words("language-own-discord", language=_named(found))


def _server(made: LanguageChoices, place: AskedIn, words: Words) -> str:
    if made.server is not None:
        return words("language-server", language=_named(made.server))
    if place.community is not None:
        return words("language-community", language=_named(language_of(place.community)))
    return words("language-server-why")


def _articles(words: Words) -> str:
    return words("language-articles")


def _named(code: str) -> str:
    name = LANGUAGE_NAMES.get(code)
    return name.own if name else code
