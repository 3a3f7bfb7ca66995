"""The sentences of a digest."""

from dataclasses import replace

from bot.models import Span
from bot.summary.digest_sentences import ShownArticle, digest_sentences
from tests.invented_stories import a_story

FERRY = "The ferry Lady Orla ran aground off Tidewick harbour with 143 passengers aboard."
HURT = "Nobody among the passengers was hurt when lifeboats brought them ashore."
BANK = "The central bank lifted its main interest rate to 4.25 percent on Thursday."


def shown(*texts: str, most: int = 9, sentences: int = 2) -> list[tuple[str, ...]]:
    """The sentences that are shown of articles whose best sentence is their first."""
    stories = [a_story(number, text=text) for number, text in enumerate(texts, 1)]
    return [each.sentences for each in digest_sentences(stories, most, sentences)]


def test_an_article_is_shown_in_its_best_sentences() -> None:
    """At most two, in the order of the text, letter for letter."""
    assert shown(f"{FERRY} {HURT} {BANK}") == [(FERRY, HURT)]


def test_a_leaning_sentence_is_not_shown_alone() -> None:
    """A sentence that begins with "But she" gives way to another, even if it is ranked best."""
    text = f"But she had warned the company of the fog in three letters. {FERRY}"

    assert shown(text, sentences=1) == [(FERRY,)]


def test_a_leaning_sentence_may_follow_the_one_before_it() -> None:
    """Directly below the sentence that it leans on it is understood."""
    leaning = "It will take two tugs to pull her free."

    assert shown(f"{FERRY} {leaning}") == [(FERRY, leaning)]
    assert shown(f"{FERRY}\nSeals watched from the rocks of the outer mole. {leaning}")[0] == (
        FERRY,
        "Seals watched from the rocks of the outer mole.",
    )


def test_a_first_sentence_leans_on_nothing() -> None:
    """The article "het" or "den" is also a pronoun, but nothing comes before the lead."""
    lead = "Het veer van Tidewick is met 143 passagiers aan boord vastgelopen op een zandbank."
    text = f"{lead} Niemand raakte gewond toen reddingsboten iedereen naar de wal brachten."
    (story,) = digest_sentences([replace(a_story(1, text=text), language="nl")], 1, 1)

    assert story.sentences == (lead,)


def test_an_article_of_leaning_sentences_is_shown_anyway() -> None:
    """Something is better than nothing."""
    assert shown("They ran aground in the fog at dawn.") == [
        ("They ran aground in the fog at dawn.",)
    ]


def test_no_sentence_repeats_another_article() -> None:
    """A sentence that another article said in nearly the same words is left out."""
    again = "On Thursday the central bank lifted its main interest rate to 4.25 percent."
    own = "Mortgage lenders announced that home loans become dearer from December."

    assert shown(BANK, f"{own} {again}") == [(BANK,), (own,)]


def test_an_article_that_was_shown_word_for_word_is_left_out() -> None:
    """The next article takes its place."""
    assert shown(FERRY, f"{FERRY} Seals watched.", BANK, most=2) == [(FERRY,), (BANK,)]


def test_articles_without_sentences_are_not_repetitions() -> None:
    """Two articles without a summary are both shown."""
    empty = replace(a_story(), summary=replace(a_story().summary, spans=()))

    assert digest_sentences([empty, replace(empty, id=2)], 5) == [
        ShownArticle(empty, ()),
        ShownArticle(replace(empty, id=2), ()),
    ]


def test_short_sentences_are_not_repetitions() -> None:
    """Two words in common are not the same news."""
    assert len(shown("It rained.", "It rained.")) == 2


def test_spans_are_quoted_exactly() -> None:
    """Sentences are taken from the text at the offsets of the summary."""
    story = a_story(text="One. Two is longer than one and stands alone.")
    story = replace(story, summary=replace(story.summary, spans=(Span(5, 45),)))

    assert digest_sentences([story], 1) == [
        ShownArticle(story, ("Two is longer than one and stands alone.",))
    ]
