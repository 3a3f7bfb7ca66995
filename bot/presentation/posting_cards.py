"""The answer of `/schedule why`: a story, and why each subscription posted it or didn't."""

from collections.abc import Callable
from typing import Any

from bot.models import (
    OUTCOMES,
    BeingCompared,
    BeingSent,
    ChannelHasIt,
    ChannelPost,
    ExplainedPosting,
    ExplainedStory,
    Failed,
    InLine,
    Missed,
    NotFromAFeed,
    OfferedStory,
    OtherCategory,
    OtherSource,
    Paused,
    Posted,
    TooFewPublishers,
    TooOld,
    Unrecorded,
    WrongWords,
)
from bot.presentation.components import Card
from bot.presentation.limits import REASON, TITLE
from bot.presentation.markdown import fit, fit_message
from bot.presentation.schedule_cards import first_digest, lines_card, message_link
from bot.presentation.selection_names import selection_name
from bot.presentation.title_links import link_target, linked
from bot.words import Listed, Said, Words, say
from bot.words.moments import moment

_MINUTE, _HOUR = 60, 3_600  # seconds


def explained(found: ExplainedPosting, words: Words) -> Card:
    """The story, and two lines for each subscription; a third if its first digest is yet to come."""
    lines = _about(found.story, words)
    if not found.reasons:
        lines.append(words("why-none"))
    for subscription, reason in found.reasons:
        lines.append(
            words(
                "why-subscription",
                number=str(subscription.id),
                selection=selection_name(subscription.name, words),
                channel=f"<#{subscription.plan.channel_id}>",
            )
        )
        lines.append(_WORDED[type(reason)](reason, words))
        if first := found.first.get(subscription.id):
            lines.append(
                "-# " + first_digest(str(subscription.id), first.due, first.stories, words)
            )
    return lines_card(words("why-title"), "\n".join(lines))


def offered(stories: tuple[OfferedStory, ...], words: Words) -> list[tuple[str, str]]:
    """Suggested stories: title and source, with the id."""
    return [
        (
            each.title
            if each.source is None
            else words("why-choice", title=each.title[:80], source=each.source),
            str(each.id),
        )
        for each in stories
    ]


def _about(story: ExplainedStory, words: Words) -> list[str]:
    title = linked(fit(story.title, TITLE), link_target(story.url))
    published, read = moment(story.published, "f"), moment(story.read, "f")
    if story.source is None:
        about = words("why-times", published=published, read=read)
    else:
        source = fit(story.source, TITLE)
        about = words("why-source-and-times", source=source, published=published, read=read)
    lines = [f"**{title}**", f"-# {about}"]
    if story.others_in_post:
        lines.append("-# " + words("why-others", count=story.others_in_post))
    return lines


