"""Summaries: the right sentences, letter for letter, from any text."""

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Style
from bot.summary.extract import rank, summarize

CAPTION = "A ferry leaves the harbour of Calvera, Oct. 4, 2021. (AP Photo/Lena Ostrow)"
ARTICLE = "\n".join(
    [
        "The harbour council of Calvera voted on Monday to reopen the port after a nine-day strike.",
        "Forty ships had waited outside the port. The strike began over pensions.",
        "“We are tired,” one sailor said.",
        "The council promised new talks on pensions with the harbour union before the winter.",
        "Is that enough? Nobody knows.",
        "The union of the harbour said the port would work day and night until the ships are unloaded.",
    ]
)
PASTED = "\n".join(
    [
        CAPTION,
        "Editor's Note: This article originally appeared in the Calvera Post.",
        "By Lena Ostrow",
        ARTICLE,
        "(Reporting by Lena Ostrow; editing by Idris Malouf)",
        "Read More",
        "Sign up for our newsletter.",
        "© 2018 Calvera Post. All rights reserved. Use of this site constitutes acceptance of our rules.",
    ]
)
FURNITURE = ["Photo/Lena", "A ferry leaves", "Editor's Note", "By Lena", "Reporting by", "Read More", "Sign up", "©", "rights reserved", "constitutes"]  # fmt: skip


@pytest.mark.parametrize("count", [1, 2, 3, 5, 50])
def test_summary_is_verbatim_in_order_and_free_of_furniture(count: int) -> None:
    """Sentences come letter for letter and in order; none twice, no caption, note, credit or footer."""
    summary = summarize(PASTED + "\n" + PASTED, sentences=count)

    places = [PASTED.index(sentence) for sentence in summary]
    assert places == sorted(set(places))
    assert len(summary) == min(count, 8)
    assert not [word for word in FURNITURE if word in " ".join(summary)]


def test_first_spans_are_the_best() -> None:
    """The first n spans of a ranking are the summary in n sentences."""
    ranked = rank(ARTICLE, None, "en")

    assert len(ranked.spans) == 5
    assert not ranked.whole
    for count in range(1, 6):
        chosen = [ARTICLE[start:end] for start, end in sorted(ranked.spans[:count])]
        assert chosen == summarize(ARTICLE, sentences=count)


def test_best_sentence_is_the_lead() -> None:
    """News puts the main thing first."""
    assert summarize(ARTICLE, sentences=1) == [ARTICLE.splitlines()[0]]


def test_under_a_title_the_sentence_adds_to_it() -> None:
    """A lead that only repeats the title gives way to the next sentence that is understood alone."""
    title = "Harbour council of Calvera votes to reopen the port after nine-day strike"

    assert summarize(ARTICLE, sentences=1) == [ARTICLE.splitlines()[0]]
    assert summarize(ARTICLE, title, 1) == ["Forty ships had waited outside the port."]
    assert summarize(ARTICLE, "Calvera reopens port", 1) == [ARTICLE.splitlines()[0]]


def test_repeated_news_is_left_out() -> None:
    """Of two sentences in almost the same words only one is taken."""
    lead = "The harbour council of Calvera voted on Monday to reopen the port after a strike"
    again = f"{lead} of sailors."
    other = "Forty ships had waited outside for nine days with grain for the winter"
    text = f"{lead}.\n{again}\n{other}.\nThe talks took a week.\nRain fell."

    assert summarize(text, sentences=2) == [f"{lead}.", f"{other}."]


LEANING = "\n".join(
    [
        "The harbour council of Calvera met on Monday.",
        "Rain fell all day on the pier and on the empty market square.",
        "But he promised the harbour union of Calvera new talks on harbour pensions.",
        "They will begin when the ships of the harbour union are unloaded in Calvera.",
        "Bakers sold bread.",
    ]
)


@pytest.mark.parametrize("count", range(1, 6))
@pytest.mark.parametrize("title", ["", "Harbour union promised talks on pensions in Calvera"])
def test_sentence_that_leans_comes_with_the_one_before(count: int, title: str) -> None:
    """A sentence that begins with "But he" or "They" comes only with the sentence before it."""
    lines = LEANING.splitlines()

    chosen = [lines.index(sentence) for sentence in summarize(LEANING, title, count)]

    assert len(chosen) == count
    assert 2 not in chosen or 1 in chosen
    assert 3 not in chosen or 2 in chosen


