"""Loading documents into the store."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.actions.load_articles import BATCH, LoadArticles, LoadReport, Progress
from bot.errors import StorageUnavailable
from bot.models import Skipped
from bot.reading.pasted_document import PastedDocument
from bot.storage.articles.reading_places import ReadingPlaces
from bot.wiring.app import App
from bot.words import say
from bot.worker.jobs import Jobs
from tests.actions.listing_documents import LISTING, a_line
from tests.conftest import SAMPLES
from tests.fakes import FakeClock
from tests.viewers import ANYONE

PAGE = """<html lang="en"><head><title>Ferry | Lantern</title><meta property="og:site_name" content="Lantern">
<link rel="canonical" href="https://lantern.example/ferry"><meta name="date" content="2026-11-20"></head><body><article>
<p>The ferry between the two islands is back after eleven weeks in the yard, the harbour master said.</p>
<p>It sails on Monday, and tickets cost as much as they did before the engine broke in autumn.</p></article></body></html>"""
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>
<item><title>School</title><description>The school has a new roof after three years.</description></item>
<item><title>Mill</title><description>The mill turns again, for the first time in a century.</description></item></channel></rss>"""


async def test_a_folder_is_loaded_file_by_file(app: App, folder: Path) -> None:
    """A listing and a JSON Lines file in one folder; their sources are known at once."""
    report = await app.load_articles.load([folder])

    assert (report.loaded, report.skipped) == (4, [])
    assert [source.name for source in await app.sources.stored()] == ["Gazette", "Lantern"]


async def test_pages_and_feeds_are_loaded(app: App, tmp_path: Path) -> None:
    """A saved page is one article with its date, a feed one article for each item."""
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "ferry.html").write_text(PAGE, "utf-8")
    (folder / "gazette.xml").write_text(RSS, "utf-8")

    first = await app.load_articles.load([folder])
    again = await app.load_articles.load([folder])

    stories = (await app.articles.latest(ANYONE, None, 5)).articles
    assert (first.loaded, first.skipped, again.loaded, again.duplicates) == (3, [], 0, 3)
    assert [source.name for source in await app.sources.stored()] == ["Gazette", "Lantern"]
    assert {story.title: story.published for story in stories} == {
        "Ferry": datetime(2026, 11, 20, tzinfo=UTC),
        "School": None,
        "Mill": None,
    }


async def test_a_hostile_page_is_skipped(app: App, clock: FakeClock, tmp_path: Path) -> None:
    """It hits the time limit and is reported in one line; the next document is loaded."""
    hostile, good = tmp_path / "a.html", tmp_path / "b.html"
    many = "".join(
        f"<p>It sails on Monday, as pier {n} has been mended and a crew of nine has been found.</p>"
        for n in range(20_000)
    )
    hostile.write_text(PAGE.replace("</article>", f"{many}</article>"), "utf-8")
    good.write_text(PAGE, "utf-8")

    async with Jobs(seconds=0.4) as jobs:
        collect = LoadArticles(app.articles, ReadingPlaces(app.database), jobs, clock)
        report = await collect.load([hostile, good])

    assert (report.loaded, report.unreadable) == (1, 1)
    assert report.skipped == [Skipped(str(hostile), say("document-too-slow", seconds="0.4"))]


async def test_loading_twice_adds_nothing(app: App, folder: Path) -> None:
    """Known articles are duplicates, even if their file was renamed."""
    await app.load_articles.load([folder])
    (folder / "listing.txt").rename(folder / "other.txt")

    report = await app.load_articles.load([folder, folder / "stories.jsonl"])

    assert (report.loaded, report.updated, report.duplicates) == (0, 0, 6)


async def test_a_changed_article_is_updated(app: App, folder: Path) -> None:
    """An article with a known address and another text replaces the stored text and summary."""
    page = {"url": "https://lantern.example/ferry", "title": "The ferry"}
    await app.load_articles.load(
        [PastedDocument("a.jsonl", a_line(text="It is stuck.", **page).encode())]
    )

    report = await app.load_articles.load(
        [PastedDocument("b.jsonl", a_line(text="It is free.", **page).encode())]
    )

    (story,) = (await app.read.latest(ANYONE, None, 5)).page.articles
    assert (report.loaded, report.updated) == (0, 1)
    assert story.sentences(3) == ("It is free.",)


async def test_a_listing_keeps_its_order(app: App) -> None:
    """The first article of a listing is the first in /latest."""
    await app.load_articles.load([PastedDocument("-", LISTING.encode())])

    stories = (await app.read.latest(ANYONE, None, 5)).page.articles
    assert [story.place for story in stories] == ["BRACKWATER", "QUILLHAVEN"]


