"""What the courier needs of Discord: send a digest, find it again, publish it."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta
from typing import Generic, NamedTuple, TypeVar

import aiohttp
import discord

from bot.delivery.courier import CannotPost, TryAgain
from bot.delivery.request_pace import RequestPace
from bot.models import OPERATOR, Delivery, NewAlert, Post, Subscription
from bot.presentation import alert_cards, digest_cards, follow_cards
from bot.presentation.components import Card
from bot.presentation.language import Chosen, community_language, unasked
from bot.presentation.permissions import missing_to_post
from bot.presentation.trouble_card import trouble
from bot.words import Listed, Said, Words, say, words_in

T = TypeVar("T")

_CLOCKS_DIFFER = timedelta(minutes=2)  # between our clock and Discord's

# Codes of Discord's refusals of direct messages.
_OPENED_TOO_FAST = 40003
_BLOCKED = 50007
_NO_COMMON_SERVER = 50278
_KNOWN_SECONDS = 3600.0  # a channel rarely becomes an announcement channel, a server a Community
_MOST_KNOWN = 10_000
# Discord allows a bot 50, in all processes. Answers to interactions don't count; starts and greetings
# do, and requests that were delayed arrive closer together than they were sent.
_REQUESTS_A_SECOND = 40
_PAGE = 100  # messages of a channel's history in one request


class _Channel(NamedTuple):
    publishes: bool
    parent_id: int | None  # the channel that a thread is of


def _channel_of(channel: object) -> _Channel:
    news = isinstance(channel, discord.TextChannel) and channel.is_news()
    return _Channel(news, channel.parent_id if isinstance(channel, discord.Thread) else None)


class _Community(NamedTuple):
    language: str | None  # None for a server that is none


class _LookUps(Generic[T]):
    """Remembers for an hour what Discord says; an error is not remembered."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[T, float]] = {}  # by id, with the loop's time when it ends

    async def of(self, id_: int, look_up: Callable[[], Awaitable[T]]) -> T:
        """What is remembered of an id; otherwise what `look_up` returns."""
        now = asyncio.get_running_loop().time()
        known = self._known.get(id_)
        if known is None or known[1] < now:
            found = await look_up()
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[id_] = (found, now + _KNOWN_SECONDS)
        return known[0]


