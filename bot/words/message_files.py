"""The messages of one file, each compiled when it is asked for.

Sixteen languages, compiled, take 6 MB and 80 ms; most of their messages are never shown. Their files
take 1 MB, and finding where each message begins takes 0.7 ms a file.
"""

import re
from array import array
from collections.abc import Callable, Iterator, Mapping

from bot.words.ftl_compiler import BrokenMessages, Message, compile_messages, places

Report = Callable[[str], None]

# Each begins a line; texts that go on in the next line are indented and don't begin with a full stop.
_COMMENTS = re.compile(rb"^#.*", re.MULTILINE)
_KEYS = re.compile(
    rb"^(?:([a-zA-Z][a-zA-Z0-9_-]*) *=(?P<only_attributes> *\n(?= +\.))?"
    rb"| +\.([a-zA-Z][a-zA-Z0-9_-]*) *=)",
    re.MULTILINE,
)
_NEXT_KEY = re.compile(rb"\n(?=[a-zA-Z])")
_NONE = 0xFFFFFFFF  # no offset


class MessageFile(Mapping[str, Message]):
    """Messages by key; an attribute's key is `message.attribute`.

    A message that can't be shown is left out and reported, once: one that is broken, that English
    hasn't, or that has a place that English hasn't. English itself has none above it, and raises
    `BrokenMessages`.
    """

    def __init__(
        self, source: bytes, english: "MessageFile | None" = None, report: Report | None = None
    ) -> None:
        # The lines stay, so that a fault can name its own.
        self._source = _COMMENTS.sub(b"", source.replace(b"\r\n", b"\n"))
        self._english = english
        self._report = report
        found = self._found()
        # The position of each key in `_offsets`. That of English is shared: keys take much room.
        self._at: Mapping[str, int] = (
            english.positions if english else {key: n for n, key in enumerate(found)}
        )
        self._offsets = array("I", [found.pop(key, _NONE) for key in self._at])
        for key in found:
            self._faulty(f"{key} isn't a message of en.ftl")

    @property
    def positions(self) -> Mapping[str, int]:
        """The position of each key among those of English."""
        return self._at

    def __getitem__(self, key: str) -> Message:
        position = self._at[key]
        offset = self._offsets[position]
        if offset == _NONE:
            raise KeyError(key)
        message = self._compiled(key, offset)
        if message is None:
            self._offsets[position] = _NONE
            raise KeyError(key)
        return message

    def __iter__(self) -> Iterator[str]:
        return (key for key, position in self._at.items() if self._offsets[position] != _NONE)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, key: object) -> bool:
        position = self._at.get(key) if isinstance(key, str) else None
        return position is not None and self._offsets[position] != _NONE

    def _found(self) -> dict[str, int]:
        """Where the message of each key begins; of an attribute, its whole message."""
        found: dict[str, int] = {}
        message, begins = "", 0
        for match in _KEYS.finditer(self._source):
            name = (match[1] or match[3]).decode()
            if match[1]:
                key = message = name
                begins = match.start()
                if match["only_attributes"]:
                    continue
            else:
                key = f"{message}.{name}"
            if key in found and self._english is not None:
                line = self._source.count(b"\n", 0, match.start()) + 1
                self._faulty(f"line {line}: {key} is there twice")
            found.setdefault(key, begins)
        return found

    def _compiled(self, key: str, offset: int) -> Message | None:
        ends = _NEXT_KEY.search(self._source, offset)
        text = self._source[offset : ends.end() if ends else None]
        try:
            message = compile_messages(text.decode("utf-8")).get(key)
        except UnicodeDecodeError as error:
            self._faulty(f"{key}: {error}")
            return None
        except BrokenMessages as broken:
            if self._report is None:
                raise
            above = self._source.count(b"\n", 0, offset)
            self._faulty(f"line {above + broken.line}: {key}: {broken.reason}")
            return None
        if message is None or self._english is None:
            return message
        if unknown := places(message) - places(self._english[key]):
            self._faulty(f"{key} has an unknown place: {', '.join(sorted(unknown))}")
            return None
        return message

    def _faulty(self, fault: str) -> None:
        if self._report is not None:
            self._report(fault)


class Changed(Mapping[str, Message]):
    """The same messages, each changed when it is asked for."""

    def __init__(
        self, messages: Mapping[str, Message], change: Callable[[str, Message], Message]
    ) -> None:
        self._messages = messages
        self._change = change

    def __getitem__(self, key: str) -> Message:
        return self._change(key, self._messages[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._messages)

    def __len__(self) -> int:
        return len(self._messages)
