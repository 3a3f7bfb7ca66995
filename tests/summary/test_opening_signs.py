"""What speaks for or against a sentence as the opening of a summary."""

import pytest

from bot.summary.language_words import language_words
from bot.summary.opening_signs import is_teaser, news_marks, speaks_of_itself
from bot.summary.quotations import QuotationReader


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "Imagine a ferry without a crew."),
        ("en", "It’s a ferry like no other."),
        ("en", "You may never sail again."),
        ("de", "Stellen Sie sich vor, die Fähre fährt von selbst."),
        ("fr", "Il faisait nuit à Selim."),
        ("es", "Todavía era de noche en Selim."),
        ("ru", "Было еще темно."),
    ],
)  # fmt: skip
def test_teaser_is_recognized(language: str, lead: str) -> None:
    """Leads that set a scene or speak to their reader, in each language with words."""
    assert is_teaser(lead, QuotationReader().read(lead), language_words(language))


@pytest.mark.parametrize(
    "lead",
    [
        "The ferry sank.",
        "This is the moment a ferry sank off Calvera.",
        '"You will sail again," the mayor of Calvera told the crew.',
        "It was a winter of storms for Calvera, but the port council said on Monday that all of its nine ferries were running again.",
    ],
)  # fmt: skip
def test_news_is_no_teaser(lead: str) -> None:
    """A long lead tells its news in the second half, and quoted words are not the writer's."""
    assert not is_teaser(lead, QuotationReader().read(lead), language_words("en"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I still remember the smell of the harbour."),
        ("de", "Damals kam mein Vater nach Halden."),
        ("fr", "Il faut que j'ai tort."),
        ("es", "Nuestro puerto cierra."),
        ("ru", "Тогда мы молчали."),
    ],
)
def test_author_speaks_of_themselves(language: str, sentence: str) -> None:
    """Outside quotations only, which are removed before."""
    assert speaks_of_itself(sentence, language_words(language))
    assert not speaks_of_itself("Ostrow 143.", language_words(language))


def test_marks_of_news_are_counted() -> None:
    """A time, a number, three names and a verb of news count once each, however often they come."""
    assert (
        news_marks("On Monday and Tuesday, Ana Ruiz said that 9 ferries of Calvera were lost.") == 4
    )
    assert news_marks("The harbour sleeps.") == 0
