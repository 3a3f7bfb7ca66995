"""The `.env` of an installation, in whatever state somebody left it."""

from pathlib import Path

import pytest

from bot.cli.given_settings import Given, given_settings
from bot.errors import DatelineError
from bot.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "settings"
    folder.mkdir()
    return Home("installed", folder / ".env", folder / "dateline.db", folder / "feeds.toml")


def given(home: Home, text: str | bytes, **environment: str) -> Given:
    home.settings_file.write_bytes(text.encode() if isinstance(text, str) else text)
    return given_settings(home, environment)


def test_paths_start_at_the_file_that_names_them(home: Home) -> None:
    """In the file at its folder; in the environment at the working directory. Addresses are no paths."""
    folder = home.settings_file.parent
    of_file = given(home, "DATELINE_DATABASE=my/news.db\nDATELINE_ARTICLES='/news'\n").settings()
    server = given(home, "DATELINE_DATABASE=postgresql://db/news").settings()
    of_shell = given(home, "DATELINE_FEEDS=a.toml", DATELINE_FEEDS="b.toml").settings()

    assert (of_file.database, of_file.articles) == (folder / "my/news.db", Path("/news"))
    assert of_file.feeds == home.catalogue
    assert str(server.database) == "postgresql://db/news"
    assert of_shell.feeds == Path("b.toml")
    assert of_shell.database == home.database


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize(
    "line",
    [b"DISCORD_TOKEN=a.b.c", b'export DISCORD_TOKEN="a.b.c" # mine', b"DISCORD_TOKEN = a.b.c\r"],
)
def test_lines_are_read_as_editors_write_them(home: Home, mark: bytes, line: bytes) -> None:
    """Quotes, `export`, comments, spaces, Windows' ends of lines and its mark change nothing."""
    assert given(home, mark + line + b"\n# end\n\n").settings().token == "a.b.c"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# mine\nDISCORD_TOKEN: a.b.c\n", r"\.env, line 2: write NAME=value"),
        ("DISCORD_TOKEN='a.b.c\n", r"\.env, line 1: write NAME=value"),
        ("DISCORD_TOKEN=a.b.c".encode("utf-16"), "UTF-8"),
        ("DISCORD_TOKEN=a.b.c".encode("utf-16-le"), "UTF-8"),
        ('DATELINE_DATABASE="a\0b"', "UTF-8"),
    ],
    ids=["a colon", "an open quote", "UTF-16", "UTF-16 without its mark", "a null character"],
)
def test_a_broken_file_is_one_line(home: Home, text: str | bytes, said: str) -> None:
    """The file and what is wrong with it are named, and no value, which may be the token."""
    with pytest.raises(DatelineError, match=said) as raised:
        given(home, text)

    assert "\n" not in str(raised.value)
    assert "a.b.c" not in str(raised.value)


def test_a_folder_in_place_of_the_file_is_one_line(home: Home) -> None:
    """As when a container's volume is mounted over it."""
    home.settings_file.mkdir()

    with pytest.raises(DatelineError, match=r"Couldn't read .*\.env: Is a directory"):
        given_settings(home, {})


def test_a_file_that_is_not_read_is_named(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A .env in the working directory is named if it has settings of ours; other projects' aren't."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("DJANGO_KEY=1\n", "utf-8")
    others = given_settings(home, {}).ignored_file()
    (tmp_path / ".env").write_text("DJANGO_KEY=1\nDISCORD_TOKEN=a.b.c\n", "utf-8")
    ours = given_settings(home, {}).ignored_file()
    home.settings_file.symlink_to(tmp_path / ".env")

    assert others is None
    assert ours is not None
    assert given_settings(home, {}).ignored_file() is None
