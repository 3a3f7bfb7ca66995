"""Migrations as each engine's folder has them: numbered SQL files."""

import re
from importlib import resources
from typing import NamedTuple

_FILE = re.compile(r"(\d{4})_\w+\.sql")


class Migration(NamedTuple):
    """A numbered file. The number is the version of the schema after it is applied."""

    number: int
    script: str


def migrations_in(package: str) -> tuple[Migration, ...]:
    """All migrations of an engine's package in order, whether the program is installed or not."""
    found = []
    for file in resources.files(package).joinpath("migrations").iterdir():
        if name := _FILE.fullmatch(file.name):
            found.append(Migration(int(name[1]), file.read_text("utf-8")))
    return tuple(sorted(found))
