"""Writing OPML, the list of feeds that all readers exchange.

Format: http://opml.org/spec2.opml
"""

from collections.abc import Iterable

from bot.reading.feeds.feed_list import Outline
from bot.text.characters import one_line, without_controls

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def write_opml(outlines: Iterable[Outline], title: str = "Dateline") -> str:
    """OPML 2.0 with these feeds in this order."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{_escaped(title)}</title></head>",
        "  <body>",
        *(f"    <outline {_attributes(outline)}/>" for outline in outlines),
        "  </body>",
        "</opml>",
    ]
    return "\n".join(lines) + "\n"


def _attributes(outline: Outline) -> str:
    name = one_line(outline.title) or outline.url
    stated = {"type": "rss", "text": name, "title": name, "xmlUrl": outline.url}
    if outline.homepage:
        stated["htmlUrl"] = outline.homepage
    return " ".join(
        f'{key}="{_escaped(without_controls(value)[0])}"' for key, value in stated.items()
    )


def _escaped(text: str) -> str:
    return one_line(text).translate(_ESCAPES)
