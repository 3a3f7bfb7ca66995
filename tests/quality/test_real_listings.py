"""Real listing dumps are read at least as well as measured."""

import pytest

from tests.quality.real_listings import DUMPS, verdicts

# Measured: 45 and 45 of 46; before the parser knew their forms 11 and 0.
MIN_COUNT_RIGHT = 45
MIN_ALL_RIGHT = 45
# Topic pages of the site that the first listing comes from.
SISTER_PAGES = {"21", "22", "23", "24", "41", "42", "43", "44", "45", "46"}


@pytest.mark.skipif(not DUMPS.is_dir(), reason="../shared/data is not beside this checkout")
def test_real_listings_are_read_as_measured() -> None:
    """The number of articles, and everything in them, is right in as many dumps as measured."""
    found = list(verdicts())
    faulty = {verdict.name: verdict.faults for verdict in found if verdict.faults}

    assert sum(verdict.count_right for verdict in found) >= MIN_COUNT_RIGHT, faulty
    assert len(found) - len(faulty) >= MIN_ALL_RIGHT, faulty
    assert not [name for name in faulty if name[:2] in SISTER_PAGES]
