"""Gates for the joining of real items: figures may rise where they should, never fall."""

from collections import Counter

import pytest

from tests.quality.feed_events import TEASER, dated_items, joined, labelled
from tests.quality.feeds import FEEDS


@pytest.mark.skipif(not FEEDS.exists(), reason=f"{FEEDS} is not here")
def test_real_items_about_one_event_join() -> None:
    """In full and as teasers; hardly any that are not even related join."""
    items = dated_items()
    counts = [Counter(kind for kind, _, _ in joined(items, cut)) for cut in (None, TEASER)]

    assert len(labelled("same")) == 37
    assert counts[0]["same"] >= 20
    assert counts[1]["same"] >= 16
    assert counts[0]["different"] <= 6
    assert counts[1]["different"] <= 3
