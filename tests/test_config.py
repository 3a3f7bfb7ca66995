"""Settings from the environment."""

import re
from pathlib import Path

import pytest

from bot.config import NAMES, Listener, Settings, unknown_names, unknown_setting
from bot.errors import WrongSettings
from bot.models import ShardRange
from bot.models.server_address import ServerAddress
from bot.words import english
from tests.conftest import ROOT


def test_defaults_need_nothing() -> None:
    """An empty environment gives the documented defaults; an empty value counts as absent."""
    assert Settings.from_env({}) == Settings.from_env({"DATELINE_DATABASE": " "}) == Settings()


def test_every_setting_is_read() -> None:
    """Each variable ends up in its field, in its type."""
    settings = Settings.from_env(
        {
            "DISCORD_TOKEN": "a.b.c",
            "DATELINE_DATABASE": "/tmp/news.db",
            "DATELINE_ARTICLES": "news",
            "DATELINE_FEEDS": "feeds.toml",
            "DATELINE_DISCORD_API": "http://127.0.0.1:5000/",
            "DATELINE_ALLOWED_HOSTS": "feeds.lan:80, [::1]:8080",
            "DATELINE_DEV_GUILD": "123456789012345678",
            "DATELINE_STYLE": "LexRank",
            "DATELINE_PICTURES": "Off",
            "DATELINE_SHARDS": "0-3/16",
            "DATELINE_DUTIES": "No",
            "DATELINE_METRICS": "[::1]:9464",
            "DATELINE_LOG_LEVEL": "debug",
            "DATELINE_LOG_FORMAT": "JSON",
        }
    )

    assert settings == Settings(
        token="a.b.c",
        database=Path("/tmp/news.db"),
        articles=Path("news"),
        feeds=Path("feeds.toml"),
        discord_api="http://127.0.0.1:5000",
        allowed_hosts=frozenset({"feeds.lan:80", "[::1]:8080"}),
        dev_guild=123456789012345678,
        style="lexrank",
        pictures=False,
        shards=ShardRange(0, 3, 16),
        duties=False,
        metrics=Listener("::1", 9464),
        log_level="DEBUG",
        log_format="json",
    )


def test_known_names_are_those_of_the_example() -> None:
    """Every setting in .env.example is known, and no other."""
    example = (ROOT / ".env.example").read_text("utf-8")
    listed = {
        line.partition("=")[0] for line in example.splitlines() if re.match(r"[A-Z_]+=", line)
    }

    assert listed == {"DISCORD_TOKEN", *NAMES}


def test_unknown_names_are_found() -> None:
    """A misspelled setting is named with the one that was meant; variables of others aren't."""
    env = {"DATELINE_DATBASE": "", "DATELINE_X": "1", "DATELINE_STYLE": "news", "PATH": "/bin"}

    assert unknown_names(env) == ["DATELINE_DATBASE", "DATELINE_X"]
    meant, other = map(english().tell, map(unknown_setting, unknown_names(env)))
    assert meant.endswith("Did you mean DATELINE_DATABASE?")
    assert other == "DATELINE_X isn't a setting of Dateline."


def test_unknown_names_are_told_with_the_problems() -> None:
    """Whoever corrects a wrong value learns of the misspelled setting in the same go."""
    with pytest.raises(WrongSettings) as raised:
        Settings.from_env({"DATELINE_LOG_LEVEL": "bad", "DATELINE_STILE": "news"})

    wrong, unknown = str(raised.value).splitlines()
    assert wrong.startswith("DATELINE_LOG_LEVEL is “bad”.")
    assert unknown.startswith("DATELINE_STILE isn't a setting of Dateline.")


def test_all_problems_are_told_together() -> None:
    """All mistakes are reported, each by the name of its variable."""
    with pytest.raises(WrongSettings) as raised:
        Settings.from_env(
            {
                "DATELINE_DISCORD_API": "ftp://127.0.0.1",
                "DATELINE_DEV_GUILD": "my server",
                "DATELINE_LOG_LEVEL": "loud",
                "DATELINE_ALLOWED_HOSTS": "feeds.lan",
                "DATELINE_STYLE": "baroque",
                "DATELINE_PICTURES": "small",
                "DATELINE_SHARDS": "16-0/16",
                "DATELINE_DUTIES": "some",
            }
        )

    named = [
        "DATELINE_DISCORD_API",
        "DATELINE_DEV_GUILD",
        "DATELINE_LOG_LEVEL",
        "DATELINE_ALLOWED_HOSTS",
        "DATELINE_STYLE",
        "DATELINE_PICTURES",
        "DATELINE_SHARDS",
        "DATELINE_DUTIES",
    ]
    assert [name for name in named if name not in str(raised.value)] == []


