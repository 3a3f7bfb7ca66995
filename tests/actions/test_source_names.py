"""Names for the source of a new feed."""

import pytest

from bot.actions.source_names import source_names


def test_a_title_that_is_taken_gets_the_site_and_then_the_path() -> None:
    """So no feed can pass for a source that somebody follows already."""
    assert source_names("Harbour Post", "https://www.harbour.example/mallory") == (
        "Harbour Post",
        "Harbour Post (harbour.example)",
        "Harbour Post (harbour.example/mallory)",
        "Harbour Post (https://www.harbour.example/mallory)",
    )


@pytest.mark.parametrize("title", ["", "  "])
def test_a_feed_without_a_title_is_named_after_its_site(title: str) -> None:
    """Readers need something to type."""
    assert source_names(title, "https://harbour.example/rss")[0] == "harbour.example"
