"""The results of the health checks (`dateline doctor`, `/doctor`)."""

from dataclasses import dataclass

from bot.words import Said


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check; `fix` says what to do if it failed."""

    about: Said
    text: Said
    fix: Said | None = None

    @property
    def ok(self) -> bool:
        """Whether the check passed."""
        return self.fix is None
