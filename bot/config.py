"""Settings, read from the environment once, by the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from typing import NamedTuple, get_args
from urllib.parse import urlsplit

from bot.errors import WrongSettings, WrongUsage
from bot.home import PACKAGED
from bot.models import ShardRange, Style
from bot.models.server_address import ServerAddress, is_server_address
from bot.text.typed_names import nearest_names
from bot.words import Listed, Said, say

DISCORD = "https://discord.com"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
STYLES: tuple[Style, ...] = get_args(Style)
NAMES = (
    "DATELINE_DATABASE",
    "DATELINE_ARTICLES",
    "DATELINE_FEEDS",
    "DATELINE_DISCORD_API",
    "DATELINE_ALLOWED_HOSTS",
    "DATELINE_DEV_GUILD",
    "DATELINE_STYLE",
    "DATELINE_PICTURES",
    "DATELINE_CATCH_UP_HOURS",
    "DATELINE_KEEP_DAYS",
    "DATELINE_SHARDS",
    "DATELINE_DUTIES",
    "DATELINE_METRICS",
    "DATELINE_LOG_LEVEL",
    "DATELINE_LOG_FORMAT",
)
PATHS = ("DATELINE_DATABASE", "DATELINE_ARTICLES", "DATELINE_FEEDS")  # the first may be an address
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS = ("text", "json")


class Listener(NamedTuple):
    """Where to wait for connections; the host may be a name."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. `.env.example` explains each; a test compares the two."""

    token: str | None = None
    database: Path | ServerAddress = Path("dateline.db")  # the command line has a better default
    articles: Path | None = None  # what `dateline run` loads at start; None loads nothing
    feeds: Path = PACKAGED.catalogue
    samples: Path = PACKAGED.samples  # news to try the bot with, which no variable sets
    discord_api: str = DISCORD
    allowed_hosts: frozenset[str] = frozenset()
    dev_guild: int | None = None
    style: Style = "news"
    pictures: bool = True
    catch_up_hours: float = 6.0
    keep_days: int | None = None  # whole texts; None keeps them forever
    shards: ShardRange | None = None  # None serves all of them
    duties: bool = True  # whether this process may do what the bot does on its own
    metrics: Listener | None = None
    log_level: str = "INFO"
    log_format: str = "text"

    @classmethod
    def from_env(
        cls,
        env: Mapping[str, str],
        default: "Settings | None" = None,
        *,
        token_needed: bool = False,
    ) -> "Settings":
        """Settings from variables such as `os.environ`; an empty value counts as missing.

        `default` has the places that no variable names. Raises `WrongSettings` that names every
        variable with an invalid value, one per line, and then those of `unknown_names`, which alone
        are no error.
        """
        given = {name: value.strip() for name, value in env.items() if value.strip()}
        problems: list[Said] = []
        if token_needed and "DISCORD_TOKEN" not in given:
            problems.append(say("setting-token"))
        default = default or cls()
        settings = cls(
            token=given.get("DISCORD_TOKEN"),
            database=_database(given.get("DATELINE_DATABASE"), problems) or default.database,
            articles=_optional_path(given.get("DATELINE_ARTICLES")),
            feeds=Path(given.get("DATELINE_FEEDS", default.feeds)),
            samples=default.samples,
            discord_api=_discord_api(given.get("DATELINE_DISCORD_API", DISCORD), problems),
            allowed_hosts=_allowed_hosts(given.get("DATELINE_ALLOWED_HOSTS", ""), problems),
            dev_guild=_dev_guild(given.get("DATELINE_DEV_GUILD"), problems),
            style=_style(given.get("DATELINE_STYLE", "news"), problems),
            pictures=_pictures(given.get("DATELINE_PICTURES", "on"), problems),
            catch_up_hours=_hours(given.get("DATELINE_CATCH_UP_HOURS", "6"), problems),
            keep_days=_days(given.get("DATELINE_KEEP_DAYS"), problems),
            shards=_shards(given.get("DATELINE_SHARDS"), problems),
            duties=_duties(given.get("DATELINE_DUTIES", "yes"), problems),
            metrics=_metrics(given.get("DATELINE_METRICS"), problems),
            log_level=_log_level(given.get("DATELINE_LOG_LEVEL", "INFO"), problems),
            log_format=_log_format(given.get("DATELINE_LOG_FORMAT", "text"), problems),
        )
        if problems:
            problems += map(unknown_setting, unknown_names(env))
            raise WrongSettings(say("settings-wrong", problems=Listed(problems, "lines")))
        return settings

    @property
    def database_file(self) -> Path | None:
        """The database's file, which may not exist yet; None if a server has the database."""
        return self.database if isinstance(self.database, Path) else None


def wants_json(env: Mapping[str, str]) -> bool:
    """Whether the log is to be JSON, whatever is wrong with other settings."""
    return _log_format(env.get("DATELINE_LOG_FORMAT", "").strip(), []) == "json"


def unknown_names(env: Mapping[str, str]) -> list[str]:
    """The variables that look like settings but are none, such as DATELINE_TYPO."""
    return sorted(name for name in env if name.startswith("DATELINE_") and name not in NAMES)


def unknown_setting(name: str) -> Said:
    """What to say about a variable of `unknown_names`."""
    near = nearest_names(name, NAMES, most=1, similarity=0.8)
    if near:
        return say("setting-unknown-near", name=name, near=near[0])
    return say("setting-unknown", name=name)


