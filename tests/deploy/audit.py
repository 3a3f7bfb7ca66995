"""Reports what pip-audit found, read from standard input:   pip-audit … --format json | python -m tests.deploy.audit.

One line for each known vulnerability; 1 if one has a fix. One line if the package index does not say.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any


def verdict(found: str) -> tuple[int, list[str]]:
    """An exit code, and lines to print, for pip-audit's JSON; an empty text if it gave none."""
    try:
        packages: list[dict[str, Any]] = json.loads(found)["dependencies"]
    except ValueError:
        return 0, ["skipped: pip-audit could not ask the package index"]
    audited = [package for package in packages if "vulns" in package]
    if not audited:
        return 0, ["skipped: the package index does not say which packages are vulnerable"]
    lines = list(_lines(audited))
    missed = len(packages) - len(audited)
    more = f", {missed} not known to the index" if missed else ""
    lines.append(f"{len(audited)} packages asked about{more}")
    fixable = any(vulnerability["fix_versions"] for p in audited for vulnerability in p["vulns"])
    return int(fixable), lines


def _lines(audited: list[dict[str, Any]]) -> Iterator[str]:
    for package in audited:
        for vulnerability in package["vulns"]:
            fixed = ", ".join(vulnerability["fix_versions"]) or "no version yet"
            yield f"{package['name']} {package['version']}: {vulnerability['id']}, fixed in {fixed}"


def main() -> int:
    """Print the verdict."""
    code, lines = verdict(sys.stdin.read())
    print(*lines, sep="\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
