"""Models -> messages in Components V2, each inside Discord's limits whatever it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.models import (
    MOST_MATCHES,
    Article,
    Digest,
    Fragment,
    Latest,
    RelatedArticles,
    SearchPage,
    SearchResult,
)
from bot.presentation.components import (
    TROUBLE,
    Card,
    Component,
    action_row,
    link_button,
    section,
    separator,
    text_display,
)
from bot.presentation.limits import BUTTON_URL, MESSAGE_TEXT, length, shares
from bot.presentation.markdown import fit, fit_fragments, moment
from bot.presentation.views import latest_button, more_button, read_button, search_button

TITLE = 200  # characters; news headlines are under 120
META = 160
ALSO = 3  # names of further sources that tell a story; of more, the number
QUERY = 100  # of what was searched for, repeated in a heading
ENTRIES = 10  # of a list; with heading, note and buttons 37 of the 40 components
CARD_SENTENCES = 3
LIST_SENTENCES = 1
DIGEST_SENTENCES = 2
_MOST_FRAMES = 0.6  # of a message: titles and origins; the rest is for what the stories say
_PERIODS = {"day": "in the last day", "week": "in the last week", "month": "in the last month"}


def latest(result: Latest) -> Card:
    """The newest stories, each with its *Read* button."""
    page, source = result.page, result.source
    title = f"Latest from {fit(source.name, TITLE)}" if source else "Latest news"
    if not page.articles:
        return _empty(
            title,
            "There is no news yet. Whoever runs the bot loads some with `dateline load PATH`.",
        )
    entries = [_entry(article, LIST_SENTENCES) for article in page.articles]
    source_id = source.id if source else None
    buttons = [
        latest_button("newer", page.newer, source_id, result.count),
        latest_button("older", page.older, source_id, result.count),
    ]
    return _story_list(title, entries, buttons=buttons if page.newer or page.older else ())


def search(result: SearchPage) -> Card:
    """Stories that a search found, the words that matched in bold."""
    request, shown = result.request, result.results
    title = f"Search: {fit(request.query, QUERY)}"
    if not shown:
        return _empty(title, _nothing_found(result))
    first = result.number * result.size
    total = f"{result.total:,}"
    if result.capped:
        total += f" among the newest {MOST_MATCHES:,} matches"
    by_time = request.order == "newest" or not result.words
    order = "newest first" if by_time else "best match first"
    note = f"{first + 1}–{first + len(shown)} of {total} · {order}"
    if result.source:
        note += f" · {fit(result.source.name, TITLE)}"
    buttons: list[Component] = []
    if result.search_id is not None:
        here, search_id = result.number, result.search_id
        buttons = [
            search_button("back", search_id, max(0, here - 1), disabled=here == 0),
            search_button("next", search_id, here + 1, disabled=result.last),
        ]
    entries = [_result_entry(each) for each in shown]
    return _story_list(title, entries, note=note, first=first + 1, buttons=buttons)


def digest(result: Digest) -> Card:
    """The stories of a source in a period, each in its own sentences."""
    name = fit(result.source.name, TITLE)
    when = _PERIODS.get(result.period, "so far")
    title = f"{name} {when}"
    if not result.articles:
        return _empty(title, f"No story {when} — try a longer `period`, or `period:all`.")
    entries = [_told_entry(article, result) for article in result.articles]
    note = "What most sources tell comes first, then the newest; all sentences are quoted word for word"
    chosen = "" if result.style == "news" else f", chosen in the style {result.style}"
    return _story_list(title, entries, note=f"{note}{chosen}.")


def posted_digest(result: Digest, delivery_id: int | None = None) -> Card:
    """A digest as a schedule posts it; it carries the delivery's mark, to be found again by."""
    title = f"News from {fit(result.source.name, TITLE)}"
    mark = None if delivery_id is None else mark_of(delivery_id)
    if not result.articles:
        return Card(text_display(f"-# {title}: nothing new since last time."), mark=mark)
    entries = [_told_entry(each, result) for each in result.articles]
    return _story_list(title, entries, mark=mark)


