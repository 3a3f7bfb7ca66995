"""Which sentences are chosen: the lead, unless there is a reason."""

import pytest

from bot.summary.extract import rank, summarize

LEAD = "The harbour council of Calvera voted on Monday to reopen the port after a nine-day strike."
SECOND = "Forty ships had waited outside the port with grain and coal for the winter."
THIRD = "Mayor Lena Ostrow promised new talks on pensions before the end of the year."
FOURTH = "Two tugs from Selim will help to bring the largest ships to the piers."
NEWS = [LEAD, SECOND, THIRD, FOURTH]


def chosen(*lines: str, count: int = 3, language: str = "en") -> list[str]:
    """The summary of an article with these lines."""
    return summarize("\n".join(lines), sentences=count, language=language)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_lead_without_a_fault_is_the_summary(count: int) -> None:
    """Nothing is cleverer than the first sentences."""
    assert chosen(*NEWS, count=count) == NEWS[:count]


@pytest.mark.parametrize(
    "faulty",
    [
        "Lena Ostrow (left) on the pier of Calvera during the talks.",
        "Strike in pictures: The nine days of Calvera.",
        "Nine days of strike in Calvera .",
        "Scroll down for video.",
        "“We waited nine days in the fog and nobody told us anything at all.”",
        "She said: “We waited nine days in the fog. Nobody came.”",
        "On Monday, the harbour council of Calvera voted to reopen the port after the nine-day strike.",
        "Who will pay for the nine days of strike?",
        "Here are the ten best quotes from the talks of Calvera.",
        "Ana Ruiz, a qualified pilot from the island of Selim.",
        "Calvera's tall pilot Ruiz waves at the crowd on the pier.",
        "For a chance to win a ferry ride, write to the council.",
        "Calvera 2-1 Selim (1-0), Orla 0-0 Halden (0-0), Sarnath 3-2 Tidewick (2-2), Weil 1-1 Lund (0-1), Pell 4-0 Ruiz (1-0).",
    ],
)
def test_faulty_sentence_is_skipped(faulty: str) -> None:
    """The next sound one takes its place, and the text goes on."""
    assert chosen(LEAD, faulty, *NEWS[1:]) == NEWS[:3]


@pytest.mark.parametrize(
    "teaser",
    [
        "Who would sail on such a night?",
        "No ships.",
        "Imagine a harbour without a single ship.",
        "“Open the gates!”",
        "It was a winter that nobody will forget.",
        "Stranded: The crew of the Orla waited nine days.",
        "By Lena Ostrow .",
    ],
)
@pytest.mark.parametrize("count", [1, 3])
def test_lead_that_tells_nothing_gives_way_to_the_news(teaser: str, count: int) -> None:
    """For one sentence and for three."""
    assert chosen(teaser, *NEWS, count=count) == NEWS[:count]


def test_answer_to_a_question_comes_with_the_question() -> None:
    """For one sentence one that stands alone; for more, the question comes in front of its answer."""
    question = "Can a harbour live without ships?"
    answer = "That is what the council of Calvera has to find out after Halden Lines closed its routes on Monday."  # fmt: skip

    assert chosen(question, answer, *NEWS[1:], count=1) == [SECOND]
    assert chosen(question, answer, *NEWS[1:], count=3) == [question, answer, SECOND]
    assert chosen(question, answer, "He sighed.", count=1) == [answer]


@pytest.mark.parametrize(
    ("skipped", "leaning"),
    [
        ("Who sank the ferry?", "Divers raised the ferry from the mud of the river on Friday."),
        ("Who is the pilot?", "Halden Lines paid for those nine pilot weeks in full."),
        ("Who saw the pilot?", "At sea, the pilot rarely sleeps for more than an hour."),
    ],
)
def test_what_is_named_comes_after_its_introduction(skipped: str, leaning: str) -> None:
    """A definite noun that only a skipped sentence mentions is skipped too."""
    assert chosen(LEAD, skipped, leaning, *NEWS[1:]) == NEWS[:3]
    introduced = "A ferry and its pilot were lost in the fog."
    assert leaning in chosen(LEAD, introduced, leaning, *NEWS[1:])


def test_opening_from_further_down_comes_with_the_lead() -> None:
    """The lead makes curious and the next ones lean on it: one sentence is taken from below, three begin above."""
    teaser = "Can a harbour live without a single ship?"
    leaning = "But it did, and nobody in Calvera remembers how."
    still = "Later that year, they came back with grain."

    assert chosen(teaser, leaning, still, *NEWS, count=1) == [LEAD]
    assert chosen(teaser, leaning, still, *NEWS, count=3) == [teaser, leaning, LEAD]


