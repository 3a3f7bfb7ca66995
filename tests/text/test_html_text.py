"""HTML fragments become the paragraphs that a reader sees, without furniture, in linear time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    ],
)
def test_furniture_is_left_out(furniture: str) -> None:
    """Code, captions, "read more" links and blog signatures are not text."""
    assert html_paragraphs(f"<p>The ferry is back.</p>{furniture}") == ("The ferry is back.",)
    assert html_paragraphs(f"<p>The ferry is back. {furniture}</p>")[0] == "The ferry is back."


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
