"""Digests stay within Discord's limits."""

from hypothesis import given
from hypothesis import strategies as st

from bot.models import Digest, Page, SelectionName, Source
from bot.presentation import digest_cards
from tests.invented_stories import a_story, pages, sources
from tests.presentation.drawn_cards import LANTERN, WORDS, anything, assert_fits, texts

OF_LANTERN = SelectionName((LANTERN.name,))


@anything
@given(sources(), st.sampled_from(["day", "week", "month", "all"]), pages())
def test_a_digest_fits(source: Source, period: str, page: Page) -> None:
    """Ten stories with two sentences each fit into one message."""
    assert_fits(
        digest_cards.digest(Digest(SelectionName((source.name,)), period, page.articles), WORDS)
    )


def test_a_digest_shows_the_sentences_chosen_for_it() -> None:
    """Without chosen sentences, a digest shows those of the summary."""
    story = a_story()
    told = Digest(OF_LANTERN, "week", (story,), sentences={1: ("Nobody was hurt.",)})

    assert "\nNobody was hurt.\n" in texts(digest_cards.digest(told, WORDS))
    assert "\nThe ferry ran aground at dawn. Nobody was hurt.\n" in texts(
        digest_cards.digest(Digest(OF_LANTERN, "week", (story,)), WORDS)
    )
