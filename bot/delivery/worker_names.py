"""Who holds a lease: told apart by a name, from which one can see that its process is gone."""

import os
import secrets
import socket

OWN = f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"


def is_gone(worker: str) -> bool:
    """Whether the process of that name has surely ended: only then may its leases be taken over.

    Of another machine, or where it cannot be told, nothing is sure; its leases end by themselves.
    """
    host, _, rest = worker.partition("/")
    pid = rest.partition("/")[0]
    if worker == OWN or host != socket.gethostname() or not pid.isdecimal():
        return False
    if int(pid) == os.getpid():
        return True  # the number is ours now, as the first process of a container's always is
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
