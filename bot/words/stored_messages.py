"""Messages in database columns: JSON of key and values, so that each reader gets their language.

`{"k": "http-404", "v": {"host": "example.org"}}`; a list is `{"l": ["A", "B"], "h": "and"}`.
"""

import json
from typing import Any

from bot.words.said import Listed, Said, Value

_BEGINNING = '{"k":'


def to_text(said: Said | str) -> str:
    """A message as it is stored. A str is stored as it is."""
    if isinstance(said, str):
        return said
    return json.dumps(_plain(said), ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Said | str:
    """The stored message. Any other text is returned as it is, such as the English of old rows."""
    if not text.startswith(_BEGINNING):
        return text
    try:
        found = _value(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        return text
    return found if isinstance(found, Said) else text


def _plain(value: Value) -> Any:
    if isinstance(value, Said):
        return {"k": value.key, "v": {name: _plain(inner) for name, inner in value.values.items()}}
    if isinstance(value, Listed):
        return {"l": [_plain(item) for item in value.items], "h": value.how}
    return value


def _value(found: Any) -> Value:
    match found:
        case {"k": str(key), "v": dict(values), **rest} if not rest:
            return Said(key, {name: _value(inner) for name, inner in values.items()})
        case {"l": list(items), "h": "and" | "or" | "comma" | "lines" as how, **rest} if not rest:
            return Listed(tuple(map(_item, items)), how)
        case str() | int() if not isinstance(found, bool):
            return found
    raise ValueError("not a stored message")


def _item(found: Any) -> str | Said:
    item = _value(found)
    if isinstance(item, str | Said):
        return item
    raise ValueError("not an item of a list")
