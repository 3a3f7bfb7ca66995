"""Which languages were chosen, for somebody who asks in a place."""

from collections.abc import Mapping
from typing import NamedTuple


class LanguageChoices(NamedTuple):
    """Codes such as "de"; None where nothing was chosen."""

    own: str | None
    server: str | None
    channels: Mapping[int, str]  # of the server, by id; those that have chosen
