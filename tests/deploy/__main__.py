"""Renews the lock and the bill of materials:   python -m tests.deploy [--upgrade].

Needs uv (`pip install uv`). Without `--upgrade` versions change only where pyproject.toml demands it.
"""

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.deploy.bill_of_materials import FILE, bill_of_materials
from tests.deploy.locked import BUILD, EXTRA, RUN

_COMPILE = (
    *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
    *("--custom-compile-command", "python -m tests.deploy"),
)
# Packages that come as source code only are built with it, too.
_BUILDERS = "hatchling\nsetuptools\n"


def main() -> None:
    """Write the three files."""
    options = argparse.ArgumentParser(prog="python -m tests.deploy", description=__doc__)
    options.add_argument("--upgrade", action="store_true", help="take the newest versions")
    more = ["--upgrade"] if options.parse_args().upgrade else []
    if shutil.which("uv") is None:
        sys.exit("This needs uv: pip install uv")
    _compile(RUN, ["pyproject.toml", "--extra", EXTRA, *more])
    _compile(BUILD, ["-", "--constraint", str(RUN.relative_to(ROOT)), *more], _BUILDERS)
    FILE.write_text(json.dumps(bill_of_materials(), indent=1) + "\n", "utf-8")


def _compile(file: Path, arguments: list[str], given: str | None = None) -> None:
    written = ["--output-file", str(file.relative_to(ROOT))]
    subprocess.run([*_COMPILE, *arguments, *written], cwd=ROOT, input=given, text=True, check=True)


if __name__ == "__main__":
    main()
