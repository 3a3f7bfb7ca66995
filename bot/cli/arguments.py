"""Types of arguments, with what to write instead of a wrong one."""

from argparse import ArgumentParser, ArgumentTypeError

from bot.errors import WrongUsage
from bot.words import Listed, english, language_codes, language_of, say


def port(text: str) -> int:
    """A TCP port."""
    return _number(text, 65_535, "a port")


def sentence_count(text: str) -> int:
    """A number of sentences."""
    return _number(text, 1_000, "a number of sentences")


def character_count(text: str) -> int:
    """A number of characters."""
    return _number(text, 1_000_000, "a number of characters")


def locale(text: str) -> str:
    """A code of a language that the bot has, such as de; also with a region, such as es-419.

    Raises `WrongUsage`, which argparse lets through, so that its usage isn't printed as well.
    """
    known = {code.casefold(): code for code in language_codes()}
    code = known.get(text.casefold(), text)
    if language_of(code) != "en" or code.partition("-")[0] == "en":
        return code
    names = Listed(list(language_codes()), "comma")
    raise WrongUsage(say("locale-unknown", code=text, names=names))


def add_locale(parser: ArgumentParser) -> None:
    """The option of commands that simulate Discord."""
    parser.add_argument(
        "--locale", metavar="CODE", type=locale, help="the language of Discord (default: en-US)"
    )


def path(text: str) -> str:
    """A path. Empty text is a mistake, such as a shell variable that isn't set."""
    if text:
        return text
    raise ArgumentTypeError(english()("path-empty"))


def _number(text: str, most: int, what: str) -> int:
    if text.isdecimal() and 0 < int(text) <= most:
        return int(text)
    raise ArgumentTypeError(f"{text!r} isn't {what}: use 1 to {most}")
