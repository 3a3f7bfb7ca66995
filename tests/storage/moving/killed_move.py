"""`python -m tests.storage.moving.killed_move SOURCE TARGET STEP NUMBER`: a move that is killed."""

import os
import signal
import sys

from bot.actions.migrate_store import MigrateStore
from bot.config import database_at


def main(source: str, target: str, step: str, number: int) -> None:
    """Move the store; SIGKILL ends the process at the given report of a step's progress."""
    left = number

    def progress(what: str, done: int, all_: int) -> None:
        nonlocal left
        left -= what == step
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    MigrateStore(database_at(source), database_at(target), progress, watch_seconds=0).run()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
