"""Which documents of a folder are loaded."""

import os
import socket
import time
from pathlib import Path

import pytest

from bot.actions.find_documents import FoundDocument, find_documents


def test_a_large_folder_is_listed_quickly(tmp_path: Path) -> None:
    """Thousands of files take less than half a second: the bot starts with this."""
    for number in range(3000):
        (tmp_path / f"{number}.txt").touch()
        (tmp_path / f"{number}.png").touch()

    took = []
    for _ in range(3):  # collecting the garbage of other tests may cost one of them a second
        begun = time.process_time()
        found, skipped = find_documents([tmp_path])
        took.append(time.process_time() - begun)

        assert (len(found), len(skipped)) == (3000, 3000)
    assert min(took) < 0.5


def test_what_may_not_be_read_is_skipped_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed folder, and a link that may not be followed, don't keep the rest from being loaded."""
    (tmp_path / "closed").mkdir()
    for name in ("closed/a.txt", "b.txt", "link.txt"):
        (tmp_path / name).touch()
    _forbid(monkeypatch, os, "scandir", tmp_path / "closed")
    _forbid(monkeypatch, Path, "is_file", tmp_path / "link.txt")

    found, skipped = find_documents([tmp_path])

    assert [each.name for each in found] == [str(tmp_path / "b.txt")]
    assert {(each.path, str(each.reason)) for each in skipped} == {
        (str(tmp_path / name), "Couldn't read it: Permission denied")
        for name in ("closed", "link.txt")
    }


def _forbid(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, forbidden: Path) -> None:
    # Not by chmod: root, as which containers run, may read everything.
    real = getattr(owner, name)

    def guarded(path: Path | str) -> object:
        if Path(path) == forbidden:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(owner, name, guarded)


def test_hidden_files_are_ignored(tmp_path: Path) -> None:
    """Neither a hidden file nor the files of a hidden folder are loaded or mentioned."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "sub").mkdir()
    for name in (".git/a.txt", ".b.txt", "sub/c.txt", "sub/.d.txt"):
        (tmp_path / name).touch()

    assert find_documents([tmp_path]) == ([FoundDocument(tmp_path / "sub/c.txt", True)], [])


def test_what_is_no_file_is_skipped_and_named(tmp_path: Path) -> None:
    """Pipes, sockets, links to nowhere and to folders, loops included; the rest is loaded."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/story.txt").touch()
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "itself.txt").symlink_to(tmp_path / "itself.txt")
    (tmp_path / "sub/loop").symlink_to(tmp_path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(tmp_path / "socket.txt"))

    found, skipped = find_documents([tmp_path])

    assert [each.name for each in found] == [str(tmp_path / "sub/story.txt")]
    assert {Path(each.path).name: each.reason.split(".")[0] for each in skipped} == {
        "pipe.txt": "This is a pipe, not a file",
        "socket.txt": "This is a device or a socket, not a file",
        "gone.txt": "This link leads nowhere",
        "itself.txt": "This link leads nowhere",
        "loop": "This is a link to a folder, which isn't followed",
    }


def test_a_name_that_the_system_refuses_stops_nothing(tmp_path: Path) -> None:
    """It becomes a document, and reading that says why it can't be read."""
    (tmp_path / "story.txt").touch()
    names = [tmp_path / ("x" * 5_000), tmp_path / "a\0b", tmp_path / "story.txt"]

    assert [each.document for each in find_documents(names)[0]] == names
