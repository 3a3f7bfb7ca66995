"""What the README and the pages in docs/ claim is compared with the program, or run."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from discord import AppCommandOptionType, AppCommandType, app_commands

from bot.client import cog_names
from bot.config import Settings
from bot.wiring.app import App
from bot.wiring.discord_bot import discord_bot
from bot.wiring.live_news import live_news
from tests.conftest import ROOT, SAMPLES
from tests.pictures.fingerprint import DRAWN_BY, fingerprint, marked
from tests.shell import Shell

README = ROOT / "README.md"
PAGES = sorted((ROOT / "docs").glob("*.md"))
DOCUMENTS = [README, ROOT / "CHANGELOG.md", *PAGES]
COMMAND_PAGES = [ROOT / "docs/readers.md", ROOT / "docs/moderators.md"]
MOST_WORDS = 1_200  # of the README: a minute for someone who skims, five for who reads
LARGEST_PICTURE = 300_000  # bytes

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_SETTING = re.compile(r"\b(?:DISCORD_TOKEN|DATELINE_[A-Z_]+)\b")
_PROGRAM = re.compile(r"^(?:\.venv/bin/)?dateline (.+)$")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
# Letters that stand for something of the reader's own.
_PLACEHOLDER = re.compile(r"^[A-Z]+…?$")


def test_the_readme_can_be_read_in_a_few_minutes() -> None:
    """It has at most 1,200 words, tables and commands included."""
    assert len(README.read_text("utf-8").split()) <= MOST_WORDS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    """Every relative link and picture exists, and so does the heading that it names."""
    broken = []
    for target in _LINK.findall(document.read_text("utf-8")):
        path, _, heading = target.partition("#")
        if path.startswith(("http://", "https://")):
            continue
        file = document.parent / path if path else document
        if not file.exists() or (heading and heading not in _anchors(file)):
            broken.append(target)

    assert broken == []


def _anchors(document: Path) -> set[str]:
    """The names that GitHub gives to a page's headings."""
    headings = _HEADING.findall(document.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_code_stays_on_its_line(document: Path) -> None:
    """No inline code is broken over two lines: it could not be copied, nor found by these tests."""
    lines = document.read_text("utf-8").replace("```", "").splitlines()

    assert [line for line in lines if line.count("`") % 2] == []


def test_every_page_and_picture_is_linked() -> None:
    """The README leads to every page; every picture is shown by some page, and small."""
    linked = {
        (document.parent / target.partition("#")[0]).resolve()
        for document in DOCUMENTS
        for target in _LINK.findall(document.read_text("utf-8"))
    }
    from_readme = {
        (ROOT / target.partition("#")[0]).resolve()
        for target in _LINK.findall(README.read_text("utf-8"))
    }
    pictures = sorted((ROOT / "docs/pictures").iterdir())

    assert [page.name for page in PAGES if page not in from_readme] == []
    assert [picture.name for picture in pictures if picture not in linked] == []
    assert [each.name for each in pictures if each.stat().st_size > LARGEST_PICTURE] == []


# Settings --------------------------------------------------------------------------------------


def test_pictures_are_current() -> None:
    """What a picture shows hasn't changed since it was taken; `python -m tests.pictures` retakes it."""
    pictures = {path.stem: marked(path) for path in (ROOT / "docs/pictures").glob("*.png")}

    assert set(pictures) == set(DRAWN_BY)
    assert [name for name, mark in pictures.items() if mark != fingerprint(name)] == []


def test_the_settings_are_those_of_the_program() -> None:
    """The documents name no setting that .env.example lacks; operating.md has all, with defaults."""
    example = dict(
        line.split("=", 1)
        for line in (ROOT / ".env.example").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    )
    named = {name for page in DOCUMENTS for name in _SETTING.findall(page.read_text("utf-8"))}
    described = {
        row[0].strip("`"): row[1].strip("`")
        for row in _table(ROOT / "docs/operating.md", "setting")
    }

    assert named <= set(example)
    assert described == example
    assert Settings.from_env(described) == Settings()


def test_the_readmes_settings_have_their_defaults() -> None:
    """The README's short table repeats no old default: where it names a value, it is the program's."""
    shown = [(row[0].strip("`"), row[1].strip("`")) for row in _table(README, "setting")]
    given = {
        name: value
        for name, value in shown
        if name in ("DATELINE_DATABASE", "DATELINE_ARTICLES", "DATELINE_CATCH_UP_HOURS")
    }

    assert given
    assert Settings.from_env(given) == Settings()


def _table(document: Path, first: str, after: str = "") -> list[list[str]]:
    """The cells of the first table whose first column is called `first`, below the heading `after`."""
    text = document.read_text("utf-8")
    start = text.index(f"| {first} |", text.index(after))
    rows = text[start:].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


# The command line ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """A `dateline` command as a document has it."""

    page: str
    words: tuple[str, ...]

    @property
    def command(self) -> tuple[str, ...]:
        """The command and its action: ("sources", "enable"), ("run",)."""
        return self.words[:2] if self.words[0] == "sources" else self.words[:1]

    @property
    def is_pattern(self) -> bool:
        """Whether it only names a command, or uses one that is still to be written."""
        return self.page == ".env.example" or self.words[-1].startswith("/weather")


def _lines() -> Iterator[Line]:
    for page in [README, *PAGES, ROOT / ".env.example"]:
        text = page.read_text("utf-8")
        blocks = [line.strip() for line in text.splitlines() if line.startswith("    ")]
        for code in [*_CODE.findall(text), *blocks]:
            for part in code.split(" && "):
                if found := _PROGRAM.match(part):
                    yield Line(page.name, tuple(shlex.split(found[1])))


LINES = sorted(set(_lines()), key=str)


def test_every_command_is_documented(dateline: Shell) -> None:
    """The README's table names every command that `dateline --help` lists, and no other."""
    listed = set(re.findall(r"^    ([a-z][a-z-]*)\b", dateline("--help").stdout, re.MULTILINE))
    named = {line.words[0] for line in LINES if line.page == "README.md"} - {"COMMAND"}

    assert named == listed


@pytest.fixture(scope="module")
def helps(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, ...], str]:
    """What `--help` prints for each command that a document names; empty for an unknown command."""
    dateline = Shell(tmp_path_factory.mktemp("helps"))
    commands = {line.command for line in LINES if line.words[0] != "COMMAND"}
    done = {command: dateline(*command, "--help") for command in commands}
    return {command: each.stdout if each.returncode == 0 else "" for command, each in done.items()}


