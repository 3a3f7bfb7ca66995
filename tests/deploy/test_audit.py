"""What `.ci/run` makes of an audit."""

import json
from typing import Any

import pytest

from tests.deploy.audit import verdict

SOUND = {"name": "lxml", "version": "6.1.3", "vulns": []}
UNKNOWN = {"name": "sumy", "skip_reason": "Dependency not found"}


def weak(*fixes: str) -> dict[str, Any]:
    """A package with a known vulnerability."""
    return {"name": "idna", "version": "3.1", "vulns": [{"id": "X-1", "fix_versions": [*fixes]}]}


@pytest.mark.parametrize(
    ("packages", "code", "lines"),
    [
        ([SOUND], 0, ["1 packages asked about"]),
        ([SOUND, UNKNOWN], 0, ["1 packages asked about, 1 not known to the index"]),
        ([weak("3.7")], 1, ["idna 3.1: X-1, fixed in 3.7", "1 packages asked about"]),
        ([weak()], 0, ["idna 3.1: X-1, fixed in no version yet", "1 packages asked about"]),
    ],
)
def test_a_vulnerability_with_a_fix_fails(
    packages: list[dict[str, Any]], code: int, lines: list[str]
) -> None:
    """Each vulnerability has a line; only what can be fixed by an upgrade fails the checks."""
    assert verdict(json.dumps({"dependencies": packages})) == (code, lines)


@pytest.mark.parametrize("found", ["", json.dumps({"dependencies": [UNKNOWN, UNKNOWN]})])
def test_an_index_that_does_not_say_is_one_line(found: str) -> None:
    """Where there is no answer, the audit is skipped and says so."""
    code, lines = verdict(found)

    assert code == 0
    assert len(lines) == 1
    assert lines[0].startswith("skipped: ")
