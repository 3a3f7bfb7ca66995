"""Articles are posted again only if what a digest shows of them has changed."""

from dataclasses import replace

import pytest

from bot.models import PreparedArticle, Selection, StoreCounts, Summary
from bot.storage.articles.articles import Articles
from bot.storage.articles.stored_summaries import Summaries
from bot.storage.deliveries.outbox import Outbox
from bot.storage.deliveries.posted_articles import mark_posted
from bot.storage.engine import Database
from bot.text.sentences import sentence_spans
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE

TITLE = "Ferry runs aground"
SHOWN = "The ferry ran aground at dawn. Nobody was hurt."
MORE = "A tug is on its way. The harbour office expects it at noon."
URL = "https://harbour.example/ferry"


def wording(text: str, title: str | None = TITLE, version: int = 1) -> PreparedArticle:
    """An article whose sentences are ranked in the order of its text."""
    made = prepared(*text.split("\n"), title=title, url=URL, published=NOON)
    spans = tuple(sentence_spans(made.article.text))
    return replace(made, summary=Summary(spans, False, "first", version))


def from_the_end(text: str) -> Summary:
    """Version 2 of the rules, which begins with the last sentence."""
    return Summary(tuple(sentence_spans(text))[::-1], False, "first", 2)


async def post(database: Database) -> None:
    await database.write(lambda connection: mark_posted(connection, [(70, 1, 1)]))


async def news(database: Database) -> list[tuple[int, bool]]:
    """Article ids that are new to the channel, and whether they are updates."""
    found = await Outbox(database).new_for(ANYONE, 70, Selection((1,)), 9)
    return [(each.article_id, each.updated) for each in found]


@pytest.mark.parametrize(
    "edited",
    [
        wording(f"{SHOWN} {MORE} Views: 1002."),
        wording(f"{SHOWN} A tug has come."),
        wording(f"{SHOWN}\nUpdated at 14:05."),
        wording(f"The ferry ran  aground at dawn. Nobody was hurt. {MORE} It rains.", "Ferry  runs aground"),
    ],
    ids=["a counter", "a later sentence", "a time", "spacing"],
)  # fmt: skip
async def test_an_edit_that_no_digest_shows_is_not_posted(
    database: Database, stored: Articles, edited: PreparedArticle
) -> None:
    """However often the text changes; it is stored all the same."""
    await stored.add([wording(f"{SHOWN} {MORE} Views: 1001.")], NOON)
    await post(database)

    assert await stored.add([edited], NOON) == StoreCounts(updated=1)
    assert await news(database) == []
    article = await stored.get(ANYONE, 1)
    assert article is not None
    assert article.text == edited.article.text


@pytest.mark.parametrize(
    "edited",
    [
        wording(f"{SHOWN} {MORE}", "Ferry is afloat again"),
        wording(f"The ferry ran aground at dawn. Two people were hurt. {MORE}"),
        wording(f"A ferry is aground. {SHOWN} {MORE}"),
    ],
    ids=["title", "a sentence", "order"],
)
async def test_a_visible_edit_is_posted_once(
    database: Database, stored: Articles, edited: PreparedArticle
) -> None:
    """As an update; afterwards the channel knows it."""
    await stored.add([wording(f"{SHOWN} {MORE}")], NOON)
    await post(database)
    await stored.add([edited], NOON)

    assert await news(database) == [(1, True)]
    await post(database)
    assert await news(database) == []


async def test_a_title_made_from_the_text_is_not_shown(
    database: Database, stored: Articles
) -> None:
    """Digests leave it out, so its change is no update."""
    first = wording(f"{SHOWN} {MORE}", None)
    await stored.add([replace(first, title="The ferry")], NOON)
    await post(database)
    await stored.add([wording(f"{SHOWN} {MORE} It rains.", None)], NOON)

    assert await news(database) == []


async def test_a_visible_edit_that_is_taken_back_is_not_posted(
    database: Database, stored: Articles
) -> None:
    """If the channel never had it, it shows what the channel was shown."""
    await stored.add([wording(f"{SHOWN} {MORE}")], NOON)
    await post(database)
    await stored.add([wording(f"{SHOWN} {MORE}", "Ferry afloat?")], NOON)
    await stored.add([wording(f"{SHOWN} {MORE} It rains.")], NOON)

    assert await news(database) == []


@pytest.mark.parametrize("remade", [False, True])
async def test_new_rules_for_summaries_are_not_an_update(
    database: Database, stored: Articles, remade: bool
) -> None:
    """They choose other sentences of the same news, before the text is edited or with the edit."""
    await stored.add([wording(f"{SHOWN} Views: 1001. {MORE}")], NOON)
    await post(database)
    if remade:
        summaries = Summaries(database, "first", 2)
        (stale,), _ = await summaries.outdated(None, 5)
        assert await summaries.replace([(stale, from_the_end(stale.text))]) == 1
        assert await news(database) == []
    text = f"{SHOWN} Views: 1002. {MORE}"
    await stored.add([replace(wording(text), summary=from_the_end(text))], NOON)

    assert await news(database) == []


async def test_new_rules_do_not_hide_a_visible_edit(database: Database, stored: Articles) -> None:
    """A sentence that was shown is no longer in the text."""
    await stored.add([wording(f"{SHOWN} {MORE}")], NOON)
    await post(database)
    await stored.add([wording(f"The ferry ran aground. Two are hurt. {MORE}", version=2)], NOON)

    assert await news(database) == [(1, True)]