def test_he_in_the_lead_needs_whom_the_text_is_about() -> None:
    """ "He sails, but Ostrow ..." says later who he is; a lead that only has "he" does not."""
    he = "He sails alone in every storm that the harbour has seen."
    named = "He sails alone, but Piet Lund has become the best pilot of Calvera."
    more = ["Lund was born in Halden.", "In 2009, Lund bought two ferries.", "Lund has never lost one."]  # fmt: skip

    assert chosen(he, *NEWS, count=1) == [LEAD]
    assert chosen(named, *more, count=1) == [named]


def test_name_in_the_title_needs_no_introduction() -> None:
    """Below "Ruiz leads strike", "Ruiz" is known."""
    text = "\n".join(["Who is Ana Ruiz?", "Ruiz led the strike of Calvera from a caravan on the pier.", "He sighed."])  # fmt: skip

    assert summarize(text, sentences=1) == ["Who is Ana Ruiz?"]
    assert summarize(text, "Ruiz leads strike", sentences=1) == [text.splitlines()[1]]


def test_sentence_that_goes_on_with_one_cut_off_is_no_sentence() -> None:
    """Neither "off the coast of ." nor what follows is shown."""
    cut = ["Two whales were seen off the coast of .", "Calvera, nine miles from the port of Halden, and swam north."]  # fmt: skip

    assert chosen(LEAD, *cut, *NEWS[1:]) == NEWS[:3]


def test_surname_comes_after_its_introduction() -> None:
    """Where the sentence that introduces her is skipped, the one with the bare surname is too."""
    introduced = "Who is Ana Ruiz of the harbour union?"
    bare = "Ruiz led the strike from a caravan on the pier."

    assert bare not in chosen(LEAD, introduced, bare, *NEWS[1:])
    assert bare in chosen(LEAD, "Ana Ruiz leads the harbour union.", bare, *NEWS[1:])


def test_what_two_sentences_said_is_not_said_again() -> None:
    """A sentence made of the words of those that are shown adds nothing."""
    again = "Forty ships with grain and coal waited outside as the council of Calvera voted to reopen the port."  # fmt: skip

    assert chosen(LEAD, SECOND, again, THIRD) == [LEAD, SECOND, THIRD]


def test_quotation_may_follow_its_speaker() -> None:
    """The second sentence of what somebody says needs no "said" right below the first."""
    said = "“We waited nine days in the fog,” Captain Ana Ruiz said."
    more = "“Nobody told us anything, and the coal grew wet in the holds.”"

    assert chosen(LEAD, said, more, *NEWS[1:]) == [LEAD, said, more]


def test_speaker_without_the_words_is_no_sentence() -> None:
    """ "Ruiz shouted from the pier." only belongs to the question before it."""
    text = (LEAD, "“Where is the pilot?” Ana Ruiz shouted from the pier.", SECOND, THIRD)

    assert "Ana Ruiz shouted from the pier." not in chosen(*text)


def test_sentence_after_a_skipped_caption_leans_on_the_one_before_it() -> None:
    """A caption between the two makes no difference."""
    leaning = "It will meet again on Friday to settle the question of pensions."

    assert chosen(LEAD, "The council (pictured) on Monday.", leaning, SECOND) == [LEAD, leaning, SECOND]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de", ["Kann ein Hafen ohne Schiffe leben?", "Der Rat von Calvera beschloss am Montag, den Hafen zu öffnen."]),
        ("fr", ["Il faisait nuit à Calvera.", "Le conseil de Calvera a décidé lundi de rouvrir le port de la ville."]),
        ("es", ["¿Puede vivir un puerto sin barcos?", "El consejo de Calvera decidió el lunes reabrir el puerto."]),
        ("ru", ["Представьте порт без судов.", "Совет Калверы решил в понедельник открыть порт после забастовки."]),
        ("xx", ["Kan zo drm?", "Calvera bxo drm zefa Mondu harbo reop."]),
    ],
)  # fmt: skip
def test_languages(language: str, lines: list[str]) -> None:
    """A question is a question in any language; scenes are known in those with words."""
    assert chosen(*lines, "143.", count=1, language=language) == [lines[1]]


def test_unknown_language_gets_the_lead() -> None:
    """Where nothing can be told, the first sentences are best."""
    lines = [f"Drm bxo zefa {word} harbo reop calu mond." for word in ("una", "dua", "tria", "kva")]

    assert chosen(*lines, language="xx") == lines[:3]


def test_everything_is_shown_before_nothing() -> None:
    """A text of faulty sentences only still has a summary, and those between sentences come last."""
    lines = ["Who?", "Cover girls.", "Nine days of strike in Calvera ."]

    text = "\n".join(lines)
    assert len(rank(text, None, "en").spans) == 3
    assert summarize(text, sentences=2) == lines[:2]
