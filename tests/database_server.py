"""A PostgreSQL server of one's own: from Debian's package, without rights, on a socket in a temporary folder."""

import atexit
import functools
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.models.server_address import ServerAddress

_USER = "dateline"
# No crash of the machine matters here, and a small server starts in half a second.
_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "max_connections": "100",
    "autovacuum": "off",
    "jit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}
REPLICATED = {"wal_level": "replica", "max_wal_senders": "4"}
_ROOM = 2 << 30  # bytes


class DatabaseServer:
    """A server that runs until it is stopped; `bin_folder` holds its programs.

    Its files are in memory unless `place` is given. `options` come before those that make it fast
    and forgetful. A `standby_of` another server, which needs `REPLICATED`, has its data and follows it.
    """

    def __init__(
        self,
        bin_folder: Path,
        *,
        place: Path | None = None,
        options: Mapping[str, str] | None = None,
        standby_of: "DatabaseServer | None" = None,
    ) -> None:
        self._bin = bin_folder
        self._options = {**_OPTIONS, **(options or {})}
        self._folder = Path(tempfile.mkdtemp(prefix="dateline-postgresql-", dir=place or _memory()))
        self._data = self._folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = itertools.count(1)
        self._watcher = _watched(self._folder)
        if os.getuid() == 0:  # the server refuses to run as root
            shutil.chown(self._folder, "nobody")
        if standby_of is None:
            self._run("initdb", "-D", self._data, "-E", "UTF8", "--locale=C", "-A", "trust",
                      "-U", _USER, "--no-sync", "--no-instructions")  # fmt: skip
        else:
            self._run("pg_basebackup", "-D", self._data, "-R", "-h", standby_of.folder,
                      "-U", _USER, "--checkpoint=fast", "--no-sync")  # fmt: skip
        self.start()

    @property
    def folder(self) -> Path:
        """Where its socket is."""
        return self._folder

    @property
    def data(self) -> Path:
        """Where its files are."""
        return self._data

    def standby(self) -> "DatabaseServer":
        """A server that copies this one's changes, and answers reads only until it is promoted."""
        return DatabaseServer(self._bin, options=REPLICATED, standby_of=self)

    def hear_no_more(self) -> None:
        """A standby is cut off from the server that it copies."""
        self.execute("ALTER SYSTEM SET primary_conninfo = ''")
        self.execute("SELECT pg_reload_conf()")

    def promote(self) -> None:
        """A standby takes the place of the server that it copied."""
        self._run("pg_ctl", "promote", "-w", "-D", self._data)

    def require_passwords(self) -> None:
        """From now on every user but our own needs a password."""
        rules = f"local all {_USER} trust\nlocal all all scram-sha-256\n"
        (self._data / "pg_hba.conf").write_text(rules)
        self.execute("SELECT pg_reload_conf()")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = {**self._options, "unix_socket_directories": str(self._folder)}
        given = (each for name, value in options.items() for each in ("-c", f"{name}={value}"))
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", self._data, *given],
                stdout=log, stderr=log, cwd=self._folder, **_without_rights(),
            )  # fmt: skip
        deadline = time.monotonic() + 30
        while self._ready() != 0:
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < deadline, (self._folder / "log").read_text()
            time.sleep(0.02)

    def stop(self, *, crash: bool = False) -> None:
        """Stop it; sessions end in the middle of their work. A crash leaves its log to be read again."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGQUIT if crash else signal.SIGINT)
        self._process.wait(30)
        self._process = None

    def remove(self) -> None:
        """Stop it and delete its folder."""
        self.stop(crash=True)
        self._watcher.communicate()

    def address(self, database: str, *, user: str = _USER) -> ServerAddress:
        """The address of one of its databases."""
        return ServerAddress(f"postgresql://{user}@/{database}?host={self._folder}")

    def new_database(self, template: str = "template0") -> str:
        """The name of a new database, a copy of another that nobody uses meanwhile."""
        name = f"news_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def drop_database(self, name: str) -> None:
        """Delete a database, whoever uses it."""
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def dump(self, name: str) -> str:
        """Everything in a database as SQL, by `pg_dump`."""
        return self._run("pg_dump", "--inserts", "-h", self._folder, "-U", _USER, name)

    def execute(self, sql: str, database: str = "postgres") -> None:
        """Run a statement outside any transaction."""
        import psycopg

        address = self.address(database).with_password
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(sql)

    def _ready(self) -> int:
        return subprocess.run(
            [self._bin / "pg_isready", "-q", "-h", self._folder, "-U", _USER], check=False
        ).returncode

    def _run(self, program: str, *arguments: str | Path) -> str:
        """What a program of the server prints."""
        done: subprocess.CompletedProcess[str] = subprocess.run(
            [self._bin / program, *arguments],
            check=True, capture_output=True, text=True, cwd=self._folder, **_without_rights(),
        )  # fmt: skip
        return done.stdout


# Ends the server whose process id is in its data folder, and deletes the folder.
_CLEAN_UP = """
cat
while [ -e "$0/data/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")"; do
    sleep 0.1
done
rm -rf "$0" || { sleep 1; rm -rf "$0"; }
"""


def _watched(folder: Path) -> subprocess.Popen[bytes]:
    """A process that cleans up when its input ends: with this process, even if that is killed."""
    return subprocess.Popen(
        ["/bin/sh", "-c", _CLEAN_UP, folder],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip


def _memory() -> str | None:
    """A folder in memory, where a database is copied in 20 ms and not in 350; None without room."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > _ROOM
    return str(memory) if roomy else None


def _without_rights() -> dict[str, Any]:
    if os.getuid() != 0:
        return {}
    return {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}


def _programs() -> Path | None:
    """The folder of the newest server's programs; None if none is installed."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if folders:
        return max(folders, key=lambda folder: float(folder.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@functools.cache
def _server() -> DatabaseServer:
    server = DatabaseServer(_found_programs())
    atexit.register(server.remove)
    return server


def shared_server() -> DatabaseServer:
    """The server of this test process, started by the first test that needs it.

    Skips the test if PostgreSQL or its driver is missing.
    """
    return _server()


def new_server(
    *, place: Path | None = None, options: Mapping[str, str] | None = None
) -> DatabaseServer:
    """A server of one's own, to be stopped and removed by the caller; skips like `shared_server`."""
    return DatabaseServer(_found_programs(), place=place, options=options)


def _found_programs() -> Path:
    pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
    found = _programs()
    if found is None:
        pytest.skip("needs Debian's package postgresql")
    return found
