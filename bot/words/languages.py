"""One language: its messages, its plurals, its numbers and lists."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from bot.words.ftl_compiler import Formatter, Message, compile_messages
from bot.words.plurals import PLURALS
from bot.words.said import Listed, Said, Value

_FOLDER = Path(__file__).parent


class Words:
    """The messages of one language. A message that it lacks is given in English."""

    def __init__(
        self, code: str, messages: Mapping[str, Message], fallback: "Words | None" = None
    ) -> None:
        self.code = code
        self.messages = messages
        self._fallback = fallback
        self._formatter = Formatter(self.shown, PLURALS[code.split("-")[0]])

    def __call__(self, key: str, /, **values: Value) -> str:
        """The message with its places filled. KeyError for an unknown key or a missing value."""
        message = self.messages.get(key)
        if message is None:
            if self._fallback is None:
                raise KeyError(key)
            return self._fallback(key, **values)
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


@cache
def words_in(code: str) -> Words:
    """The words of a language code such as "de" or "pt-BR"; English for a language we lack."""
    for name in (code, code.split("-")[0]):
        if name != "en" and name in _codes():
            return Words(name, _compiled(name), english())
    return english()


@cache
def _codes() -> frozenset[str]:
    return frozenset(file.stem for file in _FOLDER.glob("*.ftl"))


def _compiled(code: str) -> dict[str, Message]:
    return compile_messages((_FOLDER / f"{code}.ftl").read_text("utf-8"))
