"""The lock, its hashes and the bill of materials."""

import json
import re
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from tests.deploy.bill_of_materials import FILE, bill_of_materials
from tests.deploy.locked import BUILD, RUN, Locked, read_lock, wanted

LOCKS = (RUN, BUILD)


def locked() -> dict[str, list[Locked]]:
    """The packages of both locks by name; some have several entries, for several systems."""
    found: dict[str, list[Locked]] = {}
    for each in [package for file in LOCKS for package in read_lock(file)]:
        found.setdefault(canonicalize_name(each.requirement.name), []).append(each)
    return found


def test_the_lock_satisfies_pyproject() -> None:
    """Every dependency and build requirement is locked to a version in its range."""
    packages = locked()
    for requirement in wanted():
        entries = packages[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(each.version) for each in entries), requirement


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.name)
def test_every_locked_package_has_hashes(file: Path) -> None:
    """Each line is one exact version with the SHA-256 of its files, so `--require-hashes` takes it."""
    packages = read_lock(file)

    assert len(packages) > 5
    for package in packages:
        assert package.version
        assert package.hashes, package.requirement.name
        assert len(set(package.hashes)) == len(package.hashes)


@pytest.mark.parametrize("file", [*LOCKS, FILE], ids=lambda file: file.name)
def test_no_index_is_named(file: Path) -> None:
    """Packages come from whatever index pip is set to: the files hold no address and no option."""
    text = file.read_text("utf-8")

    assert not re.search(r"https?://|file:|^\s*--(?!hash)", text, re.MULTILINE)


def test_the_builders_are_the_locked_ones() -> None:
    """A package that is in both locks has the same version, so the second install changes nothing."""
    for name, entries in locked().items():
        assert len({each.version for each in entries if not each.requirement.marker}) <= 1, name


def test_the_bill_is_current() -> None:
    """The stored bill is the one that today's lock and version give."""
    assert json.loads(FILE.read_text("utf-8")) == bill_of_materials()


def test_the_bill_names_every_locked_package_once() -> None:
    """Each component has a name, a version and a package URL, and none comes twice."""
    components = bill_of_materials()["components"]
    urls = [component["purl"] for component in components]

    assert len(urls) == len(set(urls)) == len(read_lock(RUN))
    assert all(re.fullmatch(r"pkg:pypi/[a-z0-9-]+@[\w.+!-]+", url) for url in urls)
