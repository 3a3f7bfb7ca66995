"""Measures summaries:   python -m tests.quality [--sentences 3] [--limit 100].

For each set of articles it prints the ROUGE scores, length and time of summaries by our ranking, by
sumy's LexRank and TextRank, and by an oracle that knows the references, and how much each is better
than the first sentences of the article (Lead-n).
"""

import argparse

from bot.summary.extract import summarize
from tests.quality.measure import (
    DEV,
    Measured,
    by_style,
    gain,
    lead,
    load,
    measure,
    measure_choice,
    oracle,
)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sentences", type=int, default=3, choices=range(1, 6))
    parser.add_argument("--limit", type=int, help="articles of each set")
    options = parser.parse_args()
    if not DEV.exists():
        parser.error(f"{DEV} is not here")
    print(
        f"{'':16}   R1    R2    RL   words      ms   (R1 + R2) / 2 against Lead-{options.sentences}, 95 %"
    )
    for name, articles in load(limit=options.limit).items():
        print(f"{name}, {len(articles)} articles")
        base = measure(lead, articles, options.sentences)
        show(f"Lead-{options.sentences}", base, "")
        for row, measured in {
            "ours": measure(summarize, articles, options.sentences),
            "LexRank": measure(by_style("lexrank"), articles, options.sentences),
            "TextRank": measure(by_style("textrank"), articles, options.sentences),
            "oracle": measure_choice(oracle, articles, options.sentences),
        }.items():
            difference = gain(measured.scores, base.scores)
            show(row, measured, "{:+.2f} [{:+.2f}, {:+.2f}]".format(*difference))


def show(name: str, measured: Measured, difference: str) -> None:
    """Print a row."""
    one, two, longest = measured.mean
    print(
        f"  {name:14} {one:5.2f} {two:5.2f} {longest:5.2f}  {measured.words:5.1f} {measured.milliseconds:7.2f}   {difference}"
    )


if __name__ == "__main__":
    main()
