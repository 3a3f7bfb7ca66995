"""The only reach into discord.py's internals; tests guard it when discord.py is upgraded."""

from typing import Any

import discord
import yarl


def use(base: str) -> None:
    """Send every later REST call and gateway connection to `base`, such as http://127.0.0.1:5000.

    discord.py has no setting for this; three values hold it all: REST, the gateway and assets.
    Call it before the client is made. The token goes there as well, so `config` has checked that
    `base` is Discord or a loopback address.
    """
    url = yarl.URL(base)
    if url == yarl.URL("https://discord.com"):
        return
    discord.http.Route.BASE = str(url / "api/v10")
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = url.with_scheme("ws") / "gateway" / ""
    discord.asset.Asset.BASE = str(url).rstrip("/")


def is_expected(client: discord.Client, press: discord.Interaction[Any]) -> bool:
    """Whether any button of the running program has the custom id that was pressed."""
    store = client._connection._view_store
    data: Any = press.data  # its type depends on the kind of interaction
    custom_id = data["custom_id"]
    ids = {stored for items in store._views.values() for _, stored in items}
    return custom_id in ids or any(each.fullmatch(custom_id) for each in store._dynamic_items)


async def server_permissions(client: discord.Client) -> dict[str, discord.Permissions]:
    """The name of each server that a logged-in client is in, with what the bot may do there.

    A client that is not connected to the gateway has no other way to learn this. At most 200
    servers, as many as one call gives.
    """
    servers = await client.http.get_guilds(200, with_counts=False)
    return {server["name"]: discord.Permissions(int(server["permissions"])) for server in servers}
