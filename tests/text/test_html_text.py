"""HTML fragments become the paragraphs that a reader sees, without furniture, in linear time."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.html_repairs import cut_between_tags, with_escaped_tags_read
from bot.text.html_text import (
    html_line,
    html_paragraphs,
    invites_to_read_on,
    text_paragraphs,
)


@pytest.mark.parametrize(
    ("fragment", "paragraphs"),
    [
        (
            "<p>The ferry <b>is</b> back.</p><p>It was late.</p>",
            ("The ferry is back.", "It was late."),
        ),
        ("<div>One</div>Two<h2>Three</h2>", ("One", "Two", "Three")),
        ("It is\n  late.\t Very", ("It is late. Very",)),
        ("One\nline\n\nAnother", ("One line", "Another")),
        ("A port.<br>A pier.", ("A port.", "A pier.")),
        ("A port<br/>and a pier", ("A port and a pier",)),
        ("A port<br><br>A pier", ("A port", "A pier")),
        ("<ul><li>Rope</li><li></li><li>Tar</li></ul>", ("• Rope", "• Tar")),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", ("a b", "c")),
        ("<pre>a\n  b</pre>", ("a", "b")),
        ("AT&amp;T &lt;b&gt; &#8217;s &eacute;", ("AT&T <b> ’s é",)),
        ("caf\x92s &#150; here", ("caf’s – here",)),
        ("a < b and c > d", ("a < b and c > d",)),
        ('<img alt="x > y" src="<p>"/>text', ("text",)),
        ("<xhtml:p>One</xhtml:p><xhtml:p>Two</xhtml:p>", ("One", "Two")),
        ("one <!-- two --> three <![CDATA[four]]>", ("one three four",)),
        ("&lt;p&gt;Escaped &amp;amp; twice&lt;/p&gt;", ("Escaped & twice",)),
        ("<p>unclosed <b", ("unclosed",)),
        ("", ()),
        ("<p> </p>&nbsp;", ()),
    ],
)
def test_what_a_reader_sees(fragment: str, paragraphs: tuple[str, ...]) -> None:
    """Blocks are paragraphs, blanks are folded, entities are decoded once."""
    assert html_paragraphs(fragment) == paragraphs


@pytest.mark.parametrize(
    "furniture",
    [
        "<script>if (a < b) { x('<p>') }</script>",
        "<style>p { color: red }</style>",
        "<iframe src='x'>No frames</iframe>",
        "<SCRIPT type='x'>y</SCRIPT >",
        "<figure><img src='x'><figcaption>A pier (Photo: Ana Lund)</figcaption></figure>",
        "<p class='wp-caption-text'>A pier</p>",
        "<img src='https://track.example/1.gif' width=1 height=1>",
        "<p>(Image credit: Ana Lund)</p>",
        "<p>The post <a href='x'>Ferry back</a> appeared first on <a href='y'>Dunvar Post</a>.</p>",
        "<p>Der Beitrag <a>Fähre</a> erschien zuerst auf <a>Dunvar</a>.</p>",
        "<p><a href='x'>Read more</a></p>",
        " <a href='x'>Continue reading <span>“Ferry back”</span> →</a>",
        " [<a href='x'>Weiterlesen</a>]",
        "<p>Read more...</p>",
        "<p>https://dunvar.example/a</p>",
        "<svg><text>W</text></svg>",
        " <a href='x'>... Mostra tutto</a>",
        " <a href='x'>plus »</a>",
    ],
)
def test_furniture_is_left_out(furniture: str) -> None:
    """Code, captions, "read more" links and blog signatures are not text."""
    assert html_paragraphs(f"<p>The ferry is back.</p>{furniture}") == ("The ferry is back.",)
    assert html_paragraphs(f"<p>The ferry is back. {furniture}</p>")[0] == "The ferry is back."


@pytest.mark.parametrize(
    "furniture",
    [
        "submitted by <a href='u'>/u/gull</a> <br/> <a href='x'>[link]</a> <a href='y'>[comments]</a>",
        "submitted by <a>x</a> to <a>news</a><br>12 points | <a>5 comments</a><br><a>https://x.example/1</a>",
        "<p>Article URL: <a href='x'>https://x.example/1</a></p><p>Comments URL: <a>https://x.example/2</a></p>"
        "<p>Points: 102</p><p># Comments: 50</p>",
        "<p><a href='x'>Share on Mastodon</a></p><p><a href='x'>Read more of this story</a> at Gullwing.</p>",
        "<p>Thanks for reading Harbour! Subscribe for free to receive new posts and support my work.</p>",
        "<p>Harbour is a reader-supported publication. To receive new posts, become a subscriber.</p>"
        "<p><a href='x'>Subscribe now</a></p>",
        "<p><a href='x'>Continue reading on Harbour »</a></p>",
        "<p>“Ferry back” was originally published in Harbour on Plume, where people are responding to it.</p>",
        "<p>This post first appeared on Dunvar Notes.</p><p>Tags: ferries, Lisk</p><p>Like this:</p>",
        "<ul><li><a>Mayor resigns</a></li><li><a>Pier closes</a> <font>Skell Post</font></li></ul>",
        "<p>3 comments</p><p>Leave a comment</p>",
        "<h3>Related</h3><ul><li><a>Mayor resigns</a></li></ul>",
        "<p>Lesen Sie auch:</p><p><a>Der Pier schließt</a></p><p>Danke fürs Lesen! Bis morgen.</p>",
        "<p>À lire aussi :</p><ul><li><a>Le quai ferme</a></li></ul><p>Merci d’avoir lu.</p>",
        "<p>© 2026 Harbour Mail. All rights reserved.</p>",
        "<p>The post <a>Ferry back</a> appeared first on <a>Dunvar</a>.</p><p><a>Tweet</a></p>",
    ],
)
def test_what_aggregators_add_is_left_out(furniture: str) -> None:
    """Links, counters and appeals at the end of a text are removed; without any text, nothing is left."""
    text = "<p>The ferry is back. It was away for a year.</p>"

    assert html_paragraphs(text + furniture) == ("The ferry is back. It was away for a year.",)
    assert html_paragraphs(furniture) == ()


def test_links_and_counters_above_a_text() -> None:
    """They are not part of the text."""
    above = "submitted by <a>x</a> to <a>news</a><br><a>5 comments</a><p>Points: 12</p>"

    assert html_paragraphs(f"{above}<p>The ferry is back.</p>") == ("The ferry is back.",)


@pytest.mark.parametrize(
    "text",
    [
        "<p>Thanks for nothing, the harbour master said.</p>",
        "<p>Points were 102 for Lisk and 50 for Dunvar.</p>",
        "<p><a href='x'>The council of Lisk voted for the pier on Monday.</a></p>",
        "<p><a href='x'>The mayor</a> has resigned.</p>",
        "<p>The ferry is back.</p><p>See <a href='x'>the timetable</a> for all the days of the week</p>",
        "<p><a href='x'>Ferry back after a year</a></p>",
        "<p>Share of the vote on Monday: 12 percent for Lund.</p>",
        "<p>Tags on gulls: the birds of Lisk are counted.</p><p>It took a year.</p>",
        "<p>Subscribe to the news, he was told, and he did. It cost a crown.</p>",
        "<p><b>Pier</b>: closed => <a href='x'>open from Monday, half past nine</a></p>",
        "<p>Related costs rose by a tenth, the council said.</p>",
        "<p>Danke, sagte der Hafenmeister.</p>",
        "<p>Source code of the ferry's clock was published.</p>",
    ],
)
def test_prose_is_kept(text: str) -> None:
    """Sentences are kept, linked or not; so is a text that is a single link."""
    words = re.sub("<[^>]*>", "", text.replace("</p><p>", "\n"))

    assert "\n".join(html_paragraphs(text)) == words


@pytest.mark.parametrize(
    ("cut", "kept"),
    [
        ("<p>Ropes and strings.</spa", "Ropes and strings."),
        ("<p>Ropes.</p><div cla", "Ropes."),
        ("<p>Ropes.</p><a href='https://x.example/a b", "Ropes."),
        ("<p>Ropes.</", "Ropes."),
        ("<p>Ropes, if 1 <", "Ropes, if 1 <"),
        ("<p>Ropes, if a < b", "Ropes, if a < b"),
        ("<p>A list of <Strings and more of them", "A list of <Strings and more of them"),
    ],
)
def test_texts_that_are_cut_inside_a_tag(cut: str, kept: str) -> None:
    """What was to become a tag is not shown; a bracket in a sentence is."""
    assert html_paragraphs(cut) == (kept,)


@pytest.mark.parametrize(
    "piece",
    ["&lt;a ", "&lt;a href=x&gt;", "<a>x</a> ", "<li><a>x</a></li>", "<p>Points: 1</p>", "<p>Share</p>",
     "<p>a first appeared on b</p>", "<a>x »</a>", "&#1", "&" + "a" * 40, "<p>x is a reader-supported y</p>"],
)  # fmt: skip
def test_hostile_furniture_takes_linear_time(piece: str) -> None:
    """A megabyte of links, counters, escaped tags and references is read in seconds."""
    fragment = "<p>x</p>" + piece * (1_000_000 // len(piece))
    begun = time.process_time()
    html_paragraphs(fragment)
    with_escaped_tags_read(fragment)
    cut_between_tags(fragment, 999_999)

    assert time.process_time() - begun < 4


@pytest.mark.parametrize(
    "sentence",
    [
        "Children should <a href='x'>read more</a> books.",
        "See the <a href='x'>comments</a> below.",
        "For <a href='x'>more</a>, ask the harbour master.",
        "The post of harbour master was first advertised on Monday.",
    ],
)
def test_sentences_keep_their_links(sentence: str) -> None:
    """A link inside a sentence is part of it, whatever its words."""
    assert html_paragraphs(sentence)[0] == sentence.replace("<a href='x'>", "").replace("</a>", "")


def test_cut_marks() -> None:
    """Every mark of a text that breaks off becomes an ellipsis."""
    assert html_paragraphs("The ferry is [&#8230;]") == ("The ferry is …",)
    assert html_paragraphs("<p>The ferry is [...]</p>") == ("The ferry is …",)


def test_invitations_are_recognized() -> None:
    """A text that ends with a "read more" is only a teaser of its page."""
    assert invites_to_read_on("<p>The ferry is back. <a href='x'>Read more &raquo;</a></p>")
    assert invites_to_read_on("<p>Vuelve el ferry.</p><a href='x'>Seguir leyendo</a>")
    assert not invites_to_read_on("<p>The ferry is back.</p>")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Salt &amp; Sons", "Salt & Sons"),
        ("Ferry <b>back</b>\n today", "Ferry back today"),
        ("List<String> is not 3 < 5", "List<String> is not 3 < 5"),
        ("It&#8217;s &quot;back&quot;", 'It’s "back"'),
        ("Ferry<br>back", "Ferry back"),
    ],
)
def test_titles(written: str, title: str) -> None:
    """A title is one line without HTML tags; other angle brackets are kept."""
    assert html_line(written) == title


def test_plain_text_that_is_html() -> None:
    """Plain text is read as HTML only if it obviously is."""
    assert text_paragraphs("<p>One</p><p>Two</p>") == ("One", "Two")
    assert text_paragraphs("a <b and c> d\n\ne &amp; f") == ("a <b and c> d", "e &amp; f")


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<a",
                "href='x'>",
                "</a>",
                "<br>",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "<",
                ">",
                "&",
                ";",
                '"',
                "'",
                "=",
                "x",
                "&amp;",
                "…",
                "[",
                "]",
                "<pre>",
                "<li>",
                "read",
                "more",
            ]
        ),
        max_size=60,
    )
)
def test_any_markup_gives_clean_paragraphs(pieces: list[str]) -> None:
    """No paragraph is blank, contains a line end, or has spaces at its ends."""
    for paragraph in html_paragraphs(" ".join(pieces)):
        assert paragraph == paragraph.strip() != ""
        assert "\n" not in paragraph


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "<",
            "<!--",
            "<a ",
            '<a ="" x="',
            '<a \'"=" ',
            "<script>",
            "<a>",
            "<a>x</a>",
            "<br>x",
            ".<br>",
        ),
        *(
            "&",
            "&amp",
            "read more ",
            "The post ",
            "[ ",
            "…",
            "<p>x",
            "<li>",
            "</",
            "<![CDATA[",
            "\n",
            " x\n \n",
        ),
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    """Four times the text takes far less than the sixteen times of a quadratic search."""
    spent = []
    for length in (50_000, 200_000):
        begun = time.process_time()
        html_paragraphs(unit * (length // len(unit)))
        spent.append(time.process_time() - begun)

    assert spent[1] < 10 * spent[0] + 0.2
