"""The card of `/help`, and the greeting for a server that the bot has joined."""

from bot.models import HelpPage
from bot.presentation.components import Card, Component, separator, text_display
from bot.words import Words


def help_page(page: HelpPage, words: Words) -> Card:
    """The commands that work for this person here, with an example each."""
    example = _as_code(page.example or page.to_add)
    reading = [
        words("help-reading"),
        words("help-latest"),
        words("help-search"),
        words("help-digest"),
        words("help-alert-add"),
        words("help-sources-list"),
        words("help-language"),
        words("help-buttons"),
    ]
    parts: list[Component] = [
        text_display(f"## {words('help-title')}\n{_news(page, words)}"),
        separator(),
        text_display("\n".join(reading)),
    ]
    if page.moderates:
        moderating = [
            words("help-moderating"),
            words("help-sources-add", source=_as_code(page.to_add)),
            words("help-schedule-add", source=example),
            words("help-follow", source=example),
            words("help-doctor"),
            _schedules(page, words),
        ]
        parts += [separator(), text_display("\n".join(moderating))]
    elif not page.in_server:
        parts.append(text_display("-# " + words("help-direct")))
    return Card(*parts)


def greeting(words: Words) -> Card:
    """The greeting: three things to try."""
    tries = [words("greeting-source"), words("greeting-latest"), words("greeting-schedule")]
    return Card(
        text_display(f"## {words('greeting-title')}\n{words('greeting-intro')}"),
        text_display("\n".join(f"{number}. {text}" for number, text in enumerate(tries, 1))),
        text_display("-# " + words("greeting-help")),
    )


def _news(page: HelpPage, words: Words) -> str:
    """How many sources can be read here, or how to add the first."""
    if page.sources:
        return words("help-news", count=page.sources)
    if page.moderates:
        return words("help-no-news-moderator")
    return words("help-no-news") if page.in_server else words("help-no-news-direct")


def _schedules(page: HelpPage, words: Words) -> str:
    if page.paused:
        return words("help-schedules-paused", count=page.schedules, paused=page.paused)
    return words("help-schedules", count=page.schedules)


def _as_code(name: str) -> str:
    """A name for inline code, where nothing can be escaped."""
    return " ".join(name.replace("`", "'").split())
