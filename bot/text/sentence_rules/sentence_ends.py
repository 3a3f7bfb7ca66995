"""Find sentence boundaries in a paragraph, in scripts that put a space after a full stop.

One regular expression finds all candidates; one small function per kind of ambiguity accepts or
rejects them. Linear on any input: every repetition in a pattern is possessive or bounded.
"""

import re

from bot.text.sentence_rules.full_stop import (
    LOOK_BACK,
    OPENERS,
    begins_in_lower_case,
    full_stop_ends_sentence,
    is_abbreviation,
    is_plain,
    word_at,
)
from bot.text.sentence_rules.sentence_table import TAIL, SentenceTable

# Also the letters of Hebrew, Arabic and the scripts of India, which have no capitals.
_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x530)))) + "\u05d0-\u06d3\u0904-\u0939"
_PLAIN, _SURE, _QUOTED = 1, 2, 3
# Nine out of ten sentences end with a plain word, a mark and a space before a capital, or with a
# quotation. The others end with a run of marks, closing quotes or brackets, a reference mark such
# as [1] and whitespace, or with a mark immediately before the next word.
_CANDIDATE = re.compile(
    # The look-behind keeps a run from being tried again at each of its characters. It comes second
    # because searching for a pattern that begins with a character set is much faster.
    rf"""[.!?…؟۔।॥](?<![.!?…؟۔।॥].)
    (?:
      (?<=[^\W_]{{2}}[.!?])[ ]++()(?=["'“‘„«]?[{_CAPITALS}])
    | (?<=[।॥۔])[ ]++()(?=[^.)\]}},;:])
    | (?<=\S\.)["”][ ]()(?=[{_CAPITALS}])
    | [.!?…؟۔।॥]*+(?>(?:[ ]\.){{0,4}})
      (?:
        (?P<closers>["'”’“‘»«›‹)\]]*+(?>(?:[ \u00a0\u202f]»(?=\s))?))
        (?P<end>(?>(?:[ ]?\[(?:\d{{1,3}}|[a-z]|[а-я][ ]?\d)\]){{0,9}})(?>(?:\(\d{{1,2}}\))?)[¹²³⁰-⁹]{{0,3}}+
          (?>(?:(?<=[^\W\d_]{{3}}\.)\d{{1,2}}(?=\s))?))
        \s++(?=\S)
      | (?:(?<=[^\s.!?]{{2}}[.!?؟])|(?<=[।॥۔]))[”’»)\]]{{0,2}}+(?=["“„«‘(]?[^\W\d_])
      )
    )""",
    re.X,
)
# Wire credits end without a full stop: "(Reporting by ...; editing by ...) Our Standards: ..."
_CREDITS = re.compile(
    r"\((?:additional )?(?:reporting|writing|editing|compiled|created)\b[^()]{0,400}\)(\s+)(?=\S)",
    re.I,
)
_BRAND = re.compile(r"[a-z]{1,5}[A-Z]")  # iPhone, eBay, theGrio
_AFTER_DASHES = re.compile(r"[-–—]{1,3} ?(\S)")
_TOKEN_BEFORE = re.compile(r"[^\s\"“„«(]{1,40}$")
_WORD_BEFORE = re.compile(r"[^\W_]{1,24}$")
# The word after a full stop without a space, unless it is part of a host name.
_GLUED_WORD = re.compile(
    r"[\"“„«‘(]?[^\W\d_](?![A-Z])[^\W_'’-]*+(?=['’-]?[^\W_]*+(?:[\s,;:!?)\"”’»]|$))"
)
_JOINTS = re.compile("['’-]")
# Letters with their vowel signs, from Hebrew to Thai.
_UNCASED_WORD = re.compile(r"[\u0590-\u06d3\u06d5-\u0963\u0970-\u0e7f]{3,40}(?![.\u0590-\u0e7f])")
_DASHES = "-–—"
_NEVER_FIRST = ".)]},;:"
_ALWAYS_END = "।॥۔"
_LONGEST_BRACKET = 400
_WORDS_TO_SPEECH = 6
_SPOKEN = re.compile(r"[^\s]{1,30}")


