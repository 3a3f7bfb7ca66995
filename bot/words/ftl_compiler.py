"""Compile a subset of Project Fluent: messages, attributes, `{ $place }`, `{ "text" }`, selects.

Compiling our own subset takes about 1 % of the time of fluent.runtime, which is the second opinion
in the tests. Terms, functions, references and selects within selects are refused.
Source of the grammar: https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

_COMMENT = re.compile(r"#{1,3}(?: .*)?(?:\n|\Z)")
_MESSAGE = re.compile(r"([a-zA-Z][a-zA-Z0-9_-]*) *=")
# Most messages: one line with nothing but places in it. Reading these at once takes a third off the
# time, 1.4 ms of each start.
_ONE_LINE = re.compile(
    r"([a-zA-Z][a-zA-Z0-9_-]*) *= *((?:[^{}\n]|\{ \$[a-zA-Z][a-zA-Z0-9_-]* \})+)\n+(?=[^ \n]|\Z)"
)
_ITS_PLACE = re.compile(r"\{ \$([a-zA-Z][a-zA-Z0-9_-]*) \}")
_ATTRIBUTE = re.compile(r"[ \n]*\n +\.([a-zA-Z][a-zA-Z0-9_-]*) *=")
_TEXT = re.compile(r"[^{}\n]+")
_BLANK = re.compile(r"[ \n]*")
_SPACES = re.compile(r" *")
_BLANK_LINES = re.compile(r"(?: *\n)+")
_PLACE = re.compile(r"\$([a-zA-Z][a-zA-Z0-9_-]*)")
_LITERAL = re.compile(r'"((?:[^"\\\n]|\\["\\]|\\u[0-9a-fA-F]{4})*)"')
_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\]))')
_ARROW = re.compile(r"-> *\n")
_VARIANT = re.compile(r"(\*?)\[ *(?:([0-9]+)|([a-zA-Z][a-zA-Z0-9_-]*)) *\]")


class BrokenMessages(ValueError):
    """A file that is not in our subset of Fluent; the text gives the line."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


class Formatter(NamedTuple):
    """What a language knows beyond its messages."""

    show: Callable[[Any], str]  # a value that is not a str
    plural: Callable[[int], str]  # the plural category of a number


class Plain(NamedTuple):
    """A text without places."""

    text: str

    def fill(self, formatter: Formatter, values: Mapping[str, Any]) -> str:
        """The text itself."""
        return self.text


@dataclass(frozen=True, slots=True)
class Filled:
    """Texts with one place between each two: `texts` has one item more than `names`."""

    texts: tuple[str, ...]
    names: tuple[str, ...]
    _template: str = field(init=False, repr=False)  # for `%`, which is the fastest way to fill it

    def __post_init__(self) -> None:
        template = "%s".join(text.replace("%", "%%") for text in self.texts)
        object.__setattr__(self, "_template", template)

    def fill(self, formatter: Formatter, values: Mapping[str, Any]) -> str:
        """The text with its places filled. KeyError when a value is missing."""
        if len(self.names) == 1:  # most messages; in half the time
            value = values[self.names[0]]
            return self._template % (value if type(value) is str else formatter.show(value))
        return self._template % tuple(
            [
                value if type(value := values[name]) is str else formatter.show(value)
                for name in self.names
            ]
        )


class Select(NamedTuple):
    """Variants of which one is chosen: by the same number or word, or by plural category."""

    name: str
    variants: Mapping[str | int, "Plain | Filled"]
    default: str | int

    def fill(self, formatter: Formatter, values: Mapping[str, Any]) -> str:
        """The chosen variant with its places filled. KeyError when a value is missing."""
        value = values[self.name]
        chosen = None
        if isinstance(value, int):
            chosen = self.variants.get(value) or self.variants.get(formatter.plural(value))
        elif isinstance(value, str):
            chosen = self.variants.get(value)
        return (chosen or self.variants[self.default]).fill(formatter, values)


