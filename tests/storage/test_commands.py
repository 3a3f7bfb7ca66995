"""Which commands Discord has been told about."""

from bot.storage.commands import SyncedCommands


async def test_the_last_fingerprint_of_each_scope_is_kept(synced: SyncedCommands) -> None:
    """Scopes know nothing of each other."""
    assert await synced.fingerprint("global") is None

    await synced.save("global", "one")
    await synced.save("global", "two")
    await synced.save("1234", "three")

    assert await synced.fingerprint("global") == "two"
    assert await synced.fingerprint("1234") == "three"
