"""What a website's robots.txt lets us fetch, as RFC 9309 reads it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from protego import Protego

PRODUCT = "Dateline"
MAX_BYTES = 500 * 1024  # what RFC 9309 wants to be read at least; the rest is cut off

_AGENT = re.compile(r"[ \t]*user[- ]?agent[ \t]*[: \t][ \t]*([^#\r\n]*)", re.IGNORECASE)
_TOKEN = re.compile(r"[a-z_-]+", re.IGNORECASE)
_BETWEEN_GROUPS = re.compile(
    r"\s*(#|$|sitemap|host)", re.IGNORECASE
)  # neither ends a list of names


@dataclass(frozen=True, slots=True)
class Rules:
    """Whether addresses of one website may be fetched; see `EVERYTHING` and `NOTHING`."""

    otherwise: bool  # the answer where there is no file
    parsed: Protego | None = None
    size: int = 0  # of the file, in characters

    def allows(self, url: str) -> bool:
        """Whether we may fetch this address of the website that the rules are of."""
        return self.otherwise if self.parsed is None else self.parsed.can_fetch(url, PRODUCT)

    @property
    def crawl_delay(self) -> timedelta | None:
        """The time that we are asked to let pass between two requests."""
        seconds = None if self.parsed is None else self.parsed.crawl_delay(PRODUCT)
        return None if seconds is None else timedelta(seconds=min(seconds, 86_400))


EVERYTHING = Rules(otherwise=True)
NOTHING = Rules(otherwise=False)


def read_robots(body: bytes) -> Rules:
    """The rules of a robots.txt, of which up to 500 KB count. Rubbish forbids nothing.

    The largest take half a second to read and a fifth of one to ask.
    """
    text = body[:MAX_BYTES].decode("utf-8-sig", errors="replace")
    return Rules(True, Protego.parse("\n".join(_ours(text.splitlines()))), len(text))


def rules_without_file(status: int | None) -> Rules:
    """What counts where robots.txt cannot be had: `status` is HTTP's, None without an answer.

    A website that has none allows everything; one that is out of order, or asks for fewer requests,
    nothing for now.
    """
    return EVERYTHING if status is not None and 400 <= status < 500 and status != 429 else NOTHING


def _ours(lines: Iterable[str]) -> Iterator[str]:
    """The groups of rules for us or for everybody, ours under our own name.

    Protego keeps the rules of every name apart: a file of thousands of each would take gigabytes.
    It also takes a name for ours that ours begins with.
    """
    naming = ours = False
    for line in lines:
        if agent := _AGENT.match(line):
            ours = ours and naming
            naming = True
            if name := _our_name(agent[1].strip()):
                ours = True
                yield f"User-agent: {name}"
        elif not _BETWEEN_GROUPS.match(line):
            naming = False
            if ours:
                yield line


def _our_name(agent: str) -> str | None:
    if agent == "*":
        return agent
    token = _TOKEN.match(agent)
    return PRODUCT if token and token[0].lower() == PRODUCT.lower() else None
