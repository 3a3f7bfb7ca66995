"""How often a server may ask for something."""

from datetime import timedelta

import pytest

from bot.actions.rate_limit import RateLimit
from bot.errors import TooOften
from tests.fakes import FakeClock


@pytest.fixture
def limit(clock: FakeClock) -> RateLimit:
    """Two uses in ten minutes."""
    return RateLimit(2, timedelta(minutes=10), clock)


def test_a_use_is_free_again_after_the_period(limit: RateLimit, clock: FakeClock) -> None:
    """The refusal says in how many minutes that is."""
    limit.use(1)
    clock.advance(minutes=4)
    limit.use(1)
    with pytest.raises(TooOften, match=r"2 times\. Try again in 6 minutes"):
        limit.use(1)
    clock.advance(minutes=5, seconds=30)
    with pytest.raises(TooOften, match=r"in 1 minute\."):
        limit.use(1)
    clock.advance(seconds=30)

    limit.use(1)


def test_each_server_has_a_limit_of_its_own(limit: RateLimit) -> None:
    """A busy server takes nothing from the others."""
    limit.use(1)
    limit.use(1)

    limit.use(2)
    with pytest.raises(TooOften):
        limit.use(1)


def test_a_clock_set_back_blocks_nobody(limit: RateLimit, clock: FakeClock) -> None:
    """Uses that lie in the future are forgotten."""
    limit.use(1)
    limit.use(1)
    clock.advance(days=-1)

    limit.use(1)
    limit.use(1)
    with pytest.raises(TooOften):
        limit.use(1)