def sentence_ends(paragraph: str, table: SentenceTable) -> list[int]:
    """Return the boundaries as a flat list: end of a sentence, start of the next, and so on."""
    cuts: list[int] = []
    start = 0
    if paragraph[0] == "(" and (credits_ := _credits_at(paragraph, 0)):
        cuts += credits_
        start = credits_[1]
    tails, stems = table.tails, table.stems
    for candidate in _CANDIDATE.finditer(paragraph, start):
        stop, position = candidate.span()
        if stop < start:
            continue
        kind = candidate.lastindex
        if kind == _PLAIN:
            tail = paragraph[stop - TAIL : stop]
            if (
                tail not in tails and tail.isalpha() and not (stems and tail.endswith(stems))
            ) or is_plain(table, paragraph[stop - LOOK_BACK : stop].rpartition(" ")[2]):
                cuts += (stop + 1, position)
                start = position
                continue
        elif kind in (_QUOTED, _SURE):
            cuts += (stop + kind - 1, position)
            start = position
            continue
        if _is_end(table, paragraph, start, candidate):
            end = stop + 1 if kind == _PLAIN else candidate.end("end")
            if end < 0:
                end = position = _past_closing_quote(paragraph, start, position)
            cuts += (end, position)
            start = position
            if paragraph[position] == "(" and (credits_ := _credits_at(paragraph, position)):
                cuts += credits_
                start = credits_[1]
    return cuts


def _credits_at(text: str, start: int) -> tuple[int, int] | None:
    """The end of credits such as `(Reporting by ...)` and the start of what follows; None if none."""
    credits_ = _CREDITS.match(text, start)
    return credits_.span(1) if credits_ else None


def _is_end(table: SentenceTable, text: str, start: int, candidate: re.Match[str]) -> bool:
    kind = candidate.lastindex
    stop, position = candidate.span()
    if kind is None:
        return _glued_sentence_follows(table, text, start, stop, position)
    closers = candidate["closers"] or ""
    marks = text[stop] if kind == _PLAIN else text[stop : candidate.start("closers")]
    if marks[0] in _ALWAYS_END or not _may_begin_sentence(table, text, position, marks):
        return marks[0] in _ALWAYS_END and text[position] not in _NEVER_FIRST
    if closers[:1] in (")", "]"):
        return _bracket_ends_sentence(table, text, start, stop, position)
    if marks != ".":
        return _mark_ends_sentence(table, text, start, candidate, marks)
    # "(U.S.) troops" continues in lower case and was rejected above.
    quoted = closers[:1] not in ("", "'", "’")
    return quoted or full_stop_ends_sentence(table, text, start, stop, position)


def _may_begin_sentence(table: SentenceTable, text: str, position: int, marks: str) -> bool:
    following = text[position]
    if following in _NEVER_FIRST:
        return False
    if following in _DASHES:
        after = _AFTER_DASHES.match(text, position)
        return after is not None and not after.group(1).islower()
    if begins_in_lower_case(table, text, position):
        return True
    opens = following in OPENERS
    first = text[position + 1 : position + 2] if opens else following
    if opens and (not first or first.isspace()):  # a stray quote: the character after it decides
        first = text[position + 2 : position + 3]
        return bool(first) and not first.islower()
    if not first.islower():
        return True
    # Only brand names start a sentence in lower case.
    return not opens and marks == "." and _BRAND.match(text, position) is not None


def _mark_ends_sentence(
    table: SentenceTable, text: str, start: int, candidate: re.Match[str], marks: str
) -> bool:
    """Decide for question marks, exclamation marks and ellipses."""
    closers, position = candidate["closers"] or "", candidate.end()
    if marks == "!" and not closers and table.names_with_a_mark:
        before = _WORD_BEFORE.search(
            text, max(start, candidate.start() - LOOK_BACK), candidate.start()
        )
        named = before is not None and before.group() in table.names_with_a_mark
        if named and word_at(text, position) not in table.starters:
            return False
    if closers and marks[-1] in "!?؟" and table.speech and _speech_follows(table, text, position):
        return False
    if not closers and ("…" in marks or ".." in marks):
        return _ellipsis_ends_sentence(table, text, position)
    return True


