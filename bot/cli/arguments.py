"""Types of arguments, with what to write instead of a wrong one."""

from argparse import ArgumentTypeError


def port(text: str) -> int:
    """A TCP port."""
    return _number(text, 65_535, "a port")


def sentence_count(text: str) -> int:
    """A number of sentences."""
    return _number(text, 1_000, "a number of sentences")


def character_count(text: str) -> int:
    """A number of characters."""
    return _number(text, 1_000_000, "a number of characters")


def _number(text: str, most: int, what: str) -> int:
    if text.isdecimal() and 0 < int(text) <= most:
        return int(text)
    raise ArgumentTypeError(f"{text!r} isn't {what}: use 1 to {most}")