async def test_captions_are_stored_apart_from_the_text(app: App) -> None:
    """A caption is stored with its credit and appears in no summary."""
    await app.load_articles.load([PastedDocument("-", LISTING.encode())])

    story = (await app.read.latest(ANYONE, None, 1)).page.articles[0]
    assert [(c.text, c.credit) for c in story.captions] == [
        ("A crane stands idle in Brackwater, Nov. 3, 2026.", "Gazette/Ine Holm")
    ]
    assert "crane" not in story.excerpt(5)


async def test_progress_is_reported(app: App, tmp_path: Path) -> None:
    """Reports come batch by batch, from none of the articles to all of them."""
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(a_line(text=f"Story {n} is short.") for n in range(250)), "utf-8")
    reports: list[Progress] = []

    await app.load_articles.load([file], reports.append)

    assert [(each.done, each.total) for each in reports] == [
        (0, 250),
        (100, 250),
        (200, 250),
        (250, 250),
    ]


async def test_everything_skipped_has_a_reason(app: App, folder: Path) -> None:
    """Files of other types, broken lines and rubbish are each named; the rest is loaded."""
    (folder / "notes.docx").write_bytes(b"PK\x03\x04")
    (folder / "junk.txt").write_bytes(bytes(range(256)) * 4)
    (folder / "stories.jsonl").write_text(a_line() + "\nnot json\n" + a_line(text="B."), "utf-8")

    report = await app.load_articles.load([folder])

    skipped = {Path(each.path.split(",")[0]).name: each.reason for each in report.skipped}
    assert report.loaded == 4
    assert set(skipped) == {"notes.docx", "junk.txt", "stories.jsonl"}
    assert all(reason for reason in skipped.values())


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "no such file"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.mkdir(), "No articles in this folder"),
        (lambda path: path.write_bytes(b"\x1f\x8b" + b"x" * 99), "text"),
    ],
)
async def test_an_unusable_document_gives_one_clear_line(
    app: App, tmp_path: Path, make: object, reason: str
) -> None:
    """This holds for a missing, an empty and a binary file, and for an empty folder."""
    path = tmp_path / "news.txt"
    make(path)  # type: ignore[operator]

    report = await app.load_articles.load([path])

    assert report.failed
    assert [each.path for each in report.skipped] == [str(path)]
    assert reason in report.skipped[0].reason


async def test_samples_are_recent(app: App, clock: FakeClock) -> None:
    """Whatever the date is, the newest sample is minutes old."""
    clock.advance(days=400)
    await app.load_articles.load_samples(SAMPLES)

    stories = (await app.articles.latest(ANYONE, None, 50)).articles
    newest, *_, oldest = [story for story in stories if story.published]
    assert newest.published == clock.now - timedelta(minutes=12)
    assert 10 < (clock.now - (oldest.published or oldest.seen)).days < 15


@pytest.mark.parametrize("wrong", ["2099-01-01", "9999-12-31"])
async def test_an_impossible_date_leaves_the_samples_recent(
    app: App, clock: FakeClock, tmp_path: Path, wrong: str
) -> None:
    """Its article counts as undated; the others are moved as usual."""
    lines = [a_line(published="2020-01-05"), a_line(text="Another.", published=wrong)]
    (tmp_path / "samples.jsonl").write_text("\n".join(lines), "utf-8")

    await app.load_articles.load_samples(tmp_path)

    stories = (await app.articles.latest(ANYONE, None, 5)).articles
    assert [story.published for story in stories] == [clock.now - timedelta(minutes=12), None]


async def test_a_date_in_the_future_is_unknown(app: App) -> None:
    """An impossible date is not shown: the article counts as undated."""
    await app.load_articles.load(
        [PastedDocument("-", a_line(published="2031-01-01T00:00:00Z").encode())]
    )

    assert (await app.read.latest(ANYONE, None, 1)).page.articles[0].published is None


def test_loading_nothing_is_a_failure() -> None:
    """Duplicates alone are a success, and so is an article next to a skipped line."""
    assert LoadReport().failed
    assert not LoadReport(duplicates=1).failed
    assert not LoadReport(loaded=1, skipped=[Skipped("line 2", "not JSON")]).failed
    assert LoadReport(loaded=1, unreadable=1).failed


async def test_a_full_disk_stops_loading_cleanly(app: App, tmp_path: Path) -> None:
    """Whole batches stay stored, one line says what happened, and no task is left running."""
    many = tmp_path / "many.jsonl"
    many.write_text("\n".join(a_line(text=f"{n} " + "Word. " * 300) for n in range(1800)), "utf-8")
    await app.database.write(lambda connection: connection.execute("PRAGMA max_page_count = 200"))

    with pytest.raises(StorageUnavailable, match="full"):
        await app.load_articles.load([many])

    assert await app.articles.count() % BATCH == 0
    assert len(asyncio.all_tasks()) == 1
