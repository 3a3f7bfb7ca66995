"""The sentences of a digest."""

from dataclasses import replace

from bot.models import Span
from bot.summary.leads import Lead, leads, leans
from tests.invented_stories import a_story

FERRY = "The ferry Lady Orla ran aground off Tidewick harbour with 143 passengers aboard."
HURT = "Nobody among the passengers was hurt when lifeboats brought them ashore."
BANK = "The central bank lifted its main interest rate to 4.25 percent on Thursday."


def shown(*texts: str, most: int = 9, sentences: int = 2) -> list[tuple[str, ...]]:
    """The sentences of stories, their best sentence the first of the text."""
    stories = [a_story(number, text=text) for number, text in enumerate(texts, 1)]
    return [lead.sentences for lead in leads(stories, most, sentences)]


def test_a_story_is_told_in_its_best_sentences() -> None:
    """Two at most, in the order of the text, letter for letter."""
    assert shown(f"{FERRY} {HURT} {BANK}") == [(FERRY, HURT)]


def test_a_dangling_sentence_is_not_shown_alone() -> None:
    """What begins with "But she" waits for another sentence, however good it is."""
    text = f"But she had warned the company of the fog in three letters. {FERRY}"

    assert shown(text, sentences=1) == [(FERRY,)]


def test_a_dangling_sentence_may_follow_its_own() -> None:
    """Behind the very sentence that it leans on it is understood."""
    leaning = "It will take two tugs to pull her free."

    assert shown(f"{FERRY} {leaning}") == [(FERRY, leaning)]
    assert shown(f"{FERRY}\nSeals watched from the rocks of the outer mole. {leaning}")[0] == (
        FERRY,
        "Seals watched from the rocks of the outer mole.",
    )


def test_a_story_of_dangling_sentences_is_told_all_the_same() -> None:
    """Something is better than nothing."""
    assert shown("They ran aground in the fog at dawn.") == [
        ("They ran aground in the fog at dawn.",)
    ]


def test_no_sentence_repeats_another_story() -> None:
    """The part that another story has told in nearly the same words is left out."""
    again = "On Thursday the central bank lifted its main interest rate to 4.25 percent."
    own = "Mortgage lenders announced that home loans become dearer from December."

    assert shown(BANK, f"{own} {again}") == [(BANK,), (own,)]


def test_a_story_told_word_for_word_is_left_out() -> None:
    """Another one takes its place."""
    assert shown(FERRY, f"{FERRY} Seals watched.", BANK, most=2) == [(FERRY,), (BANK,)]


def test_stories_without_sentences_stay_apart() -> None:
    """What has nothing to say repeats nobody."""
    empty = replace(a_story(), summary=replace(a_story().summary, spans=()))

    assert leads([empty, replace(empty, id=2)], 5) == [
        Lead(empty, ()),
        Lead(replace(empty, id=2), ()),
    ]


def test_short_sentences_are_no_repetitions() -> None:
    """Two words in common are nobody's news."""
    assert len(shown("It rained.", "It rained.")) == 2


def test_leaning_in_several_languages() -> None:
    """English, German, French, Spanish, Russian; quotes before the word do not hide it."""
    assert all(
        map(leans, ["“He knew,” said Lund.", "Aber Lund schwieg.", "Mais il partit.", "Он ушёл."])
    )
    assert not any(
        map(leans, [FERRY, "Heavy snow fell.", "Es regnet.", "143 people left.", "", "…"])
    )


def test_spans_are_quoted_exactly() -> None:
    """Sentences are cut at the summary's own offsets."""
    story = a_story(text="One. Two is longer than one and stands alone.")
    story = replace(story, summary=replace(story.summary, spans=(Span(5, 45),)))

    assert leads([story], 1) == [Lead(story, ("Two is longer than one and stands alone.",))]
