"""`dateline forget` as operators use it."""

import pytest

from tests.conftest import SAMPLES
from tests.shell import Shell


@pytest.fixture
def loaded(dateline: Shell) -> Shell:
    """`dateline` with the samples in its database."""
    assert dateline("load", str(SAMPLES)).returncode == 0
    return dateline


def test_it_asks_before_it_removes(loaded: Shell) -> None:
    """Only yes removes, and the counts are those of the source; asking again finds nothing."""
    for answer in ("", "no\n"):
        refused = loaded("forget", "Reuters", given=answer)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "Forget Reuters and its 4 articles? [y/N]" in refused.stderr
        assert refused.stderr.endswith("dateline: Nothing was removed.\n")
    loaded.settings["DATELINE_ARTICLES"] = str(SAMPLES)

    done = loaded("forget", "reuters", given="y\n")
    again = loaded("forget", "Reuters", "--yes")

    assert (done.returncode, done.stdout) == (0, "forgot Reuters: 4 articles\n")
    assert "or they come back" in done.stderr
    assert again.returncode == 1
    assert again.stderr.startswith("dateline: No source is called “Reuters”")


def test_names_that_are_nearly_right(loaded: Shell) -> None:
    """One line suggests the source or the article; nothing is removed."""
    source = loaded("forget", "Tidewick Lantrn", "--yes")
    article = loaded("forget", "--article", "hippopotamus", "--yes")

    assert (source.returncode, article.returncode) == (1, 1)
    assert "Did you mean Tidewick Lantern?" in source.stderr
    assert source.stderr.count("\n") == 1
    assert "No article has the link or title “hippopotamus”" in article.stderr


def test_a_source_that_is_read_names_the_command_that_ends_it(dateline: Shell) -> None:
    """After that command it can be forgotten."""
    assert dateline("sources", "enable", "BBC News World").returncode == 0

    refused = dateline("forget", "BBC News World", "--yes")

    assert refused.returncode == 1
    assert 'First run: dateline sources disable "BBC News World"' in refused.stderr


@pytest.mark.parametrize("arguments", [[], ["Reuters", "--article", "x"]])
def test_one_thing_at_a_time(dateline: Shell, arguments: list[str]) -> None:
    """A source or an article, not both and not neither."""
    assert dateline("forget", *arguments).returncode == 2


def test_without_a_database_none_is_created(dateline: Shell) -> None:
    """The missing file is named."""
    done = dateline("forget", "Reuters", "--yes")

    assert done.returncode == 1
    assert "There is no file at" in done.stderr
    assert list(dateline.folder.iterdir()) == []
