"""Whose leases may be taken over: those of processes that have certainly ended."""

import os
import subprocess
import sys

import pytest

from bot.delivery.lease_holders import OWN, is_gone

HERE, PID, TOKEN = OWN.split("/")[-3:] if OWN.count("/") == 2 else ("", "", "")


def ended_process() -> int:
    """The id of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere leases only expire")
def test_ended_processes_of_this_machine_are_gone() -> None:
    """One that ended, and one that had the number that is ours now."""
    assert is_gone(f"{HERE}/{ended_process()}/0123abcd")
    assert is_gone(f"{HERE}/{os.getpid()}/0123abcd")
    assert not is_gone(OWN)
    assert not is_gone(f"{HERE}/{os.getppid()}/0123abcd")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere leases only expire")
def test_processes_of_an_earlier_boot() -> None:
    """If all run on this machine they have ended; elsewhere they may be of another machine."""
    boot, _, space = HERE.partition(":")
    earlier = f"{boot[::-1]}:{space}/1/0123abcd"
    assert is_gone(earlier, one_machine=True)
    assert not is_gone(earlier)
    assert not is_gone(f"{boot}:pid:[1]/{ended_process()}/0123abcd", one_machine=True)
    assert not is_gone("localhost", one_machine=True)


@pytest.mark.parametrize("name", ["localhost", os.uname().nodename, "", "a:b"])
def test_a_name_is_no_identity(name: str) -> None:
    """Containers and cloned machines share names: their processes may be alive."""
    assert not is_gone(f"{name}/{ended_process()}/0123abcd")
    assert not is_gone(f"{name}/{os.getpid()}/0123abcd")
    assert not is_gone(name)


def test_the_name_of_the_machine_is_not_in_it() -> None:
    """Two containers called localhost have different names for their processes."""
    code = "from bot.delivery.lease_holders import processes_here; print(processes_here())"
    run = [sys.executable, "-c", code]
    here = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    isolated = subprocess.run(
        ["unshare", "--pid", "--fork", *run], capture_output=True, text=True, check=False
    )
    if isolated.returncode:
        pytest.skip("needs the right to make a namespace")

    assert here.strip() == HERE
    assert isolated.stdout != here
