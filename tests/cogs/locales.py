"""Languages of people and servers: the simulator says en-US of all."""

from typing import Any

from tests.cogs.conftest import Reader


def has_locale(reader: Reader, locale: str) -> None:
    """From now on the primary language of everybody's server is this one."""
    parsers = reader.world.bot._connection.parsers
    parse = parsers["INTERACTION_CREATE"]
    parsers["INTERACTION_CREATE"] = lambda data: parse({**data, "guild_locale": locale})


def speaks(reader: Reader, locale: str) -> None:
    """From now on a person's Discord is in this language."""
    parsers = reader.world.bot._connection.parsers
    parse = parsers["INTERACTION_CREATE"]
    person = str(reader.world.people[reader.person].user.id)

    def with_locale(data: dict[str, Any]) -> None:
        user = data.get("user") or data["member"]["user"]
        parse({**data, "locale": locale} if user["id"] == person else data)

    parsers["INTERACTION_CREATE"] = with_locale
