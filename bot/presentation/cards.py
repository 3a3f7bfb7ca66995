"""Messages about stories, as Components V2. Each stays within Discord's limits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.models import (
    DIGEST_SENTENCES,
    Article,
    Digest,
    Fragment,
    Latest,
    RelatedArticles,
    SearchPage,
    SearchResult,
)
from bot.presentation.buttons import (
    instead_button,
    latest_button,
    more_button,
    read_button,
    search_button,
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
from bot.presentation.markdown import fit, fit_fragments, fit_message
from bot.text.links import can_be_opened
from bot.words import Listed, Said, Words, say
from bot.words.moments import moment

TITLE = 200  # characters; news headlines are under 120
META = 160
ALSO = 3  # names of other sources of a story; more are only counted
QUERY = 100  # of a search, repeated in the heading
_MOST_LACKING = 4  # words that are named under a story that lacks them
_LABEL = 50  # characters of a word on a button, which holds 80
ENTRIES = 10  # of a list; with heading, note and buttons 37 of the 40 components
CARD_SENTENCES = 3
LIST_SENTENCES = 1
_MOST_FRAMES = 0.6  # of a message's characters for titles and origins; the rest is for the stories


def latest(result: Latest, words: Words) -> Card:
    """The newest stories, each with its *Read* button."""
    page, source = result.page, result.source
    name = fit(source.name, TITLE) if source else ""
    title = words("latest-title-of-source", source=name) if source else words("latest-title")
    if not page.articles:
        return _empty(title, words("latest-none"))
    entries = [_entry(article, LIST_SENTENCES) for article in page.articles]
    source_id = source.id if source else None
    buttons = [
        latest_button("newer", page.newer, source_id, result.count, words),
        latest_button("older", page.older, source_id, result.count, words),
    ]
    return _story_list(title, entries, words, buttons=buttons if page.newer or page.older else ())


def search(result: SearchPage, words: Words) -> Card:
    """The stories that a search found: titles with matches underlined, quotes with them in bold."""
    title = words("search-title", query=fit(result.request.query, QUERY))
    instead = [
        instead_button(each.search_id, _shortened(" ".join(each.words)), words)
        for each in result.corrections
    ]
    if not result.results:
        text = text_display(f"## {title}"), text_display(_nothing_found(result, words))
        return Card(*text, action_row(*instead)) if instead else Card(*text)
    first = result.number * result.size + 1
    by_time = result.request.order == "newest" or not result.words
    notes = [words.tell(_range(result)), words("newest-first" if by_time else "best-match-first")]
    if result.sources:
        notes.append(_names(result, words))
    buttons: list[Component] = []
    if result.search_id is not None:
        here, search_id = result.number, result.search_id
        buttons = [
            search_button("back", search_id, max(0, here - 1), words, disabled=here == 0),
            search_button("next", search_id, here + 1, words, disabled=result.is_last),
        ]
    always = _always_left_out(result)
    entries = [_result_entry(each, always) for each in result.results]
    return _story_list(
        title,
        entries,
        words,
        above=[*_completeness(result, always, words), *_remarks(result, words)],
        note=" · ".join(notes),
        first=first,
        buttons=[*buttons, *instead],
    )


def _always_left_out(result: SearchPage) -> tuple[str, ...] | None:
    """The words that the stories without all words lack, if all lack the same ones."""
    partial = [group for group in result.groups if not group.complete]
    return partial[0].words if len(partial) == 1 and partial[0].words else None


def _completeness(result: SearchPage, always: Sequence[str] | None, words: Words) -> list[str]:
    """Which words the stories have, if some lack any."""
    if all(group.complete for group in result.groups):
        return []
    count = sum(group.count for group in result.groups if group.complete)
    if always:
        left_out = _italic(always, words)
        if count:
            return [words("search-all-then-without", count=count, words=left_out)]
        return [words("search-none-then-without", words=left_out)]
    return [
        words("search-all-then-fewer", count=count) if count else words("search-none-then-fewer")
    ]


def _remarks(result: SearchPage, words: Words) -> list[str]:
    """What was understood otherwise than it was meant, and what may have been meant."""
    remarks = [
        words("search-too-short", words=_italic([word], words)) for word in result.too_short[:1]
    ]
    if result.corrections:
        near = Listed([_italic(each.words, words) for each in result.corrections], "or")
        remarks.append(words("search-did-you-mean", near=near))
    return remarks


def _italic(texts: Sequence[str], words: Words) -> str:
    return words.listed([f"*{fit(text, QUERY)}*" for text in texts])


def _shortened(text: str) -> str:
    return text if length(text) <= _LABEL else text[:_LABEL] + "…"


def _names(result: SearchPage, words: Words) -> str:
    return _others([source.name for source in result.sources], TITLE, words)


def _range(result: SearchPage) -> Said:
    """Which results are on this page, and how many there are."""
    first = result.number * result.size + 1
    last, total = str(first + len(result.results) - 1), result.total
    if result.looked_at is not None:
        return say(
            "search-range-capped", first=str(first), last=last, total=total, most=result.looked_at
        )
    if first == 1 and result.is_last:
        return say("search-count", total=total)
    return say("search-range", first=str(first), last=last, total=total)


def _nothing_found(result: SearchPage, words: Words) -> str:
    if result.only_excluded:
        return words("search-only-excluded")
    if not result.words and not result.sources:
        return words("search-without-words")
    query = fit(" ".join(result.words) or result.request.query, QUERY)
    if result.sources:
        none = words("search-none-of-source", query=query, source=_names(result, words))
    else:
        none = words("search-none", query=query)
    if remarks := _remarks(result, words):
        return "\n".join([none, *remarks])
    tries = [say("search-try-words"), say("search-try-beginning")]
    if result.sources:
        tries.insert(0, say("search-try-all-sources"))
    if result.is_timed:
        tries.insert(0, say("search-try-longer"))
    return none + " " + words("search-try", tries=Listed(tries, "or"))


def digest(result: Digest, words: Words) -> Card:
    """The stories of a source in a period, each in its own sentences."""
    source = fit(result.source.name, TITLE)
    title = words("digest-title", source=source, period=result.period)
    if not result.articles:
        return _empty(title, words("digest-none", period=result.period))
    entries = [_digest_entry(article, result) for article in result.articles]
    news = result.style == "news"
    notes = [words("digest-note") if news else words("digest-note-styled", style=result.style)]
    if result.period != "all" and any(each.published is None for each in result.articles):
        notes.append(words("digest-note-undated"))
    return _story_list(title, entries, words, note="\n-# ".join(notes))


def posted_digest(result: Digest, words: Words, mark: int | None = None) -> Card:
    """A digest as a schedule posts it, with the delivery's mark; without one, its preview."""
    source = fit(result.source.name, TITLE)
    note = words("digest-preview") if mark is None else ""
    if result.notice and not result.articles:
        return Card(text_display(fit_message(result.notice, words, 400)), mark=mark)
    if not result.articles:
        text = "-# " + words("digest-posted-none", source=source)
        return Card(text_display(f"{text}\n-# {note}" if note else text), mark=mark)
    entries = [_digest_entry(each, result) for each in result.articles]
    title = words("digest-posted-title", source=source)
    return _story_list(title, entries, words, note=note, mark=mark)


