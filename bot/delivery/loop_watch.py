"""Notices when the event loop stands still, and logs where."""

import asyncio
import logging
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Awaitable

from bot.actions.watch_duties import WatchDuties
from bot.words import say

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 10.0
_BEAT_SECONDS = 1.0
_REMEMBERED = 60  # beats: a minute
_FORGIVEN_AFTER = 3600  # beats without a standstill: an hour


class LoopWatch:
    """A task of the loop beats, and a thread looks whether it does.

    The thread counts its own ticks, not seconds: while the process is suspended it doesn't tick either,
    and the loop isn't to blame.
    """

    def __init__(
        self,
        watch: WatchDuties,
        *,
        patience: float = PATIENCE_SECONDS,
        beat: float = _BEAT_SECONDS,
    ) -> None:
        """Both doctors learn of a standstill from `watch`, for an hour after it."""
        self.standstills = 0
        self._duties = watch
        self._well_since = 0  # the beat
        self._patience = patience
        self._beat = beat
        self._beats = 0
        self._named = -1  # the beat after which the thread named a standstill
        self._beaten_at = time.monotonic()
        self._late: deque[float] = deque(maxlen=_REMEMBERED)
        self._noting: set[asyncio.Future[None]] = set()

    @property
    def lag(self) -> float:
        """By how many seconds the loop was late at most in the last minute; any thread may ask."""
        return max(0.0, time.monotonic() - self._beaten_at - self._beat, *self._late)

    async def run(self) -> None:
        """Watch the loop until cancelled."""
        ended, loop_thread = threading.Event(), threading.get_ident()
        self._beaten_at = time.monotonic()
        threading.Thread(
            target=self._watch, args=(loop_thread, ended), name="loop watch", daemon=True
        ).start()
        try:
            while True:
                await asyncio.sleep(self._beat)
                now = time.monotonic()
                late = now - self._beaten_at - self._beat
                if late >= self._patience:
                    self._goes_on(late)
                elif self._beats - self._well_since == _FORGIVEN_AFTER:
                    self._note(self._duties.worked("event loop"))
                self._late.append(late)
                self._beaten_at = now
                self._beats += 1
        finally:
            ended.set()

    def _goes_on(self, seconds: float) -> None:
        self.standstills += 1
        if self._named == self._beats:
            log.warning("the event loop goes on; it stood still for %.0f seconds", seconds)
        else:  # no thread of ours could run
            log.error(
                "the program stood still for %.0f seconds: it was suspended, the machine was far too"
                " busy, or a library held up all threads",
                seconds,
            )
        self._well_since = self._beats
        reason = say("loop-stood-still", seconds=round(seconds))
        self._note(self._duties.failed("event loop", reason))

    def _note(self, noting: Awaitable[None]) -> None:
        """Let it be stored meanwhile: a slow disk must not stop the beat."""
        task = asyncio.ensure_future(noting)
        self._noting.add(task)
        task.add_done_callback(self._noting.discard)

    def _watch(self, loop_thread: int, ended: threading.Event) -> None:
        seen, ticks, most = self._beats, 0, round(self._patience / self._beat)
        while not ended.wait(self._beat):
            if self._beats != seen:
                seen, ticks = self._beats, 0
                continue
            ticks += 1
            if ticks == most:
                self._named = seen
                frame = sys._current_frames().get(loop_thread)  # noqa: SLF001  documented, for this
                where = "".join(traceback.format_stack(frame)) if frame else ""
                log.error(
                    "the event loop has stood still for %.0f seconds, here:\n%s",
                    time.monotonic() - self._beaten_at,
                    where.rstrip(),
                )
