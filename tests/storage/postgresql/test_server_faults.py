"""Faults of the server and of the way to it: one clear line, nothing lost, and on again afterwards."""

import asyncio
import contextlib
from collections.abc import Callable

import psycopg
import pytest

from bot.errors import SearchTooSlow, StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.storage.engine import Domain
from bot.storage.postgresql.server_connection import PostgreSQLConnection
from bot.storage.postgresql.server_database import PostgreSQLDatabase, open_database
from tests.database_server import DatabaseServer

Write = Callable[[PostgreSQLConnection], int]


def note(name: str) -> Write:
    return lambda connection: (
        connection.execute(
            "INSERT INTO duty_faults (name, since, times, reason) VALUES (?, 1, 1, '')", (name,)
        ).rowcount
    )


def noted(connection: PostgreSQLConnection) -> list[str]:
    rows = connection.execute("SELECT name FROM duty_faults ORDER BY name")
    return [name for (name,) in rows]


def end_sessions(server: DatabaseServer, address: ServerAddress) -> None:
    """End every session of the database, as a restart of the server does."""
    name = psycopg.conninfo.conninfo_to_dict(address.with_password)["dbname"]
    server.execute(
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    )


async def refusal(address: ServerAddress) -> str:
    with pytest.raises(StorageUnavailable) as refused:
        async with open_database(address):
            pass
    (line,) = str(refused.value).splitlines()
    return line


async def test_no_server_is_one_line() -> None:
    """Each host that was tried is named, and what to check; never the password."""
    line = await refusal(
        ServerAddress("postgresql://news:Se%C3%A9cret@127.0.0.1:1,localhost:2/news")
    )

    assert "127.0.0.1" in line
    assert "Is the server running" not in line  # libpq's own advice; ours follows
    assert "DATELINE_DATABASE" in line
    assert "ecret" not in line


async def test_a_wrong_password_is_one_line_without_it(own_server: DatabaseServer) -> None:
    """The line says what was refused, and shows no password, however it was given."""
    own_server.require_passwords()
    own_server.execute("CREATE USER news PASSWORD 'right'")
    for given in ("news:wrong-one@", "news@"):
        for option in ("", "&password=wrong-one"):
            address = ServerAddress(f"postgresql://{given}/news?host={own_server.folder}{option}")
            line = await refusal(address)
            assert "password" in line
            assert "PGPASSWORD" in line
            assert "wrong-one" not in line + repr(address)


async def test_a_missing_database_is_one_line(server: DatabaseServer) -> None:
    """The line names the database, which is not created."""
    assert '"nothing_here" does not exist' in await refusal(server.address("nothing_here"))


async def test_no_connection_left_is_one_line(own_server: DatabaseServer) -> None:
    """The line says how many are needed; it works as soon as other programs have left."""
    name = own_server.new_database()
    own_server.execute("CREATE USER news CONNECTION LIMIT 8")
    own_server.execute(f"ALTER DATABASE {name} OWNER TO news")
    own_server.execute("ALTER SCHEMA public OWNER TO news", name)
    address = own_server.address(name, user="news")
    async with open_database(address) as database:
        await database.write(note("before"))
        others = [psycopg.connect(address.with_password) for _ in range(6)]
        own_server.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE application_name = 'dateline'"
        )
        others += [psycopg.connect(address.with_password) for _ in range(2)]
        with pytest.raises(StorageUnavailable, match=r"has no connection left.* about eight"):
            await database.read(noted)
        with pytest.raises(StorageUnavailable, match="has no connection left"):
            await database.write(note("lost"))
        assert "has no connection left" in await refusal(address)
        for other in others:
            other.close()

        assert await database.write(note("later")) == 1
        assert await database.read(noted) == ["before", "later"]


async def test_a_full_disk_of_the_server_is_one_line(
    server: DatabaseServer, address: ServerAddress, on_server: PostgreSQLDatabase
) -> None:
    """A write that finds no room changes nothing, reads go on, and so do writes once there is room."""
    await on_server.write(note("before"))
    name = str(psycopg.conninfo.conninfo_to_dict(address.with_password)["dbname"])
    server.execute(
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
        " $$BEGIN RAISE disk_full USING MESSAGE = 'could not extend file'; END$$;"
        " CREATE TRIGGER full_disk BEFORE INSERT ON duty_faults EXECUTE FUNCTION full_disk()",
        name,
    )
    changed = "UPDATE duty_faults SET times = 99"
    with pytest.raises(StorageUnavailable, match=r"disk of the database server .* is full"):
        await on_server.write(lambda c: (c.execute(changed), note("lost")(c))[1])
    assert await on_server.read(noted) == ["before"]
    server.execute("DROP TRIGGER full_disk ON duty_faults", name)

    assert await on_server.write(note("later")) == 1
    times = await on_server.read(lambda c: c.execute("SELECT times FROM duty_faults").fetchall())
    assert times == [(1,), (1,)]


