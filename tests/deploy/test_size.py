"""How much an environment for `dateline run` takes, without the simulator and what tests need."""

import importlib.util
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from tests.deploy.locked import wanted

MOST = 150  # MiB, by `du -sm .venv` after `pip install .`; 148 when this was written, 273 before
_SCRIPTS = 3  # MiB that du counts and this test doesn't
_BLOCK = 4096  # bytes, in which nearly every file system gives out space


def needed() -> dict[str, Distribution]:
    """What `pip install .` installs here, by name; pip itself is in every environment."""
    found: dict[str, Distribution] = {}
    waiting = [Requirement("pip"), *_of_pyproject()]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[name] = distribution(name)
        waiting += map(Requirement, found[name].requires or ())
    return found


def _of_pyproject() -> Iterator[Requirement]:
    others = ("psycopg", "hatchling")  # of an extra, and to build
    yield from (each for each in wanted() if each.name not in others)


def size_of(files: Iterable[Path]) -> int:
    """The space that files and their folders take, with the bytecode that pip makes of each module."""
    sizes: list[int] = []
    folders: set[Path] = set()
    for file in files:
        if not file.is_file() or file.suffix == ".pyc":
            continue
        sizes.append(file.stat().st_size)
        folders.add(file.parent)
        if file.suffix == ".py":
            compiled = Path(importlib.util.cache_from_source(str(file)))
            sizes.append((compiled if compiled.is_file() else file).stat().st_size)
            folders.add(compiled.parent)
    return (sum(-(-size // _BLOCK) for size in sizes) + len(folders)) * _BLOCK


def test_an_environment_is_small() -> None:
    """The packages that the bot needs, the program and its data stay within the limit."""
    packages = needed()
    of_packages = {
        name: size_of(Path(str(file.locate())) for file in found.files or ())
        for name, found in packages.items()
        if name != "dateline"
    }
    program = size_of(file for folder in ("bot", "cogs") for file in (ROOT / folder).rglob("*.*"))

    assert {"discord-py", "sumy", "nltk", "pip"} <= of_packages.keys()
    assert "simcord" not in of_packages
    taken = (sum(of_packages.values()) + program) / 2**20 + _SCRIPTS
    largest = sorted(of_packages.items(), key=lambda each: -each[1])[:5]
    assert taken <= MOST, f"{taken:.0f} MiB; the largest: {largest}"
    assert taken > MOST / 2, "some files were not counted"