def more(result: RelatedArticles) -> Card:
    """Who else tells a story, then what belongs to it, each with its *Read* button."""
    same_story = [_entry(each, LIST_SENTENCES) for each in result.same_story]
    related = [_entry(each, LIST_SENTENCES) for each in result.related]
    groups = {len(same_story): "### Related"} if related else {}
    if same_story:
        groups[0] = "### The same story"
    title = f"More on: {fit(result.article.title, TITLE)}"
    return _story_list(title, [*same_story, *related], groups=groups)


def mark_of(delivery_id: int) -> int:
    """The component id of a posted digest: far from those that Discord gives by itself."""
    return 1_000_000 + delivery_id % 2_000_000_000


def article(shown: Article) -> Card:
    """The summary card: title, origin, the sentences, the picture's caption, the link."""
    head = f"### {fit(shown.title, TITLE)}\n-# {_origin(shown, exact=True)}"
    if shown.title_derived:
        head += "\n-# The article has no title; this one is made from its first sentence."
    notes = [fit(note, 300) for note in (shown.byline, shown.editors_note) if note]
    head += "".join(f"\n-# {note}" for note in notes)
    foot = "\n".join(f"-# {line}" for line in [*_captions(shown), _measure(shown)])
    body = fit(shown.excerpt(_sentences_shown(shown)), MESSAGE_TEXT - length(head) - length(foot))
    items: list[Component] = [text_display(head)]
    if body.strip():
        items.append(text_display(body))
    items += [separator(), text_display(foot)]
    buttons: list[Component] = [more_button(shown.id)] if shown.more else []
    if shown.url and shown.url.startswith(("http://", "https://")) and len(shown.url) <= BUTTON_URL:
        buttons.insert(0, link_button("Open the article", shown.url))
    if buttons:
        items.append(action_row(*buttons))
    return Card(*items)


def sentences(lines: Sequence[str]) -> Card:
    """The summary of a message that someone chose."""
    text = fit("\n".join(lines), MESSAGE_TEXT - 100)
    return Card(text_display("### Summary"), text_display(text))


def trouble(text: str) -> Card:
    """What went wrong, in words for the person who asked."""
    return Card(text_display(fit(text, MESSAGE_TEXT)), colour=TROUBLE)


@dataclass(frozen=True, slots=True)
class _Entry:
    article: Article
    title: Sequence[Fragment]  # empty where the text's first sentence says it already
    text: Sequence[Fragment]
    updated: bool = False
    found: bool = False  # by a search: what matched in the title is bold, not the title


def _entry(shown: Article, count: int) -> _Entry:
    return _entry_of(shown, shown.sentences(count))


def _told_entry(shown: Article, result: Digest) -> _Entry:
    told = result.sentences.get(shown.id) or shown.sentences(DIGEST_SENTENCES)
    return _entry_of(shown, told, updated=shown.id in result.updated)


def _entry_of(shown: Article, told: Sequence[str], *, updated: bool = False) -> _Entry:
    title = () if shown.title_derived else (Fragment(shown.title),)
    return _Entry(shown, title, (Fragment(" ".join(told)),), updated)


def _result_entry(result: SearchResult) -> _Entry:
    title = () if result.article.title_derived else result.title
    return _Entry(result.article, title, result.excerpt, found=True)


