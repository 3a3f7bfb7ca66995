"""What a sentence takes for known, and what explains itself."""

import pytest

from bot.summary.antecedents import DefiniteReader
from bot.summary.language_words import language_words


def reader(language: str) -> DefiniteReader:
    """A reader of that language."""
    return DefiniteReader(language_words(language))


def stems_of(text: str) -> list[str]:
    """Words as they are, in lower case."""
    return text.casefold().replace(",", " ").replace(".", " ").split()


@pytest.mark.parametrize(
    ("language", "sentence", "known"),
    [
        ("en", "Calvera is the latest port to ban the device.", {"device"}),
        ("en", "Calvera will ban the handy (or loud) device.", {"handy", "device"}),
        ("en", "Somebody spoke those last words from the bridge of the Orla.", {"words"}),
        ("en", "The most striking part of the nearly $5 million dam is paid for by Halden.", {"dam"}),
        ("en", "Ostrow praised the company's pilots.", {"company"}),
        ("de", "Am Montag hat der Rat die Fähre verkauft.", {"rat", "fähre"}),
        ("fr", "Lundi, cet appareil a sonné à Halden.", {"appareil"}),
        ("es", "El lunes sonó ese aparato en Halden.", {"aparato"}),
        ("ru", "Эти приборы были в Халдене.", {"приборы"}),
    ],
)  # fmt: skip
def test_definite_noun_is_taken_for_known(language: str, sentence: str, known: set[str]) -> None:
    """Articles and demonstratives whose noun nothing in the sentence explains."""
    assert known <= reader(language).taken_for_known(sentence, stems_of)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The owner of a ferry sank the boat that he had sold."),
        ("en", "A ferry sank, and divers raised the ferry."),
        ("en", "The government and the police met the mayor Lena Ostrow."),
        ("en", "The first person to swim to Selim is 14."),
        ("en", "The crew accused of theft left Calvera."),
        ("de", "Der Rat von Calvera tagt mit der Regierung."),
        ("fr", "Le conseil de Calvera a voté avec le gouvernement."),
        ("es", "El consejo de Calvera votó con el gobierno."),
        ("ru", "Совет Калверы проголосовал."),
        ("xx", "Te drmf zxy."),
    ],
)
def test_noun_that_is_explained_is_not(language: str, sentence: str) -> None:
    """By what follows, a name, the sentence itself, or because there is only one."""
    assert not reader(language).taken_for_known(sentence, stems_of)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The actor hosted “Harbour Night” for Halden TV."),
        ("en", "At the headquarters of Halden Lines, the princess rules."),
        ("en", "The Frenchwoman was champion in 2013."),
        ("en", "The 24-year-old works at sea."),
        ("en", "Those funds are spent."),
        ("de", "Der Rat schweigt."),
        ("fr", "Le maire a parlé."),
        ("es", "El alcalde ha hablado."),
    ],
)
def test_sentence_begins_with_somebody_known(language: str, sentence: str) -> None:
    """Also behind a phrase that is set off, and with a nationality or an age for a name."""
    assert reader(language).begins_with_known(sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The council of Calvera voted."),
        ("en", "The National Gallery shut."),
        ("en", "The French government fell."),
        ("en", "The 24-year-old Lena Ostrow works at sea."),
        ("en", "Ferries sail with the tide."),
        ("de", "Der Rat von Calvera schweigt."),
        ("fr", "Le maire de Calvera a parlé."),
        ("ru", "Мэр говорил."),
        ("xx", "Te drmf."),
        ("en", ""),
    ],
)
def test_sentence_begins_with_what_it_explains(language: str, sentence: str) -> None:
    """A name or what it belongs to comes with it."""
    assert not reader(language).begins_with_known(sentence)