def test_every_option_is_one_of_its_command(helps: dict[tuple[str, ...], str]) -> None:
    """What the documents write after a command is what its `--help` offers."""
    lines = [line for line in LINES if line.command in helps]
    offered = {command: set(re.findall(r"--[a-z-]+", text)) for command, text in helps.items()}

    assert [command for command, text in helps.items() if not text] == []
    assert [
        line
        for line in lines
        if not {word for word in line.words if word.startswith("--")} <= offered[line.command]
    ] == []


def test_every_option_is_documented(helps: dict[tuple[str, ...], str]) -> None:
    """Each option that any command's `--help` offers is named on some page."""
    pages = "\n".join(page.read_text("utf-8") for page in [README, *PAGES])
    every_help = "\n".join(helps.values())
    offered = set(re.findall(r"^  (?:-h, )?(--[a-z-]+)", every_help, re.MULTILINE))

    assert offered
    assert [each for each in sorted(offered) if not re.search(f"{each}[` ]", pages)] == []


_NEEDS = {
    "setup": "a token; tests/cli/test_setup_command.py gives it",
    "run": "Discord and a token",
    "playground": "a browser; tests/test_playground.py starts it",
    "fetch": "the network; tests/cli/test_sources_command.py runs it over loopback",
    "forget": "an answer; tests/cli/test_forget_command.py gives it",
    "doctor": "a token, to find everything fine",
    "new-cog": "a checkout to write to; tests/cli/test_new_cog_command.py makes a copy",
    "health": "a running bot; tests/test_health.py starts it",
    "COMMAND": "a command in its place",
}


def test_documented_command_lines_work(dateline: Shell, tmp_path: Path) -> None:
    """Each line that needs no network does what it is documented for, in a folder like a checkout."""
    copy = tmp_path / "copy.db"
    assert dateline("load", str(SAMPLES)).returncode == 0
    assert dateline("backup", str(copy)).returncode == 0
    # What stands for the reader's own, in the order in which they are run.
    given: Mapping[str, Path | str] = {
        "load": SAMPLES,
        "summarize": README,
        "backup": tmp_path / "another copy.db",
        "restore": copy,
        "migrate-store": tmp_path / "moved.db",
        "sources enable": "BBC News World",
        "sources export": tmp_path / "feeds.opml",
        "sources import": tmp_path / "feeds.opml",
        "sources disable": "BBC News World",
    }
    lines = [line for line in LINES if line.words[0] not in _NEEDS and not line.is_pattern]
    commands = {
        " ".join(line.command): {each.words for each in lines if each.command == line.command}
        for line in lines
    }
    faults = {}
    for name in dict.fromkeys([*given, *commands]):
        for words in sorted(commands[name]):
            filled = [str(given[name]) if _PLACEHOLDER.match(word) else word for word in words]
            filled = [str(tmp_path / word) if word.endswith(".db") else word for word in filled]
            done = dateline(*filled)
            if done.returncode != 0:
                faults[words] = done.stderr

    assert set(commands) >= {*given, "ask", "sources list"}
    assert faults == {}


