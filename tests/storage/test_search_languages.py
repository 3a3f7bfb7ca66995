"""Search in 28 languages: words of a title find it, and the right sentence is quoted with the right mark."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.storage.articles.articles import Articles
from bot.storage.search.article_search import Search
from bot.summary.passages import passage
from bot.text.search_query import compile_query
from tests.storage.newsroom import NOON, prepared
from tests.viewers import ANYONE


class News(NamedTuple):
    """A short article, and what a search for one of its words shows."""

    title: str
    text: str
    words: tuple[str, ...]  # of the title
    word: str
    marked: str


def _news() -> dict[str, list[News]]:
    lines = Path(__file__).with_name("news_by_language.txt").read_text("utf-8").splitlines()
    found: dict[str, list[News]] = {}
    language = title = ""
    for line in lines:
        if re.fullmatch(r"\[[a-z]{2}\]", line):
            language = line[1:3]
            continue
        if not line or line.startswith("#"):
            continue
        if not title:
            title = line
            continue
        found.setdefault(language, []).append(_article(title, line))
        title = ""
    return found


def _article(title: str, text: str) -> News:
    divider = "/" if "/" in title else " "
    words = tuple(word.lstrip("+") for word in title.split(divider))
    word = re.split(r"[\s/]", title.partition("+")[2])[0]
    marked = text.partition("[")[2].partition("]")[0]
    plain = text.replace("[", "").replace("]", "")
    return News(title.replace("+", "").replace("/", ""), plain, words, word, marked)


NEWS = _news()


@pytest.mark.parametrize("language", NEWS)
async def test_words_of_a_title_find_it(language: str, stored: Articles, search: Search) -> None:
    """Each of them, among the news of all languages; and the mark stands where the word does."""
    made = [
        prepared(news.text, title=news.title, language=code, url=f"https://post.example/{code}/{n}")
        for code, all_news in NEWS.items()
        for n, news in enumerate(all_news)
    ]
    await stored.add(made, NOON)

    missed, wrong, asked = [], [], 0
    for n, news in enumerate(NEWS[language]):
        for word in news.words:
            asked += 1
            found = await search.find(ANYONE, compile_query(word), limit=200)
            if f"https://post.example/{language}/{n}" not in [h.article.url for h in found.hits]:
                missed.append(word)
        found = await search.find(ANYONE, compile_query(news.word), limit=200)
        hits = [h for h in found.hits if h.article.url == f"https://post.example/{language}/{n}"]
        wrong += [
            (news.word, shown)
            for shown in [_shown(hit.article.text, hit.matches, language) for hit in hits]
            if shown != [news.marked]
        ]
    assert len(missed) <= 0.05 * asked, missed
    assert wrong == []


def _shown(text: str, matches: object, language: str) -> list[str]:
    """What is bold in the quoted sentence."""
    if not matches:
        return []
    fragments = passage(text, matches, language)  # type: ignore[arg-type]
    return [fragment.text for fragment in fragments if fragment.matched]
