"""The results of the health checks (`dateline doctor`, `/doctor`)."""

from typing import NamedTuple

from bot.words import Said


class Finding(NamedTuple):
    """The result of one check; `fix` says what to do if it failed.

    `paused` is something that a person turned off on purpose, which is no failure.
    """

    about: Said
    text: Said
    fix: Said | None = None
    paused: bool = False

    @property
    def ok(self) -> bool:
        """Whether the check passed."""
        return self.fix is None
