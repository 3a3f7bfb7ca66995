"""The code and the English messages agree: every key exists, every place is filled, every message is used."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import bot
from bot.words import english, language_codes, translated_messages, words_in
from bot.words.ftl_compiler import places
from tests.words.check import is_by_number, selects

ROOT = Path(bot.__file__).parent.parent
FILES = [path for folder in ("bot", "cogs") for path in sorted((ROOT / folder).rglob("*.py"))]
# say(…), words(…), self._words(…)
TELLING = re.compile(r"((^|\.)(say|words|described)|\._words|english\(\))$")


@cache
def modules() -> dict[Path, ast.Module]:
    """The code of the bot, by file."""
    return {path: ast.parse(path.read_text("utf-8")) for path in FILES}


@cache
def told() -> list[tuple[str, ast.Call, str]]:
    """Every call that names a message: where, the call, and the key."""
    return list(_told())


def _told() -> Iterator[tuple[str, ast.Call, str]]:
    for path, module in modules().items():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and TELLING.search(ast.unparse(node.func)) and node.args:
                for key in _keys(node.args[0]):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node, key


def _keys(argument: ast.expr) -> Iterator[str]:
    """The keys of `"a"` and of `"a" if so else "b"`; none of a key that is computed."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _keys(argument.body)
        yield from _keys(argument.orelse)


def arguments(call: ast.Call, module: ast.Module) -> list[str]:
    """The texts that a call gets; `*NAME` stands for those of a constant of its module."""
    constants = {
        ast.unparse(target): node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
    }
    found: list[str] = []
    for argument in call.args:
        if isinstance(argument, ast.Starred):
            found += ast.literal_eval(constants[ast.unparse(argument.value)])
        else:
            found.append(ast.literal_eval(argument))
    return found


def attributes() -> Iterator[tuple[str, str]]:
    """The keys of options and their choices, such as `search.order` and `search.choice-newest`."""
    prefixes = {"described_options": "", "named_choices": "choice-"}
    for path, module in modules().items():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and (called := ast.unparse(node.func)) in prefixes:
                command, *values = arguments(node, module)
                for value in values:
                    key = f"{command}.{prefixes[called]}{value.replace(' ', '-')}"
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", key


def test_every_key_exists() -> None:
    """Each key that the code names is a message."""
    keys = [*((at, key) for at, _, key in told()), *attributes()]

    assert [f"{at}: {key}" for at, key in keys if key not in english().messages] == []


def test_cards_have_only_translated_messages() -> None:
    """What a cog or a card names is in en.ftl, so that it is translated."""
    shown = ("cogs/", "bot/presentation/", "bot/delivery/courier.py", "bot/discord_sender.py")
    keys = [
        (at, key)
        for at, _, key in told()
        if at.startswith(shown) and not at.startswith("bot/presentation/terminal.py")
    ]

    assert len(keys) > 100
    assert [f"{at}: {key}" for at, key in keys if key not in translated_messages()] == []


def test_every_place_is_filled() -> None:
    """Each message gets exactly the values that its text names."""
    wrong = [
        f"{at}: {key} wants {sorted(wanted)} and gets {sorted(given)}"
        for at, call, key in told()
        if key in english().messages
        and all(keyword.arg for keyword in call.keywords)
        and (wanted := places(english().messages[key]))
        != (given := {keyword.arg for keyword in call.keywords if keyword.arg})
    ]

    assert wrong == []


def test_every_message_is_used() -> None:
    """No message is left over: its key is a literal somewhere in the code."""
    used = {
        node.value
        for module in modules().values()
        for node in ast.walk(module)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    used |= {key for _, key in attributes()}
    used |= {f"{key}.also" for key in used}  # other spellings of a text that can be typed

    assert sorted(english().messages.keys() - used) == []


def passed_as_text() -> set[tuple[str, str]]:
    """Keys and places that get a text, such as `str(number)`, wherever the code names the message."""
    values: dict[tuple[str, str], list[ast.expr]] = {}
    for _, call, key in told():
        for keyword in call.keywords:
            if keyword.arg:
                values.setdefault((key, keyword.arg), []).append(keyword.value)
    return {place for place, given in values.items() if all(map(_is_text, given))}


def _is_text(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return ast.unparse(value.func) in ("str", "moment", "fit", "fit_message", "say", "Listed")
    return isinstance(value, ast.JoinedStr)


@pytest.mark.parametrize("code", language_codes())
def test_no_language_counts_by_a_text(code: str) -> None:
    """A plural of a place that the code fills with a text would never be chosen."""
    wrong = [
        (key, select.name)
        for key, message in words_in(code).messages.items()
        for select in selects(message)
        if is_by_number(select) and (key, select.name) in TEXTS
    ]

    assert len(TEXTS) > 100
    assert wrong == []


TEXTS = passed_as_text()
