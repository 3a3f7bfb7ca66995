"""How listings in unusual forms are read:   python -m tests.quality.own_listings [--verbose]

`own_listings/` holds text dumps that we invented, in forms that no other test document has: contents
lists, galleries, comments, live blogs, newsletters, wire lists, questions and answers, eleven languages.
Next to each is its right reading, written by someone who had not read the parser, in the form of the
other listing pairs. Where the rules leave a choice, `{"any_of": [...]}` stands for a value; `null` in
it, inside a list, means that the element may be missing.
"""

import argparse
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from bot.errors import DocumentUnreadable
from bot.reading.listing import parse_listing

DOCUMENTS = Path(__file__).with_name("own_listings")


class Verdict(NamedTuple):
    """How one document was read."""

    name: str
    count_right: bool
    faults: tuple[str, ...]  # empty when everything is right


def verdicts() -> Iterator[Verdict]:
    """One for each document, in order."""
    for path in sorted(DOCUMENTS.glob("*.txt")):
        wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
        try:
            found = asdict(parse_listing(path.read_bytes()))
        except DocumentUnreadable as refused:
            yield Verdict(path.stem, count_right=False, faults=(f"refused: {refused}",))
            continue
        found["n_articles"] = len(found["articles"])
        yield Verdict(
            path.stem,
            found["n_articles"] == wanted["n_articles"],
            tuple(
                f"{key}{fault}"
                for key in wanted
                for fault in faults_between(found[key], wanted[key])
            ),
        )


def faults_between(found: Any, wanted: Any) -> list[str]:
    """Differences, each with its place in the document; those from the nearest alternative."""
    if hasattr(found, "_asdict"):  # `asdict` leaves the named tuples in a dataclass as they are
        found = found._asdict()
    if isinstance(wanted, Mapping) and "any_of" in wanted:
        return min((faults_between(found, each) for each in wanted["any_of"]), key=len)
    if isinstance(wanted, Mapping) and isinstance(found, Mapping):
        keys = wanted if "body" not in wanted else {**wanted, "title": wanted.get("title")}
        return [f".{key}{fault}" for key in keys for fault in faults_between(found[key], keys[key])]
    if isinstance(wanted, Sequence) and isinstance(found, Sequence) and not isinstance(wanted, str):
        return _list_faults(list(found), wanted)
    if _plain(found) == _plain(wanted):
        return []
    return [f": {_short(found)}, expected {_short(wanted)}"]


def _list_faults(found: Sequence[Any], wanted: Sequence[Any]) -> list[str]:
    faults = []
    at = 0
    for each in wanted:
        optional = isinstance(each, Mapping) and None in each.get("any_of", ())
        if optional and (at == len(found) or faults_between(found[at], each)):
            continue
        here = found[at] if at < len(found) else None
        faults += [f"[{at + 1}]{fault}" for fault in faults_between(here, each)]
        at += 1
    return faults + [
        f"[{i + 1}]: {_short(found[i])}, expected nothing" for i in range(at, len(found))
    ]


def _plain(value: Any) -> Any:
    return re.sub(r"\s+", " ", value).strip() if isinstance(value, str) else value


def _short(value: Any) -> str:
    text = repr(_plain(value))
    return text if len(text) <= 90 else f"{text[:60]} … {text[-25:]}"


def main() -> None:
    """Print for each document what was right and the first difference (or all), then the score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="name each difference")
    every = parser.parse_args().verbose
    found = list(verdicts())
    for verdict in found:
        number = "number right" if verdict.count_right else "number wrong"
        faults = verdict.faults or ("everything right",)
        print(f"{verdict.name}: {number}; {faults[0]}")
        for fault in faults[1:] if every else ():
            print("   ", fault)
    print(f"number of articles right in {sum(v.count_right for v in found)} of {len(found)}")
    print(f"everything right in {sum(not v.faults for v in found)} of {len(found)}")


if __name__ == "__main__":
    main()
