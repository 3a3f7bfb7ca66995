"""The slash commands that Discord has."""

from bot.storage.synced_commands import SyncedCommands


async def test_the_last_fingerprint_of_each_scope_is_kept(synced: SyncedCommands) -> None:
    """Scopes are independent of each other."""
    assert await synced.fingerprint("42:global") is None

    await synced.save("42:global", "one")
    await synced.save("42:global", "two")
    await synced.save("42:1234", "three")

    assert await synced.fingerprint("42:global") == "two"
    assert await synced.fingerprint("42:1234") == "three"
