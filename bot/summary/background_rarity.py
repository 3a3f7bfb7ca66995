"""How rare each English word stem is in news. The table is `background_rarity.json`."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from sys import intern


class Rarity(dict[str, float]):
    """Stem -> its rarity squared, which is the form that cosines need.

    Made of rarities that are not squared. That of "" is for all stems that are not in the table; if
    it is missing, they count as the rarest that is.
    """

    def __init__(self, rarities: Mapping[str, float]) -> None:
        # Interned: a lookup of the same string object that `Stems` returns takes half the time.
        super().__init__({intern(stem): rarity * rarity for stem, rarity in rarities.items()})
        self._others = self.get("", max(self.values(), default=0.0))

    def __missing__(self, stem: str) -> float:
        return self._others


@cache
def english_rarity() -> Rarity:
    """The rarity of English stems: log((N + 1) / (n + 1)), where n of N news articles have the stem."""
    table = json.loads(Path(__file__).with_suffix(".json").read_text("utf-8"))
    rarities = {
        stem: float(rarity) for rarity, stems in table["stems"].items() for stem in stems.split()
    }
    return Rarity({**rarities, "": float(table["others"])})
