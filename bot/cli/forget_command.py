"""`dateline forget`: a source or an article, with everything that depends on it."""

import argparse
from collections.abc import Sequence

from bot.actions.forget_news import ForgetNews
from bot.cli.load_report import counted
from bot.cli.printing import DONE, FAILED, complain
from bot.cli.questions import confirmed
from bot.config import Settings
from bot.errors import DatelineError
from bot.models import ArticleTrace
from bot.stop_signals import run_until_stopped
from bot.wiring.app import build
from bot.words import english, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to forget."""
    parser.description = (
        f"{parser.description}. It can't be undone: run `dateline backup FILE` first. What was"
        " posted stays on record, so no channel gets it again. Disable a source that is still read"
        " before you forget it."
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("source", nargs="?", metavar="SOURCE", help="the source's name")
    what.add_argument(
        "--article",
        metavar="LINK",
        help="an article's link or its exact title; no feed brings it back",
    )
    parser.add_argument("--yes", action="store_true", help="don't ask for confirmation")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Ask, unless --yes is given, remove it, and print what was removed."""
    file = settings.database_file
    if file is not None and not file.exists():
        raise DatelineError(say("check-database-missing", path=str(file.absolute())))
    return run_until_stopped(_forget(settings, options.source, options.article, sure=options.yes))


async def _forget(
    settings: Settings, source: str | None, article: str | None, *, sure: bool
) -> int:
    async with build(settings) as app:
        forget = app.forget
        if article is not None:
            done = await _forget_articles(forget, article, sure=sure)
        else:
            assert source is not None  # argparse asks for one of the two
            done = await _forget_source(forget, source, sure=sure)
    if not done:
        complain(english()("forget-cancelled"))
        return FAILED
    if settings.articles is not None:
        complain(english()("forget-loaded-again", path=str(settings.articles)))
    return DONE


async def _forget_source(forget: ForgetNews, name: str, *, sure: bool) -> bool:
    source = await forget.find_source(name)
    articles = counted(source.articles, "article")
    if not (sure or confirmed(f"Forget {source.name} and its {articles}?")):
        return False
    removed = await forget.forget_source(source)
    line = f"forgot {source.name}: {counted(removed.articles, 'article')}"
    print(f"{line}, {counted(removed.feeds, 'feed')}" if removed.feeds else line)
    if removed.paused:
        print(f"paused {counted(removed.paused, 'subscription')} to it")
    return True


async def _forget_articles(forget: ForgetNews, text: str, *, sure: bool) -> bool:
    articles = await forget.find_articles(text)
    _list(articles)
    if not (sure or confirmed(f"Forget {counted(len(articles), 'article')}?")):
        return False
    removed = await forget.forget_articles(articles)
    print(f"forgot {counted(removed.articles, 'article')}")
    return True


def _list(articles: Sequence[ArticleTrace]) -> None:
    for each in articles:
        day = f"{each.published:%Y-%m-%d}" if each.published else None
        print("  ".join(filter(None, (each.title, each.source, day, each.url))))
