"""Just enough of Discord over HTTP and WebSocket to connect, register commands and answer one.

For tests of `dateline run` that need nothing outside the repository; `../shared/wire` is the real
thing, with rate limits and faults.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import Any, Self

from aiohttp import WSMsgType, web

TOKEN = "OTAwMDAwMDAwMDAwMDAwMDAx.test.token"
BOT = {
    "id": "900000000000000001",
    "username": "Dateline",
    "discriminator": "0",
    "avatar": None,
    "bot": True,
}
READER = {"id": "200000000000000001", "username": "reader", "discriminator": "0", "avatar": None}
APPLICATION = {
    "id": BOT["id"],
    "name": "Dateline",
    "description": "",
    "icon": None,
    "flags": 0,
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "",
    "owner": READER,
}
SERVER = {"id": "100000000000000001", "name": "Newsroom", "owner_id": "2", "permissions": "68608"}
SERVER_ROLE = {
    "id": SERVER["id"], "name": "@everyone", "permissions": "68608", "color": 0, "position": 0,
    "hoist": False, "managed": False, "mentionable": False, "flags": 0,
}  # fmt: skip
GUILD = {
    **SERVER, "icon": None, "features": [], "emojis": [], "stickers": [], "verification_level": 0,
    "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0, "nsfw_level": 0,
    "premium_tier": 0, "afk_timeout": 60, "system_channel_flags": 0, "preferred_locale": "en-US",
    "premium_progress_bar_enabled": False,
    "roles": [SERVER_ROLE],
}  # fmt: skip
MEMBER = {
    "user": BOT, "roles": [], "joined_at": "2026-11-22T09:00:00+00:00", "deaf": False, "mute": False, "flags": 0
}  # fmt: skip

MESSAGE = {
    "id": "300000000000000001", "channel_id": "1", "author": BOT, "content": "", "embeds": [],
    "attachments": [], "mentions": [], "mention_roles": [], "mention_everyone": False, "tts": False,
    "pinned": False, "type": 0, "timestamp": "2026-11-22T09:00:00+00:00", "edited_timestamp": None,
}  # fmt: skip

DIRECT_MESSAGES = {
    "id": "600000000000000001",
    "type": 1,
    "recipients": [READER],
    "last_message_id": None,
}


_HEARTBEAT, _IDENTIFY, _RESUME = 1, 2, 6  # operations of the gateway
_AUTHENTICATION_FAILED = 4004
_LONGEST_WAIT = 30  # seconds for a bot on a busy machine; how fast it is, benchmarks measure
_ANSWERED_WITHIN = 3.0  # seconds, as Discord's


class Session:
    """A connection to the gateway. Several may be open for one shard: each gets all its events."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self.shard: tuple[int, int] | None = None  # the shard and their number, once identified
        self._sent = 0

    def resume(self, sequence: int, shard: tuple[int, int]) -> None:
        """Go on with the events after that number."""
        self._sent, self.shard = sequence, shard

    async def dispatch(self, event: str, data: dict[str, Any]) -> None:
        self._sent += 1
        message = {"op": 0, "t": event, "s": self._sent, "d": data}
        if not self.socket.closed:
            await self.socket.send_str(json.dumps(message))


class LostAnswer(Exception):
    """Raised by `Loopback.on_message`: the connection breaks before the answer is sent."""


async def _nothing(moment: str) -> None:
    pass


def too_many_requests(after: float) -> web.HTTPException:
    """Raised by `Loopback.on_message`: the bot is asked to wait that many seconds."""
    body = json.dumps(
        {"message": "You are being rate limited.", "retry_after": after, "global": False}
    )
    headers = {"Via": "1.1 loopback", "Retry-After": f"{after:g}"}  # as Discord's own have
    return web.HTTPTooManyRequests(text=body, content_type="application/json", headers=headers)


def out_of_order(status: int) -> web.HTTPException:
    """Raised by `Loopback.on_message`: an answer with this status of 500 and more."""
    kinds = (web.HTTPInternalServerError, web.HTTPBadGateway, web.HTTPServiceUnavailable)
    return next(kind for kind in kinds if kind.status_code == status)()


