"""What discord.py has no public way for; tests notice when an upgrade changes it."""

import discord
import yarl


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
