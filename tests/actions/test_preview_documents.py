"""`dateline load --dry-run`: what loading would store."""

from pathlib import Path

from bot.actions.preview_documents import preview
from tests.fakes import FakeClock

NOW = FakeClock().now


def test_a_preview_stores_nothing(folder: Path) -> None:
    """It gives the documented JSON and lines for people, and needs no store."""
    listing, stories = preview([folder], NOW)

    assert listing.json["n_articles"] == 2
    assert listing.json["site_owner"] == "Brackwater Gazette"
    assert [article["source"] for article in stories.json["articles"]] == ["Lantern", "Lantern"]
    assert listing.lines[0] == f"{folder / 'listing.txt'}: 2 articles"


def test_a_preview_distinguishes_other_files_from_failures(folder: Path) -> None:
    """A file of another type in a folder is skipped; rubbish is an error."""
    (folder / "README.md").write_text("About this folder.", "utf-8")
    (folder / "rubbish.txt").write_bytes(bytes(range(256)) * 4)

    faults = {
        Path(each.name).name: each.unreadable for each in preview([folder], NOW) if each.fault
    }

    assert faults == {"README.md": False, "rubbish.txt": True}
