"""A file whose messages are compiled when they are asked for, and what all languages take."""

import gc
import tracemalloc

import pytest

from bot.words import Words, english, language_codes
from bot.words.ftl_compiler import BrokenMessages, compile_messages, places
from bot.words.languages import load_translation
from bot.words.message_files import MessageFile
from tests.words.check import FOLDER

MOST = 2_000_000  # bytes for all languages but English


@pytest.mark.parametrize("code", [*language_codes(), "command_line"])
def test_each_message_is_as_in_the_whole_file(code: str) -> None:
    """A message compiled alone is the same as one compiled with its file, and none is lost."""
    source = (FOLDER / f"{code}.ftl").read_bytes()

    assert dict(MessageFile(source)) == compile_messages(source.decode())


def test_a_message_that_ends_the_file_needs_no_line_break() -> None:
    """A message ends where the next begins, at a comment or at the end."""
    file = MessageFile(
        b"a = 1\r\n# comment\r\nb =\r\n    .c = 2\r\n\r\n    .d =\r\n        3\r\ne = { $n ->\n   *[other] 4\n}"
    )

    assert list(file) == ["a", "b.c", "b.d", "e"]
    assert [file[key].fill(None, {"n": "x"}) for key in file] == ["1", "2", "3", "4"]  # type: ignore[arg-type]


def test_broken_english_is_a_fault_of_the_program() -> None:
    """There is nothing that could be shown instead."""
    with pytest.raises(BrokenMessages, match="line 2"):
        MessageFile(b"a =\n    { $")["a"]


def test_a_language_that_shows_everything_forgets_what_it_compiled() -> None:
    """A language keeps a bounded number of messages, and words all of them right."""
    words = Words("en", english().messages)
    kept = compile_messages((FOLDER / "en.ftl").read_text("utf-8"))

    for _ in range(2):
        for key, message in kept.items():
            values = dict.fromkeys(places(message), "x")
            assert words(key, **values) == english()(key, **values)


def test_all_languages_take_little_memory() -> None:
    """Whatever languages people have, the bot needs at most 2 MB more."""
    files = [FOLDER / f"{code}.ftl" for code in language_codes() if code != "en"]
    english()("latest-title")
    gc.collect()
    tracemalloc.start()
    try:
        loaded = [load_translation(file) for file in files]
        words = [Words("en", messages, english()) for messages in loaded]
        texts = [each("latest-title") for each in words]
        gc.collect()
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert len(texts) == len(files)
    assert taken < MOST
