"""Which documents of a folder are loaded."""

import time
from pathlib import Path

from bot.actions.find_documents import find_documents


def test_a_large_folder_is_listed_quickly(tmp_path: Path) -> None:
    """Thousands of files take less than half a second: the bot starts with this."""
    for number in range(3000):
        (tmp_path / f"{number}.txt").touch()
        (tmp_path / f"{number}.png").touch()

    begun = time.process_time()
    found, skipped = find_documents([tmp_path])

    assert time.process_time() - begun < 0.5
    assert (len(found), len(skipped)) == (3000, 3000)
