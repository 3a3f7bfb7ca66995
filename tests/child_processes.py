"""The processes of a running program, as Linux lists them."""

from pathlib import Path


def children(process: int) -> list[int]:
    """The processes that a process has started and that still run."""
    listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii")
    return [int(child) for child in listed.split()]
