"""The process that serves."""

import gc

from bot.serving import keep_pauses_short


def test_what_is_there_when_serving_begins_is_never_looked_through_again() -> None:
    """The garbage collector's pauses depend on what a command leaves, not on all modules."""
    thresholds, before = gc.get_threshold(), len(gc.get_objects())
    try:
        keep_pauses_short()
        looked_through = len(gc.get_objects())
        assert gc.get_threshold()[0] > 0  # it still collects
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)

    assert looked_through < before / 100
