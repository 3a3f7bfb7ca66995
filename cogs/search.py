"""`/search`: stories that mention something, best match or newest first."""

from typing import Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.actions.search_news import SearchNews
from bot.client import NewsBot
from bot.models import SearchRequest, Viewer
from bot.presentation import search_cards
from bot.presentation.answers import answer, turn_page
from bot.presentation.command_texts import described, described_options, named_choices
from bot.presentation.language import private, public, typed_in
from bot.presentation.options import SourceNames, choices
from bot.timetable.offered_periods import offer_periods

Sources = app_commands.Transform[str, SourceNames]
Time = app_commands.Range[str, 1, 40]
Query = app_commands.Range[str, 1, 256]  # as much as the search reads


class Search(commands.Cog):
    """Finds stories by their words."""

    def __init__(self, news: SearchNews) -> None:
        self.news = news

    @app_commands.command(description=described("search.description"))
    @described_options("search", "query", "source", "since", "until", "on", "order")
    @app_commands.choices(order=named_choices("search", "relevance", "newest"))
    async def search(
        self,
        interaction: discord.Interaction[NewsBot],
        query: Query,
        source: Sources | None = None,
        since: Time | None = None,
        until: Time | None = None,
        on: Time | None = None,
        order: Literal["relevance", "newest"] = "relevance",
    ) -> None:
        """Show the stories that match a query."""
        request = SearchRequest(query, source, since, order, until, on)
        found = await self.news.search(
            Viewer(interaction.guild_id), request, await typed_in(interaction)
        )
        await answer(interaction, search_cards.search(found, await public(interaction)))

    @search.autocomplete("since")
    async def since_choices(
        self, interaction: discord.Interaction[NewsBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Examples of what can be typed."""
        return choices(offer_periods("since", typed, await private(interaction)))

    @search.autocomplete("until")
    async def until_choices(
        self, interaction: discord.Interaction[NewsBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Examples of what can be typed."""
        return choices(offer_periods("until", typed, await private(interaction)))

    @search.autocomplete("on")
    async def on_choices(
        self, interaction: discord.Interaction[NewsBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Examples of what can be typed."""
        return choices(offer_periods("on", typed, await private(interaction)))

    @commands.Cog.listener()
    async def on_search_button(
        self,
        interaction: discord.Interaction[NewsBot],
        search_id: int,
        page: int,
        language: str | None,
    ) -> None:
        """*Next*, *Previous* or *Search for …* was pressed."""
        found = await self.news.turn_page(Viewer(interaction.guild_id), search_id, page)
        card = search_cards.search(found, await public(interaction, asked=language))
        await turn_page(interaction, card)


async def setup(bot: NewsBot) -> None:
    """Called by discord.py when the file is loaded."""
    await bot.add_cog(Search(bot.actions.search_news))
