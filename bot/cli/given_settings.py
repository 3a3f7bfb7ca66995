"""What the operator has set: the environment's variables, and those of the home's `.env` file."""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from bot.cli.printing import unreadable
from bot.config import PATHS, Settings, unknown_names, unknown_setting
from bot.errors import DatelineError
from bot.home import PACKAGED, Home
from bot.words import Said, say

_OURS = re.compile(rb"^\s*(?:export\s+)?(?:DISCORD_TOKEN|DATELINE_\w+)\s*=", re.MULTILINE)


class Given(NamedTuple):
    """The variables by name, and the home whose `.env` some of them come from."""

    home: Home
    variables: dict[str, str]

    def settings(self, *, token_needed: bool = False) -> Settings:
        """The settings, with the home's places for what isn't set. Raises `WrongSettings`."""
        default = Settings(
            database=self.home.database, feeds=self.home.catalogue, samples=PACKAGED.samples
        )
        return Settings.from_env(self.variables, default, token_needed=token_needed)

    def unknown(self) -> list[str]:
        """The names of variables that look like settings but are none."""
        return unknown_names(self.variables)

    def warnings(self) -> list[Said]:
        """Variables that are no settings, and a file of settings that isn't read."""
        ignored = self.ignored_file()
        return [*map(unknown_setting, self.unknown()), *([ignored] if ignored else [])]

    def ignored_file(self) -> Said | None:
        """What to say of a `.env` in the working directory that has settings and isn't the home's."""
        here, used = Path(".env"), self.home.settings_file
        try:
            if not here.is_file() or here.resolve() == used.resolve():
                return None
            if not _OURS.search(here.read_bytes()):
                return None
        except OSError:
            return None
        return say("settings-file-ignored", path=str(here.absolute()), used=str(used))

    def earlier_database(self, settings: Settings) -> Said | None:
        """What to say of a database that an earlier version made in the working directory.

        None if the settings name another than the home's, or if the home has one already.
        """
        earlier, used = Path("data/dateline.db"), self.home.database
        if settings.database != used or used.exists() or not earlier.is_file():
            return None
        return say("database-elsewhere", path=str(earlier.absolute()), used=str(used))


def given_settings(home: Home, environment: Mapping[str, str]) -> Given:
    """Read the home's `.env`; the environment wins where a variable isn't empty.

    Raises `DatelineError` if the file can't be read or has lines that are no settings.
    """
    of_file = _beside(home.settings_file, read_settings_file(home.settings_file))
    set_here = {name: value for name, value in environment.items() if value.strip()}
    return Given(home, of_file | set_here)


def read_settings_file(path: Path) -> dict[str, str]:
    """The variables of a `.env` file, as they are written; none if there is no file.

    Raises `DatelineError` if it can't be read, or has lines that aren't NAME=value.
    """
    try:
        text = path.read_text("utf-8-sig")  # some editors begin a file with a byte order mark
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise unreadable(str(path), error) from error
    except UnicodeDecodeError as error:
        raise DatelineError(say("settings-file-encoding", path=str(path))) from error
    if "\0" in text:  # UTF-16 without its mark; no path can have one either
        raise DatelineError(say("settings-file-encoding", path=str(path)))
    import dotenv.parser  # 5 ms of each start, which a container without .env saves

    lines = dotenv.parser.parse_stream(io.StringIO(text))
    wrong = next((each.original.line for each in lines if each.error), None)
    if wrong is not None:
        raise DatelineError(say("settings-file-broken", path=str(path), line=str(wrong)))
    found = dotenv.dotenv_values(stream=io.StringIO(text))
    return {name: value for name, value in found.items() if value is not None}


def _beside(file: Path, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables with paths that start at the file's folder."""
    return {
        name: str(file.parent / value.strip()) if _is_path(name, value) else value
        for name, value in variables.items()
    }


def _is_path(name: str, value: str) -> bool:
    return name in PATHS and bool(value.strip()) and "://" not in value
