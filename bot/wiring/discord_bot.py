"""The Discord bot on top of the actions. An action that only cogs need is built here."""

from bot.actions.cog_actions import CogActions
from bot.client import NewsBot
from bot.delivery.served_shards import ServedShards
from bot.models import CommandObserver
from bot.wiring.app import App
from bot.wiring.live_news import LiveNews


def discord_bot(
    app: App,
    live: LiveNews,
    *,
    simulated: bool = False,
    shards: ServedShards | None = None,
    observe: CommandObserver | None = None,
) -> NewsBot:
    """The bot, not connected yet. Without `shards` it is the only process that answers.

    In a simulated Discord the commands are registered anew each time, and the store does not
    record them. It does record searches, so that their pages can be turned. `observe` is told of each command that ends.
    """
    actions = CogActions(
        languages=app.languages,
        find_source=app.find_source,
        choose_selection=app.choose_selection,
        read=app.read,
        search_news=app.search_news,
        find_related=app.find_related,
        digest=app.digest,
        summarize=live.summarize,
        sources=live.follow,
        schedules=app.schedules,
        follows=app.follows,
        editing=app.editing,
        alerts=app.alerts,
        explain=app.explain,
        health=app.health,
        give_help=app.give_help,
        greet=app.greet,
    )
    return NewsBot(
        actions,
        posting=app.posting,
        synced=None if simulated else app.synced,
        shards=shards,
        observe=observe,
        dev_guild=None if simulated else app.settings.dev_guild,
    )
