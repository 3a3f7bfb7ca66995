"""Reading costs no more than linear time, whatever the text is made of."""

import contextlib
import time
from datetime import UTC, datetime

import pytest

from bot.errors import BadOption, DatelineError
from bot.reading.document_formats import parse_document
from bot.reading.feeds.feed_parser import parse_feed
from bot.reading.pages.page_article import read_page
from bot.text.agencies import is_known_agency
from bot.timetable.typed_days import parse_days
from bot.timetable.typed_times import parse_times

NOW = datetime(2026, 11, 22, tzinfo=UTC)
LENGTH = 60_000  # characters; a pattern that tries from each of them takes ten seconds and more
SECONDS = 3.0  # of the processor; what is linear takes tenths

PUMPS = [
    "<!--a-->", "<?xml a> <!--b-->", "<? a>", " ", "a. ", "A. B. ", "1", "$1 ", "P", "Photo ", "a ", "A ", " (",
    " (©", ", ", " - ", " Source:", ".'", "a/", "/", "a@", "<a@", "…", "\u00a0", "[+1 chars]", "Read more ", "&lt;a&gt; ",
    "By A. B., ", "12:30 ", "_", "charset = ",
]  # fmt: skip


def seconds_of(work: object, *arguments: object, **named: object) -> float:
    """The processor's time for a call, which may refuse its input."""
    begun = time.process_time()
    with contextlib.suppress(DatelineError):
        work(*arguments, **named)  # type: ignore[operator]
    return time.process_time() - begun


@pytest.mark.parametrize("pump", PUMPS)
@pytest.mark.parametrize("suffix", [".txt", ".html", ".xml", ".json"])
def test_documents(pump: str, suffix: str) -> None:
    """A document of one thing again and again, alone and before and after a paragraph."""
    run = pump * (LENGTH // len(pump))
    text = f"{run}\n\nBy {run}\n\nThe ferry is stuck.{run}(Photo {run}\n\n{run} photo"

    taken = seconds_of(parse_document, text.encode(), f"news{suffix}", now=NOW)

    assert taken < SECONDS * 4  # four runs of it


@pytest.mark.parametrize("pump", PUMPS)
def test_fields_of_feeds_and_pages(pump: str) -> None:
    """An author, a title, and a type of JSON-LD."""
    run = pump * (LENGTH // len(pump))
    escaped = run.replace("&", "&amp;").replace("<", "&lt;")
    item = f"<item><title>{escaped}</title><author>{escaped}</author><pubDate>{escaped}</pubDate></item>"
    feed = f"<rss version='2.0'><channel><title>Post</title>{item}</channel></rss>"
    quoted = run.replace('"', "")
    page = (
        "<html><head><title>A</title><script type='application/ld+json'>"
        f'{{"@type": "{quoted}", "articleBody": "{quoted}", "author": "{quoted}"}}'
        f"</script></head><body><p>{escaped}</p></body></html>"
    )

    assert seconds_of(parse_feed, feed.encode(), now=NOW) < SECONDS
    url = "https://harbour.example/"
    taken = seconds_of(read_page, page.encode(), now=NOW, content_type="text/html", url=url)
    assert taken < SECONDS * 2


@pytest.mark.parametrize("pump", [*PUMPS, "\t", "-", "mon ", "every"])
def test_what_people_type(pump: str) -> None:
    """Days, times and names, longer than Discord allows."""
    run = f"mon{pump * (LENGTH // len(pump))}x"

    with pytest.raises(BadOption):
        parse_times(run)
    assert seconds_of(parse_times, run) < SECONDS
    assert seconds_of(parse_days, run) < SECONDS
    assert seconds_of(is_known_agency, run) < SECONDS
