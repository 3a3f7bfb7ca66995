"""Every kind of card, drawn in a language. All texts from outside are Cyrillic."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from bot.models import (
    AsItComes,
    BeingCompared,
    BeingSent,
    Caption,
    ChannelHasIt,
    ChannelPost,
    Correction,
    Cursor,
    Delivery,
    Digest,
    ExplainedPosting,
    ExplainedStory,
    Failed,
    FeedItem,
    FeedOffer,
    Finding,
    FirstDigest,
    FollowDetails,
    FollowedFeed,
    FoundFeed,
    Fragment,
    HelpPage,
    HitGroup,
    InLine,
    Latest,
    ListedSources,
    Missed,
    NewAlert,
    NotFromAFeed,
    OtherCategory,
    OtherSource,
    Page,
    Paused,
    PollingHints,
    PollOutcome,
    Post,
    Posted,
    PostingReason,
    QuietHours,
    RecentStories,
    RelatedArticles,
    RoleMention,
    ScheduleDetails,
    SearchPage,
    SearchRequest,
    SearchResult,
    Selection,
    SelectionName,
    SetTimes,
    Source,
    StoreCounts,
    StoredAlert,
    Subscription,
    SubscriptionPlan,
    TooFewPublishers,
    TooOld,
    Unrecorded,
    Waiting,
    WrongWords,
)
from bot.presentation import (
    alert_cards,
    digest_cards,
    doctor_cards,
    follow_cards,
    help_cards,
    posting_cards,
    schedule_cards,
    search_cards,
    source_cards,
    story_cards,
)
from bot.presentation.components import Card
from bot.presentation.permissions import Lacks
from bot.timetable.schedule_words import describe
from bot.words import Said, Words, english, say, translated_messages
from bot.words.ftl_compiler import places
from tests.invented_stories import a_story

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
SOURCE = Source(7, "Маяк", "7", 3)
SELECTION = SelectionName(("Маяк",))
SELECTIONS = (
    SelectionName(),
    SelectionName(told_by=3),
    SelectionName(("Маяк", "Порт", "Мыс", "Риф")),
    SelectionName(("Маяк",), "спорт"),
    SelectionName(query="паром"),
    SelectionName(("Маяк",), "спорт", "паром"),
)

STORY = replace(
    a_story(title="Паром", text="Паром сел на мель. Никто не пострадал.", url="https://м.рф"),
    source="Маяк",
    place="МОСКВА",
    byline="Иван",
    captions=(Caption("Паром.", "Иван"), Caption("Порт.", None)),
    also_in=("Волна", "Порт"),
    has_related=True,
)
BARE = replace(
    STORY,
    id=2,
    title_derived=True,
    source=None,
    published=None,
    also_in=("А", "Б", "В", "Г"),
    summary=replace(STORY.summary, whole=False),
)
PAGE = Page((STORY, BARE), newer=Cursor(9, 9), older=Cursor(1, 1))
FEED = FollowedFeed(
    id=1, source_id=7, source="Маяк", url="https://м.рф", articles=3, etag=None, last_modified=None,
    body_hash=None, hints=PollingHints(), publishes_every=HOUR, next_check=NOW + HOUR,
    checked=NOW, read=NOW, failures=0, error=None,
)  # fmt: skip
ITEM = FeedItem("Паром", None, None, NOW, None, None, (), teaser=False, language=None)
OFFER = FeedOffer(1, "https://м.рф", "Маяк", None)
PLAN_RHYTHM = SetTimes((time(7, 30), time(18)), frozenset({0, 2, 4}), "Ц/Ц")
PLAN = SubscriptionPlan(
    guild_id=1, channel_id=2, selection=Selection((7,)), stories=5, created_by=3,
    rhythm=PLAN_RHYTHM,
)  # fmt: skip
REASON = say("too-late-to-catch-up")
LACKS = Lacks([say("permission-view-channel")], to_notify=True)


def a_search(
    *found: SearchResult, words: tuple[str, ...] = ("паром",), **options: Any
) -> SearchPage:
    """A page of results."""
    page = SearchPage(
        request=SearchRequest("паром", since="day"), words=words, sources=(), results=found,
        total=len(found), looked_at=None, number=0, size=5, search_id=None,
    )  # fmt: skip
    return replace(page, **options)


def a_schedule(
    *, paused: Said | str | None = None, rhythm: SetTimes | AsItComes = PLAN.rhythm
) -> ScheduleDetails:
    """Schedule 1 of the Lighthouse."""
    running = (NOW + HOUR, NOW + 25 * HOUR)
    plan = PLAN._replace(rhythm=rhythm)
    return ScheduleDetails(
        schedule=Subscription(1, plan, SELECTION, None if paused else running[0], NOW, paused),
        times=describe(rhythm),
        clocks_change=True,
        upcoming=() if paused else running,
        preview=Digest(SELECTION, "new", (STORY,)),
    )


def deliveries() -> Iterator[Delivery]:
    """One in each state, with and without a reason."""
    waiting = Delivery(
        id=1, subscription_id=1, guild_id=1, channel_id=2, due=NOW, state="waiting",
        stories=(), nonce="", attempts=0, first_attempt=None, message_id=None, error=None,
        finished=None,
    )  # fmt: skip
    for state in ("waiting", "quiet", "skipped", "failed", "sent"):
        yield replace(waiting, state=state)
        yield replace(waiting, state=state, error=REASON)
    for late in (timedelta(), timedelta(minutes=1), HOUR):
        yield replace(waiting, state="sent", message_id=5, finished=NOW + late)


def cards_of_stories(words: Words) -> Iterator[Card]:
    """Lists, articles, searches and digests."""
    result = SearchResult(STORY, (Fragment("Паром", True),), (Fragment("Паром."),))
    yield story_cards.latest(Latest(PAGE, None, 5, 2), words)
    yield story_cards.latest(Latest(Page(()), SOURCE, 5), words)
    yield search_cards.search(a_search(result), words)
    yield search_cards.search(a_search(result, total=12, search_id=1, sources=(SOURCE,)), words)
    yield search_cards.search(a_search(result, total=1000, looked_at=1000), words)
    yield search_cards.search(a_search(), words)
    yield search_cards.search(a_search(sources=(SOURCE,)), words)
    yield search_cards.search(a_search(words=(), sources=(SOURCE,)), words)
    yield search_cards.search(a_search(words=(), sources=(SOURCE,), is_timed=True), words)
    yield search_cards.search(a_search(is_timed=True, too_short=("п*",)), words)
    yield search_cards.search(a_search(corrections=(Correction(("пароль",), 1),)), words)
    for complete in (0, 1, 3):
        for lacks in ((), ("маяк",)):
            groups = (HitGroup(complete, (), True), HitGroup(2, lacks, False))
            missing = replace(result, lacks=("маяк",))
            yield search_cards.search(a_search(missing, groups=groups), words)
    for period in ("day", "week", "month", "all"):
        yield digest_cards.digest(Digest(SELECTION, period, (STORY,)), words)
        yield digest_cards.digest(Digest(SELECTION, period, ()), words)
    for selection in SELECTIONS:
        yield digest_cards.digest(Digest(selection, "week", (STORY,)), words)
        yield digest_cards.digest(Digest(selection, "week", ()), words)
    digest = Digest(SELECTION, "new", (STORY, BARE), frozenset({2}))
    yield digest_cards.posted(Post(digest, RoleMention(3)), words, 4)
    yield digest_cards.preview(Digest(SELECTION, "new", ()), words)
    yield story_cards.more(RelatedArticles(STORY, (BARE,), (replace(BARE, id=3),)), words)
    yield story_cards.article(STORY, words)
    yield story_cards.article(BARE, words)
    yield story_cards.sentences(["Паром сел на мель."], None, words)
    yield story_cards.sentences(["Паром сел на мель."], "Паром", words)


def cards_of_schedules(words: Words) -> Iterator[Card]:
    """Everything in schedule_cards.py."""
    running, paused = a_schedule(), a_schedule(paused=REASON)
    mentions = running._replace(
        schedule=running.schedule._replace(plan=PLAN._replace(mention=RoleMention(3))),
    )
    yield from schedule_cards.added(running, LACKS, words)
    yield from schedule_cards.edited(mentions, LACKS, words)
    quietly = mentions.schedule._replace(plan=PLAN._replace(mention=RoleMention(3, silent=True)))
    yield from schedule_cards.previewed(running._replace(schedule=quietly), words)
    yield schedule_cards.posting_now(running, words)
    yield schedule_cards.posting_now(running._replace(preview=Digest(SELECTION, "new", ())), words)
    yield from schedule_cards.previewed(paused, words)
    yield schedule_cards.paused(paused, words)
    yield schedule_cards.resumed(running, words)
    yield schedule_cards.removed(running, words)
    yield schedule_cards.listed([], words)
    for days in (range(7), range(5), (5, 6), (0, 1, 2, 3, 4, 5)):
        yield schedule_cards.listed(
            [paused, a_schedule(rhythm=PLAN_RHYTHM._replace(days=frozenset(days)))], words
        )
    yield schedule_cards.history(running, [], words)
    yield schedule_cards.history(running, list(deliveries()), words)


def cards_of_follows(words: Words) -> Iterator[Card]:
    """Everything in follow_cards.py."""
    mention = RoleMention(5)
    for quiet in (None, QuietHours(time(22), time(7), "Ц/Ц")):
        details = a_schedule(rhythm=AsItComes(3600, quiet))
        plan = details.schedule.plan
        queries = (
            "паром -спорт", '"паром" OR порт', "пар* порт", "source:маяк", "source:маяк -спорт", "-спорт -source:маяк",
        )  # fmt: skip
        for query in queries:
            selection = Selection((7,), query=query)
            planned = plan._replace(selection=selection, mention=mention)
            shown = details._replace(schedule=details.schedule._replace(plan=planned))
            for total, days in ((1, 7), (84, 7), (1000, 5)):
                recent = RecentStories(total, timedelta(days=days), (STORY,))
                yield from follow_cards.added(FollowDetails(shown, recent), LACKS, words)
        yield schedule_cards.listed([details, details._replace(upcoming=())], words)
        for card in (schedule_cards.paused, schedule_cards.resumed, schedule_cards.removed):
            yield card(details, words)
        yield schedule_cards.history(details, [], words)
    for stories in ((STORY,), (BARE,), (STORY, BARE)):
        digest = Digest(SELECTION, "new", stories)
        for waiting in (None, Waiting(1, NOW), Waiting(4, NOW)):
            post = Post(digest, RoleMention(3), as_it_comes=True, waiting=waiting)
            yield follow_cards.posted(post, words, 5)
        yield follow_cards.posted(Post(digest), words, None)


def cards_of_alerts(words: Words) -> Iterator[Card]:
    """Everything in alert_cards.py."""
    name = SelectionName(("Маяк",), query="паром")
    running = a_schedule(rhythm=AsItComes(60)).schedule._replace(name=name)
    for due in (None, NOW):
        for total, stories in ((0, ()), (1, (STORY,)), (84, (BARE,))):
            new = NewAlert(name, due, RecentStories(total, timedelta(days=7), stories))
            yield alert_cards.first(new, words)
            for resumed in (0, 1, 4):
                yield alert_cards.added(StoredAlert(running, new, resumed), words)
    yield alert_cards.listed([], words)
    paused = a_schedule(paused=REASON).schedule
    unseen = paused._replace(name=None)
    yield alert_cards.listed([running, a_schedule().schedule, paused, unseen], words)
    yield alert_cards.removed(running, words)
    for count in (0, 1, 4):
        yield alert_cards.forgotten(count, words)
    for notice in (None, say("alert-left-out", count=2)):
        for shown in ((STORY,), (BARE,), (STORY, BARE)):
            digest = Digest(name, "new", shown, frozenset({STORY.id}), notice=notice)
            yield alert_cards.sent(digest, 3, words, 5)


def cards_of_explained_postings(words: Words) -> Iterator[Card]:
    """Everything in posting_cards.py: each reason, with and without what may be missing."""
    story = ExplainedStory(1, "Паром", "https://м.рф", "Маяк", NOW, NOW)
    yield posting_cards.explained(ExplainedPosting(story, ()), words)
    reasons = tuple((a_schedule().schedule, reason) for reason in posting_reasons())
    for others in (0, 1, 3):
        named = story._replace(others_in_post=others, source="Маяк" if others else None)
        first = {reasons[0][0].id: FirstDigest(NOW, others)}
        for some in (reasons[:20], reasons[20:]):
            yield posting_cards.explained(ExplainedPosting(named, some), words)
            yield posting_cards.explained(ExplainedPosting(named, some[:2], first), words)


def posting_reasons() -> Iterator[PostingReason]:
    """Each reason in all its forms."""
    yield from (OtherSource("Маяк"), OtherSource(None), OtherCategory("спорт"), NotFromAFeed())
    yield from (TooOld("follow", NOW), TooOld("schedule", NOW), TooOld("digest", NOW))
    yield from (TooOld("day"), TooOld("query"), Unrecorded(), BeingCompared(), Paused(REASON))
    yield from (WrongWords((("паром", "порт"), ("мыс",)), ()), WrongWords((), ("паром",)))
    yield WrongWords((("паром",),), ("мыс",))
    yield from (TooFewPublishers(1, 2), TooFewPublishers(2, 3))
    for message_id in (None, 5):
        for source in (None, "Маяк"):
            yield ChannelHasIt(ChannelPost(1, 2, message_id, source))
        for seconds in (1, 3, 200, 9_000):
            yield Posted(ChannelPost(1, 2, message_id), seconds)
    for quiet in (None, NOW):
        yield from (InLine(1, 5, NOW, quiet), InLine(9, 5, NOW, quiet))
    for delivery in deliveries():
        if delivery.state == "sent":
            delivery = replace(delivery, message_id=5)
        yield from (Missed(delivery, 1), Missed(delivery, 5), BeingSent(delivery))
        yield from (Failed(delivery, None), Failed(delivery, NOW))


def cards_of_sources(words: Words) -> Iterator[Card]:
    """Everything in source_cards.py."""
    feeds = [
        FEED,
        replace(FEED, checked=None),
        replace(FEED, failures=1, error=REASON),
        replace(FEED, failures=4, error=REASON),
        replace(FEED, next_check=None, error=REASON),
    ]
    outcomes = [
        PollOutcome(FEED, StoreCounts(loaded=2, updated=1)),
        PollOutcome(FEED, StoreCounts()),
        PollOutcome(FEED, unchanged=True),
        PollOutcome(FEED, error=REASON),
    ]
    untitled = replace(ITEM, title=None, published=None)
    yield source_cards.found(FoundFeed(OFFER, (ITEM, untitled), followed=True), words)
    yield source_cards.found(FoundFeed(OFFER, (), followed=False), words)
    for outcome in outcomes:
        yield source_cards.added(outcome, words)
    yield source_cards.refreshed(outcomes, words)
    for on_for_all in (True, False):
        yield source_cards.removed(SOURCE, words, on_for_all=on_for_all)
    yield source_cards.muted(SOURCE, words)
    yield source_cards.unmuted(SOURCE, words)
    yield source_cards.listed(ListedSources((), (), 0, unnamed=False), words)
    yield source_cards.listed(ListedSources((), (), 2, unnamed=True), words)
    yield source_cards.listed(ListedSources(tuple(feeds), (SOURCE,), 1, unnamed=True), words)
    yield source_cards.listed(ListedSources(tuple(feeds * 40), (SOURCE,), 1, unnamed=True), words)


def cards_of_doctor(words: Words) -> Iterator[Card]:
    """Everything in doctor_cards.py, with each message of a finding."""
    yield doctor_cards.examined([], words)
    for key, message in english().messages.items():
        if key.startswith("check-") and key in translated_messages():
            said = Said(key, dict.fromkeys(places(message), "Ц"))
            yield doctor_cards.examined([Finding(say("duty-posting"), said, said)], words)


def cards_of_help(words: Words) -> Iterator[Card]:
    """Everything in help_cards.py."""
    for page in (
        HelpPage(True, False, 3, "Маяк", "Порт", 0, 0),
        HelpPage(True, False, 0, "Маяк", "Порт", 0, 0),
        HelpPage(False, False, 1, "Маяк", "Порт", 0, 0),
        HelpPage(False, False, 0, "Маяк", "Порт", 0, 0),
        HelpPage(True, True, 0, "Маяк", "Порт", 0, 0),
        HelpPage(True, True, 1, "Маяк", "Порт", 1, 0),
        HelpPage(True, True, 1, "Маяк", "Порт", 1, 1),
        HelpPage(True, True, 1, "Маяк", "Порт", 3, 2),
    ):
        yield help_cards.help_page(page, words)
    yield help_cards.greeting(words)


CARDS: Sequence[Callable[[Words], Iterator[Card]]] = (
    cards_of_stories,
    cards_of_schedules,
    cards_of_follows,
    cards_of_alerts,
    cards_of_explained_postings,
    cards_of_sources,
    cards_of_doctor,
    cards_of_help,
)


def texts(components: list[dict[str, Any]]) -> Iterator[str]:
    """All texts and labels of a card."""
    for component in components:
        for name in ("content", "label"):
            if name in component:
                yield component[name]
        yield from texts(component.get("components", []))
        if "accessory" in component:
            yield from texts([component["accessory"]])
