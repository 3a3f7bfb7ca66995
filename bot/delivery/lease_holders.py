"""Names of processes that hold leases; a name shows whether its process has ended."""

import os
import secrets
from contextlib import suppress
from pathlib import Path


def processes_here() -> str | None:
    """What identifies the processes that this one can see; None if that is unknown.

    Not the machine's name: containers and cloned machines share one, and would take over each
    other's live leases. The kernel's boot and the namespace of process ids are never shared.
    """
    with suppress(OSError):
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        return f"{boot}:{Path('/proc/self/ns/pid').readlink()}"
    return None


def _boot_of(processes: str) -> str:
    return processes.partition(":")[0]


_HERE = processes_here()
OWN = f"{_HERE or secrets.token_hex(8)}/{os.getpid()}/{secrets.token_hex(4)}"


def is_of_this_system(worker: str) -> bool | None:
    """Whether the process runs or ran in this boot and container; None if that is unknown."""
    return None if _HERE is None else worker.partition("/")[0] == _HERE


def is_gone(worker: str, *, one_machine: bool = False) -> bool:
    """Whether the process with that name has certainly ended, so that its leases can be taken over.

    False for processes of other machines and containers and in doubt; their leases expire. With
    `one_machine` all processes are known to run on this one, so that those of another boot are gone.
    """
    here, _, rest = worker.partition("/")
    pid = rest.partition("/")[0]
    if one_machine and _HERE and ":" in here and _boot_of(here) != _boot_of(_HERE):
        return True
    if worker == OWN or _HERE is None or here != _HERE or not pid.isdecimal():
        return False
    if int(pid) == os.getpid():
        return True  # the number is ours now
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
