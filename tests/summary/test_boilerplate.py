"""Furniture: captions, credits, notes and footers, and news that only looks like them."""

import pytest

from bot.summary.boilerplate import furniture

NEWS = "The talks in Calvera ended on Monday."


@pytest.mark.parametrize(
    "paragraph",
    [
        ["A ferry leaves the harbour.", "It is cold, Oct. 4, 2021. (AP Photo/Lena Ostrow)"],
        ["Ein Schiff verlässt den Hafen.", "(Foto: dpa/Jürgen Weiß)"],
        ["Editor's note: Names were changed.", "The paper regrets this."],
        ["© 2018 Calvera Post.", "Use of this site constitutes acceptance of our rules."],
        ["Weiterlesen …"],
        ["By Lena Ostrow, Calvera Post"],
    ],
)
def test_a_paragraph_is_furniture_as_a_whole(paragraph: list[str]) -> None:
    """Every sentence of a caption, a note or a footer is furniture; the news around it is not."""
    assert list(furniture(paragraph)) == [True] * len(paragraph)


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more: Strike ends.",
        "(Reporting by Lena Ostrow)",
        "Photo by Lena Ostrow.",
        "This post is for paid subscribers.",
        "Hosted on Acast.",
        "The post Strike ends appeared first on Calvera Post.",
    ],
)
def test_a_sentence_is_furniture_in_the_middle_of_news(sentence: str) -> None:
    """A text on a single line loses only the sentences that are furniture."""
    assert list(furniture([NEWS, sentence, NEWS])) == [False, True, False]


@pytest.mark.parametrize(
    "sentence",
    [
        "(dpa)",
        "(As of 2014, 59 percent of U.S. households had one.)",
        "Read more books, the minister said.",
        "Copyright was the subject of the talks.",
        "Hosted on the banks of the river, the talks went on for days.",
        "This email was sent to reporters on Monday.",
        "The post of the minister is vacant.",
    ],
)
def test_news_that_looks_like_furniture_is_news(sentence: str) -> None:
    """An agency's name ends articles too, and a parenthesis may be a sentence."""
    assert list(furniture([NEWS, sentence])) == [False, False]
