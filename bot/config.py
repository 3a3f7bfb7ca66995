"""Settings, read once from the environment by the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

from bot.errors import WrongSettings
from bot.models import Style

DISCORD = "https://discord.com"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
STYLES: tuple[Style, ...] = get_args(Style)
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; `.env.example` explains each, and a test compares the two."""

    token: str | None = None
    database: Path = Path("data/dateline.db")
    articles: Path = Path("data/articles")
    feeds: Path = Path("data/feeds.toml")
    discord_api: str = DISCORD
    allowed_hosts: frozenset[str] = frozenset()
    dev_guild: int | None = None
    style: Style = "news"
    catch_up_hours: float = 6.0
    keep_days: int | None = None  # whole texts; None keeps them for good
    log_level: str = "INFO"

    @classmethod
    def from_env(cls, env: Mapping[str, str], *, token_needed: bool = False) -> "Settings":
        """Settings from variables such as `os.environ`; an empty value counts as absent.

        Raises `WrongSettings` that names every variable that cannot be used, in one text.
        """
        given = {name: value.strip() for name, value in env.items() if value.strip()}
        problems: list[str] = []
        if token_needed and "DISCORD_TOKEN" not in given:
            problems.append(
                "DISCORD_TOKEN is not set: copy .env.example to .env and put the bot's token"
                " there (to try the bot without one: dateline playground)"
            )
        default = cls()
        settings = cls(
            token=given.get("DISCORD_TOKEN"),
            database=Path(given.get("DATELINE_DATABASE", default.database)),
            articles=Path(given.get("DATELINE_ARTICLES", default.articles)),
            feeds=Path(given.get("DATELINE_FEEDS", default.feeds)),
            discord_api=_discord_api(given.get("DATELINE_DISCORD_API", DISCORD), problems),
            allowed_hosts=_allowed_hosts(given.get("DATELINE_ALLOWED_HOSTS", ""), problems),
            dev_guild=_dev_guild(given.get("DATELINE_DEV_GUILD"), problems),
            style=_style(given.get("DATELINE_STYLE", "news"), problems),
            catch_up_hours=_hours(given.get("DATELINE_CATCH_UP_HOURS", "6"), problems),
            keep_days=_days(given.get("DATELINE_KEEP_DAYS"), problems),
            log_level=_log_level(given.get("DATELINE_LOG_LEVEL", "INFO"), problems),
        )
        if problems:
            raise WrongSettings("; ".join(problems))
        return settings


def _discord_api(value: str, problems: list[str]) -> str:
    base = value.rstrip("/")
    if base == DISCORD:
        return base
    try:
        url = urlsplit(base)
        url.port  # noqa: B018  reading it is what checks it
    except ValueError:
        url = urlsplit("")
    # The bot's token goes to whatever host is named here.
    if (
        url.scheme != "http"
        or url.hostname not in LOOPBACK
        or url.path
        or url.query
        or url.username
    ):
        problems.append(
            f"DATELINE_DISCORD_API is {value!r}: use {DISCORD}, or a loopback address"
            " such as http://127.0.0.1:5000"
        )
    return base


def _allowed_hosts(value: str, problems: list[str]) -> frozenset[str]:
    hosts = frozenset(part.strip().lower() for part in value.split(",") if part.strip())
    wrong = [host for host in sorted(hosts) if not _is_host_and_port(host)]
    if wrong:
        problems.append(
            f"DATELINE_ALLOWED_HOSTS has {', '.join(wrong)}: write host:port,"
            " several separated by commas"
        )
    return hosts


def _is_host_and_port(text: str) -> bool:
    host, colon, port = text.rpartition(":")
    return bool(host and colon and port.isdecimal() and 0 < int(port) < 65536)


def _dev_guild(value: str | None, problems: list[str]) -> int | None:
    if value is None:
        return None
    if value.isascii() and value.isdecimal() and 15 <= len(value) <= 20:
        return int(value)
    problems.append(
        f"DATELINE_DEV_GUILD is {value!r}: use a server's id (right-click the server,"
        " Copy Server ID)"
    )
    return None


def _hours(value: str, problems: list[str]) -> float:
    try:
        hours = float(value)
    except ValueError:
        hours = -1
    if not 0 <= hours <= 168:
        problems.append(f"DATELINE_CATCH_UP_HOURS is {value!r}: use hours from 0 to 168")
    return hours


def _style(value: str, problems: list[str]) -> Style:
    for style in STYLES:
        if style == value.lower():
            return style
    problems.append(f"DATELINE_STYLE is {value!r}: use one of {', '.join(STYLES)}")
    return "news"


def _days(value: str | None, problems: list[str]) -> int | None:
    if value is None:
        return None
    if value.isascii() and value.isdecimal() and 1 <= int(value) <= 36_500:
        return int(value)
    problems.append(
        f"DATELINE_KEEP_DAYS is {value!r}: use days from 1 to 36500, or leave it empty to keep all"
    )
    return None


def _log_level(value: str, problems: list[str]) -> str:
    level = value.upper()
    if level not in LOG_LEVELS:
        problems.append(f"DATELINE_LOG_LEVEL is {value!r}: use one of {', '.join(LOG_LEVELS)}")
    return level
