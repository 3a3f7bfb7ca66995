"""The Compose file with a server and two bots. Docker itself is not run."""

import re
from typing import Any

import pytest

from bot.config import Settings
from bot.models.server_address import ServerAddress
from tests.conftest import ROOT

FOLDER = ROOT / "deploy"


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    """The services by name, with what they share."""
    yaml = pytest.importorskip("yaml")
    found: dict[str, Any] = yaml.safe_load((FOLDER / "compose.yaml").read_text("utf-8"))["services"]
    return found


def test_two_bots_share_the_database(services: dict[str, Any]) -> None:
    """Both have valid settings, the same server, and wait until it answers."""
    bots = [service for name, service in services.items() if name.startswith("bot-")]

    assert len(bots) == 2
    for bot in bots:
        settings = Settings.from_env(bot["environment"], token_needed=True)
        assert isinstance(settings.database, ServerAddress)
        (host,) = re.findall(r"@(\w+)/", str(settings.database))
        assert bot["depends_on"][host]["condition"] == "service_healthy"
        assert "healthcheck" in services[host]
        assert settings.database == ServerAddress(
            "postgresql://{POSTGRES_USER}@{0}/{POSTGRES_DB}".format(
                host, **services[host]["environment"]
            )
        )


def test_no_secret_is_in_the_files(services: dict[str, Any]) -> None:
    """Token and password come from the environment, and the image is built without `.env`."""
    for service in services.values():
        for name, value in service["environment"].items():
            if "PASSWORD" in name or "TOKEN" in name:
                assert value.startswith("${")
    assert ".env" in (ROOT / ".dockerignore").read_text("utf-8").splitlines()


def test_the_image_is_made_of_files_that_exist(services: dict[str, Any]) -> None:
    """The Dockerfile is where the Compose file says, and installs the server's driver."""
    build = services["bot-1"]["build"]
    dockerfile = (FOLDER / build["context"]).resolve() / build["dockerfile"]

    assert '".[postgresql]"' in dockerfile.read_text("utf-8")