# Slash commands --------------------------------------------------------------------------------


@dataclass
class Option:
    """What Discord shows of an option."""

    required: bool
    default: Any
    choices: set[str] = field(default_factory=set)
    limits: tuple[int, int] | None = None


@pytest.fixture
async def commands(newsroom: App) -> dict[str, dict[str, Option]]:
    """Every slash command of the real bot by its whole name, with its options."""
    async with live_news(newsroom) as live:
        bot = discord_bot(newsroom, live, simulated=True)
        for name in cog_names():
            await bot.load_extension(name)
    return {
        f"/{command.qualified_name}": {each.name: _option(each) for each in command.parameters}
        for command in bot.tree.walk_commands(type=AppCommandType.chat_input)
        if isinstance(command, app_commands.Command)
    }


def _option(option: app_commands.Parameter) -> Option:
    limits = None
    if option.type is AppCommandOptionType.integer:
        limits = (int(option.min_value or 0), int(option.max_value or 0))
    choices = {str(choice.value) for choice in option.choices}
    return Option(option.required, option.default, choices, limits)


def _documented() -> dict[str, list[list[str]]]:
    """Every command that has a heading, with the rows of the table below it."""
    found = {}
    for page in COMMAND_PAGES:
        for section in re.split(r"^#+ ", page.read_text("utf-8"), flags=re.MULTILINE):
            name = re.match(r"`(/[a-z ]+)`\n", section)
            if name:
                rows = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \|$", section, re.MULTILINE)
                found[name[1]] = [list(row) for row in rows]
    return found


async def test_every_slash_command_is_documented(commands: dict[str, dict[str, Option]]) -> None:
    """The two pages have a section for each command, with each of its options in Discord's order."""
    documented = {name: [row[0] for row in rows] for name, rows in _documented().items()}

    assert set(documented) == set(commands)
    assert {name: set(options) for name, options in documented.items()} == {
        name: set(options) for name, options in commands.items()
    }


async def test_options_are_documented_as_they_are(commands: dict[str, dict[str, Option]]) -> None:
    """Required options are called so; choices, limits and defaults are the program's."""
    wrong = []
    for name, rows in _documented().items():
        for option, described, default in rows:
            real = commands[name][option]
            if real.required != (default == "required"):
                wrong.append((name, option, "required"))
            if not real.choices <= set(_CODE.findall(described)) | _plain(described):
                wrong.append((name, option, "choices"))
            if real.limits and f"{real.limits[0]}–{real.limits[1]}" not in described:
                wrong.append((name, option, "limits"))
            if (
                real.default is not None
                and not real.required
                and str(real.default) != default.strip("`")
            ):
                wrong.append((name, option, "default"))

    assert wrong == []


