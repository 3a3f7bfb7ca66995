"""The files in deploy/ with the exact version of every package and the hashes of its files."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

from tests.conftest import ROOT

RUN = ROOT / "deploy/requirements.txt"
BUILD = ROOT / "deploy/build-requirements.txt"
EXTRA = "postgresql"
"""The extra whose packages are locked too."""
_CONTINUED = re.compile(r"\\\n\s*")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class Locked(NamedTuple):
    """One package of a lock."""

    requirement: Requirement
    hashes: tuple[str, ...]  # SHA-256, of every file of this version

    @property
    def version(self) -> str:
        """The one version that the lock allows."""
        (only,) = self.requirement.specifier
        assert only.operator == "=="
        return only.version


def read_lock(file: Path) -> list[Locked]:
    """The packages of a lock file. Raises InvalidRequirement for any other kind of line."""
    lines = _CONTINUED.sub(" ", file.read_text("utf-8")).splitlines()
    return [
        Locked(Requirement(line.partition(" --hash")[0]), tuple(_HASH.findall(line)))
        for line in lines
        if line and not line.startswith("#")
    ]


def wanted() -> Iterator[Requirement]:
    """What pyproject.toml asks for: to run with either database, and to build."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    yield from map(Requirement, project["project"]["dependencies"])
    yield from map(Requirement, project["project"]["optional-dependencies"][EXTRA])
    yield from map(Requirement, project["build-system"]["requires"])
