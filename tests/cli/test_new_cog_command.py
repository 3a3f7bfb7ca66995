"""`dateline new-cog`, in a copy of the tree."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.cli.new_cog_command import plan, write_all
from bot.errors import DatelineError, WrongUsage
from tests.conftest import ROOT

NEW = {
    "cogs/weather.py",
    "bot/actions/show_weather.py",
    "bot/presentation/weather_cards.py",
    "tests/cogs/test_weather.py",
}
PYTEST = ("pytest", "-n", "0", "-p", "no:cacheprovider")
MESSAGES = ["tests/words/test_keys.py", "tests/words/test_translations.py"]
EN = "bot/words/en.ftl"
CHANGED = {EN, "bot/actions/cog_actions.py", "bot/wiring/discord_bot.py"}
TREE = ("bot", "cogs", "data", "docs", "tests", "pyproject.toml", "README.md", ".env.example")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The tree, without what may lie about in it."""
    left_out = shutil.ignore_patterns("__pycache__", "*.db*", ".*_cache")
    for name in TREE:
        source, target = ROOT / name, tmp_path / "tree" / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=left_out)
        else:
            target.parent.mkdir(exist_ok=True)
            shutil.copy(source, target)
    return tmp_path / "tree"


def run(copy: Path, module: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a module of Python in the copy, on the copy's code."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=copy,
        env={**kept, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def contents(copy: Path) -> dict[str, bytes]:
    """Each file's bytes, by its path."""
    return {
        str(path.relative_to(copy)): path.read_bytes()
        for path in copy.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def passes(copy: Path, checks: Sequence[tuple[str, ...]]) -> dict[str, str]:
    """What the checks that fail have printed."""
    done = {" ".join(check): run(copy, *check) for check in checks}
    return {check: each.stdout + each.stderr for check, each in done.items() if each.returncode}


def test_the_command_works_at_once(copy: Path) -> None:
    """It answers, its tests, the checks of its messages and the linter pass, and no more has changed."""
    before = contents(copy)

    written = run(copy, "bot", "new-cog", "weather")
    after = contents(copy)
    answer = run(copy, "bot", "ask", "/weather source:Reuters")

    assert (written.returncode, written.stderr) == (0, "")
    assert after.keys() - before.keys() == NEW
    assert {path for path in before if before[path] != after[path]} == CHANGED
    assert answer.stdout.startswith("Just in\n\nNATO may take on")
    assert passes(
        copy,
        [
            (*PYTEST, "tests/cogs/test_weather.py"),
            (*PYTEST, *MESSAGES, "-k", "every_message_is_used or complete"),
            ("ruff", "format", "--check", "--no-cache", *sorted(NEW | CHANGED - {EN})),
            ("ruff", "check", "--no-cache", *sorted(NEW)),
        ],
    ) == {}  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("name", ["go", "a_very_long_name_42", "zebra"])
def test_all_rules_hold_for_any_name(copy: Path, name: str) -> None:
    """Also with a second command, and for names that are short, long, or sort first or last."""
    commands = [("bot", "new-cog", "moon"), ("bot", "new-cog", name)]
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    (copy / "contracts.py").write_text(contracts, "utf-8")

    assert passes(
        copy,
        [
            *commands,
            (*PYTEST, f"tests/cogs/test_{name}.py", "tests/test_house_rules.py", "tests/words"),
            ("ruff", "format", "--check", "--no-cache", "bot", "cogs", "tests"),
            ("ruff", "check", "--no-cache", "bot", "cogs", "tests"),
            ("mypy",),
            ("contracts", "--no-cache"),
        ],
    ) == {}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("latest", "“latest” is taken: see cogs/latest.py. Choose another name."),
        ("limits", "“limits” is taken: see bot/presentation/limits.py. Choose another name."),
        ("article", "“article” is taken: see bot/models/article.py. Choose another name."),
        ("help", "“help” is taken: see cogs/help.py. Choose another name."),
        ("class", "“class” can't be the name of a new command."),
        ("none", "“none” can't be the name of a new command."),
        ("cog_news", "“cog_news” can't be the name of a new command."),
        ("bot_news", "“bot_news” can't be the name of a new command."),
        ("news_bot", "“news_bot” can't be the name of a new command."),
        ("Weather", "“Weather” can't be the name of a new command."),
        ("two-words", "“two-words” can't be the name of a new command."),
        ("../up", "“../up” can't be the name of a new command."),
        ("a_name_of_twenty_one_", "“a_name_of_twenty_one_” can't be the name of a new command."),
    ],
)
def test_a_name_that_is_taken_or_invalid(name: str, said: str) -> None:
    """One line says why."""
    with pytest.raises(WrongUsage) as refused:
        plan(ROOT, name)

    assert str(refused.value).startswith(said)


def test_outside_a_checkout(tmp_path: Path) -> None:
    """One line says what to do."""
    with pytest.raises(DatelineError) as refused:
        plan(tmp_path, "weather")

    assert str(tmp_path) in str(refused.value)
    assert "pip install -e" in str(refused.value)


def test_wiring_that_has_changed(copy: Path) -> None:
    """If the place for the action isn't found, nothing is written."""
    wiring = copy / "bot/wiring/discord_bot.py"
    wiring.write_text(
        wiring.read_text("utf-8").replace("    return NewsBot(", "    bot = NewsBot(")
    )

    with pytest.raises(DatelineError, match="Nothing was written"):
        plan(copy, "weather")


@pytest.mark.parametrize("path", ["tests/cogs/test_weather.py", "bot/wiring/discord_bot.py"])
def test_writing_that_is_interrupted(copy: Path, path: str) -> None:
    """Whatever interrupts the writing, everything is as it was."""
    before = contents(copy)
    new, changed = plan(copy, "weather")
    longer = {each: f"{text}\ud800" if each == path else text for each, text in new.items()}
    wrong = {each: f"{text}\ud800" if each == path else text for each, text in changed.items()}

    with pytest.raises(UnicodeEncodeError):
        write_all(copy, longer, wrong)

    assert contents(copy) == before


def test_a_file_that_has_been_made_meanwhile(copy: Path) -> None:
    """It stays, one line names it, and everything else is as it was."""
    new, changed = plan(copy, "weather")
    (copy / "tests/cogs/test_weather.py").write_text("mine", "utf-8")
    before = contents(copy)

    with pytest.raises(DatelineError, match=r"test_weather\.py.*File exists"):
        write_all(copy, new, changed)

    assert contents(copy) == before
