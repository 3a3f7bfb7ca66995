"""The copy of a database that is kept before a new version of the program changes its tables."""

import contextlib
import logging
import re
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.storage.sqlite.backup import Progress, Stopped, back_up, real_path
from bot.storage.sqlite.migrate import schema_version
from bot.words import say

log = logging.getLogger(__name__)

KEPT = 2  # copies; an upgrade that is noticed to be a bad one is often followed by another
_LINE_EVERY = 30.0  # seconds
_MB = 2**20
_SLOWEST = 20 * _MB  # bytes a second, copied and checked; a disk in use took 72


def copy_before(path: Path, version: int) -> Path:
    """Where the copy is kept that is made before the upgrade to that version of the schema.

    Next to the file itself if the path is a link, which may lead to a larger disk.
    """
    path = real_path(path)
    return path.with_name(f"{path.name}.before-{version}")


def kept_copies(path: Path) -> list[Path]:
    """The copies from before upgrades of that database, the one made last at the end.

    Raises `OSError`.
    """
    return sorted(_named(path, r"\.before-\d+"), key=lambda file: file.stat().st_mtime)


def patience_for(path: Path) -> float:
    """Seconds to wait for another program that is upgrading a file of that size."""
    return path.stat().st_size / _SLOWEST


@contextlib.contextmanager
def keeping_copy(
    connection: sqlite3.Connection,
    path: Path,
    before: int,
    after: int,
    stopped: Stopped | None = None,
) -> Iterator[None]:
    """Copy the database, then have it changed in this block. No other program may write meanwhile.

    If the copy fails, nothing is changed. If the change fails, the copy is removed, because the
    database is what it was. Raises `StorageUnavailable`.
    """
    copy, begun = copy_before(path, after), time.monotonic()
    _remove_unfinished(path)
    log.warning(
        "%s has schema %d, and this version needs %d. First it is copied to %s (%.1f MB)",
        path, before, after, copy, path.stat().st_size / _MB,
    )  # fmt: skip
    try:
        back_up(path, copy, _lines(path), stopped)
    except StorageUnavailable as error:
        said = say("upgrade-not-copied", path=str(path), reason=error.said)
        raise StorageUnavailable(said) from error
    log.warning("the copy was checked and is intact; upgrading %s", path)
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError, sqlite3.Error):  # the fault that led here says more
            if schema_version(connection) == before:
                copy.unlink()
        raise
    _remove_old_copies(path)
    log.warning(
        "upgraded %s in %.1f s. To go back, install the former version and run: dateline restore %s",
        path, time.monotonic() - begun, copy,
    )  # fmt: skip


def _remove_unfinished(path: Path) -> None:
    """Remove what is left of a copy during which a program was killed."""
    for file in _named(path, r"\.before-\d+\.unfinished(-\w+)?"):
        file.unlink(missing_ok=True)


def _remove_old_copies(path: Path) -> None:
    try:
        for old in kept_copies(path)[:-KEPT]:
            old.unlink()
            log.warning("removed %s, a copy from before an earlier upgrade", old)
    except OSError as error:  # the upgrade is done
        log.warning("couldn't remove copies from before earlier upgrades: %s", error)


def _named(path: Path, ending: str) -> list[Path]:
    path = real_path(path)
    name = re.compile(re.escape(path.name) + ending)
    return [file for file in path.parent.iterdir() if name.fullmatch(file.name)]


def _lines(path: Path) -> Progress:
    """Progress as lines of the log, one in a while; a small database has none."""
    begun = last = time.monotonic()

    def progress(left: int, pages: int) -> None:
        nonlocal last
        now = time.monotonic()
        if not left and now - begun >= _LINE_EVERY:
            log.warning("copied %s; checking the copy takes about as long", path)
        elif left and now - last >= _LINE_EVERY:
            log.warning("copying %s: %.0f %% done", path, 100 * (pages - left) / pages)
            last = now

    return progress
