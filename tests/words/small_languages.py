"""Languages made in a test: a folder of `.ftl` files next to English."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.words import languages


@contextmanager
def languages_of(folder: Path, texts: Mapping[str, str]) -> Iterator[None]:
    """Besides English there are only these languages, by code: the text of each file."""
    with pytest.MonkeyPatch.context() as patch:
        for file in languages._FOLDER.glob("*.ftl"):
            if file.stem in ("en", "command_line"):
                shutil.copy(file, folder)
        for code, text in texts.items():
            (folder / f"{code}.ftl").write_text(text, "utf-8")
        patch.setattr(languages, "_FOLDER", folder)
        _forget()
        try:
            yield
        finally:
            patch.undo()
            _forget()


def _forget() -> None:
    for each in vars(languages).values():
        if hasattr(each, "cache_clear"):
            each.cache_clear()
