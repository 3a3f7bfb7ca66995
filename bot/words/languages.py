"""One language: its messages, its plurals, its numbers and lists."""

import contextlib
import hashlib
import logging
import re
from collections import ChainMap
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from bot.words import right_to_left
from bot.words.ftl_compiler import Formatter, Message, with_texts
from bot.words.message_files import Changed, MessageFile
from bot.words.plurals import PLURALS
from bot.words.said import Listed, Said, Value

log = logging.getLogger(__name__)

_FOLDER = Path(__file__).parent
# Compiled messages that a language keeps; about half a kilobyte each. All cards together have 400.
_MOST_READY = 250
_NAMED = 20  # missing messages in the log
_ENGLISH, _COMMAND_LINE = "en", "command_line"  # names of files


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
        self.right_to_left = _language(code) in right_to_left.LANGUAGES
        self._ready: dict[str, Message] = {}
        self._formatter = Formatter(self.shown, PLURALS[_language(code)])

    def __call__(self, key: str, /, **values: Value) -> str:
        """The message with its places filled. KeyError for an unknown key or a missing value."""
        message = self._ready.get(key) or self._compiled(key)
        if message is None:
            if self.fallback is None:
                raise KeyError(key)
            return self.fallback(key, **values)
        if values and self.right_to_left:
            for name, value in values.items():
                if isinstance(value, str) and not value.isascii():
                    values[name] = right_to_left.without_loose_marks(value)
        return message.fill(self._formatter, values)

    def _compiled(self, key: str) -> Message | None:
        message = self.messages.get(key)
        if message is not None:
            if len(self._ready) >= _MOST_READY:
                self._ready.clear()
            self._ready[key] = message
        return message

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

    def apart(self, text: str) -> str:
        """A text from outside, to stand next to messages of this language in one line."""
        return right_to_left.isolated(text) if self.right_to_left else text

    def listed(self, items: Sequence[str | Said], how: str = "and") -> str:
        """A list as `Listed` describes it: "A, B and C"."""
        texts = [item if type(item) is str else self.tell(item) for item in items]
        if how == "lines":
            return "\n".join(texts)
        if self.right_to_left and len(texts) > 1:
            return right_to_left.as_ours(self._joined([*map(self.apart, texts)], how))
        return self._joined(texts, how)

    def _joined(self, texts: Sequence[str], how: str) -> str:
        if how == "comma" or len(texts) < 2:
            return self("list-comma").join(texts)
        begin = self("list-comma").join(texts[:-1])
        return self("list-or" if how == "or" else "list-and", begin=begin, end=texts[-1])


@cache
def english() -> Words:
    """English, the language that every message is written in first.

    Only English has the messages of the command line.
    """
    command_line = MessageFile(_source_of(_COMMAND_LINE))
    return Words(_ENGLISH, ChainMap(_english_messages(), command_line))  # type: ignore[arg-type]


@cache
def translated_messages() -> frozenset[str]:
    """The keys of all messages that are written in each language: those that Discord shows."""
    return frozenset(_english_messages())


@cache
def language_codes() -> tuple[str, ...]:
    """The codes of all languages that there are, such as "de" and "pt-BR"; English is one of them."""
    found = {file.stem for file in _FOLDER.glob("*.ftl")} - {_COMMAND_LINE}
    return tuple(sorted(code for code in found if _language(code) in PLURALS))


def digest_of_translations() -> str:
    """A hash of all language files: changes with any of their messages. They aren't compiled."""
    found = hashlib.sha256()
    for code in language_codes():
        with contextlib.suppress(OSError):
            found.update(code.encode() + b"\0" + (_FOLDER / f"{code}.ftl").read_bytes())
    return found.hexdigest()


def language_of(code: str) -> str:
    """The language for a code that Discord or a person gives: "es" for "es-419", "en" if we lack it.

    A language with a region, such as "pt-BR", is only for that region.
    """
    return next((each for each in (code, _language(code)) if each in language_codes()), _ENGLISH)


def words_in(code: str, mentions: frozenset[str] = frozenset()) -> Words:
    """The words of a language code such as "de" or "pt-BR"; English for a language we lack.

    `mentions` are commands as Discord mentions them: `</sources add:123>`. Where a message names one
    of them (`/sources add`), it has the mention instead, which can be clicked.
    """
    return _mentioning(language_of(code), mentions)


@lru_cache(64)  # other mentions come only with other commands
def _mentioning(code: str, mentions: frozenset[str]) -> Words:
    return mentioning(_words(code), mentions)


@cache
def _words(code: str) -> Words:
    if code == _ENGLISH:
        return english()
    messages = load_translation(_FOLDER / f"{code}.ftl")
    if _language(code) in right_to_left.LANGUAGES:
        messages = Changed(messages, right_to_left.isolating)
    return Words(code, messages, english())


def load_translation(file: Path) -> Mapping[str, Message]:
    """The messages of a language file that can be shown, by key.

    Never fails: a message that is broken, unknown or has an unknown place is left out, and so is a
    whole file that can't be read. The log names each once, with its line or key.
    """

    def report(fault: object) -> None:
        log.error("%s: %s. English is shown instead", file.name, fault)

    try:
        source = file.read_bytes()
        source.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        report(error)
        return {}
    messages = MessageFile(source, _english_messages(), report)
    if missing := translated_messages() - messages.keys():
        named = ", ".join(sorted(missing)[:_NAMED]) + (" …" if len(missing) > _NAMED else "")
        report(f"missing messages: {named} ({len(missing)})")
    return messages


def mentioning(words: Words, mentions: frozenset[str]) -> Words:
    """The same words with each command that they name as its mention, if it is one of these."""
    if not mentions:
        return words
    by_name = {mention[1:].partition(":")[0]: mention for mention in mentions}
    longest_first = sorted(map(re.escape, by_name), key=len, reverse=True)
    # Not inside an address, nor in `/search query:…`, whose options a mention can't hold. Chinese,
    # Japanese and Korean have letters next to a command.
    named = re.compile(rf"(?<![\w`/.])(?:{'|'.join(longest_first)})(?![\w/]|:\S)", re.ASCII)

    def change(text: str) -> str:
        return named.sub(lambda found: by_name[found[0]], text) if "/" in text else text

    changed = Changed(words.messages, lambda _, message: with_texts(message, change))
    fallback = words_in(_ENGLISH, mentions) if words.fallback else None
    return Words(words.code, changed, fallback, mentions)


@cache
def _english_messages() -> MessageFile:
    return MessageFile(_source_of(_ENGLISH))


def _source_of(name: str) -> bytes:
    return (_FOLDER / f"{name}.ftl").read_bytes()


def _language(code: str) -> str:
    return code.partition("-")[0]
