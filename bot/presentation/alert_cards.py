"""Cards for `/alert`, and the direct messages of alerts."""

from collections.abc import Sequence

from bot.models import (
    DIGEST_SENTENCES,
    AsItComes,
    Digest,
    NewAlert,
    StoredAlert,
    Subscription,
)
from bot.presentation.components import Card
from bot.presentation.digest_cards import digest_entry
from bot.presentation.limits import REASON
from bot.presentation.markdown import fit_message
from bot.presentation.schedule_cards import lines_card
from bot.presentation.selection_names import selection_name
from bot.presentation.single_story import single_story
from bot.presentation.story_list import empty_list, entry_of, story_list
from bot.text.selection_words import called
from bot.words import Said, Words, say
from bot.words.moments import moment


def first(new: NewAlert, words: Words) -> Card:
    """The first direct message: what is watched, how to stop it, and the newest story as a preview."""
    about = "\n".join(
        [
            words("alert-first-title"),
            words("alert-first", selection=selection_name(new.name, words)),
            _times(new, words),
            words("alert-stop"),
        ]
    )
    if not new.recent.newest:
        return empty_list(about, "-# " + words("alert-preview-none"))
    entries = [entry_of(each, each.sentences(DIGEST_SENTENCES)) for each in new.recent.newest]
    return story_list(about, entries, words, above=[words("alert-preview")])


def added(stored: StoredAlert, words: Words) -> Card:
    """The new alert, and how many stories it has had lately."""
    new = stored.new
    lines = [
        words("alert-first", selection=selection_name(new.name, words)),
        _times(new, words),
        words("alert-frequency", count=new.recent.total),
    ]
    if stored.resumed:
        lines.append(words("alert-resumed", count=stored.resumed))
    lines.append("-# " + words("alert-stop"))
    return lines_card(words("alert-added", number=stored.number), "\n".join(lines))


def listed(alerts: Sequence[Subscription], words: Words) -> Card:
    """The alerts of a person."""
    if not alerts:
        return lines_card(words("alerts-none-title"), words("alerts-none"))
    lines = [_line(each, words) for each in alerts]
    lines.append("-# " + words("alert-stop"))
    return lines_card(words("alerts-title"), "\n".join(lines))


def removed(alert: Subscription, words: Words) -> Card:
    """The answer to deleting an alert."""
    name = selection_name(alert.name, words)
    return lines_card(
        words("alert-removed", number=str(alert.id)), words("alert-was", selection=name)
    )


def forgotten(count: int, words: Words) -> Card:
    """The answer to deleting everything about a person."""
    return lines_card(words("alerts-forgotten-title"), words("alerts-forgotten", count=count))


def offered(
    alerts: Sequence[Subscription], typed: str, most: int, words: Words
) -> list[tuple[str, str]]:
    """At most `most` alerts that match what was typed: label and number."""
    wanted = typed.strip().casefold()
    labels = [
        (words("alert-label", number=str(each.id), selection=called(each.name)), str(each.id))
        for each in alerts
    ]
    return [each for each in labels if wanted in each[0].casefold()][:most]


def sent(shown: Digest, number: int, words: Words, mark: int) -> Card:
    """Stories of an alert, as a direct message, with the delivery's mark."""
    facts = {"number": str(number), "selection": selection_name(shown.selection, words)}
    alone = len(shown.articles) == 1
    note = words("alert-note-about", **facts) if alone else words("alert-note", **facts)
    if isinstance(shown.notice, Said):
        note = fit_message(shown.notice, words, REASON) + "\n-# " + note
    if alone:
        return single_story(shown, words, above=(), note=note, mark=mark)
    entries = [digest_entry(each, shown) for each in shown.articles]
    return story_list(words("alert-title", **facts), entries, words, note=note, mark=mark)


def _times(new: NewAlert, words: Words) -> str:
    if new.next_due is None:
        return words("alert-at-once")
    return words("alert-once-a-day", time=moment(new.next_due, "t"))


def _line(alert: Subscription, words: Words) -> str:
    facts = {"number": str(alert.id), "selection": selection_name(alert.name, words)}
    if alert.paused:
        why = say("alert-source-unseen") if alert.name is None else alert.paused
        reason = fit_message(why, words, REASON)
        return words("alert-line-paused", **facts, reason=reason)
    if isinstance(alert.plan.rhythm, AsItComes) or alert.next_due is None:
        return words("alert-line-at-once", **facts)
    return words("alert-line-once-a-day", **facts, time=moment(alert.next_due, "t"))