async def test_a_database_of_another_program_stays_as_it_is(
    server: DatabaseServer, address: ServerAddress
) -> None:
    """Nothing is created next to tables that are not ours."""
    name = address.with_password.rpartition("?")[0].rpartition("/")[2]
    server.execute("CREATE TABLE bills (id int)", name)

    assert "belongs to another program" in await refusal(address)
    with psycopg.connect(address.with_password) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        assert tables.fetchall() == [("bills",)]


async def test_a_newer_database_is_refused(
    on_server: PostgreSQLDatabase, address: ServerAddress
) -> None:
    """A schema that this version doesn't know is left alone."""
    await on_server.write(
        lambda c: c.execute("INSERT INTO dateline_migrations (number) VALUES (9999)").rowcount
    )

    assert "written by a newer version" in await refusal(address)


async def test_another_encoding_is_refused(server: DatabaseServer) -> None:
    """A database that can't hold every text is refused before it gets tables."""
    server.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")

    assert "LATIN1" in await refusal(server.address("latin"))


async def test_several_processes_may_make_the_tables_at_once(address: ServerAddress) -> None:
    """One makes them, and the others wait for it."""
    async with contextlib.AsyncExitStack() as stack:
        databases = await asyncio.gather(
            *(stack.enter_async_context(open_database(address)) for _ in range(4))
        )
        assert await databases[3].read(noted) == []


async def test_work_goes_on_after_its_idle_sessions_ended(
    server: DatabaseServer, address: ServerAddress, on_server: PostgreSQLDatabase
) -> None:
    """Neither who reads nor who writes notices: nothing had begun."""
    await on_server.write(note("before"), domain="service")
    assert await on_server.read(noted) == ["before"]

    end_sessions(server, address)

    assert await on_server.read(noted) == ["before"]
    assert await on_server.write(note("more"), domain="service") == 1
    assert await on_server.read(noted) == ["before", "more"]


async def test_a_write_that_loses_its_session_runs_again(
    server: DatabaseServer, address: ServerAddress, on_server: PostgreSQLDatabase
) -> None:
    """Before its end it has changed nothing, so it is stored once."""
    attempts = 0

    def work(connection: PostgreSQLConnection) -> int:
        nonlocal attempts
        attempts += 1
        inserted = note(f"first of attempt {attempts}")(connection)
        if attempts == 1:
            end_sessions(server, address)
        return inserted + note(f"second of attempt {attempts}")(connection)

    assert await on_server.write(work, domain="service") == 2
    assert await on_server.read(noted) == ["first of attempt 2", "second of attempt 2"]


async def test_a_lost_answer_to_a_commit_is_a_fault(
    server: DatabaseServer, address: ServerAddress, on_server: PostgreSQLDatabase
) -> None:
    """Nobody knows whether the changes are stored, so they are not made a second time."""

    def work(connection: PostgreSQLConnection) -> int:
        inserted = note("once")(connection)
        connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        # The server ends the session when it commits, after the work is done.
        connection.execute(
            "CREATE FUNCTION pg_temp.lost() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'"
        )
        connection.execute(
            "CREATE CONSTRAINT TRIGGER lost AFTER INSERT ON duty_faults DEFERRABLE INITIALLY DEFERRED"
            " FOR EACH ROW EXECUTE FUNCTION pg_temp.lost()"
        )
        return inserted + note("twice")(connection)

    with pytest.raises(StorageUnavailable) as fault:
        await on_server.write(work, domain="service")

    assert "terminating connection" in str(fault.value)
    assert await on_server.read(noted) == []


async def test_the_bot_goes_on_after_a_restart_of_the_server(own_server: DatabaseServer) -> None:
    """While the server is down each call says so; what was durable is there again afterwards."""
    address = own_server.address(own_server.new_database())
    async with open_database(address) as database:
        await database.write(note("before"), durable=True)
        await database.read(noted)
        own_server.stop(crash=True)
        for _ in range(2):
            with pytest.raises(StorageUnavailable, match="Check that it is running"):
                await database.read(noted)
            with pytest.raises(StorageUnavailable, match="Check that it is running"):
                await database.write(note("lost"))
        own_server.start()

        assert await database.write(note("later"), durable=True) == 1
        assert await database.read(noted) == ["before", "later"]


async def test_a_server_that_only_reads_is_one_line(
    server: DatabaseServer, address: ServerAddress, on_server: PostgreSQLDatabase
) -> None:
    """A standby refuses a write; the line says how to name the primary."""
    name = address.with_password.rpartition("?")[0].rpartition("/")[2]
    server.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    end_sessions(server, address)

    with pytest.raises(StorageUnavailable, match="read-only copy"):
        await on_server.write(
            lambda c: (c.execute("SET TRANSACTION READ ONLY"), note("x")(c))[1], domain="service"
        )


