"""No document stops the feed reader: each is read or refused quickly and in little memory."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from bot.reading.feeds.safe_xml import MAX_ITEMS
from tests.reading.feeds.hostile_feeds import DOCUMENTS

CPU_SECONDS = 5
MEGABYTES = 300

# The kernel enforces the limits: a document that exceeds them ends the process.
PROGRAM = f"""
import json, resource, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.errors import DocumentUnreadable
from bot.reading.feeds.feed_parser import parse_feed
from tests.reading.feeds.hostile_feeds import DOCUMENTS

body = DOCUMENTS[sys.argv[1]]()
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
before = resource.getrusage(resource.RUSAGE_SELF)
used = int(before.ru_utime + before.ru_stime) + {CPU_SECONDS}
resource.setrlimit(resource.RLIMIT_CPU, (used, used))
try:
    feed = parse_feed(body, now=datetime(2026, 1, 1, tzinfo=UTC))
    said = {{"items": len(feed.items), "shown": repr(feed)[:200_000]}}
except DocumentUnreadable as error:
    said = {{"code": error.code, "text": str(error)}}
after = resource.getrusage(resource.RUSAGE_SELF)
said["seconds"] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
# Not ru_maxrss, which a process inherits from its parent.
status = Path("/proc/self/status").read_text()
said["megabytes"] = int(status.partition("VmHWM:")[2].split()[0]) / 1024
print(json.dumps(said))
"""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_fast_and_small(name: str) -> None:
    """It is read, or refused in one line, within 5 seconds of CPU time and 300 MB."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, name],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr[-500:]
    said = json.loads(ended.stdout)
    assert said["seconds"] < CPU_SECONDS
    assert said["megabytes"] < MEGABYTES
    if "code" in said:
        assert said["code"] in ("empty", "binary", "no_articles", "too_large", "unsupported")
        assert said["text"].endswith(".")
        assert "\n" not in said["text"]
    else:
        assert said["items"] <= MAX_ITEMS


def test_the_limits_exist_here() -> None:
    """This machine has what the test above needs: a limit on CPU time and the size of a process."""
    assert resource.getrlimit(resource.RLIMIT_CPU)
    assert "VmHWM:" in Path("/proc/self/status").read_text("utf-8")
