"""`dateline fetch` and `dateline sources`: live news without Discord."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bot.cli.printing import DONE, FAILED, complain, print_json, progress_bar, standard_input
from bot.config import Settings
from bot.errors import DatelineError
from bot.models import PollOutcome, StoreCounts

if TYPE_CHECKING:
    from bot.actions.follow_sources import CatalogueRow, FollowSources

T = TypeVar("T")
Command = Callable[[argparse.Namespace, Settings], int]
_HINT = (
    "no live source yet: `dateline sources list` shows the catalogue, `dateline sources enable"
    " NAME` turns one on"
)


def add_commands(
    command: Callable[[str, Command, str], argparse.ArgumentParser], epilog: str
) -> None:
    """Make the two commands known to the parser."""
    added = command("fetch", fetch, "ask the live sources that are due, once")
    added.add_argument("--json", action="store_true", help="print the outcome as JSON")

    added = command("sources", list_, "list, enable and disable live sources; OPML in and out")
    actions = added.add_subparsers(title="actions", metavar="ACTION")

    def action(name: str, function: Command, summary: str) -> argparse.ArgumentParser:
        parser = actions.add_parser(name, help=summary, description=summary, epilog=epilog)
        parser.set_defaults(command=function)
        return parser

    action("list", list_, "show the catalogue and what is read")
    added = action("enable", enable, "read these sources of the catalogue from now on")
    added.add_argument("names", nargs="+", metavar="NAME", help="as the list shows it")
    added = action("disable", disable, "read these sources no more; their stories stay")
    added.add_argument("names", nargs="+", metavar="NAME", help="as the list shows it")
    added = action("import", import_, "read all feeds of an OPML file from now on")
    added.add_argument("file", metavar="FILE", help="such as another reader exports, or -")
    added = action("export", export, "write all live sources as OPML, for any feed reader")
    added.add_argument("file", nargs="?", default="-", metavar="FILE", help="- by default")


def fetch(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline fetch`."""
    outcomes, any_feed = asyncio.run(_fetch(settings))
    for each in outcomes:
        if each.error:
            complain(f"{each.feed.source} ({each.feed.url}): {each.error}")
    total = _total(outcomes)
    unchanged = sum(each.unchanged for each in outcomes)
    failed = sum(each.error is not None for each in outcomes)
    if options.json:
        print_json({**asdict(total), "sources": [_outcome_json(each) for each in outcomes]})
    elif not any_feed:
        complain(_HINT)
    elif not outcomes:
        print("no source is due; `dateline ask '/sources list'` says when each is")
    else:
        print(
            f"{len(outcomes):,} sources asked: {total.loaded:,} loaded, {total.updated:,} updated,"
            f" {total.duplicates:,} known already, {unchanged:,} unchanged, {failed:,} failed"
        )
    return FAILED if failed else DONE


async def _fetch(settings: Settings) -> tuple[list[PollOutcome], bool]:
    from bot.app import build

    async with build(settings) as app:
        due, known = await app.live.poll.due(), await app.feeds.all()
        with progress_bar() as bar:
            task = bar.add_task("asking", total=due)
            outcomes = await app.live.poll.poll_due(
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
        "url": outcome.feed.url,
        **asdict(outcome.added or StoreCounts()),
        "unchanged": outcome.unchanged,
        "error": outcome.error,
    }


def _run(settings: Settings, ask: "Callable[[FollowSources], Awaitable[T]]") -> T:
    """What is asked of the live sources that are turned on from here."""

    async def main() -> T:
        from bot.app import build

        async with build(settings) as app:
            return await ask(app.live.follow)

    return asyncio.run(main())


def list_(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline sources list`."""
    listed = _run(settings, lambda sources: sources.overview())
    width = max((len(each.name) for each in listed), default=0)
    for each in listed:
        followers = _followers(each)
        line = f"{'on ' if followers else 'off'}  {each.name:{width}}  {each.language or '':2}"
        print(f"{line}  {each.url}" + (f"  for {followers}" if followers else ""))
    return DONE


def _followers(listed: "CatalogueRow") -> str:
    told = ["the command line"] if listed.enabled else []
    if listed.servers:
        told.append(f"{listed.servers:,} server{'s' if listed.servers > 1 else ''}")
    return " and ".join(told)


def enable(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline sources enable`."""
    for name in _run(settings, lambda sources: sources.enable(options.names)):
        print(f"{name} is on; `dateline fetch` reads it now, `dateline run` by itself")
    return DONE


def disable(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline sources disable`."""
    for name in _run(settings, lambda sources: sources.disable(options.names)):
        print(f"{name} is off")
    return DONE


def import_(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline sources import`."""
    data = standard_input().read() if options.file == "-" else _read(Path(options.file))
    followed, refused = _run(settings, lambda sources: sources.import_opml(data))
    for url, reason in refused:
        complain(f"left out {url}: {reason}")
    print(f"{followed:,} sources are on; `dateline fetch` reads them now, `dateline run` by itself")
    return DONE if followed else FAILED


def export(options: argparse.Namespace, settings: Settings) -> int:
    """`dateline sources export`."""
    text = _run(settings, lambda sources: sources.export_opml())
    if options.file == "-":
        print(text, end="")
    else:
        Path(options.file).write_text(text, "utf-8")
    return DONE


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DatelineError(f"{path} cannot be read: {error.strerror}") from error
