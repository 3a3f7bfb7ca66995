"""Accounts of one event find each other in the store, from feed to page."""

from tests.quality.events import attach, own_events, scored


async def test_accounts_of_an_event_are_one_story() -> None:
    """Recall is at least 0.85 at a precision of 0.975, and no page has an event twice in an hour."""
    attached, twice = await attach(own_events())
    score = scored(attached, {each.event for each in attached})

    assert score.known >= 15
    assert score.recall >= 0.85
    assert score.precision >= 0.975
    assert twice == []