class Joined(NamedTuple):
    """Selects and the text around them."""

    pieces: tuple["Plain | Filled | Select", ...]

    def fill(self, formatter: Formatter, values: Mapping[str, Any]) -> str:
        """All pieces, one after the other. KeyError when a value is missing."""
        return "".join([piece.fill(formatter, values) for piece in self.pieces])


Message = Plain | Filled | Select | Joined


def places(message: Message) -> frozenset[str]:
    """The names of all places of a message, those of selects included."""
    match message:
        case Plain():
            return frozenset()
        case Filled():
            return frozenset(message.names)
        case Select():
            return frozenset({message.name}).union(*map(places, message.variants.values()))
        case Joined():
            return frozenset().union(*map(places, message.pieces))


def with_texts(message: Message, change: Callable[[str], str]) -> Message:
    """The message with each text between its places changed."""
    match message:
        case Plain() | Filled():
            return _with_texts(message, change)
        case Select():
            return _with_variants(message, change)
        case Joined():
            return Joined(
                tuple(
                    _with_variants(piece, change)
                    if isinstance(piece, Select)
                    else _with_texts(piece, change)
                    for piece in message.pieces
                )
            )


def _with_texts(message: "Plain | Filled", change: Callable[[str], str]) -> "Plain | Filled":
    if isinstance(message, Plain):
        return Plain(change(message.text))
    return Filled(tuple(map(change, message.texts)), message.names)


def _with_variants(message: Select, change: Callable[[str], str]) -> Select:
    variants = {key: _with_texts(each, change) for key, each in message.variants.items()}
    return Select(message.name, variants, message.default)


def compile_messages(source: str) -> dict[str, Message]:
    """Compile a file into messages by key; an attribute's key is `message.attribute`.

    Raises BrokenMessages, which names the line, for anything outside the subset.
    """
    return _Parser(source).messages()


def _of_one_line(text: str) -> Message | None:
    texts = _ITS_PLACE.split(text.rstrip(" "))
    if len(texts) == 1:
        return Plain(texts[0]) if texts[0] else None
    return Filled(tuple(texts[::2]), tuple(texts[1::2]))


class _Indent(str):
    """Line breaks and the indentation that follows them, some of which is not part of the text."""

    __slots__ = ()


class _Literal(str):
    """A quoted text, whose spaces are kept."""

    __slots__ = ()


class _Place(str):
    """The name of a place."""

    __slots__ = ()


_Element = str | Select  # a text or one of the three above, or a select


