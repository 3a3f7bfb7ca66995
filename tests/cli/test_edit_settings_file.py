"""Changing a `.env` file that somebody has written."""

from pathlib import Path

import dotenv
import pytest

from bot.cli.edit_settings_file import refuse_unwritable, with_setting, write_settings_file
from bot.cli.given_settings import read_settings_file
from bot.errors import DatelineError


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "A=new\n"),
        ("# mine", "# mine\nA=new\n"),
        ("# mine\n\nA=\n\nB='x # y'\n", "# mine\n\nA=new\n\nB='x # y'\n"),
        ("A=old # why\nB=1", "A=new # why\nB=1"),
        ("B=1\nA=old", "B=1\nA=new\n"),
        ("export A='old'\n", "export A=new\n"),
        ("# A=1\nBA=2\nA=old\n\nA=wins\n", "# A=1\nBA=2\n\nA=new\n"),
        ("A=old\r\nB=1\r\n", "A=new\r\nB=1\r\n"),
        ('A="o\nl\nd"\nB=1\n', "A=new\nB=1\n"),
        ("A='old # it' # why\n", "A=new # why\n"),
        ('A="old # it"\n', "A=new\n"),
        ('export A="o\\"ld"\t# why\r\nB=1\r\n', "export A=new\t# why\r\nB=1\r\n"),
        ("A = old#1 # why\n", "A=new # why\n"),
        ("export A='old'\n# two\nA=old\nB=1\nA=\n", "# two\nB=1\nA=new\n"),
        ("# A=old\r\nB=1\r\n", "# A=old\r\nB=1\r\nA=new\r\n"),
        ("B=1\r\n# mine", "B=1\r\n# mine\r\nA=new\r\n"),
    ],
)  # fmt: skip
def test_one_setting_changes(before: str, after: str, tmp_path: Path) -> None:
    """Comments, other settings and ends of lines stay; the new value is read, and no old one is left."""
    assert with_setting(before, "A", "new") == after
    (tmp_path / ".env").write_bytes(after.encode())
    assert read_settings_file(tmp_path / ".env")["A"] == "new"
    assert dotenv.dotenv_values(tmp_path / ".env")["A"] == "new"


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    """The file, also one that all could read, and a folder that is made for it; a link stays a link."""
    file, link = tmp_path / "new/settings/.env", tmp_path / "link"
    write_settings_file(file, "A=1\n")
    file.chmod(0o644)
    link.symlink_to(file)
    write_settings_file(link, "A=2\n")

    assert file.read_text("utf-8") == "A=2\n"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert link.is_symlink()
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("place", ["file/.env", "folder"])
def test_what_cannot_be_written_is_one_line(tmp_path: Path, place: str) -> None:
    """A file in place of the folder, and a folder in place of the file; both stay."""
    (tmp_path / "file").write_text("", "utf-8")
    (tmp_path / "folder/more").mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(DatelineError, match="Couldn't write") as raised:
        write_settings_file(tmp_path / place, "A=1\n")

    assert "\n" not in str(raised.value)
    assert sorted(tmp_path.rglob("*")) == before


def test_it_is_said_before_anybody_types(tmp_path: Path) -> None:
    """A place where nothing can be written is refused before the first question."""
    (tmp_path / "file").write_text("", "utf-8")
    refuse_unwritable(tmp_path / "new/settings/.env")

    with pytest.raises(DatelineError, match=r"Couldn't write .*: Not a directory"):
        refuse_unwritable(tmp_path / "file/settings/.env")


def test_a_link_to_where_no_file_can_be(tmp_path: Path) -> None:
    """The file's own folder counts, not the link's, so nobody types a token in vain."""
    (tmp_path / "file").touch()
    (tmp_path / ".env").symlink_to(tmp_path / "file/.env")

    with pytest.raises(DatelineError, match="Not a directory"):
        refuse_unwritable(tmp_path / ".env")