def _ellipsis_ends_sentence(table: SentenceTable, text: str, position: int) -> bool:
    following = text[position]
    if not following.isalpha() or (following.isupper() and not table.nouns_are_capitalised):
        return True
    return word_at(text, position) in table.starters


def _bracket_ends_sentence(
    table: SentenceTable, text: str, start: int, stop: int, position: int
) -> bool:
    """Decide for a closing bracket after a mark. "(retd.)" and "(ca. 5 m.)" don't end a sentence."""
    opened = text.rfind("(", max(start, stop - _LONGEST_BRACKET), stop)
    if opened <= start:
        return True
    inside = text[opened + 1 : stop]
    abbreviation = is_abbreviation(table, inside.rpartition(" ")[2])
    if word_at(text, position) in table.starters:
        return " " in inside or not abbreviation
    return " " in inside and not abbreviation


def _speech_follows(table: SentenceTable, text: str, position: int) -> bool:
    """Whether an attribution follows a quotation: `"Who is right?" Ana Ruiz asked.`."""
    if word_at(text, position) in table.after_a_quotation:
        return True
    for number, found in enumerate(_SPOKEN.finditer(text, position, position + 90)):
        token = found.group()
        word = token.rstrip(",.;:।")
        if word in table.speech:
            after = text[found.end() + 1 : found.end() + 10].partition(" ")[0]
            return word != token or not table.after_speech or after in table.after_speech
        titled = is_abbreviation(table, word)
        new = bool(table.after_speech) and not number and word in table.starters and not titled
        if word.islower() or new or number >= _WORDS_TO_SPEECH:
            return False
        if word != token and not (token[-1] == "." and titled):
            return False
    return False


def _glued_sentence_follows(
    table: SentenceTable, text: str, start: int, stop: int, position: int
) -> bool:
    """Decide for a mark without a space after it: "for a year.Passengers" ends one, "Node.Js" doesn't."""
    if text[stop] in _ALWAYS_END:
        return True
    first = text[position] if text[position] not in OPENERS else text[position + 1]
    token = _TOKEN_BEFORE.search(text, max(start, stop - 40), stop)
    word = token.group().lstrip("'’") if token else ""
    glued = (
        _is_glued_word(table, text, word, position)
        if first.isupper()
        else _is_glued_without_capitals(text, word, position)
    )
    return glued and (
        text[stop] != "." or full_stop_ends_sentence(table, text, start, stop, position)
    )


def _past_closing_quote(text: str, start: int, position: int) -> int:
    """Where the next sentence begins, given a quotation mark at `position` that may close or open."""
    quote = text[position]
    if quote == '"' and text.count('"', start, position) % 2:
        return position + 1
    return position + (
        quote == "“" and text.rfind("„", start, position) > text.rfind("“", start, position)
    )


def _is_glued_word(table: SentenceTable, text: str, word: str, position: int) -> bool:
    if not _GLUED_WORD.match(text, position):
        return False
    following = word_at(text, position)
    if not following[1:].islower() and len(following) > 1:
        return False  # "Style.CurrencyStyle"
    if word.isdigit():
        return len(word) == 4 and following in table.starters
    if not _JOINTS.sub("", word).isalpha() or not word[1:].islower():
        return False
    return (len(word) > 3 and len(following) > 2) or following in table.starters


def _is_glued_without_capitals(text: str, word: str, position: int) -> bool:
    """For scripts without capitals. Host names aren't written in them."""
    following = _UNCASED_WORD.match(text, position)
    return following is not None and _UNCASED_WORD.fullmatch(word) is not None
