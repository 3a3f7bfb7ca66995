"""A test server doesn't outlive its test process."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.database_server import DatabaseServer

_PROGRAM = """
import time
from tests.database_server import new_server
server = new_server()
print(server.folder, (server.data / "postmaster.pid").read_text().split()[0], flush=True)
time.sleep(60)
"""


@pytest.mark.usefixtures("server")  # skips without PostgreSQL
@pytest.mark.parametrize("signal", ["TERM", "KILL"])
def test_a_killed_test_process_leaves_no_server(signal: str) -> None:
    """Neither its processes nor its folder."""
    program = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with program:
        assert program.stdout is not None
        folder, process = program.stdout.readline().split()
        assert Path(folder).exists()
        assert Path(f"/proc/{process}").exists()
        subprocess.run(["kill", f"-{signal}", str(program.pid)], check=True)
    deadline = time.monotonic() + 20
    while Path(folder).exists() or Path(f"/proc/{process}").exists():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_removed_server_leaves_no_folder(own_server: DatabaseServer) -> None:
    """At once, so that the next server has its room."""
    own_server.remove()

    assert not own_server.folder.exists()
