"""What doctor reports."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `mend` says what to do where it is not well."""

    about: str
    text: str
    fix: str | None = None

    @property
    def well(self) -> bool:
        """Whether there is nothing to do."""
        return self.fix is None