async def test_a_user_without_rights_is_one_line(server: DatabaseServer) -> None:
    """The line has the server's reason and says who should own the database."""
    name = server.new_database()
    server.execute("DROP USER IF EXISTS guest")
    server.execute("CREATE USER guest")

    assert "permission denied" in await refusal(server.address(name, user="guest"))


@pytest.mark.parametrize("statements", [1, 10])
async def test_a_read_ends_at_its_deadline(on_server: PostgreSQLDatabase, statements: int) -> None:
    """Whether one statement takes long or many do; the session answers the next one."""

    def work(connection: PostgreSQLConnection) -> None:
        for _ in range(statements):
            connection.execute("SELECT pg_sleep(?)", (2 / statements,))

    begin = asyncio.get_running_loop().time()
    with pytest.raises(SearchTooSlow):
        await on_server.read(work, seconds=0.3)

    assert asyncio.get_running_loop().time() - begin < 1
    assert await on_server.read(noted, seconds=1) == []


async def test_a_deadlock_is_resolved(on_server: PostgreSQLDatabase) -> None:
    """Both writes are made, though each holds what the other needs."""
    await on_server.write(lambda c: (note("a")(c), note("b")(c)))
    count = "UPDATE duty_faults SET times = times + 1 WHERE name = ?"

    def crosswise(first: str, second: str) -> Write:
        def work(connection: PostgreSQLConnection) -> int:
            connection.execute("SET LOCAL deadlock_timeout = '50ms'")
            connection.execute(count, (first,))
            connection.execute("SELECT pg_sleep(0.15)")
            return connection.execute(count, (second,)).rowcount

        return work

    await asyncio.gather(
        on_server.write(crosswise("a", "b"), domain="news"),
        on_server.write(crosswise("b", "a"), domain="posting"),
    )

    times = await on_server.read(lambda c: c.execute("SELECT times FROM duty_faults").fetchall())
    assert times == [(3,), (3,)]


@pytest.mark.parametrize(
    ("first", "second", "waits"),
    [("news", "news", True), ("news", "posting", False), (None, "posting", True)],
)
async def test_writes_of_a_domain_run_one_after_the_other(
    address: ServerAddress,
    on_server: PostgreSQLDatabase,
    first: Domain | None,
    second: Domain,
    waits: bool,
) -> None:
    """In all processes; those of another domain need not wait, but one without a domain waits for all."""
    began = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(connection: PostgreSQLConnection) -> int:
        loop.call_soon_threadsafe(began.set)
        connection.execute("SELECT pg_sleep(0.5)")
        return note("slow")(connection)

    async with open_database(address) as other:
        writing = asyncio.create_task(on_server.write(slow, domain=first))
        await began.wait()
        seen = await other.write(noted, domain=second)
        await writing

    assert seen == (["slow"] if waits else [])


async def test_a_write_that_waits_too_long_is_one_line(
    address: ServerAddress, on_server: PostgreSQLDatabase
) -> None:
    """It gives up after its patience, and changes nothing later either."""
    began = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(connection: PostgreSQLConnection) -> None:
        loop.call_soon_threadsafe(began.set)
        connection.execute("SELECT pg_sleep(1)")

    async with open_database(address, patience_seconds=0.1) as impatient:
        writing = asyncio.create_task(on_server.write(slow, domain="news"))
        await began.wait()
        with pytest.raises(StorageUnavailable, match="Try again"):
            await impatient.write(note("never"), domain="news")
        await writing

    assert await on_server.read(noted) == []


async def test_a_work_that_fails_changes_nothing(on_server: PostgreSQLDatabase) -> None:
    """Its error reaches the caller, and what it had written is undone."""

    def work(connection: PostgreSQLConnection) -> None:
        note("half")(connection)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await on_server.write(work)
    assert await on_server.read(noted) == []


async def test_a_cancelled_caller_does_not_stop_its_write(on_server: PostgreSQLDatabase) -> None:
    """The next write of the domain finds it stored."""
    began = asyncio.Event()
    loop = asyncio.get_running_loop()

    def slow(connection: PostgreSQLConnection) -> int:
        loop.call_soon_threadsafe(began.set)
        connection.execute("SELECT pg_sleep(0.1)")
        return note("stored")(connection)

    writing = asyncio.create_task(on_server.write(slow, domain="service"))
    await began.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    await on_server.write(lambda c: None, domain="service")

    assert await on_server.read(noted) == ["stored"]


async def test_damage_is_found(own_server: DatabaseServer) -> None:
    """A whole database has none; a page that was overwritten is found, with its table."""
    name = own_server.new_database()
    async with open_database(own_server.address(name)) as database:
        await database.write(note("x"))
        assert await database.fault() is None
        where = await database.read(
            lambda c: c.execute("SELECT pg_relation_filepath('duty_faults')").fetchone()[0]
        )
        own_server.stop()
        (own_server.data / where).write_bytes(b"?" * 8192)
        own_server.start()

        found = await database.fault()

    assert found is not None
    assert found.startswith("duty_faults: invalid page")
