"""What selections are called."""

import pytest

from bot.models import SelectionName
from bot.text.selection_words import called
from bot.words import english


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (SelectionName(), "all sources"),
        (SelectionName(("Reuters",)), "Reuters"),
        (SelectionName(("Reuters", "BBC News")), "Reuters and BBC News"),
        (SelectionName(("A", "B", "C")), "A, B and C"),
        (SelectionName(("A", "B", "C", "D", "E")), "A, B, C and 2 more"),
        (SelectionName(category="technology"), "technology"),
        (SelectionName(("Reuters", "BBC News"), "world"), "world from Reuters and BBC News"),
        (SelectionName(query='"training mission"'), '“"training mission"”'),
        (SelectionName(("Reuters",), query="troops"), "“troops” from Reuters"),
        (SelectionName((), "world", "troops"), "“troops” from world"),
        (SelectionName(("Reuters",), "world", "troops"), "“troops” from world · Reuters"),
        (SelectionName(told_by=3), "all sources (3 or more publishers)"),
        (None, "a source that this server no longer sees"),
    ],
)
def test_a_selection_is_called_by_what_narrows_it(name: SelectionName | None, shown: str) -> None:
    """Sources, category and query in the middle of a sentence; of many sources, their number."""
    assert english().tell(called(name)) == shown
