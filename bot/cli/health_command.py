"""`dateline health`: one line and an exit code, for containers and monitoring."""

import argparse
import socket
from datetime import UTC, datetime, timedelta

from bot.actions.check_life import CheckLife, Health
from bot.cli.printing import DONE, FAILED
from bot.config import Settings
from bot.delivery.lease_holders import is_gone, is_of_this_system
from bot.delivery.lease_keeper import ENDS_AFTER_SECONDS
from bot.errors import DatelineError
from bot.models import LeaseHolder
from bot.storage.deliveries.lateness import Lateness, lateness
from bot.storage.engine import Connection
from bot.storage.leases import lease_holders
from bot.storage.open_store import look_into_store
from bot.words import english, say
from bot.words.moments import in_utc


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It has none."""


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Print the verdict on the bot of this machine; nothing is created or changed."""
    health = _health(settings, datetime.now(UTC))
    print(in_utc(english().tell(health.said)))
    return DONE if health.is_good else FAILED


def _health(settings: Settings, now: datetime) -> Health:
    file = settings.database_file
    if file is not None and not file.exists():
        return Health(False, say("health-no-database", path=str(file.absolute())))

    def read(connection: Connection) -> tuple[tuple[LeaseHolder, ...], Lateness]:
        return lease_holders(connection), lateness(connection, now)

    try:
        holders, owed = look_into_store(settings.database, read)
    except DatelineError as error:
        return Health(False, error.said)
    check = CheckLife(
        is_here=_is_here,
        has_ended=lambda holder: is_gone(holder.id),
        lives=timedelta(seconds=ENDS_AFTER_SECONDS),
        has_duties=settings.duties,
    )
    return check.judge(holders, owed, now)


def _is_here(holder: LeaseHolder) -> bool:
    known = is_of_this_system(holder.id)
    return holder.process.host == socket.gethostname() if known is None else known
