"""Where settings, database and catalogue are: in a checkout, or in the user's own folders.

Never in the working directory, so every command of one installation speaks of the same bot.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

_PACKAGE = Path(__file__).parent  # a link stays a link, so that a linked package has its own home


def _is_checkout(folder: Path) -> bool:
    files = ("pyproject.toml", "data/feeds.toml", "bot/home.py")
    return all((folder / file).is_file() for file in files)


class Packaged(NamedTuple):
    """The files that come with the program."""

    catalogue: Path  # of feeds
    samples: Path  # a folder of news to try the bot with
    example: Path  # a settings file with every setting and its default


def packaged(package: Path) -> Packaged:
    """The files that belong to a package: next to it in a checkout, inside it once installed."""
    checkout = package.parent
    if _is_checkout(checkout):
        data, example = checkout / "data", checkout / ".env.example"
    else:
        data, example = package / "data", package / "data/env.example"
    return Packaged(data / "feeds.toml", data / "articles", example)


PACKAGED = packaged(_PACKAGE)


class Home(NamedTuple):
    """Where an installation keeps what is its own. None of it need exist."""

    kind: Literal["checkout", "installed"]
    settings_file: Path
    database: Path  # unless the settings name another
    catalogue: Path  # unless the settings name another


def find_home(environment: Mapping[str, str], prefix: Path, package: Path = _PACKAGE) -> Home:
    """The home of a package that runs in the environment `prefix`, which is `sys.prefix`.

    It is the checkout that holds the package, or in which the virtual environment lies: that one
    keeps its database when `pip install .` is run again. Otherwise it is the user's configuration
    and data folders, by the XDG rules on every system.
    """
    for folder in (package.parent, prefix.parent):
        if _is_checkout(folder):
            data = folder / "data"
            return Home("checkout", folder / ".env", data / "dateline.db", data / "feeds.toml")
    settings = _user_folder(environment, "XDG_CONFIG_HOME", ".config") / "dateline"
    data = _user_folder(environment, "XDG_DATA_HOME", ".local/share") / "dateline"
    own = settings / "feeds.toml"
    catalogue = own if own.is_file() else packaged(package).catalogue
    return Home("installed", settings / ".env", data / "dateline.db", catalogue)


def _user_folder(environment: Mapping[str, str], name: str, usual: str) -> Path:
    named = Path(environment.get(name, ""))
    if named.is_absolute():  # others are to be ignored, says the specification
        return named
    try:
        home = Path.home()
    except RuntimeError:  # no HOME and no such user, as in some containers
        home = Path("/")
    return "/" / home / usual  # a relative HOME must not lead to the working directory
