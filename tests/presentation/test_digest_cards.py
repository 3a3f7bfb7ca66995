"""Digests stay within Discord's limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Digest, Page, Post, SelectionName, Source
from bot.presentation import digest_cards
from bot.words import say
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


@pytest.mark.parametrize(
    "digest",
    [
        Digest(OF_LANTERN, "new", (a_story(),)),
        Digest(OF_LANTERN, "new", ()),
        Digest(OF_LANTERN, "new", (), notice=say("too-late-to-catch-up")),
    ],
)
def test_previews_are_labelled(digest: Digest) -> None:
    """A preview says so before its stories, also without any; what is posted doesn't."""
    preview = texts(digest_cards.preview(digest, WORDS))
    posted = texts(digest_cards.posted(Post(digest), WORDS, mark=1))

    assert "-# **Preview** · only you can see this" in preview.splitlines()[:2]
    assert "Preview" not in posted
