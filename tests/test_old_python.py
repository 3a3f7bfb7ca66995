"""What an old Python says."""

import ast
import re
import subprocess
import sys

import pytest

import bot.__main__
from tests.conftest import ROOT

# Begins `python -m bot` as a Python of that version does, apart from its syntax.
BEGIN = """
import runpy, sys
sys.version_info = (3, {minor}, 18, "final", 0)
sys.argv = ["dateline", "--version"]
runpy.run_module("bot", run_name="__main__")
"""


@pytest.mark.parametrize("file", ["__init__.py", "__main__.py"])
def test_it_can_read_the_beginning(file: str) -> None:
    """What runs before the version is checked is written as Python 3.6 knows it."""
    text = (ROOT / "bot" / file).read_text("utf-8")

    assert ast.parse(text, feature_version=(3, 6)).body
    assert "\nfrom bot" not in text


@pytest.mark.parametrize("minor", [6, 10, 11])
def test_an_old_python_is_one_line(minor: int) -> None:
    """The version that is needed and the one that runs are named; nothing else is imported."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN.format(minor=minor)],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip

    if minor >= 11:
        assert done.stdout.startswith("Dateline ")
    else:
        assert done.returncode == 1
        needed, found = re.findall(r"\d+\.\d+(?:\.\d+)?", done.stderr)[:2]
        assert (needed, found) == ("3.11", f"3.{minor}.18")
        assert done.stderr.count("\n") == 1
        assert done.stdout == ""


def test_the_oldest_python_is_the_one_that_pip_asks_for() -> None:
    """Both checks name the same version."""
    needed = ".".join(map(str, bot.__main__.OLDEST_PYTHON))

    assert f'requires-python = ">={needed}"' in (ROOT / "pyproject.toml").read_text("utf-8")