class Loopback:
    """A Discord with one server. What the bot did is in `registered`, `answers` and `closed_with`."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        """`now` is Discord's clock, in seconds since 1970, by which messages get their ids."""
        self._now = now
        self.token = TOKEN
        self.outage: int | None = None  # the status of all answers while Discord is out of order
        self.url = ""
        self.commands: list[dict[str, Any]] = []
        self.registered = 0  # how often the bot sent its commands
        self.identified: list[dict[str, Any]] = []
        self.answers: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.closed_with: asyncio.Queue[int | None] = asyncio.Queue()
        self.messages: dict[str, list[dict[str, Any]]] = {}  # by channel, as stored
        self.stored_at: dict[str, float] = {}  # messages by id; of the loop's time
        self.posted: asyncio.Queue[str] = asyncio.Queue()  # channels, as messages are stored
        self.on_message: Callable[[str], Awaitable[None]] = (
            _nothing  # "before", "after" storing or editing; may raise
        )
        self.refusals: dict[
            str, int
        ] = {}  # a request such as "PUT /path": the status to refuse with
        self.proxy_refusals: dict[str, int] = {}  # the same, by a page of a proxy's
        self.is_blocked = False  # whether the reader takes no direct messages
        self.nonce_seconds = float("inf")  # how long a nonce is remembered
        self.limits = 0  # how many of the next messages are refused by a rate limit
        self.closes_with: int | None = None  # the code with which the gateway refuses the bot
        self.is_silent = False  # whether the gateway accepts connections and says nothing
        self.connected: asyncio.Queue[str] = asyncio.Queue()  # a path for each gateway connection
        self.channels: list[dict[str, Any]] = []  # of the server; see `a_channel`
        self.edited: list[str] = []  # ids of messages, as they are edited
        self.published: list[str] = []  # ids of messages that were published to followers
        self.drops: list[str] = []  # a connection each: "before" or "after" an answer is taken
        self.last_interaction: dict[str, Any] = {}
        self.servers = {str(SERVER["id"]): GUILD}  # by id, for requests
        self.asked: dict[str, Any] = {}  # where and in which language: see `asked_in`
        self.answered: Counter[str] = Counter()  # how often each interaction was, also in vain
        self.requests: list[tuple[float, str]] = []  # when each came, and what; no interactions
        self.absent: list[dict[str, Any]] = []  # servers that are named when it connects, not sent
        self.shards = 1  # how many Discord recommends
        self.identify_apart = 0.0  # seconds; identifies that come sooner are refused
        self.refused_identifies = 0
        self.sessions: list[Session] = []  # the oldest first
        self._asked_at: dict[str, float] = {}
        self._taken: dict[str, asyncio.Future[float]] = {}
        self._identified_at = float("-inf")
        self._shard_identified = (0, 1)
        self._ready = asyncio.Event()
        self._sent = 0

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._refuse, self._needs_token])
        commands = f"/api/v10/applications/{BOT['id']}/commands"
        app.add_routes(
            [
                web.get("/api/v10/users/@me", _answering(BOT)),
                web.get("/api/v10/users/@me/guilds", _answering([SERVER])),
                web.get(f"/api/v10/users/{READER['id']}", _answering(READER)),
                web.post("/api/v10/users/@me/channels", _answering(DIRECT_MESSAGES)),
                web.get("/api/v10/guilds/{server}", self._get_server),
                web.get(f"/api/v10/guilds/{SERVER['id']}/members/{BOT['id']}", _answering(MEMBER)),
                web.get(f"/api/v10/guilds/{SERVER['id']}/channels", _answering(self.channels)),
                web.get("/api/v10/channels/{channel}", self._get_channel),
                web.get("/api/v10/oauth2/applications/@me", _answering(APPLICATION)),
                web.get(commands, self._list_commands),
                web.put(commands, self._register_commands),
                web.post("/api/v10/interactions/{id}/{token}/callback", self._answer),
                web.post("/api/v10/channels/{channel}/messages", self._post_message),
                web.get("/api/v10/channels/{channel}/messages", self._list_messages),
                web.patch("/api/v10/channels/{channel}/messages/{message}", self._edit_message),
                web.post("/api/v10/channels/{channel}/messages/{message}/crosspost", self._publish),
                web.get("/api/v10/gateway/bot", self._recommend),
                web.get("/gateway/", self._serve_gateway),
            ]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def slash(self, name: str, **options: Any) -> dict[str, Any]:
        """Someone uses a command, or one of a group; the message that the bot answers with."""
        await asyncio.wait_for(self._ready.wait(), _LONGEST_WAIT)
        name, _, member = name.partition(" ")
        command = next(command for command in self.commands if command["name"] == name)
        given: list[dict[str, Any]] = [
            {"name": k, "type": 4 if isinstance(v, int) else 3, "value": v}
            for k, v in options.items()
        ]
        if member:
            given = [{"name": member, "type": 1, "options": given}]
        return await self._interact(
            2, {"id": command["id"], "name": name, "type": 1, "options": given}
        )

    async def choose(self, menu: str, content: str) -> dict[str, Any]:
        """Someone uses a message menu on a message with that text; the bot's first answer."""
        await asyncio.wait_for(self._ready.wait(), _LONGEST_WAIT)
        command = next(command for command in self.commands if command["name"] == menu)
        messages = {MESSAGE["id"]: {**MESSAGE, "content": content}}
        chosen = {"id": command["id"], "name": menu, "type": 3, "target_id": MESSAGE["id"]}
        return await self._interact(2, {**chosen, "resolved": {"messages": messages}})

    async def press(self, message: dict[str, Any], custom_id: str) -> dict[str, Any]:
        """Someone presses a button of an answer; one that it lacks is added to it first."""
        await asyncio.wait_for(self._ready.wait(), _LONGEST_WAIT)
        shown = {**MESSAGE, **message}
        if f'"custom_id": "{custom_id}"' not in json.dumps(shown):
            button = {"type": 2, "style": 2, "label": "Old", "custom_id": custom_id}
            row = {"type": 1, "components": [button]}
            shown["components"] = [*shown["components"], row]
        pressed = {"custom_id": custom_id, "component_type": 2}
        return await self._interact(3, pressed, message=shown)

    async def ask(self, name: str) -> float | None:
        """Someone uses a command without options; the seconds until its answer, None without one."""
        command = next(command for command in self.commands if command["name"] == name)
        self._sent += 1
        data = {"id": command["id"], "name": name, "type": 1, "options": []}
        interaction = self._an_interaction(2, data)
        taken: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._taken[interaction["id"]] = taken
        begun = time.perf_counter()
        await self.dispatch("INTERACTION_CREATE", interaction)
        try:
            answered_at = await asyncio.wait_for(taken, _ANSWERED_WITHIN + 1)
        except TimeoutError:
            return None
        return answered_at - begun

    async def _interact(self, kind: int, data: dict[str, Any], **more: Any) -> dict[str, Any]:
        self._sent += 1
        self.last_interaction = interaction = self._an_interaction(kind, data, **more)
        await self.dispatch("INTERACTION_CREATE", interaction)
        return await asyncio.wait_for(self.answers.get(), _LONGEST_WAIT)

    def _an_interaction(self, kind: int, data: dict[str, Any], **more: Any) -> dict[str, Any]:
        id_ = str(400000000000000000 + self._sent)
        self._asked_at[id_] = time.perf_counter()
        return {
            "id": id_, "application_id": BOT["id"], "type": kind,
            "token": "token", "version": 1, "data": data, "user": READER, "channel_id": "1",
            "channel": {"id": "1", "type": 1, "recipients": [READER]}, "entitlements": [],
            "attachment_size_limit": 1, "authorizing_integration_owners": {"1": READER["id"]}, "context": 1,
            **self.asked, **more,
        }  # fmt: skip

    async def until_identified(self) -> None:
        """Wait until the bot is connected; it does nothing yet but wait for its servers."""
        await asyncio.wait_for(self._ready.wait(), _LONGEST_WAIT)

    async def invalidate_session(self) -> None:
        """Make the bot connect to the gateway anew."""
        await self.sessions[-1].socket.send_str(json.dumps({"op": 9, "d": False}))

    async def dispatch(self, event: str, data: dict[str, Any], shard: int | None = None) -> None:
        """Send an event to every session, or to those of one shard."""
        for session in list(self.sessions):
            if session.shard is not None and shard in (None, session.shard[0]):
                await session.dispatch(event, data)

    async def close_gateway(self, code: int) -> None:
        """Close every connection to the gateway with that code."""
        for session in list(self.sessions):
            await session.socket.close(code=code)

    def _snowflake_now(self) -> int:
        return (int(self._now() * 1000) - 1420070400000) << 22

    @web.middleware
    async def _refuse(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if self.outage:
            return web.Response(status=self.outage, text="upstream connect error")
        asked = f"{request.method} {request.path.removeprefix('/api/v10')}"
        if not request.path.startswith(("/gateway/", "/api/v10/interactions/")):
            self.requests.append((time.perf_counter(), asked))
        if status := self.proxy_refusals.get(asked):
            return web.Response(status=status, text="<h1>No</h1>", content_type="text/html")
        if status := self.refusals.get(asked):
            return _json({"message": "Refused\nfor a test", "code": 0}, status=status)
        return await handler(request)  # type: ignore[no-any-return]  # handlers are not typed

    @web.middleware
    async def _needs_token(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if not request.path.startswith(("/gateway/", "/api/v10/interactions/")) and (
            request.headers.get("Authorization") != f"Bot {self.token}"
        ):
            return _json({"message": "401: Unauthorized", "code": 0}, status=401)
        return await handler(request)  # type: ignore[no-any-return]  # handlers are not typed

    async def _recommend(self, _: web.Request) -> web.Response:
        limits = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        gateway = self.url.replace("http:", "ws:") + "/gateway/"
        return _json({"url": gateway, "shards": self.shards, "session_start_limit": limits})

    async def _list_commands(self, _: web.Request) -> web.Response:
        return _json(_without_translations(self.commands))

    async def _register_commands(self, request: web.Request) -> web.Response:
        self.registered += 1
        fixed = {
            "application_id": BOT["id"],
            "default_member_permissions": None,
            "version": "1",
            "description": "",
        }
        sent = await request.json()
        self.commands = [{"id": str(500 + n), **fixed, **command} for n, command in enumerate(sent)]
        return _json(self.commands)

    async def _answer(self, request: web.Request) -> web.Response:
        answer = await request.json()
        drop = self.drops.pop(0) if self.drops else None
        if drop != "before":
            interaction = request.match_info["id"]
            self.answered[interaction] += 1
            if self.answered[interaction] > 1:
                return _json({"code": 40060, "message": "already acknowledged"}, status=400)
            if time.perf_counter() - self._asked_at[interaction] > _ANSWERED_WITHIN:
                return _json({"code": 10062, "message": "Unknown interaction"}, status=404)
            if taken := self._taken.get(interaction):
                taken.set_result(time.perf_counter())
            await self.answers.put({"kind": answer["type"], **answer.get("data", {})})
        if drop:
            assert request.transport
            request.transport.close()
        return _json({"interaction": {"id": request.match_info["id"], "type": answer["type"]}})

    async def _post_message(self, request: web.Request) -> web.Response:
        return await self._or_lose_answer(request, self._store_message(request))

    async def _edit_message(self, request: web.Request) -> web.Response:
        return await self._or_lose_answer(request, self._store_edit(request))

    async def _or_lose_answer(
        self, request: web.Request, answer: Awaitable[web.Response]
    ) -> web.Response:
        try:
            return await answer
        except LostAnswer:
            if request.transport:
                request.transport.abort()
            return web.Response()

    async def _store_message(self, request: web.Request) -> web.Response:
        sent = await request.json()
        channel = request.match_info["channel"]
        if self.limits:
            self.limits -= 1
            refusal = {
                "message": "You are being rate limited.",
                "retry_after": 0.1,
                "global": False,
            }
            return _json(refusal, status=429, headers={"Via": "1.1 loopback"})
        if self.is_blocked and channel == DIRECT_MESSAGES["id"]:
            refusal = {"message": "Cannot send messages to this user", "code": 50007}
            return _json(refusal, status=403)
        stored = self.messages.setdefault(channel, [])
        await self.on_message("before")
        known = [
            message
            for message in stored
            if sent.get("nonce") == message["nonce"]
            and time.monotonic() - self.stored_at[message["id"]] <= self.nonce_seconds
        ]
        if not known:
            self._sent += 1
            id_ = str(self._snowflake_now() + self._sent)
            self.stored_at[id_] = time.monotonic()
            stored.append(
                {
                    **MESSAGE,
                    "id": id_,
                    "channel_id": channel,
                    "nonce": sent.get("nonce"),
                    "components": sent.get("components", []),
                }
            )
            await self.posted.put(channel)
        await self.on_message("after")
        return _json((known or stored)[-1])

    async def _store_edit(self, request: web.Request) -> web.Response:
        sent = await request.json()
        stored = self.messages.get(request.match_info["channel"], [])
        wanted = [message for message in stored if message["id"] == request.match_info["message"]]
        if not wanted:
            return _json({"message": "Unknown Message", "code": 10008}, status=404)
        await self.on_message("before")
        wanted[0]["components"] = sent["components"]
        self.edited.append(wanted[0]["id"])
        await self.on_message("after")
        return _json(wanted[0])

    async def _get_server(self, request: web.Request) -> web.Response:
        known = self.servers.get(request.match_info["server"])
        if known is None:
            return _json({"message": "Unknown Guild", "code": 10004}, status=404)
        return _json(known)

    async def _get_channel(self, request: web.Request) -> web.Response:
        wanted = request.match_info["channel"]
        known = [channel for channel in self.channels if channel["id"] == wanted]
        return _json(known[0] if known else a_channel(wanted))

    async def _publish(self, request: web.Request) -> web.Response:
        self.published.append(request.match_info["message"])
        return _json({**MESSAGE, "id": self.published[-1]})

    async def _list_messages(self, request: web.Request) -> web.Response:
        stored = self.messages.get(request.match_info["channel"], [])
        after, before = (
            int(request.query.get(name, end)) for name, end in (("after", 0), ("before", 1 << 63))
        )
        found = [message for message in stored if after < int(message["id"]) < before]
        if "after" not in request.query:  # the newest ones
            found.reverse()
        return _json(found[: int(request.query.get("limit", 50))])

    async def _serve_gateway(self, request: web.Request) -> web.WebSocketResponse:
        gateway = web.WebSocketResponse()
        session = Session(gateway)
        self.sessions.append(session)
        await gateway.prepare(request)
        await self.connected.put(request.path)
        if not self.is_silent:
            await gateway.send_str(json.dumps({"op": 10, "d": {"heartbeat_interval": 30_000}}))
        try:
            async for message in gateway:
                if message.type is WSMsgType.TEXT:
                    sent = json.loads(message.data)
                    await self._receive(session, sent["op"], sent["d"])
        finally:
            self.sessions.remove(session)
        if not any(each.shard for each in self.sessions):
            self._ready.clear()
        await self.closed_with.put(gateway.close_code)
        return gateway

    async def _receive(self, session: Session, op: int, sent: Any) -> None:
        if op == _HEARTBEAT:
            await session.socket.send_str(json.dumps({"op": 11}))
        elif op == _IDENTIFY:
            await self._identify(session, sent)
        elif op == _RESUME:
            if sent["token"] != self.token:
                await session.socket.close(code=_AUTHENTICATION_FAILED)
                return
            session.resume(sent["seq"] or 0, self._shard_identified)
            await session.dispatch("RESUMED", {})
            self._ready.set()

    async def _identify(self, session: Session, sent: dict[str, Any]) -> None:
        now = time.perf_counter()
        self.identified.append(sent)
        wrong = _AUTHENTICATION_FAILED if sent["token"] != self.token else None
        if code := self.closes_with or wrong:
            await session.socket.close(code=code)
            return
        if now - self._identified_at < self.identify_apart:
            self.refused_identifies += 1
            await session.socket.send_str(json.dumps({"op": 9, "d": False}))
            return
        self._identified_at = now
        shard, total = sent.get("shard", [0, 1])
        session.shard = self._shard_identified = (shard, total)
        ready = {
            "v": 10, "user": BOT, "guilds": self.absent, "session_id": "s",
            "resume_gateway_url": self.url.replace("http:", "ws:") + "/gateway/",
            "application": {"id": BOT["id"], "flags": 0}, "shard": [shard, total],
        }  # fmt: skip
        await session.dispatch("READY", ready)
        self._ready.set()


def a_channel(id_: str, name: str = "news", *, kind: int = 0, denied: int = 0) -> dict[str, Any]:
    """A channel of the server in which everybody is denied these permissions; kind 5 is announcements."""
    overwrite = {"id": SERVER["id"], "type": 0, "allow": "0", "deny": str(denied)}
    return {
        "id": id_, "type": kind, "guild_id": SERVER["id"], "name": name, "position": 0,
        "permission_overwrites": [overwrite], "nsfw": False, "topic": None, "parent_id": None,
        "last_message_id": None, "rate_limit_per_user": 0,
    }  # fmt: skip


def a_thread(id_: str, channel: dict[str, Any]) -> dict[str, Any]:
    """A public thread of a channel."""
    return {
        "id": id_, "type": 11, "guild_id": channel["guild_id"], "parent_id": channel["id"],
        "owner_id": BOT["id"], "name": "thread", "last_message_id": None, "rate_limit_per_user": 0,
        "message_count": 0, "member_count": 1, "thread_metadata": {
            "archived": False, "locked": False, "auto_archive_duration": 60,
            "archive_timestamp": "2026-11-22T09:00:00+00:00",
        },
    }  # fmt: skip


def a_server(
    id_: str, channels: list[dict[str, Any]], *, joined: str, system: str | None = None
) -> dict[str, Any]:
    """A server as the gateway sends it, which the bot joined at that ISO time.

    `channels` are of `a_channel`; `system` is the id of the one for system messages.
    """
    everyone = {**SERVER_ROLE, "id": id_}
    for channel in channels:
        for overwrite in channel["permission_overwrites"]:
            overwrite["id"] = id_
    return {
        **GUILD, "id": id_, "roles": [everyone], "channels": channels,
        "members": [{**MEMBER, "joined_at": joined}], "joined_at": joined, "member_count": 1,
        "system_channel_id": system, "threads": [], "presences": [], "voice_states": [],
        "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [], "large": False,
    }  # fmt: skip


def asked_in(
    server: dict[str, Any], channel: dict[str, Any], locale: str, *, moderates: bool = False
) -> dict[str, Any]:
    """What an interaction says that comes from a channel of a server (of `a_server`).

    `locale` is the language of the person's Discord.
    """
    member = {
        **MEMBER, "user": READER, "permissions": str(1 << 5 if moderates else 0), "avatar": None,
    }  # fmt: skip
    return {
        "locale": locale, "guild_locale": server["preferred_locale"], "guild_id": server["id"],
        "guild": {
            "id": server["id"], "features": server["features"], "locale": server["preferred_locale"],
        },
        "channel": channel, "channel_id": channel["id"], "member": member, "context": 0,
        "authorizing_integration_owners": {"0": server["id"]},
    }  # fmt: skip


def _without_translations(payload: Any) -> Any:
    """Registered commands as Discord lists them, unless it is asked for their translations."""
    if isinstance(payload, list):
        return [_without_translations(each) for each in payload]
    if not isinstance(payload, dict):
        return payload
    return {
        name: _without_translations(value)
        for name, value in payload.items()
        if not name.endswith("_localizations")
    }


def _json(
    data: Any, status: int = 200, headers: Mapping[str, str] = MappingProxyType({})
) -> web.Response:
    # Exactly this content type: discord.py does not parse one with a charset.
    return web.Response(
        body=json.dumps(data),
        status=status,
        headers={"Content-Type": "application/json", **headers},
    )


def _answering(data: Any) -> Any:
    async def answer(_: web.Request) -> web.Response:
        return _json(data)

    return answer