def test_leaning_sentence_may_open_a_text() -> None:
    """The first sentence has none before it, so "He" may begin it."""
    assert summarize("He sold the ferry.\nRain fell.\nBakers sold bread.", sentences=3)[0] == "He sold the ferry."  # fmt: skip


@given(longest=st.integers(0, 600), count=st.integers(0, 6))
def test_character_limit_leaves_out_whole_sentences(longest: int, count: int) -> None:
    """Within the limit, no sentence is cut, and none leans on one that was left out."""
    summary = summarize(PASTED + "\n" + LEANING, sentences=count, longest=longest)

    assert len(" ".join(summary)) <= longest
    assert set(summary) <= set(summarize(PASTED + "\n" + LEANING, sentences=50))
    assert len(summary) <= count
    for sentence in summary:
        if sentence.startswith(("But he", "They")):
            lines = LEANING.splitlines()
            assert lines[lines.index(sentence) - 1] in summary


def test_sentence_that_is_too_long_gives_way_to_the_next_best() -> None:
    """If the best sentence does not fit, a shorter one is chosen instead of none."""
    best, *_ = summarize(ARTICLE, sentences=1)

    assert summarize(ARTICLE, sentences=1, longest=len(best)) == [best]
    (other,) = summarize(ARTICLE, sentences=1, longest=len(best) - 1)
    assert other != best


@pytest.mark.parametrize("style", ["news", "textrank", "luhn"])
def test_ranking_keeps_both_limits(style: Style) -> None:
    """Sentences and characters are limited in every style, and `whole` is false if any is left out."""
    for sentences, longest in [(2, 1_000), (5, 120), (5, 20), (0, 1_000)]:
        ranked = rank(ARTICLE, None, "en", style, sentences=sentences, longest=longest)

        shown = [ARTICLE[start:end] for start, end in sorted(ranked.spans)]
        assert len(shown) <= sentences
        assert len(" ".join(shown)) <= longest
        assert bool(shown) == bool(sentences)
    assert not rank("Rain fell.\nBakers sold bread.", None, "en", style, sentences=1).whole


def test_text_with_nothing_to_leave_out_is_whole() -> None:
    """A text of at most three distinct sentences is given in full, and marked so."""
    text = "The port reopened.\nShips wait. The port reopened.\nTalks go on."

    ranked = rank(text, None, "en")

    assert ranked.whole
    assert [text[start:end] for start, end in sorted(ranked.spans)] == [
        "The port reopened.",
        "Ships wait.",
        "Talks go on.",
    ]


@pytest.mark.parametrize(
    "text", ["", "  \n\t ", "— * …!\n\n___", "Read More", CAPTION, "\x00\x07"], ids=repr
)
def test_text_without_news_has_no_summary(text: str) -> None:
    """Without a letter or digit, or with nothing but furniture, there is nothing to show."""
    assert rank(text, None, None).spans == ()
    assert summarize(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Read more books, the minister told the pupils of Calvera.",
        "Photographs of the flood show a street under water.",
        "The council sold the copyright to its anthem for one crown.",
        "Water stood high in the old town (up from 51 centimetres).",
        "The institute (NIPH) counted twelve cases.",
        "The port of Calvera reopens on Monday, the council said. (dpa)",
        "By Monday the last of the ships had left.",
        "He asked readers to follow the advice of the harbour pilots.",
    ],
)
def test_news_that_looks_like_furniture_stays(line: str) -> None:
    """A story about photographs or about reading is a story."""
    assert summarize(line) == [line]


@pytest.mark.parametrize(
    "credit",
    ["(U.S. Army/Spc. Dana Pell)", "(REUTERS/Idris Malouf)", "(Photo: Lena Ostrow)", "(Courtesy of the port)", "(Lena Ostrow via AP)", "(Foto: dpa/Jürgen Weiß)", "(Фото: пресс-служба порта)", "(Crédit: Lena Ostrow)"],
)  # fmt: skip
def test_every_kind_of_credit_marks_a_caption(credit: str) -> None:
    """A photo credit of any form removes its whole caption."""
    text = f"A ferry leaves the harbour. It is cold, Oct. 4, 2021. {credit}\n{ARTICLE}"

    assert summarize(text, sentences=50) == summarize(ARTICLE, sentences=50)


