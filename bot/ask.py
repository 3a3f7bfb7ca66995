"""`dateline ask`: run one slash command, typed as in Discord, in the playground's world."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from discord import AppCommandOptionType, app_commands

from bot.client import NewsBot
from bot.errors import WrongUsage
from bot.models import Clock
from bot.playground import open_world
from bot.presentation.components import TROUBLE
from bot.text.search_query import OPERATORS
from bot.text.typed_names import nearest_names, spelled_nearly
from bot.words import Listed, Said, say

# Inside a word a colon is text, as in -source:, which excludes a source from a search.
_OPTION = re.compile(r'(?<!\S)(?P<name>[a-z_]+):(?:"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<plain>\S*))')
_NAMED = re.compile(r"(?P<name>[a-z_]+):(?P<value>.*)", re.DOTALL)
_PHRASE = re.compile(r'"[^"]*"')
_LEAST_LIKE = 0.75  # difflib's ratio of an unknown option to a known one: an edit or two
_ESCAPED = re.compile(r'\\(["\\])')
_SLASH_COMMAND = app_commands.Command[Any, ..., Any]


class Reply(NamedTuple):
    """A message's payload, and the names of the channels that it may mention."""

    payload: dict[str, Any]
    channels: dict[int, str]

    @property
    def failed(self) -> bool:
        """Whether it says that something couldn't be done: such a card has the color of trouble."""
        colors = (part.get("accent_color") for part in self.payload.get("components") or ())
        return TROUBLE.value in colors


async def ask(
    bot: NewsBot, clock: Clock, line: str, *, user: str, locale: str | None = None
) -> Reply:
    """The reply to a line such as `/search query:"oil price" order:newest`.

    `locale` is the language of the person's Discord. Raises `WrongUsage` if no command fits the line.
    """
    async with open_world(bot, clock, locale) as world:
        command, rest = _find(bot, line)
        options = dict(_options(command, rest, {f"#{world.channel.name}": world.channel}))
        payload = await world.slash(user, command.qualified_name, options)
        return Reply(payload, {channel.id: channel.name for channel in bot.get_all_channels()})


def line_of(words: Sequence[str]) -> str:
    """Join the words that a shell has split; a value with spaces gets its quotes back."""
    return words[0] if len(words) == 1 else " ".join(map(_quoted_again, words))


def _quoted_again(word: str) -> str:
    named = _NAMED.fullmatch(word)
    if named is None or _OPTION.fullmatch(word):
        return word
    value = re.sub(r'(["\\])', r"\\\1", named["value"])
    return f'{named["name"]}:"{value}"'


def _find(bot: NewsBot, line: str) -> tuple[_SLASH_COMMAND, str]:
    """The command that a line begins with, and the rest of the line."""
    known = {
        command.qualified_name: command
        for command in bot.tree.walk_commands()
        if isinstance(command, app_commands.Command)
    }
    words = line.strip().removeprefix("/").split()
    for size in range(min(3, len(words)), 0, -1):  # command, group, subcommand
        if found := known.get(" ".join(words[:size])):
            _, _, rest = line.strip().partition(words[size - 1])
            return found, rest.strip()
    typed = line.split()[0] if words else "/"
    if near := _nearest(words, known):
        typed = "/" + " ".join(words[: len(near[0].split())])
        names = Listed([f"/{name}" for name in near], "or")
        raise WrongUsage(say("ask-unknown-command-near", typed=typed, near=names))
    names = Listed([f"/{name}" for name in sorted(known)])
    raise WrongUsage(say("ask-unknown-command", typed=typed, names=names))


def _nearest(words: Sequence[str], known: Iterable[str]) -> list[str]:
    """The commands most like the beginning of a line; of a group's name, all its commands."""
    names = sorted(known)
    for size in range(min(2, len(words)), 0, -1):
        same_size = [name for name in names if len(name.split()) == size]
        if near := nearest_names(" ".join(words[:size]), same_size, similarity=0.7):
            return near
    groups = {name.split()[0] for name in names if " " in name}
    group = nearest_names(words[0], groups, most=1, similarity=0.7) if words else []
    return [name for name in names if group and name.startswith(f"{group[0]} ")]


def _options(
    command: _SLASH_COMMAND, text: str, channels: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    """Names and values. An unquoted value ends where the next option begins, as people type it.

    Text before the first name is the value of the first required option, as in `/schedule pause 2`.
    """
    parameters = {parameter.display_name: parameter for parameter in command.parameters}
    found = [each for each in _OPTION.finditer(text) if each["name"] in parameters]
    before = (text[: found[0].start()] if found else text).strip()
    _refuse_misspelled(before, parameters)
    if before:
        # Discord's message box puts the cursor into the first required option.
        first = next((each for each in command.parameters if each.required), None)
        is_named = _OPTION.search(_PHRASE.sub(" ", before))
        if first is None or is_named or first.display_name in {each["name"] for each in found}:
            raise WrongUsage(_unknown_option(command, list(parameters), text[:80]))
        yield first.display_name, _typed(first, before, channels)
    for index, match in enumerate(found):
        end = found[index + 1].start() if index + 1 < len(found) else len(text)
        if match["quoted"] is not None:
            after = text[match.end() : end].strip()
            _refuse_misspelled(after, parameters)
            if after:
                raise WrongUsage(say("ask-after-quotes", option=match["name"], rest=after[:80]))
            value = _ESCAPED.sub(r"\1", match["quoted"])
        else:
            value = text[match.start("plain") : end].strip()
            _refuse_misspelled(value, parameters)
        yield match["name"], _typed(parameters[match["name"]], value, channels)


def _refuse_misspelled(text: str, options: Collection[str]) -> None:
    """Raise `WrongUsage` if a word that ends in a colon is spelled nearly like one of the options.

    Otherwise it would be taken for text. Words in quotes, and those that begin with a capital as in
    "Sources: deal is near", are text.
    """
    for each in _OPTION.finditer(_PHRASE.sub(" ", text)):
        name = each["name"]
        if name not in OPERATORS and (near := spelled_nearly(name, options, _LEAST_LIKE)):
            raise WrongUsage(
                say(
                    "ask-option-near",
                    typed=name,
                    near=Listed([f"`{other}`" for other in near], "or"),
                )
            )


def _unknown_option(command: _SLASH_COMMAND, options: Sequence[str], typed: str) -> Said:
    name = command.qualified_name
    if not options:
        return say("ask-takes-no-options", command=name, typed=typed)
    usage = " ".join(f"{option}:…" for option in options)
    return say("ask-unknown-option", command=name, typed=typed, usage=usage)


def _typed(parameter: app_commands.Parameter, value: str, channels: Mapping[str, Any]) -> Any:
    match parameter.type:
        case AppCommandOptionType.integer:
            if not re.fullmatch(r"-?\d{1,15}", value):
                raise WrongUsage(
                    say("ask-not-a-number", option=parameter.display_name, value=value)
                )
            return int(value)
        case AppCommandOptionType.boolean:
            return value.casefold() in ("true", "yes", "1")
        case AppCommandOptionType.channel:
            if value not in channels:
                raise WrongUsage(
                    say("ask-unknown-channel", value=value, names=Listed(list(channels)))
                )
            return channels[value]
        case _:
            return value
