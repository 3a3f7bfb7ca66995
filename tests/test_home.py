"""Where an installation keeps what is its own."""

from pathlib import Path

import pytest

from bot.home import find_home, packaged


def checkout(folder: Path) -> Path:
    """A folder like the repository."""
    for file in ("pyproject.toml", "data/feeds.toml", "bot/home.py"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).touch()
    return folder


@pytest.fixture(autouse=True)
def person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of the person who runs the bot."""
    monkeypatch.setenv("HOME", str(tmp_path / "person"))
    return tmp_path / "person"


def test_a_checkout_keeps_everything(tmp_path: Path) -> None:
    """A program in a checkout has its files there, whatever environment runs it."""
    folder = checkout(tmp_path / "clone")
    home = find_home({"XDG_DATA_HOME": "/data"}, Path("/usr"), folder / "bot")

    assert home == (
        "checkout", folder / ".env", folder / "data/dateline.db", folder / "data/feeds.toml"
    )  # fmt: skip
    assert packaged(folder / "bot").samples == folder / "data/articles"


def test_an_environment_in_a_checkout_belongs_to_it(tmp_path: Path) -> None:
    """`.venv/bin/pip install .` in a checkout goes on with the database that is there."""
    folder = checkout(tmp_path / "clone")
    package = folder / ".venv/lib/python3.11/site-packages/bot"
    home = find_home({}, folder / ".venv", package)

    assert (home.kind, home.database) == ("checkout", folder / "data/dateline.db")
    assert home.catalogue == folder / "data/feeds.toml"


def test_another_checkout_than_ours_is_none(tmp_path: Path) -> None:
    """A Python project with a folder data in which the environment lies keeps its own `.env`."""
    for file in ("pyproject.toml", "data/feeds.toml"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).touch()

    assert find_home({}, tmp_path / ".venv", Path("/x/bot")).kind == "installed"


def test_an_installation_keeps_everything_in_the_persons_folders(person: Path) -> None:
    """Settings and data have the folders that other programs use; the catalogue is the installed one."""
    home = find_home({}, Path("/opt/venv"), Path("/opt/venv/lib/bot"))

    assert home == (
        "installed",
        person / ".config/dateline/.env",
        person / ".local/share/dateline/dateline.db",
        Path("/opt/venv/lib/bot/data/feeds.toml"),
    )


def test_the_persons_folders_can_be_named(tmp_path: Path, person: Path) -> None:
    """XDG variables name others, absolute ones only; a catalogue next to the settings is used."""
    own = tmp_path / "settings/dateline/feeds.toml"
    own.parent.mkdir(parents=True)
    own.touch()
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "settings"), "XDG_DATA_HOME": "data"}

    home = find_home(environment, Path("/opt/venv"), Path("/opt/venv/lib/bot"))

    assert home.settings_file == own.with_name(".env")
    assert home.catalogue == own
    assert home.database == person / ".local/share/dateline/dateline.db"


@pytest.mark.parametrize("home", ["", "here"])
def test_the_working_directory_is_never_the_home(
    tmp_path: Path, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even if HOME is empty or relative: all commands must find the same database."""
    monkeypatch.setenv("HOME", home)

    found = find_home({}, tmp_path, tmp_path / "bot")

    assert found.database == Path("/", home, ".local/share/dateline/dateline.db")