class _Parser:
    """Reads one file from start to end; `_at` is the offset of what comes next."""

    def __init__(self, source: str) -> None:
        self._source = source.replace("\r\n", "\n")
        self._at = 0
        self._found: dict[str, Message] = {}

    def messages(self) -> dict[str, Message]:
        while True:
            while self._take(_BLANK_LINES) or self._take(_COMMENT):
                pass
            if self._at == len(self._source):
                return self._found
            if line := self._take(_ONE_LINE):
                self._add(line[1], _of_one_line(line[2]), line.start())
            else:
                self._message()

    def _message(self) -> None:
        if not (key := self._take(_MESSAGE)):
            raise self._broken('expected a message: "key = text"')
        start, value = key.start(), self._pattern()
        attribute = self._take(_ATTRIBUTE)
        if value or not attribute:
            self._add(key[1], value, start)
        while attribute:
            start, value = attribute.start(1), self._pattern()
            self._add(f"{key[1]}.{attribute[1]}", value, start)
            attribute = self._take(_ATTRIBUTE)
        if not self._take(_BLANK_LINES) and self._at < len(self._source):
            raise self._broken("expected the end of the line")

    def _add(self, key: str, message: Message | None, start: int) -> None:
        if message is None:
            raise self._broken(f"{key} is empty", start)
        if key in self._found:
            raise self._broken(f"{key} is there twice", start)
        self._found[key] = message

    def _pattern(self, selects: bool = True) -> Message | None:
        """The text that follows, up to the next attribute, variant or message."""
        self._take(_SPACES)
        elements: list[_Element] = []
        while self._at < len(self._source) and not self._peek("}"):
            if self._peek("\n"):
                if not self._continues():
                    break
                elements.append(_Indent(self._taken(_BLANK)))
            elif self._peek("{"):
                elements.append(self._placeable(selects))
            else:
                elements.append(self._taken(_TEXT))
        return _compiled(_dedented(elements))

    def _continues(self) -> bool:
        """Whether the next line that is not blank belongs to the pattern."""
        blank = _BLANK.match(self._source, self._at)
        assert blank
        following = self._source[blank.end() : blank.end() + 1]
        indented = self._source[blank.end() - 1] == " "
        return following == "{" or (indented and bool(following) and following not in "}.[*")

    def _placeable(self, selects: bool) -> _Element:
        start = self._at
        self._at += 1
        self._take(_BLANK)
        if literal := self._take(_LITERAL):
            element: _Element = _Literal(_ESCAPE.sub(_unescaped, literal[1]))
        elif place := self._take(_PLACE):
            self._take(_BLANK)
            element = _Place(place[1])
            if self._take(_ARROW):
                if not selects:
                    raise self._broken("a select is inside another", start)
                element = self._select(place[1])
        else:
            raise self._broken('expected { $place } or { "text" }')
        self._take(_BLANK)
        if not self._peek("}"):
            raise self._broken('expected "}"')
        self._at += 1
        return element

    def _select(self, name: str) -> Select:
        variants: dict[str | int, Plain | Filled] = {}
        defaults = []
        self._take(_BLANK)
        while variant := self._take(_VARIANT):
            key = int(variant[2]) if variant[2] else variant[3]
            pattern = self._pattern(selects=False)
            if not isinstance(pattern, Plain | Filled):
                raise self._broken(f"the variant [{key}] is empty")
            if key in variants:
                raise self._broken(f"the variant [{key}] is there twice", variant.start())
            variants[key] = pattern
            if variant[1]:
                defaults.append(key)
            self._take(_BLANK)
        if len(defaults) != 1:
            raise self._broken("a select needs one default variant: *[other]")
        return Select(name, variants, defaults[0])

    def _peek(self, character: str) -> bool:
        return self._source.startswith(character, self._at)

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The match at this point, if there is one; the parser is then behind it."""
        found = pattern.match(self._source, self._at)
        if found:
            self._at = found.end()
        return found

    def _taken(self, pattern: re.Pattern[str]) -> str:
        found = self._take(pattern)
        assert found
        return found[0]

    def _broken(self, reason: str, at: int | None = None) -> BrokenMessages:
        line = self._source.count("\n", 0, self._at if at is None else at) + 1
        return BrokenMessages(line, reason)


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else escape[2]


def _dedented(elements: list[_Element]) -> list[_Element]:
    """Removes the indentation that all lines after the key's share, and spaces at the end."""
    indents = [element for element in elements if isinstance(element, _Indent)]
    common = min((len(_last_line(indent)) for indent in indents), default=0)
    found: list[_Element] = []
    for number, element in enumerate(elements):
        if not isinstance(element, _Indent):
            found.append(element)
        elif number:
            found.append("\n" * element.count("\n") + _last_line(element)[common:])
        else:
            found.append(_last_line(element)[common:])  # the text begins on the line after the key
    if found and type(found[-1]) is str:
        found[-1] = found[-1].rstrip(" ")
    return found


def _last_line(indent: str) -> str:
    return indent[indent.rfind("\n") + 1 :]


def _compiled(elements: list[_Element]) -> Message | None:
    """Joins neighbouring texts and places; None for no text at all."""
    pieces: list[Plain | Filled | Select] = []
    texts, names = [""], list[str]()
    for element in [*elements, None]:
        if isinstance(element, _Place):
            names.append(str(element))
            texts.append("")
        elif isinstance(element, str):
            texts[-1] += element
        else:
            if names:
                pieces.append(Filled(tuple(texts), tuple(names)))
            elif texts[0]:
                pieces.append(Plain(texts[0]))
            texts, names = [""], []
            if element:
                pieces.append(element)
    if not pieces:
        return Plain("") if elements else None
    return pieces[0] if len(pieces) == 1 else Joined(tuple(pieces))
