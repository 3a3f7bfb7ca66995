"""The bot as a process that is started again whenever it ends, as a service manager does."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from typing import NamedTuple, Self

from tests.conftest import ROOT

_STARTED_AGAIN_AFTER = 0.5  # seconds
_LONGEST_STOP = 30.0
_LINE = 1 << 20  # bytes of a line of the log
EXIT = "exit"


class Line(NamedTuple):
    """A line that the bot wrote, or `exit CODE` when it ended."""

    at: float  # in the loop's time
    text: str


class KeptBot:
    """Runs within a block. `lines` has everything that it says."""

    def __init__(self, command: list[str], settings: dict[str, str]) -> None:
        """`settings` may be changed; the next start has them."""
        self._command = command
        self.settings = settings
        self.lines: list[Line] = []
        self.starts = 0
        self._process: Process | None = None
        self._may_run = asyncio.Event()
        self._runs = asyncio.Event()
        self._keeping: asyncio.Task[None] | None = None
        self._said = asyncio.Condition()

    async def __aenter__(self) -> Self:
        self._may_run.set()
        self._keeping = asyncio.create_task(self._keep())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._keeping
        try:
            await self.stop()
        finally:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
            self._kill()

    async def kill(self) -> None:
        """Kill it with SIGKILL as soon as it runs; it is started again."""
        await self._runs.wait()
        self._kill()

    def _kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()

    async def stop(self) -> None:
        """Stop it, and don't start it again."""
        self._may_run.clear()
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await asyncio.wait_for(self._process.wait(), _LONGEST_STOP)

    def go_on(self) -> None:
        """Start it again."""
        self._may_run.set()

    @property
    def runs(self) -> bool:
        """Whether there is a process now."""
        return self._runs.is_set()

    async def says(self, wanted: Callable[[str], bool], since: float, within: float) -> str | None:
        """The first line since a moment that is `wanted`; None if none comes within that time."""
        try:
            async with asyncio.timeout(within), self._said:
                while True:
                    for text in self.since(since):
                        if wanted(text):
                            return text
                    await self._said.wait()
        except TimeoutError:
            return None

    def since(self, moment: float) -> list[str]:
        """What it said since then."""
        return [line.text for line in self.lines if line.at >= moment]

    async def _keep(self) -> None:
        while True:
            await self._may_run.wait()
            clean = {
                k: v for k, v in os.environ.items() if not k.startswith(("DATELINE_", "DISCORD_"))
            }
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *self._command,
                cwd=ROOT,
                env={**clean, **self.settings},
                stderr=PIPE,
                limit=_LINE,
            )
            self.starts += 1
            self._runs.set()
            assert self._process.stderr
            async for line in self._process.stderr:
                await self._note(line.decode(errors="replace").rstrip("\n"))
            self._runs.clear()
            await self._note(f"{EXIT} {await self._process.wait()}")
            await asyncio.sleep(_STARTED_AGAIN_AFTER)

    async def _note(self, text: str) -> None:
        async with self._said:
            self.lines.append(Line(asyncio.get_running_loop().time(), text))
            self._said.notify_all()
