"""Search queries: how what people type is parsed."""

import pytest

from bot.text.search_query import Query, compile_query, with_words


@pytest.mark.parametrize(
    ("typed", "sources", "words"),
    [
        ("source:Reuters", ("Reuters",), ()),
        ("oil source:reuters gas", ("reuters",), ("oil", "gas")),
        ('source:"Radio Free Europe" oil', ("Radio Free Europe",), ("oil",)),
        ("source:“Radio Free Europe”", ("Radio Free Europe",), ()),
        ('source:"Radio  Free', ("Radio Free",), ()),
        ("SOURCE:bbc", ("bbc",), ()),
        ("source:one source:two source:one", ("one", "two"), ()),
        ("source:one source:", ("one",), ("source:",)),
        ('source:one source:""', ("one",), ()),
        ("source:", (), ("source:",)),
        ("resource:oil", (), ("resource:oil",)),
        ("oil -gas train* “climate deal”", (), ("oil", "train*", "climate deal")),
        ("(oil OR gas)", (), ("oil", "gas")),
        ("oil OIL oil", (), ("oil",)),
        ("😀 -gas", (), ()),
    ],
)
def test_the_sources_and_the_words_are_told_apart(
    typed: str, sources: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """The sources as typed, and the wanted words for a message."""
    query = compile_query(typed)

    assert (query.sources, query.words) == (sources, words)


def test_a_source_can_be_excluded() -> None:
    """By name or, in quotes, by several words."""
    query = compile_query('oil -source:gas -source:"Harbour Post" source:echo')

    assert query.words == ("oil",)
    assert query.unwanted == ()
    assert (query.sources, query.without_sources) == (("echo",), ("gas", "Harbour Post"))


def test_times_are_kept_as_typed() -> None:
    """The last of each kind counts; an empty one, or an excluded one, is a word."""
    query = compile_query('since:week SINCE:3d until:"3 nov" on:yesterday since: -on:air')

    assert (query.since, query.until, query.on) == ("3d", "3 nov", "yesterday")
    assert query.words == ("since:",)
    assert [term.text for term in query.unwanted] == ["on:air"]


@pytest.mark.parametrize(
    ("typed", "loose"),
    [
        ("oil gas", ["oil", "gas"]),
        ('oil "gas"', ["oil"]),
        ("oil trai*", ["oil"]),
        ("oil tr*", ["oil", "tr"]),
        ("oil OR gas deal", ["deal"]),
        ("oil AND gas deal", ["deal"]),
        ("oil AND gas OR wind deal", ["deal"]),
        ("oil AND -gas deal", ["oil", "deal"]),
    ],
)
def test_only_plain_words_may_be_missing(typed: str, loose: list[str]) -> None:
    """What has quotes, a star, OR or AND was meant as it was typed."""
    query = compile_query(typed)

    assert [term.text for term in query.loose] == loose
    assert len(query.fixed) + len(query.loose) == len(query.wanted)


@pytest.mark.parametrize(
    ("typed", "too_short"),
    [("el*", ("el*",)), ("oil (gö* OR deal*)", ("gö*",)), ("ele*", ()), ("*", ()), ("c-el*", ("c-el*",))],
)  # fmt: skip
def test_a_short_beginning_is_a_word_and_is_reported(
    typed: str, too_short: tuple[str, ...]
) -> None:
    """It would stand for thousands of words."""
    query = compile_query(typed)

    assert query.too_short == too_short
    assert not any(t.prefix for group in query.wanted for t in group if t.typed in too_short)


def test_other_words_take_the_place_of_some() -> None:
    """Everything else stays as it was typed, also where it has the same letters."""
    typed = 'ferrry "ferrry boat" -ferrry source:ferrry (ferrry OR feryy) on:monday'

    assert with_words(typed, {"ferrry": "ferry", "feryy": "fairy"}) == (
        'ferry "ferrry boat" -ferrry source:ferrry (ferry OR fairy) on:monday'
    )


def test_unwanted_words_are_kept_apart() -> None:
    """They are not words to find, and there may be nothing else."""
    query = compile_query('source:reuters -gas -"climate deal"')

    assert (query.wanted, query.sources, query.words) == ((), ("reuters",), ())
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
