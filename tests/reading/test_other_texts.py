"""Texts that are no news are recognized by what is in them, news by the same."""

import time

import pytest

from bot.reading.other_texts import is_manifest, kind_of_other_text

CODE = '''"""Counts the ferries."""

import sys
from pathlib import Path


def count(path: Path) -> int:
    """The number of lines."""
    with path.open() as lines:
        return sum(1 for line in lines if line.strip())


if __name__ == "__main__":
    print(count(Path(sys.argv[1])))
'''
JAVASCRIPT = """// Counts the ferries.
const fs = require("fs");
function count(path) {
  const lines = fs.readFileSync(path, "utf8").split("\\n");
  return lines.filter((line) => line.trim()).length;
}
console.log(count(process.argv[2]));
"""
TOML = """[project]
name = "ferries"
version = "1.2.0"
dependencies = [
    "rich>=13,<14",
]

[tool.ruff]
line-length = 100
"""
YAML = """name: checks
on: push
jobs:
  test:
    runs-on: linux
    steps:
      - uses: checkout
      - run: make test
"""
README = """# Ferries

Counts the ferries that call at a harbour, from the list that the harbour prints each morning.

## Installation

```
pip install ferries
```

## Usage

Run `ferries LIST`. With `--json` it prints JSON, with `--quiet` nothing at all.
"""
LICENCE = """Copyright (c) 2021 Lena Ostrow

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files, to deal in the Software without restriction.
"""
LOG = "".join(
    f"2026-11-27 10:0{n}:00,123 INFO ferries: the ferry {n} has left the harbour of Lisk\n"
    for n in range(6)
)
TABLE = "name;city;passengers\n" + "".join(f"Ferry {n};Lisk;{n}00\n" for n in range(9))
SQL = """CREATE TABLE ferries (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
INSERT INTO ferries (name) VALUES ('Tarn');
SELECT name FROM ferries WHERE id = 1;
"""
KEY = (
    "-----BEGIN KEY-----\n"
    + "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n" * 6
)
REQUIREMENTS = "rich>=13\nlxml==5.3.0\naiohttp~=3.10\n"
MINIFIED = "var a=function(b){return b.map(function(c){return c.id})};" * 12


@pytest.mark.parametrize("name", ["news.txt", "-"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (CODE, "code"),
        (JAVASCRIPT, "code"),
        (SQL, "code"),
        (MINIFIED, "code"),
        (TOML, "settings"),
        (YAML, "settings"),
        (REQUIREMENTS, "settings"),
        (README, "documentation"),
        (LICENCE, "licence"),
        (LOG, "log"),
        (TABLE, "table"),
        (KEY, "data"),
    ],
)
def test_other_texts_are_recognized_by_their_content(name: str, text: str, kind: str) -> None:
    """Whatever their name is."""
    assert kind_of_other_text(name, text) == kind


ARTICLE = """Ferry returns after eleven weeks

LISK, Norvia (AP) — The ferry between the two islands is back after eleven weeks in the yard.

"It sails on Monday," the harbour master said; tickets (for adults) cost 4.50 as before.

- Ferry timetable: https://lisk.example/ferry?day=1&from=2
- Contact: news@lisk.example
"""
MARKDOWN = """---
title: Ferry returns
date: 2026-11-27
---

# Ferry returns after eleven weeks

**By Lena Ostrow**

The ferry between the two islands is *back* after eleven weeks in the yard, the harbour master said.

## What it costs

Tickets cost [as much as before](https://lisk.example/tickets), 4.50 for adults and 2.20 for children.

> It sails on Monday, whatever the weather.
"""
ABOUT_CODE = """Bug in a library closes the harbour's office

The error was in one line, the harbour said: `count(lines)` had counted blank lines as ferries.

    return sum(1 for line in lines)

It now says `if line.strip()`, and the office is open again, with three people instead of two at the desk.
Nobody had noticed for a year, because the list of the ferries had never had a blank line before Friday.
"""
CHINESE = (
    "渡轮恢复运行\n\n两岛之间的渡轮在船坞停留十一周后恢复运行，港务长周五表示。\n票价与以前相同。\n"
)
SCORES = "Tarn 3, Lisk 2\nDunvar 1, Ostmouth 0\nBrack 2, Quill 2\nVarn 4, Skell 1\nTarn lead the table.\n"
COMMAS = "".join(f"The ferry, the bus, and train {n} are back in the harbour.\n" for n in range(5))
TAGS = "<h1>Ferry returns</h1>\n" + 3 * (
    '<p class="text">The ferry is back in the <b>harbour</b> of Lisk.</p>\n'
)
HEADLINE = "Ferry returns"
NOTES = "Ferry: back on Monday\nBus: late\nBridge: closed until May\n"


@pytest.mark.parametrize("name", ["news.txt", "news.md", "article", "-"])
@pytest.mark.parametrize(
    "text", [ARTICLE, MARKDOWN, ABOUT_CODE, CHINESE, SCORES, COMMAS, TAGS, HEADLINE, NOTES, ""]
)
def test_news_is_news_under_any_name(name: str, text: str) -> None:
    """Also in Markdown, in other scripts, about code, and if there is little of it."""
    assert kind_of_other_text(name, text) is None


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "LICENSE", "readme.txt", "NOTICE"])
def test_names_of_documentation_count(name: str) -> None:
    """A README is no news even if it is plain prose, unless it has a dateline or a "Read More"."""
    assert kind_of_other_text(name, "These are the stories of last week.") == "documentation"
    assert kind_of_other_text(name, ARTICLE) is None


@pytest.mark.parametrize("name", ["ferries.py", "ferries.css", "ferries.toml", "ferries.sh"])
def test_endings_of_code_count(name: str) -> None:
    """A line or two are enough there; prose alone may still be a news text with a wrong name."""
    assert (
        kind_of_other_text(name, '"""The ferries of the harbour, and when they leave it."""\n')
        == "code"
    )
    assert (
        kind_of_other_text(name, "The ferry between the two islands is back after eleven weeks.")
        is None
    )


def test_manifests_are_no_news() -> None:
    """package.json has a name and a description, as articles have."""
    assert is_manifest(
        '{"name": "a", "description": "b", "version": "1", "license": "MIT", "main": "a.js"}'
    )
    assert not is_manifest('{"title": "New version", "text": "The version is out.", "version": 2}')


@pytest.mark.parametrize(
    "piece",
    ["a ", "aa ", "(", "[a](", "x=(", "`a", "a.b.", "ab:", '"a",', "# 1.1.1 ", "<a ", "-\t", "||"],
)
def test_any_text_is_judged_quickly(piece: str) -> None:
    """On one line and on many, half a megabyte takes less than half a second."""
    for text in (piece * (500_000 // len(piece)), (piece * 100 + "\n") * (5_000 // len(piece))):
        begun = time.process_time()
        kind_of_other_text("news.txt", text)
        assert time.process_time() - begun < 0.5
