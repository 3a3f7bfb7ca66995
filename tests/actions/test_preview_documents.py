"""`dateline load --dry-run` and `--explain`: what loading would store, and why."""

from pathlib import Path

from bot.actions.preview_documents import preview
from bot.models import DocumentKind, Role
from bot.reading.pasted_document import PastedDocument
from tests.fakes import FakeClock

NOW = FakeClock().now
FIRST = "The ferry between the two islands is back after eleven weeks in the yard, the master said."
SECOND = (
    "It sails on Monday, and tickets cost as much as they did before the engine broke in autumn."
)
NOTICE = "Please enable JavaScript to continue using this site."
PAGE = f"""<html><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1>
<p>{NOTICE}</p><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"""
RSS = f"""<rss version="2.0"><channel><title>Lantern</title>
<item><title>Bus</title><description>The bus is back.</description></item>
<item><title>Nothing</title></item>
<item><title>Ferry returns</title><description>&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{SECOND}&lt;/p&gt;</description></item>
</channel></rss>"""
SETTINGS = '[server]\nport = 8080\nhost = "127.0.0.1"\n'


def test_a_preview_stores_nothing(folder: Path) -> None:
    """It has the documented JSON, the report and the articles, and needs no store."""
    listing, stories = preview([folder], NOW)

    assert listing.json["n_articles"] == 2
    assert listing.json["site_owner"] == "Brackwater Gazette"
    assert [article["source"] for article in stories.json["articles"]] == ["Lantern", "Lantern"]
    assert listing.report
    assert (listing.report.name, listing.report.kind) == (
        str(folder / "listing.txt"),
        DocumentKind.LISTING,
    )
    assert listing.report.articles == len(listing.articles) == 2


def test_a_preview_distinguishes_other_files_from_failures(folder: Path) -> None:
    """Files of other types and texts that are no news are skipped in a folder; rubbish is an error."""
    (folder / "README.md").write_text("About this folder.", "utf-8")
    (folder / "settings.txt").write_text(SETTINGS, "utf-8")
    (folder / "rubbish.txt").write_bytes(bytes(range(256)) * 4)

    faults = {Path(each.name).name: each.failed for each in preview([folder], NOW) if each.skipped}

    assert faults == {"README.md": False, "settings.txt": False, "rubbish.txt": True}


def test_what_was_named_must_be_news(tmp_path: Path) -> None:
    """A text that is no news fails if it was named, and loads if that is forced."""
    file = tmp_path / "settings.txt"
    file.write_text(SETTINGS, "utf-8")

    (refused,) = preview([file], NOW)
    (forced,) = preview([file], NOW, force=True)

    assert refused.failed
    assert refused.json["error"] == "not_news"
    assert refused.skipped
    assert refused.skipped.reason == (
        "This looks like a settings file, not news. To load it anyway, add --force."
    )
    assert len(forced.articles) == 1


def test_every_kind_of_document_is_explained(folder: Path) -> None:
    """Each paragraph of a listing and of JSON has its role, and so does a text without articles."""
    caption = PastedDocument("-", b"A ferry. (AP Photo/Lena Ostrow)\n")
    page = PastedDocument("page.html", PAGE.encode())
    feed = PastedDocument("feed.xml", RSS.encode())
    listing, stories, empty, saved, items = preview(
        [folder, caption, page, feed], NOW, explain=True
    )

    assert {each.role for each in listing.explained} >= {Role.BODY, Role.DATELINE, Role.FOOTER}
    assert {each.article for each in stories.explained} == {0, 1}
    assert [each.role for each in empty.explained] == [Role.CAPTION]
    assert empty.failed
    for explained, article in ((saved.explained, 0), (items.explained[2:], 1)):
        assert [each.text for each in explained if each.role is Role.TITLE] == ["Ferry returns"]
        assert [each.text for each in explained if each.role is Role.BODY] == [FIRST, SECOND]
        assert {each.article for each in explained if each.role is Role.BODY} == {article}
    assert [each.text for each in saved.explained if each.role is Role.FURNITURE] == [NOTICE]
