"""Which sources `dateline setup` enables: those that options name, or that somebody chooses."""

import argparse
import sys
from collections import Counter
from collections.abc import Collection, Sequence

from bot.actions.feed_catalogue import CatalogueEntry, categories, entries_of, languages, named
from bot.cli.questions import asked_choice, confirmed
from bot.config import Settings
from bot.errors import DatelineError, UnknownSource, WrongUsage
from bot.stop_signals import run_until_stopped
from bot.text.typed_names import nearest_names
from bot.wiring.app import build
from bot.wiring.live_news import live_news
from bot.words import Listed, Said, english, say


def named_sources(
    entries: Sequence[CatalogueEntry], options: argparse.Namespace
) -> list[CatalogueEntry]:
    """The entries that the options `language`, `category` and `source` name.

    Raises `DatelineError` if one of them names nothing.
    """
    wanted = _known("language", options.language, languages(entries))
    topics = _known("category", options.category, categories(entries))
    chosen = entries_of(entries, wanted, topics) if wanted or topics else []
    if (wanted or topics) and not chosen:
        raise WrongUsage(say("setup-nothing-fits"))
    for name in options.source:
        entry = named(tuple(entries), name)
        if entry is None:
            near = nearest_names(name, [each.name for each in entries])
            raise UnknownSource(
                say("not-in-catalogue", name=name, found=len(near), near=Listed(near, "or"))
            )
        chosen.append(entry)
    return list(dict.fromkeys(chosen))


def _known(option: str, typed: Sequence[str], known: Sequence[str]) -> list[str]:
    words = [word.strip().casefold() for word in typed]
    for word in words:
        if word not in known:
            listed = Listed(known, "comma")
            raise WrongUsage(say("setup-unknown", option=f"--{option}", word=word, known=listed))
    return words


def ask_for_sources(settings: Settings, entries: Sequence[CatalogueEntry]) -> list[CatalogueEntry]:
    """The entries that somebody chooses by language and category. Raises `NoAnswer`."""
    try:
        enabled = run_until_stopped(_enabled(settings))
    except DatelineError as error:  # the database; the token can be stored without it
        _explain(error.said)
        return []
    left = [entry for entry in entries if entry.url not in enabled]
    if not left:
        return []
    _explain(say("setup-sources", count=len(left), enabled=len(entries) - len(left)))
    wanted = _asked("setup-languages", "setup-unknown-languages", left, languages(left))
    if not wanted:
        return []
    chosen = entries_of(left, wanted, ())
    known = categories(chosen)
    if len(known) > 1:
        topics = _asked("setup-categories", "setup-unknown-categories", chosen, known)
        chosen = entries_of(chosen, (), topics)
    names = Listed([entry.name for entry in chosen], "comma")
    question = english()("setup-enable", names=names, count=len(chosen))
    return chosen if confirmed(question, usually=True) else []


def _asked(
    question: str, otherwise: str, entries: Sequence[CatalogueEntry], known: Collection[str]
) -> list[str]:
    words = english()
    counted = Counter(each.language for each in entries) + Counter(
        each.category for each in entries if each.category
    )
    listed = Listed([f"{word} ({counted[word]})" for word in known], "comma")
    return asked_choice(words.tell(say(question, known=listed)) + " ", known, words(otherwise))


async def _enabled(settings: Settings) -> set[str]:
    """The addresses of the feeds that are on for all servers; none without a database."""
    file = settings.database_file
    if file is not None and not file.exists():
        return set()
    async with build(settings) as app, live_news(app) as live:
        return {row.url for row in await live.follow.overview() if row.enabled}


def enable_sources(settings: Settings, entries: Sequence[CatalogueEntry]) -> None:
    """Enable them for all servers. Without any no database is made. Raises `DatelineError`."""
    if not entries:
        return

    async def enable() -> None:
        async with build(settings) as app, live_news(app) as live:
            await live.follow.enable([entry.name for entry in entries])

    run_until_stopped(enable())


def _explain(said: Said) -> None:
    print("\n" + english().tell(said), file=sys.stderr)
