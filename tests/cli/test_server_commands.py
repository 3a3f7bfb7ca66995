"""The command line with a database on a server."""

import pytest

from tests.shell import Shell

ADDRESS = "postgresql://news:Secret@127.0.0.1:1/dateline"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["backup", "news.dump"], 'pg_dump --format=custom --file=news.dump "postgresql://news@'),
        (["restore", "news.dump"], 'pg_restore --clean --if-exists --dbname="postgresql://news@'),
        (["sources"], "Check that it is running"),
    ],
)
def test_a_server_is_named_in_one_line_without_its_password(
    dateline: Shell, arguments: list[str], expected: str
) -> None:
    """What the server does itself is left to its own tools; one that doesn't answer is a failure."""
    dateline.settings["DATELINE_DATABASE"] = ADDRESS

    done = dateline(*arguments)

    assert done.returncode != 0
    (line,) = done.stderr.splitlines()
    assert expected in line
    assert "Secret" not in done.stdout + done.stderr
