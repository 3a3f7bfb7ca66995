"""Odd text pasted into options: every command answers, and refuses what it can't use in one line."""

import re
from typing import Any

import pytest

from tests.cogs.conftest import Reader, text_of

UNSENDABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
BROKEN = "Something went wrong on our side"
SET = {"time": "07:00", "timezone": "UTC"}

# how "harbour" may arrive
DISGUISED = ("har\x00bour", "har\ud800bour", "har\u200bbour", "\ufeffharbour\u200b", "\u202eharbour\u202c", "harbour\t\n", "ｈarbour", "🎉harbour🎉")  # fmt: skip
NAMELESS = ("\x00", "\ud800", "\u200b\u200d\ufeff", ",", " , ,, ")
FOREIGN = (
    "אחרונות חדשות",
    "عاجل",
    "🎉",
    "🏴\U000e0067\U000e0062",
    "Reu\u0301ters",
    "**x** @everyone <@&1>",
)


async def answers(reader: Reader, command: str, **options: Any) -> str:
    """The text of an answer, which Discord takes."""
    shown = text_of(await reader.asks(command, **options))
    assert not UNSENDABLE.search(shown)
    assert BROKEN not in shown
    return shown


@pytest.mark.parametrize("typed", DISGUISED)
async def test_a_word_is_found_however_it_arrives(
    reader: Reader, moderator: Reader, typed: str
) -> None:
    """Invisible characters are ignored, in searches and in stored text."""
    assert "__harbour__ mascot" in await answers(reader, "search", query=typed)
    assert "harbour mascot" in await answers(reader, "digest", query=typed)
    assert "harbour" in await answers(moderator, "follow", query=typed)
    assert "is set" in await answers(moderator, "schedule add", query=typed, **SET)
    assert "is set" in await answers(reader, "alert add", query=typed)


@pytest.mark.parametrize("typed", NAMELESS)
async def test_nothing_is_no_source(reader: Reader, moderator: Reader, typed: str) -> None:
    """A source without readable characters is refused; it doesn't mean all sources."""
    said = "That isn't the name of a source. The largest sources are"
    for shown in (
        await answers(reader, "latest", source=typed),
        await answers(reader, "search", query="harbour", source=typed),
        await answers(reader, "digest", source=typed),
        await answers(moderator, "follow", sources=typed),
        await answers(moderator, "schedule add", source=typed, **SET),
        await answers(reader, "alert add", query="harbour", sources=typed),
    ):
        assert shown.startswith(said)
        assert "\n" not in shown


@pytest.mark.parametrize("typed", FOREIGN)
async def test_what_does_not_exist_is_refused_as_typed(
    reader: Reader, moderator: Reader, typed: str
) -> None:
    """In one line, also for right-to-left text, without formatting or pings."""
    for shown in (
        await answers(reader, "latest", source=typed),
        await answers(reader, "digest", source=typed),
        await answers(reader, "digest", category=typed),
        await answers(moderator, "follow", category=typed),
        await answers(reader, "search", query="harbour", since=typed),
    ):
        assert "\n" not in shown
        assert "**x**" not in shown
        assert not re.search(r"(?<!\\)@everyone|(?<!\\)<@&", shown)
    await answers(reader, "search", query=typed)
    await answers(moderator, "follow", query=typed)


@pytest.mark.parametrize("typed", ["harbour " * 750, "x" * 6000, "e" + "\u0301" * 5999])
async def test_a_long_text_is_cut_or_refused(reader: Reader, typed: str) -> None:
    """Discord takes 6,000 characters; ours are limited before that, and fit into a message."""
    for command, option in (("search", "query"), ("digest", "query"), ("digest", "category"), ("latest", "source")):  # fmt: skip
        with pytest.raises(Exception, match="must be at most"):
            await reader.asks(command, **{option: typed})
    assert len(await answers(reader, "search", query=typed[:256])) < 4000
    assert len(await answers(reader, "latest", source=typed[:200])) < 400
