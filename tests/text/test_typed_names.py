"""Names that fit what somebody typed."""

from bot.text.typed_names import matching_names, nearest_names

NAMES = ["Harbour Post", "Tidewick Lantern", "Quill & Post", "Brackwater Gazette"]


def test_misspelled_names_come_first_then_names_that_contain_it() -> None:
    """Case and surrounding spaces do not matter."""
    assert nearest_names(" tidewick lantren ", NAMES) == ["Tidewick Lantern"]
    assert nearest_names("post", NAMES) == ["Harbour Post", "Quill & Post"]
    assert nearest_names("post", NAMES, most=1) == ["Harbour Post"]


def test_nothing_is_offered_for_nothing_or_nonsense() -> None:
    """An empty string is not "contained" in every name."""
    assert nearest_names("", NAMES) == []
    assert nearest_names("zzzz", NAMES) == []


def test_a_word_that_begins_so_comes_before_letters_inside_one() -> None:
    """Best matches first: the name's beginning, a word's beginning, then anywhere."""
    names = ["Sometimes", "Harbour Times", "Gazette", "Times of Brackwater"]

    assert matching_names("TIME", names) == ["Times of Brackwater", "Harbour Times", "Sometimes"]


def test_matching_names_begin_with_or_contain_the_typed_text() -> None:
    """Those that begin with it come first; nothing typed matches everything."""
    assert matching_names("q", ["Harbour Equinox", "Quill & Post", "Gazette", "Quill & Post"]) == [
        "Quill & Post",
        "Harbour Equinox",
    ]
    assert matching_names(" ", NAMES) == NAMES
