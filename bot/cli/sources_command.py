"""`dateline sources`: the live sources that the operator turns on, without Discord."""

import argparse
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from bot.actions.follow_sources import CatalogueRow, FollowSources
from bot.cli.printing import DONE, FAILED, complain, standard_input, unreadable
from bot.config import Settings
from bot.errors import DatelineError, DocumentUnreadable
from bot.stop_signals import run_until_stopped
from bot.text.document_size import MAX_BYTES
from bot.wiring.app import build
from bot.wiring.live_news import live_news
from bot.words import say

T = TypeVar("T")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do; `list` if nothing is said."""
    parser.set_defaults(action=_list)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")

    def action(
        name: str, function: Callable[[argparse.Namespace, Settings], int], summary: str
    ) -> argparse.ArgumentParser:
        added = actions.add_parser(name, help=summary, description=summary, epilog=parser.epilog)
        added.set_defaults(action=function)
        return added

    action("list", _list, "list the catalogue and the enabled sources")
    added = action("enable", _enable, "enable catalogue sources for all servers")
    added.add_argument(
        "names", nargs="+", metavar="NAME", help="a name from `dateline sources list`"
    )
    added = action("disable", _disable, "disable sources for all servers; their articles are kept")
    added.add_argument(
        "names", nargs="+", metavar="NAME", help="a name from `dateline sources list`"
    )
    added = action("import", _import, "enable all feeds in an OPML file")
    added.add_argument(
        "file", metavar="FILE", help="an OPML file from any feed reader, or - for standard input"
    )
    added = action("export", _export, "write all live sources as OPML, for any feed reader")
    added.add_argument("file", nargs="?", default="-", metavar="FILE", help="(default: -)")
    added.add_argument("--force", action="store_true", help="replace FILE if it exists")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Do what was chosen."""
    code: int = options.action(options, settings)
    return code


def _run(settings: Settings, ask: Callable[[FollowSources], Awaitable[T]]) -> T:
    async def main() -> T:
        async with build(settings) as app, live_news(app) as live:
            return await ask(live.follow)

    return run_until_stopped(main())


def _list(options: argparse.Namespace, settings: Settings) -> int:
    listed = _run(settings, lambda sources: sources.overview())
    width = max((len(each.name) for each in listed), default=0)
    for each in listed:
        followers = _followers(each)
        line = f"{'on ' if followers else 'off'}  {each.name:{width}}  {each.language or '':2}"
        print(f"{line}  {each.url}" + (f"  for {followers}" if followers else ""))
    return DONE


def _followers(row: CatalogueRow) -> str:
    if row.enabled:
        return "all servers"
    if row.servers:
        return f"{row.servers:,} server{'s' if row.servers > 1 else ''}"
    return ""


def _enable(options: argparse.Namespace, settings: Settings) -> int:
    for name in _run(settings, lambda sources: sources.enable(options.names)):
        print(f"{name} is enabled; a running bot reads it soon, `dateline fetch` reads it now")
    return DONE


def _disable(options: argparse.Namespace, settings: Settings) -> int:
    for name in _run(settings, lambda sources: sources.disable(options.names)):
        print(f"{name} is disabled")
    return DONE


def _import(options: argparse.Namespace, settings: Settings) -> int:
    data = _read(options.file)
    try:
        followed, refused = _run(settings, lambda sources: sources.import_opml(data))
    except DocumentUnreadable as error:
        raise DatelineError(say("file-refused", path=options.file, reason=error.said)) from error
    for url, reason in refused:
        complain(f"skipped {url}: {reason}")
    what, them = ("source is", "it") if followed == 1 else ("sources are", "them")
    print(
        f"{followed:,} {what} enabled; a running bot reads {them} soon,"
        f" `dateline fetch` reads {them} now"
    )
    return DONE if followed else FAILED


def _export(options: argparse.Namespace, settings: Settings) -> int:
    text = _run(settings, lambda sources: sources.export_opml())
    if options.file == "-":
        print(text, end="")
    else:
        _write(Path(options.file), text, force=options.force)
    return DONE


def _write(path: Path, text: str, *, force: bool) -> None:
    try:
        # A device or a pipe, such as /dev/stdout, is there and loses nothing.
        with path.open("w" if force or not path.is_file() else "x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise DatelineError(say("file-exists", path=str(path))) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise DatelineError(say("file-not-written", path=str(path), reason=reason)) from error


def _read(file: str) -> bytes:
    """The bytes of a file or standard input, which need not end: never more than can be read."""
    if file == "-":
        return standard_input().read(MAX_BYTES + 1)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(file, error) from error
