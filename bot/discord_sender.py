"""What the courier needs of Discord: send a digest, find it again, publish it."""

import contextlib
from collections.abc import Iterator
from datetime import timedelta

import aiohttp
import discord

from bot.delivery.courier import CannotPost, TryAgain
from bot.models import Delivery, Digest, Schedule
from bot.presentation import cards
from bot.presentation.language import channel as words_of_channel
from bot.presentation.permissions import missing_to_post
from bot.words import Listed, Said, say

_CLOCKS_DIFFER = timedelta(minutes=2)  # between our clock and Discord's


class DiscordSender:
    """Implements `bot.delivery.courier.Sender` with a connected discord.py client."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def send(self, delivery: Delivery, digest: Digest) -> int:
        """Post the digest; with a nonce, Discord stores one message for several attempts."""
        card = cards.posted_digest(digest, words_of_channel(delivery.channel_id), delivery.id)
        with self._faults(delivery.channel_id):
            message = await self._channel(delivery).send(view=card, nonce=delivery.nonce)
        return message.id

    async def find(self, delivery: Delivery) -> int | None:
        """The id of the message that an earlier attempt left in the channel, found by its mark."""
        assert delivery.first_attempt is not None
        mark = cards.mark_of(delivery.id)
        since = delivery.first_attempt - _CLOCKS_DIFFER
        with self._faults(delivery.channel_id):
            async for message in self._channel(delivery).history(limit=None, after=since):
                own = self._client.user is not None and message.author.id == self._client.user.id
                if own and any(getattr(part, "id", None) == mark for part in message.components):
                    return message.id
        return None

    async def publishes(self, delivery: Delivery) -> bool:
        """Whether the channel's messages can be published to its followers."""
        channel = self._client.get_channel(delivery.channel_id)
        return isinstance(channel, discord.TextChannel) and channel.is_news()

    async def publish(self, delivery: Delivery) -> None:
        """Publish the delivered message to the channel's followers."""
        assert delivery.message_id is not None
        with self._faults(delivery.channel_id):
            await self._channel(delivery).get_partial_message(delivery.message_id).publish()

    async def tell(self, schedule: Schedule, said: Said) -> None:
        """Post a message about a schedule in its channel, or else send it to its creator."""
        card = cards.trouble(said, words_of_channel(schedule.plan.channel_id))
        channel = self._client.get_partial_messageable(schedule.plan.channel_id)
        try:
            await channel.send(view=card)
        except (discord.HTTPException, aiohttp.ClientError, OSError):
            with self._faults(schedule.plan.channel_id):
                creator = await self._client.fetch_user(schedule.plan.created_by)
                await creator.send(view=card)

    def _channel(self, delivery: Delivery) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(delivery.channel_id, guild_id=delivery.guild_id)

    @contextlib.contextmanager
    def _faults(self, channel_id: int) -> Iterator[None]:
        try:
            yield
        except discord.RateLimited as error:
            raise TryAgain(say("rate-limited"), error.retry_after) from error
        except discord.NotFound as error:
            raise CannotPost(say("channel-gone")) from error
        except discord.Forbidden as error:
            raise CannotPost(self._missing(channel_id, error)) from error
        except discord.HTTPException as error:
            if error.status == 429 or error.status >= 500:
                raise TryAgain(say("discord-answered", status=str(error.status))) from error
            raise CannotPost(say("message-refused", reason=error.text[:200])) from error
        except (aiohttp.ClientError, OSError) as error:
            raise TryAgain(say("connection-failed", reason=str(error))) from error

    def _missing(self, channel_id: int, error: discord.Forbidden) -> Said:
        channel = self._client.get_channel(channel_id)
        if isinstance(channel, discord.abc.GuildChannel):
            missing = missing_to_post(channel)
            if missing:
                return say("permissions-missing", names=Listed(missing), channel=channel.name)
        return say("posting-forbidden", reason=error.text or str(error))
