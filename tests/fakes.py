"""Stand-ins for what a test must control; everything else is the real thing."""

from datetime import UTC, datetime, timedelta


class FakeClock:
    """A clock that stands still until it is advanced."""

    def __init__(self, now: datetime = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: float) -> None:
        """Let time pass, such as `advance(hours=1)`."""
        self.now += timedelta(**duration)
