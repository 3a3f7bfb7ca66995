"""The log: lines of text or of JSON on standard error, without tokens and passwords."""

import copy
import json
import logging
import re
import sys
import threading
from datetime import UTC, datetime
from types import TracebackType

from bot.cli.printing import complain

log = logging.getLogger(__name__)

_TEXT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_CHANNEL = re.compile(r"/channels/\d+")
# Tokens of interactions, in the addresses and events that discord.py logs with DEBUG. Whoever has one
# can answer in the bot's name for fifteen minutes.
_INTERACTION_TOKEN = re.compile(r"(/(?:interactions|webhooks)/\d+/|[\"']token[\"']: ?[\"'])[\w.-]+")
# Of a database server, in its address or in the words of its driver. By its form, not as what is set:
# a password may be a common word.
_PASSWORD = re.compile(
    r"(://[^\s/:@'\"]{0,200}:)[^\s/@'\"]{1,500}(?=@)|(\bpassword=)(?:'(?:[^'\\]|\\.)*'|[^\s'\"]+)"
)


class TextLines(logging.Formatter):
    """A line of text for each record, followed by its traceback."""

    def __init__(self, token: str | None) -> None:
        """`token` is left out wherever it occurs, and so are those of interactions, and passwords."""
        super().__init__(_TEXT)
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        """The record without tokens."""
        return self.without_tokens(super().format(_formed(record)))

    def without_tokens(self, text: str) -> str:
        """The text with … in place of each token."""
        if self._token:
            text = text.replace(self._token, "…")
        text = _PASSWORD.sub(lambda found: f"{found[1] or found[2]}…", text)
        return _INTERACTION_TOKEN.sub(r"\1…", text)


class JsonLines(TextLines):
    """A JSON object on a line for each record.

    It has `time` (UTC), `level`, `logger` and `message`; `exception` with the traceback if there is one,
    and the `reference` that a person was shown if the record is about a bug.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The record without tokens."""
        record = _formed(record)
        fields = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self.without_tokens(record.getMessage().strip()),
        }
        if reference := getattr(record, "reference", None):
            fields["reference"] = reference
        if record.exc_info:
            fields["exception"] = self.without_tokens(self.formatException(record.exc_info))
        return json.dumps(fields)


def _formed(record: logging.LogRecord) -> logging.LogRecord:
    """The record, or one that says that its message can't be formed: its values don't fit.

    Python would print the values as they are, with any token, and not in the log's format.
    """
    try:
        record.getMessage()
    except Exception as error:  # noqa: BLE001  whatever a value's own code raises
        record = copy.copy(record)
        text = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
        place = f"{record.filename}:{record.lineno}"
        record.msg = f"{text} (its values can't be shown: {type(error).__name__}, {place})"
        record.args = None
    return record


def begin_log(token: str | None, *, as_json: bool) -> None:
    """Log to standard error from now on: all of INFO and above, until a level is chosen.

    Also Python's warnings and errors that nothing has caught, which may have the token in their text.
    """
    lines = JsonLines(token) if as_json else TextLines(token)
    handler = logging.StreamHandler()
    handler.setFormatter(lines)
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    _quieten_discord()
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    sys.unraisablehook = lambda given: _log_uncaught(
        given.exc_type, given.exc_value, given.exc_traceback
    )


def choose_level(level: str, *, quiet: bool) -> None:
    """Log this level and above; a `quiet` command logs warnings only."""
    logging.getLogger().setLevel(level)
    if quiet and level != "DEBUG":
        logging.getLogger().setLevel(logging.WARNING)
        # discord.py's warnings about its log-in mean nothing in a simulated Discord.
        logging.getLogger("discord").setLevel(logging.ERROR)


def report_failure(text: str) -> None:
    """Say why the command failed: as its last words, or in the log if that is JSON."""
    root = logging.getLogger()
    if any(isinstance(handler.formatter, JsonLines) for handler in root.handlers):
        for line in text.splitlines():
            log.error("%s", line)
    else:
        complain(text)


def _log_uncaught(
    kind: type[BaseException], error: BaseException | None, traceback: TracebackType | None
) -> None:
    error = error or kind()
    if issubclass(kind, KeyboardInterrupt):
        log.critical("interrupted", exc_info=(kind, error, traceback))
    else:
        log.critical("bug: uncaught %s", kind.__name__, exc_info=(kind, error, traceback))


def _log_uncaught_in_thread(given: threading.ExceptHookArgs) -> None:
    if not issubclass(given.exc_type, SystemExit):  # that ends a thread, and is no fault
        _log_uncaught(given.exc_type, given.exc_value, given.exc_traceback)


def _quieten_discord() -> None:
    """Keep out of discord.py's log what is private, and what is no news."""
    logging.getLogger("discord.http").addFilter(_without_channels)
    # Otherwise it warns at every start that two packages for voice are missing.
    logging.getLogger("discord.client").addFilter(lambda record: "voice will NOT" not in record.msg)


def _without_channels(record: logging.LogRecord) -> bool:
    """Hide channels in warnings of rate limits: direct messages are known by theirs."""
    if record.levelno > logging.DEBUG and isinstance(record.args, tuple):
        record.args = tuple(
            _CHANNEL.sub("/channels/…", value) if isinstance(value, str) else value
            for value in record.args
        )
    return True
