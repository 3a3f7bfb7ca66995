"""A story that has a message to itself is shown with its picture; lists keep their buttons."""

from dataclasses import replace
from typing import Any

import pytest

from bot.models import Caption, Digest, Latest, Page, Picture, Post, SelectionName
from bot.presentation import alert_cards, digest_cards, follow_cards, story_cards
from bot.presentation.components import Card
from bot.words import Words
from tests.invented_stories import a_story
from tests.presentation.drawn_cards import WORDS, assert_fits, buttons, texts, walk

PICTURE = Picture("https://img.lantern.example/ferry.jpg", "The Lady Orla on the bar.")
SHOWN = {"type": 11, "media": {"url": PICTURE.url}, "description": PICTURE.caption}


def pictures(card: Card) -> list[dict[str, Any]]:
    """The pictures of a card."""
    return [each for each in walk(card.to_components()) if each["type"] == 11]


def a_post(*numbers: int) -> Post:
    """A post of stories that have pictures."""
    stories = tuple(replace(a_story(number), picture=PICTURE) for number in numbers)
    return Post(Digest(SelectionName(("Lantern",)), "new", stories))


def test_the_card_has_the_picture() -> None:
    """Next to the title, with its caption for those who can't see it, and all buttons."""
    story = replace(a_story(), picture=PICTURE)
    card = story_cards.article(story, WORDS)

    assert_fits(card)
    assert pictures(card) == [SHOWN]
    assert texts(card) == texts(story_cards.article(a_story(), WORDS))
    assert "Open the article" in buttons(card)


def an_alert(post: Post, words: Words, mark: int) -> Card:
    """The stories as an alert's message."""
    return alert_cards.sent(post.digest, 3, words, mark)


@pytest.mark.parametrize("posted", [digest_cards.posted, follow_cards.posted, an_alert])
def test_a_post_of_one_story_has_its_picture(posted: Any) -> None:
    """And *Read* as well; a post of several has no picture."""
    one, two = posted(a_post(1), WORDS, 7), posted(a_post(1, 2), WORDS, 7)

    assert_fits(one)
    assert pictures(one) == [SHOWN]
    assert any(label.startswith("Read") for label in buttons(one))
    assert pictures(two) == []
    assert len(buttons(two)) == 2


def test_lists_have_no_pictures() -> None:
    """A section has one accessory: in lists it is the button."""
    story = replace(a_story(), picture=PICTURE)
    card = story_cards.latest(Latest(Page((story,)), None, 5), WORDS)

    assert pictures(card) == []
    assert "Read 1" in buttons(card)


@pytest.mark.parametrize(
    ("captions", "described"),
    [
        ((), None),
        ((Caption("The bar."),), "The bar."),
        ((Caption("The bar."), Caption("A gull.")), None),
    ],
)
def test_an_only_caption_describes_the_picture(
    captions: tuple[Caption, ...], described: str | None
) -> None:
    """With several captions nobody knows which one is meant."""
    story = replace(a_story(captions=captions), picture=Picture(PICTURE.url))
    (shown,) = pictures(story_cards.article(story, WORDS))

    assert shown.get("description") == described


@pytest.mark.parametrize("caption", ["word " * 900, "😀" * 900, "*" * 1024])
def test_descriptions_are_within_discords_limit(caption: str) -> None:
    """Long captions are cut."""
    story = replace(a_story(), picture=Picture(PICTURE.url, caption))
    card = story_cards.article(story, WORDS)

    assert_fits(card)
    assert 0 < len(pictures(card)[0]["description"].encode("utf-16-le")) // 2 <= 1024
