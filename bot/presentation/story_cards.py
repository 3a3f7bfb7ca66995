"""Messages about stories: the newest, one in full, and others like it."""

from collections.abc import Sequence

from bot.models import Article, Latest, RelatedArticles
from bot.presentation.buttons import latest_button, more_button
from bot.presentation.components import (
    Card,
    Component,
    action_row,
    link_button,
    separator,
    text_display,
)
from bot.presentation.limits import BUTTON_URL, MESSAGE_TEXT, TITLE, length
from bot.presentation.markdown import fit
from bot.presentation.origin_line import META, origin_line
from bot.presentation.story_list import Entry, empty_list, entry_of, story_list
from bot.presentation.story_picture import with_picture
from bot.presentation.text_direction import marks_for
from bot.presentation.title_links import link_target, linked
from bot.text.characters import read_alike
from bot.text.links import can_be_opened
from bot.words import Words

_CARD_SENTENCES = 3
_LIST_SENTENCES = 1


def latest(result: Latest, words: Words) -> Card:
    """The newest stories, each with its *Read* button."""
    page, source = result.page, result.source
    name = fit(source.name, TITLE) if source else ""
    title = words("latest-title-of-source", source=name) if source else words("latest-title")
    if not page.articles:
        return empty_list(title, words("latest-none"))
    entries = [_entry(article) for article in page.articles]
    source_id = source.id if source else None
    number = result.number
    before, after = (number - 1, number + 1) if number else (None, None)
    buttons = [
        latest_button("newer", page.newer, source_id, result.count, words, page=before),
        latest_button("older", page.older, source_id, result.count, words, page=after),
    ]
    return story_list(
        title,
        entries,
        words,
        buttons=buttons if page.newer or page.older else (),
        note=words("latest-page", page=number) if number and number > 1 else "",
    )


def more(result: RelatedArticles, words: Words) -> Card:
    """Other articles about a story, then related ones, each with its *Read* button."""
    same_story = [_entry(each) for each in result.same_story]
    related = [_entry(each) for each in result.related]
    groups = {len(same_story): "### " + words("more-related")} if related else {}
    if same_story:
        groups[0] = "### " + words("more-same-story")
    title = words("more-title", title=fit(result.article.title, TITLE))
    return story_list(title, [*same_story, *related], words, groups=groups)


def article(shown: Article, words: Words) -> Card:
    """The summary card: title, origin, the sentences, the picture's caption, the link."""
    title = linked(fit(shown.title, TITLE), link_target(shown.url))
    head = f"### {title}\n-# {origin_line(shown, words, exact=True)}"
    if shown.title_derived:
        head += "\n-# " + words("article-title-derived")
    notes = [fit(note, 300) for note in (shown.byline, shown.editors_note) if note]
    head += "".join(f"\n-# {note}" for note in notes)
    lines = [*_captions(shown, words), _extent(shown, words), *_address(shown, words)]
    foot = "\n".join(f"-# {line}" for line in lines)
    text = shown.excerpt(_sentences_shown(shown))
    marks = marks_for(head) + marks_for(foot)
    body = fit(text, MESSAGE_TEXT - length(head) - length(foot) - marks)
    items: list[Component] = [with_picture(head, shown)]
    if body.strip() and not read_alike(shown.title, text):
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


def _entry(shown: Article) -> Entry:
    return entry_of(shown, shown.sentences(_LIST_SENTENCES))


def _sentences_shown(shown: Article) -> int:
    return len(shown.summary.spans) if shown.summary.whole else _CARD_SENTENCES


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
    return words("article-quoted", count=min(_CARD_SENTENCES, len(shown.summary.spans)))


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
