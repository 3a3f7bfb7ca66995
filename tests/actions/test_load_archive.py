"""Loading archives: JSON Lines of any size, compressed or not."""

import asyncio
import gzip
import io
import sqlite3
from pathlib import Path

import pytest

from bot.actions.load_articles import LoadArticles, LoadReport, Progress
from bot.errors import StorageUnavailable
from bot.models import DocumentKind
from bot.reading.pasted_document import PastedDocument, PipedDocument
from bot.storage.articles.articles import Articles
from bot.storage.articles.reading_places import ReadingPlaces
from bot.storage.engine import Connection
from bot.storage.sqlite.open_file import open_database
from bot.text.document_size import MAX_BYTES
from bot.wiring.app import App
from bot.words import english
from bot.worker.jobs import Jobs
from tests.actions.archives import ARTICLES, PACKINGS, archive, archive_lines
from tests.actions.listing_documents import LISTING
from tests.fakes import FakeClock


async def _interrupted(app: App, path: Path, after: int) -> None:
    """Load until some articles are stored, and break off."""
    enough = asyncio.Event()

    def watch(at: Progress) -> None:
        if at.articles >= after:
            enough.set()

    loading = asyncio.create_task(app.load_articles.load([path], watch))
    loading.add_done_callback(lambda _: enough.set())
    await enough.wait()
    loading.cancel()
    await asyncio.gather(loading, return_exceptions=True)


async def _limit_pages(app: App, more: int) -> None:
    """As on a disk with room for so many more pages of the database."""

    def limit(connection: Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + more:d}")

    await app.database.write(limit)


def _notes(report: LoadReport) -> list[str]:
    return [english().tell(note) for each in report.documents for note in each.notes]


def _of(report: LoadReport) -> tuple[int, int, int]:
    return report.loaded, report.duplicates, report.count_skipped


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz", "news.unknown"])
async def test_an_archive_is_loaded_whatever_its_packing(
    app: App, tmp_path: Path, name: str
) -> None:
    """By its content, whatever its name is; loading it again adds nothing."""
    path = tmp_path / name
    path.write_bytes(PACKINGS[name](archive()))

    reports: list[Progress] = []

    first = await app.load_articles.load([path], reports.append)
    again = await app.load_articles.load([path])

    assert (_of(first), _of(again)) == ((ARTICLES, 0, 0), (0, ARTICLES, 0))
    size = path.stat().st_size
    assert reports[-1] == Progress(str(path), size, size, ARTICLES, in_bytes=True)
    (read,) = first.documents
    assert (read.kind, read.encoding, read.articles) == (
        DocumentKind.JSON_LINES, "utf-8", ARTICLES
    )  # fmt: skip
    assert "“raw”" in _notes(first)[0]


