"""`python -m tests.bench [NAME …]`: how fast the bot is, compared with alternatives.

Every figure is compared with a floor (the least that is possible) or a peer (another program). Both
are measured in turns in the same run, so that other load on the machine affects both. Times are
processor times unless stated otherwise.
"""

import argparse
import asyncio
import importlib
import tempfile
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from tests.bench.ground import MINUTES_A_MILLION, Ground
from tests.bench.table import Row, markdown, text

NAMES = (
    "loading", "streaming", "searching", "listing", "commands", "meanwhile", "backlog", "starting", "peers", "growth",
    "reading", "polling", "grouping", "outbox", "draining", "timetable", "visibility", "matching", "following", "bursts", "watching", "rivals", "engines", "search_engines", "many_languages",
)  # fmt: skip
_MODULES = {"engines": "both_engines"}
ON_THE_NEWS = frozenset(
    {"rivals", "searching", "engines", "search_engines", "listing", "commands", "growth"}
)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the named benchmarks, or all, and print a table for each."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    # Without names, "*" gives [], which Python 3.11 looks up among the choices.
    parser.add_argument(
        "names", nargs="*", choices=[[], *NAMES], metavar="NAME", help=", ".join(NAMES)
    )
    parser.add_argument(
        "--articles",
        type=int,
        default=1_000_000,
        help="in the largest database; 1,000,000 by default",
    )
    parser.add_argument("--markdown", type=Path, help="also write the tables to this file")
    parser.add_argument(
        "--folder", type=Path, help="keep the databases in this folder, and reuse those in it"
    )
    options = parser.parse_args(argv)
    names = options.names or list(NAMES)
    place: AbstractContextManager[str] = (
        nullcontext(str(options.folder))
        if options.folder
        else tempfile.TemporaryDirectory(prefix="dateline-bench-")
    )
    with place as folder:
        ground = Ground(Path(folder), options.articles)
        _announce(names, ground)
        written = ""
        for name in names:
            bench = importlib.import_module(module_of(name))
            print(f"\n{name}: {_first_line(bench.__doc__)}", flush=True)
            rows: list[Row] = asyncio.run(bench.measure(ground))
            print(text(rows), flush=True)
            written += f"\n`python -m tests.bench {name}`\n\n{markdown(rows)}\n"
        if options.markdown:
            options.markdown.write_text(written.lstrip(), "utf-8")


def module_of(name: str) -> str:
    """The module of a benchmark."""
    # `engines.py` is already a file of the tests of storage.
    return f"tests.bench.{_MODULES.get(name, name)}"


def _announce(names: Sequence[str], ground: Ground) -> None:
    minutes = sum(importlib.import_module(module_of(name)).MINUTES for name in names)
    missing = not (ground.folder / f"news-{ground.most}.db").exists()
    if missing and set(names) & ON_THE_NEWS:
        minutes += MINUTES_A_MILLION * ground.most / 1_000_000
        print(f"{ground.most:,} articles take {ground.most * 4.7e-6:.1f} GB below {ground.folder}.")
    print(f"This takes about {minutes:.0f} minutes on two processors.", flush=True)


def _first_line(documentation: str | None) -> str:
    return (documentation or "").partition("\n")[0]


if __name__ == "__main__":
    main()
