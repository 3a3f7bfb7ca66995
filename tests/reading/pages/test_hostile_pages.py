"""Pages made to break the page reader are read or refused within the limits."""

import random
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.errors import DatelineError
from bot.reading.pages.page_article import read_page
from bot.worker.process import WorkerProcess

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
URL = "https://lantern.example/ferry"
SECONDS, MEGABYTES = 5, 300
SENTENCE = "<p>The ferry between the two islands is back after a week, the harbour master said on Monday, and the timetable is the same as before.</p>"
ARTICLE = f"<html><head><title>Ferry</title></head><body><article>{SENTENCE}"


def _laughs() -> str:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a0 "ha">{entities}]><html><body><p>&a9;</p></body></html>'


def _tag_with_attributes(value: str) -> str:
    return f"{ARTICLE}<p {' '.join(f'a{n}={value}' for n in range(100_000))}>x</p>"


HOSTILE: dict[str, Callable[[], str | bytes]] = {
    "billion laughs": _laughs,
    "100k attributes": lambda: _tag_with_attributes("x"),
    "100k attributes behind signs": lambda: _tag_with_attributes('">"'),
    "100k deep": lambda: ARTICLE + "<div>" * 100_000,
    "29k deep": lambda: ARTICLE + "<div>" * 29_000 + SENTENCE,
    "29k deep in line": lambda: ARTICLE + "<p>" + "<b>" * 29_000 + "x",
    "5 MB of signs": lambda: "<" * 5_000_000,
    "10 MB of signs": lambda: "<" * 10_000_000,
    "5 MB of open comments": lambda: ARTICLE + "<!--" * 1_250_000,
    "5 MB of ampersands": lambda: ARTICLE + "&" * 5_000_000,
    "50 MB in a line": lambda: ARTICLE + "<p>" + "word and " * 5_500_000,
    "4 MB in a line": lambda: ARTICLE + "<p>" + "word and " * 500_000 + "</p>",
    "4 MB in a line and a smile": lambda: ARTICLE + "<p>" + "word and " * 500_000 + "😀</p>",
    "19 MB in a line": lambda: ARTICLE + "<p>" + "word and " * 2_100_000,
    "9 MB in a line": lambda: ARTICLE + "<p>" + "word and " * 1_000_000 + "</p>",
    "a word of 5 MB": lambda: ARTICLE + "<p>" + "w" * 5_000_000 + "</p>",
    "a class of 5 MB": lambda: ARTICLE + '<p class="' + "a " * 2_500_000 + '">x</p>',
    "brackets": lambda: ARTICLE + "<p>" + "([" * 2_500_000,
    "a million breaks": lambda: ARTICLE + "a<br>" * 1_000_000,
    "29k breaks": lambda: ARTICLE + "a<br>" * 29_000,
    "29k links": lambda: ARTICLE + "<a href='/x'>some words</a> " * 14_500,
    "29k cells": lambda: ARTICLE + "<table><tr>" + "<td>x</td>" * 14_500,
    "29k blocks": lambda: ARTICLE + "<div>x</div>" * 29_000,
    "29k paragraphs": lambda: ARTICLE + SENTENCE * 29_000,
    "14k headings": lambda: ARTICLE + "<h2>Ferry</h2>" * 14_000,
    "14k hidden words": lambda: ARTICLE + "word <i hidden>x</i>" * 14_000,
    "9k pop-ups": lambda: ARTICLE + "<p>" + "word <span>a<div>b</div></span> " * 9_000,
    "28k boxes in boxes": lambda: ARTICLE + "<div class='share'>x" * 28_000,
    "29k forms": lambda: ARTICLE + "<form><input>" * 14_500,
    "9k questions": lambda: ARTICLE + "<div><b></b><i><input></i>" * 9_000,
    "7k fields in a box": lambda: ARTICLE + "<div><b></b>" + "<i><b></b><input></i>" * 7_000,
    "7k linked headings": lambda: (
        ARTICLE + f"<div><h3><a href='/x'>Ferry</a></h3>{SENTENCE}</div>" * 7_000
    ),
    "7k cards in cards": lambda: (
        ARTICLE + f"<div><h3><a href='/x'>Ferry</a></h3>{SENTENCE}" * 7_000
    ),
    "9k posts": lambda: ARTICLE + f"<article class=post>{SENTENCE}</article>" * 9_000,
    "brackets in JSON-LD": lambda: (
        f'<script type="application/ld+json">{"[" * 900_000}</script>{ARTICLE}'
    ),
    "a title of 5 MB": lambda: f"<title>{'a - b ' * 850_000}</title>{ARTICLE}",
    "null bytes": lambda: b"\0" * 1_000_000,
    "null bytes in text": lambda: ARTICLE.replace("ferry", "fer\0ry"),
    "no text": lambda: random.Random(1).randbytes(5_000_000),
    "a wrong charset": lambda: ARTICLE.replace("<head>", "<head><meta charset='utf-16'>").encode(
        "cp1252"
    ),
    "no such charset": lambda: ARTICLE.replace("<head>", "<head><meta charset='../../etc/passwd'>"),
    "a charset that unpacks": lambda: ARTICLE.replace(
        "<head>", "<head><meta charset='zlib_codec'>"
    ),
    "half a character": lambda: (ARTICLE + "<p>Fähre").encode()[:-4],
    "cut in a tag": lambda: ARTICLE + "<p class='lead",
    "cut in a comment": lambda: ARTICLE + "<!-- more",
    "nothing": lambda: b"",
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def reader() -> AsyncIterator[WorkerProcess]:
    """A worker process with the bot's limits, shared by all documents."""
    async with WorkerProcess(seconds=SECONDS, megabytes=MEGABYTES, imports=(__name__,)) as worker:
        yield worker


def read_measured(html: bytes) -> tuple[int, int]:
    """The number of characters read from a page, and the peak memory of the process in MB."""
    page = read_page(html, url=URL, now=NOW)
    status = Path("/proc/self/status")
    held = status.read_text("ascii").split("VmHWM:")[1].split()[0] if status.exists() else "0"
    return sum(map(len, page.paragraphs)), int(held) // 1024


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_page_is_read_or_refused(reader: WorkerProcess, name: str) -> None:
    """It is read, or refused in one line, within the limits; then the next document is read."""
    made = HOSTILE[name]()
    html = made if isinstance(made, bytes) else made.encode()
    begun_with = (await reader.run(__name__, "read_measured", ARTICLE.encode()))[1]

    try:
        characters, held = await reader.run(__name__, "read_measured", html)
    except DatelineError as error:
        assert "\n" not in str(error)  # noqa: PT017  either outcome is allowed
        assert len(str(error)) < 200  # noqa: PT017
    else:
        assert characters <= 500_000
        assert held - begun_with < MEGABYTES

    assert (await reader.run(__name__, "read_measured", ARTICLE.encode()))[0] > 100


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_page_has_no_feed(reader: WorkerProcess, name: str) -> None:
    """Feed discovery ends within the limits, too, and finds nothing."""
    made = HOSTILE[name]()
    html = made if isinstance(made, bytes) else made.encode()

    try:
        found = await reader.run("bot.reading.pages.feed_discovery", "discover", html, URL)
    except DatelineError as error:
        assert "\n" not in str(error)  # noqa: PT017
    else:
        assert found == ()
