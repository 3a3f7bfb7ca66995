"""What discord.py has no public way for; tests notice when an upgrade changes it."""

import logging
from collections.abc import Callable
from typing import Any, Protocol

import discord
import yarl

log = logging.getLogger(__name__)


def use(base: str) -> None:
    """Send every later REST call and gateway connection to `base`, such as http://127.0.0.1:5000.

    discord.py has no setting for this; three values decide it: REST, the gateway and assets. Call
    this before the client is created. The token is sent there as well, so `config` has checked that
    `base` is Discord or a loopback address.
    """
    url = yarl.URL(base)
    if url == yarl.URL("https://discord.com"):
        return
    discord.http.Route.BASE = str(url / "api/v10")
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = url.with_scheme("ws") / "gateway" / ""
    discord.asset.Asset.BASE = str(url).rstrip("/")


async def server_permissions(client: discord.Client) -> dict[str, discord.Permissions]:
    """The name of each server that a logged-in client is in, with the bot's permissions there.

    A client that is not connected to the gateway has no other way to find out. At most 200 servers:
    as many as one request returns.
    """
    servers = await client.http.get_guilds(200, with_counts=False)
    return {server["name"]: discord.Permissions(int(server["permissions"])) for server in servers}


def use_locale(client: discord.Client, locale: str) -> None:
    """Let every interaction say that the person's Discord is in this language.

    The simulator always says en-US. Call this once, before the client gets any events.
    """
    parsers = client._connection.parsers  # noqa: SLF001  in docs/architecture.md
    parse = parsers[_INTERACTION]
    parsers[_INTERACTION] = lambda data: parse({**data, "locale": locale})


class Turns(Protocol):
    """Decides which process answers."""

    def arrived(self, id_: str, answer: Callable[[], None]) -> None:
        """Call `answer` now, later, or never."""


def guard_events(client: discord.Client, turns: Turns | None = None) -> None:
    """Let the client survive gateway events that discord.py can't parse, and act once on each press.

    discord.py ends the connection, and with it the program, if one of its parsers raises. Discord
    may deliver an interaction twice, after which a command would be executed twice. With `turns`
    other processes may be connected for the same servers.
    """
    parsers = client._connection.parsers  # noqa: SLF001  in docs/architecture.md
    for event, parse in list(parsers.items()):
        if event not in _CONNECTING:
            parsers[event] = _surviving(event, parse)
    parse = parsers[_INTERACTION]
    parsers[_INTERACTION] = _once(parse if turns is None else _in_turn(parse, turns))


_CONNECTING = ("READY", "RESUMED")  # without these the bot would hang, so their errors do end it
_INTERACTION = "INTERACTION_CREATE"
_REMEMBERED = 10_000  # interactions


def _surviving(event: str, parse: Callable[[Any], None]) -> Callable[[Any], None]:
    def guarded(data: Any) -> None:
        try:
            parse(data)
        except Exception:  # any error would end the connection
            log.exception("discord.py can't parse a %s event; it is ignored", event)

    return guarded


def _in_turn(parse: Callable[[Any], None], turns: Turns) -> Callable[[Any], None]:
    return lambda data: turns.arrived(str(data.get("id")), lambda: parse(data))


def _once(parse: Callable[[Any], None]) -> Callable[[Any], None]:
    seen: dict[str, None] = {}  # ids, the oldest first

    def guarded(data: Any) -> None:
        id_ = str(data.get("id"))
        if id_ in seen:
            log.warning("Discord delivered interaction %s twice; the second one is ignored", id_)
            return
        seen[id_] = None
        if len(seen) > _REMEMBERED:
            del seen[next(iter(seen))]
        parse(data)

    return guarded
