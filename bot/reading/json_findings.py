"""What people should know about the JSON that was read: which fields were used, and what can't be."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from bot.errors import DocumentUnreadable
from bot.models import ParsedArticle, Skipped
from bot.reading.json_names import Field
from bot.words import Listed, Said, say

Where = Literal["line", "item"]

_MAX_NAMES = 8  # of unused fields in a report
_MAX_EXAMPLE = 60  # characters
_MOST_KEPT = 1_000  # names; objects whose keys are numbers have others in every line


@dataclass(slots=True)
class Unusable:
    """How many values of one kind can't be used, and the first of them."""

    count: int = 0
    number: int = 0  # of its line or item
    written: str = ""

    def note(self, number: int, written: str) -> None:
        """Count a value."""
        if not self.count:
            self.number, self.written = number, written[: 2 * _MAX_EXAMPLE]
        self.count += 1

    def add(self, later: "Unusable") -> None:
        """Add those of a later part."""
        if not self.count:
            self.number, self.written = later.number, later.written
        self.count += later.count

    def said(self, key: str, where: Where) -> Iterator[Said]:
        """One sentence about all of them; nothing if there are none."""
        if not self.count:
            return
        place = say("json-line" if where == "line" else "json-item", number=str(self.number))
        yield say(key, count=self.count, place=place, written=_example(self.written))


@dataclass(slots=True)
class JsonFindings:
    """What was found in a document, or in a part of one that is read in parts."""

    taken: dict[Field, Counter[str]] = field(
        default_factory=lambda: {each: Counter() for each in Field}
    )
    seen: dict[str, None] = field(default_factory=dict)  # names of fields with a value, in order
    quoted: set[str] = field(default_factory=set)  # names of addresses that a note quotes anyway
    dates: Unusable = field(default_factory=Unusable)
    future: Unusable = field(default_factory=Unusable)
    addresses: Unusable = field(default_factory=Unusable)

    def add(self, later: "JsonFindings") -> None:
        """Add what was found in the next part."""
        for each, names in later.taken.items():
            _add_names(self.taken[each], names)
        for name in later.seen:
            self.see(name)
        self.quoted |= later.quoted if len(self.quoted) < _MOST_KEPT else set()
        self.dates.add(later.dates)
        self.future.add(later.future)
        self.addresses.add(later.addresses)

    def see(self, name: str) -> None:
        """Note that an object has a field of that name."""
        if len(self.seen) < _MOST_KEPT:
            self.seen[name] = None

    def notes(self, where: Where) -> Iterator[Said]:
        """Which fields were used and which were not, and one sentence for each kind of unusable value."""
        yield from self._about_fields()
        yield from self.dates.said("json-dates-unread", where)
        yield from self.future.said("json-dates-in-the-future", where)
        yield from self.addresses.said("json-addresses-unusable", where)

    def _about_fields(self) -> Iterator[Said]:
        """Nothing about fields with the documented names."""
        used = {each: names for each, names in self.taken.items() if names}
        if any(name != each for each, names in used.items() for name in names):
            fields = [
                say("json-field", field=str(each), names=Listed([f"“{name}”" for name in names]))
                for each, names in used.items()
            ]
            yield say("json-fields-used", fields=Listed(fields, "comma"))
        if unused := self._unused():
            yield say("json-fields-unused", names=listed_names(unused))

    def _unused(self) -> list[str]:
        """The names of fields with a value that was never used, in the order of the document."""
        used = {name for names in self.taken.values() for name in names} | self.quoted
        used = used | {name.partition(".")[0] for name in used}
        return [name for name in self.seen if name not in used]


class JsonRead(NamedTuple):
    """What some values of a document hold."""

    articles: tuple[ParsedArticle, ...]
    skipped: tuple[Skipped, ...]  # those without an article
    findings: JsonFindings


def without_articles(skipped: Sequence[Skipped]) -> DocumentUnreadable:
    """The error for JSON without a single article; what was left out first is an example."""
    first = skipped[0].said if skipped else ""
    return DocumentUnreadable("no_articles", say("no-articles-in-json", first=first))


def listed_names(names: list[str]) -> Said | Listed:
    """The first names in quotation marks, and how many more there are."""
    shown = [f"“{name[:_MAX_EXAMPLE]}”" for name in names[:_MAX_NAMES]]
    quoted = Listed(shown, "comma")
    more = len(names) - _MAX_NAMES
    return say("json-names-and-more", names=quoted, more=more) if more > 0 else quoted


def _add_names(known: "Counter[str]", later: "Counter[str]") -> None:
    for name, count in later.items():
        if name in known or len(known) < _MOST_KEPT:
            known[name] += count


def _example(written: str) -> str:
    return written if len(written) <= _MAX_EXAMPLE else written[: _MAX_EXAMPLE - 1] + "…"
