"""One language: its messages, its plurals, its numbers and lists."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from bot.words.ftl_compiler import Formatter, Message, compile_messages, with_texts
from bot.words.plurals import PLURALS
from bot.words.said import Listed, Said, Value

_FOLDER = Path(__file__).parent


class Words:
    """The messages of one language. A message that it lacks is given in English.

    `mentions` are the commands that its messages name so that Discord makes them clickable.
    """

    def __init__(
        self,
        code: str,
        messages: Mapping[str, Message],
        fallback: "Words | None" = None,
        mentions: frozenset[str] = frozenset(),
    ) -> None:
        self.code = code
        self.messages = messages
        self.mentions = mentions
        self.fallback = fallback
        self._formatter = Formatter(self.shown, PLURALS[code.split("-")[0]])

    def __call__(self, key: str, /, **values: Value) -> str:
        """The message with its places filled. KeyError for an unknown key or a missing value."""
        message = self.messages.get(key)
        if message is None:
            if self.fallback is None:
                raise KeyError(key)
            return self.fallback(key, **values)
        return message.fill(self._formatter, values)

    def tell(self, said: Said | str) -> str:
        """The message in this language. A str is returned as it is: Discord's own words, old rows.

        A stored message of another version, with an unknown key or other places, is shown as its
        key and values.
        """
        if isinstance(said, str):
            return said
        try:
            return self(said.key, **said.values)
        except KeyError:
            return " ".join([f"{said.key}:", *map(self.shown, said.values.values())])

    def shown(self, value: Value) -> str:
        """A value as it is inserted into a message."""
        if isinstance(value, Listed):
            return self.listed(value.items, value.how)
        if isinstance(value, int):
            return f"{value:,}".replace(",", self("number-group"))
        return self.tell(value)

    def listed(self, items: Sequence[str | Said], how: str = "and") -> str:
        """A list as `Listed` describes it: "A, B and C"."""
        texts = [item if type(item) is str else self.tell(item) for item in items]
        if how == "lines":
            return "\n".join(texts)
        if how == "comma" or len(texts) < 2:
            return self("list-comma").join(texts)
        begin = self("list-comma").join(texts[:-1])
        return self("list-or" if how == "or" else "list-and", begin=begin, end=texts[-1])


@cache
def english() -> Words:
    """English, the language that every message is written in first."""
    return Words("en", _compiled("en"))


@lru_cache(64)  # other mentions come only with other commands
def words_in(code: str, mentions: frozenset[str] = frozenset()) -> Words:
    """The words of a language code such as "de" or "pt-BR"; English for a language we lack.

    `mentions` are commands as Discord mentions them: `</sources add:123>`. Where a message names one
    of them (`/sources add`), it has the mention instead, which can be clicked.
    """
    for name in (code, code.split("-")[0]):
        if name != "en" and name in _codes():
            return mentioning(Words(name, _compiled(name), words_in("en", mentions)), mentions)
    return mentioning(english(), mentions)


def mentioning(words: Words, mentions: frozenset[str]) -> Words:
    """The same words with each command that they name as its mention, if it is one of these."""
    if not mentions:
        return words
    by_name = {mention[1:].partition(":")[0]: mention for mention in mentions}
    longest_first = sorted(map(re.escape, by_name), key=len, reverse=True)
    # Not inside an address, nor in `/search query:…`, whose options a mention can't hold.
    named = re.compile(rf"(?<![\w`/.])(?:{'|'.join(longest_first)})(?![\w/]|:\S)")

    def change(text: str) -> str:
        return named.sub(lambda found: by_name[found[0]], text) if "/" in text else text

    changed = {key: with_texts(message, change) for key, message in words.messages.items()}
    return Words(words.code, changed, words.fallback, mentions)


@cache
def _codes() -> frozenset[str]:
    return frozenset(file.stem for file in _FOLDER.glob("*.ftl"))


def _compiled(code: str) -> dict[str, Message]:
    return compile_messages((_FOLDER / f"{code}.ftl").read_text("utf-8"))
