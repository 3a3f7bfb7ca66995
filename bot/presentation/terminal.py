"""A message's payload -> lines for a terminal: what Discord would show, without Discord."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from rich.text import Text

_ACTION_ROW, _BUTTON, _SECTION, _TEXT, _SEPARATOR, _CONTAINER = 1, 2, 9, 10, 14, 17
_LINK_STYLE = 5
_CHANNEL = re.compile(r"<#(\d+)>")
_MOMENT = re.compile(r"<t:(-?\d+)(?::\w)?>")
_Told = Callable[[str], str]  # what Discord's own client makes of a line
_INLINE = re.compile(r"\\(?P<literal>[^a-zA-Z0-9\s])|(?P<mark>\*\*|__|`)")
_STYLES = {"**": "bold", "__": "underline", "`": "cyan"}


def render(
    payload: dict[str, Any], now: datetime, channels: Mapping[int, str] | None = None
) -> list[Text]:
    """The message's visible text, a `Text` a line; an ephemeral one says so first.

    `channels` are names by id; others are told by their ids.
    """

    def told(line: str) -> str:
        line = _CHANNEL.sub(lambda found: f"#{(channels or {}).get(int(found[1]), found[1])}", line)
        return _MOMENT.sub(lambda found: _ago(int(found[1]), now), line)

    lines = list(_blocks(payload, told))
    if payload.get("ephemeral"):
        lines.insert(0, Text("(only you see this)", style="dim italic"))
    return lines


def _blocks(payload: dict[str, Any], told: _Told) -> Iterator[Text]:
    if payload.get("content"):
        yield from _paragraphs(payload["content"], told)
    for component in payload.get("components") or ():
        yield from _component(component, told)


def _component(component: dict[str, Any], told: _Told) -> Iterator[Text]:
    kind = component["type"]
    if kind == _CONTAINER:
        for child in component["components"]:
            yield from _component(child, told)
    elif kind == _SECTION:
        yield from _section(component, told)
    elif kind == _TEXT:
        yield from _paragraphs(component["content"], told)
    elif kind == _SEPARATOR:
        yield Text("─" * 24, style="dim")
    elif kind == _ACTION_ROW:
        yield Text("  ").join(_button(button) for button in component["components"])


def _section(section: dict[str, Any], told: _Told) -> Iterator[Text]:
    yield Text()
    for text in section["components"]:
        yield from _component(text, told)
    accessory = section.get("accessory")
    if accessory and accessory["type"] == _BUTTON:
        yield _button(accessory)


def _button(button: dict[str, Any]) -> Text:
    label = f"[{button.get('label') or ''}]"
    if button.get("style") == _LINK_STYLE:
        return Text(f"{label} {button['url']}", style="blue")
    return Text(label, style="dim" if button.get("disabled") else "blue")


def _paragraphs(markdown: str, told: _Told) -> Iterator[Text]:
    for line in markdown.split("\n"):
        style, content = "", line
        for mark, marked_style in (
            ("### ", "bold"),
            ("## ", "bold"),
            ("# ", "bold"),
            ("-# ", "dim"),
        ):
            if line.startswith(mark):
                style, content = marked_style, line.removeprefix(mark)
                break
        yield _inline(told(content), style)


def _inline(markdown: str, style: str) -> Text:
    """The line with its marks taken out and turned into styles."""
    text, start = Text(style=style), 0
    active: list[str] = []
    for found in _INLINE.finditer(markdown):
        text.append(markdown[start : found.start()], " ".join(active))
        start = found.end()
        if found["literal"]:
            text.append(found["literal"], " ".join(active))
        elif (mark := _STYLES[found["mark"]]) in active:
            active.remove(mark)
        else:
            active.append(mark)
    text.append(markdown[start:], " ".join(active))
    return text


def _ago(seconds: int, now: datetime) -> str:
    """Roughly how long ago, as Discord words it; beyond a month the date."""
    moment = datetime.fromtimestamp(seconds, UTC)
    passed = (now - moment).total_seconds()
    if passed < 0 or passed > 31 * 86400:
        return f"{moment:%Y-%m-%d %H:%M} UTC"
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if passed >= size:
            amount = int(passed // size)
            return f"{amount} {unit}{'s' if amount > 1 else ''} ago"
    return "just now"
