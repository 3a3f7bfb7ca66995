"""Questions on the terminal. They go to standard error, so that the output holds results only."""

import getpass
import re
import sys
from collections.abc import Collection

_YES, _NO = ("y", "yes"), ("n", "no")


class NoAnswer(Exception):
    """Nobody is there to answer any more: the end of the input."""


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def confirmed(question: str, *, usually: bool = False) -> bool:
    """Whether the answer is yes. `usually` is the answer of just Enter; without anybody it is no."""
    _show(f"{question} [{'Y/n' if usually else 'y/N'}] ")
    answer = sys.stdin.readline() if sys.stdin is not None else ""
    if not answer.endswith("\n"):
        _show("\n")
        return False
    word = answer.strip().casefold()
    return word in _YES or (usually and word not in _NO)


def asked_hidden(question: str) -> str:
    """What is typed or pasted, which the terminal doesn't show. Raises `NoAnswer`."""
    try:
        return getpass.getpass(question).strip()
    except EOFError:
        _show("\n")
        raise NoAnswer from None


def asked_choice(question: str, known: Collection[str], otherwise: str) -> list[str]:
    """Which of the known words are typed; none for just Enter. Asks again if a word is unknown.

    `known` are in lower case. `otherwise` is said of unknown words. Raises `NoAnswer`.
    """
    while True:
        _show(question)
        answer = sys.stdin.readline()
        if not answer.endswith("\n"):
            _show("\n")
            raise NoAnswer
        words = list(_words(answer.casefold(), known))
        unknown = [word for word in words if word not in known]
        if not unknown:
            return list(dict.fromkeys(words))
        _show(f"{otherwise} {', '.join(unknown)}\n")


def _words(answer: str, known: Collection[str]) -> list[str]:
    """The parts between commas; those that aren't known are split at their spaces."""
    parts = [part.strip() for part in re.split("[,;]", answer)]
    return [word for part in parts for word in ([part] if part in known else part.split())]


def _show(text: str) -> None:
    print(text, end="", file=sys.stderr, flush=True)
