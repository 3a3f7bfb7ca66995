"""Backup: copying the database while it is used, and restoring such a copy."""

import contextlib
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.storage.sqlite.migrate import OURS, migrations, refuse_foreign
from bot.storage.sqlite.sqlite_errors import error_code, faults_of
from bot.words import say

Progress = Callable[[int, int], None]  # pages left, pages in total
Stopped = Callable[[], bool]  # whether to give up, asked often from the thread that copies

_PAGES_AT_ONCE = 512
INSTRUCTIONS_BETWEEN_CHECKS = 2_000  # about 0.1 ms
_PATIENCE_SECONDS = 2.0  # with another program that is closing the database
_HEADER_BYTES = 100
_READ_AT_ONCE = 1024 * 1024  # bytes
_COMPANIONS = ("-wal", "-journal", "-shm")  # the files that SQLite keeps next to a database


def back_up(
    database: Path,
    copy: Path,
    progress: Progress | None = None,
    stopped: Stopped | None = None,
) -> int:
    """Copy the database as it is at this moment, check the copy and return its size in bytes.

    Nobody who reads or writes has to wait. An earlier copy in the same place is replaced once the
    new one is complete, even if it is damaged: it must not end a series of backups. Raises
    `StorageUnavailable`, and SQLite's "interrupted" once it is stopped.
    """
    _refuse_missing(database)
    copy = real_path(copy)  # a link stays one
    if copy.exists():
        if not copy.is_file() or copy.samefile(database):
            raise StorageUnavailable(say("backup-needs-file", path=str(copy)))
        _refuse_to_replace(copy)
    _refuse_other(database)
    unfinished = _copied(database, copy, progress, stopped, damaged="backup-damaged")
    for left in _companions(copy):  # a damaged copy's log must not reach the new one
        left.unlink(missing_ok=True)
    unfinished.replace(copy)
    _sync_folder(copy)
    return copy.stat().st_size


def restore(copy: Path, database: Path, progress: Progress | None = None) -> Path | None:
    """Replace the database with a copy; returns where the former database is kept, if any.

    The copy is checked first. At every moment either the former or the restored database is in
    place, complete. Raises `StorageUnavailable`, also if another program has the database open.
    """
    database = real_path(database)  # a link stays one, and the former database stays where it is
    _refuse_missing(copy)
    _refuse_other(copy)
    if database.exists() and copy.samefile(database):
        raise StorageUnavailable(say("restore-needs-copy", path=str(copy)))
    with faults_of(database):
        database.parent.mkdir(0o700, parents=True, exist_ok=True)
    with _alone(database):
        unfinished = _copied(copy, database, progress, None, damaged="copy-damaged")
        former = _set_aside(database)
        unfinished.replace(database)
        _sync_folder(database)
    return former


def _copied(
    source: Path,
    target: Path,
    progress: Progress | None,
    stopped: Stopped | None,
    *,
    damaged: str,
) -> Path:
    """A checked copy next to the target, synced to disk. A copy that fails is removed.

    `damaged` is the message for a source that is.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        with faults_of(target):
            _remove(unfinished)
            _refuse_full(source, target)
            unfinished.touch(stat.S_IMODE(source.stat().st_mode))  # as private as the source
            with _damage_of(source, damaged):
                _copy(source, unfinished, progress, stopped)
                _check(unfinished, source, stopped)
            _sync(unfinished)
    except BaseException as error:
        with contextlib.suppress(OSError):  # the fault that led here says more
            _remove(unfinished)
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            raise StorageUnavailable(
                say("copy-not-written", path=str(target), reason=reason)
            ) from error
        raise
    return unfinished


def _copy(source: Path, target: Path, progress: Progress | None, stopped: Stopped | None) -> None:
    def copied(_: int, left: int, pages: int) -> None:
        if stopped and stopped():
            raise sqlite3.OperationalError("interrupted")
        if progress:
            progress(left, pages)

    with _opened(source, "ro") as reading, _opened(target, "rwc") as writing:
        # One read transaction for the whole copy: else SQLite starts over after each change.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        writing.execute("PRAGMA synchronous = OFF")  # it is synced at the end, or removed
        reading.backup(
            writing,
            pages=_PAGES_AT_ONCE,
            progress=copied,
            sleep=0,
        )
        writing.execute("PRAGMA journal_mode = DELETE").fetchone()  # a single file


def _check(copy: Path, source: Path, stopped: Stopped | None) -> None:
    with _opened(copy, "ro") as connection:
        connection.set_progress_handler(stopped, INSTRUCTIONS_BETWEEN_CHECKS)
        refuse_foreign(connection, source, migrations()[-1].number)
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


@contextlib.contextmanager
def _damage_of(source: Path, key: str) -> Iterator[None]:
    """Report damage in the copy as damage of its source."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # the disk or a lock
            raise
        fault = " ".join(str(error).split())  # SQLite's own has several lines
        raise StorageUnavailable(say(key, path=str(source), fault=fault)) from error


