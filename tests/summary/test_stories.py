"""Which articles count as one story."""

import pytest

from bot.models import Fingerprint, Telling
from bot.summary.fingerprints import fingerprint
from bot.summary.stories import judge
from tests.summary.events import Labelled, labelled, telling

HOUR = 3600
TEXT = " ".join(each.text for each in labelled() if each.event == "ferry-aground")


def told(
    number: int, print_: Fingerprint, *, hours: float = 0, source: int | None = None
) -> Telling:
    """A telling of which only what matters need be said; each of a source of its own."""
    return Telling(number, int(hours * HOUR), number if source is None else source, print_)


def test_events_in_other_words_find_each_other() -> None:
    """Of the labelled articles at least 85 % join an earlier one of their event, 97.5 % of them rightly."""
    right = wrong = could = 0
    earlier: list[tuple[Labelled, Telling]] = []
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
    """The same event in its own other words is one story within half a day, and news after that."""
    first, second = (each for each in labelled() if each.event == "drug-trial")
    prints = [fingerprint(each.title, each.text, "en") for each in (first, second)]

    at_once = judge(told(1, prints[0], source=7), told(2, prints[1], source=7, hours=3))
    next_day = judge(told(1, prints[0], source=7), told(2, prints[1], source=7, hours=20))

    assert at_once.same
    assert next_day.degree > 0
    assert not next_day.same


def test_a_page_that_recurs_is_neither_the_same_nor_more() -> None:
    """Under one title but for the date, a source's page of tomorrow is a page of its own."""
    first, second, third = (each.text for each in labelled() if each.event == "ferry-aground")
    today = fingerprint("Ferry report for Monday, 3 March", f"{first} {second}", "en")
    tomorrow = fingerprint("Ferry report for Tuesday, 4 March", f"{first} {third}", "en")

    assert judge(told(1, today, source=7), told(2, tomorrow, source=7, hours=24)).degree == 0
    assert judge(told(1, today, source=7), told(2, today, source=7, hours=24)).same  # its very text


def test_undescribed_articles_are_like_nothing() -> None:
    """Texts without three words have nothing in common, not even with each other."""
    nothing = fingerprint("", "Photo: pier", None)

    assert judge(told(1, nothing), told(2, nothing)).degree == 0