class DiscordSender:
    """Implements `bot.delivery.courier.Sender` with a connected discord.py client."""

    def __init__(self, client: discord.Client, languages: Chosen) -> None:
        self._client = client
        self._languages = languages
        self._channels = _LookUps[_Channel]()
        self._communities = _LookUps[_Community]()
        self._pace = RequestPace(_REQUESTS_A_SECOND)

    async def send(self, delivery: Delivery, post: Post) -> int:
        """Post the digest; with a nonce, Discord stores one message for several attempts."""
        post = self._with_known_role(post, delivery)
        words = await self._words_of(post, delivery)
        card, mention = _card(post, delivery, words), post.mention
        roles = [discord.Object(mention.role_id)] if mention and post.notifies else []
        await self._pace.turn()
        with self._faults(delivery.channel_id):
            message = await self._channel(delivery).send(
                view=card,
                nonce=delivery.nonce,
                silent=mention is not None and mention.silent,
                allowed_mentions=discord.AllowedMentions(everyone=False, users=False, roles=roles),
            )
        return message.id

    async def amend(self, delivery: Delivery, post: Post) -> None:
        """Edit the delivery's message; an edit notifies nobody."""
        assert delivery.message_id is not None
        message = self._channel(delivery).get_partial_message(delivery.message_id)
        post = self._with_known_role(post, delivery)
        card = _card(post, delivery, await self._words_of(post, delivery))
        await self._pace.turn()
        with self._faults(delivery.channel_id):
            await message.edit(view=card, allowed_mentions=discord.AllowedMentions.none())

    async def find(self, delivery: Delivery, since: datetime) -> int | None:
        """The id of the message that an earlier attempt left in the channel, found by its mark.

        Reads back from the newest message to that time, and at least one page: if our clock is ahead,
        the message seems to be older.
        """
        mark = delivery.mark
        begin, read = since - _CLOCKS_DIFFER, 0
        await self._pace.turn()
        with self._faults(delivery.channel_id):
            async for message in self._channel(delivery).history(limit=None):
                read += 1
                if read > _PAGE and message.created_at < begin:
                    break
                if read % _PAGE == 0:  # after it comes another request
                    await self._pace.turn()
                own = self._client.user is not None and message.author.id == self._client.user.id
                if own and any(getattr(part, "id", None) == mark for part in message.components):
                    return message.id
        return None

    async def publishes(self, delivery: Delivery) -> bool:
        """Whether the channel's messages can be published to its followers."""
        if delivery.guild_id == OPERATOR:
            return False
        return (await self._channel_known(delivery.channel_id)).publishes

    async def publish(self, delivery: Delivery) -> None:
        """Publish the delivered message to the channel's followers."""
        assert delivery.message_id is not None
        await self._pace.turn()
        with self._faults(delivery.channel_id):
            await self._channel(delivery).get_partial_message(delivery.message_id).publish()

    async def tell(self, schedule: Subscription, said: Said) -> None:
        """Post a message about a schedule in its channel, or else send it to its creator."""
        plan = schedule.plan
        card = trouble(said, await self._words(plan.guild_id, plan.channel_id, plan.language))
        channel = self._client.get_partial_messageable(plan.channel_id)
        await self._pace.turn()
        try:
            await channel.send(view=card)
        except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError):
            with self._faults(plan.channel_id):
                await self._pace.turn()
                creator = await self._client.fetch_user(plan.created_by)
                words = await unasked(self._languages, [plan.created_by], None, plan.language)
                await self._pace.turn()
                await creator.send(view=trouble(said, words))

    async def open(self, person_id: int) -> int:
        """Open direct messages with a person; returns their channel."""
        with self._faults(0):
            return (await self._client.create_dm(discord.Object(person_id))).id

    async def write_first(self, channel_id: int, new: NewAlert, nonce: str) -> None:
        """Send the first message of an alert, once for several attempts with that nonce."""
        card = alert_cards.first(new, words_in(new.language or "en"))
        with self._faults(channel_id):
            channel = self._client.get_partial_messageable(channel_id)
            await channel.send(view=card, nonce=nonce)

    async def _words_of(self, post: Post, delivery: Delivery) -> Words:
        """The language of a post: of its channel, or of the person whose alert it is."""
        if delivery.guild_id == OPERATOR:
            return await unasked(self._languages, [post.made_by], None, post.language)
        return await self._words(delivery.guild_id, delivery.channel_id, post.language)

    async def _words(self, guild_id: int, channel_id: int, maker: str | None) -> Words:
        parent_id = await self._parent_of(channel_id)
        places = [channel_id, *([parent_id] if parent_id else []), guild_id]
        return await unasked(
            self._languages, places, await self._community(guild_id, channel_id), maker
        )

    async def _parent_of(self, channel_id: int) -> int | None:
        """The channel that a thread is of, as far as Discord says."""
        try:
            return (await self._channel_known(channel_id)).parent_id
        except (CannotPost, TryAgain):  # what it is asked for will fail the same way, and say so
            return None

    async def _community(self, guild_id: int, channel_id: int) -> str | None:
        """The primary language of a Community; None for other servers and those we can't look up."""
        server = self._client.get_guild(guild_id)
        if server is not None and not server.unavailable:
            return community_language(server)

        async def look_up() -> _Community:
            await self._pace.turn()
            with self._faults(channel_id):
                fetched = await self._client.fetch_guild(guild_id, with_counts=False)
            return _Community(community_language(fetched))

        try:
            return (await self._communities.of(guild_id, look_up)).language
        except (CannotPost, TryAgain):  # the post itself shows whether that matters
            return None

    async def _channel_known(self, channel_id: int) -> _Channel:
        """What the gateway named or Discord says: another process may be connected for its server."""
        named = self._client.get_channel(channel_id)
        if named is not None:
            return _channel_of(named)

        async def look_up() -> _Channel:
            await self._pace.turn()
            with self._faults(channel_id):
                return _channel_of(await self._client.fetch_channel(channel_id))

        return await self._channels.of(channel_id, look_up)

    def _with_known_role(self, post: Post, delivery: Delivery) -> Post:
        """Without the mention of a role that was deleted: Discord would show *@unknown-role*."""
        server = self._client.get_guild(delivery.guild_id)
        if post.mention is None or server is None or server.unavailable:
            return post
        return post if server.get_role(post.mention.role_id) else post._replace(mention=None)

    def _channel(self, delivery: Delivery) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(
            delivery.channel_id, guild_id=delivery.guild_id or None
        )

    @contextlib.contextmanager
    def _faults(self, channel_id: int) -> Iterator[None]:
        try:
            yield
        except discord.RateLimited as error:
            raise TryAgain(say("rate-limited"), error.retry_after) from error
        except discord.HTTPException as error:
            raise self._refusal(channel_id, error) from error
        except (aiohttp.ClientError, OSError) as error:
            raise TryAgain(say("connection-failed", reason=str(error))) from error

    def _refusal(self, channel_id: int, error: discord.HTTPException) -> CannotPost | TryAgain:
        """What a refusal means for a delivery."""
        # 401: a token that was reset is the operator's to replace; nobody else's plans are wrong.
        passes = error.status in (401, 429) or error.status >= 500
        if passes or not _is_of_api(error):
            return TryAgain(say("discord-answered", status=str(error.status)))
        if error.code == _OPENED_TOO_FAST:
            return TryAgain(say("rate-limited"))
        if isinstance(error, discord.NotFound):
            return CannotPost(say("channel-gone"))
        if isinstance(error, discord.Forbidden):
            if error.code in (_BLOCKED, _NO_COMMON_SERVER):
                return CannotPost(say("direct-messages-refused"))
            return CannotPost(self._missing(channel_id, error))
        return CannotPost(say("message-refused", reason=error.text[:200]))

    def _missing(self, channel_id: int, error: discord.Forbidden) -> Said:
        channel = self._client.get_channel(channel_id)
        if isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            missing = missing_to_post(channel)
            if missing:
                return say("permissions-missing", names=Listed(missing), channel=channel.name)
        return say("posting-forbidden", reason=error.text or str(error))


def _is_of_api(error: discord.HTTPException) -> bool:
    """Whether Discord's API refused it, in JSON: not a proxy, or what stands in front of Discord."""
    return "json" in error.response.headers.get("Content-Type", "json")


def _card(post: Post, delivery: Delivery, words: Words) -> Card:
    if delivery.guild_id == OPERATOR:
        return alert_cards.sent(post.digest, delivery.subscription_id, words, delivery.mark)
    if post.as_it_comes:
        return follow_cards.posted(post, words, delivery.mark)
    return digest_cards.posted(post, words, delivery.mark)
