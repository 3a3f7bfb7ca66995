"""The program as people start it: a process of its own, its output and its exit code."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


class Shell:
    """Runs `dateline` with a database of its own, as someone in the project's folder does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.settings = {"DATELINE_DATABASE": str(folder / "news.db")}
        self.place = ROOT

    @property
    def environment(self) -> dict[str, str]:
        """The environment without the settings of the person who runs the tests."""
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))}
        return {**clean, "PYTHONPATH": str(ROOT), **self.settings}

    def move_to_own_checkout(self) -> Path:
        """Run from a checkout in the folder, made of links; where its `.env` belongs."""
        (self.folder / "data").mkdir()
        for part in (
            "bot",
            "cogs",
            "pyproject.toml",
            ".env.example",
            "data/feeds.toml",
            "data/articles",
        ):
            (self.folder / part).symlink_to(ROOT / part)
        self.settings["PYTHONPATH"] = str(self.folder)
        self.place = self.folder
        return self.folder / ".env"

    def bash(self, script: str) -> subprocess.CompletedProcess[str]:
        """A script in which `dateline` is the program."""
        program = f'dateline() {{ "{sys.executable}" -m bot "$@"; }}\n'
        return subprocess.run(
            ["bash", "-c", program + script],
            capture_output=True,
            text=True,
            cwd=self.place,
            env=self.environment,
            timeout=60,
            check=False,
        )

    def __call__(
        self, *arguments: str | bytes, given: str | bytes = b""
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            cwd=self.place,
            env=self.environment,
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )
