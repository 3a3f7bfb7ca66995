"""The command line as people use it: real processes, their output and their exit codes."""

import asyncio
import json
import os
import pty
import re
import select
import subprocess
import sys
from pathlib import Path

import pytest

from bot.storage.sqlite.open_file import open_database
from tests.conftest import ROOT, SAMPLES
from tests.shell import Shell
from tests.text.old_encodings import SAMPLES as SAMPLE_TEXTS

LISTING = SAMPLES / "iraq-listing.txt"


async def opened(database: Path) -> None:
    """Create an empty database, as a bot's first start does."""
    async with open_database(database):
        pass


def test_load_then_ask(dateline: Shell) -> None:
    """The first thing that anyone does: load a document, ask for a digest of it."""
    loaded = dateline("load", str(LISTING))
    asked = dateline("ask", "/digest source:Reuters")

    assert (loaded.returncode, loaded.stdout.splitlines()) == (
        0,
        [
            "6 loaded, 0 updated, 0 already known, 0 skipped",
            f"  {LISTING}  listing  6 articles  UTF-8",
        ],
    )
    assert asked.returncode == 0
    assert asked.stdout.startswith("News of the last week: Reuters\n\n1. NATO may take on")
    assert "[Read 4]" in asked.stdout


def test_load_names_an_encoding_other_than_utf_8(dateline: Shell, tmp_path: Path) -> None:
    """A guess at the encoding of an old file is said, so that a wrong one is noticed."""
    file = tmp_path / "old.txt"
    file.write_bytes(SAMPLE_TEXTS[0].long.encode("cp1251"))

    preview = dateline("load", "--dry-run", str(file))
    loaded = dateline("load", str(file))

    assert f"{file}: listing, 1 article, Windows-1251" in preview.stdout
    assert f"{file} was read as cp1251" in loaded.stderr
    assert dateline("load", str(LISTING)).stderr == ""


def test_load_says_what_came_of_it_as_json(dateline: Shell) -> None:
    """The documented keys, with reasons for skipped documents; the exit code shows a failure."""
    done = dateline("load", str(LISTING), "missing.txt", "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout) == {
        "loaded": 6,
        "updated": 0,
        "duplicates": 0,
        "skipped": [{"path": "missing.txt", "reason": "There is no such file. Check the path."}],
    }
    assert done.stderr == "dateline: skipped missing.txt: There is no such file. Check the path.\n"


def test_dry_run_prints_the_documented_json(dateline: Shell) -> None:
    """What would be loaded, also from standard input; no database is created."""
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


def test_what_is_no_news_needs_force(dateline: Shell) -> None:
    """Documentation and source code are refused in one line each, and load with --force."""
    refused = dateline("load", "README.md", "pyproject.toml", "bot/config.py")
    forced = dateline("load", "README.md", "--force")

    assert refused.returncode == 1
    assert refused.stderr.splitlines() == [
        "dateline: skipped README.md: This looks like documentation, not news."
        " To load it anyway, add --force.",
        "dateline: skipped pyproject.toml: This looks like a settings file, not news."
        " To load it anyway, add --force.",
        "dateline: skipped bot/config.py: This looks like source code, not news."
        " To load it anyway, add --force.",
    ]
    assert forced.returncode == 0


def test_dry_run_shows_articles_as_readers_see_them(dateline: Shell) -> None:
    """Title, source, place, date and summary, each on a line, and nothing is stored."""
    line = {
        "headline": "Ferry returns",
        "content": "LISK, Norvia (AP) — The ferry is back.",
        "publisher": {"name": "Dunvar Post"},
        "pubDate": 1709546400,
        "views": 3,
    }
    done = dateline("load", "-", "--dry-run", given=json.dumps(line).encode())

    assert done.stdout.splitlines() == [
        "-: JSON Lines, 1 article, UTF-8",
        "  Fields: text from “content”, title from “headline”, source from “publisher”,"
        " published from “pubDate”.",
        "  Not used: “views”.",
        "",
        "  1  Ferry returns",
        "     Dunvar Post · LISK, Norvia · 2024-03-04 10:00 UTC",
        "     The ferry is back.",
        "",
    ]
    assert not (dateline.folder / "news.db").exists()


