"""Types of arguments, with what to write instead of a wrong one."""

from argparse import ArgumentTypeError

from bot.words import english


def port(text: str) -> int:
    """A TCP port."""
    return _number(text, 65_535, "a port")


def sentence_count(text: str) -> int:
    """A number of sentences."""
    return _number(text, 1_000, "a number of sentences")


def character_count(text: str) -> int:
    """A number of characters."""
    return _number(text, 1_000_000, "a number of characters")


def path(text: str) -> str:
    """A path. Empty text is a mistake, such as a shell variable that isn't set."""
    if text:
        return text
    raise ArgumentTypeError(english()("path-empty"))


def _number(text: str, most: int, what: str) -> int:
    if text.isdecimal() and 0 < int(text) <= most:
        return int(text)
    raise ArgumentTypeError(f"{text!r} isn't {what}: use 1 to {most}")
