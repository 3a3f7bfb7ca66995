"""The values that pass between the parts: frozen, without behaviour that needs I/O."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Literal, NamedTuple

Clock = Callable[[], datetime]
"""Gives the current moment, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A photo's caption as printed, without the credit's parenthesis."""

    text: str
    credit: str | None = None
    date: str | None = None  # as printed: "Sept. 13, 2019"


@dataclass(frozen=True, slots=True)
class Dateline:
    """`CITY, REGION, DATE (AGENCY) -` as printed; parts that are not printed are None."""

    city: str | None = None
    region: str | None = None
    agency: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One story as its document tells it, before it is stored.

    `body` holds paragraphs without line breaks or control characters, the dateline taken off.
    `published` is aware and in UTC, or None where the document does not state it.
    """

    body: tuple[str, ...]
    source: str | None = None
    source_kind: str | None = None  # dateline, editors_note, footer, given; None where source is
    language: str | None = None  # ISO 639-1
    title: str | None = None
    dateline: Dateline | None = None
    editors_note: str | None = None
    byline: str | None = None
    captions: tuple[Caption, ...] = ()
    url: str | None = None
    published: datetime | None = None
    published_raw: str | None = None

    @property
    def text(self) -> str:
        """The paragraphs, a line each: what sentence offsets count in."""
        return "\n".join(self.body)


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not loaded, and why, in words for a person."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Document:
    """What one document held, in the order in which it stands there."""

    articles: tuple[Article, ...]
    encoding: str | None = None  # utf-8, utf-16, cp1252
    newline: str | None = None  # LF, CRLF, CR
    site_owner: str | None = None
    footer: str | None = None
    skipped: tuple[Skipped, ...] = ()  # parts of it, such as a line that is no JSON


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences of a text as spans, the best first.

    The first n spans are the summary in n sentences; shown in the order of the text.
    `whole` is true where they are all that the text says: there is nothing to leave out.
    """

    spans: tuple[Span, ...]
    whole: bool
    algorithm: str
    version: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article ready to be stored: its title settled, its summary made."""

    article: Article
    title: str
    title_derived: bool
    summary: Summary


@dataclass(frozen=True, slots=True)
class Source:
    """Who reports; `articles` counts what is stored of it."""

    id: int
    name: str
    slug: str  # lower case, ASCII where possible, unique
    articles: int


@dataclass(frozen=True, slots=True)
class Story:
    """A stored article with its summary, as it is shown to people."""

    id: int
    title: str
    title_derived: bool  # made from the first sentence, for the document gave none
    source: str | None
    place: str | None  # the dateline's city and region as printed
    published: datetime | None
    seen: datetime  # when it was loaded
    language: str | None
    url: str | None
    byline: str | None
    editors_note: str | None
    captions: tuple[Caption, ...]
    text: str
    summary: Summary = field(repr=False)

    def sentences(self, count: int) -> tuple[str, ...]:
        """The `count` best sentences, letter for letter, in the order of the text."""
        return tuple(self.text[start:end] for start, end in sorted(self.summary.spans[:count]))

    def excerpt(self, count: int) -> str:
        """The same sentences as running text; a new paragraph where the article has one."""
        chosen = sorted(self.summary.spans[:count])
        pieces: list[str] = []
        for index, (start, end) in enumerate(chosen):
            if index:
                between = self.text[chosen[index - 1].end : start]
                pieces.append("\n\n" if "\n" in between else " ")
            pieces.append(self.text[start:end])
        return "".join(pieces)


class Cursor(NamedTuple):
    """A place in the newest-first order: the story's time in Unix seconds, then its id."""

    at: int
    id: int


@dataclass(frozen=True, slots=True)
class Page:
    """Stories newest first, and whether there are more on either side."""

    stories: tuple[Story, ...]
    newer: Cursor | None = None  # stories before this place exist
    older: Cursor | None = None  # stories after this place exist


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of text that did or did not match a search."""

    text: str
    matched: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that a search found, and where its title and its text matched."""

    story: Story
    title: tuple[Fragment, ...]
    matches: tuple[Span, ...]  # of the story's text, in order


@dataclass(frozen=True, slots=True)
class Found:
    """A page of a search. `total` counts all matches, or as many as were looked at (`capped`)."""

    hits: tuple[Hit, ...]
    total: int
    capped: bool


