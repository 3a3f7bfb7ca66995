"""What tests look at in a card, and the check that Discord accepts it."""

from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, settings
from simcord.components import validate_components

from bot.models import Source
from bot.presentation.components import Card
from bot.presentation.limits import BUTTON_LABEL, COMPONENTS, CUSTOM_ID, MESSAGE_TEXT, length
from bot.words import english

COMPONENTS_V2 = 1 << 15
WORDS = english()
LANTERN = Source(7, "Tidewick Lantern", "tidewick-lantern", 3)
anything = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def walk(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, including nested ones and accessories."""
    for component in components:
        yield component
        yield from walk(component.get("components", []))
        if "accessory" in component:
            yield component["accessory"]


def texts(card: Card) -> str:
    """All text of a card, one text display per line."""
    return "\n".join(c["content"] for c in walk(card.to_components()) if c["type"] == 10)


def buttons(card: Card) -> dict[str, dict[str, Any]]:
    """The buttons of a card by their labels."""
    return {c["label"]: c for c in walk(card.to_components()) if c["type"] == 2}


def assert_fits(card: Card) -> None:
    """Discord and the simulator's own check accept this message."""
    payload = card.to_components()
    everything = list(walk(payload))
    shown = [c["content"] for c in everything if c["type"] == 10]
    pressed = [c["custom_id"] for c in everything if "custom_id" in c]

    assert len(everything) <= COMPONENTS
    assert sum(length(text) for text in shown) <= MESSAGE_TEXT
    assert all(text.strip() for text in shown)
    assert all(len(each) <= CUSTOM_ID for each in pressed)
    assert len(set(pressed)) == len(pressed)
    assert all(0 < len(c["label"]) <= BUTTON_LABEL for c in everything if c["type"] == 2)
    assert validate_components(payload, flags=COMPONENTS_V2)
