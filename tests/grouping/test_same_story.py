"""Which articles are one story."""

import pytest

from bot.grouping.fingerprints import fingerprint
from bot.grouping.same_story import judge
from bot.models import ComparedArticle, Fingerprint
from tests.grouping.labelled_events import Labelled, labelled, telling

HOUR = 3600
TEXT = " ".join(each.text for each in labelled() if each.event == "ferry-aground")


def compared(
    number: int, print_: Fingerprint, *, hours: float = 0, source: int | None = None
) -> ComparedArticle:
    """An article to compare; each has a source of its own unless one is given."""
    return ComparedArticle(number, int(hours * HOUR), number if source is None else source, print_)


def test_accounts_in_different_words_are_grouped() -> None:
    """At least 85 % of labelled articles join an earlier one about their event; 97.5 % of joins are right."""
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
def test_different_events_stay_apart(one: str, other: str) -> None:
    """An event of the same kind, a development days later and a daily page are different stories."""
    tellings = [(each.event, telling(i, each)) for i, each in enumerate(labelled())]
    pairs = [(a, b) for x, a in tellings for y, b in tellings if (x, y) == (one, other)]

    assert pairs
    assert not any(judge(a, b).same for a, b in pairs)


def test_a_follow_up_is_related() -> None:
    """The hearing of the captain is related to the accident, but another story."""
    tellings = {each.event: telling(i, each) for i, each in enumerate(labelled())}

    likeness = judge(tellings["ferry-aground"], tellings["ferry-charges"])

    assert likeness.degree > 0
    assert not likeness.same


def test_without_dates_only_copies_are_one_story() -> None:
    """Undated accounts may be of different days, so they are only related."""
    one, other, *_ = (
        telling(i, each) for i, each in enumerate(labelled()) if each.event == "quake"
    )
    undated = judge(one._replace(dated=False), other)

    assert judge(one, other).same
    assert not undated.same
    assert undated.degree > 0
    assert judge(one._replace(dated=False), one._replace(article_id=99)).same


def test_order_makes_no_difference() -> None:
    """Two articles get the same judgement either way, for the later compared may be the older."""
    tellings = [telling(i, each) for i, each in enumerate(labelled())][:25]

    assert all(judge(a, b) == judge(b, a) for a in tellings for b in tellings)


@pytest.mark.parametrize(("hours", "same"), [(0, True), (71, True), (160, True), (169, False)])
def test_a_copy_counts_for_a_week(hours: float, same: bool) -> None:
    """Another outlet's copy is the same story for a week."""
    print_ = fingerprint("", TEXT, "en")

    assert judge(compared(1, print_), compared(2, print_, hours=hours)).same is same


def test_new_article_of_one_source_is_related() -> None:
    """If a source writes again in other words under another title, readers may want both."""
    first, second = (each for each in labelled() if each.event == "drug-trial")
    prints = [fingerprint(each.title, each.text, "en") for each in (first, second)]

    for hours in (0, 3, 20):
        again = judge(
            compared(1, prints[0], source=7), compared(2, prints[1], source=7, hours=hours)
        )
        assert again.degree > 0
        assert not again.same


def test_repeated_text_of_one_source_is_one_story() -> None:
    """Under the same title; without titles only if hardly anything differs."""
    edited = TEXT.replace("said", "told us", 1)
    titled = [fingerprint("Ferry aground", text, "en") for text in (TEXT, edited)]
    untitled = [fingerprint("", text, "en") for text in (TEXT, edited)]
    other = fingerprint("Ferry afloat", edited, "en")

    for one, again in (titled, untitled):
        assert judge(compared(1, one, source=7), compared(2, again, source=7, hours=9)).same
    assert not judge(compared(1, titled[0], source=7), compared(2, other, source=7)).same


@pytest.mark.parametrize("source", [7, 8])
@pytest.mark.parametrize("title", ["Story {}", "Ferry report for Monday, {} March"])
def test_articles_of_a_series_stay_apart(title: str, source: int) -> None:
    """Titles that differ only in a number or day are of a series, even from different sources."""
    one, other = (
        fingerprint(title.format(n), f"Story {n} is told at length. {TEXT}", "en") for n in (1, 2)
    )

    assert judge(compared(1, one, source=7), compared(2, other, source=source)).degree == 0
    assert judge(compared(1, one, source=7), compared(2, one, source=source)).same


def test_short_texts_that_differ_in_a_number_stay_apart() -> None:
    """Without titles, short texts of one source that differ in a number are different stories."""
    one, other = (
        fingerprint("", f"Text of story {n}. It goes on for a while. And then it ends.", "en")
        for n in (1, 2)
    )

    assert not judge(compared(1, one, source=7), compared(2, other, source=7)).same


def test_texts_without_words_are_not_related() -> None:
    """Texts of fewer than three words have no similarity, not even to each other."""
    nothing = fingerprint("", "Photo: pier", None)

    assert judge(compared(1, nothing), compared(2, nothing)).degree == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "This post is for paid subscribers.",
        "Hosted on Acast. See acast.com/privacy for more information about how they use your data.",
        "Thanks for reading! Subscribe for free to receive new posts and support my work for years.",
    ],
)
def test_what_hosts_say_is_no_copy(text: str) -> None:
    """Two texts that have only the words of their host in common, under a title that many have."""
    one, other = (fingerprint("The week ahead", text or "The week ahead", "en") for _ in "ab")

    assert judge(compared(1, one), compared(2, other)).degree == 0


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_shortened_copy_is_one_voice(count: int) -> None:
    """The first sentences of a text under another title."""
    text = next(each.text for each in labelled() if each.event == "ferry-aground")
    shortened = ". ".join(text.replace("\n", " ").split(". ")[:count])
    one = fingerprint("Ferry aground off Scarrow", text, "en")
    other = fingerprint("Passengers wait for the tide", shortened, "en")

    assert judge(compared(1, one), compared(2, other)).copied


def test_accounts_of_one_event_are_voices_of_their_own() -> None:
    """They have hardly a run of words in common."""
    one, other, *_ = (each for each in labelled() if each.event == "ferry-aground")

    found = judge(
        compared(1, fingerprint(one.title, one.text, "en")),
        compared(2, fingerprint(other.title, other.text, "en")),
    )

    assert not found.copied