def _story_list(
    title: str,
    entries: Sequence[_Entry],
    *,
    note: str = "",
    first: int = 1,
    buttons: Sequence[Component] = (),
    mark: int | None = None,
    groups: Mapping[int, str] | None = None,
) -> Card:
    """`groups` are headings before an entry, by its place from 0."""
    entries, groups = entries[:ENTRIES], groups or {}
    heading = f"## {title}"
    small_print = f"-# {note}" if note else ""
    room = MESSAGE_TEXT - sum(map(length, (heading, small_print, *groups.values())))
    frames = _frames(entries, first, room)
    budget = room - sum(length(before) + length(after) for before, after in frames)
    texts = [fit_fragments(entry.text, MESSAGE_TEXT) for entry in entries]
    wanted = [length(text) for text in texts]
    items: list[Component] = [text_display(heading)]
    for number, (entry, (before, after), text, share) in enumerate(
        zip(entries, frames, texts, shares(wanted, budget), strict=True), first
    ):
        if heading_here := groups.get(number - first):
            items.append(text_display(heading_here))
        fitting = text if length(text) <= share else fit_fragments(entry.text, share)
        content = before + fitting + after
        items.append(section(content, read_button(entry.article.id, number)))
    if small_print or buttons:
        items.append(separator())
    if small_print:
        items.append(text_display(small_print))
    if buttons:
        items.append(action_row(*buttons))
    return Card(*items, mark=mark)


def _frames(entries: Sequence[_Entry], first: int, room: int) -> list[tuple[str, str]]:
    """What stands before and after each entry's text; shorter where it would take all the room."""
    for share in (1.0, 0.5, 0.25):
        frames = [_frame(number, entry, share) for number, entry in enumerate(entries, first)]
        if sum(length(before) + length(after) for before, after in frames) <= _MOST_FRAMES * room:
            break
    return frames


def _frame(number: int, entry: _Entry, share: float) -> tuple[str, str]:
    title = fit_fragments(entry.title, int(share * TITLE)).strip()
    if not title:
        before = f"**{number}.** "
    elif entry.found:
        before = f"**{number}.** {title}\n"
    else:
        before = f"**{number}. {title}**\n"
    origin = _origin(entry.article, int(share * META))
    return before, f"\n-# **Update** · {origin}" if entry.updated else f"\n-# {origin}"


def _origin(shown: Article, limit: int = META, *, exact: bool = False) -> str:
    """Sources, place and time on one line."""
    parts = [fit(shown.source, limit) if shown.source else "source unknown"]
    if shown.also:
        parts[0] += f", also in {_names(shown.also, limit)}"
    if shown.place:
        parts.append(fit(shown.place, limit))
    if shown.published is None:
        parts.append(f"undated, loaded {moment(shown.seen)}" if exact else "undated")
    elif exact:
        parts.append(f"{moment(shown.published, 'f')} ({moment(shown.published)})")
    else:
        parts.append(moment(shown.published))
    return " · ".join(parts)


def _names(sources: Sequence[str], limit: int) -> str:
    """The first few, and how many more there are."""
    named = [fit(name, limit // ALSO) for name in sources[:ALSO]]
    if left := len(sources) - len(named):
        return f"{', '.join(named)} and {left} more"
    return ", ".join(named)


def _sentences_shown(shown: Article) -> int:
    return len(shown.summary.spans) if shown.summary.whole else CARD_SENTENCES


def _captions(shown: Article) -> list[str]:
    return [
        "Picture: "
        + fit(caption.text, 400)
        + (f" — {fit(caption.credit, 100)}" if caption.credit else "")
        for caption in shown.captions[:2]
    ]


def _measure(shown: Article) -> str:
    if shown.summary.whole:
        return "The whole text: there is nothing to leave out."
    return (
        f"{min(CARD_SENTENCES, len(shown.summary.spans))} sentences of the article, word for word."
    )


def _empty(title: str, text: str) -> Card:
    return Card(text_display(f"## {title}"), text_display(text))


def _nothing_found(result: SearchPage) -> str:
    if not result.words and result.source is None:
        return (
            "There is nothing to look for in that — try a word, such as `/search query:election`."
        )
    asked = " ".join(result.words) or result.request.query
    tries = ["fewer or other words", "the start of a word with a star, such as `elect*`"]
    if result.source:
        tries.insert(0, "all sources")
    if result.request.since:
        tries.insert(0, "a longer `since`")
    of_source = f" of {fit(result.source.name, TITLE)}" if result.source else ""
    return f"No story{of_source} mentions “{fit(asked, QUERY)}” — try {', or '.join(tries)}."
