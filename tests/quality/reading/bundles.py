"""Writes bundles of pairs for readers:   python -m tests.quality.reading.bundles FOLDER KEYS [--help].

FOLDER gets a README for the readers and text files of at most 25 pairs each: an article, then texts A
and B in an order by chance; only text A of an article whose first sentences are ours. KEYS, which no reader may see, says which text is whose.
"""

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path

from tests.quality.reading.invented_articles import invented_articles
from tests.quality.reading.pairs import Pair, is_kept_aside, pair_of, read_articles, shown
from tests.quality.reading.votes import VOTES, load_votes

MOST = 25  # pairs in a bundle
README = """\
# Which text tells the news better?

You are a reader with an editor's eye. Read one bundle, `bundle-NN.md`, from beginning to end. It holds
pairs: a whole article, then two short texts A and B that were taken from it word for word. Their order
is by chance. Judge each pair by itself, from the texts alone; look at no other file, and at no one else's
answers. There is no right share of As, Bs or ties.

Some articles have only a text A: leave out `better`, `b_alone` and `b_fault` there.

For each pair answer:

* `better`: which text tells the news of the article better to someone who sees nothing else of it?
  "A", "B", or "tie" if you really have no preference.
* `a_alone`, `b_alone`: is the text understood by itself, by someone who sees nothing else? true or false.
  False if it has, for example, "he" or a surname without saying who that is, "the proposed measures" that
  nobody proposed, "Instead", a quotation without its speaker or without its end.
* `a_fault`, `b_fault`: the worst fault of the text, or "none":
  - "dangling": leans on something that is not shown
  - "furniture": a caption, label, heading, link, byline, appeal to the reader
  - "teaser": makes curious, sets a scene or asks, and does not say what happened
  - "background": a side detail or background where the news was expected
  - "repetition": says the same thing twice
  - "quotation": speech without a speaker, or a quotation cut off
  - "list": results, line-ups, tables, lists
  - "broken": not a whole sentence
  - "other"
* `why`: at most ten words, only if it helps.

Write one JSON object a line, for every pair of the bundle, into `votes_NNx.jsonl` in this folder, where NN
is the bundle's number and x the letter that you were given (a, b ...):

    {"pair": "r1-001", "better": "A", "a_alone": true, "b_alone": false, "a_fault": "none", "b_fault": "dangling", "why": "B: who is Emory?"}
"""


def write_bundles(
    pairs: Sequence[Pair], folder: Path, keys: Path, *, name: str, readers: int, seed: int
) -> int:
    """Write the pairs for readers, and the keys; returns the number of bundles."""
    chance = random.Random(seed)
    pairs = chance.sample(pairs, len(pairs))
    bundles = -(-len(pairs) // MOST)
    folder.mkdir(parents=True)
    keys.parent.mkdir(parents=True, exist_ok=True)
    with keys.open("w", encoding="utf-8") as key:
        for number in range(bundles):
            parts = [f"# Bundle {number + 1:02}\n"]
            for i in range(number, len(pairs), bundles):
                pair, code = pairs[i], f"{name}-{i + 1:03}"
                ours_first = chance.random() < 0.5
                ours, lead = (shown(pair.article.text, each) for each in (pair.ours, pair.lead))
                a, b = (ours, lead) if ours_first else (lead, ours)
                parts.append(
                    f"## Pair {code}\n\n### The article\n\n{pair.article.text.strip()}\n\n"
                    f"### Text A\n\n{a}\n" + (f"\n### Text B\n\n{b}\n" if pair.differs else "")
                )
                key.write(
                    json.dumps(
                        {
                            "pair": code,
                            "set": pair.article.set,
                            "article": pair.article.id,
                            "ours": pair.ours,
                            "lead": pair.lead,
                            "a": "ours" if ours_first else "lead",
                        }
                    )
                    + "\n"
                )
            path = folder / f"bundle-{number + 1:02}.md"
            path.write_text("\n".join(parts), encoding="utf-8")
    (folder / "README.md").write_text(README, encoding="utf-8")
    (folder / "READY").write_text(f"bundles: {bundles}\nreaders per bundle: {readers}\n")
    return bundles


def main() -> None:
    """Write a round."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("keys", type=Path)
    parser.add_argument("--name", default="r1", help="of the round")
    parser.add_argument("--three", type=int, default=24, help="pairs of three sentences")
    parser.add_argument("--one", type=int, default=16, help="pairs of one sentence")
    parser.add_argument("--same", type=int, default=0, help="articles whose first one, whose first three are ours")  # fmt: skip
    parser.add_argument("--readers", type=int, default=1, help="of each bundle")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--invented", action="store_true", help="take the invented articles")
    parser.add_argument("--aside", action="store_true", help="take the half that is kept aside")
    options = parser.parse_args()
    judged = {vote.choice for vote in load_votes()} if VOTES.exists() else set()
    articles = (
        invented_articles()
        if options.invented
        else [each for each in read_articles() if is_kept_aside(each) == options.aside]
    )
    chosen: list[Pair] = []
    for count, wanted in ((3, options.three), (1, options.one)):
        pairs = [pair_of(each, count) for each in articles]
        fresh = [pair for pair in pairs if pair.choice not in judged]
        for differs, number in ((True, wanted), (False, options.same)):
            some = [pair for pair in fresh if pair.differs is differs]
            chosen += random.Random(options.seed).sample(some, min(number, len(some)))
    bundles = write_bundles(
        chosen,
        options.folder,
        options.keys,
        name=options.name,
        readers=options.readers,
        seed=options.seed,
    )
    print(f"{len(chosen)} pairs in {bundles} bundles")


if __name__ == "__main__":
    main()