@dataclass(frozen=True, slots=True)
class Added:
    """What adding articles came to; every article is in exactly one of the three."""

    loaded: int = 0
    updated: int = 0
    duplicates: int = 0


@dataclass(frozen=True, slots=True)
class Latest:
    """A page of the newest stories, of one source where `source` is given."""

    page: Page
    source: Source | None
    count: int  # stories a page


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What someone searches for, in the words in which they asked."""

    query: str
    source: str | None = None
    since: str | None = None
    order: str = "relevance"  # or newest


@dataclass(frozen=True, slots=True)
class Result:
    """A story that a search found, as it is shown: with the sentences that matched."""

    story: Story
    title: tuple[Fragment, ...]
    excerpt: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of results. `search_id` names the stored request when there are more pages."""

    request: SearchRequest
    words: tuple[str, ...]  # what was looked for; empty where the query holds nothing to find
    source: Source | None
    results: tuple[Result, ...]
    total: int  # of all pages
    capped: bool  # whether there are more matches than were looked at
    number: int  # of the page, from 0
    size: int  # results a page
    search_id: int | None = None

    @property
    def last(self) -> bool:
        """Whether no page follows."""
        return (self.number + 1) * self.size >= self.total


@dataclass(frozen=True, slots=True)
class Digest:
    """The stories of a source in a period, each told once, the newest first."""

    source: Source
    period: str  # day, week, month, all; new: what is new in a channel
    stories: tuple[Story, ...]
    updated: frozenset[int] = frozenset()  # ids of stories that the channel saw in other words


@dataclass(frozen=True, slots=True)
class Plan:
    """What a moderator sets up: which digest is posted where and when."""

    guild_id: int
    channel_id: int
    source_id: int
    times: tuple[time, ...]  # of day, in the zone; at least one, in order, without seconds
    days: frozenset[int]  # of the week, 0 is Monday; at least one
    timezone: str  # IANA
    stories: int  # at most so many
    note_when_quiet: bool  # whether a digest without anything new is a one-line note, or nothing
    created_by: int  # the moderator's id


@dataclass(frozen=True, slots=True)
class Schedule:
    """A stored plan. `next_due` is None while it is paused."""

    id: int
    plan: Plan
    source: str  # name
    next_due: datetime | None
    created: datetime
    paused: str | None = None  # why; None while it runs


@dataclass(frozen=True, slots=True)
class Planned:
    """A schedule with what a moderator wants to see of it."""

    schedule: Schedule
    described: str  # weekdays at 07:30 (Europe/Berlin)
    rule: str  # what happens when clocks change
    upcoming: tuple[datetime, ...]  # none while it is paused
    preview: Digest | None = None


class DigestStory(NamedTuple):
    """A story in a posted digest; `updated` marks one that the channel has seen in other words."""

    article_id: int
    updated: bool


@dataclass(frozen=True, slots=True)
class Delivery:
    """One due time of a schedule and what became of it.

    `state` is one of `waiting` (to be sent), `sent`, `quiet` (nothing was new), `skipped` (too
    late) and `failed` (given up; `error` says why).
    """

    id: int
    schedule_id: int
    guild_id: int
    channel_id: int
    source: str
    due: datetime
    state: str
    stories: tuple[DigestStory, ...]
    nonce: str  # at most 25 characters, the same for every attempt
    attempts: int
    first_attempt: datetime | None
    message_id: int | None
    error: str | None
    finished: datetime | None
    note: str | None = None  # what the history says besides
    publish_attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is to become of a schedule's due time, if nobody else has claimed it by then.

    `expected` is the schedule's next due time as the claimer saw it; `due` is the one that is
    claimed, the same or a later one; `skipped_dues` are those before it that were missed.
    """

    schedule_id: int
    expected: datetime
    due: datetime
    next_due: datetime
    state: Literal["waiting", "quiet", "skipped"]
    stories: tuple[DigestStory, ...] = ()
    note: str | None = None
    skipped_dues: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelHealth:
    """How a schedule has been doing: what doctor reports."""

    schedule: Schedule
    last: Delivery | None  # the newest that does not wait
    waiting: int  # deliveries not sent yet


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `mend` says what to do where it is not well."""

    about: str
    text: str
    mend: str | None = None

    @property
    def well(self) -> bool:
        """Whether there is nothing to do."""
        return self.mend is None