def test_explain_names_the_rule_of_each_paragraph(dateline: Shell) -> None:
    """As text for people, and as JSON with the same decisions; nothing is stored."""
    text = b"LISK (AP) - The ferry is back.\nRead More\nThe bus is back, too."
    shown = dateline("load", "-", "--explain", given=text)
    form = json.loads(dateline("load", "-", "--explain", "--json", given=text).stdout)

    assert shown.stdout.splitlines() == [
        "-: listing, 2 articles, UTF-8",
        "",
        "  article 1",
        "    dateline   LISK (AP) -",
        "               It is a place with an agency in parentheses, followed by a dash.",
        "    body       The ferry is back.",
        "               It follows the dateline.",
        "    separator  Read More",
        "               It is a “Read more” phrase on a line of its own.",
        "",
        "  article 2",
        "    body       The bus is back, too.",
        "               No other rule fits, so the text begins here.",
        "",
    ]
    assert [each["role"] for each in form["paragraphs"]] == [
        "dateline",
        "body",
        "separator",
        "body",
    ]
    assert [each["article"] for each in form["paragraphs"]] == [1, 1, None, 2]
    assert not (dateline.folder / "news.db").exists()


def test_ask_without_news_answers_from_the_samples(dateline: Shell) -> None:
    """A fresh clone answers at once, and says that these are samples."""
    done = dateline("ask", "/latest count:1")

    assert "Postwoman, 58, wins" in done.stdout
    assert "holds no news" in done.stderr


def test_ask_prints_the_payload(dateline: Shell) -> None:
    """--json prints the message as Discord would get it."""
    reply = json.loads(dateline("ask", "/latest", "--json").stdout)

    assert reply["components"][0]["components"][0]["content"] == "## Latest news"


def test_ask_prints_a_refusal(dateline: Shell) -> None:
    """A refusal by the bot is a failure for the shell; an answer without stories is not."""
    refused = dateline("ask", "/latest source:Nonsense")

    assert refused.returncode == 1
    assert "No source is called “Nonsense”" in refused.stdout
    assert dateline("ask", "/search query:zeppelin").returncode == 0


def test_ask_for_what_does_not_exist(dateline: Shell) -> None:
    """Wrong usage is exit code 2 and one line that lists the commands."""
    done = dateline("ask", "/weather")

    assert done.returncode == 2
    assert "There is no command /weather. The commands are /alert add" in done.stderr


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


def test_summarize_reads_texts_in_their_language(dateline: Shell) -> None:
    """The language is detected: German ordinals and amounts end no sentence, from a file or line by line."""
    sentences = [
        "Der 1. FC Varn hat am Freitag in der 2. Bundesliga gegen Skell gewonnen.",
        "Im 2. Quartal hatte der Verein noch Schulden von 3 Mio. Euro gemacht.",
        "Am 3. Juni beginnt die Sommerpause.",
    ]
    text = " ".join(sentences)

    assert dateline("summarize", given=text).stdout.splitlines() == sentences
    answer = dateline("summarize", "--jsonl", given=json.dumps({"text": text})).stdout
    assert json.loads(answer) == {"sentences": sentences}