def database_at(value: str, name: str = "DATELINE_DATABASE") -> Path | ServerAddress:
    """The place of a database, as written in DATELINE_DATABASE.

    Raises `WrongUsage`, which names the value and never shows it: it may have a password in it.
    """
    if is_server_address(value):
        address = ServerAddress(value)
        if not address.is_valid:
            raise WrongUsage(say("setting-database-password", name=name))
        return address
    if "://" in value:
        raise WrongUsage(say("setting-database", name=name))
    return Path(value)


def _optional_path(value: str | None) -> Path | None:
    return None if value is None else Path(value)


def _database(value: str | None, problems: list[Said]) -> Path | ServerAddress | None:
    if value is None:
        return None
    try:
        return database_at(value)
    except WrongUsage as error:
        problems.append(error.said)
        return None


def _discord_api(value: str, problems: list[Said]) -> str:
    base = value.rstrip("/")
    if base == DISCORD:
        return base
    try:
        url = urlsplit(base)
        _ = url.port  # reading the port checks it
    except ValueError:
        url = urlsplit("")
    # The bot's token is sent to this host.
    if (
        url.scheme != "http"
        or url.hostname not in LOOPBACK
        or url.path
        or url.query
        or url.username
    ):
        problems.append(say("setting-discord-api", value=value))
    return base


def _allowed_hosts(value: str, problems: list[Said]) -> frozenset[str]:
    hosts = frozenset(part.strip().lower() for part in value.split(",") if part.strip())
    wrong = [host for host in sorted(hosts) if not _is_host_and_port(host)]
    if wrong:
        problems.append(say("setting-allowed-hosts", hosts=Listed(wrong, "and")))
    return hosts


def _is_host_and_port(text: str) -> bool:
    host, colon, port = text.rpartition(":")
    return bool(host and colon and port.isdecimal() and 0 < int(port) < 65536)


def _dev_guild(value: str | None, problems: list[Said]) -> int | None:
    if value is None:
        return None
    if value.isascii() and value.isdecimal() and 15 <= len(value) <= 20:
        return int(value)
    problems.append(say("setting-dev-guild", value=value))
    return None


def _hours(value: str, problems: list[Said]) -> float:
    try:
        hours = float(value)
    except ValueError:
        hours = -1
    if not 0 <= hours <= 168:
        problems.append(say("setting-catch-up-hours", value=value))
    return hours


def _style(value: str, problems: list[Said]) -> Style:
    for style in STYLES:
        if style == value.lower():
            return style
    problems.append(say("setting-style", value=value, styles=Listed(STYLES, "or")))
    return "news"


def _pictures(value: str, problems: list[Said]) -> bool:
    if value.lower() not in ("on", "off"):
        problems.append(say("setting-pictures", value=value))
    return value.lower() != "off"


def _days(value: str | None, problems: list[Said]) -> int | None:
    if value is None:
        return None
    if value.isascii() and value.isdecimal() and 1 <= int(value) <= 36_500:
        return int(value)
    problems.append(say("setting-keep-days", value=value))
    return None


def _shards(value: str | None, problems: list[Said]) -> ShardRange | None:
    if value is None:
        return None
    shards = ShardRange.parse(value)
    if shards is None:
        problems.append(say("setting-shards", value=value))
    return shards


def _duties(value: str, problems: list[Said]) -> bool:
    if value.lower() not in ("yes", "no"):
        problems.append(say("setting-duties", value=value))
    return value.lower() != "no"


def _metrics(value: str | None, problems: list[Said]) -> Listener | None:
    if value is None:
        return None
    if not _is_host_and_port(value):
        problems.append(say("setting-metrics", value=value))
        return None
    host, _, port = value.rpartition(":")
    listener = Listener(host.removeprefix("[").removesuffix("]"), int(port))
    try:
        private = is_private(listener.host)
    except ValueError:  # a name, whose addresses are known when the bot starts
        private = True
        if not _is_name(listener.host):
            problems.append(say("setting-metrics", value=value))
    if not private:
        problems.append(say("setting-metrics-public", value=value))
    return listener


def _is_name(host: str) -> bool:
    """Whether a machine can have that name; Python can't look up others, such as a..b."""
    try:
        return bool(host.encode("idna"))
    except UnicodeError:
        return False


def is_private(address: str) -> bool:
    """Whether only this machine and networks without public addresses can reach an IP address.

    Not 0.0.0.0 either, which stands for all addresses of the machine. Raises `ValueError` for a name.
    """
    ip = ip_address(address)
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped:  # ::ffff:0.0.0.0 is 0.0.0.0
        ip = ip.ipv4_mapped
    return not (ip.is_global or ip.is_unspecified or ip.is_multicast)


def _log_format(value: str, problems: list[Said]) -> str:
    format_ = value.lower()
    if format_ not in LOG_FORMATS:
        problems.append(say("setting-log-format", value=value, formats=Listed(LOG_FORMATS, "or")))
    return format_


def _log_level(value: str, problems: list[Said]) -> str:
    level = value.upper()
    if level not in LOG_LEVELS:
        problems.append(say("setting-log-level", value=value, levels=Listed(LOG_LEVELS, "or")))
    return level
