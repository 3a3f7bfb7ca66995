"""Stored times: Unix seconds in UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)


def to_seconds(moment: datetime) -> int:
    """Whole seconds since 1970, rounded down; `moment` is aware."""
    return (moment - _EPOCH) // _SECOND


def from_seconds(seconds: int) -> datetime:
    """Aware, in UTC; works before 1970 too, where `fromtimestamp` fails on some systems."""
    return _EPOCH + timedelta(seconds=seconds)


def to_exact_seconds(moment: datetime) -> float:
    """Seconds since 1970 with their fraction, exact to the microsecond; `moment` is aware."""
    return (moment - _EPOCH) / _SECOND


def from_exact_seconds(seconds: float) -> datetime:
    """Aware, in UTC."""
    return _EPOCH + timedelta(seconds=seconds)