def test_summarize_within_so_many_characters(dateline: Shell) -> None:
    """Whole sentences within the limit, for a text and for each line without a limit of its own."""
    text = "The bridge closes on Monday. Engineers found cracks in two of its piers. It is old."
    line = json.dumps({"text": text})
    other = json.dumps({"text": text, "characters": 28})

    done = dateline("summarize", "--characters", "60", given=text)
    lines = dateline("summarize", "--characters", "60", "--jsonl", given=f"{line}\n{other}")
    none = dateline("summarize", "--characters", "5", given=text)

    sentences = done.stdout.splitlines()
    assert sentences
    assert len(" ".join(sentences)) <= 60
    assert all(sentence in text for sentence in sentences)
    answers = [json.loads(each)["sentences"] for each in lines.stdout.splitlines()]
    assert answers[0] == sentences
    assert answers[1] in (["The bridge closes on Monday."], ["It is old."])
    assert none.returncode == 1
    assert none.stderr == (
        "dateline: No sentence of that text fits in 5 characters. Allow more characters.\n"
    )


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
        (["summarize"], "", "too short to summarize"),
        (["summarize", "missing.txt"], "", "Couldn't read missing.txt"),
        (["summarize", "--jsonl"], "{}", "Line 1 can't be used"),
        (["summarize", "--jsonl"], '{"text":null}', 'It has no "text"'),
        (["summarize", "--jsonl"], '{"text":"One.","n":1e400}', "must be whole numbers"),
        (["summarize", "--jsonl"], "[" * 200_000, "It isn't a JSON object"),
        (["summarize"], "\x00\x01\x02", "This isn't text"),
        (["summarize", "--jsonl"], "\x00\x01\x02", "This isn't text"),
        (["run"], "", "DISCORD_TOKEN isn't set"),
    ],
)
def test_failures_are_one_line(
    dateline: Shell, arguments: list[str], given: str, complaint: str
) -> None:
    """A failure is one line on standard error, with exit code 1."""
    done = dateline(*arguments, given=given)

    assert done.returncode == 1
    assert complaint in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_summarize_reads_what_can_be_loaded(dateline: Shell, encoding: str) -> None:
    """A text in any encoding of news dumps, as a text and as lines of JSON."""
    text = "Die Brücke schließt am Montag."
    line = json.dumps({"text": text}, ensure_ascii=False) + "\n"

    assert dateline("summarize", given=text.encode(encoding)).stdout == text + "\n"
    answers = dateline("summarize", "--jsonl", given=(line * 2).encode(encoding)).stdout
    assert [json.loads(each)["sentences"] for each in answers.splitlines()] == [[text]] * 2


def test_summarize_counts_three_for_nothing(dateline: Shell) -> None:
    """`"n":null` is the same as no "n": three sentences."""
    text = "One is here. Two is there. Three is near. Four is far."

    done = dateline("summarize", "--jsonl", given=json.dumps({"text": text, "n": None}))

    assert len(json.loads(done.stdout)["sentences"]) == 3


def test_summarize_answers_while_lines_come(dateline: Shell) -> None:
    """Each line is answered before the next one arrives."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "summarize", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=dateline.environment,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        for text in ("One is here.", "Two is there."):
            process.stdin.write(json.dumps({"text": text}) + "\n")
            process.stdin.flush()
            assert select.select([process.stdout], [], [], 20)[0]
            assert json.loads(process.stdout.readline()) == {"sentences": [text]}
        process.stdin.close()

    assert process.returncode == 0


def test_half_a_character_is_printed(dateline: Shell) -> None:
    """A lone surrogate, which no encoding has, leaves the answer valid JSON."""
    done = dateline("summarize", "--jsonl", given=r'{"text":"One \ud800 is here."}')

    assert json.loads(done.stdout) == {"sentences": ["One \ud800 is here."]}


def test_output_in_a_poorer_encoding(dateline: Shell) -> None:
    """Characters outside ASCII are escaped: JSON stays valid, and nothing fails."""
    dateline.settings["PYTHONIOENCODING"] = "ascii"
    text = "Ein Fährunglück 😀 am Montag."

    plain = dateline("summarize", given=text)
    lines = dateline("summarize", "--jsonl", given=json.dumps({"text": text}))
    asked = dateline("ask", "/latest")

    assert (plain.returncode, plain.stdout) == (
        0,
        "Ein F\\xe4hrungl\\xfcck \\U0001f600 am Montag.\n",
    )
    assert json.loads(lines.stdout) == {"sentences": [text]}
    assert asked.returncode == 0


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("dateline load - <&-", "Standard input is closed"),
        ("dateline summarize <&-", "Standard input is closed"),
        ("dateline summarize --jsonl <&-", "Standard input is closed"),
        (f"dateline load --dry-run --json {LISTING} >/dev/full", "No space left on device"),
        (f"dateline load --dry-run {LISTING} >/dev/full", "standard output: No space left"),
        ("dateline sources export /dev/full", "Couldn't write /dev/full: No space left"),
        ("dateline sources import /dev/zero", "/dev/zero: This is larger than 20 MB"),
        ("dateline summarize /dev/zero", "/dev/zero: This file is larger than 20 MB"),
        ("dateline summarize --jsonl /dev/zero", "/dev/zero: This file is larger than 20 MB"),
    ],
)
def test_streams_that_cannot_be_used(dateline: Shell, script: str, complaint: str) -> None:
    """A closed input, one that never ends and a full disk are one line and exit code 1."""
    done = dateline.bash(script)

    assert done.returncode == 1
    assert complaint in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_full_disk_at_the_start_is_one_line(dateline: Shell) -> None:
    """Loading, backing up and starting the bot name the database, and nothing in it is lost."""
    dateline("load", str(LISTING))
    dateline.settings |= {"DISCORD_TOKEN": "a.b.c", "DATELINE_DISCORD_API": "http://127.0.0.1:9"}
    copy = dateline.folder / "copy.db"
    commands = f"dateline load {LISTING}", f"dateline backup {copy}", "dateline run"

    # No file may grow, as on a full disk; the output goes through pipes.
    done = dateline.bash("\n".join(["ulimit -f 0", *(f"{each}; echo $?" for each in commands)]))

    full = f"dateline: The disk that holds {dateline.folder / 'news.db'} is full or failing. Check it, then try again.\n"
    assert (done.stdout, done.stderr) == ("1\n" * 3, full * 3)
    assert not copy.exists()
    assert dateline("load", str(LISTING)).stdout.startswith("0 loaded, 0 updated, 6 already known")


def test_output_that_nobody_reads(dateline: Shell) -> None:
    """With standard output and error closed, a command still works."""
    assert dateline.bash(f"dateline load {LISTING} >&- 2>&-").returncode == 0
    assert dateline("load", str(LISTING)).stdout.startswith("0 loaded, 0 updated, 6 already known")


def test_load_reads_a_pipe_by_its_name(dateline: Shell) -> None:
    """Bash's <(command) is read like a file, also next to others."""
    done = dateline.bash(f"dateline load <(cat {LISTING}) missing.txt")

    assert done.stdout.startswith("6 loaded, 0 updated, 0 already known, 1 skipped\n")


