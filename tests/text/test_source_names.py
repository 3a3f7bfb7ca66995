"""Names for the source of a new feed."""

from itertools import islice

import pytest

from bot.text.source_names import source_names


def test_a_title_that_is_taken_gets_the_host_and_then_a_number() -> None:
    """So no feed can pass for another source, and nothing else of its address is shown."""
    names = source_names("Harbour Post", "https://www.harbour.example/mallory?token=s3cret")

    assert list(islice(names, 4)) == [
        "Harbour Post",
        "Harbour Post (harbour.example)",
        "Harbour Post (harbour.example, 2)",
        "Harbour Post (harbour.example, 3)",
    ]


def test_a_name_with_the_host_gets_it_no_second_time() -> None:
    """A source that was named after its host may have to be named again."""
    names = source_names("Harbour Post (harbour.example)", "https://harbour.example/rss")

    assert list(islice(names, 1, 3)) == [
        "Harbour Post (harbour.example)",
        "Harbour Post (harbour.example, 2)",
    ]


@pytest.mark.parametrize("title", ["", "  "])
def test_a_feed_without_a_title_is_named_after_its_site(title: str) -> None:
    """Readers need something to type."""
    assert next(source_names(title, "https://harbour.example/rss")) == "harbour.example"
