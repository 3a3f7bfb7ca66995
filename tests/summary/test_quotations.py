"""Where quotations begin and end."""

import pytest

from bot.summary.quotations import Quotation, QuotationReader


def read(*sentences: str) -> list[Quotation]:
    """Consecutive sentences of a text."""
    reader = QuotationReader()
    return [reader.read(sentence) for sentence in sentences]


@pytest.mark.parametrize(
    ("sentence", "outside"),
    [
        ('"We are tired," one sailor said.', "one sailor said."),
        ("“We are tired,” one sailor said.", "one sailor said."),
        ("„Wir sind müde“, sagte ein Matrose.", ", sagte ein Matrose."),
        ("»Wir sind müde«, sagte ein Matrose.", ", sagte ein Matrose."),
        ("« Nous sommes las », dit un marin.", ", dit un marin."),
        ("«Мы устали», — сказал матрос.", ", — сказал матрос."),
        ("'We are tired,' one sailor said.", "one sailor said."),
        ("One sailor said: ‘We aren’t tired.’", "One sailor said:"),
    ],
)
def test_quotation_is_taken_out(sentence: str, outside: str) -> None:
    """Each language's marks; an apostrophe closes nothing."""
    (quotation,) = read(sentence)

    assert quotation.outside.split() == outside.split()
    assert quotation.quoted > 8
    assert not quotation.open_before
    assert not quotation.open_after


@pytest.mark.parametrize(
    "sentence", ["The players' best year was '98.", "It's the ’90s again.", "The port is open."]
)
def test_apostrophe_is_no_quotation(sentence: str) -> None:
    """Possessives, contractions and decades."""
    assert not read(sentence)[0].open_after


def test_quotation_that_goes_on() -> None:
    """All sentences from its first mark to its last know that it is open on one side."""
    first, second, third, fourth = read(
        'She said: "It is cold.', "Nobody sails.", 'We wait."', "The port is shut."
    )

    assert (first.open_before, first.open_after) == (False, True)
    assert (second.open_before, second.open_after) == (True, True)
    assert (third.open_before, third.open_after) == (True, False)
    assert fourth == Quotation("The port is shut.", 0, False, False)


def test_paragraphs_open_a_quotation_again() -> None:
    """Only the last paragraph of a long quotation closes it."""
    *_, last = read('"It is cold.', '"Nobody sails.', '"We wait," she said.', "The port is shut.")

    assert not last.open_before


def test_forgotten_mark_does_not_spoil_the_rest() -> None:
    """A quotation that is never closed ends after a few sentences."""
    *_, last = read('"It is cold.', *["The port is shut."] * 8)

    assert not last.open_before
