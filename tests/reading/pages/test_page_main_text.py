"""Where the main text of a page is, if nothing but its shape tells."""

import pytest

from tests.reading.pages.test_page_text import TEXT, TITLE, p, read

OTHER = tuple(text.replace("mill", "tower").replace("Tarn", "Varn") for text in TEXT)


def test_longer_comments_are_not_the_article() -> None:
    """Readers' comments are not chosen, although they have more prose than the article."""
    comments = "".join(f'<div class="comment-body">{p(text, text)}</div>' for text in OTHER)

    page = read(f'<h1>{TITLE}</h1><div class="text">{p(*TEXT)}</div><div>{comments}</div>')

    assert page.paragraphs == TEXT


def test_a_text_in_several_sections_is_whole() -> None:
    """Sections that an editor's boxes separate are read together, in order."""
    sections = "".join(
        f'<section class="part"><div>{p(text, text[:80])}</div></section>' for text in TEXT
    )
    box = f"<ul>{''.join(f'<li><a href=/{n}>Another story of the day</a></li>' for n in range(9))}</ul>"

    page = read(f'<h1>{TITLE}</h1><div class="story">{sections}</div>{box}')

    assert [text for text in page.paragraphs if text in TEXT] == list(TEXT)
    assert not any("Another story" in text for text in page.paragraphs)


@pytest.mark.parametrize(
    "caption",
    [
        '<figure><img src="/a.jpg"><p>{0}</p></figure>',
        '<div class="Image-imageCaption"><p>{0}</p></div>',
        '<div class="photo"><img src="/a.jpg"><span>{0}</span></div>',
    ],
)
def test_captions_between_paragraphs_are_left_out(caption: str) -> None:
    """A caption is not read as part of the text: by its element, its class or its place."""
    below = "The old wheel of the mill (Image: Harbour Desk)"

    page = read(f"<h1>{TITLE}</h1><div>{p(*TEXT[:2])}{caption.format(below)}{p(*TEXT[2:])}</div>")

    assert page.paragraphs == TEXT


@pytest.mark.parametrize("last", [p("Nobody was hurt."), "<ul><li>Rye</li><li>Oats</li></ul>"])
def test_short_lines_at_the_end_belong_to_the_text(last: str) -> None:
    """A last short sentence and a list are read, if the element of the paragraphs holds them."""
    page = read(
        f'<h1>{TITLE}</h1><div class="text">{p(*TEXT)}{last}</div><div>{p("We use cookies.")}</div>'
    )

    assert page.paragraphs[: len(TEXT)] == TEXT
    assert page.paragraphs[len(TEXT) :] in (("Nobody was hurt.",), ("Rye", "Oats"))


BRIEF = ("The ferry is back.", "It sails at noon.")


@pytest.mark.parametrize(
    ("shape", "found"),
    [
        ("<article>{0}</article><div><p>We use cookies.</p></div>", BRIEF),
        ("<article>The ferry is back.<br>It sails at noon.</article>", BRIEF),
        ("<article>{0}</article><article><p>The mill is closed.</p></article>", ()),
        ("<div>{0}</div>", ()),
    ],
    ids=["article", "breaks", "teasers", "anything"],
)
def test_a_brief_is_read_if_the_page_says_that_it_is_an_article(
    shape: str, found: tuple[str, ...]
) -> None:
    """Short sentences are read in the only <article> of a page: elsewhere they may be anything."""
    assert read(f"<h1>{TITLE}</h1>{shape.format(p(*BRIEF))}").paragraphs == found


def test_a_page_of_links_has_no_main_text() -> None:
    """A list of headlines is not an article."""
    links = "".join(f'<li><a href="/{n}">{text}</a></li>' for n, text in enumerate(TEXT * 4))

    assert read(f"<h1>The news</h1><ul>{links}</ul>").paragraphs == ()


def test_the_title_says_which_of_two_texts_is_the_article() -> None:
    """Longer texts in a column of their own are not read: the title is around the article alone."""
    column = "".join(f"<div><b>Elsewhere</b>{p(*OTHER[:3])}</div>" for _ in range(3))

    page = read(f"<div><div><h1>{TITLE}</h1><div>{p(*TEXT)}</div></div><div>{column}</div></div>")

    assert page.paragraphs == TEXT


@pytest.mark.parametrize(
    "teaser",
    [
        '<div><h3><a href="/a">The tower falls</a></h3><p>{}</p></div>',
        '<div><a href="/a"><h4>The tower falls</h4></a><p>{}</p></div>',
        '<div><a href="/a">The tower falls at last</a><p>{}</p></div>',
        '<section><h2><a href="/a">The tower falls</a></h2><div><p>{}</p></div></section>',
    ],
)
def test_a_linked_headline_and_its_teaser_are_another_article(teaser: str) -> None:
    """A box with a headline that links, and prose below it, is left out: in the text and around it."""
    boxes = [teaser.format(text) for text in OTHER]

    page = read(
        f"<div><h1>{TITLE}</h1><div>{p(*TEXT[:2])}{boxes[0]}{p(*TEXT[2:])}</div>{''.join(boxes)}</div>"
    )

    assert page.paragraphs == TEXT


def test_a_permalink_in_the_title_makes_no_teaser() -> None:
    """The article's own title may link to the article."""
    page = read(f'<div><h1><a href="/tarn">{TITLE}</a></h1>{p(*TEXT)}</div>')

    assert page.paragraphs == TEXT


