"""The command line as people use it: real processes, their output and their exit codes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SAMPLES

LISTING = SAMPLES / "iraq-listing.txt"


class Shell:
    """Runs `dateline` with a database of its own, as someone in the project's folder does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = {"DATELINE_DATABASE": str(folder / "news.db")}

    def __call__(
        self, *arguments: str, given: str | bytes = b""
    ) -> subprocess.CompletedProcess[str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            cwd=ROOT,
            env={**clean, **self.settings},
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )


@pytest.fixture
def dateline(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def test_load_then_ask(dateline: Shell) -> None:
    """The first thing that anyone does: load a document, ask for a digest of it."""
    loaded = dateline("load", str(LISTING))
    asked = dateline("ask", "/digest source:Reuters")

    assert (loaded.returncode, loaded.stdout) == (
        0,
        "6 loaded, 0 updated, 0 known already, 0 skipped\n",
    )
    assert asked.returncode == 0
    assert asked.stdout.startswith("Reuters in the last week\n\n1. NATO may take on")
    assert "[Read 4]" in asked.stdout


def test_load_says_what_came_of_it_as_json(dateline: Shell) -> None:
    """The documented keys, with a reason for what was skipped; the exit code tells of a failure."""
    done = dateline("load", str(LISTING), "missing.txt", "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout) == {
        "loaded": 6,
        "updated": 0,
        "duplicates": 0,
        "skipped": [{"path": "missing.txt", "reason": "there is no such file"}],
    }
    assert done.stderr == "dateline: skipped missing.txt: there is no such file\n"


def test_dry_run_prints_the_documented_json(dateline: Shell) -> None:
    """What would be loaded, from standard input too; no database is made."""
    done = dateline("load", "-", "--dry-run", "--json", given=LISTING.read_bytes())

    form = json.loads(done.stdout)
    assert done.returncode == 0
    assert form["n_articles"] == 6
    assert [article["source"] for article in form["articles"]] == [
        "Reuters",
        "Radio Free Europe/Radio Free Liberty",
        "Reuters",
        "Reuters",
        "Reuters",
        "Hirepurpose",
    ]
    assert not (dateline.folder / "news.db").exists()


def test_dry_run_of_rubbish(dateline: Shell) -> None:
    """The documented error in the JSON, one line for a person, exit code 1."""
    done = dateline("load", "-", "--dry-run", "--json", given=b"\x00\x01\x02")

    assert json.loads(done.stdout)["error"] == "binary"
    assert done.returncode == 1
    assert done.stderr.startswith("dateline: -: ")
    assert done.stderr.count("\n") == 1


def test_ask_without_news_answers_from_the_samples(dateline: Shell) -> None:
    """A fresh clone answers at once, and says whose news that is."""
    done = dateline("ask", "/latest count:1")

    assert "Postwoman, 58, wins" in done.stdout
    assert "holds no news" in done.stderr


def test_ask_prints_the_payload(dateline: Shell) -> None:
    """--json is the message as Discord would get it."""
    reply = json.loads(dateline("ask", "/latest", "--json").stdout)

    assert reply["components"][0]["components"][0]["content"] == "## Latest news"


def test_ask_for_what_does_not_exist(dateline: Shell) -> None:
    """Wrong usage is exit code 2 and one line that names what there is."""
    done = dateline("ask", "/weather")

    assert done.returncode == 2
    assert "there is no command /weather; there are /digest" in done.stderr


def test_summarize(dateline: Shell) -> None:
    """Sentences of the text, letter for letter, as many as wanted."""
    text = (
        "The bridge over the Wend will close on Monday. Engineers found cracks in two piers. "
        "The council will pay 4 million for the repair of the bridge. Buses go round by the north road."
    )

    done = dateline("summarize", "--sentences", "2", "--title", "Bridge over the Wend", given=text)

    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 2
    assert all(line in text for line in done.stdout.splitlines())


def test_summarize_line_by_line(dateline: Shell) -> None:
    """A line of JSON in, a line of JSON out, in order, an empty text included."""
    lines = [
        {"title": "", "text": "One. Two is here. Three is there.", "n": 1},
        {"title": "", "text": "", "n": 3},
        {"text": "Alone it stands."},
    ]

    done = dateline("summarize", "--jsonl", given="\n".join(map(json.dumps, lines)))

    answers = [json.loads(line)["sentences"] for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [len(answer) for answer in answers] == [1, 0, 1]
    assert answers[2] == ["Alone it stands."]


@pytest.mark.parametrize(
    ("arguments", "given", "complaint"),
    [
        (["summarize"], "", "there is no sentence"),
        (["summarize", "missing.txt"], "", "missing.txt cannot be read"),
        (["summarize", "--jsonl"], "{}", "line 1 is not"),
        (["run"], "", "DISCORD_TOKEN is not set"),
    ],
)
def test_failures_are_one_line(
    dateline: Shell, arguments: list[str], given: str, complaint: str
) -> None:
    """What goes wrong is named in one line on standard error, with exit code 1."""
    done = dateline(*arguments, given=given)

    assert done.returncode == 1
    assert complaint in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_damaged_database_is_kept(dateline: Shell) -> None:
    """One clear line, and not a byte of the file is changed."""
    rubbish = b"this is no database" * 100
    database = dateline.folder / "news.db"
    database.write_bytes(rubbish)

    done = dateline("load", str(LISTING))

    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert done.stderr.count("\n") == 1
    assert database.read_bytes() == rubbish


def test_wrong_settings_are_named_together(dateline: Shell) -> None:
    """Every variable that cannot be used, in one line."""
    dateline.settings |= {"DATELINE_LOG_LEVEL": "loud", "DATELINE_DEV_GUILD": "x"}

    done = dateline("doctor")

    assert done.returncode == 1
    assert "DATELINE_LOG_LEVEL" in done.stderr
    assert "DATELINE_DEV_GUILD" in done.stderr


def test_doctor_names_each_mend(dateline: Shell) -> None:
    """Without a token and without news two things are missing; each has its mend."""
    done = dateline("doctor")

    assert done.returncode == 1
    assert "no   token: DISCORD_TOKEN is not set" in done.stdout
    assert "no   sources: no source is known" in done.stdout
    assert done.stdout.count("→") == 2
    assert "is sound: 0 articles" in done.stdout


@pytest.mark.parametrize("arguments", [[], ["dance"], ["load"], ["summarize", "--sentences", "0"]])
def test_wrong_usage(dateline: Shell, arguments: list[str]) -> None:
    """What the command line does not know is exit code 2 with the usage."""
    done = dateline(*arguments)

    assert done.returncode == 2
    assert "usage: dateline" in done.stderr


def test_help_names_every_command(dateline: Shell) -> None:
    """--help lists the commands, each with a line."""
    done = dateline("--help")

    for command in ("run", "playground", "load", "ask", "summarize", "doctor"):
        assert re.search(rf"^    {command}\b", done.stdout, re.MULTILINE)


def test_a_pipe_that_closes_early(dateline: Shell) -> None:
    """`dateline load … | head -1` ends without a traceback."""
    command = f"{sys.executable} -m bot load --dry-run {SAMPLES} {SAMPLES} {SAMPLES} | head -1"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False, timeout=60
    )

    assert "Traceback" not in done.stderr