def _plain(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


async def test_the_readme_names_every_command(commands: dict[str, dict[str, Option]]) -> None:
    """Its tables mention each slash command; a group's in one row, such as `/schedule list` `pause`."""
    named = set()
    for row in README.read_text("utf-8").splitlines():
        first, *more = _CODE.findall(row.partition(" | ")[0]) or [""]
        if row.startswith("| `/"):
            group = first.rpartition(" ")[0]
            named |= {first, *(f"{group} {word}" for word in more)}

    assert named == set(commands)


def test_the_check_script_takes_no_arguments(tmp_path: Path) -> None:
    """`.ci/run --help` and the like are refused before the environment is deleted."""
    script = tmp_path / ".ci" / "run"
    script.parent.mkdir()
    shutil.copy(ROOT / ".ci/run", script)
    (tmp_path / ".venv").mkdir()

    done = subprocess.run([script, "--help"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr.startswith("usage: .ci/run")
    assert (tmp_path / ".venv").exists()


def test_the_test_command_is_found_by_the_check_script() -> None:
    """The README has one line that installs and tests, which `.ci/run` runs, and one that tries it."""
    lines = re.findall(r"^    python3 -m venv .*$", README.read_text("utf-8"), re.MULTILINE)

    assert [line.split()[-1] for line in lines] == ["playground", ".venv/bin/pytest"]


# The code --------------------------------------------------------------------------------------


_EXAMPLES = {
    "cogs/weather.py",
    "bot/actions/show_weather.py",
    "bot/presentation/weather_cards.py",
    "tests/cogs/test_weather.py",
    "data/dateline.db",
    ".env",
}


def test_files_that_are_named_exist() -> None:
    """Every file and folder of the project that a document names is there, but for examples."""
    roots = ("bot", "cogs", "tests", "data", "docs", ".ci", ".env")
    missing = {
        (page.name, code)
        for page in [README, *PAGES]
        for code in _CODE.findall(page.read_text("utf-8"))
        if code.split("/")[0].startswith(roots) and re.fullmatch(r"[\w./-]+", code)
        if code not in _EXAMPLES and not (ROOT / code).exists()
    }

    assert missing == set()


def test_the_map_has_every_room() -> None:
    """Architecture's map names each folder and module directly below `bot`, and no others."""
    named = {
        code.removeprefix("bot/").strip("/")
        for row in _table(ROOT / "docs/architecture.md", "where")
        for code in _CODE.findall(row[0])
        if code.startswith("bot/")
    }
    entries = [path for path in (ROOT / "bot").iterdir() if not path.name.startswith("__")]
    rooms = {path.name for path in entries if path.is_dir() or path.suffix == ".py"}

    assert named | {"config.py", "errors.py"} == rooms


def test_private_parts_are_where_the_list_says() -> None:
    """Each part of a library that is listed as private is used in its file, and no other file is exempt."""
    rows = _table(ROOT / "docs/architecture.md", "library")
    files = {row[2].strip("`") for row in rows}
    unused = [
        (part, row[2])
        for row in rows
        for part in _CODE.findall(row[1])
        if part not in (ROOT / row[2].strip("`")).read_text("utf-8")
    ]
    exempt = re.findall(
        r'^"([\w/.]+)" = \["SLF"\]', (ROOT / "pyproject.toml").read_text("utf-8"), re.M
    )

    assert unused == []
    assert exempt
    assert set(exempt) <= files


def test_the_arrows_are_the_contracts() -> None:
    """The line of arrows has the layers of the import contract in the same order."""
    contract = (ROOT / "pyproject.toml").read_text("utf-8").partition("layers = [")[2]
    layers = [_names(layer) for layer in re.findall(r'"([^"]+)"', contract.partition("]")[0])]
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    drawn = re.search(r"(?:^    .+\n)+", page, re.MULTILINE)
    assert drawn

    assert [_names(layer) for layer in drawn[0].split("->")] == layers[1:]  # without __main__


def _names(layer: str) -> set[str]:
    return set(re.findall(r"\w+", layer))


def test_measuring_commands_exist() -> None:
    """Each `python -m tests.…` and `pytest …` that a document names is a module or a file here."""
    text = "\n".join(page.read_text("utf-8") for page in [README, *PAGES])
    modules = set(re.findall(r"python -m (tests[\w.]*)", text))
    files = set(re.findall(r"\btests/[\w/]+(?:\.(?:py|json))?", text))
    benches = set(re.findall(r"python -m tests\.bench (\w+)", text))

    assert modules
    assert [m for m in modules if not _is_module(ROOT / m.replace(".", "/"))] == []
    assert [file for file in files - _EXAMPLES if not (ROOT / file).exists()] == []
    assert [name for name in benches if not (ROOT / f"tests/bench/{name}.py").exists()] == []


def _is_module(path: Path) -> bool:
    return path.with_suffix(".py").exists() or (path / "__main__.py").exists()


def test_every_threat_has_a_test_that_exists() -> None:
    """Each row of the threat list names tests, and the files have them."""
    rows = re.findall(r"^\|.*\|$", (ROOT / "docs/SECURITY.md").read_text("utf-8"), re.MULTILINE)
    threats = [row for row in rows if not row.startswith(("|---", "| threat |"))]
    named = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")

    assert len(threats) > 20
    assert [row for row in threats if not named.search(row)] == []
    assert [
        f"{file}::{test}"
        for file, test in named.findall("\n".join(threats))
        if not re.search(
            rf"^(?:async )?def {test}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE
        )
    ] == []
