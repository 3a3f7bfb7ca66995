"""What PostgreSQL's errors mean to the person who runs the bot."""

import contextlib
import re
from collections.abc import Iterator

import psycopg
from psycopg import errors

from bot.errors import StorageUnavailable
from bot.models.server_address import ServerAddress
from bot.words import Said, say

# What libpq puts around a refusal; the line says it already, or says what to do.
_BEFORE_REASON = re.compile(r"^(?:connection (?:failed|is bad): )+")
_HINT = re.compile(r"^Is the server running .*\?$")
_NO_CONNECTION_LEFT = ("too many clients", "too many connections", "connection slots are reserved")

_KEYS: dict[type[psycopg.Error], str] = {
    errors.InvalidPassword: "server-wrong-password",
    errors.InvalidAuthorizationSpecification: "server-wrong-password",
    errors.InsufficientPrivilege: "server-not-allowed",
    errors.ReadOnlySqlTransaction: "server-read-only",
    errors.LockNotAvailable: "server-locked",
    errors.DiskFull: "server-disk-full",
    errors.DataCorrupted: "server-damaged",
    errors.IndexCorrupted: "server-damaged",
}


@contextlib.contextmanager
def faults_of(address: ServerAddress) -> Iterator[None]:
    """Turn the server's faults into `StorageUnavailable`, which says what to do.

    Other errors, such as wrong SQL, are bugs and pass through.
    """
    try:
        yield
    except psycopg.Error as error:
        said = _meaning(error, address)
        if said is None:
            raise
        raise StorageUnavailable(said) from error


def is_lost(error: psycopg.Error, connection: psycopg.Connection[object]) -> bool:
    """Whether the fault lies with the connection, so that another one may do better.

    A server that has become a standby is such a case: the address may name the new primary too.
    """
    return connection.closed or isinstance(error, errors.ReadOnlySqlTransaction)


def _meaning(error: psycopg.Error, address: ServerAddress) -> Said | None:
    for kind, key in _KEYS.items():
        if isinstance(error, kind):
            return say(key, server=str(address), reason=_reason(error, address))
    if isinstance(error, psycopg.OperationalError):
        reason = _reason(error, address)
        return say(_key_of_refusal(reason), server=str(address), reason=reason)
    return None


def _key_of_refusal(reason: str) -> str:
    """The key for a connection that could not be made, of which libpq gives no code."""
    if any(text in reason for text in _NO_CONNECTION_LEFT):
        return "server-full"
    if "password" in reason or "no pg_hba.conf entry" in reason:
        return "server-wrong-password"
    return "server-unreachable"


def _reason(error: psycopg.Error, address: ServerAddress) -> str:
    """The server's own words in one line; libpq's have a line for each host that was tried."""
    lines = [_BEFORE_REASON.sub("", line.strip()) for line in str(error).splitlines()]
    said = "; ".join(line for line in lines if line and not _HINT.match(line))
    return address.without_secrets(said.rstrip("."))
