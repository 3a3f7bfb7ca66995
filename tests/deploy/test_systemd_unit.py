"""The systemd unit."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bot.cli.program import COMMANDS
from bot.home import find_home
from tests.conftest import ROOT

UNIT = ROOT / "deploy/dateline.service"
WORST = 2.0
"""The most that `systemd-analyze security` may say; an ordinary service has 9.6. Ours has 1.4."""


@pytest.fixture(scope="module")
def settings() -> dict[str, list[str]]:
    """The unit's settings, each with its values."""
    found: dict[str, list[str]] = {}
    for line in UNIT.read_text("utf-8").splitlines():
        name, is_setting, value = line.partition("=")
        if is_setting and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def test_it_runs_the_bot(settings: dict[str, list[str]]) -> None:
    """It starts a command that exists."""
    (command,) = settings["ExecStart"]
    program, argument = command.split()

    assert Path(program).name == "dateline"
    assert argument in COMMANDS


def test_everything_it_writes_is_in_its_state_directory(settings: dict[str, list[str]]) -> None:
    """Settings and database are in the only folder that the unit may write to."""
    environment = dict(
        each.split("=", 1) for line in settings["Environment"] for each in line.split()
    )
    state = Path("/var/lib", *settings["StateDirectory"])

    home = find_home(environment, Path("/opt/dateline"), Path("/opt/dateline/lib/packages/bot"))

    assert home.database.is_relative_to(state)
    assert home.settings_file.is_relative_to(state)
    assert settings["ProtectSystem"] == ["strict"]
    assert "ReadWritePaths" not in settings


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
def test_it_is_rated_as_hardened() -> None:
    """systemd's own rating is far below that of a service without restrictions."""
    rated = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={int(WORST * 10)}", UNIT],
        capture_output=True,
        text=True,
        check=False,
    )

    assert rated.returncode == 0, rated.stdout[-2_000:]
    assert "Overall exposure level" in rated.stdout
