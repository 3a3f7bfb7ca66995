"""A user without a name and a home, such as a container's."""

import os

import pytest

from bot.cli.program import main


def test_summaries_work_without_a_home(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A user that the system doesn't know gets a home, which nltk insists on."""
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 2_000_123)

    with pytest.raises(SystemExit):
        main(["--version"])

    assert capsys.readouterr().out.startswith("Dateline ")
    assert os.environ["HOME"] == "/"
