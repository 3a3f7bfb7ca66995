"""Names that sentences introduce or take for introduced."""

from bot.summary.introduced_names import NameReader, main_names


def test_small_words_of_names_need_no_introduction() -> None:
    """ "Dancing With The Tide" introduces no "The"."""
    names = NameReader()
    names.read("Lena Ostrow sang in Dancing With The Tide.")

    assert names.read("The harbour froze.")[0] == frozenset()


def test_surname_needs_the_full_name() -> None:
    """After "Lena Ostrow", "Ostrow" alone needs her; before, it was understood."""
    names = NameReader()

    assert names.read("Mr Malouf met Lena Ostrow in Selim.")[0] == frozenset()
    needed, all_names = names.read("Malouf said that Ostrow's ferry left Selim on Monday.")
    assert needed == {"Ostrow"}
    assert {"Ostrow", "Malouf", "Selim"} <= all_names


def test_title_before_a_surname_introduces_nobody() -> None:
    """ "Dr Ostrow" is as bare as "Ostrow"."""
    names = NameReader()
    names.read("Lena Ostrow resigned.")

    assert names.read("The council thanked Dr. Ostrow.")[0] == {"Ostrow"}
    assert names.read("Lena Ostrow thanked the council.")[0] == frozenset()


def test_main_names_are_those_that_come_back() -> None:
    """Two at most, three times each at least; weekdays and what is no word are none."""
    text = [*["Ostrow met Malouf on Monday in Selim."] * 3, "Calvera slept."]

    assert main_names(text, lambda name: name != "Malouf") == {"Ostrow", "Selim"}
