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


def test_a_page_of_links_has_no_main_text() -> None:
    """A list of headlines is not an article."""
    links = "".join(f'<li><a href="/{n}">{text}</a></li>' for n, text in enumerate(TEXT * 4))

    assert read(f"<h1>The news</h1><ul>{links}</ul>").paragraphs == ()
