"""Errors that a person can do something about. Each carries a message for them.

Anything that is not a `DatelineError` is a bug: it is logged, and the reader gets a polite
answer with a reference to the log.
"""

from datetime import timedelta

from bot.words import Said, english


class DatelineError(Exception):
    """Carries a message that says what happened and what to do next.

    `said` is the message in no language yet, for people in Discord (`words.tell(error.said)`);
    `str(error)` is its English, for the command line and the log.
    """

    def __init__(self, said: Said | str) -> None:
        super().__init__(said)
        self.said = said

    def __str__(self) -> str:
        return english().tell(self.said)


class WrongSettings(DatelineError):
    """One or more settings cannot be used; all of them are named."""


class WrongUsage(DatelineError):
    """A command line that asks for something that does not exist."""


class DocumentUnreadable(DatelineError):
    """A document holds no articles that can be read.

    `code` is one of `empty`, `binary`, `no_articles`, `too_large`, `unsupported`, `missing`.
    """

    def __init__(self, code: str, said: Said | str) -> None:
        super().__init__(said)
        self.args = (code, said)  # unpickling calls the constructor with these
        self.code = code


class FetchFailed(DatelineError):
    """A web address gave nothing to read.

    `status` is the HTTP status, None if no answer came; `retry_after` is how long the server asks
    us to wait.
    """

    def __init__(
        self,
        said: Said | str,
        status: int | None = None,
        retry_after: timedelta | None = None,
    ) -> None:
        super().__init__(said)
        self.status = status
        self.retry_after = retry_after


class AddressRefused(FetchFailed):
    """A web address that must not be fetched: private, of another scheme or port, malformed."""


class TooShortToSummarize(DatelineError):
    """The text holds no sentence."""


class UnknownSource(DatelineError):
    """No source has that name; the text offers the nearest."""


class NoFeedFound(DatelineError):
    """Behind an address there is no feed that can be read."""


class NotFollowed(DatelineError):
    """A source cannot be removed or asked by a server that does not follow it."""


class TooManySources(DatelineError):
    """A server follows as many feeds as one may."""


class TooOften(DatelineError):
    """A server has asked for that too often; the text says when it may again."""


class UnknownArticle(DatelineError):
    """The story behind a button is no longer stored."""


class UnknownSchedule(DatelineError):
    """The server has no schedule of that number."""


class BadOption(DatelineError):
    """A command's option has a value that cannot be understood."""


class TooManySchedules(DatelineError):
    """A server has as many schedules as one may have."""


class SearchTooSlow(DatelineError):
    """A search was stopped at its deadline."""


class StorageUnavailable(DatelineError):
    """The database cannot be opened, read or written; it was left as it is."""


class NotAllowed(DatelineError):
    """A command is not for whoever asked, or not there; the text names the permission."""


class NotConnected(DatelineError):
    """Discord refuses the bot or cannot be reached."""


class PlaygroundMissing(DatelineError):
    """The `playground` extra is not installed."""
