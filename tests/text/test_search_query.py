"""Search queries: how what people type is parsed."""

import pytest

from bot.text.search_query import Query, compile_query


@pytest.mark.parametrize(
    ("typed", "source", "words"),
    [
        ("source:Reuters", "Reuters", ()),
        ("oil source:reuters gas", "reuters", ("oil", "gas")),
        ('source:"Radio Free Europe" oil', "Radio Free Europe", ("oil",)),
        ("source:“Radio Free Europe”", "Radio Free Europe", ()),
        ('source:"Radio  Free', "Radio Free", ()),
        ("SOURCE:bbc", "bbc", ()),
        ("source:one source:two", "two", ()),
        ("source:one source:", "one", ("source:",)),
        ('source:one source:""', "one", ()),
        ("source:", None, ("source:",)),
        ("resource:oil", None, ("resource:oil",)),
        ("oil -gas train* “climate deal”", None, ("oil", "train*", "climate deal")),
        ("(oil OR gas)", None, ("oil", "gas")),
        ("oil OIL oil", None, ("oil",)),
        ("😀 -gas", None, ()),
    ],
)
def test_the_source_and_the_words_are_told_apart(
    typed: str, source: str | None, words: tuple[str, ...]
) -> None:
    """The source as typed, and the wanted words for a message."""
    query = compile_query(typed)

    assert (query.source, query.words) == (source, words)


def test_a_source_cannot_be_excluded() -> None:
    """`-source:gas` is an unwanted phrase like any other."""
    query = compile_query("oil -source:gas")

    assert (query.source, query.words) == (None, ("oil",))
    assert [term.text for term in query.unwanted] == ["source:gas"]


def test_unwanted_words_are_kept_apart() -> None:
    """They are not words to find, and there may be nothing else."""
    query = compile_query('source:reuters -gas -"climate deal"')

    assert (query.wanted, query.source, query.words) == ((), "reuters", ())
    assert [term.text for term in query.unwanted] == ["gas", "climate deal"]


def test_alternatives_form_groups() -> None:
    """OR joins the terms on both of its sides; without two sides it is ignored."""
    query = compile_query("OR oil OR gas deal OR")

    assert [[term.text for term in group] for group in query.wanted] == [["oil", "gas"], ["deal"]]


def test_only_the_first_256_characters_and_16_words_count() -> None:
    """More would make a search slow, not better."""
    many = " ".join(f"w{n}" for n in range(40))

    assert len(compile_query(many).words) == 16
    assert compile_query("oil" + " " * 256 + "unheard") == compile_query("oil")


def test_at_most_four_words_are_prefixes() -> None:
    """Each of them may gather thousands of words."""
    query = compile_query("abc* bcd* cde* def* efg*")

    prefixes = [term.prefix for group in query.wanted for term in group]
    assert prefixes == [True, True, True, True, False]


def test_nothing_typed_is_an_empty_query() -> None:
    """As are signs that no index holds."""
    assert [compile_query(typed) for typed in ("", "  ", '"', "-", "😀")] == [Query()] * 5
