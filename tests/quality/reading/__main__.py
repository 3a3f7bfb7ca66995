"""What readers prefer:   python -m tests.quality.reading [--rules].

Compares today's sentences with the first ones of the shared articles, and says how many of the pairs that
differ were judged, how often ours are preferred, how often they are understood by themselves, and which
faults were named, with 95 % intervals. `--rules` says for each rule which judged pairs it decides, and
how often ours are preferred in those.
"""

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from bot.summary.costs import FAULTS
from bot.summary.fault import Fault
from bot.summary.news_document import candidates, read_document
from bot.summary.news_summarizer import NewsSummarizer
from bot.summary.stems import stemmer
from tests.quality.measure import DEV
from tests.quality.reading.invented_articles import invented_articles
from tests.quality.reading.pairs import Pair, differing_pair, pair_of, read_articles
from tests.quality.reading.votes import (
    Vote,
    agreement,
    alone,
    alone_everywhere,
    load_votes,
    preferred,
    votes_for,
)


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rules", action="store_true", help="what each rule decides")
    options = parser.parse_args()
    if not DEV.exists():
        parser.error(f"{DEV} is not here")
    votes = load_votes()
    articles = list(read_articles())
    for count in (1, 3):
        every = [pair_of(each, count) for each in articles]
        pairs = [pair for pair in every if pair.differs]
        print(f"{count} of our sentences against the first {count} of {len(articles)} articles")
        report(pairs, votes)
        if same := votes_for([pair for pair in every if not pair.differs], votes):
            share, error = alone_everywhere(every, votes)
            print(f"  where ours are the first sentences, understood by themselves: {alone(same)}")
            print(f"  of all articles: {share:.0%}, ± {error:.0%}")
        if options.rules:
            report_rules(pairs, votes)
    for count in (1, 3):
        invented = [pair for each in invented_articles() if (pair := differing_pair(each, count))]
        print(f"{count} of our sentences in other languages, {len(invented_articles())} articles")
        report(invented, votes)


def report(pairs: Sequence[Pair], votes: Sequence[Vote]) -> None:
    """Print what the votes for these pairs come to."""
    valid = votes_for(pairs, votes)
    judged = {vote.choice for vote in valid}
    print(f"  different: {len(pairs)}; judged: {len(judged)}, by {len(valid)} votes")
    if not valid:
        return
    print(f"  readers agree: {agreement(valid)}")
    sets = sorted({vote.set for vote in valid})
    for name in (*sets, "all"):
        some = [vote for vote in valid if name in (vote.set, "all")]
        ties = sum(vote.better == "tie" for vote in some)
        print(f"  {name:6} preferred: {preferred(some)}, ties {ties}")
        print(f"         understood by itself: {alone(some)}; the lead: {alone(some, 'lead')}")
    for side in ("ours", "lead"):
        faults = Counter(getattr(vote, f"{side}_fault") for vote in valid)
        print(f"  faults, {side}: " + ", ".join(f"{f} {n}" for f, n in faults.most_common()))


def report_rules(pairs: Sequence[Pair], votes: Sequence[Vote]) -> None:
    """Print for each rule the votes for the pairs whose choice changes without it."""
    valid = votes_for(pairs, votes)
    judged = {vote.choice for vote in valid}
    decided: dict[Fault, list[Pair]] = defaultdict(list)
    for fault in Fault:
        summarizer = NewsSummarizer(stemmer("en"), costs={**FAULTS, fault: 0.0})
        for pair in pairs:
            if pair.choice in judged:
                found = candidates(read_document(pair.article.text, "en"))
                best = summarizer.best_first(found, pair.count, pair.article.title, math.inf)
                if sorted(found[place].span for place in best) != list(pair.ours):
                    decided[fault].append(pair)
    for fault, some in sorted(decided.items(), key=lambda item: -len(item[1])):
        print(
            f"  without {fault.value}: {len(some)} change; ours {preferred(votes_for(some, valid))}"
        )


if __name__ == "__main__":
    main()
