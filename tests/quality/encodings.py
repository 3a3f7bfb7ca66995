"""How undeclared encodings are guessed:   python -m tests.quality.encodings

The items of the real feeds in ../shared are encoded as they would have been before UTF-8, one item at
a time, and decoded without a label. Characters that the old encoding lacks are left out.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_parser import parse_feed
from bot.text.encoding import decode
from tests.quality.feeds import real_feeds

NOW = datetime(2026, 11, 1, tzinfo=UTC)
# Other languages of these feeds were written in Windows-1252.
ENCODINGS = {
    "ru": ("cp1251", "koi8-r"),
    "pl": ("cp1250",),
    "ur": ("cp1256",),
    "ja": ("shift_jis", "euc-jp"),
}
SHORTEST = 20  # characters


def texts() -> Iterator[tuple[str, str]]:
    """Each item's text with an encoding for its language, if it has anything beyond ASCII."""
    for each in real_feeds():
        try:
            feed = parse_feed(each.body, now=NOW)
        except DocumentUnreadable:
            continue
        for encoding in ENCODINGS.get(feed.language or "", ("cp1252",)):
            for item in feed.items:
                text = "\n".join((item.title or "", *item.paragraphs))
                text = text.encode(encoding, "ignore").decode(encoding)
                if len(text) >= SHORTEST and not text.isascii():
                    yield text, encoding


def outcomes() -> Counter[str]:
    """How many texts were decoded `right`, `wrong`, or `refused`."""
    found: Counter[str] = Counter()
    for text, encoding in texts():
        try:
            decoded = decode(text.encode(encoding)).text
        except DocumentUnreadable:
            found["refused"] += 1
        else:
            found["right" if decoded == text else "wrong"] += 1
    return found


if __name__ == "__main__":
    print(*(f"{count} {outcome}" for outcome, count in outcomes().most_common()), sep=", ")
