"""Where subscriptions post in tests."""

from bot.models import OpenPlace, SelectionName


def in_channel(channel_id: int) -> OpenPlace:
    """Posts in the channel of that id, whatever the selection is called."""

    async def open_place(name: SelectionName) -> int:
        return channel_id

    return open_place