def test_a_missing_token_is_told_with_the_rest() -> None:
    """A missing token is reported together with the other mistakes."""
    env = {"DATELINE_LOG_LEVEL": "loud"}

    with pytest.raises(WrongSettings, match=r"DISCORD_TOKEN isn't set.*\nDATELINE_LOG_LEVEL"):
        Settings.from_env(env, token_needed=True)


@pytest.mark.parametrize(
    "address",
    [
        "http://discord.com.evil.example",
        "https://127.0.0.1:5000",
        "http://127.0.0.1@evil.example",
        "http://evil.example#127.0.0.1",
        "http://127.0.0.1.nip.example",
        "http://0.0.0.0:80",
        "http://user:pass@127.0.0.1:80",
        "http://127.0.0.1:99999",
        "http://[",
        "localhost:5000",
    ],
)
def test_the_token_goes_to_discord_or_loopback_only(address: str) -> None:
    """No other host is accepted, however it is written."""
    with pytest.raises(WrongSettings, match="DATELINE_DISCORD_API"):
        Settings.from_env({"DATELINE_DISCORD_API": address})


@pytest.mark.parametrize(
    "address", ["https://discord.com", "http://localhost:1", "http://[::1]:1", "http://127.0.0.1:1"]
)
def test_loopback_is_accepted(address: str) -> None:
    """Discord itself and this machine may be named."""
    assert Settings.from_env({"DATELINE_DISCORD_API": address}).discord_api == address


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://news:Se%2Fcret@db.example/dateline",
        "postgres://news:Se%2Fcret@a.example:5432,b.example/dateline?target_session_attrs=read-write",
        "postgresql:///dateline?host=/run/postgresql&user=news&password=Se%2Fcret",
    ],
)
def test_a_servers_address_is_kept_and_its_password_not_shown(address: str) -> None:
    """The driver gets the whole address; messages, logs and `repr` of the settings don't."""
    settings = Settings.from_env({"DATELINE_DATABASE": address})

    assert isinstance(settings.database, ServerAddress)
    assert settings.database.with_password == address
    assert settings.database_file is None
    shown = f"{settings.database} {settings.database!r} {settings!r} {settings}"
    assert "Se%2Fcret" not in shown
    assert "dateline" in shown
    hidden = settings.database.without_secrets('no password "Se/cret" or Se%2Fcret')
    assert hidden == 'no password "***" or ***'


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://news:Se/cret@db.example/dateline",
        "postgresql://news:Se@cret@db.example/dateline",
        "postgresql://news:Se#cret@db.example/dateline",
        "postgresql://news:Se%cret@db.example/dateline",
        "mysql://news:Secret@db.example/dateline",
    ],
)
def test_an_unusable_address_is_refused_without_showing_it(address: str) -> None:
    """The driver would take a part of the password for a host or a port, and name it."""
    with pytest.raises(WrongSettings) as raised:
        Settings.from_env({"DATELINE_DATABASE": address})

    (line,) = str(raised.value).splitlines()
    assert "DATELINE_DATABASE" in line
    assert "cret" not in line
    assert "cret" not in repr(ServerAddress(address))


@pytest.mark.parametrize(
    "address", ["0.0.0.0:9464", "[::]:9464", "8.8.8.8:9464", "[2600::1]:80", "224.0.0.1:9464"]
)
def test_metrics_are_not_for_everybody(address: str) -> None:
    """An address that other networks can reach is refused, and so are all addresses at once."""
    with pytest.raises(WrongSettings, match="which other networks can reach"):
        Settings.from_env({"DATELINE_METRICS": address})


@pytest.mark.parametrize(
    "address",
    [
        "9464",
        "127.0.0.1",
        "127.0.0.1:0",
        "localhost:port",
        ":9464",
        "a..b:1",
        f"{'a' * 64}:1",
        "[]:1",
    ],
)
def test_a_metrics_address_needs_host_and_port(address: str) -> None:
    """Anything else is refused with an example."""
    with pytest.raises(WrongSettings, match=r"Use host:port, such as 127\.0\.0\.1:9464"):
        Settings.from_env({"DATELINE_METRICS": address})


@pytest.mark.parametrize(
    ("address", "host"),
    [("10.1.2.3:1", "10.1.2.3"), ("[fd00::7]:1", "fd00::7"), ("bot:1", "bot")],
)
def test_private_addresses_and_names_are_accepted(address: str, host: str) -> None:
    """Of networks behind the machine; what a name stands for is looked up at the start."""
    settings = Settings.from_env({"DATELINE_METRICS": address})

    assert settings.metrics == Listener(host, 1)
    assert str(settings.metrics) == address