async def test_a_small_compressed_document_is_read_as_if_it_were_not(
    app: App, tmp_path: Path
) -> None:
    """A listing and a few lines of JSON in a folder; what they are is said as usual."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "listing.txt.gz").write_bytes(gzip.compress(LISTING.encode()))
    packed = PACKINGS["news.jsonl.zst"](archive(count=3, padding=1))
    (folder / "lines.jsonl.zst").write_bytes(packed)

    report = await app.load_articles.load([folder])

    assert _of(report) == (5, 0, 0)
    assert [each.kind for each in report.documents] == [
        DocumentKind.JSON_LINES,
        DocumentKind.LISTING,
    ]


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
async def test_an_interrupted_archive_goes_on_where_it_was(
    app: App, tmp_path: Path, name: str
) -> None:
    """Even if it was renamed meanwhile: nothing is loaded twice or skipped, and the report says so."""
    path, moved = tmp_path / name, tmp_path / f"moved-{name}"
    path.write_bytes(PACKINGS[name](archive()))
    await _interrupted(app, path, after=20)
    before = await app.articles.count()
    path.rename(moved)

    report = await app.load_articles.load([moved])

    assert 20 <= before < ARTICLES
    assert _of(report) == (ARTICLES - before, before, 0)
    assert await app.articles.count() == ARTICLES
    assert f"continued at line {before + 1}," in _notes(report)[0]
    assert _of(await app.load_articles.load([moved])) == (0, ARTICLES, 0)


async def test_a_changed_archive_starts_anew(app: App, tmp_path: Path) -> None:
    """A line that was added at the beginning is not passed over."""
    path = tmp_path / "news.jsonl"
    path.write_bytes(archive())
    await _interrupted(app, path, after=20)
    before = await app.articles.count()
    path.write_bytes(b'{"text": "One more ferry has left.", "source": "Gazette"}\n' + archive())

    report = await app.load_articles.load([path])

    assert _of(report) == (ARTICLES + 1 - before, before, 0)
    assert "continued" not in " ".join(_notes(report))


async def test_a_full_disk_loses_nothing(app: App, tmp_path: Path) -> None:
    """Loading ends with one clear line; with more room it goes on where it was."""
    path = tmp_path / "news.jsonl"
    path.write_bytes(archive(text=6_000))
    await _limit_pages(app, 20)

    with pytest.raises(StorageUnavailable, match="full"):
        await app.load_articles.load([path])
    before = await app.articles.count()
    await _limit_pages(app, 10_000)
    report = await app.load_articles.load([path])

    assert before > 0
    assert _of(report) == (ARTICLES - before, before, 0)


async def test_a_locked_database_loses_nothing(tmp_path: Path, clock: FakeClock) -> None:
    """Another program that writes for too long ends loading with one clear line; it goes on later."""
    path = tmp_path / "news.jsonl"
    path.write_bytes(archive())
    other = sqlite3.connect(tmp_path / "news.db", isolation_level=None)

    def lock(at: Progress) -> None:
        if at.articles >= 20 and not other.in_transaction:
            other.execute("BEGIN IMMEDIATE")

    async with (
        open_database(tmp_path / "news.db", patience_seconds=0.1) as database,
        Jobs() as jobs,
    ):
        load = LoadArticles(Articles(database), ReadingPlaces(database), jobs, clock)
        with pytest.raises(StorageUnavailable, match="Another program"):
            await load.load([path], lock)
        other.execute("ROLLBACK")
        other.close()
        report = await load.load([path])

    assert report.duplicates >= 20
    assert report.loaded + report.duplicates == ARTICLES


async def test_what_is_before_the_damage_is_loaded(app: App, tmp_path: Path) -> None:
    """One clear line says after which line, and loading counts as failed, each time."""
    path = tmp_path / "news.jsonl.gz"
    lines = [f'{{"text": "The ferry {n} has left.", "n": "{n**99}"}}' for n in range(600)]
    packed = gzip.compress("\n".join(lines).encode())
    path.write_bytes(packed[: len(packed) // 2])

    report = await app.load_articles.load([path])
    again = await app.load_articles.load([path])

    assert 100 < report.loaded < 600
    assert report.failed
    (fault,) = report.refused
    assert f"damaged after line {report.loaded}." in fault.reason
    assert (_of(again), again.failed) == ((0, report.loaded, 1), True)


@pytest.mark.parametrize("name", ["news.jsonl.gz", "news.jsonl.zst"])
async def test_other_damaged_documents_are_refused(app: App, tmp_path: Path, name: str) -> None:
    """Half a listing could end within an article."""
    path = tmp_path / name
    path.write_bytes(PACKINGS[name](LISTING.encode())[:-20])

    report = await app.load_articles.load([path])

    assert [each.reason for each in report.refused] == [
        "This compressed file is damaged or incomplete. Get it again, or unpack it and load the text inside."
    ]
    assert report.unreadable == 1


async def test_bad_lines_are_named_and_counted(app: App, tmp_path: Path) -> None:
    """The first few with their numbers, the others as a number; the articles around are loaded."""
    path = tmp_path / "news.jsonl"
    lines = [*archive_lines(), *["not JSON"] * 3_000, '{"title": "No text"}']
    lines[1] = '{"text": "' + "x" * (4 * 1024 * 1024) + '"}'
    path.write_text("\n".join(lines), "utf-8")

    report = await app.load_articles.load([path])

    reasons = [each.reason for each in report.skipped]
    assert report.loaded == ARTICLES - 1
    assert not report.failed
    assert report.count_skipped == 3_002
    assert len(reasons) == 5
    assert reasons[:2] == [
        "Line 2 is longer than 4 MB.",
        f"Line {ARTICLES + 1} isn't a JSON object.",
    ]
    assert report.all_skipped[-1].reason == "2,997 more lines were left out."


async def test_a_pipe_is_loaded_in_one_go(app: App) -> None:
    """Nothing is stored about where it is, because it can't be read again."""
    data = archive()
    piped = PipedDocument("-", data[: MAX_BYTES + 1], io.BytesIO(data[MAX_BYTES + 1 :]))

    report = await app.load_articles.load([piped])
    again = await app.load_articles.load([PastedDocument("-", PACKINGS["news.jsonl.zst"](data))])

    assert (_of(report), _of(again)) == ((ARTICLES, 0, 0), (0, ARTICLES, 0))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ((b'{"title": "' + b"x" * 20_000 + b'"}\n') * 1_100, "No articles found"),
        (b'{"articles": [{"text": "' + b"x" * MAX_BYTES + b'"}]}', "larger than 20 MB"),
        (b"The ferry has left.\n" * 1_100_000, "larger than 20 MB"),
    ],
)
async def test_large_documents_without_articles(
    app: App, tmp_path: Path, data: bytes, reason: str
) -> None:
    """Only JSON Lines may be large; a file without one article is refused in one line."""
    path = tmp_path / "news.txt"
    path.write_bytes(data)

    report = await app.load_articles.load([path])

    assert report.unreadable == 1
    (refused,) = report.refused
    assert reason in refused.reason
