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

    def __init__(self, said: Said) -> None:
        super().__init__(said)
        self.said = said

    def __str__(self) -> str:
        return english().tell(self.said)


class WrongSettings(DatelineError):
    """One or more settings are invalid; the message names them all."""


class WrongUsage(DatelineError):
    """A command line that asks for something that does not exist."""


class DocumentUnreadable(DatelineError):
    """A document contains no readable articles.

    `code` is one of `empty`, `binary`, `no_articles`, `too_large`, `unsupported`, `missing`.
    """

    def __init__(self, code: str, said: Said) -> None:
        super().__init__(said)
        self.args = (code, said)  # unpickling calls the constructor with these
        self.code = code


class FetchFailed(DatelineError):
    """A web address could not be fetched.

    `status` is the HTTP status, None if no answer came; `retry_after` is how long the server asks
    us to wait.
    """

    def __init__(
        self,
        said: Said,
        status: int | None = None,
        retry_after: timedelta | None = None,
    ) -> None:
        super().__init__(said)
        self.status = status
        self.retry_after = retry_after


class AddressRefused(FetchFailed):
    """A web address must not be fetched: private, malformed, or of another scheme or port."""


class ForbiddenByRobots(FetchFailed):
    """A website's robots.txt doesn't allow us to fetch a page."""


class TooShortToSummarize(DatelineError):
    """The text has too few sentences, or none."""


class UnknownSource(DatelineError):
    """No source has that name; the message offers similar ones."""


class StillRead(DatelineError):
    """A source can't be forgotten while a feed would bring it back."""


class NoFeedFound(DatelineError):
    """No readable feed was found at an address."""


class NotFollowed(DatelineError):
    """A server cannot remove or refresh a source that it does not follow."""


class TooManySources(DatelineError):
    """A server already follows the maximum number of feeds."""


class TooOften(DatelineError):
    """A server or a person asked too often, or all together; the message says when to try again."""


class UnknownArticle(DatelineError):
    """The article, search or offer of a button is no longer stored."""


class UnknownSchedule(DatelineError):
    """The server has no schedule with that number."""


class BadOption(DatelineError):
    """An option of a command has an invalid value."""


class TooManySchedules(DatelineError):
    """A server already has the maximum number of schedules."""


class SearchTooSlow(DatelineError):
    """A search reached its deadline."""


class StorageUnavailable(DatelineError):
    """The database cannot be opened, read or written; it was not changed."""


class LeaseLost(StorageUnavailable):
    """Another process has, or may have, taken over this work; nothing was changed."""


class NotAllowed(DatelineError):
    """The person may not use the command, or not there; the message names the permission."""


class NotConnected(DatelineError):
    """Discord refuses the bot or is unreachable."""


class PlaygroundMissing(DatelineError):
    """The `playground` extra is not installed."""