@pytest.mark.parametrize("name", ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"])
def test_load_reads_its_own_input_by_name(dateline: Shell, name: str) -> None:
    """Standard input can be named as a path, whether it is a file or a pipe."""
    for script in (f"dateline load {name} <{LISTING}", f"cat {LISTING} | dateline load {name}"):
        assert "6 loaded" in dateline.bash(script).stdout
        (dateline.folder / "news.db").unlink()


def test_a_file_name_in_no_encoding(dateline: Shell) -> None:
    """A name that isn't UTF-8 is reported in valid JSON."""
    folder = dateline.folder / "news"
    folder.mkdir()
    (folder / "story.txt").write_bytes(LISTING.read_bytes())
    Path(os.fsdecode(bytes(folder) + b"/caf\xe9.txt")).write_bytes(b"")

    done = dateline("load", str(folder), "--json")

    report = json.loads(done.stdout)
    assert report["loaded"] == 6
    assert [os.fsencode(each["path"])[-8:] for each in report["skipped"]] == [b"caf\xe9.txt"]


def test_a_file_name_like_markup_on_a_terminal(dateline: Shell) -> None:
    """The progress bar shows names verbatim, square brackets included."""
    folder = dateline.folder / "f3/["
    folder.mkdir(parents=True)
    (folder / "red].txt").write_bytes(LISTING.read_bytes())
    terminal, error = pty.openpty()

    done = subprocess.run(
        [sys.executable, "-m", "bot", "load", str(folder / "red].txt")],
        stdout=subprocess.PIPE,
        stderr=error,
        cwd=ROOT,
        env=dateline.environment,
        timeout=60,
        check=False,
    )
    os.close(error)
    os.close(terminal)

    assert done.stdout.startswith(b"6 loaded")


def test_a_stray_file_is_no_failure(dateline: Shell) -> None:
    """`--dry-run` and loading agree about a folder with a README."""
    folder = dateline.folder / "news"
    folder.mkdir()
    (folder / "README.md").write_text("About these stories.", "utf-8")
    codes = [dateline("load", str(folder), *flags).returncode for flags in ([], ["--dry-run"])]
    (folder / "story.txt").write_bytes(LISTING.read_bytes())
    codes += [dateline("load", str(folder), *flags).returncode for flags in ([], ["--dry-run"])]

    assert codes == [1, 1, 0, 0]


def test_ask_in_words(dateline: Shell) -> None:
    """The command needs no shell quotes around it."""
    done = dateline("ask", "/latest", "source:Tidewick Lantern", "count:1")

    assert done.stdout.startswith("Latest from Tidewick Lantern")


def test_ask_names_channels(dateline: Shell) -> None:
    """The text says #news; only the payload has the channel's id."""
    dateline("load", str(SAMPLES))
    plan = '/schedule add source:"Tidewick Lantern" time:09:05 timezone:UTC channel:#news'
    dateline("ask", plan, "--user", "mod")
    listed = dateline("ask", "/schedule list", "--user", "mod")
    payload = dateline("ask", "/schedule list", "--user", "mod", "--json")

    assert "1 Tidewick Lantern in #news" in listed.stdout
    assert "<#" not in listed.stdout
    assert "**1** Tidewick Lantern in <#" in payload.stdout


def test_ctrl_c_while_it_starts(dateline: Shell) -> None:
    """Interrupted during its imports, the program ends without a traceback."""
    (dateline.folder / "rich.py").write_text("raise KeyboardInterrupt", "utf-8")
    dateline.settings["PYTHONPATH"] = str(dateline.folder)

    done = dateline("doctor")

    assert (done.returncode, done.stderr) == (130, "")


def test_an_empty_variable_hides_nothing(dateline: Shell) -> None:
    """An empty environment variable doesn't override .env."""
    dateline.move_to_own_checkout().write_text("DATELINE_LOG_LEVEL=loud", "utf-8")
    dateline.settings["DATELINE_LOG_LEVEL"] = ""

    assert "DATELINE_LOG_LEVEL is “loud”" in dateline("doctor").stderr


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
    """Every variable that can't be used, each on a line of its own."""
    dateline.settings |= {"DATELINE_LOG_LEVEL": "loud", "DATELINE_DEV_GUILD": "x"}

    done = dateline("doctor")

    assert done.returncode == 1
    first, second = done.stderr.splitlines()
    assert first.startswith("dateline: DATELINE_DEV_GUILD is “x”")
    assert second.startswith("dateline: DATELINE_LOG_LEVEL is “loud”")


def test_doctor_creates_nothing(dateline: Shell) -> None:
    """In a folder where no bot has run, the missing database is named and stays missing."""
    done = dateline("doctor")

    assert done.returncode == 1
    assert f"no   database: There is no file at {dateline.folder / 'news.db'}." in done.stdout
    assert list(dateline.folder.iterdir()) == []


def test_doctor_checks_where_settings_come_from(dateline: Shell) -> None:
    """The home is named with its .env, or that there is none; so are variables that are no settings."""
    file = dateline.move_to_own_checkout()
    dateline.settings["DATELINE_DATBASE"] = "x"
    without = dateline("doctor").stdout
    file.write_text("DATELINE_NONSENSE=1", "utf-8")
    found = dateline("doctor").stdout

    assert f"ok   home: The program belongs to the checkout in {dateline.folder}," in without
    assert f"There is no {file}" in without
    assert f"ok   settings: They come from {file}" in found
    assert "no   settings: DATELINE_DATBASE isn't a setting of Dateline. Did you mean" in found
    assert "no   settings: DATELINE_NONSENSE isn't a setting of Dateline.\n" in found
    assert f"ok   catalogue: {dateline.folder}/data/feeds.toml lists" in found


def test_a_command_in_any_folder_is_of_the_same_bot(dateline: Shell) -> None:
    """Neither the .env nor the database of the folder in which it runs counts; both are named."""
    dateline.move_to_own_checkout()
    del dateline.settings["DATELINE_DATABASE"]
    dateline.place = elsewhere = dateline.folder / "elsewhere"
    (elsewhere / "data").mkdir(parents=True)
    asyncio.run(opened(elsewhere / "data/dateline.db"))
    (elsewhere / ".env").write_text("DATELINE_LOG_LEVEL=loud", "utf-8")
    dateline.settings["DISCORD_TOKEN"] = "a.b.c"

    examined, run = dateline("doctor").stdout, dateline("run")

    assert f"no   settings: {elsewhere}/.env isn't read" in examined
    assert f"→ An earlier version made {elsewhere}/data/dateline.db, but" in examined
    assert run.returncode == 1
    warning, refusal = run.stderr.splitlines()
    assert f"{elsewhere}/.env isn't read" in warning
    assert refusal.startswith(f"dateline: An earlier version made {elsewhere}/data/dateline.db")
    assert not (dateline.folder / "data/dateline.db").exists()

    # What the refusal says to do.
    assert dateline("restore", str(elsewhere / "data/dateline.db")).returncode == 0
    assert (dateline.folder / "data/dateline.db").exists()


def test_other_commands_warn_of_unknown_settings(dateline: Shell) -> None:
    """A misspelled variable is one warning in the log, and the command runs."""
    dateline.settings["DATELINE_STILE"] = "news"

    done = dateline("summarize", given="The ferry is stuck. It waits.")

    assert done.returncode == 0
    assert done.stderr.count("\n") == 1
    assert "DATELINE_STILE isn't a setting of Dateline. Did you mean DATELINE_STYLE?" in done.stderr


def test_doctor_names_each_fix(dateline: Shell) -> None:
    """Without a token and without news, two checks fail; each names its fix."""
    asyncio.run(opened(dateline.folder / "news.db"))

    done = dateline("doctor")

    assert done.returncode == 1
    assert "no   token: DISCORD_TOKEN isn't set" in done.stdout
    assert "no   sources: There are no sources yet." in done.stdout
    assert done.stdout.count("→") == 2
    assert "is fine and holds 0 articles: SQLite" in done.stdout


def test_doctor_looks_into_the_folder(dateline: Shell) -> None:
    """A folder with nothing to load is reported with its fix."""
    dateline.settings["DATELINE_ARTICLES"] = str(dateline.folder)
    (dateline.folder / "README.md").write_text("No news here.", "utf-8")

    done = dateline("doctor")

    assert f"no   articles: {dateline.folder} has no articles.\n" in done.stdout
    assert "→ Put .txt listings or .jsonl files there" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [[], ["dance"], ["--loud"], ["load"], ["load", ""], ["summarize", "--sentences", "0"]],
)
def test_wrong_usage(dateline: Shell, arguments: list[str]) -> None:
    """Unknown commands and options are exit code 2, with the usage."""
    done = dateline(*arguments)

    assert done.returncode == 2
    assert "usage: dateline" in done.stderr


