"""A message in no language yet: its key and the values of its places."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple


class Said(NamedTuple):
    """The key of a message and the values of its places. Pickles, and can be stored (`stored`)."""

    key: str
    values: Mapping[str, "Value"]


class Listed(NamedTuple):
    """Several items in one place: "A, B and C", "A, B or C", "A, B, C", or one item per line."""

    items: Sequence["str | Said"]
    how: Literal["and", "or", "comma", "lines"] = "and"


# An int is grouped as the language does ("12,345"). A number that is a name ("schedule 12") is
# passed as a str. A str is inserted as it is.
Value = str | int | Said | Listed


def say(key: str, /, **values: Value) -> Said:
    """Name a message and fill its places: `say("unknown-source", name="Routers")`."""
    return Said(key, values)
