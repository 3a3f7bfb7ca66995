"""`dateline fetch`: one round of polling, without Discord."""

import argparse
from dataclasses import asdict
from typing import Any

from bot.cli.printing import DONE, FAILED, complain, print_json
from bot.cli.rich_output import progress_bar
from bot.config import Settings
from bot.models import PollOutcome, StoreCounts
from bot.stop_signals import run_until_stopped
from bot.text.links import without_secrets
from bot.wiring.app import build
from bot.wiring.live_news import live_news
from bot.words import english

_HINT = (
    "no live sources yet: `dateline sources list` shows the catalogue, `dateline sources enable"
    " NAME` enables one"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to print."""
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Read the sources that are due, and print how many articles are new."""
    outcomes, any_feed = run_until_stopped(_fetch(settings))
    for each in outcomes:
        if each.error:
            complain(
                f"{each.feed.source} ({without_secrets(each.feed.url)}): {english().tell(each.error)}"
            )
    total = _total(outcomes)
    unchanged = sum(each.unchanged for each in outcomes)
    failed = sum(each.error is not None for each in outcomes)
    if options.json:
        print_json({**asdict(total), "sources": [_outcome_json(each) for each in outcomes]})
    elif not any_feed:
        complain(_HINT)
    elif not outcomes:
        print("no source is due; `dateline ask '/sources list'` shows when each is due")
    else:
        sources = "source" if len(outcomes) == 1 else "sources"
        print(
            f"{len(outcomes):,} {sources} read: {total.loaded:,} loaded, {total.updated:,} updated,"
            f" {total.duplicates:,} already known, {unchanged:,} unchanged, {failed:,} failed"
        )
    return FAILED if failed else DONE


async def _fetch(settings: Settings) -> tuple[list[PollOutcome], bool]:
    async with build(settings) as app, live_news(app) as live:
        due, known = await live.poll.due(), await app.feeds.all()
        with progress_bar() as bar:
            task = bar.add_task("reading", total=due)
            outcomes = await live.poll.poll_due(
                lambda outcome: bar.update(task, advance=1, description=outcome.feed.source)
            )
        await app.group.group()
        return outcomes, bool(known)


def _total(outcomes: list[PollOutcome]) -> StoreCounts:
    added = [each.added for each in outcomes if each.added]
    return StoreCounts(
        loaded=sum(each.loaded for each in added),
        updated=sum(each.updated for each in added),
        duplicates=sum(each.duplicates for each in added),
    )


def _outcome_json(outcome: PollOutcome) -> dict[str, Any]:
    return {
        "source": outcome.feed.source,
        "url": without_secrets(outcome.feed.url),
        **asdict(outcome.added or StoreCounts()),
        "unchanged": outcome.unchanged,
        "error": english().tell(outcome.error) if outcome.error else None,
    }
