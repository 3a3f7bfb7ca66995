"""Stores readers' answers:   python -m tests.quality.reading.collect FOLDER KEYS.

FOLDER holds the `votes_*.jsonl` of a round, and KEYS is what `bundles` wrote for it. Answers of a reader
who is stored already are replaced. Nothing of the articles is stored but ids and offsets.
"""

import argparse
from pathlib import Path

from tests.quality.reading.votes import VOTES, decode, load_votes, save_votes


def main() -> None:
    """Read the answers and store the votes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("keys", type=Path)
    options = parser.parse_args()
    kept = load_votes() if VOTES.exists() else []
    for answers in sorted(options.folder.glob("votes_*.jsonl")):
        reader = f"{options.keys.stem}-{answers.stem.removeprefix('votes_')}"
        votes = decode(answers, options.keys, reader)
        kept = [vote for vote in kept if vote.reader != reader] + votes
        print(f"{reader}: {len(votes)} votes")
    save_votes(sorted(kept))


if __name__ == "__main__":
    main()
