"""Titles are shown without the name of the site."""

import time

import pytest

from bot.reading.pages.page_titles import choose_title


@pytest.mark.parametrize(
    ("stated", "names", "url", "title"),
    [
        (["Mill grinds again | Lantern"], ["Lantern"], None, "Mill grinds again"),
        (["Mill grinds again - LANTERN"], ["The Lantern"], None, "Mill grinds again"),
        (["Mill grinds again – Lantern News"], ["Lantern"], None, "Mill grinds again"),
        (["Mühle mahlt wieder - WELLE"], [], "https://www.welle.example/x", "Mühle mahlt wieder"),
        (["Mill grinds again | QV | 28.04.2023"], [], "https://qv.example/en", "Mill grinds again"),
        (["Mill grinds again | 20 Nov 2026 | QV"], [], "https://qv.example", "Mill grinds again"),
        (["水車が再び回る：灯台新聞デジタル"], ["灯台新聞デジタル"], None, "水車が再び回る"),
        (["水车又转起来了_灯塔网"], ["灯塔网"], None, "水车又转起来了"),
        (["Mill grinds again | Sport | Lantern"], ["Lantern"], None, "Mill grinds again"),
        (["Lantern | Mill grinds again"], ["Lantern"], None, "Mill grinds again"),
        (["Mill grinds again - Lantern - Lantern"], ["Lantern"], None, "Mill grinds again"),
        (["Mill grinds again « Lantern"], ["lantern.example"], None, "Mill grinds again"),
        (["Mill grinds - Sea Wire", "Mill grinds again", "Mill grinds"], [], None, "Mill grinds - Sea Wire"),
        (["Old mill grinds again - Sea Wire", "Old mill grinds again"], [], None, "Old mill grinds again"),
        (["Rye &amp; wheat: the mill&#8217;s plans"], [], None, "Rye & wheat: the mill’s plans"),
    ],
)  # fmt: skip
def test_the_sites_name_is_removed(
    stated: list[str], names: list[str], url: str | None, title: str
) -> None:
    """At either end, with dates and sections around it, however it is separated from the title."""
    assert choose_title(stated, names, url) == title


@pytest.mark.parametrize(
    ("title", "names", "url"),
    [
        ("Tarn – a town and its mill", ["Lantern"], "https://tarn.example"),
        ("Mill: a history in five parts", ["Lantern"], None),
        ("Who owns the mill? - a search", ["Lantern"], None),
        ("Re-opening of the mill-pond", ["pond"], None),
        ("Lantern", ["Lantern"], None),
        ("Live: the mill grinds again", [], None),
        ("Design Week 2026 | Lamps for mills", ["Lantern"], None),
        ("The mill of 2026", ["Lantern"], "https://lantern.example"),
    ],
)
def test_a_title_without_the_sites_name_is_kept(
    title: str, names: list[str], url: str | None
) -> None:
    """Dashes, colons and hyphens are parts of titles, too."""
    assert choose_title([title, "Live"], names, url) == title


def test_a_page_without_title_has_none() -> None:
    """Blank titles are none."""
    assert choose_title(["", " ", "\n"], ["Lantern"], None) is None


@pytest.mark.parametrize("piece", ["a - ", "| ", " ", "：", "a|", "&amp;"])
def test_a_long_title_takes_no_time(piece: str) -> None:
    """The time is linear in its length."""
    begun = time.process_time()
    choose_title([piece * 200, piece * 200], ["a"] * 3, None)

    assert time.process_time() - begun < 0.1
