"""`dateline new-cog`: a slash command to start from, with its action, card, words and test."""

import argparse
import contextlib
import re
from collections.abc import Mapping
from keyword import iskeyword
from pathlib import Path

import bot
from bot.cli.printing import DONE
from bot.config import Settings
from bot.errors import DatelineError, WrongUsage
from bot.words import english, say

_TEMPLATES = Path(__file__).with_name("new_cog")
_NEW = {
    "cogs/@name@.py": "cog.txt",
    "bot/actions/show_@name@.py": "action.txt",
    "bot/presentation/@name@_cards.py": "cards.txt",
    "tests/cogs/test_@name@.py": "test.txt",
}
_WORDS = "bot/words/en.ftl"
_ACTIONS = "bot/actions/cog_actions.py"
_WIRING = "bot/wiring/discord_bot.py"
_UNTRANSLATED = "## Not translated yet"
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LONGEST = 20  # characters; Discord allows 32, but lines of code get too long


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command is called."""
    parser.description = (
        "Write a new slash command that works at once, to change into what you need: a cog, its"
        " action, its card, its words and its test. Only in a checkout; never overwrites a file."
    )
    parser.add_argument("name", metavar="NAME", help="the command, such as weather for /weather")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Write the files, and print what to do with them."""
    name: str = options.name.removeprefix("/")
    root = Path(bot.__file__).parent.parent
    new, changed = plan(root, name)
    write_all(root, new, changed)
    for path in new:
        print(f"wrote {path}")
    for path in changed:
        print(f"added to {path}")
    print(
        f"\nTry it:   dateline ask '/{name}'\n"
        f"Test it:  pytest tests/cogs/test_{name}.py\n"
        "Then change it into what you need: docs/developing.md, Add a command."
    )
    return DONE


def write_all(root: Path, new: Mapping[str, str], changed: Mapping[str, str]) -> None:
    """Write the texts of `plan`. If that fails or is interrupted, all is as before.

    Raises `DatelineError`.
    """
    former = {path: (root / path).read_bytes() for path in changed}
    made: list[Path] = []
    path = ""
    try:
        for path, text in new.items():
            with (root / path).open("x", encoding="utf-8") as file:
                made.append(root / path)
                file.write(text)
        for path, text in changed.items():
            (root / path).write_text(text, "utf-8")
    except BaseException as error:
        with contextlib.suppress(OSError):  # on a disk that refuses, Git has them
            for file_made in made:
                file_made.unlink()
            for old, content in former.items():
                if (root / old).read_bytes() != content:
                    (root / old).write_bytes(content)
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            raise DatelineError(
                say("file-not-written", path=str(root / path), reason=reason)
            ) from error
        raise


def plan(root: Path, name: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The texts of the files to write, and of those to change, by their path below the checkout.

    Raises `WrongUsage` for a name that is invalid or taken, and `DatelineError` outside a checkout,
    or where the wiring is no longer what this knows.
    """
    if not all((root / path).is_file() for path in ("pyproject.toml", "tests/cogs/conftest.py")):
        raise DatelineError(say("new-cog-no-checkout", folder=str(root)))
    if not _NAME.fullmatch(name) or len(name) > _LONGEST or not _is_free_in_python(name):
        raise WrongUsage(say("new-cog-name", name=name, longest=_LONGEST))
    new = {
        _filled(path, name): _filled((_TEMPLATES / template).read_text("utf-8"), name)
        for path, template in _NEW.items()
    }
    words = _filled((_TEMPLATES / "words.txt").read_text("utf-8"), name)
    _refuse_taken(root, name, new, words)
    return new, _changed(root, name, words)


def _is_free_in_python(name: str) -> bool:
    """Whether neither Python, nor discord.py, nor the new cog itself has another use for the name."""
    if iskeyword(name) or iskeyword(_class(name)) or name.startswith(("bot_", "cog_")):
        return False
    cog = (_TEMPLATES / "cog.txt").read_text("utf-8")
    return not re.search(rf"\b{_class(name)}\b", cog)


def _class(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _filled(text: str, name: str) -> str:
    return text.replace("@name@", name).replace("@Name@", _class(name))


def _refuse_taken(root: Path, name: str, new: Mapping[str, str], words: str) -> None:
    """File names are unique in the whole program, so that one leads to one file."""
    files = {
        path.name: path.relative_to(root)
        for folder in ("bot", "cogs", "tests")
        for path in sorted((root / folder).rglob("*.py"))
    }
    for path in new:
        if taken := files.get(Path(path).name):
            raise WrongUsage(say("new-cog-taken", name=name, place=str(taken)))
    for key in re.findall(r"^(\S+) =", words, re.MULTILINE):
        if any(key in (known, known.partition(".")[0]) for known in english().messages):
            raise WrongUsage(say("new-cog-taken", name=name, place=f"{_WORDS}: {key}"))


def _changed(root: Path, name: str, words: str) -> dict[str, str]:
    en, actions, wiring = ((root / p).read_text("utf-8") for p in (_WORDS, _ACTIONS, _WIRING))
    action = _filled("Show@Name@", name)
    line = f"from bot.actions.show_{name} import {action}\n"
    built = f"        show_{name}={action}(app.articles, app.find_source),\n"
    if _UNTRANSLATED not in en:
        en = f"{en}\n\n{_UNTRANSLATED} (shown in English until it is in the other files)\n\n"
    return {
        _WORDS: en + words,
        _ACTIONS: _imported(actions, line) + f"    show_{name}: {action}\n",
        _WIRING: _before(_imported(wiring, line), "    )\n    return NewsBot(\n", built),
    }


def _imported(code: str, line: str) -> str:
    """The code with one more import from our own package, in alphabetical order."""
    imports = re.findall(r"^from bot\..+\n", code, re.MULTILINE)
    later = next((each for each in imports if each.casefold() > line.casefold()), None)
    return _before(code, later, line) if later else _after(code, imports[-1:], line)


def _after(code: str, last: list[str], line: str) -> str:
    if not last:
        raise DatelineError(say("new-cog-not-wired"))
    return code.replace(last[0], last[0] + line, 1)


def _before(code: str, place: str, line: str) -> str:
    if place not in code:
        raise DatelineError(say("new-cog-not-wired"))
    return code.replace(place, line + place, 1)
