"""Which articles count as one story."""

import pytest

from bot.grouping.fingerprints import fingerprint
from bot.grouping.same_story import judge
from bot.models import ComparedArticle, Fingerprint
from tests.grouping.labelled_events import Labelled, labelled, telling

HOUR = 3600
TEXT = " ".join(each.text for each in labelled() if each.event == "ferry-aground")


def told(
    number: int, print_: Fingerprint, *, hours: float = 0, source: int | None = None
) -> ComparedArticle:
    """A telling of which only what matters need be said; each of a source of its own."""
    return ComparedArticle(number, int(hours * HOUR), number if source is None else source, print_)


def test_events_in_other_words_find_each_other() -> None:
    """Of the labelled articles at least 85 % join an earlier one of their event, 97.5 % of them rightly."""
    right = wrong = could = 0
    earlier: list[tuple[Labelled, ComparedArticle]] = []
    for number, article in enumerate(labelled()):
        mine = telling(number, article)
        matches = [(judge(mine, theirs), other.event) for other, theirs in earlier]
        likeness, event = max(matches, default=(None, ""))
        same = likeness is not None and likeness.same
        could += article.event in {other.event for other, _ in earlier}
        right += same and event == article.event
        wrong += same and event != article.event
        earlier.append((article, mine))

    assert could >= 15
    assert right >= 0.85 * could
    assert right >= 0.975 * (right + wrong)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ferry-aground", "ferry-collision-elsewhere"),
        ("quake", "quake-elsewhere"),
        ("rate-rise", "rate-abroad"),
        ("match-semi", "match-final"),
        ("flood", "flood-week-later"),
        ("jewel", "jewel-recovered"),
        ("weather-1", "weather-2"),
        ("markets-1", "markets-2"),
    ],
)
def test_what_only_looks_alike_stays_apart(one: str, other: str) -> None:
    """Another event of its kind, what follows days later, a page that recurs: not the same story."""
    tellings = [(each.event, telling(i, each)) for i, each in enumerate(labelled())]
    pairs = [(a, b) for x, a in tellings for y, b in tellings if (x, y) == (one, other)]

    assert pairs
    assert not any(judge(a, b).same for a, b in pairs)


def test_a_follow_up_is_more_on_the_story() -> None:
    """What a reader of the accident may want as well: the captain's hearing."""
    tellings = {each.event: telling(i, each) for i, each in enumerate(labelled())}

    likeness = judge(tellings["ferry-aground"], tellings["ferry-charges"])

    assert likeness.degree > 0
    assert not likeness.same


def test_without_dates_only_copies_are_one() -> None:
    """Nobody knows whether undated accounts are of the same day: they are more on each other."""
    one, other, *_ = (
        telling(i, each) for i, each in enumerate(labelled()) if each.event == "quake"
    )
    undated = judge(one._replace(dated=False), other)

    assert judge(one, other).same
    assert not undated.same
    assert undated.degree > 0
    assert judge(one._replace(dated=False), one._replace(article_id=99)).same


def test_judging_does_not_depend_on_who_is_first() -> None:
    """Both ways the same answer, for what is compared later may be older."""
    tellings = [telling(i, each) for i, each in enumerate(labelled())][:25]

    assert all(judge(a, b) == judge(b, a) for a in tellings for b in tellings)


@pytest.mark.parametrize(("hours", "same"), [(0, True), (71, True), (160, True), (169, False)])
def test_a_copy_counts_for_a_week(hours: float, same: bool) -> None:
    """Another outlet that prints the text days later tells the same story."""
    print_ = fingerprint("", TEXT, "en")

    assert judge(told(1, print_), told(2, print_, hours=hours)).same is same


def test_one_source_returns_to_its_subject() -> None:
    """In other words and under another title it is news; the reader may want both."""
    first, second = (each for each in labelled() if each.event == "drug-trial")
    prints = [fingerprint(each.title, each.text, "en") for each in (first, second)]

    for hours in (0, 3, 20):
        again = judge(told(1, prints[0], source=7), told(2, prints[1], source=7, hours=hours))
        assert again.degree > 0
        assert not again.same


def test_one_source_prints_a_text_again() -> None:
    """Under one title it is one story; without titles only if next to nothing differs."""
    edited = TEXT.replace("said", "told us", 1)
    titled = [fingerprint("Ferry aground", text, "en") for text in (TEXT, edited)]
    untitled = [fingerprint("", text, "en") for text in (TEXT, edited)]
    other = fingerprint("Ferry afloat", edited, "en")

    for one, again in (titled, untitled):
        assert judge(told(1, one, source=7), told(2, again, source=7, hours=9)).same
    assert not judge(told(1, titled[0], source=7), told(2, other, source=7)).same


@pytest.mark.parametrize("source", [7, 8])
@pytest.mark.parametrize("title", ["Story {}", "Ferry report for Monday, {} March"])
def test_what_stands_in_a_row_stays_apart(title: str, source: int) -> None:
    """Titles that differ in a number or a day only are of a row: whoever tells the next one."""
    one, other = (
        fingerprint(title.format(n), f"Story {n} is told at length. {TEXT}", "en") for n in (1, 2)
    )

    assert judge(told(1, one, source=7), told(2, other, source=source)).degree == 0
    assert judge(told(1, one, source=7), told(2, one, source=source)).same


def test_short_texts_of_one_source_that_differ_in_a_number() -> None:
    """Without titles they are as many stories: a number is all that such texts are about."""
    one, other = (
        fingerprint("", f"Text of story {n}. It goes on for a while. And then it ends.", "en")
        for n in (1, 2)
    )

    assert not judge(told(1, one, source=7), told(2, other, source=7)).same


def test_undescribed_articles_are_like_nothing() -> None:
    """Texts without three words have nothing in common, not even with each other."""
    nothing = fingerprint("", "Photo: pier", None)

    assert judge(told(1, nothing), told(2, nothing)).degree == 0
