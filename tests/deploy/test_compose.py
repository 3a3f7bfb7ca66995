"""The image and the Compose files. Docker itself is not run."""

import re
import shlex
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import Any

import pytest

from bot.cli.program import COMMANDS
from bot.config import Settings
from bot.home import find_home
from bot.models.server_address import ServerAddress
from tests.conftest import ROOT

FOLDER = ROOT / "deploy"


def read(name: str) -> dict[str, Any]:
    """A Compose file. `extends` is followed by the tests that need it."""
    yaml = pytest.importorskip("yaml")
    found: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return found


def together(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Two services as Compose puts them together: lists are joined, tables merged, the rest replaced."""
    merged = dict(first)
    for key, value in second.items():
        before = merged.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[key] = before | value
        elif isinstance(before, list) and isinstance(value, list):
            merged[key] = before + value
        elif key != "extends":
            merged[key] = value
    return merged


@pytest.fixture(scope="module")
def alone() -> dict[str, Any]:
    """The bot with a file."""
    services: dict[str, Any] = read("compose.yaml")["services"]
    assert list(services) == ["bot"]
    bot: dict[str, Any] = services["bot"]
    return bot


@pytest.fixture(scope="module")
def with_server(alone: dict[str, Any]) -> dict[str, Any]:
    """The services of both files together."""
    services: dict[str, Any] = read("compose.postgresql.yaml")["services"]
    assert services["spare"]["extends"] == {"file": "compose.yaml", "service": "bot"}
    return services | {name: together(alone, services[name]) for name in ("bot", "spare")}


@pytest.fixture(scope="module")
def instructions() -> list[tuple[str, str]]:
    """The Dockerfile's instructions and their arguments."""
    lines = re.sub(r"\\\n\s*", "", (FOLDER / "Dockerfile").read_text("utf-8")).splitlines()
    pairs = (line.partition(" ") for line in lines if line and not line.startswith("#"))
    return [(name, arguments) for name, _, arguments in pairs]


def of_last_stage(instructions: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    start = max(place for place, (name, _) in enumerate(instructions) if name == "FROM")
    yield from instructions[start:]


def test_two_bots_share_the_server(with_server: dict[str, Any]) -> None:
    """Both have valid settings for the same server, and wait until it answers."""
    for name in ("bot", "spare"):
        bot = with_server[name]
        settings = Settings.from_env(
            {"DISCORD_TOKEN": "x", **bot["environment"]}, token_needed=True
        )
        assert isinstance(settings.database, ServerAddress)
        (host,) = re.findall(r"@(\w+)/", str(settings.database))
        assert bot["depends_on"][host]["condition"] == "service_healthy"
        assert "healthcheck" in with_server[host]
        assert settings.database == ServerAddress(
            "postgresql://{POSTGRES_USER}@{0}/{POSTGRES_DB}".format(
                host, **with_server[host]["environment"]
            )
        )


def test_every_service_is_locked_down(with_server: dict[str, Any]) -> None:
    """Read-only roots, no capabilities, no new privileges, and logs that don't fill the disk."""
    for name, service in with_server.items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert "cap_add" not in service, name
        assert "no-new-privileges:true" in service["security_opt"], name
        assert any(each.startswith("/tmp") for each in service["tmpfs"]), name
        assert set(service["logging"]["options"]) == {"max-size", "max-file"}, name
        assert "privileged" not in service, name
        assert "ports" not in service, name


def test_no_secret_is_in_the_files(with_server: dict[str, Any]) -> None:
    """Token and password come from the environment."""
    for service in with_server.values():
        for name, value in service.get("environment", {}).items():
            if "PASSWORD" in name or "TOKEN" in name:
                assert value.startswith("${")


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        (".env", False),
        ("deploy/.env", False),
        (".git/config", False),
        ("data/dateline.db", False),
        ("tests/conftest.py", False),
        ("bot/home.py", True),
        ("cogs/latest.py", True),
        ("data/articles/iraq-listing.txt", True),
        ("data/feeds.toml", True),
        (".env.example", True),
        ("deploy/requirements.txt", True),
        ("deploy/dateline.cdx.json", True),
    ],
)
def test_the_image_is_built_from_the_program_alone(path: str, taken: bool) -> None:
    """What `COPY . .` takes: the last rule that fits a path or a folder above it decides."""
    folders = path.split("/")
    above = ["/".join(folders[: n + 1]) for n in range(len(folders))]
    kept = True
    for rule in (ROOT / ".dockerignore").read_text("utf-8").splitlines():
        if rule and not rule.startswith("#") and any(fnmatch(p, rule.lstrip("!")) for p in above):
            kept = rule.startswith("!")

    assert kept is taken
    assert (ROOT / path).exists() or not taken


def test_the_image_has_what_is_locked(instructions: list[tuple[str, str]]) -> None:
    """Every download is checked against a hash, and what is not checked is installed without an index."""
    installs = [
        command
        for name, arguments in instructions
        if name == "RUN"
        for command in arguments.split("&&")
        if " install --no-cache-dir" in command
    ]

    assert len(installs) == 3
    for command in installs:
        assert "--require-hashes" in command or "--no-index" in command, command
        for file in re.findall(r"--requirement (\S+)", command):
            assert (ROOT / file).is_file()


def test_the_image_is_unprivileged_and_healthy(instructions: list[tuple[str, str]]) -> None:
    """It runs the bot as a user without a name in /etc, and asks a command that exists for its health."""
    said = dict(of_last_stage(instructions))

    assert int(said["USER"]) > 1000
    health = re.search(r'CMD \["dateline", "(\w+)"\]', said["HEALTHCHECK"])
    assert health is not None
    assert {health[1], *re.findall(r'"(\w+)"', said["CMD"])} <= COMMANDS.keys()


def test_the_image_writes_into_its_volume_only(
    instructions: list[tuple[str, str]], alone: dict[str, Any]
) -> None:
    """Settings and database have their home in the one volume."""
    said = dict(of_last_stage(instructions))
    environment = dict(each.split("=", 1) for each in shlex.split(said["ENV"]) if "=" in each)

    home = find_home(environment, ROOT / "elsewhere/env", ROOT / "elsewhere/packages/bot")

    assert home.settings_file.is_relative_to(said["VOLUME"])
    assert home.database.is_relative_to(said["VOLUME"])
    assert [volume.partition(":")[2] for volume in alone["volumes"]] == [said["VOLUME"]]
