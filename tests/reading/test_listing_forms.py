"""Listings in many forms: other separators, page furniture, contents, wraps; and what isn't split."""

import textwrap

import pytest

from bot.reading.listing import parse_listing

LEAD_1 = (
    "The ferry company of Calvera will sell its oldest ship in the spring, after ninety years on the "
    "same crossing, because nobody makes the parts of its engine any longer."
)
LEAD_2 = (
    "A storm took the roof of the fish market in Lisk on Sunday night, and the traders sold their "
    "herring from the steps of the church until the afternoon."
)
LEAD_3 = (
    "The school of Tarn teaches knitting again, to boys and girls alike, since the last factory in "
    "the valley offered its wool for nothing and a retired foreman his time."
)
MORE_1 = "The ship will go to a museum, if one can be found that has a harbor."
MORE_2 = "The mayor said that the market would have a roof again before Easter."
MORE_3 = "Two of the first scarves were sent to the minister."
NEWS = (
    ("Ferry of Calvera is for sale", LEAD_1, MORE_1),
    ("Storm lifts roof of fish market", LEAD_2, MORE_2),
    ("School of Tarn knits again", LEAD_3, MORE_3),
)


def read(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    """The title and the body of each article."""
    return [(each.title, each.body) for each in parse_listing(text.encode()).articles]


def listing(separator: str) -> str:
    return "".join(f"{title}\n\n{lead}\n\n{more}\n\n{separator}\n\n" for title, lead, more in NEWS)


ALL_OF_THEM = [(title, (lead, more)) for title, lead, more in NEWS]


@pytest.mark.parametrize(
    "separator",
    [
        *("* * *", "***", "———", "----------", "_______________", "=====", "~ ~ ~", "• • •", "⁂"),
        *("# # #", "■", "-30-", "ENDS", "– Ende –", "(ends)"),
        *("और पढ़ें", "Đọc tiếp", "Læs hele historien →", "Tovább a cikkre"),
    ],
)
def test_whole_lines_separate_articles(separator: str) -> None:
    """Ornaments, end marks and a repeated line in any language separate articles."""
    assert read(listing(separator)) == ALL_OF_THEM


def test_end_marks_end_articles() -> None:
    """A mark at the end of the last line ends the article and is taken off."""
    text = "".join(f"{title}\n{lead}\n{more} ■\n" for title, lead, more in NEWS)

    assert read(text) == ALL_OF_THEM


@pytest.mark.parametrize("ornament", ["* * *", "———", "~"])
def test_ornaments_inside_a_long_article_do_not_split_it(ornament: str) -> None:
    """An essay whose sections begin with text stays one article."""
    sections = [[LEAD_1, MORE_1, LEAD_2], [LEAD_3, MORE_3, MORE_2], [LEAD_2, MORE_2, MORE_1]]
    text = "What the ferries taught us\n\n" + f"\n\n{ornament}\n\n".join(
        "\n\n".join(each) for each in sections
    )

    ((title, body),) = read(text)

    assert title == "What the ferries taught us"
    assert body == tuple(line for section in sections for line in section)


def test_underlined_headings_are_no_separators() -> None:
    """A line of dashes under a headline only underlines it."""
    text = "".join(f"{title}\n--------\n{lead}\nRead more\n" for title, lead, _ in NEWS)

    assert read(text) == [(title, (lead,)) for title, lead, _ in NEWS]


FURNITURE_AT_THE_END = {
    "most read": "Most read\nWhy herons stand on one leg\nTen soups for winter\n",
    "unknown language": "Gníomhaíochtaí\nAn bád nua\nAimsir an lae inniu\nScéalta eile\n",
    "share": "Share on Facebook   Tweet   Copy link\n",
    "labels": "Share\nTweet\nEmail\nPrint\n",
    "numbered": "Mest läst\n1. Nya tåg till norr\n2. Så blir vädret\n3. Fråga doktorn\n",
    "comments": "Comments (2)\nlena_o\nAn hour ago\nAt last! I have waited for this for years.\nReply\n",
    "newsletter": "Sign up for our newsletter and get the news of the coast at breakfast.\nSubscribe\n",
    "load more": "Load more stories\n",
    "counter": "Page 1 of 12\n",
    "polish": "Najczęściej czytane\nPogoda na weekend\nKurs złotego\n",
    "korean": "많이 본 뉴스\n주말 날씨 전망\n환율 소폭 하락\n",
}


@pytest.mark.parametrize("below", FURNITURE_AT_THE_END.values(), ids=FURNITURE_AT_THE_END.keys())
def test_furniture_below_the_last_separator_is_no_article(below: str) -> None:
    """A block that has only links, labels and prompts gives no article."""
    footer = "© 2024 Calvera Post. All rights reserved."

    assert read(listing("Read more") + below) == ALL_OF_THEM
    assert read(listing("Read more") + below + footer) == ALL_OF_THEM


@pytest.mark.parametrize("below", FURNITURE_AT_THE_END.values(), ids=FURNITURE_AT_THE_END.keys())
def test_furniture_below_a_text_is_no_text(below: str) -> None:
    """Links, labels, prompts and comments below the text of an article page are left out.

    Without a word that we know, short lines can belong to a text that is alone, and are kept.
    """
    title, lead, more = NEWS[0]
    if below == FURNITURE_AT_THE_END["unknown language"]:
        assert read(f"{title}\n{lead}\n{below}") == [(title, (lead, *below.splitlines()))]
        return

    assert read(f"{title}\n{lead}\n{LEAD_2}\n{more}\n{below}") == [(title, (lead, LEAD_2, more))]


@pytest.mark.parametrize(
    "above",
    [
        "Home   World   Sport   Weather\n",
        "Home\nWorld\nSport\nWeather\nCulture\n",
        "Home > Coast > Calvera\n",
        "Startseite » Nachrichten » Küste\n",
        "LIVE\nLast updated: 16:40 GMT\n",
        "EILMELDUNG\nStand: 4. Mai 2023, 16:40 Uhr\n",
        "Обновлено 2 часа назад\n",
        "Pubblicato il 3 marzo 2024 alle 10:20\n",
        "最后更新：2024年3月5日 10:20\n",
        "آخر تحديث: 5 مارس 2024\n",
        "Calvera Post\nSkip to content\nLog in | Subscribe | Search\n",
        "We use cookies to improve this site. By continuing, you accept our policy.\nAccept all\n",
        "Wir verwenden Cookies, um diese Seite zu verbessern.\nAlle akzeptieren\nAblehnen\n",
        "5 min read\n",
    ],
)
@pytest.mark.parametrize("dateline", ["", "CALVERA (AP) — "])
def test_furniture_above_a_headline_is_no_title(above: str, dateline: str) -> None:
    """Menus, paths, times, labels and cookie prompts at the top are neither title nor caption."""
    title, lead, more = NEWS[0]
    text = f"{above}\n{title}\n\n{dateline}{lead}\n\n{more}\n\n© 2024 Calvera Post. All rights reserved."

    (article,) = parse_listing(text.encode()).articles

    assert (article.title, article.body) == (title, (lead, more))
    assert article.captions == ()


def test_lists_of_links_inside_a_text_are_left_out() -> None:
    """The heading of a list and its links, between paragraphs of one article, are furniture."""
    title, lead, more = NEWS[0]
    related = "Lesen Sie auch\nDie Heringe kehren zurück\nEin Dach für den Markt\n"

    assert read(
        f"{title}\n{lead}\n{related}{LEAD_2}\nSee also: Herring for everyone\n{more}\nRead more\n"
        + listing("Read more")
    ) == [(title, (lead, LEAD_2, more)), *ALL_OF_THEM]


def test_lists_that_belong_to_a_text_stay() -> None:
    """Lines below a colon, and lines with bullets, are part of the text."""
    winners = (
        "The prizes went to:",
        "The bakery of Lisk",
        "The school of Tarn",
        "The ferry Ostmouth",
    )
    demands = ("- a roof for the market", "- a bell for the ferry", "- wool for the school")

    assert read("\n".join((LEAD_1, *winners))) == [(None, (LEAD_1, *winners))]
    assert read("\n".join((LEAD_1, *demands))) == [(None, (LEAD_1, *demands))]


def test_a_table_stays() -> None:
    """Several lines with gaps in succession are a table, not menus."""
    rows = ("Town   Ship   Captain", "Lisk   Heron   Ostrow", "Tarn   Gull   Quist")

    ((_, body),) = read("\n".join((LEAD_1, *rows, MORE_1)))

    assert body == (LEAD_1, *(" ".join(row.split()) for row in rows), MORE_1)


def test_a_list_of_contents_names_the_headlines() -> None:
    """Headlines that are listed at the top begin articles further down."""
    contents = "In dieser Ausgabe\n" + "".join(
        f"{n}. {title}\n" for n, (title, *_) in enumerate(NEWS, 1)
    )
    text = contents + "\n".join(
        line for article in NEWS for line in (*article, article[1], article[2])
    )

    assert read(text) == [(title, (lead, more, lead, more)) for title, lead, more in NEWS]


def test_headlines_with_bylines_begin_articles() -> None:
    """Without separators, several headlines with bylines below them are several articles."""
    text = "\n".join(f"{title}\nVon Lena Ostrow\n{lead}\n{more}" for title, lead, more in NEWS)
    document = parse_listing(text.encode())

    assert [(each.title, each.body) for each in document.articles] == ALL_OF_THEM
    assert [each.byline for each in document.articles] == ["Von Lena Ostrow"] * 3


def test_questions_and_answers_are_one_article() -> None:
    """Sub-headings that alternate with several paragraphs do not split a text."""
    questions = ("Who pays for the roof?", "When will the ferry be sold?", "Why do they knit?")
    text = "Three questions about the coast\n" + "\n".join(
        f"{question}\n{lead}\n{more}"
        for question, (_, lead, more) in zip(questions, NEWS, strict=True)
    )

    ((title, _),) = read(text)

    assert title == "Three questions about the coast"


def test_a_list_of_several_agencies_is_split_at_each_dateline() -> None:
    """One story has one agency, so datelines of several agencies begin articles."""
    text = (
        f"THE WORLD IN BRIEF\n0600 GMT, Wednesday, Oct 18\nCALVERA (AP) — {LEAD_1}\n{MORE_1}\n{MORE_2}\n{MORE_3}\n"
        f"LISK (Reuters) - {LEAD_2}\nTARN (AFP) – {LEAD_3}\n{MORE_3}\nENDS\n"
    )

    assert read(text) == [
        (None, (LEAD_1, MORE_1, MORE_2, MORE_3)),
        (None, (LEAD_2,)),
        (None, (LEAD_3, MORE_3)),
    ]


@pytest.mark.parametrize("width", [60, 72, 78])
def test_hard_wrapped_paragraphs_are_joined(width: int) -> None:
    """Lines that were broken at a column are joined; blank lines part paragraphs."""

    text = "\n\n".join(
        textwrap.fill(line, width) for article in NEWS for line in (*article, "Read more")
    )

    assert read(text) == ALL_OF_THEM


def test_lines_of_different_lengths_are_not_joined() -> None:
    """Paragraphs without blank lines between them stay paragraphs."""
    lines = (LEAD_1[:70] + ".", MORE_1, MORE_2, MORE_3, "It rained.", "The bells rang until noon.")

    assert read("\n".join(lines)) == [(None, lines)]


@pytest.mark.parametrize(
    ("title", "lead", "link"),
    [
        (
            "东湾渡轮时隔半年恢复通航",
            "连接东湾与鸟岛的渡轮四日恢复通航，首班船约有九十名乘客登船。",
            "阅读更多",
        ),
        (
            "霧の港に新しい灯台が完成",
            "霧の港に新しい灯台が完成し、六日夜から明かりがともる。高さは三十メートルある。",
            "続きを読む",
        ),
        (
            "गाँव के स्कूल में फिर खुली लाइब्रेरी",
            "मीठापुर गाँव के स्कूल में दस साल बाद लाइब्रेरी फिर खुल गई, जहाँ बच्चे शाम तक पढ़ सकते हैं।",
            "और पढ़ें",
        ),
        (
            "항구에 새 등대가 불을 밝히다",
            "안개가 잦은 항구에 새 등대가 완공되어 엿새 밤부터 불을 밝힌다고 시가 발표했다.",
            "더 보기",
        ),
    ],
)
def test_headlines_of_scripts_without_case_are_titles(title: str, lead: str, link: str) -> None:
    """A short line above a text is the title in any script, although texts are shorter in some."""
    assert read(f"{title}\n{lead}\n{link}\n" * 2) == [(title, (lead,))] * 2


def test_a_credit_in_wide_parentheses_ends_a_caption() -> None:
    """Captions of Chinese and Japanese pages have their credits in wide parentheses."""
    caption = "工人在东湾码头检修渡轮，2024年3月5日。"
    text = f"东湾渡轮恢复通航\n{caption}（新华社/李明）\n连接东湾与鸟岛的渡轮四日恢复通航，首班船约有九十名乘客登船。\n"

    (article,) = parse_listing(text.encode()).articles

    assert article.title == "东湾渡轮恢复通航"
    assert [(each.text, each.credit) for each in article.captions] == [(caption, "新华社/李明")]


def test_a_page_heading_above_numbered_headlines_is_no_title() -> None:
    """Where headlines are numbered, the line above the first is the page's."""
    text = "Three things to know today\n" + "".join(
        f"{n}. {title}\n{lead}\nRead more\n" for n, (title, lead, _) in enumerate(NEWS, 1)
    )

    assert read(text) == [(f"{n}. {title}", (lead,)) for n, (title, lead, _) in enumerate(NEWS, 1)]


def doubts_about(text: str) -> list[str]:
    return [each.reason for each in parse_listing(text.encode()).doubts]


def test_what_is_uncertain_about_separators_is_said() -> None:
    """A line that only its repetition makes a separator, and ornaments between texts, are named."""
    sections = "\n".join(f"{LEAD_1}\n{MORE_1}\n{LEAD_2}\n* * *" for _ in range(3))

    assert doubts_about(listing("Tovább a cikkre")) == [
        "Articles were separated at “Tovább a cikkre”, which is below each of them."
    ]
    assert doubts_about(f"{sections}\n{LEAD_3}") == [
        "The text was not separated at “* * *”. It may be several articles."
    ]
    assert not doubts_about(listing("* * *"))


def test_headlines_inside_the_only_text_are_named() -> None:
    """Sub-headings and the headlines of articles look alike without separators."""
    text = "\n".join(f"{title}\n{lead}\n{more}" for title, lead, more in NEWS)

    assert doubts_about(text) == [
        "The text was read as one article, but has 2 headlines inside. It may be several articles."
    ]
    assert not doubts_about(f"{NEWS[0][0]}\n{LEAD_1}\n{MORE_1}")


def test_pictures_below_counters_are_captions() -> None:
    """In a gallery, what follows each counter is a caption, with the credit below it."""
    text = (
        "Photos: a winter in Calvera\n"
        "Photo 1 of 3\nIce covers the masts of the ferry.\nLena Ostrow / AP\n"
        "Photo 2 of 3\nThe lighthouse at dusk, Feb. 1, 2022.\n"
        "Photo 3 of 3\nChildren skate on the harbor basin. (Reuters/Jonas Quist)\n"
        f"{LEAD_1}\n{MORE_1}\n"
    )

    (article,) = parse_listing(text.encode()).articles

    assert (article.title, article.body) == ("Photos: a winter in Calvera", (LEAD_1, MORE_1))
    assert [(each.text, each.credit) for each in article.captions] == [
        ("Ice covers the masts of the ferry.", "Lena Ostrow / AP"),
        ("The lighthouse at dusk, Feb. 1, 2022.", None),
        ("Children skate on the harbor basin.", "Reuters/Jonas Quist"),
    ]


def test_a_caption_without_credit_between_captions() -> None:
    """In a gallery without counters, a paragraph that ends with a date is a caption, too."""
    text = (
        "A winter in Calvera\nIce covers the masts. (AP Photo/Lena Ostrow)\n"
        "Children wait for the ferry on Nov. 11, 2023.\n"
        f"The lighthouse at dusk. (AP Photo/Lena Ostrow)\n{LEAD_1}\n"
    )

    (article,) = parse_listing(text.encode()).articles

    assert article.body == (LEAD_1,)
    assert [each.text for each in article.captions] == [
        "Ice covers the masts.",
        "Children wait for the ferry on Nov. 11, 2023.",
        "The lighthouse at dusk.",
    ]


def test_a_caption_below_the_text_is_no_text() -> None:
    """A paragraph below the lead that ends with a photo credit in parentheses is a caption."""
    text = f"{LEAD_1}\nThe ferry in Calvera. (AP Photo/Lena Ostrow)\n{MORE_1}\nShe is old (born in 1931).\n"

    (article,) = parse_listing(text.encode()).articles

    assert article.body == (LEAD_1, MORE_1, "She is old (born in 1931).")
    assert [each.credit for each in article.captions] == ["AP Photo/Lena Ostrow"]


def test_a_newsletter() -> None:
    """Its name, greeting, advertisement, links with addresses and reason for sending are no news."""
    text = (
        "THE HARBOR LETTER\nNo. 112 - Friday, March 4\n\nGood morning. Here is the coast.\n\n"
        f"FERRY FOR SALE\n{LEAD_1}\n\nRead more: https://example.org/ferry\n\n"
        "ADVERTISEMENT\nSmoked herring by mail. Order before Easter and save.\n\n"
        f"MARKET WITHOUT A ROOF\nLISK (AP) - {LEAD_2}\n\nRead more: https://example.org/market\n\n"
        "You receive this letter because you subscribed at example.org.\nUnsubscribe\n"
    )

    assert read(text) == [("FERRY FOR SALE", (LEAD_1,)), ("MARKET WITHOUT A ROOF", (LEAD_2,))]


@pytest.mark.parametrize(
    ("line", "city", "agency", "date", "text"),
    [
        (
            "新华社东湾3月5日电（记者 李明）连接东湾的渡轮恢复通航。",
            "东湾",
            "新华社",
            "3月5日",
            "连接东湾的渡轮恢复通航。",
        ),
        (
            "【ロンドン共同】霧の港に新しい灯台が完成した。",
            "ロンドン",
            "共同",
            None,
            "霧の港に新しい灯台が完成した。",
        ),
        (
            "ЛИСК, 4 мая — РИА Новости. Порт получит краны.",
            "ЛИСК",
            "РИА Новости",
            "4 мая",
            "Порт получит краны.",
        ),
        ("(ANSA) - LISCA, 04 MAR - Una tempesta.", "LISCA", "ANSA", "04 MAR", "Una tempesta."),
        (
            "ЛИСК, 4 мая. /ТАСС/. Порт получит краны.",
            "ЛИСК",
            "ТАСС",
            "4 мая",
            "Порт получит краны.",
        ),
    ],
)
def test_datelines_of_other_agencies(
    line: str, city: str, agency: str, date: str | None, text: str
) -> None:
    """Datelines as Chinese, Japanese and Russian agencies print them name the source."""
    (article,) = parse_listing(line.encode()).articles

    assert article.dateline is not None
    assert (article.dateline.city, article.dateline.agency, article.dateline.date) == (
        city,
        agency,
        date,
    )
    assert (article.source, article.body) == (agency, (text,))


def test_the_page_title_above_a_headline_is_no_title() -> None:
    """Below a menu, the first block has as many headlines as the others."""
    text = f"PORTADA DEPORTES CULTURA TIEMPO\nSuscríbete\n{listing('Leer más')}"

    assert read(text) == ALL_OF_THEM


def test_a_menu_with_one_word_a_line_and_surroundings_of_a_page() -> None:
    """Of the page of an article, only its parts are kept."""
    text = (
        "Skip to main content\nThe Calvera Post\nNews\nSport\nOpinion\nCulture\nSearch\n"
        "Home / Culture / Music\nThe choir that sings to whales\n"
        "By Linnea Quist, culture correspondent\nPublished 12 January 2023, 06:00 GMT\nShare\n"
        "Singers in Ostmouth, January 8, 2023. Photograph: Jonas Quist/The Calvera Post\n"
        f"Listen to this article\n6 min\n{LEAD_1}\n"
        f"More on this story\nWhales are back in the bay\nHow to row in winter\n{MORE_1}\n"
        "Related topics\nMusic\nWhales\nSign up to our newsletter\nThe best of the coast every Friday.\n"
        "Most viewed\n1\nFerry for sale\n2\nRoof flies away\nAbout us\nContact\n© 2023 The Calvera Post\n"
    )

    (article,) = parse_listing(text.encode()).articles

    assert (article.title, article.body) == ("The choir that sings to whales", (LEAD_1, MORE_1))
    assert article.byline == "By Linnea Quist, culture correspondent"
    assert [each.credit for each in article.captions] == [
        "Photograph: Jonas Quist/The Calvera Post"
    ]


def test_times_below_short_leads_part_articles() -> None:
    """On a page without separators, a day below each lead shows that each headline has an article."""
    leads = (
        "The ship is sold because nobody makes its parts.",
        "Traders sold their herring elsewhere.",
    )
    text = "".join(
        f"{title}\n{lead} {more}\n{n} hrs ago\n"
        for n, ((title, _, more), lead) in enumerate(
            zip(NEWS, (*leads, "Wool is free."), strict=True), 2
        )
    )

    assert [title for title, _ in read(text)] == [title for title, _, _ in NEWS]
    assert len(read(text.replace(" hrs ago", ":40"))) == 1  # a live blog


def test_briefs_without_headlines_are_separated_at_ornaments() -> None:
    """One paragraph between any two ornaments is an article, which is said to be uncertain."""
    text = f"{LEAD_1}\n***\n{LEAD_2}\n***\n{LEAD_3}\n"

    assert read(text) == [(None, (LEAD_1,)), (None, (LEAD_2,)), (None, (LEAD_3,))]
    assert doubts_about(text) == ["Articles were separated at “***”. They may be one article."]


@pytest.mark.parametrize(
    "byline",
    ["di Lucia Ferri", "oprac. Jan Lisek", "Text: Lena Ostrow", "Автор: Лена Остров", "记者 李明"],
)
def test_bylines_of_other_languages(byline: str) -> None:
    """A line of names below a headline that says who wrote it is the byline."""
    (article,) = parse_listing(f"{NEWS[0][0]}\n{byline}\n{LEAD_1}\n".encode()).articles

    assert (article.title, article.byline, article.body) == (NEWS[0][0], byline, (LEAD_1,))


def test_indented_lines_begin_paragraphs_of_a_wrapped_text() -> None:
    """In a column of print without blank lines, indents show where paragraphs begin."""
    text = "".join(
        f"{title.upper()}\n"
        + "".join(f"{textwrap.fill(line, 66, initial_indent='    ')}\n" for line in (lead, more))
        + "###\n"
        for title, lead, more in NEWS
    )

    assert read(text) == [(title.upper(), (lead, more)) for title, lead, more in NEWS]


def test_a_menu_and_a_headline_in_groups_of_lines_are_not_joined() -> None:
    """Short lines below each other that go on with a capital are no wrapped paragraph."""
    text = "".join(
        f"{title}\nVillagers wait for the tide, March 9, 2024. (EFE/Marta Ponce)\n\n{lead}\n\nLeer más\n\n"
        for title, lead, _ in NEWS
    )

    assert read(text) == [(title, (lead,)) for title, lead, _ in NEWS]


def test_tables_above_the_first_headline_are_no_news() -> None:
    """The weather and the markets at the top of a page are neither title nor text."""
    weather = "WEATHER\nToday\t14°\tShowers\nTomorrow\t17°\tSunny\nFriday\t12°\tWindy\n"
    markets = "MARKETS\nWheat\t231.75\t-1.2%\nCrown/Dollar\t0.1840\t0.0%\n"

    assert read(f"{weather}\n{markets}\n{NEWS[0][0]}\n4 min read\n{LEAD_1}\n") == [
        (NEWS[0][0], (LEAD_1,))
    ]


def test_what_a_text_repeats_stays() -> None:
    """The headings of a plan, repeated below texts, separate no articles."""
    days = "".join(f"Breakfast\n{LEAD_1}\nLunch\n{LEAD_2}\nSupper\n{LEAD_3}\n" for _ in range(4))

    ((_, body),) = read(f"What the crew of the ferry eats\n{MORE_1}\n{days}")

    assert body.count("Lunch") == 4


def test_a_list_at_the_end_of_a_text_stays() -> None:
    """Prices, addresses and results at the end of the only text are part of it."""
    places = (
        "Qualified teams",
        "Lisk (Group A): 10th time",
        "Tarn (Group B): third time",
        "Brindle",
    )

    assert read("\n".join((LEAD_1, MORE_1, *places))) == [(None, (LEAD_1, MORE_1, *places))]


SHORT_NEWS = (
    ("Cafe closes in Tarn", "The cafe in Tarn closed on Friday after 30 years."),
    ("Council approves a new tram line", "The line opens in 2030. It has nine stops."),
    ("Hafen von Lisk gesperrt", "Der Hafen bleibt bis Montag gesperrt."),
)


@pytest.mark.parametrize(("title", "lead"), [*SHORT_NEWS, ("渡轮恢复通航", "渡轮四日恢复通航。")])
@pytest.mark.parametrize("more", [(), (MORE_1, MORE_2)], ids=["alone", "with more"])
def test_a_headline_above_a_short_lead_is_the_title(
    title: str, lead: str, more: tuple[str, ...]
) -> None:
    """A short line without a full stop above sentences is the title, however short they are."""
    assert read("\n\n".join((title, lead, *more))) == [(title, (lead, *more))]
    assert read("\n".join((title, lead, *more))) == [(title, (lead, *more))]


@pytest.mark.parametrize("separator", ["Read more", "* * *", "-----"])
def test_each_short_article_has_its_title(separator: str) -> None:
    """Below each separator, the short line above the sentences is the title."""
    text = f"\n\n{separator}\n\n".join(f"{title}\n\n{lead}" for title, lead in SHORT_NEWS)

    assert read(text) == [(title, (lead,)) for title, lead in SHORT_NEWS]


def test_a_kicker_or_a_name_with_the_title_of_a_short_text() -> None:
    """The subject above the title and the author below it are not the title."""
    title, lead = SHORT_NEWS[1]

    (article,) = parse_listing(f"Traffic\n{title}\nLena Ostrow\n{LEAD_1}\n".encode()).articles
    assert (article.title, article.byline) == (title, "Lena Ostrow")
    (article,) = parse_listing(f"{title}\nLena Ostrow\n{lead}\n".encode()).articles
    assert (article.title, article.byline, article.body) == (title, "Lena Ostrow", (lead,))
    assert read(f"Traffic\n{title}\n{lead}\n") == [(title, (lead,))]


@pytest.mark.parametrize(
    "lines",
    [
        ("The ferry to Lisk", "was late again on Monday."),
        ("The council agreed on a new tram line in", "Calvera on Monday, the mayor said."),
        ("The price rises to two crowns. (Return)", "That is more than last year."),
        ("Roses are red", "Violets are blue", "Ferries are white", "And seldom on time at all."),
        ("It rained all night.", "A crossing in the fog", "The bells rang until noon."),
        ("A roof for the market", "A bell for the ferry", "A new school"),
    ],
    ids=["wrapped", "wrapped above a name", "sentence inside", "poem", "crosshead", "list"],
)
def test_short_lines_that_are_no_titles(lines: tuple[str, ...]) -> None:
    """Wrapped lines, sentences, verses, crossheads and lists stay in the text."""
    ((title, body),) = read("\n\n".join(lines))

    assert (title, body) == (None, lines)


PROMPTS = (
    "Subscribe to our newsletter",
    "We use cookies to improve your experience. Accept",
    "Sign up for our newsletter",
    "Most read",
)


@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize(
    "above_text", ["LISK (Reuters) - ", "LISK, May 4 (AP) — ", "By Lena Ostrow\n"]
)
def test_a_headline_below_a_prompt_is_no_furniture(prompt: str, above_text: str) -> None:
    """Directly above a dateline or a byline, the line below a prompt is the next headline."""
    text = "".join(f"{title}\n{above_text}{lead}\n{more}\n{prompt}\n" for title, lead, more in NEWS)

    assert read(text) == ALL_OF_THEM
    assert read(f"{text}Read more\n{text}") == ALL_OF_THEM * 2


@pytest.mark.parametrize("below", ["", "Read more\n"], ids=["alone", "with others"])
def test_a_headline_below_a_list_of_links_is_no_furniture(below: str) -> None:
    """The last line of a list of links that is directly above a dateline is the next headline."""
    first, second, third = (
        f"{title}\nLISK (Reuters) - {lead}\n{more}\n" for title, lead, more in NEWS
    )
    links = "See also\nHerring for everyone\nTen soups for winter\n"

    assert read(f"{first}{links}{second}{below}{third}") == ALL_OF_THEM


@pytest.mark.parametrize("prompt", PROMPTS[:3])
def test_what_a_newsletter_is_about_stays_furniture(prompt: str) -> None:
    """The line below a prompt that has no dateline or byline below it belongs to the prompt."""
    text = f"{NEWS[0][0]}\n{LEAD_1}\n{MORE_1}\n{prompt}\nThe best of the coast every Friday\n{MORE_2}\n"

    assert read(text) == [(NEWS[0][0], (LEAD_1, MORE_1, MORE_2))]
