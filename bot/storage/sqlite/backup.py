"""A whole copy of the database while others use it, and such a copy put in its place."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.errors import StorageUnavailable
from bot.storage.sqlite.database import faults_of
from bot.storage.sqlite.migrate import migrations, refuse_foreign

Progress = Callable[[int, int], None]  # pages that are left, pages in all

_PAGES_AT_ONCE = 512
_PATIENCE_SECONDS = 2.0  # with another program that just closes the database
_BESIDE = ("-wal", "-journal", "-shm")  # what SQLite keeps next to a file


def back_up(database: Path, copy: Path, progress: Progress | None = None) -> int:
    """Copies the database as it is at this moment; the bytes of the copy, which was checked.

    Nobody who reads or writes waits for it. What was in the place of the copy, an earlier one,
    stays there until the new one is whole. Raises `StorageUnavailable`.
    """
    _refuse_missing(database)
    if copy.exists():
        if copy.is_dir() or copy.samefile(database):
            raise StorageUnavailable(f"{copy} cannot hold the copy: name another file.")
        _refuse_other(copy)
    _refuse_other(database)
    unfinished = _copied(database, copy, progress)
    unfinished.replace(copy)
    _sync_folder(copy)
    return copy.stat().st_size


def restore(copy: Path, database: Path, progress: Progress | None = None) -> Path | None:
    """Puts the copy in the place of the database; where the former database is kept, if any.

    The copy is checked first. At every moment either the former or the restored database is in
    place, whole. Raises `StorageUnavailable`, also while another program has the database open.
    """
    _refuse_missing(copy)
    _refuse_other(copy)
    if database.exists() and copy.samefile(database):
        raise StorageUnavailable(f"{copy} is the database itself: name a copy of it.")
    with faults_of(database):
        database.parent.mkdir(parents=True, exist_ok=True)
    with _alone(database):
        unfinished = _copied(copy, database, progress)
        former = _set_aside(database)
        unfinished.replace(database)
        _sync_folder(database)
    return former


def _copied(source: Path, target: Path, progress: Progress | None) -> Path:
    """A checked copy beside the target, on the disk; nothing is left of one that fails."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        with faults_of(target):
            _remove(unfinished)
            _refuse_full(source, target)
            with _damage_of(source):
                _copy(source, unfinished, progress)
                _check(unfinished, source)
            _sync(unfinished)
    except BaseException as error:
        with contextlib.suppress(OSError):
            _remove(unfinished)
        if isinstance(error, OSError):
            reason = error.strerror or error
            raise StorageUnavailable(f"{target} cannot be written: {reason}.") from error
        raise
    return unfinished


def _copy(source: Path, target: Path, progress: Progress | None) -> None:
    with _opened(source, "ro") as reading, _opened(target, "rwc") as writing:
        # The reading begins once and lasts: else SQLite would start over with each change.
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        writing.execute("PRAGMA synchronous = OFF")  # synced at the end, or thrown away
        reading.backup(
            writing,
            pages=_PAGES_AT_ONCE,
            progress=(lambda _, left, pages: progress(left, pages)) if progress else None,
            sleep=0,
        )
        writing.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, nothing beside it


def _check(copy: Path, source: Path) -> None:
    with _opened(copy, "ro") as connection:
        refuse_foreign(connection, source, migrations()[-1].number)
        found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


@contextlib.contextmanager
def _damage_of(source: Path) -> Iterator[None]:
    """What is wrong inside the copy was wrong in its source."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):  # of the disk, of locks
            raise
        raise StorageUnavailable(
            f"{source} is damaged ({error}); nothing was changed. Use another copy."
        ) from error


def _refuse_missing(path: Path) -> None:
    if not path.is_file():
        raise StorageUnavailable(f"{path} is no file: name a database of Dateline.")


def _refuse_other(path: Path) -> None:
    """Raises for a file that is no database of this program, or of a newer version."""
    with faults_of(path), _opened(path, "ro") as connection:
        refuse_foreign(connection, path, migrations()[-1].number)
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,):
            raise StorageUnavailable(f"{path} is empty: name a database of Dateline.")


def _refuse_full(source: Path, target: Path) -> None:
    """Better beforehand than after minutes."""
    needed = sum(file.stat().st_size for file in _with_what_is_beside(source) if file.exists())
    free = shutil.disk_usage(target.parent).free
    if free < needed:
        raise StorageUnavailable(
            f"The disk of {target} has {free:,} bytes free, the copy needs {needed:,}:"
            " make room, or name a file on another disk."
        )


@contextlib.contextmanager
def _alone(database: Path) -> Iterator[None]:
    """Nobody else has the database open, nor can begin to use it, for as long as this lasts."""
    if not database.exists() or database.stat().st_size == 0:
        yield
        return
    with faults_of(database), _opened(database, "rw") as connection:
        try:
            # Only who is alone may leave WAL mode, which also empties the log beside the file.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise StorageUnavailable(
                    f"Another program has {database} open: stop it (dateline run, dateline"
                    " load), then try again."
                ) from None
            raise
        except sqlite3.DatabaseError:
            pass  # it is damaged, which is why it is being replaced
        yield


def _set_aside(database: Path) -> Path | None:
    """Gives the database a second name beside the first, so that it is never missing."""
    if not database.exists():
        return None
    former = database.with_name(f"{database.name}.former")
    number = 1
    while former.exists():
        number += 1
        former = database.with_name(f"{database.name}.former-{number}")
    try:
        os.link(database, former)
    except OSError:  # a file system without second names
        database.replace(former)
    for ending in _BESIDE:  # of a damaged database: never to be read into the restored one
        with contextlib.suppress(FileNotFoundError):
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


def _with_what_is_beside(path: Path) -> Iterator[Path]:
    yield path
    for ending in _BESIDE:
        yield Path(f"{path}{ending}")


def _remove(path: Path) -> None:
    for file in _with_what_is_beside(path):
        file.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    """Makes a renaming outlive a power cut, where folders can be synced."""
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