def _refuse_missing(path: Path) -> None:
    if path.is_file():
        return
    key = "database-not-a-file" if path.exists() else "database-missing"
    raise StorageUnavailable(say(key, path=str(path)))


def _refuse_other(path: Path) -> None:
    """Raise for a file that is not a database of this program, or of a newer version."""
    with faults_of(path), _opened(path, "ro") as connection:
        refuse_foreign(connection, path, migrations()[-1].number)
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
            raise StorageUnavailable(say("database-empty", path=str(path)))


def _refuse_to_replace(copy: Path) -> None:
    """Raise for a file that is anything but a former copy of ours, sound or damaged.

    A disk that fails or a power cut may leave of it nothing, zeros, or some parts. So its first bytes
    decide (sqlite.org/fileformat.html, 1.3); a disk image begins with zeros, but not all of it is.
    """
    try:
        with copy.open("rb") as file:
            header = file.read(_HEADER_BYTES)
            blank = not header.strip(b"\0") and not any(
                part.strip(b"\0") for part in iter(lambda: file.read(_READ_AT_ONCE), b"")
            )
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageUnavailable(say("copy-not-written", path=str(copy), reason=reason)) from error
    if blank:
        return
    version, program = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
    if (
        not header.startswith(b"SQLite format 3\0")
        or program != OURS
        or version > migrations()[-1].number
    ):
        _refuse_other(copy)


def real_path(path: Path) -> Path:
    """Where a link leads, perhaps to a larger disk. One that leads nowhere fails when it is opened."""
    return Path(os.path.realpath(path))


def free_and_needed(source: Path, target: Path) -> tuple[int, int]:
    """Bytes that are free where the copy is to be, and bytes that it needs."""
    needed = sum(
        file.stat().st_size for file in _with_companions(real_path(source)) if file.exists()
    )
    return shutil.disk_usage(target.parent).free, needed


def _refuse_full(source: Path, target: Path) -> None:
    """Refuse in advance rather than after minutes if the disk has too little space."""
    free, needed = free_and_needed(source, target)
    if free < needed:
        raise StorageUnavailable(say("copy-disk-full", path=str(target), free=free, needed=needed))


@contextlib.contextmanager
def _alone(database: Path) -> Iterator[None]:
    """While this lasts, no other program has the database open or can open it."""
    if not database.exists() or database.stat().st_size == 0:
        yield
        return
    with faults_of(database), _opened(database, "rw") as connection:
        try:
            # Leaving WAL mode needs exclusive use; it also empties the log next to the file.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error_code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise StorageUnavailable(say("database-in-use", path=str(database))) from None
            raise
        except sqlite3.DatabaseError:
            pass  # damaged, which is why it is being replaced
        yield


def _set_aside(database: Path) -> Path | None:
    """Give the database a second name next to the first, so that it is never missing."""
    if not database.exists():
        return None
    former = database.with_name(f"{database.name}.former")
    number = 1
    while former.exists():
        number += 1
        former = database.with_name(f"{database.name}.former-{number}")
    try:
        os.link(database, former)
    except OSError:  # a file system without hard links
        database.replace(former)
    for ending in _COMPANIONS:  # the log of a damaged database must not reach the restored one
        with contextlib.suppress(
            FileNotFoundError
        ):  # SQLite removes them when it closes a database
            Path(f"{database}{ending}").replace(f"{former}{ending}")
    return former


@contextlib.contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE_SECONDS,
        isolation_level=None,
    )
    with contextlib.closing(connection):
        yield connection


def _with_companions(path: Path) -> Iterator[Path]:
    yield path
    yield from _companions(path)


def _companions(path: Path) -> Iterator[Path]:
    for ending in _COMPANIONS:
        yield Path(f"{path}{ending}")


def _remove(path: Path) -> None:
    for file in _with_companions(path):
        file.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    """Let a renaming survive a power cut, on systems where folders can be synced."""
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
