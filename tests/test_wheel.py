"""The wheel, built from this tree and installed in an environment of its own."""

import os
import site
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.deploy.bill_of_materials import FILE as BILL


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that pip would make of the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", folder], cwd=ROOT, capture_output=True, check=True)
    (file,) = folder.iterdir()
    return file


class Installed:
    """`dateline` as installed from the wheel, run in an empty folder by a person without settings."""

    def __init__(self, program: Path, folder: Path) -> None:
        self.program = program
        self.person = folder / "person"
        self.place = folder / "place"
        self.person.mkdir()
        self.place.mkdir(mode=0o500)

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        ours = ("DATELINE_", "DISCORD_", "XDG_", "PYTHON")
        clean = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
        return subprocess.run(
            [self.program, *arguments],
            capture_output=True,
            text=True,
            cwd=self.place,
            env={**clean, "HOME": str(self.person)},
            timeout=60,
            check=False,
        )


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in a new environment, which borrows the libraries of the one that runs the tests."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "venv", with_pip=False, symlinks=True)
    python = folder / "venv/bin/python"
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "--no-deps",
        "--no-index",
    ]
    subprocess.run([*install, wheel], capture_output=True, check=True)
    (packages,) = (folder / "venv/lib").glob("*/site-packages")
    (packages / "borrowed.pth").write_text("\n".join(site.getsitepackages()), "utf-8")
    return Installed(folder / "venv/bin/dateline", folder)


def test_the_wheel_has_every_file(wheel: Path) -> None:
    """All of the program: words, migrations and lists too, and the files that it shows people."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    of_program = {
        path.relative_to(ROOT).as_posix()
        for folder in ("bot", "cogs")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    samples = {f"bot/data/articles/{path.name}" for path in (ROOT / "data/articles").iterdir()}

    assert inside == of_program | samples | {"bot/data/feeds.toml", "bot/data/env.example"}


def test_it_carries_its_bill_of_materials(wheel: Path) -> None:
    """The list of packages, with the versions that are tested, is where PEP 770 says."""
    with zipfile.ZipFile(wheel) as archive:
        bills = [name for name in archive.namelist() if ".dist-info/sboms/" in name]
        (bill,) = bills
        found = archive.read(bill)

    assert bill.endswith(".dist-info/sboms/dateline.cdx.json")
    assert found == BILL.read_bytes()


def test_it_runs_in_any_folder(installed: Installed) -> None:
    """In a folder where nothing can be written, commands find words, catalogue, samples and migrations."""
    version, answer = installed("--version"), installed("ask", "/latest count:1")
    examined, listed = installed("doctor"), installed("sources", "list")
    data, settings = (
        installed.person / ".local/share/dateline",
        installed.person / ".config/dateline",
    )

    assert version.stdout.startswith("Dateline ")
    assert answer.returncode == 0
    assert "[Read 1]" in answer.stdout
    assert f"samples in {installed.program.parents[1]}/lib" in answer.stderr
    assert f"settings are in {settings} and data in {data}" in examined.stdout
    assert f"no   database: There is no file at {data}/dateline.db" in examined.stdout
    assert "ok   catalogue: " in examined.stdout
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "off  BBC News World" in listed.stdout
    assert [path.name for path in data.iterdir() if path.suffix == ".db"] == ["dateline.db"]
    assert data.stat().st_mode & 0o777 == 0o700
    assert not settings.exists()
    assert list(installed.place.iterdir()) == []