def test_posts_below_one_title_are_one_text() -> None:
    """All posts of a live blog are read, not only the longest."""
    posts = "".join(
        f'<article class="post"><time>1{n}:00</time>{p(text, "Nobody was hurt.")}</article>'
        for n, text in enumerate(TEXT)
    )

    page = read(f"<main><h1>{TITLE}</h1><div>{posts}</div></main>")

    assert [text for text in page.paragraphs if text in TEXT] == list(TEXT)


def test_articles_with_titles_of_their_own_are_not_one_text() -> None:
    """Of several articles on a page, the one that the page is named after is read."""
    page = read(
        f'<article class="a"><h1>{TITLE}</h1>{p(*TEXT)}</article>'
        f'<article class="a"><h1>The tower of Varn</h1>{p(*OTHER, *OTHER)}</article>'
    )

    assert page.paragraphs == TEXT


def test_a_box_of_another_kind_below_the_text_is_left_out() -> None:
    """What follows the text in an element with other classes is not the rest of it."""
    offer = f'<div class="plea plea--wide"><h2>Stay with us</h2>{p(*OTHER[:3])}</div>'

    page = read(
        f'<div><h1>{TITLE}</h1><div class="story">{p(*TEXT)}</div>{offer}</div>',
    )

    assert page.paragraphs == TEXT


@pytest.mark.parametrize(
    "fields",
    [
        '<form><input type="email"><button>Go</button></form>',
        '<label><input type="radio"> Yes</label><label><input type="radio"> No</label>',
        "<form><textarea></textarea></form>",
    ],
)
def test_a_box_that_asks_something_is_left_out(fields: str) -> None:
    """A poll or a newsletter's box is known by its fields, without a telling class."""
    box = f'<div class="x7"><h4>Your turn</h4><p>{OTHER[0]}</p>{fields}</div>'

    page = read(f"<h1>{TITLE}</h1><div>{p(*TEXT[:2])}{box}{p(*TEXT[2:])}</div>")

    assert page.paragraphs == TEXT


def test_columns_of_a_table_are_separate_texts() -> None:
    """In a layout of tables, the text is that of one cell, and no line runs from a cell to the next."""
    text, other = "<br><br>".join(TEXT), "<br><br>".join(OTHER[:3])

    page = read(
        f"<table><tr><td><a href='/'>News</a><br><a href='/s'>Sport</a></td><td>{text}</td><td>{other}</td></tr></table>"
    )

    assert page.paragraphs == TEXT


def test_a_table_of_data_keeps_its_rows() -> None:
    """A row without paragraphs in its cells is one line."""
    table = "<table><tr><td>Rye flour</td><td>40 sacks</td></tr></table>"

    page = read(f"<h1>{TITLE}</h1><div>{p(*TEXT[:4])}{table}{p(TEXT[4])}</div>")

    assert page.paragraphs == (*TEXT[:4], "Rye flour | 40 sacks", TEXT[4])


def test_a_list_in_wrappers_ends_the_text() -> None:
    """A list below the last paragraph belongs to the text, although elements without classes wrap it."""
    page = read(
        f"<h1>{TITLE}</h1><div>{p(*TEXT)}<div><ul><li>Rye</li><li>Oats</li></ul></div></div>{p('We use cookies.')}"
    )

    assert page.paragraphs[: len(TEXT) + 2] == (*TEXT, "Rye", "Oats")


def test_a_label_above_links_is_no_heading_of_the_text() -> None:
    """A list of links goes with the heading above it."""
    links = (
        "<h2>Topics</h2><ul><li><a href='/r'>Rivers</a></li><li><a href='/m'>Mills</a></li></ul>"
    )

    page = read(f"<h1>{TITLE}</h1><div>{p(*TEXT[:2])}{links}{p(*TEXT[2:])}</div>")

    assert page.paragraphs == TEXT


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ada Finch in Tarn; Editing by Bo Lind)",
        "If you enjoyed this story, tell your friends about it and about us.",
        "Did you like this article? Send it to somebody who bakes.",
    ],
)
def test_lines_of_the_desk_below_the_text_are_left_out(line: str) -> None:
    """Who edited the text, and what readers should do now, is not news."""
    assert read(f"<h1>{TITLE}</h1><div>{p(*TEXT, line)}</div>").paragraphs == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"<div class=line>{each}</div>" for each in (*TEXT[:2], "It rained.", *TEXT[2:])),
        "<br><br>".join((*TEXT[:2], "It rained.", *TEXT[2:])),
        "<br>".join(TEXT[:2]) + "<div>It rained.</div>" + "<br>".join(TEXT[2:]),
    ],
)
def test_short_sentences_of_a_text_without_p_are_read(text: str) -> None:
    """Paragraphs in <div> or between line breaks may be as short as those in <p>."""
    page = read(f"<h1>{TITLE}</h1><div class=menu>Menu</div><div class=story>{text}</div>")

    assert page.paragraphs == (*TEXT[:2], "It rained.", *TEXT[2:])


@pytest.mark.parametrize("end", ["<div>It rained.</div>", "<br>It rained.", "<br>It rained.<br>"])
def test_a_text_without_p_may_end_with_a_short_sentence(end: str) -> None:
    """The last line is read in a <div> or below a line break, too, and the buttons below are not."""
    text = "<br><br>".join(TEXT)

    page = read(f"<h1>{TITLE}</h1><div class=story>{text}{end}</div><div>Follow the mill</div>")

    assert page.paragraphs == (*TEXT, "It rained.")