def test_backup_and_restore(dateline: Shell) -> None:
    """Each names its files; what was loaded after the copy stays in the former database."""
    assert dateline("load", str(SAMPLES)).returncode == 0
    copy = str(dateline.folder / "copy.db")
    copied = dateline("backup", copy)
    restored = dateline("restore", copy)
    wrong = dateline("restore", "nowhere.db")

    assert (copied.returncode, restored.returncode) == (0, 0)
    assert "the copy was checked and is intact" in copied.stdout
    assert "the previous database is kept as" in restored.stdout
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)
    assert "There is no file at nowhere.db" in wrong.stderr


def test_help_names_every_command(dateline: Shell) -> None:
    """--help lists the commands, each with a line."""
    done = dateline("--help")

    for command in ("run", "playground", "load", "ask", "summarize", "backup", "restore", "doctor"):
        assert re.search(rf"^    {command}\b", done.stdout, re.MULTILINE)


@pytest.mark.parametrize(
    "command",
    [
        f"load --dry-run {SAMPLES} {SAMPLES} {SAMPLES}",
        f"load --json {LISTING}",
        "ask /latest",
        "ask /latest --json",
        f"summarize {LISTING}",
        "fetch --json",
        "sources",
        "sources export",
        "doctor",
        "--help",
    ],
)
def test_a_pipe_that_closes_early(dateline: Shell, command: str) -> None:
    """`dateline … | head -1` ends quietly with exit code 0, for every command."""
    done = dateline.bash(f"dateline {command} | exec true; exit ${{PIPESTATUS[0]}}")

    assert done.returncode == 0
    assert [line for line in done.stderr.splitlines() if "holds no news" not in line] == []
