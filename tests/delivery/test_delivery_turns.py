"""Fairness between servers: whose delivery is sent next."""

from bot.models import DeliveryTurns


def test_each_server_gets_one_out_before_any_gets_its_second() -> None:
    """New deliveries of two servers alternate, however many one server has."""
    turns = DeliveryTurns({}, 0)

    assert [turns.next(1) for _ in range(3)] == [0, 1, 2]
    assert turns.next(2) == 0


def test_a_server_waits_behind_its_own_and_not_before_the_others() -> None:
    """Who has nothing waiting joins where the others are now, not in front of them."""
    turns = DeliveryTurns({1: 9}, 5)

    assert (turns.next(1), turns.next(2), turns.next(2)) == (9, 5, 6)
