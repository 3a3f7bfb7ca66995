"""Cards about follows for moderators, and the posts of follows."""

from bot.models import FollowDetails, Post
from bot.models.story import LOOKED_BACK
from bot.presentation.components import Card
from bot.presentation.digest_cards import digest_entry
from bot.presentation.markdown import fit_message
from bot.presentation.permissions import Lacks
from bot.presentation.schedule_cards import facts, lines_card, warnings
from bot.presentation.selection_names import selection_name
from bot.presentation.single_story import single_story
from bot.presentation.story_list import story_list
from bot.text.search_query import Term, compile_query
from bot.words import Listed, Said, Words, say
from bot.words.moments import moment

_QUERY = 600  # characters of a query in words
_FEW = 2.0  # stories a day; below that, only the week's number is shown


def added(new: FollowDetails, lacks: Lacks, words: Words) -> list[Card]:
    """The new follow: its query in words, how many stories it has had, missing permissions, a preview."""
    number = str(new.details.schedule.id)
    hint = "\n-# " + words("follow-hint", number=number)
    text = _facts(new, words) + warnings(new.details, lacks, words) + hint
    return [lines_card(words("follow-added", number=number), text), *_preview(new, words)]


def edited(follow: FollowDetails, lacks: Lacks, words: Words) -> list[Card]:
    """The same for a follow that was changed."""
    title = words("follow-edited", number=str(follow.details.schedule.id))
    text = _facts(follow, words) + warnings(follow.details, lacks, words)
    return [lines_card(title, text), *_preview(follow, words)]


def previewed(follow: FollowDetails, words: Words) -> list[Card]:
    """A follow, and its next post exactly as it would look."""
    title = words("follow-title", number=str(follow.details.schedule.id))
    text, preview = _facts(follow, words), _preview(follow, words)
    if preview and not follow.details.upcoming:
        text += "\n" + words("follow-preview-newest")
    return [lines_card(title, text), *preview]


def _facts(follow: FollowDetails, words: Words) -> str:
    lines = [facts(follow.details, words)]
    if query := follow.details.schedule.plan.selection.query:
        lines.append(fit_message(understood(query), words, _QUERY))
    lines.append(_frequency(follow, words))
    return "\n".join(lines)


def _preview(follow: FollowDetails, words: Words) -> list[Card]:
    shown = follow.details.preview
    if shown is None or not shown.articles:
        return []
    mention = follow.details.schedule.plan.mention
    return [posted(Post(shown, mention, waiting=follow.waiting), words, None)]


def understood(query: str) -> Said:
    """A query in words: all of “ukraine” or “kyiv”, “war”; not “sport” or stories from BBC News."""
    parsed = compile_query(query)
    wanted = [Listed([_term(term) for term in group], "or") for group in parsed.wanted]
    groups = [say("follow-any-of", words=group) for group in wanted]
    excluded = [_term(term) for term in parsed.unwanted]
    if parsed.without_sources:
        excluded.append(say("follow-from", names=Listed(parsed.without_sources, "or")))
    unwanted, names = Listed(excluded, "or"), Listed(parsed.sources)
    if groups and excluded:
        return say("follow-query-without", words=Listed(groups), unwanted=unwanted)
    if groups:
        return say("follow-query", words=Listed(groups))
    if not parsed.sources:
        return say("follow-query-only-without", unwanted=unwanted)
    if excluded:
        return say("follow-query-of-sources-without", names=names, unwanted=unwanted)
    return say("follow-query-of-sources", names=names)


def _term(term: Term) -> Said:
    if term.prefix:
        return say("follow-beginning", word=term.text)
    return say("follow-phrase" if term.quoted else "follow-word", word=term.text)


def _frequency(new: FollowDetails, words: Words) -> str:
    recent = new.recent
    if recent.a_day < _FEW:
        return words("follow-frequency-low", count=recent.total)
    daily = round(recent.a_day)
    if recent.within < LOOKED_BACK:
        return words("follow-frequency-high", daily=daily)
    return words("follow-frequency", count=recent.total, daily=daily)


def posted(post: Post, words: Words, mark: int | None) -> Card:
    """Stories as a follow posts them, with the delivery's mark; a preview if there is no delivery."""
    shown = post.digest
    top = [] if mark is not None else [words("digest-preview")]
    if post.mention is not None:
        top.append(f"<@&{post.mention.role_id}>")
    note = words("follow-note", selection=selection_name(shown.selection, words))
    if post.waiting is not None:
        until = moment(post.waiting.until, "t")
        note += " · " + words("follow-waiting", count=post.waiting.stories, until=until)
    if len(shown.articles) == 1:
        return single_story(shown, words, above=top, note=note, mark=mark)
    title = words("follow-posted-title", count=len(shown.articles))
    entries = [digest_entry(each, shown) for each in shown.articles]
    return story_list(title, entries, words, above=top, note=note, mark=mark)
