"""The catalogue of feeds, and the one that ships."""

import re
from pathlib import Path

import pytest

from bot.actions.feed_catalogue import Catalogue, CatalogueEntry, parse_catalogue
from bot.errors import DatelineError
from tests.conftest import ROOT

ENTRY = """[[feed]]
name = "Lantern"
url = "https://lantern.example/rss"
homepage = "https://lantern.example/"
language = "en"
"""


def test_a_feed_of_the_catalogue() -> None:
    """Its entry has everything in the table; the note is optional."""
    (entry,) = parse_catalogue(ENTRY + 'note = "Local."')

    assert entry == CatalogueEntry(
        "Lantern", "https://lantern.example/rss", "https://lantern.example/", "en", note="Local."
    )
    assert parse_catalogue("") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[feed", "isn't valid TOML"),
        ("feed = 3", r"\[\[feed\]\]"),
        ("[feeds]", r"\[\[feed\]\]"),
        ("feed = [3]", r"feed 1.*\[\[feed\]\]"),
        (ENTRY.replace('"en"', "3"), "feed 1: language is missing"),
        (ENTRY.replace('name = "Lantern"', ""), "feed 1: name is missing"),
        (ENTRY.replace('"en"', '"english"'), "two-letter code"),
        (ENTRY.replace("https://lantern.example/rss", "lantern.example/rss"), "url must be"),
        (ENTRY + "homepag = 1", "homepag is unknown"),
        (ENTRY + "note = 1", "note must be text"),
        (ENTRY + ENTRY, "feed 2.*“Lantern”"),
    ],
)
def test_a_broken_catalogue_is_refused(text: str, said: str) -> None:
    """The refusal is one line that names the file and the feed."""
    with pytest.raises(DatelineError, match=said) as refusal:
        parse_catalogue(text, "mine.toml")

    assert str(refusal.value).startswith("mine.toml")
    assert "\n" not in str(refusal.value)


def test_the_catalogue_that_ships() -> None:
    """It has at least twenty feeds in six languages, each over https and once."""
    entries = parse_catalogue((ROOT / "data/feeds.toml").read_text("utf-8"))

    assert len(entries) >= 20
    assert len({entry.language for entry in entries}) >= 6
    assert all(entry.url.startswith("https://") for entry in entries)
    assert all(entry.homepage.startswith("https://") for entry in entries)
    assert all(re.fullmatch("[a-z]{2}", entry.language) for entry in entries)


def test_listed_feeds_come_first_and_outlive_a_broken_file(tmp_path: Path) -> None:
    """The playground's feeds are there whether or not the file can be read."""
    listed = CatalogueEntry(
        "Harbour Post", "https://harbour.example/rss", "https://harbour.example/", "en"
    )
    file = tmp_path / "feeds.toml"
    file.write_text(ENTRY)

    assert [entry.name for entry in Catalogue(file, [listed]).entries()] == [
        "Harbour Post",
        "Lantern",
    ]
    file.write_text("[[feed")
    assert Catalogue(file, [listed]).entries_if_readable() == (listed,)
