"""`dateline load` of archives, as people use it."""

import contextlib
import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.worker.archive import LINES
from tests.actions.archives import ARTICLES, PACKINGS, archive
from tests.shell import Shell
from tests.storage.soundness import stored_articles


def _begun(dateline: Shell, path: Path) -> "subprocess.Popen[str]":
    """A process that loads the archive and has stored the first articles, and a part after them."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "load", str(path)],
        cwd=dateline.place, env=dateline.environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while process.poll() is None and _stored(dateline.folder / "news.db") <= LINES:
        time.sleep(0.02)
    return process


def _stored(database: Path) -> int:
    """How many articles are stored, while another process writes."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        try:
            (count,) = connection.execute("SELECT count(*) FROM articles").fetchone()
        except sqlite3.OperationalError:  # the tables are yet to be made
            return 0
    return int(count)


def test_ctrl_c_ends_loading_and_says_how_to_go_on(dateline: Shell) -> None:
    """One line, and the next run does the rest."""
    path = dateline.folder / "news.jsonl"
    path.write_bytes(archive(count=2_500, padding=9_000))
    loading = _begun(dateline, path)
    loading.send_signal(signal.SIGINT)
    said = loading.communicate(timeout=20)[1]
    stored = stored_articles(dateline.folder / "news.db")

    done = dateline("load", str(path))

    assert loading.returncode == 130
    assert said.startswith("dateline: Stopped after ")
    assert "articles, which are stored. Run the same command again to continue" in said
    assert said.count("\n") == 1
    first, second, third = done.stdout.splitlines()[:3]
    assert first == f"{2_500 - stored:,} loaded, 0 updated, {stored:,} already known, 0 skipped"
    assert second == f"  {path}  JSON Lines  {2_500 - stored:,} articles  UTF-8"
    assert third.startswith(
        f"    Loading continued at line {stored + 1:,}, where it was interrupted."
    )


def test_ctrl_c_does_not_wait_for_a_pipe(dateline: Shell) -> None:
    """Even if whoever writes to it neither goes on nor closes it."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "load", "-"],
        cwd=dateline.place, env=dateline.environment, stdin=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as loading:  # fmt: skip
        assert loading.stdin
        assert loading.stderr
        loading.stdin.write(archive() + b"\n")
        loading.stdin.flush()
        while loading.poll() is None and _stored(dateline.folder / "news.db") < ARTICLES // 2:
            time.sleep(0.02)
        loading.send_signal(signal.SIGINT)
        code = loading.wait(timeout=30)

        assert code == 130
        assert loading.stderr.read().startswith(b"dateline: Stopped after ")


def test_a_dry_run_of_an_archive(dateline: Shell) -> None:
    """From standard input, as JSON with the documented keys, and nothing is stored."""
    data = archive() + b"\nnot JSON"
    done = dateline("load", "-", "--dry-run", "--json", given=data)
    form = json.loads(done.stdout)

    assert (done.returncode, done.stderr) == (0, "")
    assert (form["n_articles"], form["encoding"], form["newline"]) == (ARTICLES, "utf-8", "LF")
    assert [each["title"] for each in form["articles"]] == [f"Ferry {n}" for n in range(ARTICLES)]
    assert {each["source"] for each in form["articles"]} == {"Gazette"}
    assert not (dateline.folder / "news.db").exists()


def test_a_dry_run_for_people(dateline: Shell) -> None:
    """The articles as they are read, and at the end what the archive was taken for."""
    path = dateline.folder / "news.jsonl.gz"
    path.write_bytes(PACKINGS[path.name](archive() + b"\nnot JSON"))

    lines = dateline("load", str(path), "--dry-run").stdout.splitlines()

    assert lines[1] == "  1  Ferry 0"
    assert f"{ARTICLES}  Ferry {ARTICLES - 1}" in lines[-7]
    assert lines[-3] == f"{path}: JSON Lines, {ARTICLES} articles, UTF-8"
    assert lines[-1] == f"  left out: Line {ARTICLES + 1} isn't a JSON object."


@pytest.mark.parametrize("as_json", [False, True])
def test_the_beginning_of_an_archive_is_explained(dateline: Shell, as_json: bool) -> None:
    """A megabyte of it at most, and for people it says so."""
    path = dateline.folder / "news.jsonl"
    path.write_bytes(archive())

    done = dateline("load", str(path), "--explain", *(["--json"] if as_json else []))

    assert done.returncode == 0
    if as_json:
        form = json.loads(done.stdout)
        assert (form["path"], form["kind"]) == (str(path), "JSON Lines")
        assert [each["text"] for each in form["paragraphs"][:1]] == ["Ferry 0"]
        assert len(form["paragraphs"]) < ARTICLES
    else:
        assert "article 1" in done.stdout
        assert done.stdout.endswith("Only the first 6 lines of this file are explained.\n")


def test_a_damaged_archive_is_one_clear_line(dateline: Shell) -> None:
    """On standard error, and the exit code is that of a failure."""
    path = dateline.folder / "news.jsonl.gz"
    path.write_bytes(PACKINGS[path.name](archive())[:-3_000])

    loaded = dateline("load", str(path))
    preview = dateline("load", str(path), "--dry-run", "--json")

    assert (loaded.returncode, loaded.stderr.count("\n")) == (1, 1)
    assert f"skipped {path}: The file is damaged after line" in loaded.stderr
    assert (preview.returncode, preview.stderr.count("\n")) == (1, 1)
    assert json.loads(preview.stdout)["n_articles"] > 50