NASTY = {
    "one word": "Port",
    "all capitals": ARTICLE.upper(),
    "no punctuation": "the port is open " * 2_000,
    "one line of 2 MB": "port " * 400_000,
    "one word of 2 MB": "p" * 2_000_000,
    "2 MB of sentences on a line": "The port of Calvera is open again. " * 60_000,
    "2 MB of abbreviations": "U.S. " * 400_000,
    "10,000 identical sentences": "The port is open.\n" * 10_000,
    "10,000 different sentences": "\n".join(f"The port{i} is open and pier{i} shut." for i in range(10_000)),
    "control characters": "The\x00 port\x07 is\x1b open.\x85Ships\x0bwait.\ud800",
    "numbers": "1 2 3. 4 5 6. 7 8 9. 10. 11.",
    "stop words": "It was. They were. He is. She has. We had.",
    "Chinese": "船到了港口。港口重新开放。工会同意会谈。天气很冷。没有人受伤。" * 50,
    "Arabic": "فتح الميناء أبوابه. انتظرت السفن. وافقت النقابة على المحادثات. الطقس بارد. " * 50,
    "Japanese": "港が再開した。船が待っていた。組合は合意した。雨が降っている。けが人はいない。" * 50,
    "Thai": "ท่าเรือเปิดอีกครั้ง เรือรออยู่ สหภาพตกลง " * 50,
    "brackets": "((((" * 100_000,
    "no-break spaces": "The\u00a0port\u00a0is\u00a0open.\u00a0Ships\u00a0wait." * 3,
}  # fmt: skip


@pytest.mark.parametrize("name", NASTY)
def test_any_text_is_answered_soon(name: str) -> None:
    """Any text gives spans inside it, within about a second, and never none if it has a letter."""
    text = NASTY[name]
    begun = time.process_time()

    ranked = rank(text, "The port", None)

    assert time.process_time() - begun < 10
    assert all(text[start:end].strip() for start, end in ranked.spans)
    assert bool(ranked.spans) == any(map(str.isalnum, text))


@given(
    st.lists(st.sampled_from([*ARTICLE.splitlines(), CAPTION, "Read More", "  ", "\x85", "0.", "é !", "。"])).map("\n".join),
    st.sampled_from(["en", "de", "zh", "ar", "pl", "xx", None]),
    st.integers(0, 7),
)  # fmt: skip
def test_any_mixture_gives_distinct_spans(text: str, language: str | None, count: int) -> None:
    """At most five spans that do not overlap, no sentence twice, and no more than were asked for."""
    spans = rank(text, None, language).spans
    shown = [" ".join(text[start:end].split()).casefold() for start, end in spans]

    assert len(spans) <= 5
    assert len(set(shown)) == len(shown)
    assert len(summarize(text, sentences=count, language=language)) <= count
    for (_, end), (start, _) in zip(sorted(spans), sorted(spans)[1:], strict=False):
        assert end <= start


LANGUAGES = "ar cs da de en es fi fr hu it nl no pl pt ro ru sk sv uk el ja zh tr"


@pytest.mark.parametrize("language", LANGUAGES.split())
def test_each_language_works_without_a_download(language: str) -> None:
    """With sumy's stemmer and stop words if it has them, otherwise by position and frequency."""
    assert len(rank(ARTICLE, "Port", language).spans) == 5


def test_thousand_sentences_take_a_moment() -> None:
    """A very long text is ranked fast; the target on an idle core is 25 ms."""
    text = "\n".join(
        f"Pier {i} of harbour {i % 37} saw {ARTICLE.split()[i % 60]} ships." for i in range(1_000)
    )
    rank(text, None, "en")
    tries = []
    for _ in range(3):
        begun = time.process_time()
        rank(text, None, "en")
        tries.append(time.process_time() - begun)

    assert min(tries) < 0.1  # loose: other tests share the core


def test_needs_no_numpy_and_no_download() -> None:
    """Every style works without numpy and nltk's data; scipy is not imported."""
    code = (
        "import sys; sys.modules['numpy'] = None; import bot.summary.extract as e; t='The port is open. Ships wait. Talks go on. Rain fell.';"
        "e.summarize(t); [e.rank(t, None, 'en', s) for s in e.Style.__args__];"
        "print(sorted({'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"NLTK_DATA": "/nonexistent", "PATH": ""},
    )

    assert done.stdout.strip() == "[]"
