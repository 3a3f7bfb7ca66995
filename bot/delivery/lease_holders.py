"""Names of processes that hold leases; a name shows whether its process has ended."""

import os
import secrets
import socket

OWN = f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"


def is_gone(worker: str) -> bool:
    """Whether the process with that name has certainly ended, so that its leases can be taken over.

    False for processes of other machines and in doubt; their leases expire.
    """
    host, _, rest = worker.partition("/")
    pid = rest.partition("/")[0]
    if worker == OWN or host != socket.gethostname() or not pid.isdecimal():
        return False
    if int(pid) == os.getpid():
        return (
            True  # the number is ours now: the first process of a container always has the same one
        )
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
