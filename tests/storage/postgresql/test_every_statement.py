"""Every statement of the shared storage, as PostgreSQL understands it."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import psycopg
import pytest

import bot.storage
from bot.models.server_address import ServerAddress
from bot.storage.postgresql.server_connection import spelled
from bot.storage.postgresql.server_database import PostgreSQLDatabase

STORAGE = Path(bot.storage.__file__).parent
STATEMENT = re.compile(
    r"\s*(SELECT .* FROM|SELECT EXISTS|INSERT INTO|UPDATE \w+ SET|DELETE FROM|WITH .* SELECT)\b",
    re.DOTALL,
)
# What stands for a part that is only known when the statement runs, by how it is called there.
PARTS = {"source_id": "1", "statement": "SELECT 1", "table": "articles"}
CONDITION = "1 = 1"


def shared_files() -> list[Path]:
    # What moves a store puts its statements together from the catalogue of the tables.
    others = {"sqlite", "postgresql", "moving"}
    return [path for path in STORAGE.rglob("*.py") if not others & set(path.parts)]


def statements(path: Path) -> Iterator[str]:
    """The statements of a file, put together as the program does."""
    name = ".".join(("bot.storage", *path.relative_to(STORAGE).with_suffix("").parts))
    module = importlib.import_module(name.removesuffix(".__init__"))
    tree = ast.parse(path.read_text("utf-8"))
    inner = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(_part(part, module) for part in node.values)
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner
        ):
            text = node.value
        else:
            continue
        if STATEMENT.match(text):
            text = re.sub(r"\{\w*\}", CONDITION, re.sub(r"\(\{\d?\}\)", "(?)", text))
            yield f"{text} {CONDITION}" if text.rstrip().endswith("WHERE") else text


def _part(part: ast.expr, module: ModuleType) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    assert isinstance(part, ast.FormattedValue)
    source = ast.unparse(part.value)
    try:
        return str(eval(source, vars(module)))
    except NameError:
        if "placeholders(" in source or source == "marks":
            return "?"
        return PARTS.get(source, CONDITION)


async def test_postgresql_understands_every_statement(
    on_server: PostgreSQLDatabase, address: ServerAddress
) -> None:
    """Tables, columns, functions and types of each are right, whether a test runs it or not."""
    found = [(path.name, sql) for path in shared_files() for sql in statements(path)]
    wrong = []
    with psycopg.connect(address.with_password, autocommit=True) as connection:
        for name, sql in found:
            result = connection.pgconn.prepare(b"", spelled(sql).sql.encode())
            if result.status != psycopg.pq.ExecStatus.COMMAND_OK:
                wrong.append((name, sql, result.error_message.decode().strip()))

    assert wrong == []
    assert len(found) > 200


@pytest.mark.parametrize("sql", ["SELECT rowid FROM articles", "SELECT nothing FROM articles"])
def test_a_statement_that_is_wrong_is_noticed(on_server: PostgreSQLDatabase, sql: str) -> None:
    """The check above refuses what PostgreSQL does."""
    with psycopg.connect(on_server.address.with_password) as connection:
        status = connection.pgconn.prepare(b"", spelled(sql).sql.encode()).status
    assert status == psycopg.pq.ExecStatus.FATAL_ERROR
