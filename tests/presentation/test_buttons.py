"""A button's id holds everything that a press means."""

import pytest

from bot.models import Cursor
from bot.presentation import buttons
from bot.presentation.components import Component
from bot.words import english

BIGGEST = 10**18 - 1


@pytest.mark.parametrize(
    ("button", "event"),
    [
        (buttons.read_button(BIGGEST, 10, english()), "read"),
        (buttons.more_button(1, english()), "more"),
        (buttons.latest_button("older", Cursor(-5, 7), None, 10, english()), "latest"),
        (buttons.latest_button("newer", None, 7, 1, english()), "latest"),
        (
            buttons.latest_button(
                "older", Cursor(-5, BIGGEST), BIGGEST, 10, english(), page=999_999
            ),
            "latest",
        ),
        ({"custom_id": "latest:older:-5:7:0:10"}, "latest"),  # of an earlier version
        ({"custom_id": "latest:older:-5:7:0:10:2"}, "latest"),
        ({"custom_id": "search:next:7:1"}, "search"),
        (buttons.search_button("back", 2**63 - 1, 0, english()), "search"),  # its hash has 63 bits
        (buttons.search_button("next", 1, 9999, english()), "search"),
        (buttons.add_button(3, english()), "add"),
    ],
)
def test_each_button_is_known_when_it_is_pressed(button: Component, event: str) -> None:
    """Exactly one kind of button matches each id."""
    fitting = [
        each.event
        for each in buttons.BUTTONS
        if each.__discord_ui_compiled_template__.fullmatch(button["custom_id"])
    ]

    assert fitting == [event]