def _posted(reason: Posted, words: Words) -> str:
    seconds = reason.seconds
    if seconds < 2 * _MINUTE:
        after = say("why-seconds", count=seconds)
    elif seconds < 2 * _HOUR:
        after = say("why-minutes", count=seconds // _MINUTE)
    else:
        after = say("why-hours", count=seconds // _HOUR)
    link = _link(reason.post)
    if link is None:
        return words("why-posted-unlinked", after=after)
    return words("why-posted", link=link, after=after)


def _being_sent(reason: BeingSent, words: Words) -> str:
    delivery = reason.delivery
    due = moment(delivery.due, "f")
    if delivery.error is None:
        return words("why-being-sent", due=due)
    why = fit_message(delivery.error, words, REASON)
    return words("why-being-sent-again", due=due, reason=why)


def _in_line(reason: InLine, words: Words) -> str:
    due = moment(reason.next_due, "f")
    is_next = reason.place <= reason.most
    if reason.quiet_until is not None:
        key = "why-next-after-quiet" if is_next else "why-in-line-after-quiet"
    else:
        key = "why-next" if is_next else "why-in-line"
    return words(key, place=reason.place, most=reason.most, due=due)


def _channel_has_it(reason: ChannelHasIt, words: Words) -> str:
    post = reason.post
    link = _link(post)
    if post.source is None:
        return words("why-has-it-unlinked") if link is None else words("why-has-it", link=link)
    source = fit(post.source, TITLE)
    if link is None:
        return words("why-has-account-unlinked", source=source)
    return words("why-has-account", source=source, link=link)


def _failed(reason: Failed, words: Words) -> str:
    delivery = reason.delivery
    due, why = moment(delivery.due, "f"), fit_message(delivery.error or "", words, REASON)
    if reason.next_due is None:
        return words("why-failed", due=due, reason=why)
    return words("why-failed-next", due=due, reason=why, next=moment(reason.next_due, "f"))


def _missed(reason: Missed, words: Words) -> str:
    digest = reason.digest
    due = moment(digest.due, "f")
    if digest.state == "sent" and digest.message_id is not None:
        link = message_link(digest.guild_id, digest.channel_id, digest.message_id)
        return words("why-missed", due=due, link=link, most=reason.most)
    why = digest.error or digest.note
    outcome = OUTCOMES[digest.state]
    if why is None:
        return words("why-missed-unsent", due=due, outcome=outcome)
    told = fit_message(why, words, REASON)
    return words("why-missed-unsent-because", due=due, outcome=outcome, reason=told)


def _paused(reason: Paused, words: Words) -> str:
    return words("schedule-paused-because", reason=fit_message(reason.reason, words, REASON))


def _wrong_words(reason: WrongWords, words: Words) -> str:
    return fit_message(_mismatch(reason), words, REASON)


def _mismatch(reason: WrongWords) -> Said:
    groups = [_any_of(terms) for terms in reason.lacking]
    unwanted = _any_of(reason.unwanted)
    if groups and reason.unwanted:
        return say("why-lacks-and-has", lacking=Listed(groups), unwanted=unwanted)
    if groups:
        return say("why-lacks", lacking=Listed(groups))
    return say("why-has", unwanted=unwanted)


def _any_of(terms: tuple[str, ...]) -> Said:
    """Terms as typed, in quotation marks."""
    quoted = [say("follow-word", word=term.strip('"')) for term in terms]
    return say("follow-any-of", words=Listed(quoted, "or"))


def _too_few(reason: TooFewPublishers, words: Words) -> str:
    return words("why-too-few", has=reason.has, needs=reason.needs)


def _other_category(reason: OtherCategory, words: Words) -> str:
    return words("why-other-category", category=fit(reason.category, TITLE))


def _other_source(reason: OtherSource, words: Words) -> str:
    if reason.source is None:
        return words("why-no-source")
    return words("why-other-source", source=fit(reason.source, TITLE))


def _too_old(reason: TooOld, words: Words) -> str:
    if reason.since is None:
        return words(_TOO_OLD[reason.limit])
    return words(_TOO_OLD[reason.limit], since=moment(reason.since, "f"))


def _link(post: ChannelPost) -> str | None:
    if post.message_id is None:
        return None
    return message_link(post.guild_id, post.channel_id, post.message_id)


_TOO_OLD = {
    "follow": "why-too-old-follow",
    "schedule": "why-too-old-schedule",
    "digest": "why-too-old-digest",
    "day": "why-too-old-day",
    "query": "why-too-old-query",
}
_WORDED: dict[type, Callable[[Any, Words], str]] = {
    Posted: _posted,
    BeingSent: _being_sent,
    InLine: _in_line,
    BeingCompared: lambda _, words: words("why-comparing"),
    ChannelHasIt: _channel_has_it,
    Failed: _failed,
    Missed: _missed,
    Paused: _paused,
    Unrecorded: lambda _, words: words("why-unrecorded"),
    WrongWords: _wrong_words,
    TooFewPublishers: _too_few,
    NotFromAFeed: lambda _, words: words("why-from-file"),
    TooOld: _too_old,
    OtherCategory: _other_category,
    OtherSource: _other_source,
}
