"""Titles for articles that have none: their first sentence, shortened."""

import re
from collections.abc import Sequence

from bot.summary.sentence_openings import opening_end
from bot.text.sentences import sentence_spans

TITLE_MAX = 120  # characters
_READ = 2_000  # characters of a paragraph; a title needs no more
_SHORTEST_WITHOUT_ATTRIBUTION = 25
_FEWEST_WORDS_WITHOUT_ATTRIBUTION = 4

_SAYS = r"(?:said|says|say|reported|reports|announced|confirmed|added|showed|(?:told|tells)\s[^,]{1,60})"
_WHEN = r"(?:\s(?:(?:in|on|at|by|late|early|to|via)\b[^,]{1,50}|\w+day\b[^,]{0,20}))?"
# Who said it, between a comma and the end of the sentence, in seven languages.
_ATTRIBUTIONS = tuple(
    re.compile(r",\s+" + clause + r"$")
    for clause in (
        rf"[^,]{{1,90}}?\s{_SAYS}{_WHEN}",
        r"(?:according\sto|citing)\s[^,]{1,90}",
        r"(?:said|says)\s[^,]{1,90}(?:,\s[^,]{1,120}){0,2}",
        r"wie\s[^,]{1,90}\b(?:mitteilten?|sagten?|berichteten?|meldeten?|erklärten?|bekannt\sgaben?)(?:\s[^,]{1,40})?",
        r"(?:sagten?|teilten?|berichteten?|erklärten?|meldeten?|hieß\ses|so)\s[^,]{1,90}",
        r"(?:(?:a|ont)\s(?:déclaré|annoncé|indiqué|affirmé|dit|rapporté|fait\ssavoir)|selon|d['’]après)\s[^,]{1,90}",
        r"(?:dijo|dijeron|informó|informaron|anunció|anunciaron|afirmó|aseguró|según)\s[^,]{1,90}",
        r"(?:(?:ha|hanno)\s(?:detto|annunciato|riferito|dichiarato|affermato)|secondo)\s[^,]{1,90}",
        r"(?:disse|disseram|informou|informaram|anunciou|afirmou|segundo)\s[^,]{1,90}",
        r"(?:zei|zeiden|meldde|meldden|aldus|volgens|zo\smeldt)\s[^,]{1,90}",
        r"(?:сообщил|заявил|сказал|рассказал|передал)[аио]?\s[^,]{1,90}",
        r"(?:сообщает|передает|передаёт|по\sсловам|по\sданным)\s[^,]{1,90}",
    )
)
# Without its end, "After the talks ended, he said" would be no sentence.
_LEANS_ON_WHAT_FOLLOWS = re.compile(
    r"(?i)(?:after|before|when|while|if|as|once|although|though|asked|because|since|nachdem|als|wenn|après|quand|cuando|después)\b"
)
_FULL_STOPS = ".。｡۔।"


def derive_title(body: Sequence[str], language: str | None) -> str:
    """The first sentence of `body` as a title of at most 120 characters; "" if `body` has no words.

    A dateline or byline, an attribution at the end (", officials said on Tuesday") and the full stop are
    removed. A longer sentence is cut after a word, or anywhere if the script has no spaces, and ends
    in "…". Everything else is letter for letter. `language` is an ISO 639-1 code.
    """
    for paragraph in body:
        text = " ".join(paragraph[:_READ].split())
        text = text[opening_end(text) :]
        for start, end in sentence_spans(text, language):
            sentence = text[start:end]
            if any(map(str.isalnum, sentence)):
                return _cut(_without_full_stop(_without_attribution(sentence)))
    return ""


def _without_attribution(sentence: str) -> str:
    bare = _without_full_stop(sentence)
    for comma in _last_commas(bare):
        kept = bare[:comma]
        if not _stands_alone(kept):
            return sentence
        if any(pattern.fullmatch(bare, comma) for pattern in _ATTRIBUTIONS):
            return kept
    return sentence


def _last_commas(text: str) -> list[int]:
    """The places of the last three commas, last first; no attribution has more."""
    places: list[int] = []
    at = len(text)
    while len(places) < 3 and (at := text.rfind(",", 0, at)) >= 0:
        places.append(at)
    return places


def _stands_alone(kept: str) -> bool:
    return (
        len(kept) >= _SHORTEST_WITHOUT_ATTRIBUTION
        and kept.count(" ") >= _FEWEST_WORDS_WITHOUT_ATTRIBUTION - 1
        and not _LEANS_ON_WHAT_FOLLOWS.match(kept)
        and kept.count('"') % 2 == 0
        and kept.count("“") == kept.count("”")
    )


def _without_full_stop(sentence: str) -> str:
    single = sentence[-1:] in _FULL_STOPS and sentence[-2:-1] not in _FULL_STOPS
    # An abbreviation keeps its full stop: "in the U.S."
    abbreviated = re.search(r"(?:^|[\s.])[^\W\d_]\.$", sentence) is not None
    return sentence[:-1].rstrip() if single and not abbreviated else sentence


def _cut(title: str) -> str:
    if len(title) <= TITLE_MAX:
        return title
    room = title[: TITLE_MAX - 1]
    at = room.rfind(" ") if title[TITLE_MAX - 1] != " " else len(room)
    if at < TITLE_MAX // 2:  # no spaces, or one endless word
        at = len(room)
    return room[:at].rstrip(" ,;:-–—(\"“‘'«") + "…"
