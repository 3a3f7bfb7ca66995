"""The SQL outside the engine's own folder, which every engine must understand."""

import ast
import re
from pathlib import Path

import pytest

import bot.storage

STORAGE = Path(bot.storage.__file__).parent
SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|WHERE|ORDER BY)\b")
ONLY_SQLITE = re.compile(
    r"\?\d|\biif\(|\bjson_\w+\(|\bprintf\(|\bOR (IGNORE|REPLACE)\b|\browid\b|\bGLOB\b|\bPRAGMA\b"
    r"|\bsqlite_\w+|\bM(?:IN|AX)\([^()]*,|\bm(?:in|ax)\([^()]*,|\bIS (?!NULL\b|NOT NULL\b)",
)


def statements(path: Path) -> list[str]:
    """Every string of a file that holds SQL."""
    strings = (
        node.value
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return [text for text in strings if SQL.search(text)]


def test_sql_that_only_sqlite_understands_is_in_its_folder() -> None:
    """So that another engine needs a folder of its own and no other change."""
    shared = [path for path in STORAGE.rglob("*.py") if "sqlite" not in path.parts]
    found = [
        (path.name, match[0])
        for path in shared
        for statement in statements(path)
        if (match := ONLY_SQLITE.search(statement))
    ]

    assert len([statement for path in shared for statement in statements(path)]) > 100
    assert found == []


@pytest.mark.parametrize(
    "sql",
    ["WHERE id = ?1", "SELECT iif(a, b, c)", "INSERT OR IGNORE INTO t", "a IS b", "max(a, b)"],
)
def test_sql_that_only_sqlite_understands_is_recognized(sql: str) -> None:
    """The pattern that guards the rule above finds it."""
    assert ONLY_SQLITE.search(sql)