def more(result: RelatedArticles, words: Words) -> Card:
    """Other articles about a story, then related ones, each with its *Read* button."""
    same_story = [_entry(each, LIST_SENTENCES) for each in result.same_story]
    related = [_entry(each, LIST_SENTENCES) for each in result.related]
    groups = {len(same_story): "### " + words("more-related")} if related else {}
    if same_story:
        groups[0] = "### " + words("more-same-story")
    title = words("more-title", title=fit(result.article.title, TITLE))
    return _story_list(title, [*same_story, *related], words, groups=groups)


def article(shown: Article, words: Words) -> Card:
    """The summary card: title, origin, the sentences, the picture's caption, the link."""
    head = f"### {fit(shown.title, TITLE)}\n-# {_origin(shown, words, exact=True)}"
    if shown.title_derived:
        head += "\n-# " + words("article-title-derived")
    notes = [fit(note, 300) for note in (shown.byline, shown.editors_note) if note]
    head += "".join(f"\n-# {note}" for note in notes)
    lines = [*_captions(shown, words), _extent(shown, words), *_address(shown, words)]
    foot = "\n".join(f"-# {line}" for line in lines)
    body = fit(shown.excerpt(_sentences_shown(shown)), MESSAGE_TEXT - length(head) - length(foot))
    items: list[Component] = [text_display(head)]
    if body.strip():
        items.append(text_display(body))
    items += [separator(), text_display(foot)]
    buttons: list[Component] = [more_button(shown.id, words)] if shown.has_related else []
    if shown.url and _has_button(shown.url):
        buttons.insert(0, link_button(words("article-open"), shown.url))
    if buttons:
        items.append(action_row(*buttons))
    return Card(*items)


def sentences(lines: Sequence[str], title: str | None, words: Words) -> Card:
    """The summary of a message that someone chose; `title` is that of the article it links to."""
    heading = "### " + (fit(title, TITLE) if title else words("summary-title"))
    text = fit("\n".join(lines), MESSAGE_TEXT - length(heading))
    return Card(text_display(heading), text_display(text))


def trouble(said: Said | str, words: Words) -> Card:
    """What went wrong, for the person who asked."""
    return Card(text_display(fit_message(said, words, MESSAGE_TEXT)), colour=TROUBLE)


@dataclass(frozen=True, slots=True)
class _Entry:
    article: Article
    title: Sequence[Fragment]  # empty if the first sentence of the text says the same
    text: Sequence[Fragment]
    updated: bool = False
    lacks: Sequence[str] = ()  # words of a search that found it


def _entry(shown: Article, count: int) -> _Entry:
    return _entry_of(shown, shown.sentences(count))


def _digest_entry(shown: Article, result: Digest) -> _Entry:
    chosen = result.sentences.get(shown.id) or shown.sentences(DIGEST_SENTENCES)
    return _entry_of(shown, chosen, updated=shown.id in result.updated)


