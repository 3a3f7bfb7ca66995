"""Render a message's payload as lines for a terminal, as Discord would show it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from rich.style import Style
from rich.text import Text

from bot.words import Words
from bot.words.moments import written

_ACTION_ROW, _BUTTON, _SECTION, _TEXT, _SEPARATOR, _CONTAINER = 1, 2, 9, 10, 14, 17
_LINK_STYLE = 5
_Resolve = Callable[[re.Match[str]], str]  # words a mention or a moment, as Discord's client does
# The order matters: what is escaped or in code is shown as it is written, marks and mentions included.
_INLINE = re.compile(
    r"\\(?P<literal>[^a-zA-Z0-9\s])"
    r"|`(?P<code>[^`]+)`"
    r"|<(?P<command>/[^:>\n]+):\d+>"
    r"|<#(?P<channel>\d+)>"
    r"|<t:(?P<moment>-?\d+)(?::(?P<form>\w))?>"
    r"|\[(?P<label>(?:\\.|[^\\\[\]])+)\]\((?P<target>https?://[^\s()]+)\)"
    r"|(?P<mark>\*\*|\*|__)"
)
_STYLES = {"**": "bold", "*": "italic", "__": "underline"}
_CODE = "cyan"


def render(
    payload: dict[str, Any],
    now: datetime,
    words: Words,
    channels: Mapping[int, str] | None = None,
) -> list[Text]:
    """The visible text of a message, one `Text` per line; an ephemeral message says so first.

    Buttons that can't be pressed are left out: in a pipe nothing tells them from the others.
    `channels` are names by id; other channels are shown by their ids.
    """

    def resolve(found: re.Match[str]) -> str:
        if found["command"]:
            return found["command"]
        if found["channel"]:
            return f"#{(channels or {}).get(int(found['channel']), found['channel'])}"
        return _shown(found, now, words)

    lines = list(_blocks(payload, resolve))
    if payload.get("ephemeral"):
        lines.insert(0, Text(words("only-you-see-this"), style="dim italic"))
    return lines


def _blocks(payload: dict[str, Any], resolve: _Resolve) -> Iterator[Text]:
    if payload.get("content"):
        yield from _paragraphs(payload["content"], resolve)
    for component in payload.get("components") or ():
        yield from _component(component, resolve)


def _component(component: dict[str, Any], resolve: _Resolve) -> Iterator[Text]:
    kind = component["type"]
    if kind == _CONTAINER:
        for child in component["components"]:
            yield from _component(child, resolve)
    elif kind == _SECTION:
        yield from _section(component, resolve)
    elif kind == _TEXT:
        yield from _paragraphs(component["content"], resolve)
    elif kind == _SEPARATOR:
        yield Text("─" * 24, style="dim")
    elif kind == _ACTION_ROW:
        buttons = [each for each in component["components"] if not each.get("disabled")]
        yield Text("  ").join(map(_button, buttons))


def _section(section: dict[str, Any], resolve: _Resolve) -> Iterator[Text]:
    yield Text()
    for text in section["components"]:
        yield from _component(text, resolve)
    accessory = section.get("accessory")
    if accessory and accessory["type"] == _BUTTON:
        yield _button(accessory)


def _button(button: dict[str, Any]) -> Text:
    label = f"[{button.get('label') or ''}]"
    if button.get("style") == _LINK_STYLE:
        return Text(f"{label} {button['url']}", style="blue")
    return Text(label, style="blue")


def _paragraphs(markdown: str, resolve: _Resolve) -> Iterator[Text]:
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
        yield _inline(content, style, resolve)


def _inline(markdown: str, style: str, resolve: _Resolve, around: Sequence[str] = ()) -> Text:
    """The line with its markdown turned into styles; `around` are the styles that it begins with."""
    text, start = Text(style=style), 0
    active = list(around)
    for found in _INLINE.finditer(markdown):
        text.append(markdown[start : found.start()], " ".join(active))
        start = found.end()
        if found["code"]:
            text.append(found["code"], " ".join([*active, _CODE]))
        elif found["label"]:
            label = _inline(found["label"], "", resolve, active)
            label.stylize(Style(link=found["target"]))
            text.append_text(label)
        elif not found["mark"]:
            text.append(found["literal"] or resolve(found), " ".join(active))
        elif (mark := _STYLES[found["mark"]]) in active:
            active.remove(mark)
        else:
            active.append(mark)
    text.append(markdown[start:], " ".join(active))
    return text


def _shown(found: re.Match[str], now: datetime, words: Words) -> str:
    """A moment as Discord words it: roughly how long ago, or a date if that is asked for."""
    try:
        when = datetime.fromtimestamp(int(found["moment"]), UTC)
    except (OverflowError, ValueError, OSError):  # beyond the year 9999; not one of ours
        return found[0]
    passed = now - when
    if found["form"] in ("f", "t") or not timedelta() <= passed <= timedelta(days=31):
        return written(when)
    if passed >= timedelta(days=1):
        return words("days-ago", count=passed // timedelta(days=1))
    if passed >= timedelta(hours=1):
        return words("hours-ago", count=passed // timedelta(hours=1))
    if passed >= timedelta(minutes=1):
        return words("minutes-ago", count=passed // timedelta(minutes=1))
    return words("just-now")