def _entry_of(shown: Article, chosen: Sequence[str], *, updated: bool = False) -> _Entry:
    title = () if shown.title_derived else (Fragment(shown.title),)
    return _Entry(shown, title, (Fragment(" ".join(chosen)),), updated)


def _result_entry(result: SearchResult, always_lacking: Sequence[str] | None) -> _Entry:
    title = () if result.article.title_derived else result.title
    lacks = () if always_lacking is not None else result.lacks
    return _Entry(result.article, title, result.excerpt, lacks=lacks)


def _story_list(
    title: str,
    entries: Sequence[_Entry],
    words: Words,
    *,
    above: Sequence[str] = (),
    note: str = "",
    first: int = 1,
    buttons: Sequence[Component] = (),
    mark: int | None = None,
    groups: Mapping[int, str] | None = None,
) -> Card:
    """`above` are lines under the title, `first` is the number of the first entry.

    `groups` are headings by index of an entry.
    """
    entries, groups = entries[:ENTRIES], groups or {}
    heading = "\n".join([f"## {title}", *(f"-# {line}" for line in above)])
    small_print = f"-# {note}" if note else ""
    room = MESSAGE_TEXT - sum(map(length, (heading, small_print, *groups.values())))
    frames = _frames(entries, first, room, words)
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
        items.append(section(content, read_button(entry.article.id, number, words)))
    if small_print or buttons:
        items.append(separator())
    if small_print:
        items.append(text_display(small_print))
    if buttons:
        items.append(action_row(*buttons))
    return Card(*items, mark=mark)


def _frames(
    entries: Sequence[_Entry], first: int, room: int, words: Words
) -> list[tuple[str, str]]:
    """The text before and after each entry's own, shortened if it would take too much room."""
    for share in (1.0, 0.5, 0.25):
        frames = [
            _frame(number, entry, share, words) for number, entry in enumerate(entries, first)
        ]
        if sum(length(before) + length(after) for before, after in frames) <= _MOST_FRAMES * room:
            break
    return frames


def _frame(number: int, entry: _Entry, share: float, words: Words) -> tuple[str, str]:
    title = fit_fragments(entry.title, int(share * TITLE), mark="__").strip()
    before = f"**{number}. {title}**\n" if title else f"**{number}.** "
    origin = _origin(entry.article, words, int(share * META))
    if entry.lacks:
        lacking = [f"*{fit(word, int(share * _LABEL))}*" for word in entry.lacks[:_MOST_LACKING]]
        origin += " · " + words("search-lacking", words=words.listed(lacking))
    if entry.updated:
        return before, f"\n-# **{words('story-update')}** · {origin}"
    return before, f"\n-# {origin}"


def _origin(shown: Article, words: Words, limit: int = META, *, exact: bool = False) -> str:
    """Sources, place and time on one line."""
    source = fit(shown.source, limit) if shown.source else words("source-unknown")
    if shown.agency:
        source = words("via-agency", source=source, agency=fit(shown.agency, limit))
    if shown.also_in:
        source = words("also-in", source=source, others=_others(shown.also_in, limit, words))
    parts = [source, fit(shown.place, limit)] if shown.place else [source]
    if shown.published is None:
        seen = moment(shown.seen)
        parts.append(words("undated-loaded", moment=seen) if exact else words("undated"))
    elif exact:
        parts.append(f"{moment(shown.published, 'f')} ({moment(shown.published)})")
    else:
        parts.append(moment(shown.published))
    return " · ".join(parts)


def _others(sources: Sequence[str], limit: int, words: Words) -> str:
    """The first few sources, and how many more there are."""
    shown = [fit(name, limit // ALSO) for name in sources[:ALSO]]
    left = len(sources) - len(shown)
    names = words.listed(shown, "comma")
    return words("and-more", names=names, count=left) if left else names


def _sentences_shown(shown: Article) -> int:
    return len(shown.summary.spans) if shown.summary.whole else CARD_SENTENCES


def _captions(shown: Article, words: Words) -> list[str]:
    return [
        words("picture-credited", caption=fit(each.text, 400), credit=fit(each.credit, 100))
        if each.credit
        else words("picture", caption=fit(each.text, 400))
        for each in shown.captions[:2]
    ]


def _extent(shown: Article, words: Words) -> str:
    """How much of the article the card quotes."""
    if shown.summary.whole:
        return words("article-whole")
    return words("article-quoted", count=min(CARD_SENTENCES, len(shown.summary.spans)))


def _has_button(url: str) -> bool:
    return len(url) <= BUTTON_URL and can_be_opened(url)


def _address(shown: Article, words: Words) -> list[str]:
    """An address with a user name or an impossible port, as code: Discord makes no link of that."""
    url = shown.url
    if not url or not url.startswith(("http://", "https://")):
        return []
    if len(url) > META or can_be_opened(url):
        return []
    return [words("article-address", address="`{}`".format(url.replace("`", "%60")))]


def _empty(title: str, text: str) -> Card:
    return Card(text_display(f"## {title}"), text_display(text))
